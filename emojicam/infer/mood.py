"""Emotion in time: probabilities that glide, and one emotion that is held.  Knows no network and no face, only a clock.

A change has to be earned.  An emotion that leads the held one gathers its lead over time, so a clear one shows within
three readings and a faint one has to last; one that loses its lead has gathered nothing.
"""

from __future__ import annotations

import math

import numpy as np

from ..types import EMOTIONS, NEUTRAL, Floats, at_ease

EVERY = 0.1
"s between two readings: no more are needed, and each takes as long as the landmarks do"
GLIDE = 0.06
"s: time constant of the probabilities, which bridges the readings"
LEAD = 0.1
"by how much a probability has to exceed that of the held emotion to count as a lead"
EARNED = 0.06
"s: sum of a lead over time that changes the held emotion; a lead of one half takes 0.12 s"
LONGEST_STEP = 0.25
"s: after a longer gap nothing is known of what was in between: probabilities start afresh, leads begin at nothing"


class Mood:
    """What one person feels, from reading to reading.  Used by one thread at a time; remembers the present alone."""

    def __init__(self) -> None:
        self._read = at_ease()
        "(7,) the newest reading"
        self._emotion = at_ease()
        self._read_at = self._at = -math.inf
        self._held = NEUTRAL
        self._gathered = np.zeros(len(EMOTIONS))
        "s: what each emotion's lead over the held one has come to since it began"

    @property
    def emotion(self) -> Floats:
        """(7,) probabilities in the order of EMOTIONS, smoothed; a new array each time."""
        return self._emotion.copy()

    @property
    def held(self) -> str:
        """The emotion that is held, one of EMOTIONS."""
        return EMOTIONS[self._held]

    def is_due(self, at: float) -> bool:
        """Whether another reading is wanted at `at` seconds."""
        return not 0 <= at - self._read_at < EVERY - 1e-6

    def see(self, emotion: Floats, at: float) -> None:
        """Take in what the network reads at `at` seconds: (7,) probabilities.  Numbers that are none say nothing."""
        self._read_at = at
        if np.isfinite(emotion).all() and emotion.min() >= 0 and emotion.sum() > 0:
            self._read = (emotion / emotion.sum()).astype(np.float32)

    def advance(self, at: float) -> None:
        """Let time pass until `at` seconds.  After a gap, or a step back, only the held emotion is what it was."""
        step = at - self._at
        self._at = at
        if not 0 <= step <= LONGEST_STEP:
            self._emotion = self._read.copy()
            self._gathered[:] = 0
            return
        share = 1 - math.exp(-step / GLIDE)
        self._emotion = self._emotion + np.float32(share) * (self._read - self._emotion)
        self._hold(step)

    def _hold(self, step: float) -> None:
        """Gather leads for `step` seconds, and change the held emotion for one that has earned it."""
        lead = self._emotion - self._emotion[self._held] - LEAD
        self._gathered = np.where(lead > 0, self._gathered + lead * step, 0)
        best = int(self._gathered.argmax())
        if self._gathered[best] >= EARNED:
            self._held = best
            self._gathered[:] = 0
