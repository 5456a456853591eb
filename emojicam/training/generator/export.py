"""Writes a trained generator as two ONNX files, the person's half and the pose's, checked against the original.

    python -m emojicam.training.generator.export SET RUN models

`clay_persona.onnx` is run when the person changes, `clay_generator.onnx` for every picture.  A run of the decoder
without parts becomes `plain.onnx`, which `emojicam eval generator --rival` sets beside it.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn
from torch.nn import functional

from ...render.clay.rig import GIVEN, PARTS, PERSONA, POSE
from ..onnxed import exported, halved, once
from . import sets
from .network import PALETTE, Generator, palette
from .train import Pictures, load, read

ALIKE = 3.0
"grey levels by which a picture's worst pixel but one in a thousand may differ: what rounding to half precision does"
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


def both(generator: Generator) -> tuple[onnx.ModelProto, onnx.ModelProto]:
    """The two files."""
    person, drawing = Person(generator).eval(), Drawing(generator).eval()
    someone = torch.zeros(len(PERSONA))
    with torch.no_grad():
        tokens, colours = person(someone)
    rest = [torch.ones(*shape) for shape in GIVEN.values()]
    drawn = exported(drawing, (tokens, colours, *rest), ["tokens", "colours", *GIVEN], ["picture"])
    return halved(exported(person, (someone,), ["persona"], ["tokens", "colours"])), once(halved(drawn))


def check(files: tuple[onnx.ModelProto, onnx.ModelProto], generator: Generator, some: Pictures) -> float:
    """How many grey levels the worst pixel but one in a thousand is off.  Raises ValueError over ALIKE."""
    import onnxruntime

    person, drawing = (
        onnxruntime.InferenceSession(one.SerializeToString(), providers=["CPUExecutionProvider"]) for one in files
    )
    originals, worst = (Person(generator).eval(), Drawing(generator).eval()), 0.0
    for index in range(len(some)):
        persona, rest = some.persona[index], [getattr(some, name)[index] for name in GIVEN]
        with torch.inference_mode():
            wanted = originals[1](*originals[0](persona), *rest).numpy().astype(float)
        tokens, colours = person.run(None, {"persona": persona.numpy()})
        given = zip(("tokens", "colours", *GIVEN), (tokens, colours, *rest), strict=True)
        got = drawing.run(None, {name: np.asarray(value) for name, value in given})[0]
        worst = max(worst, float(np.quantile(np.abs(got - wanted), 0.999)))
    if worst > ALIKE:
        raise ValueError(f"the ONNX files draw {worst:.1f} grey levels off the network: at most {ALIKE} is rounding")
    return worst


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
    generator = load(asked.run)
    files = both(generator)
    worst = check(files, generator, read(asked.set, "validation", sets.SIDE).at(torch.arange(0, 200, 10)))
    for name, model in zip(("clay_persona", "clay_generator"), files, strict=True):
        (asked.models / f"{name}.onnx").write_bytes(model.SerializeToString())
    print(f"{len(PALETTE) + 1} colours, {len(PARTS)} parts; at most {worst:.1f} grey levels from the original")


if __name__ == "__main__":
    main()
