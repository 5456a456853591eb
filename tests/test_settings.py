"""Settings are declared once; the file and the flags both obey the declaration."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import pytest

from emojicam import settings
from emojicam.errors import SettingsError, SinkError
from emojicam.settings import Settings, Size, add_flags, change, each, load


def test_every_default_obeys_its_own_declaration() -> None:
    defaults = {name: getattr(getattr(Settings(), name.split(".")[0]), one.name) for name, one, _ in each(Settings())}
    assert change(Settings(), defaults) == Settings()


def test_a_file_changes_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[output]\nsize = "640x360"\nfps = 25\nsink = "null"\n[look]\nscene = "room"\n')
    loaded = load(path)
    assert (loaded.output.size, loaded.output.fps, loaded.output.sink) == (Size(640, 360), 25, ("null",))
    assert loaded.look.scene == "room"
    assert loaded.capture == Settings().capture


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[output]\nfps = 200", "output.fps must be between 5 and 60, got 200"),
        ('[output]\nfps = "30"', "output.fps must be a whole number, got '30'"),
        ("[output]\nfps = true", "output.fps must be a whole number, got True"),
        ('[output]\nsize = "huge"', "output.size must be written like 1280x720, got 'huge'"),
        ('[output]\nsize = "100x9000"', "output.size must be between 160x120 and 3840x2160"),
        ("[output]\nsink = []", "output.sink must be a list of one or more texts"),
        ("[output]\nfpss = 3", "no setting 'output.fpss'; did you mean 'output.fps'?"),
        ('[look]\nscene = "garden"', "look.scene must be one of studio, room, got 'garden'"),
        ("fps = 3", "'fps' stands outside of a section"),
        ("[output\nfps = 3", "are not TOML"),
        ("[output]\nfps = " + "9" * 5000, "are not TOML"),
        ("[output]\nfps = " + "[" * 5000, "are not TOML"),
    ],
)
def test_a_bad_file_is_one_sentence_that_names_file_and_setting(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(SettingsError) as caught:
        load(path)
    assert message in str(caught.value)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_any_text_is_kept_and_what_cannot_be_is_told(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    odd = change(Settings(), {"look.persona": 'a"\x7f\x01 \u00e9.toml'})
    settings.save(path, odd)
    assert load(path) == odd
    with pytest.raises(SinkError, match="UTF-8"):
        settings.save(path, change(Settings(), {"look.persona": "caf\udce9.toml"}))
    with pytest.raises(SinkError, match="cannot be written"):
        settings.save(path / "in a file" / "settings.toml", odd)
    assert load(path) == odd


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="not TOML"):
        load(path)


def test_there_is_a_flag_for_every_setting_and_one_not_given_leaves_no_trace() -> None:
    parser = argparse.ArgumentParser()
    add_flags(parser)
    assert vars(parser.parse_args([])) == {}
    given = vars(parser.parse_args(["--size", "640x480", "--sink", "a.mp4", "null", "--fps", "60"]))
    changed = change(Settings(), given)
    assert (changed.output.size, changed.output.sink, changed.output.fps) == (Size(640, 480), ("a.mp4", "null"), 60)


def test_flags_are_unique() -> None:
    names = [name.split(".")[1] for name, _, _ in each(Settings())]
    assert len(names) == len(set(names))


def test_a_float_may_be_written_as_a_whole_number() -> None:
    assert change(Settings(), {"output.fresh_for": 1}).output.fresh_for == 1.0


def test_every_setting_says_what_it_does() -> None:
    assert all(one.metadata["help"] for _, one, _ in settings.each(Settings()))


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of this kind are POSIX's")
def test_a_settings_file_that_nobody_can_read_is_told_and_not_taken_for_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop, pipe, gone = (tmp_path / name for name in ("loop.toml", "pipe.toml", "gone.toml"))
    loop.symlink_to(loop)
    os.mkfifo(pipe)
    gone.symlink_to(tmp_path / "not there")
    for path, why in ((loop, "cannot be read"), (pipe, "it is a pipe")):
        monkeypatch.setattr(settings, "settings_file", lambda path=path: path)
        with pytest.raises(SettingsError, match=why):
            settings.saved_settings()
    for path in (gone, tmp_path / "no such file"):
        monkeypatch.setattr(settings, "settings_file", lambda path=path: path)
        assert settings.saved_settings() == Settings()
