"""MediaPipe's canonical face: reads it out of Google's `face_landmarker.task` and writes `assets/face/canonical.npz`.

    python -m emojicam.training.canonical face_landmarker.task assets/face/canonical.npz

The source is an archive whose member `geometry_pipeline_metadata_landmarks.binarypb` is a protocol buffer of the type
GeometryPipelineMetadata (mediapipe/tasks/cc/vision/face_geometry/proto, Apache-2.0).  Its wire format is read here
directly, so that neither MediaPipe nor a protobuf compiler is needed.  Knows nothing of networks.
"""

from __future__ import annotations

import argparse
import struct
import zipfile
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MEMBER = "geometry_pipeline_metadata_landmarks.binarypb"
VERTEX_FLOATS = 5
"x, y, z in centimetres (x to the person's left, y up, z out of the face) and the texture's u, v"

Fields = Mapping[int, list[int | bytes]]
"What a message holds, by field number: integers, and bytes of everything that has a length or a fixed size"

_VARINT, _EIGHT_BYTES, _WITH_LENGTH, _FOUR_BYTES = 0, 1, 2, 5


def read_varint(data: bytes, at: int) -> tuple[int, int]:
    """The integer that begins at `at` (seven bits a byte, the lowest first) and the place after it."""
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


def read_fields(data: bytes) -> Fields:
    """Take one message apart.  Raises ValueError where it is not a protocol buffer."""
    fields: dict[int, list[int | bytes]] = defaultdict(list)
    at = 0
    while at < len(data):
        key, at = read_varint(data, at)
        number, kind = key >> 3, key & 7
        if kind == _VARINT:
            value, at = read_varint(data, at)
            fields[number].append(value)
            continue
        if kind == _WITH_LENGTH:
            length, at = read_varint(data, at)
        elif kind in (_FOUR_BYTES, _EIGHT_BYTES):
            length = 4 if kind == _FOUR_BYTES else 8
        else:
            raise ValueError(f"field {number} has the unknown wire type {kind}")
        fields[number].append(data[at : at + length])
        at += length
    return fields


def read_canonical(metadata: bytes) -> dict[str, Any]:
    """The arrays of `canonical.npz` out of a serialised GeometryPipelineMetadata."""
    pipeline = read_fields(metadata)
    mesh = read_fields(_message(pipeline[1][0]))
    basis = [read_fields(_message(entry)) for entry in pipeline[2]]
    vertices = _floats(mesh[3]).reshape(-1, VERTEX_FLOATS)  # (468, 5)
    return {
        "vertices": vertices[:, :3].copy(),
        "uvs": vertices[:, 3:].copy(),
        "triangles": np.array(mesh[4], np.int32).reshape(-1, 3),
        "basis_ids": np.array([_integer(entry) for entry in basis], np.int32),
        "basis_weights": np.concatenate([_floats(entry[2]) for entry in basis]),
    }


def _message(value: int | bytes) -> bytes:
    if isinstance(value, int):
        raise ValueError(f"expected a message, got the integer {value}")
    return value


def _integer(entry: Fields) -> int:
    """A basis landmark's number; a protocol buffer leaves a zero out."""
    return int(entry[1][0]) if 1 in entry else 0


def _floats(values: list[int | bytes]) -> NDArray[np.float32]:
    return np.array([struct.unpack("<f", _message(value))[0] for value in values], np.float32)


def main() -> None:
    """Convert the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("source", type=Path, help="Google's face_landmarker.task")
    parser.add_argument("out", type=Path, help="the .npz to write")
    chosen = parser.parse_args()
    with zipfile.ZipFile(chosen.source) as archive:
        arrays = read_canonical(archive.read(MEMBER))
    np.savez_compressed(chosen.out, **arrays)


if __name__ == "__main__":
    main()
