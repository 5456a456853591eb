"""Colours in a perceptual space, so that one rule for light and shade serves every skin.  Knows nothing of faces.

OKLab after Björn Ottosson, "A perceptual color space for image processing" (2020).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_FROM_LMS, _FROM_LAB = np.linalg.inv(_TO_LMS), np.linalg.inv(_TO_LAB)


@dataclass(frozen=True)
class Tone:
    """A colour in OKLCh."""

    light: float
    "0 black .. 1 white"
    chroma: float
    "0 grey .. about 0.3"
    hue: float
    "rad"

    @classmethod
    def of(cls, text: str) -> Tone:
        """The tone of "#rrggbb"."""
        srgb = np.array([int(text[i : i + 2], 16) for i in (1, 3, 5)]) / 255
        linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
        light, a, b = (_TO_LAB @ np.cbrt(_TO_LMS @ linear)).tolist()
        return cls(light, math.hypot(a, b), math.atan2(b, a))

    def lit(self, by: float) -> Tone:
        """Lighter by that share of the way to white, or (negative) darker by that share of the way to black."""
        room = 1 - self.light if by > 0 else self.light
        return replace(self, light=self.light + by * room)

    def rich(self, factor: float) -> Tone:
        """More (or less) colourful."""
        return replace(self, chroma=self.chroma * factor)

    def towards(self, other: Tone, share: float) -> Tone:
        """Mixed with another tone, in OKLab."""
        a = self.chroma * math.cos(self.hue) * (1 - share) + other.chroma * math.cos(other.hue) * share
        b = self.chroma * math.sin(self.hue) * (1 - share) + other.chroma * math.sin(other.hue) * share
        return Tone(self.light * (1 - share) + other.light * share, math.hypot(a, b), math.atan2(b, a))

    def argb(self, alpha: float = 1.0) -> int:
        """0xAARRGGBB, clipped to what a screen can show."""
        lab = np.array([self.light, self.chroma * math.cos(self.hue), self.chroma * math.sin(self.hue)])
        linear = np.clip(_FROM_LMS @ (_FROM_LAB @ lab) ** 3, 0, 1)
        srgb = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
        red, green, blue = np.rint(srgb * 255).astype(int).tolist()
        return int(round(min(max(alpha, 0), 1) * 255) << 24 | red << 16 | green << 8 | blue)


WHITE = Tone(1.0, 0.0, 0.0)
BLACK = Tone(0.0, 0.0, 0.0)
ROSE = Tone(0.62, 0.19, 0.42)
"what blood under the skin adds"


@dataclass(frozen=True)
class Shades:
    """One material under the light from the upper left."""

    gloss: Tone
    light: Tone
    base: Tone
    shade: Tone
    deep: Tone
    "in folds and contact shadows"

    @classmethod
    def of_skin(cls, text: str) -> Shades:
        """Skin: its shadows are warmer and richer than its lights, the more so the lighter it is."""
        base = Tone.of(text)
        warm = base.towards(replace(ROSE, light=base.light), 0.05 + 0.13 * base.light)
        return cls(
            gloss=base.lit(0.24 + 0.54 * base.light).rich(0.65),
            light=base.lit(0.18 + 0.14 * base.light).rich(0.96),
            base=base,
            shade=warm.lit(-0.17).rich(0.92 + 0.20 * base.light),
            deep=warm.lit(-0.38).rich(0.62 + 0.50 * base.light),
        )

    @classmethod
    def of_hair(cls, text: str, highlight: str) -> Shades:
        """Hair: dark at the roots, shining in the colour of its highlight."""
        base, shine = Tone.of(text), Tone.of(highlight)
        fair = min(1.0, max(0.0, (base.light - 0.45) / 0.35))
        return cls(
            gloss=shine.lit(0.30),
            light=base.towards(shine, 0.65),
            base=base,
            shade=base.lit(-0.26 + 0.11 * fair),
            deep=base.lit(-0.50 + 0.14 * fair),
        )

    @classmethod
    def of_cloth(cls, text: str) -> Shades:
        """Cloth, plastic and paint."""
        base = Tone.of(text)
        return cls(
            gloss=base.lit(0.6).rich(0.7),
            light=base.lit(0.22),
            base=base,
            shade=base.lit(-0.20).rich(1.05),
            deep=base.lit(-0.42),
        )
