"""Converts MediaPipe's networks to the ONNX files in `models/`.

    python -m emojicam.training.convert SOURCE models

SOURCE is Google's `face_landmarker.task`, the wheel of mediapipe 0.10.21 (both are archives), or a single `.tflite`.
Every network in it that EmojiCam knows by its checksum is converted; `training/manifest.py` then describes the folder.
Nothing is trained or rounded here: the weights are Google's, in the half precision in which they come, and the numbers
are the original's up to the order of summation.
"""

# mypy: disable-error-code="import-not-found"
# (onnx comes with the extra `train`, which those who only check the package need not have)
from __future__ import annotations

import argparse
import hashlib
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import onnx

from .attention import AttentionMesh
from .builder import Builder
from .mixer import Mixer
from .tflite_reader import Graph, read
from .translate import Translation

Interface = dict[str, tuple[int | str, ...]]


@dataclass(frozen=True)
class Recipe:
    """How one of Google's files becomes one of ours."""

    name: str
    "our file, without its ending"
    inputs: Interface
    outputs: Interface
    translate: Callable[[Graph, Builder], None]


def translate_detector(graph: Graph, builder: Builder) -> None:
    """A face detector: `boxes` and `scores`, one row an anchor, for pictures of any size that its strides divide."""
    translation = Translation(graph, builder, free=True)
    translation.names[graph.inputs[0]] = "image"
    translation.run(graph.operators)
    boxes, scores = graph.outputs
    builder.node("Squeeze", translation.names[boxes], builder.integers([0]), name="boxes")
    builder.node("Squeeze", translation.names[scores], builder.integers([0, 2]), name="scores")


def translate_mesh(graph: Graph, builder: Builder) -> None:
    """The attention mesh: `points` in px of the crop and `score`, a probability."""
    AttentionMesh(graph, builder, "image").translate()


def translate_fine_mesh(graph: Graph, builder: Builder) -> None:
    """The finer mesh: `points` in px of the crop, `score` and `tongue`, two probabilities."""
    translation = Translation(graph, builder)
    translation.names[graph.inputs[0]] = "image"
    translation.run(graph.operators)
    points, score, tongue = (translation.names[tensor] for tensor in graph.outputs)
    builder.node("Reshape", points, builder.integers([478, 3]), name="points")
    builder.node("Reshape", builder.node("Sigmoid", score), builder.integers([1]), name="score")
    builder.node("Reshape", tongue, builder.integers([1]), name="tongue")


def translate_blendshapes(graph: Graph, builder: Builder) -> None:
    """The blendshape network: `shapes` in the order of `emojicam.types.SHAPES`, from `points` of the mesh."""
    Mixer(graph, builder, "points").translate()


RECIPES = {
    "b4578f35940bf5a1a655214a1cce5cab13eba73c1297cd78e1a04c2380b0152f": Recipe(
        "face_detector",
        {"image": (1, 3, "height", "width")},
        {"boxes": ("anchors", 16), "scores": ("anchors",)},
        translate_detector,
    ),
    "2c3728e6da56f21e21a320433396fb06d40d9088f2247c05e5635a688d45dfe1": Recipe(
        "face_detector_far",
        {"image": (1, 3, "height", "width")},
        {"boxes": ("cells", 16), "scores": ("cells",)},
        translate_detector,
    ),
    "e06a804e0144f9929eda782122916b35d60c697c3c9344013ca2bbe76a6ce2b4": Recipe(
        "face_landmarks",
        {"image": (1, 3, 192, 192)},
        {"points": (478, 3), "score": (1,)},
        translate_mesh,
    ),
    "c7d54204ce0448474c7f3fa9af494787c0965cbdd6f20fc72867e43046bd43d5": Recipe(
        "face_landmarks_fine",
        {"image": (1, 3, 256, 256)},
        {"points": (478, 3), "score": (1,), "tongue": (1,)},
        translate_fine_mesh,
    ),
    "4f36dded049db18d76048567439b2a7f58f1daabc00d78bfe8f3ad396a2d2082": Recipe(
        "face_blendshapes",
        {"points": (478, 3)},
        {"shapes": (52,)},
        translate_blendshapes,
    ),
}
"By the sha256 of the original .tflite: no other bytes are converted"


def convert(source: bytes) -> tuple[str, onnx.ModelProto] | None:
    """Our name and form of a network, or None if these are not the bytes of one that is known."""
    checksum = hashlib.sha256(source).hexdigest()
    recipe = RECIPES.get(checksum)
    if recipe is None:
        return None
    builder = Builder()
    recipe.translate(read(source), builder)
    doc = f"Converted from MediaPipe's network with sha256 {checksum}, Copyright Google LLC, Apache-2.0."
    return recipe.name, builder.model(recipe.inputs, recipe.outputs, doc)


def networks_in(source: Path) -> Iterator[bytes]:
    """Every .tflite in an archive, or the one that this file is."""
    if source.suffix == ".tflite":  # which may end in an archive of labels and so pass for one
        yield source.read_bytes()
        return
    with zipfile.ZipFile(source) as archive:
        yield from (archive.read(member) for member in archive.namelist() if member.endswith(".tflite"))


def main() -> None:
    """Convert what the command line names, and say what was written."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("source", type=Path, help="face_landmarker.task, a wheel of mediapipe 0.10.21 or a .tflite")
    parser.add_argument("out", type=Path, help="the folder to write to")
    chosen = parser.parse_args()
    found = [converted for data in networks_in(chosen.source) if (converted := convert(data))]
    if not found:
        parser.error(f"{chosen.source} holds none of the networks that are known: get the release that the cards name")
    for name, model in found:
        path = chosen.out / f"{name}.onnx"
        onnx.save(model, path)
        print(f"{path}: {path.stat().st_size} bytes, {len(model.graph.node)} nodes")


if __name__ == "__main__":
    main()
