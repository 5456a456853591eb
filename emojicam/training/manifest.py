"""Writes `models/MANIFEST.toml`: what `infer/onnx.py` demands of each network in the folder.  Knows no network by name.

    python -m emojicam.training.manifest models

Run it after putting a network into the folder or changing one.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HEADER = """\
# What each network must be: infer/onnx.py refuses a file whose checksum, names or shapes differ.
# Written by `python -m emojicam.training.manifest models`.
"""


def describe(path: Path) -> str:
    """The manifest's table for one network."""
    import onnxruntime

    data = path.read_bytes()
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    return "\n".join(
        [
            f"[{path.stem}]",
            f'sha256 = "{hashlib.sha256(data).hexdigest()}"',
            f"inputs = {_shapes(session.get_inputs())}",
            f"outputs = {_shapes(session.get_outputs())}",
        ]
    )


def _shapes(nodes: Iterable[Any]) -> str:
    return "{ " + ", ".join(f"{node.name} = {list(node.shape)}" for node in nodes) + " }"


def write(folder: Path) -> None:
    """Describe every .onnx file of the folder in its MANIFEST.toml."""
    tables = [describe(path) for path in sorted(folder.glob("*.onnx"))]
    (folder / "MANIFEST.toml").write_text("\n\n".join([HEADER.strip(), *tables]) + "\n", "utf-8")


def main() -> None:
    """Describe the folder named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    write(parser.parse_args().folder)


if __name__ == "__main__":
    main()
