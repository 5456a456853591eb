"""Measures the network that draws clay against the studio whose pictures it learned from, on people it never met.

Everybody is by lot (`persona.crowd`), with a seed that nothing was trained on; the studio draws each picture with four
rays a pixel.  Beside the network stand what anybody could do without one: the nearest picture out of a few hundred, and
one colour in the right outline.
"""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from ..infer.onnx import Network, open_any
from ..persona import crowd
from ..persona.persona import Persona
from ..render.clay.booth import Booth
from ..render.clay.generated import SIDE, Generated
from ..render.clay.rig import Rig, rig
from ..types import SHAPES, Pose

Rgba = NDArray[np.uint8]
"(SIDE, SIDE, 4), premultiplied"
Floats = NDArray[np.float32]
Figures = dict[str, Any]
Tell = Callable[[float, float], None]

SEED = 7001
"of the people; training has others"
PAPER = 0.8
"what pictures are laid on where they are looked at without their cover, 0..1"
STUDIO = "the studio itself"
"a row that tells how far the judges can be trusted: they see the true pictures"
LINED_UP = 3
"poses in which everybody is drawn, to be told apart by nothing else"
SURE = 0.5
"a cover above which a pixel belongs to the emoji"
PUSHED = 0.8
"how far each shape goes where its response is measured"
MOVED = 12
"grey levels by which a pixel has to change to have moved"
SLOW = np.radians(np.linspace(-12, 12, 13))
"rad of yaw: a slow turn, two degrees a picture"
TIMED = 30


@dataclass(frozen=True, eq=False)
class Sitting:
    """One picture to be drawn."""

    who: int
    persona: Persona
    pose: Pose
    emotion: int
    "index into EMOTIONS, -1 where it is none of them"
    true: Rgba


class Judges:
    """What the pictures are shown to: who is it, and what does it show."""

    def __init__(self) -> None:
        """Raises ModelError if one is missing."""
        self._identity, self._emotion = Network("clay_identity"), Network("clay_emotion")

    def identity(self, picture: Rgba) -> Floats:
        """(48,) a unit vector, near for one person."""
        return self._identity.run(picture)[0]

    def emotion(self, picture: Rgba) -> int:
        """The index into EMOTIONS of what it shows."""
        return int(self._emotion.run(picture)[0].argmax())

    def apart(self, one: Rgba, other: Rgba) -> float:
        """How unlike two pictures look: as LPIPS (Zhang et al., 2018), but on the features of the identity judge."""
        pairs = zip(self._identity.run(one)[1:], self._identity.run(other)[1:], strict=True)
        return float(sum(np.square(a - b).sum(0).mean() for a, b in pairs))


Draw = Callable[[Pose, Persona], Rgba]
Answer = Callable[[Sitting], Rgba]


def evaluate(people: int, poses: int, neighbours: int, rivals: Mapping[str, Path], tell: Tell) -> Figures:
    """All figures of the network and of what it is compared with, by name.

    `rivals` are other networks that take arrays of a rig by name.  Raises StudioError where no driver draws the
    pictures that they are compared with, ModelError where a network is missing.
    """
    others = dict(_rivals(rivals))
    booth, judges, ours = Booth(), Judges(), Generated()
    try:
        total, done = people * (poses + LINED_UP) + neighbours, itertools.count(1)

        def step() -> None:
            tell(next(done), total)

        sittings = list(_sat(booth, people, poses, step))
        lines = [_line_up(booth, people, number, step) for number in range(LINED_UP)]
        known = list(_portfolio(booth, neighbours, step))
        drawing = {"generator": ours.picture, **others, "nearest neighbour": _nearest(known)}
        methods = {name: _posed(draw) for name, draw in drawing.items()}
        methods |= {"one colour": lambda one: _flat(one.true), STUDIO: lambda one: one.true}
        found: Figures = {
            "people": people, "poses": poses, "seed": SEED, "studio": booth.name, "side": SIDE,
            "methods": {name: _judged(draw, sittings, lines, judges) for name, draw in methods.items()},
            "response": _response(ours.picture, _studio(booth), people),
            "motion": _motion(ours.picture, _studio(booth)),
            "ms": _ms(ours),
            "runs_on": ours.renderer,
        }  # fmt: skip
        return found
    finally:
        booth.close()


def _sat(booth: Booth, people: int, poses: int, step: Callable[[], None]) -> Iterator[Sitting]:
    for who in range(people):
        persona = crowd.person(SEED, who)
        for number in range(poses):
            pose, emotion = crowd.pose(SEED, who, number)
            yield Sitting(who, persona, pose, emotion, booth.render(pose, persona, SIDE, "fine"))
            step()


def _line_up(booth: Booth, people: int, number: int, step: Callable[[], None]) -> Sequence[Sitting]:
    """Everybody in one and the same pose."""
    pose, found = crowd.pose(SEED, number, 0)[0], []
    for who in range(people):
        persona = crowd.person(SEED, who)
        found.append(Sitting(who, persona, pose, -1, booth.render(pose, persona, SIDE, "fine")))
        step()
    return found


