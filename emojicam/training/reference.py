# mypy: disable-error-code="import-not-found"
"""Records what Google's originals say, for the tests of our conversions: `tests/infer/data/reference.npz`.

    python -m emojicam.training.reference tests/infer/data/face.png FOLDER tests/infer/data/reference.npz

FOLDER holds the original .tflite files.  Needs `mediapipe==0.10.21` and `ai-edge-litert`, which run the originals; the
attention mesh has operators that only MediaPipe knows, so it is asked for the points of the whole picture.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ..types import Pixels
from .used_points import USED

KEPT = 32
"the surest anchors, whose boxes are recorded"
BLACK_AND_WHITE = 127.5
"half of the range of a pixel: the detectors take -1..1"


def run_original(path: Path, tensor: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """The outputs of a .tflite on one input, in the order of the file."""
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model_path=str(path), num_threads=1)
    interpreter.allocate_tensors()
    interpreter.set_tensor(interpreter.get_input_details()[0]["index"], tensor)
    interpreter.invoke()
    return [interpreter.get_tensor(detail["index"]) for detail in interpreter.get_output_details()]


def record_detector(path: Path, pixels: Pixels, side: int, name: str) -> dict[str, NDArray[Any]]:
    """A small picture, all scores of the detector on it, and the boxes of the surest."""
    image = cv2.resize(pixels, (side, side), interpolation=cv2.INTER_AREA)
    outputs = run_original(path, (image[None] / BLACK_AND_WHITE - 1).astype(np.float32))
    boxes, scores = sorted((output[0] for output in outputs), key=lambda output: -output.shape[1])
    surest = np.argsort(-scores[:, 0])[:KEPT]
    return {
        f"{name}_image": image,
        f"{name}_scores": scores[:, 0],
        f"{name}_surest": surest,
        f"{name}_boxes": boxes[surest],
    }


def record_points(pixels: Pixels) -> NDArray[np.float32]:
    """(478, 3) px: what MediaPipe's own pipeline finds in the picture."""
    import mediapipe

    height, width = pixels.shape[:2]
    with mediapipe.solutions.face_mesh.FaceMesh(static_image_mode=True, refine_landmarks=True) as mesh:
        (face,) = mesh.process(pixels).multi_face_landmarks
    points = [(point.x * width, point.y * height, point.z * width) for point in face.landmark]
    return np.array(points, np.float32)


def record(picture: Path, originals: Path) -> dict[str, Any]:
    """Everything that is compared."""
    pixels = np.ascontiguousarray(np.asarray(cv2.imread(str(picture)), np.uint8)[:, :, ::-1])
    points = record_points(pixels)
    (shapes,) = run_original(originals / "face_blendshapes.tflite", points[USED, :2][None])
    return {
        **record_detector(originals / "face_detector.tflite", pixels, 128, "near"),
        **record_detector(originals / "face_detection_full_range_sparse.tflite", pixels, 192, "far"),
        "points": points,
        "shapes": shapes,
    }


def main() -> None:
    """Record what the command line names."""
    parser = argparse.ArgumentParser(description="Records what Google's originals say.")
    parser.add_argument("picture", type=Path)
    parser.add_argument("originals", type=Path, help="folder with the .tflite files")
    parser.add_argument("out", type=Path)
    chosen = parser.parse_args()
    np.savez_compressed(chosen.out, **record(chosen.picture, chosen.originals))


if __name__ == "__main__":
    main()
