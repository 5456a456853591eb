"""The hairstyles, each as solids, a hairline and locks on one person's skull.  Knows nothing of drawing.

Places on the skull are (azimuth, height): degrees from the front to the picture's right, and y in head units.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...figure.anatomy import Anatomy
from ...figure.growth import Growth
from . import curled, long, short, tied
from .barber import STEPS, Barber, Curls, Cut, Locks

__all__ = ["CUTS", "STEPS", "Barber", "Curls", "Cut", "Locks", "cut"]

CUTS: Mapping[str, Callable[[Barber], Cut]] = {
    "buzz": short.buzz,
    "short": short.short,
    "quiff": short.quiff,
    "curly": curled.curly,
    "afro": curled.afro,
    "bob": long.bob,
    "long": long.long,
    "wavy": long.wavy,
    "bun": tied.bun,
    "ponytail": tied.ponytail,
    "braids": tied.braids,
    "receding": short.receding,
    "fringe": long.fringe,
    "pixie": short.pixie,
    "topknot": tied.topknot,
    "slick": short.slick,
    "shag": long.shag,
    "wreath": short.wreath,
    "ringlets": curled.ringlets,
    "coily": curled.coily,
    "cornrows": short.cornrows,
    "locs": long.locs,
    "pigtails": tied.pigtails,
    "mohawk": short.mohawk,
    "undercut": short.undercut,
    "crop": short.crop,
}


USUAL = Growth()


def cut(style: str, anatomy: Anatomy, hat: bool, growth: Growth = USUAL) -> Cut | None:
    """That style on that head, grown so; None for a bald one."""
    if style == "bald":
        return None
    barber = Barber(anatomy)
    made = CUTS[style](barber)
    return made.under_hat(barber.skull) if hat else made.grown(growth)