def _portfolio(booth: Booth, count: int, step: Callable[[], None]) -> Iterator[tuple[Rig, Rgba]]:
    """Pictures of other people than are drawn, to choose the nearest from."""
    for who in range(count):
        persona, (pose, _) = crowd.person(SEED + 1, who), crowd.pose(SEED + 1, who, 0)
        yield rig(pose, persona), booth.render(pose, persona, SIDE, "fine")
        step()


def _studio(booth: Booth) -> Draw:
    return lambda pose, persona: booth.render(pose, persona, SIDE, "fine")


def _rivals(files: Mapping[str, Path]) -> Iterator[tuple[str, Draw]]:
    for name, path in files.items():
        session = open_any(path)
        wanted = [one.name for one in session.get_inputs()]

        def draw(pose: Pose, persona: Persona, session: Any = session, wanted: Sequence[str] = wanted) -> Rgba:
            seen = rig(pose, persona)
            (drawn,) = session.run(None, {name: getattr(seen, name) for name in wanted})
            return np.asarray(drawn, np.uint8)

        yield name, draw


def _nearest(known: Sequence[tuple[Rig, Rgba]]) -> Draw:
    """The picture whose person and pose are nearest, every number counted by its spread."""
    told = np.stack([_told(one) for one, _ in known])
    spread = told.std(0) + 1e-3

    def draw(pose: Pose, persona: Persona) -> Rgba:
        return known[int((((told - _told(rig(pose, persona))) / spread) ** 2).sum(1).argmin())][1]

    return draw


def _told(one: Rig) -> Floats:
    return np.concatenate([one.persona, one.pose])


def _flat(true: Rgba) -> Rgba:
    """One colour, the mean, in the right outline."""
    cover = true[..., 3:] / 255
    colour = true[..., :3].sum((0, 1)) / max(1.0, float(cover.sum()))
    return np.asarray(np.rint(np.dstack([colour * cover, true[..., 3:]])), np.uint8)


def _posed(draw: Draw) -> Answer:
    return lambda one: draw(one.pose, one.persona)


def _judged(answer: Answer, sittings: Sequence[Sitting], lines: Sequence[Sequence[Sitting]], judges: Judges) -> Figures:
    drawn = [answer(one) for one in sittings]
    return _judged_of(drawn, sittings, judges) | {"identity_same_pose": _told_apart(answer, lines, judges)}


def _told_apart(answer: Answer, lines: Sequence[Sequence[Sitting]], judges: Judges) -> float:
    """The share of pictures nearest to the studio's of the right person, among everybody's in the same pose."""
    right = []
    for line in lines:
        gallery = np.stack([judges.identity(one.true) for one in line])
        right += [int((gallery @ judges.identity(answer(one))).argmax()) == at for at, one in enumerate(line)]
    return float(np.mean(right))


def _judged_of(drawn: Sequence[Rgba], sittings: Sequence[Sitting], judges: Judges) -> Figures:
    """All figures of pictures, one for each sitting."""
    errors = [_foreground(one, sitting.true) for one, sitting in zip(drawn, sittings, strict=True)]
    weights = np.array([weight for _, weight in errors])
    mse = float((np.array([mean for mean, _ in errors]) * weights).sum() / weights.sum())
    trues = [one.true for one in sittings]
    felt = [
        judges.emotion(one) == judges.emotion(sitting.true)
        for one, sitting in zip(drawn, sittings, strict=True) if sitting.emotion >= 0
    ]  # fmt: skip
    return {
        "mse": float(np.mean([_error(one, true) for one, true in zip(drawn, trues, strict=True)])),
        "psnr": float(-10 * np.log10(max(mse, 1e-10))),
        "ssim": float(np.mean([ssim(one, true) for one, true in zip(drawn, trues, strict=True)])),
        "lpips_like": float(np.mean([judges.apart(one, true) for one, true in zip(drawn, trues, strict=True)])),
        "alpha_iou": float(np.mean([overlap(one, true) for one, true in zip(drawn, trues, strict=True)])),
        "identity_top1": _retrieved(drawn, sittings, judges),
        "emotion_agreement": float(np.mean(felt)),
        "emotion_pictures": len(felt),
    }  # fmt: skip


def _error(drawn: Rgba, true: Rgba) -> float:
    return float(np.square(_paper(drawn) - _paper(true)).mean())


def _foreground(drawn: Rgba, true: Rgba) -> tuple[float, float]:
    """The mean squared error of premultiplied colour over the true cover, 0..1, and how much cover that is."""
    cover = true[..., 3].astype(np.float64) / 255
    error = np.square((drawn[..., :3].astype(np.float64) - true[..., :3]) / 255).mean(2)
    return float((error * cover).sum() / max(cover.sum(), 1e-9)), float(cover.sum())


