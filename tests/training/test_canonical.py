"""The canonical face: what is in the assets, and how it was read."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest

from emojicam import resources
from emojicam.training.canonical import MEMBER, read_canonical, read_fields, read_varint

ASSET = resources.folder("assets") / "face" / "canonical.npz"


def length_delimited(number: int, payload: bytes) -> bytes:
    assert len(payload) < 128
    return bytes([number << 3 | 2, len(payload)]) + payload


def floats(number: int, *values: float) -> bytes:
    return b"".join(bytes([number << 3 | 5]) + struct.pack("<f", value) for value in values)


def integers(number: int, *values: int) -> bytes:
    return b"".join(bytes([number << 3, value]) for value in values)


@pytest.mark.parametrize(("data", "value"), [(b"\x00", 0), (b"\x7f", 127), (b"\xac\x02", 300)])
def test_varint(data: bytes, value: int) -> None:
    assert read_varint(b"\xff" + data, 1) == (value, 1 + len(data))


def test_unknown_wire_type() -> None:
    with pytest.raises(ValueError, match="wire type 3"):
        read_fields(bytes([1 << 3 | 3]))


def test_reads_a_mesh_and_its_basis() -> None:
    mesh = integers(1, 0) + floats(3, 1, 2, 3, 0.5, 0.25, -1, -2, -3, 0.75, 1) + integers(4, 0, 1, 1)
    basis = [integers(1, 1) + floats(2, 0.75), floats(2, 0.25)]
    read = read_canonical(length_delimited(1, mesh) + b"".join(length_delimited(2, entry) for entry in basis))
    assert read["vertices"].tolist() == [[1, 2, 3], [-1, -2, -3]]
    assert read["uvs"].tolist() == [[0.5, 0.25], [0.75, 1]]
    assert read["triangles"].tolist() == [[0, 1, 1]]
    assert read["basis_ids"].tolist() == [1, 0]
    assert read["basis_weights"].tolist() == [0.75, 0.25]


def test_the_asset_is_a_face() -> None:
    with np.load(ASSET) as face:
        vertices, triangles = face["vertices"], face["triangles"]
        assert vertices.shape == (468, 3)
        assert face["uvs"].shape == (468, 2)
        assert triangles.shape == (898, 3)
        assert sorted(set(triangles.ravel())) == list(range(468))
        assert face["basis_weights"].shape == face["basis_ids"].shape == (33,)
    left, right, nose, chin = vertices[[263, 33, 1, 152]]
    assert left[0] == -right[0] > 4
    assert nose[2] == pytest.approx(7.5, abs=0.1)
    assert chin[1] < -9


def test_the_asset_is_googles(shared: Path) -> None:
    with zipfile.ZipFile(shared / "teachers" / "face_landmarker.task") as archive:
        read = read_canonical(archive.read(MEMBER))
    with np.load(ASSET) as asset:
        assert sorted(asset) == sorted(read)
        for key, array in read.items():
            assert np.array_equal(asset[key], array)
            assert asset[key].dtype == array.dtype
