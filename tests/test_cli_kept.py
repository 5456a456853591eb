"""What no command may do: write over what it reads, over what else it writes, or answer with a traceback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import cv2
import pytest

from emojicam import cli, settings
from emojicam.capture.video import _Turn
from emojicam.cli import main
from emojicam.cli.talk import unbroken
from emojicam.errors import PersonaError, StudioError, UsageError
from emojicam.persona import shelf
from emojicam.persona.persona import Persona, own_path, parse
from emojicam.testing import flat


@pytest.fixture
def film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A film of the user's, where the commands run."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    path = Path("own.mp4")
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 10, (64, 48))
    for _ in range(5):
        writer.write(flat((90, 120, 150), (64, 48)))
    writer.release()
    return path


@pytest.mark.parametrize(
    "words",
    [
        ["run", "--source", "own.mp4", "--sink", "own.mp4", "--pace", "off"],
        ["run", "--source", "own.mp4", "--sink", "./own.mp4", "--pace", "off"],
        ["run", "--source", "~/own.mp4", "--sink", "own.mp4", "--pace", "off"],
        ["run", "--source", "own.mp4", "--sink", "null", "--json", "own.mp4"],
        ["demo", "--json", "demo.mp4"],
        ["analyze", "own.mp4", "--json", "own.csv"],
        ["analyze", "own.mp4", "--json", "~/own.png"],
        ["enroll", "own.mp4", "--json", "me.png"],
        ["enroll", ".", "--json", "own.mp4"],
        ["bench", ".", "--json", "own.mp4"],
        ["eval", "enroll", ".", "--json", "own.mp4"],
        ["run", "--source", "card", "--sink", "new.mp4", "--json", "new.mp4", "--seconds", "1"],
        ["run", "--source", "card", "--sink", "new.mp4", "./new.mp4", "--seconds", "1"],
        ["analyze", "own.mp4", "--json", "own.mp4"],
        ["analyze", "own.mp4", "--out", "rows.csv", "--json", "rows.csv"],
        ["enroll", "own.mp4", "--json", "own.mp4"],
        ["bench", "own.mp4", "--json", "own.mp4"],
        ["eval", "emotion", "own.mp4", "--json", "own.mp4"],
    ],
    ids=" ".join,
)
def test_nothing_is_written_over_what_a_command_names(
    film: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = film.read_bytes()
    assert main(words) == 2
    assert film.read_bytes() == before
    assert [one.name for one in Path().iterdir()] == ["own.mp4"]
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "would replace" in said


@pytest.mark.parametrize(
    "words", [["run", "--source", "own.mp4", "--sink", "null"], ["calibrate", "--source", "card"], ["demo"]]
)
def test_no_persona_is_written_over(film: Path, words: list[str]) -> None:
    shelf.keep("mine", Persona())
    before = own_path("mine").read_bytes()
    assert main([*words, "--persona", "mine", "--json", str(own_path("mine"))]) == 2
    assert own_path("mine").read_bytes() == before


def test_a_key_that_raters_answers_need_is_kept(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("rating").mkdir()
    Path("rating/key.json").write_text("{}")
    assert main(["eval", "rate", "own.mp4"]) == 2
    assert "needs it" in capsys.readouterr().err
    assert [one.name for one in Path("rating").iterdir()] == ["key.json"]


def test_stickers_that_cannot_be_leave_no_folder(film: Path) -> None:
    assert main(["stickers", "--persona", "yuki", "--like", "nosuch.jpg"]) != 0
    assert [one.name for one in Path().iterdir()] == ["own.mp4"]


def test_stickers_that_nobody_named_are_put_beside(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Path] = []
    monkeypatch.setattr("emojicam.stickers.pack.write", lambda order, artist, tell: made.append(order.folder))
    for _ in range(2):
        assert main(["stickers", "--persona", "yuki"]) == 0
    assert main(["stickers", "--persona", "yuki", "--out", "~/stickers"]) == 0
    assert [one.absolute() for one in made] == [Path(n).absolute() for n in ("stickers", "stickers-2", "stickers")]


def test_a_word_that_is_no_command_is_told_the_nearest(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["enrol", "own.mp4"]) == 2
    assert "did you mean enroll?" in capsys.readouterr().err


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no device that is always full")
def test_a_full_disk_is_said_in_one_sentence(film: Path) -> None:
    command = f'"{sys.executable}" -m emojicam devices >/dev/full'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "No space was left" in done.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_or_a_device_is_no_photo_and_no_backdrop(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo("pipe.png")
    backdrop = ["run", "--source", "card", "--sink", "null", "--backdrop", "pipe.png"]
    for words in (["enroll", "/dev/zero"], ["enroll", "pipe.png"], backdrop):
        assert main(words) != 0
        assert capsys.readouterr().err.count("\n") == 1


def test_what_is_neither_photo_nor_film_is_called_neither(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("note.txt").write_text("nothing to see here")
    assert main(["enroll", "note.txt"]) != 0
    assert "neither a photo nor a film" in capsys.readouterr().err


def test_no_picture_of_the_memory_is_left_by_a_crash(film: Path) -> None:
    code = "import resource, emojicam.cli as c; c._settle(False); print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "0\n"


def test_ctrl_c_waits_until_qt_is_loaded() -> None:
    loaded = []

    @unbroken()
    def load() -> None:
        signal.raise_signal(signal.SIGINT)
        loaded.append("Qt")

    with pytest.raises(KeyboardInterrupt):
        load()
    assert loaded


def test_a_link_stays_a_link(film: Path) -> None:
    Path("link.json").symlink_to("target.json")
    assert main(["devices", "--json", "link.json"]) == 0
    assert Path("link.json").is_symlink()
    assert isinstance(json.loads(Path("target.json").read_text("utf-8")), list)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_written_to(film: Path) -> None:
    os.mkfifo("pipe.json")
    heard: list[str] = []
    reader = threading.Thread(target=lambda: heard.append(Path("pipe.json").read_text("utf-8")), daemon=True)
    reader.start()
    assert main(["devices", "--json", "pipe.json"]) == 0
    reader.join(10)
    assert isinstance(json.loads(heard[0]), list)
    assert Path("pipe.json").is_fifo()


@pytest.mark.parametrize("name", [".", "n" * 300 + ".json", "nowhere/x.json"])
def test_figures_that_cannot_be_kept_are_refused_in_a_sentence(
    film: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["devices", "--json", name]) == 2
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert said.out == ""


@pytest.mark.parametrize(
    "words",
    [
        ["bench", "own.mp4", "--json", "nowhere/x.json"],
        ["calibrate", "--persona", "nosuch", "--source", "own.mp4"],
        ["eval", "rate", "own.mp4", "--out", "own.mp4"],
    ],
    ids=" ".join,
)
def test_what_cannot_end_well_does_not_begin(
    film: Path, words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def begin(*_: object, **__: object) -> None:
        raise AssertionError("it began")

    monkeypatch.setattr("emojicam.bench.measure", begin)
    monkeypatch.setattr("emojicam.app.tracked", begin)
    monkeypatch.setattr("emojicam.evaluation.compare.rated.persons", begin)
    assert main(words) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_name_as_long_as_names_may_be_is_kept(film: Path) -> None:
    name = "n" * 250 + ".json"
    assert main(["devices", "--json", name]) == 0
    assert Path(name).is_file()


def test_json_alone_goes_to_stdout(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "--json", "-"]) == 0
    assert isinstance(json.loads(capsys.readouterr().out), list)


def test_what_nobody_foresaw_is_a_sentence(
    film: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(args: object) -> int:
        raise RuntimeError("the moon is full")

    monkeypatch.setattr(cli.machine, "_devices", broken)
    assert main(["devices"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "the moon is full" in said


def test_a_reader_that_has_enough_is_no_error(film: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    ended = subprocess.run(
        [sys.executable, "-m", "emojicam", "devices", "--json", "-"], stdout=write, stderr=subprocess.PIPE, timeout=60,
        env={**os.environ, "PYTHONPATH": str(Path(cli.__file__).parents[2]), "PYTHONUNBUFFERED": ""}, check=False,
    )  # fmt: skip
    os.close(write)
    assert (ended.returncode, ended.stderr) == (1, b"")


def test_demo_names_no_film_that_is_not_there(
    film: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli.live, "_film", lambda args, run: 0)
    assert main(["demo", "--seconds", "1"]) == 2
    assert "Nothing was recorded to demo.mp4" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["a/b", "n" * 240, "two\nlines?"])
def test_a_persona_has_a_name_that_files_may_have(film: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["enroll", "own.mp4", "--name", name]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert [one.name for one in Path().iterdir()] == ["own.mp4"]


def test_a_picture_with_data_of_an_unknown_kind_is_upright() -> None:
    class Odd:
        @property
        def side_data(self) -> object:
            raise ValueError("31 is not a valid Type")

    assert _Turn.of(Odd()) == _Turn()  # type: ignore[arg-type]


def test_a_library_that_cannot_be_loaded_is_a_sentence(film: Path) -> None:
    Path("stub").mkdir()
    Path("stub/skia.py").write_text("raise ImportError('libexpat.so.1: cannot open shared object file')")
    path = os.pathsep.join(["stub", str(Path(cli.__file__).parents[2])])
    ended = subprocess.run(
        [sys.executable, "-m", "emojicam", "demo", "--seconds", "1"], env={**os.environ, "PYTHONPATH": path},
        capture_output=True, timeout=120, check=False,
    )  # fmt: skip
    assert ended.returncode == 1
    assert ended.stderr.count(b"\n") == 1
    assert b"libexpat" in ended.stderr


def test_numbers_of_any_length_are_refused_in_a_sentence() -> None:
    with pytest.raises(UsageError):
        settings.change(settings.Settings(), {"look.expression": 10**400})
    with pytest.raises(Exception, match="blush"):
        parse(f"schema = 1\n[skin]\nblush = {10**400}\n", "me")


def test_ctrl_c_while_a_library_is_loaded_is_no_error(
    film: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Libraries in C++ say then that they could not be loaded, and why only as a cause."""

    def interrupted(args: object) -> int:
        try:
            raise ImportError("initialization failed") from KeyboardInterrupt()
        except ImportError as error:
            raise StudioError("The drawing library cannot be loaded.") from error

    monkeypatch.setattr(cli.machine, "_devices", interrupted)
    assert main(["devices"]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("value", ["9" * 5000, "[" * 5000], ids=["digits", "brackets"])
def test_a_persona_without_end_is_a_sentence(value: str) -> None:
    with pytest.raises(PersonaError, match="me is not valid TOML"):
        parse(f"schema = 1\n[skin]\nblush = {value}\n", "me")


def test_somebody_who_is_not_there_has_no_film(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--source", "~nobody-of-that-name/own.mp4", "--sink", "null", "--seconds", "1"]) == 1
    assert "There is no file ~nobody-of-that-name/own.mp4" in capsys.readouterr().err


def test_closed_streams_are_no_places_for_files(film: Path) -> None:
    """Else the first file that is opened is standard error, and gets what libraries have to say."""
    script = (
        "import os; from emojicam import cli; os.close(0); os.close(2); cli._fill_gaps();"
        "print(os.path.samestat(os.fstat(2), os.stat(os.devnull)), os.open('x', os.O_CREAT) > 2)"
    )
    ended = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, timeout=60, check=True)
    assert ended.stdout.split() == [b"True", b"True"]


def test_nobody_is_asked_where_nobody_can_answer(
    film: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    Path("a.png").touch()
    assert main(["enroll", "own.mp4", "--name", "a"]) == 2
    assert "There is a.png already; give --replace" in capsys.readouterr().err


def test_notepad_s_mark_at_the_beginning_is_no_word(film: Path) -> None:
    path = settings.settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("[output]\nfps = 24\n", "utf-8-sig")
    assert settings.saved_settings().output.fps == 24


def test_a_confusion_matrix_is_a_png_and_that_is_said_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "emotion", "nosuch.npz", "--png", "matrix.jpg"]) == 2
    assert "--png FILE.png, not matrix.jpg" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_told_before_a_sheet_is_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from emojicam.render import lookbook

    monkeypatch.setattr(lookbook, "develop", lambda *args: pytest.fail("drawn before it was known whether it is kept"))
    (tmp_path / "file").write_text("kept")
    assert main(["lookbook", "--style", "classic", "--out", str(tmp_path / "file" / "sheets")]) == 1
    assert "name another folder" in capsys.readouterr().err
    assert (tmp_path / "file").read_text() == "kept"


def test_a_rival_that_cannot_be_read_is_told_before_anything_is_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from emojicam.evaluation import generator

    monkeypatch.setattr(generator, "Booth", lambda *args: pytest.fail("opened before the rival"))
    (tmp_path / "rival.onnx").write_bytes(b"not a network")
    assert main(["eval", "generator", "--rival", str(tmp_path / "rival.onnx")]) in (1, 2)
    assert "rival.onnx" in capsys.readouterr().err
