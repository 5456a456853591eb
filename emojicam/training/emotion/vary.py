"""Varies faces for training: how they lie in the frame, their light, how well they were filmed, what covers them.

FER2013's pictures are small and old; a webcam's face is 200 px wide, lit from one side, noisy, and turned.  Everything
works on (n, 1, 48, 48) float32 tensors, 0..255.  A face is laid onto its frame and varied in one step, because every
step from small picture to small picture blurs.
"""

# mypy: disable-error-code="import-not-found,no-any-return"
from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

TURN, SHIFT, SCALE, SHEAR = math.radians(14), 0.14, 0.16, 0.08
"rad; share of half the frame; +- share; share: the widest variations"
ASPECT = 0.08
FLAT = 0.2
"share of pictures that are made coarser"
COVERED = 0.5
"share of pictures in which a rectangle is hidden"


def vary(pictures: Tensor, laid: Tensor, side: int, random: torch.Generator, strength: float = 1.0) -> Tensor:
    """(n, 1, side, side): faces, each varied in its own way; `strength` 0..1 is how far they go.

    `laid` (n, 2, 3) says where each picture's px come to lie in an upright frame of 48 px.
    """
    faces = _place(pictures, laid, side, random, strength)
    faces = _light(faces, random, strength)
    faces = _coarsen(faces, random, strength)
    return _cover(faces, random, strength)


def _uniform(n: int, low: float, high: float, random: torch.Generator) -> Tensor:
    return torch.rand(n, generator=random) * (high - low) + low


def _place(pictures: Tensor, laid: Tensor, side: int, random: torch.Generator, strength: float) -> Tensor:
    n = len(pictures)
    turn = strength * _uniform(n, -TURN, TURN, random)
    scale = torch.exp(strength * _uniform(n, -SCALE, SCALE, random))
    aspect = torch.exp(strength * _uniform(n, -ASPECT, ASPECT, random))
    mirror = torch.where(torch.rand(n, generator=random) < 0.5, -1.0, 1.0)
    cosine, sine = torch.cos(turn), torch.sin(turn)
    shear = strength * _uniform(n, -SHEAR, SHEAR, random)
    right, down = (strength * _uniform(n, -SHIFT, SHIFT, random) for _ in range(2))
    rows = torch.stack(
        [
            torch.stack([mirror * scale * aspect * cosine, shear - scale * sine, right], 1),
            torch.stack([mirror * scale * sine, scale * cosine / aspect, down], 1),
        ],
        1,
    )  # fmt: skip
    return sampled(pictures, through(rows, laid, pictures.shape[-1]), side)


def through(rows: Tensor, laid: Tensor, side: int) -> Tensor:
    """(n, 2, 3) from a varied frame to the picture, both -1..1: `rows` to the upright frame, then back over `laid`."""
    back = torch.linalg.inv(laid[:, :, :2])
    centre = (side - 1) / 2
    middle = torch.full((len(laid), 2, 1), centre)
    shift = (back @ (middle - laid[:, :, 2:]) - centre) / (side / 2)
    return torch.cat([back @ rows[:, :, :2], back @ rows[:, :, 2:] + shift], 2)


def sampled(pictures: Tensor, rows: Tensor, side: int) -> Tensor:
    """(n, 1, side, side) of the pictures, where `rows` say; what lies outside repeats the edge."""
    grid = functional.affine_grid(rows, [len(pictures), 1, side, side], align_corners=False)
    laid = functional.grid_sample(pictures, grid, mode="bicubic", padding_mode="border", align_corners=False)
    return laid.clamp(0, 255)


def _light(faces: Tensor, random: torch.Generator, strength: float) -> Tensor:
    """Exposure, contrast, and a slope of light across the face."""
    n, side = len(faces), faces.shape[-1]
    gamma = torch.exp(strength * _uniform(n, -0.45, 0.45, random))[:, None, None, None]
    faces = 255 * (faces / 255).clamp(1e-4, 1) ** gamma
    ramp = torch.linspace(-1, 1, side)
    across, down = (strength * _uniform(n, -0.35, 0.35, random)[:, None, None, None] for _ in range(2))
    slope = across * ramp[None, None, None, :] + down * ramp[None, None, :, None]
    gain = torch.exp(strength * _uniform(n, -0.3, 0.3, random))[:, None, None, None]
    return (faces * gain * (1 + slope)).clamp(0, 255)


def _coarsen(faces: Tensor, random: torch.Generator, strength: float) -> Tensor:
    """Blur some, and add the noise of a camera."""
    n, side = len(faces), faces.shape[-1]
    small = functional.interpolate(faces, size=side * 5 // 9, mode="area")
    blurred = functional.interpolate(small, size=side, mode="bilinear", align_corners=False)
    chosen = (torch.rand(n, generator=random) < strength * FLAT)[:, None, None, None]
    faces = torch.where(chosen, blurred, faces)
    level = (strength * 6 * torch.rand(n, generator=random) ** 2)[:, None, None, None]
    return (faces + level * torch.randn(faces.shape, generator=random)).clamp(0, 255)


def _cover(faces: Tensor, random: torch.Generator, strength: float) -> Tensor:
    """Hide a rectangle of some: a hand, hair, a microphone."""
    n, side = len(faces), faces.shape[-1]
    ramp = torch.arange(side)[None]
    inside = []
    for _ in range(2):
        length = _uniform(n, 0.12, 0.42, random) * side * (torch.rand(n, generator=random) < strength * COVERED)
        begin = (_uniform(n, -0.2, 1.0, random) * side)[:, None]
        inside.append((ramp >= begin) & (ramp < begin + length[:, None]))
    hidden = (inside[0][:, None, :, None] & inside[1][:, None, None, :]).float()
    fill = _uniform(n, 0, 255, random)[:, None, None, None]
    return faces * (1 - hidden) + fill * hidden
