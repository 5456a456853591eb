"""Varies both views of a face alike for training: how it lies, its light, how well it was filmed, what covers it.

Views are (n, 3, side, side) float32, 0..255, the second with the mask of the hair as a fourth plane; marks
(n, 2, 478, 2) shares of their sides.
"""

# mypy: disable-error-code="import-not-found,no-any-return"
from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

TURN, SHIFT, SCALE = math.radians(7), 0.06, 0.08
"rad; share of half the frame; +- share: beyond what the landmarks leave"
COARSE = 0.4
"share of pictures that are made coarser"
LEAST = 0.4
"share of the side that the coarsest are reduced to"
COVERED = 0.25
"share of pictures in which a rectangle is hidden"

Faces = tuple[Tensor, Tensor, Tensor]


@dataclass(frozen=True)
class Light:
    """How far light may differ, as logarithms."""

    gamma: float = 0.35
    gain: float = 0.25
    tone: float = 0.07
    "of single channels: white balance"


ANY = Light()


def vary(
    close: Tensor, head: Tensor, marks: Tensor, mirror: Tensor, random: torch.Generator, light: Light = ANY,
    strength: float = 1.0,
) -> Faces:  # fmt: skip
    """The same faces, each varied in its own way; `mirror` (478,) names every mark's counterpart.

    `strength` 0..1 is how far they go, mirrored or not.
    """
    n = len(close)
    flipped = torch.rand(n, generator=random) < 0.5
    marks = torch.where(flipped[:, None, None, None], _mirrored(marks, mirror), marks).clone()
    matrix = _moves(n, random, strength)
    seen = [_place(view, matrix, flipped) for view in (close, head)]
    marks = _carry(marks, matrix)
    close, head = _film([seen[0], seen[1][:, :3]], random, light, strength)
    return close, torch.cat([head, seen[1][:, 3:]], 1), marks


def mirrored(close: Tensor, head: Tensor, marks: Tensor, mirror: Tensor) -> Faces:
    """The same faces as in a mirror."""
    return close.flip(3), head.flip(3), _mirrored(marks, mirror)


def _uniform(n: int, low: float, high: float, random: torch.Generator) -> Tensor:
    return torch.rand(n, generator=random) * (high - low) + low


def _mirrored(marks: Tensor, mirror: Tensor) -> Tensor:
    other = marks[:, :, mirror]
    return torch.stack([1 - other[..., 0], other[..., 1]], -1)


def _moves(n: int, random: torch.Generator, strength: float) -> Tensor:
    """(n, 2, 3): from places in the varied view, -1..1, to places in the view."""
    turn = strength * _uniform(n, -TURN, TURN, random)
    scale = torch.exp(strength * _uniform(n, -SCALE, SCALE, random))
    cosine, sine = scale * torch.cos(turn), scale * torch.sin(turn)
    right, down = (strength * _uniform(n, -SHIFT, SHIFT, random) for _ in range(2))
    return torch.stack([torch.stack([cosine, -sine, right], 1), torch.stack([sine, cosine, down], 1)], 1)


def _place(view: Tensor, matrix: Tensor, flipped: Tensor) -> Tensor:
    view = torch.where(flipped[:, None, None, None], view.flip(3), view)
    grid = functional.affine_grid(matrix, list(view.shape), align_corners=False)
    return functional.grid_sample(view, grid, padding_mode="border", align_corners=False)


def _carry(marks: Tensor, matrix: Tensor) -> Tensor:
    """Marks to where `_place` moves what they lie on."""
    turn, shift = matrix[:, :, :2], matrix[:, :, 2]
    back = torch.linalg.inv(turn)
    centred = (marks * 2 - 1) - shift[:, None, None]
    return (torch.einsum("nij,nvpj->nvpi", back, centred) + 1) / 2


def _film(views: list[Tensor], random: torch.Generator, light: Light, strength: float) -> tuple[Tensor, Tensor]:
    n = len(views[0])
    gamma = torch.exp(strength * _uniform(n, -light.gamma, light.gamma, random))[:, None, None, None]
    gain = torch.exp(strength * _uniform(n, -light.gain, light.gain, random))[:, None, None, None]
    tone = torch.exp(strength * (torch.rand(n, 3, generator=random) * 2 - 1) * light.tone)[:, :, None, None]
    share = _uniform(n, LEAST, 1.0, random)
    coarse = torch.rand(n, generator=random) < strength * COARSE
    level = (8 * strength * torch.rand(n, generator=random) ** 2)[:, None, None, None]
    lit = [(255 * (view / 255).clamp(1e-4, 1) ** gamma * gain * tone).clamp(0, 255) for view in views]
    blurred = [_coarsen(view, share, coarse) for view in lit]
    noisy = [view + level * torch.randn(view.shape, generator=random) for view in blurred]
    return _cover(noisy[0].clamp(0, 255), random, strength), noisy[1].clamp(0, 255)


def _coarsen(view: Tensor, share: Tensor, chosen: Tensor) -> Tensor:
    """Reduce some and enlarge them again: four steps of coarseness, so that a batch stays a batch."""
    side = view.shape[-1]
    view = view.clone()
    for low, high in ((0.4, 0.5), (0.5, 0.65), (0.65, 0.85)):
        some = chosen & (share >= low) & (share < high)
        if some.any():
            small = functional.interpolate(view[some], size=round(side * (low + high) / 2), mode="area")
            view[some] = functional.interpolate(small, size=side, mode="bilinear", align_corners=False)
    return view


def _cover(view: Tensor, random: torch.Generator, strength: float) -> Tensor:
    """Hide a rectangle of some: a hand, hair, a microphone."""
    n, side = len(view), view.shape[-1]
    ramp, inside = torch.arange(side)[None], []
    for _ in range(2):
        length = _uniform(n, 0.1, 0.35, random) * side * (torch.rand(n, generator=random) < (strength * COVERED) ** 0.5)
        begin = (_uniform(n, -0.2, 1.0, random) * side)[:, None]
        inside.append((ramp >= begin) & (ramp < begin + length[:, None]))
    hidden = (inside[0][:, None, :, None] & inside[1][:, None, None, :]).float()
    return view * (1 - hidden) + _uniform(n, 0, 255, random)[:, None, None, None] * hidden
