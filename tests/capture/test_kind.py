"""What a user means by --source."""

from __future__ import annotations

from pathlib import Path

import pytest

from emojicam.capture import kind


@pytest.mark.parametrize(
    ("spec", "means"),
    [
        ("card", "card"),
        ("camera", "camera"),
        ("0", "camera"),
        ("/dev/video2", "camera"),
        ("Logitech BRIO", "camera"),
        ("USB 2.0 Camera", "camera"),
        ("x" * 300, "camera"),
        ("talk.mp4", "video"),
        ("TALK.MOV", "video"),
        ("./talk", "video"),
        ("films/talk", "video"),
        ("there", "video"),
    ],
)
def test_kind(spec: str, means: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there").write_text("")
    assert kind(spec) == means
