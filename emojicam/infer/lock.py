"""Who is who from frame to frame, and whose face is the user's.  Knows places and sizes, nothing of looks.

A face is the same person's when it is where that person is expected, and about as large.  The first person gets the
lock; one who vanishes is waited for, at the place where they were, before the lock goes to another.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

HOLD = 2.0
"s: how long someone who vanished is waited for, at most"
WAIT, LEAST_HOLD = 4.0, 0.3
"times as long as they were seen, and s at least: what looked like a face for a moment is not waited for long"
STIR, SPEED = 0.2, 8.0
"pose sizes, and pose sizes a second: how far off its expected place a face can be in the next frame, and how far later"
REACH, RETURN_REACH = 0.9, 1.6
"pose sizes: how far off a person can be at most: soon, and after being away for all of HOLD"
SWELL, APPROACH, RESIZE = 0.2, 2.0, 0.6
"the same for the logarithm of the size: at once, by the second, at most (1.8 times as large)"
STEADY = 0.5
"share of the newest step in the expected motion"
FORESIGHT = 0.15
"s: how far ahead a motion is believed to go on"


@dataclass(frozen=True)
class Place:
    """Where a face is in a frame."""

    x: float
    "px"
    y: float
    "px"
    size: float
    "px: the face's `Pose.size`"


class Person:
    """Someone seen in front of the camera."""

    def __init__(self, number: int, place: Place, at: float) -> None:
        self.number = number
        "unlike any other person's of the same crowd"
        self.place = place
        "where they were last seen"
        self.seen_at = at
        self._met_at = at
        self.moved = 0.0
        "px between the last two frames that saw them"
        self._speed = (0.0, 0.0)

    def is_expected(self, at: float) -> bool:
        """Whether they are in view or still waited for at `at` seconds."""
        return 0 <= at - self.seen_at <= min(HOLD, max(LEAST_HOLD, WAIT * (self.seen_at - self._met_at)))

    def cost(self, place: Place, at: float) -> float:
        """How unlikely it is that the face there is theirs, 0 to 1; infinite when it cannot be."""
        away = max(0.0, at - self.seen_at)
        off = self._distance(place, min(away, FORESIGHT)) / max(place.size, self.place.size)
        swollen = abs(math.log(place.size / self.place.size))
        reach = min(STIR + SPEED * away, REACH + (RETURN_REACH - REACH) * away / HOLD)
        worst = max(off / reach, swollen / min(SWELL + APPROACH * away, RESIZE))
        return worst if worst <= 1 else math.inf

    def see(self, place: Place, at: float) -> None:
        """They were found there."""
        step = at - self.seen_at
        dx, dy = place.x - self.place.x, place.y - self.place.y
        self.moved = math.hypot(dx, dy)
        fresh = (dx / step, dy / step) if 0 < step <= FORESIGHT else (0.0, 0.0)
        self._speed = (
            self._speed[0] + STEADY * (fresh[0] - self._speed[0]),
            self._speed[1] + STEADY * (fresh[1] - self._speed[1]),
        )  # fmt: skip
        self.place, self.seen_at = place, at

    def _distance(self, place: Place, ahead: float) -> float:
        """px from where they are expected, or from where they were: whichever is nearer."""
        dx, dy = place.x - self.place.x, place.y - self.place.y
        going = math.hypot(dx - self._speed[0] * ahead, dy - self._speed[1] * ahead)
        return min(going, math.hypot(dx, dy))


class Crowd:
    """Everyone in view or waited for, one of them locked."""

    def __init__(self) -> None:
        self._numbers = itertools.count()
        self._people: list[Person] = []
        self._locked: Person | None = None

    def recognise(self, places: Sequence[Place], at: float) -> list[Person]:
        """Who is at each of the places at `at` seconds; newcomers are added, people long gone are forgotten."""
        self._people = [person for person in self._people if person.is_expected(at)]
        found = self._matched(places, at)
        for index, place in enumerate(places):
            if index in found:
                found[index].see(place, at)
            else:
                found[index] = Person(next(self._numbers), place, at)
        self._people += [person for person in found.values() if person not in self._people]
        self._keep_lock(at)
        return [found[index] for index in range(len(places))]

    @property
    def people(self) -> Sequence[Person]:
        """Everyone in view or waited for."""
        return self._people

    @property
    def locked(self) -> Person | None:
        """The user: in view, or gone for no longer than HOLD.  None when nobody was there to be locked."""
        return self._locked

    def missing(self, at: float) -> int:
        """How many people vanished so lately that they may still be in view."""
        return sum(person.seen_at < at for person in self._people)

    def _matched(self, places: Sequence[Place], at: float) -> dict[int, Person]:
        """Index of a place to the person there: each person and place once, the likeliest pairs first.

        Who was in view in the last frame comes before who was away: a passer-by does not become the user behind them.
        """
        last = max((person.seen_at for person in self._people), default=at)
        pairs = sorted(
            (self._people[number].seen_at < last, cost, index, number)
            for index, place in enumerate(places)
            for number, person in enumerate(self._people)
            if (cost := person.cost(place, at)) < math.inf
        )
        found: dict[int, Person] = {}
        for *_, index, number in pairs:
            if index not in found and self._people[number] not in found.values():
                found[index] = self._people[number]
        return found

    def _keep_lock(self, at: float) -> None:
        if self._locked not in self._people:
            here = [person for person in self._people if person.seen_at == at]
            self._locked = max(here, key=lambda person: person.place.size, default=None)
