"""Judges the network on people whom it never saw: figures against the teacher as corrected, and a sheet to look at.

    python -m emojicam.training.hair.judge heads.npz sheet.png [--scores lfw=CSV]

Knows nothing of how it was trained.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...persona.hair import MASK_SIDE, SIDE, HairMask
from ...types import Floats, Pixels
from . import heads as kept
from .correct import Worn

SHOWN, ACROSS = 40, 8
"heads on the sheet, and in a row of it"
CHEEKS = ((0.36, 0.46), (0.54, 0.64)), (0.54, 0.62)
"shares of the side: the columns of either cheek, and their rows, of a face seen from the front"
TONES = (("dark", 10.0), ("medium", 41.0), ("light", 91.0))
"individual typology angle, degrees, up to which a skin is called so (after Del Bino & Bernerd, 2013, made three)"
COLOURLESS = 4.0
"b* under which a cheek is of a black and white photo, or in coloured light, and its angle says nothing"
ENOUGH = 40
"px of the mask: where there is less hair than a hundredth of the frame, an overlap is chance"
PINK = np.array([255, 0, 255])
Arrays = Mapping[str, NDArray[Any]]


def tested(data: Arrays) -> dict[str, NDArray[Any]]:
    """The test rows of the training file, as the program lays them."""
    rows, edge, less = data["tests"], (kept.SIDE - SIDE) // 2, (kept.MASK_SIDE - MASK_SIDE) // 2
    return {
        "names": data["names"][rows],
        "heads": data["heads"][rows, edge : edge + SIDE, edge : edge + SIDE],
        "masks": data["masks"][rows, less : less + MASK_SIDE, less : less + MASK_SIDE] / np.float32(255),
        "weights": data["weights"][rows, less : less + MASK_SIDE, less : less + MASK_SIDE] / np.float32(255),
    }


def overlap(said: Floats, wanted: Floats, weight: Floats) -> tuple[int, int]:
    """px of the mask: what both call hair where the teacher counts, and what either does."""
    counts = weight > 0.5
    ours, theirs = (said > 0.5) & counts, (wanted > 0.5) & counts
    return int((ours & theirs).sum()), int((ours | theirs).sum())


def extent(said: Floats, weight: Floats) -> float:
    """The share of the frame that is hair, in percent."""
    return float(((said > 0.5) & (weight > 0)).mean()) * 100


def tone(head: Pixels) -> str:
    """Which of TONES the cheeks have, in the light of the photo; or colourless."""
    columns, rows = CHEEKS
    top, bottom = (round(share * SIDE) for share in rows)
    parts = [head[top:bottom, round(left * SIDE) : round(right * SIDE)].reshape(-1, 3) for left, right in columns]
    colour = np.median(np.concatenate(parts), axis=0).astype(np.float32) / 255
    light, _, yellow = cv2.cvtColor(colour[None, None], cv2.COLOR_RGB2Lab)[0, 0]
    if yellow < COLOURLESS:
        return "colourless"
    angle = float(np.degrees(np.arctan2(light - 50, yellow)))
    return next(name for name, most in TONES if angle <= most)


def groups(name: str, head: Pixels, worn: Mapping[str, Worn]) -> Iterator[str]:
    """What this head counts as."""
    yield from ("all", name.partition("/")[0], f"{tone(head)} skin")
    one = worn.get(name)
    if one is not None:
        yield "bald" if one.bald else "hat" if one.hat else "neither bald nor hat"


def figures(test: Arrays, said: list[Floats], worn: Mapping[str, Worn]) -> list[str]:
    """A line a group."""
    rows: dict[str, list[tuple[float, ...]]] = {}
    for name, head, ours, theirs, weight in zip(
        test["names"], test["heads"], said, test["masks"], test["weights"], strict=True
    ):
        doubted = worn.get(str(name), Worn()) != Worn()
        both = (0, 0) if doubted else overlap(ours, theirs, weight)
        row = (*both, extent(ours, weight), extent(theirs, weight))
        for group in groups(str(name), head, worn):
            rows.setdefault(group, []).append(row)
    return [_line(group, np.array(rows[group])) for group in sorted(rows)]


def _line(group: str, rows: NDArray[np.float64]) -> str:
    common, either, ours, theirs = rows.T
    hairy = either >= ENOUGH
    each = common[hairy] / either[hairy]
    over = f"{each.mean():.3f} | {common.sum() / either.sum():.3f}" if hairy.any() else "- | -"
    apart = np.abs(ours - theirs).mean()
    return f"| {group} | {len(rows)} | {over} | {ours.mean():.1f} | {theirs.mean():.1f} | {apart:.1f} |"


def sheet(test: Arrays, said: list[Floats], seed: int) -> Pixels:
    """Forty heads, each as it is, with our mask and with the teacher's."""
    chosen = np.random.default_rng(seed).permutation(len(said))[:SHOWN]
    cells = [
        np.concatenate([test["heads"][at], *(painted(test["heads"][at], one[at]) for one in (said, test["masks"]))], 1)
        for at in chosen
    ]
    rows = [np.concatenate(cells[at : at + ACROSS // 2], 1) for at in range(0, SHOWN, ACROSS // 2)]
    return np.asarray(np.concatenate(rows), np.uint8)


def painted(head: Pixels, mask: Floats) -> Pixels:
    """The head with its hair in pink."""
    share = 0.6 * cv2.resize(mask, (SIDE, SIDE))[..., None]
    return np.asarray(head * (1 - share) + PINK * share, np.uint8)


def main() -> None:
    """Judge the network in `models`."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("sheet", type=Path)
    parser.add_argument("--scores", nargs="*", default=[], help="NAME=CSV: how bald, and how surely with a hat")
    parser.add_argument("--seed", type=int, default=1, help="of the choice of heads on the sheet")
    asked = parser.parse_args()
    with np.load(asked.data) as data:
        test = tested(data)
    find, ms, said = HairMask(), [], []
    for head in test["heads"]:
        began = time.perf_counter()
        said.append(find(head))
        ms.append((time.perf_counter() - began) * 1e3)
    print("| heads | how many | overlap | of all pixels | hair, % | the teacher's | apart |")
    print("\n".join(figures(test, said, kept.known_of(asked.scores))))
    print(f"{statistics.median(ms):.2f} ms, the fastest {min(ms):.2f}")
    cv2.imwrite(str(asked.sheet), cv2.cvtColor(sheet(test, said, asked.seed), cv2.COLOR_RGB2BGR))


if __name__ == "__main__":
    main()
