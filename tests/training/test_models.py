"""The folder of networks: each described, each with its card, each what the converter makes of Google's file."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from emojicam import resources
from emojicam.training import manifest

MODELS = resources.folder("models")
NETWORKS = sorted(path.stem for path in MODELS.glob("*.onnx"))


def test_the_manifest_describes_what_lies_there() -> None:
    written = tomllib.loads((MODELS / "MANIFEST.toml").read_text("utf-8"))
    described = tomllib.loads("\n".join(manifest.describe(MODELS / f"{name}.onnx") for name in NETWORKS))
    assert written == described


def test_writing_it_again_changes_nothing(tmp_path: Path) -> None:
    for name in NETWORKS:
        (tmp_path / f"{name}.onnx").symlink_to(MODELS / f"{name}.onnx")
    manifest.write(tmp_path)
    assert (tmp_path / "MANIFEST.toml").read_bytes() == (MODELS / "MANIFEST.toml").read_bytes()


@pytest.mark.parametrize("name", NETWORKS)
def test_has_a_card(name: str) -> None:
    card = (MODELS / f"{name}.md").read_text("utf-8")
    for said in ("## Inputs", "## Outputs", "## Provenance", "## Licence", "## Figures"):
        assert said in card


def test_the_converter_makes_these_files(shared: Path) -> None:
    pytest.importorskip("onnx", reason="needs the extra train")
    pytest.importorskip("tflite", reason="needs the extra train")
    from emojicam.training.convert import convert, networks_in

    made = dict(filter(None, map(convert, networks_in(shared / "teachers" / "face_landmarker.task"))))
    assert sorted(made) == ["face_blendshapes", "face_detector", "face_landmarks_fine"]
    for name, model in made.items():
        assert model.SerializeToString() == (MODELS / f"{name}.onnx").read_bytes()