def _paper(picture: Rgba) -> Floats:
    """(SIDE, SIDE, 3) 0..1, laid on paper."""
    cover = picture[..., 3:].astype(np.float32) / 255
    return cast(Floats, picture[..., :3].astype(np.float32) / 255 + np.float32(PAPER) * (1 - cover))


def ssim(one: Rgba, other: Rgba) -> float:
    """Structural similarity (Wang et al., 2004) of the brightness on paper: Gaussian window of 1.5 px, 11 px wide."""
    a, b = (cv2.cvtColor(_paper(each), cv2.COLOR_RGB2GRAY).astype(np.float64) for each in (one, other))
    mean_a, mean_b = _blurred(a), _blurred(b)
    var_a, var_b = _blurred(a * a) - mean_a**2, _blurred(b * b) - mean_b**2
    both = _blurred(a * b) - mean_a * mean_b
    top = (2 * mean_a * mean_b + 0.01**2) * (2 * both + 0.03**2)
    return float((top / ((mean_a**2 + mean_b**2 + 0.01**2) * (var_a + var_b + 0.03**2))).mean())


def _blurred(plane: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(cv2.GaussianBlur(plane, (11, 11), 1.5), np.float64)


def overlap(one: Rgba, other: Rgba) -> float:
    """Intersection over union of what is covered."""
    a, b = (each[..., 3] > 255 * SURE for each in (one, other))
    return float((a & b).sum() / max(1, (a | b).sum()))


def _retrieved(drawn: Sequence[Rgba], sittings: Sequence[Sitting], judges: Judges) -> float:
    """The share of pictures nearest to the studio's first picture of the right person, among everybody's.

    The first pictures themselves are left out: who would draw nothing but the true picture's pose could copy them.
    """
    firsts = {one.who: judges.identity(one.true) for one in reversed(sittings)}
    names, gallery = list(firsts), np.stack(list(firsts.values()))
    later = [
        (one, sitting.who) for one, sitting in zip(drawn, sittings, strict=True) if not _is_first(sitting, sittings)
    ]
    return float(np.mean([names[int((gallery @ judges.identity(one)).argmax())] == who for one, who in later]))


def _is_first(sitting: Sitting, sittings: Sequence[Sitting]) -> bool:
    return next(one for one in sittings if one.who == sitting.who) is sitting


def _response(ours: Draw, studio: Draw, people: int) -> Figures:
    """By shape: how well what moves in our picture is what moves in the studio's (correlation of the changes)."""
    personas = [crowd.person(SEED, who) for who in range(min(3, people))]
    rest = [(ours(Pose.REST, one), studio(Pose.REST, one)) for one in personas]
    found = {name: _moves(Pose.REST.with_shapes(**{name: PUSHED}), personas, rest, ours, studio) for name in SHAPES}
    seen = {name: one for name, one in found.items() if one is not None}
    return {
        "by_shape": seen,
        "median": statistics.median(seen.values()),
        "worst": dict(sorted(seen.items(), key=lambda item: item[1])[:5]),
        "invisible": [name for name, one in found.items() if one is None],
    }


def _moves(
    pose: Pose, personas: Sequence[Persona], rest: Sequence[tuple[Rgba, Rgba]], ours: Draw, studio: Draw
) -> float | None:
    changes = [
        (_change(ours(pose, one), before[0]), _change(studio(pose, one), before[1]))
        for one, before in zip(personas, rest, strict=True)
    ]
    shown = [(a, b) for a, b in changes if (np.abs(b) > MOVED / 255).sum() > 20]
    if not shown:
        return None
    return float(np.mean([np.corrcoef(a.ravel(), b.ravel())[0, 1] if a.any() else 0.0 for a, b in shown]))


def _change(one: Rgba, before: Rgba) -> Floats:
    return cast(Floats, _paper(one) - _paper(before))


def _motion(ours: Draw, studio: Draw) -> Figures:
    """The change from picture to picture: of a pose that is still, and of a slow turn beside the studio's."""
    persona = crowd.person(SEED, 0)
    still = np.abs(_change(ours(Pose.REST, persona), ours(Pose.REST, persona))).mean()
    poses = [Pose(turn=np.array([yaw, 0, 0], np.float32)) for yaw in SLOW]
    moved, true = (_travelled([draw(pose, persona) for pose in poses]) for draw in (ours, studio))
    return {"still": float(still), "slow_turn_ratio": moved / true}


def _travelled(film: Sequence[Rgba]) -> float:
    return float(np.mean([np.abs(_change(b, a)).mean() for a, b in itertools.pairwise(film)]))


def _ms(ours: Generated) -> float:
    """The median of a picture, everything from pose to pixels."""
    persona, poses = crowd.person(SEED, 0), [crowd.pose(SEED, 0, number)[0] for number in range(TIMED)]
    ours.picture(poses[0], persona)
    times = []
    for pose in poses:
        began = time.perf_counter()
        ours.picture(pose, persona)
        times.append((time.perf_counter() - began) * 1e3)
    return statistics.median(times)
