"""How different two colours look: CIEDE2000 (Sharma, Wu and Dalal, 2005).  Arithmetic alone."""

from __future__ import annotations

import math

Lab = tuple[float, float, float]


def difference(one: Lab, other: Lab) -> float:
    """Delta E 2000 of two CIE L*a*b* colours: about 1 is just noticed, over 10 is another colour."""
    (light1, a1, b1), (light2, a2, b2) = one, other
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    grey = 0.5 * (1 - math.sqrt(mean**7 / (mean**7 + 25**7)))
    a1, a2 = a1 * (1 + grey), a2 * (1 + grey)
    chroma1, chroma2 = math.hypot(a1, b1), math.hypot(a2, b2)
    hue1, hue2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    light, chroma = light2 - light1, chroma2 - chroma1
    turn, hue = _hues(hue1, hue2, chroma1 * chroma2)
    across = 2 * math.sqrt(chroma1 * chroma2) * math.sin(math.radians(turn / 2))
    return _weighed((light, chroma, across), ((light1 + light2) / 2, (chroma1 + chroma2) / 2, hue))


def _hues(one: float, other: float, chromas: float) -> tuple[float, float]:
    """Degrees: from one to the other the short way round, and the one between; a grey has no hue of its own."""
    if chromas == 0:
        return 0.0, one + other
    turn = other - one
    if abs(turn) <= 180:
        return turn, (one + other) / 2
    between = (one + other + 360) / 2 if one + other < 360 else (one + other - 360) / 2
    return turn - math.copysign(360, turn), between


def _weighed(steps: tuple[float, float, float], means: tuple[float, float, float]) -> float:
    light, chroma, hue = means
    t = (
        1 - 0.17 * _cos(hue - 30) + 0.24 * _cos(2 * hue) + 0.32 * _cos(3 * hue + 6) - 0.2 * _cos(4 * hue - 63)
    )  # fmt: skip
    lightly = 1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    a, b, c = steps[0] / lightly, steps[1] / (1 + 0.045 * chroma), steps[2] / (1 + 0.015 * chroma * t)
    blue = 30 * math.exp(-(((hue - 275) / 25) ** 2))
    turn = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7)) * math.sin(math.radians(2 * blue))
    return math.sqrt(a * a + b * b + c * c + turn * b * c)


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))
