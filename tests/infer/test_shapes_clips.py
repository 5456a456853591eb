"""The shapes of real people, by the whole tracker: beside MediaPipe's own, beside a hand-made list, and at rest.

`data/events.csv` was made by looking at every frame of the clips, without any detector.  Its frames count from 0; left
and right are the person's own.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from emojicam.capture.actor.film import Actor, film
from emojicam.infer import TRACKERS
from emojicam.infer.blinks import Blink, blinks
from emojicam.infer.smooth import PoseFilter
from emojicam.meter import Meter
from emojicam.types import SHAPE_INDEX, SHAPES, Frame, Pixels, Pose

from .test_tracker_clips import CLIPS

EVENTS = Path(__file__).parent / "data" / "events.csv"
TRUSTED = ("jawOpen", "mouthSmileLeft", "mouthSmileRight", "eyeBlinkLeft", "eyeBlinkRight", "browInnerUp")
"what MediaPipe's network reads well: there ours has to say the same"
UNSURE = ("partial", "closed", "unsure", "down", "absent")
"kinds of events in which a blink may be found, or not"

Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Event:
    """Something that a person was seen to do: frames from `first` to `last`."""

    clip: str
    kind: str
    side: str
    first: int
    last: int


def events() -> list[Event]:
    with EVENTS.open(newline="") as file:
        return [
            Event(row["clip"], row["kind"], row["side"], int(row["first"]), int(row["last"]))
            for row in csv.DictReader(file)
        ]


@dataclass(frozen=True)
class Played:
    """A clip as the tracker read it."""

    times: Doubles
    shapes: Doubles
    "(n, 52); NaN where no face was found"
    theirs: Doubles
    "(n, 52) MediaPipe Tasks 1.2.2's; NaN where it found none, and for tongueOut"

    def of(self, name: str) -> Doubles:
        return np.asarray(self.shapes[:, SHAPE_INDEX[name]])


def read(path: Path) -> Played:
    tracker, times, shapes = TRACKERS["onnx"](Meter()), [], []
    with av.open(str(path)) as container:
        for image in container.decode(video=0):
            frame = Frame(image.to_ndarray(format="rgb24").astype(np.uint8, copy=False), float(image.time or 0))
            faces = tracker.track(frame).faces
            times.append(frame.taken_at)
            shapes.append(faces[0].pose.shapes if faces else np.full(len(SHAPES), np.nan))
    return Played(np.array(times), np.array(shapes, float), theirs(path, len(times)))


def theirs(path: Path, length: int) -> Doubles:
    found = np.full((length, len(SHAPES)), np.nan)
    with np.load(path.parent / "reference" / f"{path.stem}.npz") as data:
        names, values = list(data["names"]), data["shapes"][:length]
    for name in SHAPES[:-1]:
        found[: len(values), SHAPE_INDEX[name]] = values[:, names.index(name)]
    return found


@pytest.fixture(scope="module")
def clips(shared: Path) -> dict[str, Played]:
    """Every clip with a person in it."""
    names = (*CLIPS, "pyfeat_face_noface.mov")
    return {Path(name).stem: read(shared / "clips" / name) for name in names}


@pytest.mark.shared
@pytest.mark.parametrize("name", TRUSTED)
def test_what_can_be_trusted_is_left_as_it_is(clips: dict[str, Played], name: str) -> None:
    ours = np.concatenate([clip.of(name) for clip in clips.values()])
    other = np.concatenate([clip.theirs[:, SHAPE_INDEX[name]] for clip in clips.values()])
    both = np.isfinite(ours) & np.isfinite(other)
    assert both.sum() > 3000
    assert np.corrcoef(ours[both], other[both])[0, 1] >= 0.97


def judge(found: list[Blink], wanted: list[Event], unsure: list[Event]) -> tuple[int, int, int]:
    """How many are found, found wrongly, and missed."""
    left, hits, wrong = list(wanted), 0, 0
    for blink in found:
        same = [one for one in left if one.side == blink.side and meet(one, blink)]
        if same:
            left.remove(max(same, key=lambda one: min(one.last, blink.last) - max(one.first, blink.first)))
            hits += 1
        elif not any(meet(one, blink) for one in unsure):
            wrong += 1
    return hits, wrong, len(left)


def meet(one: Event, other: Blink) -> bool:
    return one.first <= other.last and other.first <= one.last


@pytest.mark.shared
def test_blinks_and_winks_are_those_that_were_seen(clips: dict[str, Played]) -> None:
    counts = np.zeros(3, int)
    for name, clip in clips.items():
        mine = [event for event in events() if event.clip == name]
        wanted = [event for event in mine if event.kind in ("blink", "wink")]
        found = blinks(clip.of("eyeBlinkLeft"), clip.of("eyeBlinkRight"), clip.times)
        counts += judge(found, wanted, [event for event in mine if event.kind in UNSURE])
    hits, wrong, missed = counts.tolist()
    assert hits + missed == 51
    assert 2 * hits / (2 * hits + wrong + missed) >= 0.95


@pytest.mark.shared
def test_a_wink_shuts_one_eye(clips: dict[str, Played]) -> None:
    clip = clips["liveportrait_d3"]
    assert clip.of("eyeBlinkLeft")[8:18].min() > 0.6
    assert clip.of("eyeBlinkRight")[8:18].max() < 0.35
    assert clip.of("eyeBlinkRight")[36:46].min() > 0.8
    assert clip.of("eyeBlinkLeft")[36:46].max() < 0.35


@pytest.mark.shared
def test_a_sneer_is_seen_on_its_side(clips: dict[str, Played]) -> None:
    clip = clips["liveportrait_d3"]
    assert clip.of("noseSneerLeft")[9:19].mean() > clip.of("noseSneerRight")[9:19].mean() + 0.05
    assert clip.of("noseSneerLeft")[9:19].mean() > 0.3
    assert clip.of("noseSneerRight")[39:46].mean() > clip.of("noseSneerRight")[60:90].mean() + 0.1


@pytest.mark.shared
def test_nobody_puffs_cheeks_or_shows_a_tongue(clips: dict[str, Played]) -> None:
    for name, clip in clips.items():
        assert np.nanpercentile(clip.of("cheekPuff"), 95) < 0.25, name
        assert np.nanpercentile(clip.of("tongueOut"), 99) < 0.2, name


@pytest.mark.shared
def test_wide_eyes_are_wide(clips: dict[str, Played]) -> None:
    """The clearest ones: all six stretches of one clip."""
    clip = clips["liveportrait_d10"]
    for event in (event for event in events() if event.clip == "liveportrait_d10" and event.kind == "wide"):
        assert np.nanmax(clip.of("eyeWideLeft")[event.first : event.last + 1]) > 0.6


@pytest.mark.shared
def test_a_face_that_is_held_still_is_still(clips: dict[str, Played]) -> None:
    """The one second of the clips in which somebody holds still: a grin that slowly fades, mostly around the eyes."""
    (still,) = (event for event in events() if event.kind == "rest")
    spread = clips[still.clip].shapes[still.first : still.last].std(0)
    assert np.median(spread) <= 0.005
    assert (spread <= 0.01).mean() > 0.75
    assert spread.max() < 0.025
    shapes = clips[still.clip].shapes[still.first : still.last]
    times = np.linspace(-1, 1, len(shapes))
    slow = np.polynomial.polynomial.polyval(times, np.polynomial.polynomial.polyfit(times, shapes, 2)).T
    assert (shapes - slow).std(0).max() <= 0.01, "the grin fades and the eyes open slowly, and nothing trembles"


@pytest.mark.shared
@pytest.mark.parametrize("clip", ["liveportrait_d12", "sadtalker_WDA_AOC", "liveportrait_d3"])
def test_a_picture_that_stands_still_is_still_under_a_cameras_noise(shared: Path, clip: str) -> None:
    """Not even a resting face that is learned is seen to creep, once the first second is over."""
    picture, random = still(shared / "clips" / f"{clip}.mp4"), np.random.default_rng(1)
    noisy = ((picture + random.normal(0, 4, picture.shape)).clip(0, 255).astype(np.uint8) for _ in range(105))
    assert spread_of(noisy) <= 0.01


@pytest.mark.shared
@pytest.mark.parametrize("clip", ["liveportrait_d12", "liveportrait_d18"])
def test_who_sways_and_does_nothing_else_is_still(shared: Path, clip: str) -> None:
    """Nobody holds their head as still as a picture: some px up and down and aside, nearer, tilted; noise and JPEG."""
    picture, random = still(shared / "clips" / f"{clip}.mp4"), np.random.default_rng(1)

    def swayed(time: float) -> Pixels:
        height, width = picture.shape[:2]
        tilt, size = 0.4 * math.sin(2.3 * time + 2), 1 + 0.004 * math.sin(1.4 * time)
        moves = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), tilt, size), float)
        moves[0, 2] += 5 * math.sin(1.9 * time)
        moves[1, 2] += 5 * math.sin(2.7 * time + 1)
        moved = cv2.warpAffine(picture, moves, (width, height), flags=cv2.INTER_CUBIC)
        noisy = moved + random.normal(0, 2, (height, width, 1)) + random.normal(0, 1, moved.shape)
        _, jpeg = cv2.imencode(".jpg", noisy.clip(0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 90])
        return np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8)

    assert spread_of(swayed(number / 30) for number in range(135)) <= 0.01


def still(path: Path) -> Doubles:
    """The tenth picture of a clip."""
    with av.open(str(path)) as container:
        frame = next(image for number, image in enumerate(container.decode(video=0)) if number == 10)
    return frame.to_ndarray(format="rgb24").astype(float)


def spread_of(pictures: Iterable[Pixels]) -> float:
    """The largest standard deviation of a shape, after a second and a half."""
    tracker, shapes = TRACKERS["onnx"](Meter()), []
    for number, picture in enumerate(pictures):
        (face,) = tracker.track(Frame(picture, number / 30)).faces
        shapes.append(face.pose.shapes)
    return float(np.array(shapes[45:]).std(0).max())


def filtered(values: Doubles) -> Doubles:
    """One blendshape, 30 times a second, as a pose filter gives it."""
    smooth, index = PoseFilter(), SHAPE_INDEX["jawOpen"]
    return np.array([
        smooth(Pose.REST.with_shapes(jawOpen=value), frame / 30).shapes[index] for frame, value in enumerate(values)
    ])  # fmt: skip


def crossing(values: Doubles, level: float) -> float:
    """The frame, and part of a frame, at which the values rise through a level."""
    frame = int(np.flatnonzero(values >= level)[0])
    return frame - float((values[frame] - level) / (values[frame] - values[frame - 1]))


@pytest.mark.parametrize("frames", [1, 2, 3, 5])
def test_a_quick_mouth_is_at_most_a_frame_late(frames: int) -> None:
    opening = np.clip((np.arange(60) - 30) / frames, 0, 1) * 0.8
    assert crossing(filtered(opening), 0.4) - crossing(opening, 0.4) <= 1


def test_the_noise_of_a_camera_is_gone() -> None:
    noisy = 0.3 + np.random.default_rng(1).normal(0, 0.02, 300)
    assert filtered(noisy)[30:].std() <= 0.005


@pytest.fixture(scope="module")
def performed() -> Callable[..., Pose]:
    """What the tracker makes of the actor in a pose, after a moment of rest in the same turn."""
    actor, tracker, times = Actor(), TRACKERS["onnx"](Meter()), count(1)

    def perform(yaw: float, **shapes: float) -> Pose:
        turned = replace(Pose.REST, size=220.0, turn=np.array([math.radians(yaw), 0, 0], np.float32))
        pose = Pose.REST
        for asked in [turned] * 12 + [turned.with_shapes(**shapes)] * 8:
            (face,) = tracker.track(Frame(film((actor, asked)), next(times) / 30)).faces
            pose = face.pose
        return pose

    return perform


class TestActor:
    """The synthetic actor, who does just what is asked for."""

    @pytest.mark.parametrize("yaw", [0, 25, -35, 50])
    def test_lids_close_however_the_head_is_turned(self, performed: Callable[..., Pose], yaw: float) -> None:
        pose = performed(yaw, eyeBlinkLeft=1.0, eyeBlinkRight=1.0)
        assert min(pose.shape("eyeBlinkLeft"), pose.shape("eyeBlinkRight")) > 0.65
        assert max(pose.shape("eyeBlinkLeft"), pose.shape("eyeBlinkRight")) > 0.9

    @pytest.mark.parametrize("yaw", [0, 25, -35, 50])
    def test_eyes_that_look_down_stay_open(self, performed: Callable[..., Pose], yaw: float) -> None:
        pose = performed(yaw, eyeLookDownLeft=1.0, eyeLookDownRight=1.0)
        assert max(pose.shape("eyeBlinkLeft"), pose.shape("eyeBlinkRight")) < 0.6

    def test_a_wink_stays_on_its_side(self, performed: Callable[..., Pose]) -> None:
        pose = performed(0, eyeBlinkLeft=1.0)
        assert pose.shape("eyeBlinkLeft") > 0.8
        assert pose.shape("eyeBlinkRight") < 0.25

    @pytest.mark.parametrize("yaw", [0, 25, -35, 50])
    def test_a_turned_face_at_rest_is_at_rest(self, performed: Callable[..., Pose], yaw: float) -> None:
        pose = performed(yaw)
        for name in ("eyeBlink", "eyeWide", "noseSneer", "mouthSmile"):
            assert max(pose.shape(f"{name}Left"), pose.shape(f"{name}Right")) < 0.3, name
        assert abs(pose.shape("eyeBlinkLeft") - pose.shape("eyeBlinkRight")) < 0.15
