"""Writes a trained generator as two ONNX files, the person's half and the pose's, checked against the original.

The pose's multiplies in 8 bits where that is worth it (`quantized`); before that it is checked to the grey level, and
after it for how faithful it still is.

    python -m emojicam.training.generator.export SET RUN models

`clay_persona.onnx` is run when the person changes, `clay_generator.onnx` for every picture.  A run of the decoder
without parts becomes `plain.onnx`, which `emojicam eval generator --rival` sets beside it.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from ...render.clay.rig import GIVEN, PARTS, PERSONA, POSE
from ..onnxed import exported, halved, once
from ..quantized import quantized
from . import sets
from .network import PALETTE, Generator, palette
from .train import Pictures, load, read

Pair = tuple[NDArray[np.float64], NDArray[np.float64]]

ALIKE = 3.0
"grey levels by which a picture's worst pixel but one in a thousand may differ: what rounding to half precision does"
FAITHFUL = 40.0
"dB at least from the network's pictures to those of the file in 8 bits: far above what the network itself gets wrong"
SURE = 0.02
"a cover that near to none or all is none or all: no dust around the head, no veil over it"


class Person(nn.Module):
    """(PERSONA,) to tokens (k, width) and colours (c, 3)."""

    def __init__(self, generator: Generator) -> None:
        super().__init__()
        self.encoder = generator.encoder

    def forward(self, persona: Tensor) -> tuple[Tensor, Tensor]:
        one = persona[None]
        return self.encoder(one)[0], palette(one)[0]


class Drawing(nn.Module):
    """Tokens, colours and a pose to (side, side, 4) bytes RGBA, premultiplied."""

    def __init__(self, generator: Generator) -> None:
        super().__init__()
        self.decoder = generator.decoder

    def forward(self, *given: Tensor) -> Tensor:
        return as_bytes(self.decoder(*(one[None] for one in given))[0])


class Rival(nn.Module):
    """The decoder without parts, enlarged where it learned smaller pictures."""

    def __init__(self, plain: nn.Module) -> None:
        super().__init__()
        self.plain = plain

    def forward(self, persona: Tensor, pose: Tensor) -> Tensor:
        drawn = self.plain(persona[None], pose[None])
        return as_bytes(functional.interpolate(drawn, size=(sets.SIDE, sets.SIDE), mode="bilinear")[0])


def as_bytes(drawn: Tensor) -> Tensor:
    """(4, side, side) to (side, side, 4) bytes: no dust around the head, no veil over it, no light without cover."""
    cover = ((drawn[3:] - SURE) / (1 - 2 * SURE)).clamp(0, 1)
    light = torch.minimum(drawn[:3].clamp(min=0) * (cover / drawn[3:].clamp(min=1e-3)), cover)
    return (torch.cat([light, cover]).permute(1, 2, 0) * 255 + 0.5).to(torch.uint8)


def both(generator: Generator, some: Pictures | None = None) -> tuple[onnx.ModelProto, onnx.ModelProto]:
    """The two files; the second multiplies in 8 bits if it is told for what inputs."""
    person, drawing = Person(generator).eval(), Drawing(generator).eval()
    someone = torch.zeros(len(PERSONA))
    with torch.no_grad():
        tokens, colours = person(someone)
    rest = [torch.ones(*shape) for shape in GIVEN.values()]
    drawn = exported(drawing, (tokens, colours, *rest), ["tokens", "colours", *GIVEN], ["picture"])
    if some is not None:
        shown = [_given(some, index, *person(some.persona[index])) for index in range(len(some))]
        drawn = quantized(drawn, shown, inner(drawn))
    return halved(exported(person, (someone,), ["persona"], ["tokens", "colours"])), once(halved(drawn))


def inner(model: onnx.ModelProto) -> list[str]:
    """The names of the U-Net's convolutions of more than one pixel, which may multiply in 8 bits.

    Those of one are cheap, and colours come from them; what the two after the U-Net get wrong is seen as spots on skin
    and cloth.
    """
    shapes = {one.name: tuple(one.dims) for one in model.graph.initializer}
    convs = (node for node in model.graph.node if node.op_type == "Conv" and "/unet/" in node.name)
    return [node.name for node in convs if shapes[node.input[1]][2:] != (1, 1)]


def _given(some: Pictures, index: int, tokens: Tensor, colours: Tensor) -> dict[str, NDArray[np.float32]]:
    """The inputs of the second file for one of the pictures, by name."""
    given = {name: getattr(some, name)[index] for name in GIVEN}
    return {name: one.detach().numpy() for name, one in ({"tokens": tokens, "colours": colours} | given).items()}


def beside(files: tuple[onnx.ModelProto, onnx.ModelProto], generator: Generator, some: Pictures) -> Iterator[Pair]:
    """Pictures (side, side, 4) of the network and of the files, in bytes."""
    import onnxruntime

    person, drawing = (
        onnxruntime.InferenceSession(one.SerializeToString(), providers=["CPUExecutionProvider"]) for one in files
    )
    originals = Person(generator).eval(), Drawing(generator).eval()
    for index in range(len(some)):
        persona, rest = some.persona[index], [getattr(some, name)[index] for name in GIVEN]
        with torch.inference_mode():
            wanted = originals[1](*originals[0](persona), *rest).numpy().astype(float)
        tokens, colours = map(torch.from_numpy, person.run(None, {"persona": persona.numpy()}))
        yield wanted, drawing.run(None, _given(some, index, tokens, colours))[0].astype(float)


def check(files: tuple[onnx.ModelProto, onnx.ModelProto], generator: Generator, some: Pictures) -> float:
    """How many grey levels the worst pixel but one in a thousand is off.  Raises ValueError over ALIKE."""
    worst = max(float(np.quantile(np.abs(got - wanted), 0.999)) for wanted, got in beside(files, generator, some))
    if worst > ALIKE:
        raise ValueError(f"the ONNX files draw {worst:.1f} grey levels off the network: at most {ALIKE} is rounding")
    return worst


def fidelity(files: tuple[onnx.ModelProto, onnx.ModelProto], generator: Generator, some: Pictures) -> float:
    """dB from the network's pictures to the files', where there is any emoji.  Raises ValueError under FAITHFUL."""
    total = covered = 0.0
    for wanted, got in beside(files, generator, some):
        cover = wanted[..., 3:] / 255
        total += float((((got - wanted)[..., :3] / 255) ** 2 * cover).sum())
        covered += 3 * float(cover.sum())
    found = float(-10 * np.log10(max(total, 1e-12) / covered))
    if not found >= FAITHFUL:  # nan is no likeness
        raise ValueError(f"the ONNX files draw {found:.1f} dB off the network: {FAITHFUL} at least is rounding")
    return found


def main() -> None:
    """Export the run named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("set", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("models", type=Path)
    asked = parser.parse_args()
    plan = json.loads((asked.run / "plan.json").read_text())
    if plan["plain"]:
        rival = Rival(load(asked.run, plan["side"])).eval()
        model = exported(rival, (torch.zeros(len(PERSONA)), torch.zeros(len(POSE))), ["persona", "pose"], ["picture"])
        (asked.models / "plain.onnx").write_bytes(model.SerializeToString())
        return
    generator, held = load(asked.run), read(asked.set, "validation", sets.SIDE)
    compared = held.at(torch.arange(0, len(held), 10))
    worst = check(both(generator), generator, compared)
    files = both(generator, held.at(torch.arange(1, len(held), 4)))
    kept = fidelity(files, generator, compared)
    for name, model in zip(("clay_persona", "clay_generator"), files, strict=True):
        (asked.models / f"{name}.onnx").write_bytes(model.SerializeToString())
    print(f"{len(PALETTE) + 1} colours, {len(PARTS)} parts; at most {worst:.1f} grey levels from the original")
    print(f"in 8 bits {kept:.1f} dB from it")


if __name__ == "__main__":
    main()
