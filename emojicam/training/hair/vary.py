"""Varies heads for training: how they lie in the frame, their light and colours, how well they were taken, the edge.

Everything works on `Heads`, float32 tensors: pictures 0..255, masks and weights 0..1.
"""

# mypy: disable-error-code="import-not-found,no-any-return"
from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from ...persona.frame import BEYOND
from .heads import WIDE

SIDE, MASK_SIDE = 128, 64
"px: of the network's input and output"
TURN, SHIFT, SCALE = math.radians(12), 0.07, 0.14
"rad; shares of half the frame; the logarithm: the widest variations"
NOTHING = 0.2
"how much a pixel counts that lies beyond the picture"
BLURRED, CUT, DYED, GREY = 0.3, 0.4, 0.3, 0.06
"shares of pictures that are blurred, cut off at a nearer edge, given other hair, or black and white"


@dataclass(frozen=True)
class Heads:
    """Some heads, with what the teacher saw on them."""

    pictures: Tensor
    "(n, 3, ., .)"
    masks: Tensor
    "(n, 1, ., .)"
    weights: Tensor
    "(n, 1, ., .): how much each pixel of the mask counts"


def vary(heads: Heads, random: torch.Generator, strength: float = 1.0) -> Heads:
    """The heads in the frame, each varied in its own way; `strength` 0..1 is how far they go, 0 not at all."""
    inside = (heads.pictures != BEYOND).any(1, keepdim=True).float()
    heads, inside = _placed(_dyed(heads, random, strength), inside, random, strength)
    heads, inside = _cut(heads, inside, random, strength)
    pictures = _coarsened(_lit(heads.pictures, random, strength), random, strength)
    return _bounded(Heads(pictures, heads.masks, heads.weights), inside)


def _bounded(heads: Heads, inside: Tensor) -> Heads:
    """Beyond the picture's edge lie grey, and no hair."""
    beyond = functional.avg_pool2d(inside, SIDE // MASK_SIDE) < 0.5
    return Heads(
        torch.where(inside > 0.5, heads.pictures, float(BEYOND)),
        heads.masks.masked_fill(beyond, 0.0),
        heads.weights.masked_fill(beyond, NOTHING),
    )


def _uniform(n: int, low: float, high: float, random: torch.Generator) -> Tensor:
    return (torch.rand(n, generator=random) * (high - low) + low)[:, None, None, None]


def _some(n: int, share: float, random: torch.Generator) -> Tensor:
    return torch.rand(n, 1, 1, 1, generator=random) < share


def _dyed(heads: Heads, random: torch.Generator, strength: float) -> Heads:
    """Other hair for some: lighter, darker, of another hue; what is hair must not depend on its colour."""
    chosen = _some(len(heads.pictures), strength * DYED, random).flatten()
    pictures, masks = heads.pictures.clone(), heads.masks[chosen]
    n, before = len(masks), heads.pictures[chosen]
    dye = torch.rand(n, 3, 1, 1, generator=random) * 0.6 - 0.3 + _uniform(n, -0.6, 0.9, random)
    after = 255 * (before / 255).clamp(1e-3, 1) ** torch.exp(-dye)
    share = functional.interpolate(masks, size=before.shape[2:], mode="bilinear", align_corners=False)
    pictures[chosen] = before + (after - before) * share
    return Heads(pictures, heads.masks, heads.weights)


def _placed(heads: Heads, inside: Tensor, random: torch.Generator, strength: float) -> tuple[Heads, Tensor]:
    """Turned, shifted, nearer or further, mirrored."""
    n = len(heads.pictures)
    turn = strength * _uniform(n, -TURN, TURN, random).flatten()
    scale = torch.exp(strength * _uniform(n, -SCALE, SCALE, random).flatten()) / WIDE
    mirror = torch.where(_some(n, 0.5, random).flatten() & (strength > 0), -1.0, 1.0)
    right, down = (strength * _uniform(n, -SHIFT, SHIFT, random).flatten() for _ in range(2))
    cosine, sine = scale * torch.cos(turn), scale * torch.sin(turn)
    rows = torch.stack(
        [torch.stack([mirror * cosine, -sine, right], 1), torch.stack([mirror * sine, cosine, down], 1)], 1
    )  # fmt: skip
    large = _sampled(torch.cat([heads.pictures, inside], 1), rows, SIDE)
    small = _sampled(torch.cat([heads.masks, heads.weights], 1), rows, MASK_SIDE)
    return Heads(large[:, :3], small[:, :1], small[:, 1:]), large[:, 3:]


def _sampled(what: Tensor, rows: Tensor, side: int) -> Tensor:
    grid = functional.affine_grid(rows, [len(what), 1, side, side], align_corners=False)
    return functional.grid_sample(what, grid, align_corners=False)


def _cut(heads: Heads, inside: Tensor, random: torch.Generator, strength: float) -> tuple[Heads, Tensor]:
    """Some photos end just above the hair, or at an ear."""
    n, left = len(inside), torch.ones(len(inside), 1, MASK_SIDE, MASK_SIDE)
    ramp = torch.arange(MASK_SIDE) / MASK_SIDE
    for where in (ramp[None, None, :, None], ramp[None, None, None, :]):
        for along in (where, 1 - where):
            edge = _uniform(n, 0.0, 0.3, random) * _some(n, strength * CUT / 2, random)
            left = left * (along >= edge)
    inside = inside * functional.interpolate(left, size=SIDE, mode="nearest")
    return Heads(heads.pictures, heads.masks, heads.weights * left), inside


def _lit(pictures: Tensor, random: torch.Generator, strength: float) -> Tensor:
    """Exposure, the colour of the light, contrast, a slope of light; a few in black and white."""
    n, side = len(pictures), pictures.shape[-1]
    gamma = torch.exp(strength * _uniform(n, -0.4, 0.4, random))
    pictures = 255 * (pictures / 255).clamp(1e-3, 1) ** gamma
    tint = torch.exp(strength * (torch.rand(n, 3, 1, 1, generator=random) * 0.3 - 0.15))
    ramp = torch.linspace(-1, 1, side)
    across, down = (strength * _uniform(n, -0.25, 0.25, random) for _ in range(2))
    gain = torch.exp(strength * _uniform(n, -0.3, 0.2, random)) * tint
    pictures = pictures * gain * (1 + across * ramp[None, None, None, :] + down * ramp[None, None, :, None])
    grey = pictures.mean(1, keepdim=True)
    less = torch.where(_some(n, strength * GREY, random), 1.0, strength * _uniform(n, -0.2, 0.4, random))
    return (pictures + (grey - pictures) * less).clamp(0, 255)


def _coarsened(pictures: Tensor, random: torch.Generator, strength: float) -> Tensor:
    """Blur some, and add the noise of a camera."""
    n, side = len(pictures), pictures.shape[-1]
    chosen = _some(n, strength * BLURRED, random).flatten()
    small = functional.interpolate(pictures[chosen], size=side * 5 // 9, mode="area")
    pictures[chosen] = functional.interpolate(small, size=side, mode="bilinear", align_corners=False)
    level = strength * 8 * _uniform(n, 0, 1, random) ** 2
    return (pictures + level * torch.randn(n, 1, side, side, generator=random)).clamp(0, 255)
