"""From photos to a persona: what is used, what is said, what is kept, and that no pixel is."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import PIL.Image
import pytest

from emojicam.errors import CaptureError, UsageError
from emojicam.persona.enroll import Enrolment, enroll, enroll_filmed, keep
from emojicam.persona.faces import Reader
from emojicam.persona.likeness import Likeness
from emojicam.persona.persona import Calibration, Confidence, Persona, sections
from emojicam.persona.photos import Photo
from emojicam.persona.portrait import png, portrait
from emojicam.persona.shot import Shot
from emojicam.persona.still import SIDE
from emojicam.persona.words import parts
from emojicam.render import STYLES
from emojicam.types import Frame, Pixels, Pose

from .likenesses import person
from .people import photo

ME = (320.0, 200.0, 150.0)


class Recognises:
    """Always the same person; remembers which shots it was shown."""

    def __init__(self) -> None:
        self.shots: list[Shot] = []

    def __call__(self, shot: Shot) -> Likeness:
        self.shots.append(shot)
        return person(length="long", glasses="round")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.fixture(scope="module")
def me() -> Pixels:
    return photo(ME)


def saved(path: Path, pixels: Pixels) -> Path:
    PIL.Image.fromarray(pixels).save(path, quality=95)
    return path


def filmed(path: Path, pictures: list[Pixels]) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=Fraction(10))
        stream.height, stream.width = pictures[0].shape[:2]
        stream.bit_rate = 4_000_000
        for picture in pictures:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode())
    return path


def test_a_photo_becomes_a_persona(me: Pixels, reader: Reader, tmp_path: Path) -> None:
    recognise, told = Recognises(), list[tuple[float, float]]()
    enrolled = enroll(
        [saved(tmp_path / "me.jpg", me)], recognise, reader=reader, tell=lambda done, total: told.append((done, total))
    )
    assert enrolled.persona.glasses.style == "round"
    assert enrolled.persona.confidence.glasses > 0.9
    assert enrolled.persona.confidence != Confidence()
    assert [look.name for look in enrolled.verdicts] == ["me.jpg"]
    assert enrolled.verdicts[0].used
    assert recognise.shots[0].pixels.shape == me.shape
    assert told[0] == (0, 1)
    assert 0 < enrolled.seconds < 60


def test_photos_just_taken_count_as_those_in_files_do(me: Pixels, reader: Reader, tmp_path: Path) -> None:
    recognise, told = Recognises(), list[tuple[float, float]]()
    enrolled = enroll(
        [saved(tmp_path / "me.jpg", me)], recognise, taken=[Photo("Photo 1", me), Photo("Photo 2", photo())],
        reader=reader, tell=lambda done, total: told.append((done, total)),
    )  # fmt: skip
    assert [(look.name, look.used) for look in enrolled.verdicts] == [
        ("me.jpg", True),
        ("Photo 1", True),
        ("Photo 2", False),
    ]
    assert len(recognise.shots) == 2
    assert told[-1] == (2, 3)


def test_one_that_was_just_taken_is_enough(me: Pixels, reader: Reader) -> None:
    taken = [Photo("Photo 1", me)]
    assert enroll([], Recognises(), taken=taken, reader=reader).persona.glasses.style == "round"
    with pytest.raises(CaptureError, match="Photo 2: no face found"):
        enroll([], Recognises(), taken=[Photo("Photo 2", photo())], reader=reader)


def test_what_is_spoilt_is_told_and_the_good_is_used(me: Pixels, reader: Reader, tmp_path: Path) -> None:
    spoilt = np.asarray(cv2.GaussianBlur(me, (0, 0), 7), np.uint8)
    files = [
        saved(tmp_path / "1.jpg", spoilt),
        saved(tmp_path / "2.jpg", me),
        saved(tmp_path / "3.jpg", photo()),
    ]
    recognise = Recognises()
    looks = enroll(files, recognise, reader=reader).verdicts
    assert "blurred" in looks[0].complaints
    assert looks[0].quality < looks[1].quality
    assert looks[2].complaints == ("no face found",)
    assert [look.used for look in looks[1:]] == [True, False]
    assert len(recognise.shots) == sum(look.used for look in looks)


def test_the_best_photo_is_the_one_to_be_seen(me: Pixels, reader: Reader, tmp_path: Path) -> None:
    spoilt = np.asarray(cv2.GaussianBlur(me, (0, 0), 4), np.uint8)
    enrolled = enroll([saved(tmp_path / "1.jpg", spoilt), saved(tmp_path / "2.jpg", me)], Recognises(), reader=reader)
    alone = enroll([tmp_path / "2.jpg"], Recognises(), reader=reader)
    assert (enrolled.still.pixels == alone.still.pixels).all()


@pytest.mark.parametrize("named", [[""], ["1.jpg", "2.jpg"], ["2.jpg", "1.jpg"]], ids=["folder", "last", "first"])
def test_a_broken_photo_hinders_no_other(named: list[str], me: Pixels, reader: Reader, tmp_path: Path) -> None:
    saved(tmp_path / "1.jpg", me)
    (tmp_path / "2.jpg").write_text("no photo")
    looks = {
        look.name: look for look in enroll([tmp_path / name for name in named], Recognises(), reader=reader).verdicts
    }
    assert looks["1.jpg"].used
    assert not looks["2.jpg"].used
    assert looks["2.jpg"].complaints == ("damaged or cut off",)
    with pytest.raises(CaptureError, match="damaged"):
        enroll([tmp_path / "2.jpg"], Recognises(), reader=reader)


@pytest.mark.parametrize(
    ("pictures", "said"),
    [
        ([photo()], r"^1\.jpg: no face found; take one from the front"),
        ([photo(), photo()], r"^None of 2 pictures .*1\.jpg: no face found.*2\.jpg.*; take one"),
        ([photo(), photo(), photo(), photo()], r"None of 4 .*and 1 more.*; take one"),
    ],
    ids=["one", "two", "many"],
)
def test_nobody_is_one_sentence(pictures: list[Pixels], said: str, reader: Reader, tmp_path: Path) -> None:
    files = [saved(tmp_path / f"{number}.jpg", one) for number, one in enumerate(pictures, 1)]
    with pytest.raises(CaptureError, match=said):
        enroll(files, Recognises(), reader=reader)


def test_who_is_meant_is_asked_once_a_photo(reader: Reader, tmp_path: Path) -> None:
    us = photo((300, 200, 110), (660, 200, 120), size=(960, 480))
    recognise, asked = Recognises(), list[tuple[str, int]]()

    def choose(name: str, faces: object) -> int:
        asked.append((name, len(faces)))  # type: ignore[arg-type]
        return 0

    enroll([saved(tmp_path / "us.jpg", us)], recognise, choose=choose, reader=reader)
    assert asked == [("us.jpg", 2)]
    assert recognise.shots[0].points[6, 0] == pytest.approx(300, abs=10)
    with pytest.raises(UsageError, match="--face"):
        enroll([tmp_path / "us.jpg"], recognise, reader=reader)


def test_of_a_film_the_best_frames_are_used(me: Pixels, reader: Reader, tmp_path: Path) -> None:
    spoilt = np.asarray(cv2.GaussianBlur(me, (0, 0), 9), np.uint8)
    path = filmed(tmp_path / "me.mp4", [spoilt, spoilt, spoilt, me, me, photo(), photo(), me, spoilt, me] * 2)
    recognise = Recognises()
    enrolled = enroll([path], recognise, reader=reader)
    assert 3 <= len(enrolled.verdicts) <= 5
    assert all(look.name.startswith("me.mp4 at ") for look in enrolled.verdicts)
    assert all("blurred" not in look.complaints for look in enrolled.verdicts if look.quality > 0.5)
    with pytest.raises(CaptureError, match=r"^nobody\.mp4: no face found"):
        enroll([filmed(tmp_path / "nobody.mp4", [photo()] * 5)], Recognises(), reader=reader)


def test_a_camera_is_looked_at_for_a_while(me: Pixels, reader: Reader) -> None:
    frames = iter([Frame(me.copy(), 50 + number / 2) for number in range(20)])
    enrolled = enroll_filmed(frames, Recognises(), reader=reader, seconds=2)
    assert next(frames).taken_at == pytest.approx(52.5)
    assert 1 <= len(enrolled.verdicts) <= 5
    with pytest.raises(CaptureError, match="camera: no face found"):
        enroll_filmed([Frame(photo(), 0.0)], Recognises(), reader=reader)


def test_any_thread_may_enroll(me: Pixels, tmp_path: Path) -> None:
    done: list[Enrolment] = []
    thread = threading.Thread(target=lambda: done.append(enroll([saved(tmp_path / "me.jpg", me)], Recognises())))
    thread.start()
    thread.join(120)
    assert done[0].verdicts[0].used


def test_no_pixel_is_left_but_the_still(me: Pixels, reader: Reader, tmp_path: Path) -> None:
    def large() -> Iterator[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]:
        gc.collect()
        found = (one for one in gc.get_objects() if isinstance(one, Shot))
        yield from (one.pixels for one in found)

    before = sum(1 for _ in large())
    enrolled = enroll([saved(tmp_path / "me.jpg", me)], person_of, reader=reader)
    assert sum(1 for _ in large()) == before
    held = [value for value in vars(enrolled).values() if isinstance(value, np.ndarray)]
    assert held == []
    assert enrolled.still.pixels.base is None or enrolled.still.pixels.base.size <= SIDE * SIDE * 3
    assert "pixels" not in enrolled.persona.to_toml()


def person_of(shot: Shot) -> Likeness:
    return person()


# -- what is kept -------------------------------------------------------------------------------------------


def test_every_section_has_its_confidence(me: Pixels, reader: Reader, tmp_path: Path) -> None:
    enrolled = enroll([saved(tmp_path / "me.jpg", me)], person_of, reader=reader)
    named = {name for name, _ in sections(enrolled.persona)} - {"calibration", "confidence"}
    assert {part.name for part in parts(enrolled.persona)} == named
    assert all(0 <= getattr(enrolled.persona.confidence, name) <= 1 for name in named)


def test_a_persona_keeps_its_calibration(me: Pixels, reader: Reader, tmp_path: Path) -> None:
    enrolled = enroll([saved(tmp_path / "me.jpg", me)], person_of, reader=reader)
    path = tmp_path / "own" / "me.toml"
    keep(path, enrolled)
    assert Persona.load(path) == enrolled.persona
    calibration = Calibration(rest=(0.1,) * 52, measures=(0.3, 0.3, -3.0, -3.0, 0.8), most=(0.0,) * 52)
    replace(Persona(), calibration=calibration).save(path)
    keep(path, enrolled)
    assert Persona.load(path) == replace(enrolled.persona, calibration=calibration)


def test_what_was_chosen_by_hand_is_sure() -> None:
    assert Persona().confidence == Confidence(**{part.name: 1.0 for part in parts(Persona())})


def test_confidence_changes_no_picture() -> None:
    unsure = replace(Persona(), confidence=Confidence(hair=0.1, skin=0.2))
    drawn = [STYLES["classic"]().draw(Pose.REST, one, 96).pixels for one in (Persona(), unsure)]
    assert (drawn[0] == drawn[1]).all()


# -- the portrait -------------------------------------------------------------------------------------------


def test_the_portrait_shows_both_with_their_eyes_as_high(me: Pixels, reader: Reader, tmp_path: Path) -> None:
    enrolled = enroll([saved(tmp_path / "me.jpg", me)], person_of, reader=reader)
    style = STYLES["classic"]()
    picture = portrait(enrolled, style)
    style.close()
    height, width = picture.shape[:2]
    assert width > 1.8 * height
    read = cv2.imdecode(np.frombuffer(png(picture), np.uint8), cv2.IMREAD_COLOR)
    assert read is not None
    assert (np.asarray(read)[..., ::-1] == picture).all()
    halves = picture[:, : width // 2], picture[:, width // 2 :]
    left, right = (max(reader(np.ascontiguousarray(half)), key=lambda face: face.area).shot.points for half in halves)
    assert left[6, 1] == pytest.approx(right[6, 1], abs=0.05 * height)
    spans = [np.linalg.norm(points[152, :2] - points[9, :2]) for points in (left, right)]
    assert spans[0] == pytest.approx(spans[1], rel=0.3)


@pytest.mark.parametrize("cut", [(0, 480, 0, 640), (100, 330, 215, 425)], ids=["room around", "tight"])
def test_the_still_has_no_empty_corner(
    cut: tuple[int, int, int, int], me: Pixels, reader: Reader, tmp_path: Path
) -> None:
    top, bottom, left, right = cut
    path = saved(tmp_path / "me.png", np.ascontiguousarray(me[top:bottom, left:right]))
    still = enroll([path], person_of, reader=reader).still
    corners = still.pixels[[5, 5, -5, -5], [5, -5, 5, -5]].astype(int)
    assert (corners.max(1) > 20).all(), "the actor's room is bright"
    assert SIDE * 0.3 < still.face < SIDE * 0.5
    assert np.abs(still.bridge - (SIDE / 2, 0.43 * SIDE)).max() < 0.08 * SIDE


def unreadable(path: Path) -> None:
    path.touch()
    path.chmod(0)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read anything")
@pytest.mark.parametrize("make", [unreadable])
def test_what_may_not_be_read_is_said(make: Callable[[Path], None], tmp_path: Path, reader: Reader) -> None:
    make(tmp_path / "me.jpg")
    with pytest.raises(CaptureError, match="may not be read"):
        enroll([tmp_path / "me.jpg"], person_of, reader=reader)
