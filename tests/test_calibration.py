"""Learning how a face reads: what a calibrator makes of faces, what is kept, and the command on a film."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from emojicam import calibration
from emojicam.calibration import EXTREMES, REST, Calibrator
from emojicam.capture.actor.film import Actor, film
from emojicam.cli import main
from emojicam.errors import CaptureError
from emojicam.persona import persona
from emojicam.persona.persona import Calibration, Persona
from emojicam.testing import face_at, flat
from emojicam.types import MEASURES, SHAPE_INDEX, SHAPES, Face, Floats, Frame, Pixels, Pose, Tracked

FPS = 30.0


def write(path: Path, picture: Pixels, frames: int) -> None:
    """A film in which nothing moves."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=30)
        stream.height, stream.width = picture.shape[:2]
        for _ in range(frames):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode())


def said(**values: float) -> Floats:
    numbers = np.zeros(len(SHAPES) + MEASURES, np.float32)
    numbers[len(SHAPES) :] = (0.3, 0.28, -3.1, -3.0, 0.85)
    for name, value in values.items():
        numbers[SHAPE_INDEX[name]] = value
    return numbers


def face(yaw: float = 0.0, **values: float) -> Face:
    plain = face_at(20, 10, 40, 40)
    turn = np.array([math.radians(yaw), 0, 0], np.float32)
    return replace(plain, said=said(**values), pose=replace(plain.pose, turn=turn))


def performed(calibrator: Calibrator, acts: dict[str, Face | None]) -> Iterator[Tracked]:
    """Frames in which somebody does what the calibrator asks for: a face by the name of the prompt, or none."""
    for frame in range(2000):
        doing = acts.get(calibrator.prompt.name, face()) if calibrator.prompt else None
        yield Tracked(Frame(flat((0, 0, 0)), frame / FPS), (doing,) if doing else ())


def learn(prompts: tuple[calibration.Prompt, ...] = (REST,), **acts: Face | None) -> Calibration:
    calibrator = Calibrator(prompts)
    return calibration.watch(performed(calibrator, acts), calibrator)


def test_a_resting_face_is_learned() -> None:
    learned = learn(rest=face(mouthPucker=0.4))
    assert learned.is_done
    assert learned.rest[SHAPE_INDEX["mouthPucker"]] == pytest.approx(0.4)
    assert learned.measures == pytest.approx((0.3, 0.28, -3.1, -3.0, 0.85))
    assert not any(learned.most)


def test_how_far_a_face_goes_is_learned() -> None:
    learned = learn((REST, *EXTREMES), smile=face(mouthSmileLeft=0.4, mouthSmileRight=0.5, jawOpen=0.9))
    assert learned.most[SHAPE_INDEX["mouthSmileLeft"]] == pytest.approx(0.4)
    assert learned.most[SHAPE_INDEX["mouthSmileRight"]] == pytest.approx(0.5)
    assert learned.most[SHAPE_INDEX["jawOpen"]] == 0, "nobody was asked to open the mouth then"


def test_a_prompt_that_nobody_follows_teaches_nothing() -> None:
    assert not any(learn((REST, *EXTREMES)).most)


@pytest.mark.parametrize(
    "who", [pytest.param(None, id="nobody"), pytest.param(face(yaw=40), id="somebody who looks aside")]
)
def test_there_must_be_a_face_from_the_front(who: Face | None) -> None:
    with pytest.raises(CaptureError, match="calibrate again"):
        learn(rest=who)


def test_a_film_that_ends_too_soon_says_so() -> None:
    with pytest.raises(CaptureError):
        calibration.watch(iter(()), Calibrator())


def test_what_is_to_be_done_comes_in_turn_and_takes_its_time() -> None:
    calibrator, seen, shares = Calibrator((REST, *EXTREMES)), [], []
    for tracked in performed(calibrator, {}):
        if calibrator.prompt is None:
            break
        seen.append(calibrator.prompt.name)
        shares.append(calibrator.share)
        calibrator.see(tracked)
    assert list(dict.fromkeys(seen)) == [prompt.name for prompt in (REST, *EXTREMES)]
    assert shares == sorted(shares)
    assert len(seen) / FPS == pytest.approx(6 * 1.5 + 1 + 5 * 2, abs=0.5), "seconds"


def test_what_comes_before_one_is_ready_does_not_count() -> None:
    calibrator = Calibrator()
    for frame in range(200):
        early = frame / FPS < 1.4
        calibrator.see(Tracked(Frame(flat((0, 0, 0)), frame / FPS), (face(jawOpen=0.8 if early else 0.1),)))
    assert calibrator.calibration().rest[SHAPE_INDEX["jawOpen"]] == pytest.approx(0.1)


class TestKeeping:
    @pytest.fixture(autouse=True)
    def _own_folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(persona, "user_folder", lambda: tmp_path / "personas")

    def test_a_stock_persona_becomes_ones_own(self) -> None:
        path = calibration.keep("sunny", learn())
        assert path.parent == persona.user_folder()
        assert persona.find("sunny").calibration.is_done
        assert replace(persona.find("sunny"), calibration=Calibration()) == Persona.load(
            persona.stock_folder() / "sunny.toml"
        )

    def test_a_file_is_written_in_its_place(self, tmp_path: Path) -> None:
        Persona().save(tmp_path / "me.toml")
        assert calibration.keep(str(tmp_path / "me.toml"), learn()) == tmp_path / "me.toml"
        assert Persona.load(tmp_path / "me.toml").calibration.is_done

    def test_numbers_come_back_as_they_were(self, tmp_path: Path) -> None:
        learned = learn((REST, *EXTREMES), rest=face(mouthPucker=0.123), smile=face(mouthSmileLeft=0.777))
        replace(Persona(), calibration=learned).save(tmp_path / "me.toml")
        assert Persona.load(tmp_path / "me.toml").calibration == learned

    def test_the_command_learns_from_a_film(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "me.mp4"
        me = replace(Pose.REST, centre=np.array([320, 170], np.float32), size=110.0)
        write(path, film((Actor(), me), size=(640, 360)), 100)
        Persona().save(tmp_path / "me.toml")
        assert main(["calibrate", "--source", str(path), "--persona", str(tmp_path / "me.toml")]) == 0
        said = capsys.readouterr()
        assert REST.words in said.err
        assert "me.toml" in said.out
        learned = Persona.load(tmp_path / "me.toml").calibration
        assert 0.1 < learned.measures[0] < 0.5

    def test_the_command_tells_before_filming_that_it_cannot_be_kept(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "personas").write_text("no folder")
        assert main(["calibrate", "--source", "card", "--persona", "sunny"]) == 2
        said = capsys.readouterr().err
        assert "choose a folder" in said
        assert REST.words not in said

    def test_the_command_says_when_it_saw_nobody(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "nobody.mp4"
        write(path, flat((90, 90, 90), (320, 240)), 90)
        assert main(["calibrate", "--source", str(path)]) == 1
        assert "calibrate again" in capsys.readouterr().err
