"""Dresses faces for training: hats, scarves and dark glasses of ours over pictures of people who wear none.

    python -m emojicam.training.persona.dressed LFW UTKFACE faces.npz dressed.npz [--count 2400]

In photos that happen to be taken they are rare.  The emoji's own are drawn in the pose of the head, alone, a little
smaller than on an emoji, lit as the picture is, with a grain of cloth, and laid over it.  What was put on is a label,
and a beard where one was known; `train --dressed` learns from it.  No picture of a person who is kept for tests or
held back is dressed.
"""

# mypy: disable-error-code="import-not-found"
from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...infer.solve import BRIDGE, BROW_TO_CHIN, solve
from ...persona.encoder import views
from ...persona.hair import HairMask
from ...persona.likeness import SCHEMA
from ...persona.persona import Glasses, Hair, Headwear, Persona, Skin
from ...render import STYLES, Style
from ...types import Floats, Pixels, Pose, Sprite
from .faces import read
from .sets import HELD_BACK, SCORES, choices, kept_for_tests

KINDS = (
    ("cap", "cap", 0.2), ("beanie", "beanie", 0.1), ("hat", "sun-hat", 0.2), ("headscarf", "headscarf", 0.08),
    ("headscarf", "hijab", 0.2), ("turban", "turban", 0.08), ("helmet", "helmet", 0.05), ("none", "none", 0.09),
)  # fmt: skip
"the label, the part of a persona that is drawn for it, and the share of pictures; without headwear there are glasses"
WITH_GLASSES = 0.15
"share of those with headwear that get dark glasses as well"
KEY = "#20e020"
"a skin that nobody has, so that what is worn is told from it"
CHANGED, SKIN = 10, 1.35
"grey levels by which something that is worn differs from the bare head; how much greener than all else skin is"
SPECK = 0.002
"share of the sprite under which a patch is no part of what is worn"
SMALLER = {"none": (0.66, 0.82), "hijab": (0.86, 0.96)}
ELSE_SMALLER = (0.80, 0.93)
"as large as on the emoji, whose eyes and head are larger than people's"
LOWER = {"none": (-0.01, 0.04)}
ELSE_LOWER = (0.0, 0.10)
"brow to chin: and how much lower"
LIT = 140.0
"grey level of a face in whose light things have their own colour"
SURE = 0.05
"LFW's score under which there is no hat, or there are no glasses"


@dataclass(frozen=True, eq=False)
class Worn:
    """Something drawn alone: RGBA, premultiplied, with where it belongs."""

    sprite: Sprite
    pixels: NDArray[np.uint8]
    kind: str


class Wardrobe:
    """Draws what is worn, without who wears it."""

    def __init__(self, random: np.random.Generator) -> None:
        self._style: Style = STYLES["classic"]()
        self._random = random
        self._bare = Persona(skin=Skin(tone=KEY, blush=0.0), hair=Hair(style="bald"))

    def hat(self, pose: Pose, side: int, kind: str) -> Worn:
        """Headwear of that kind in some colour."""
        wide = replace(self._bare.face, width=float(self._random.uniform(0.9, 1.1)))
        bare = replace(self._bare, face=wide)
        return self._alone(pose, bare, replace(bare, headwear=Headwear(style=kind, colour=self._colour())), side, kind)

    def glasses(self, pose: Pose, side: int) -> Worn:
        """Dark glasses, their lenses without what is seen through them."""
        dark = replace(self._bare, glasses=Glasses(style="sunglasses", colour=self._colour()))
        worn = self._alone(pose, self._bare, dark, side, "none")
        whole = cv2.morphologyEx((worn.pixels[..., 3] > 0).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
        tint = self._random.uniform(20, 90) * self._random.uniform(0.75, 1.15, 3)
        light = worn.sprite.pixels[..., [0, 2]].min(2, keepdims=True)  # of red and blue: the key is green
        colour = np.clip(0.55 * light + 0.45 * tint, 0, 255)
        pixels = np.where(whole[..., None] > 0, np.dstack([colour, np.full(whole.shape, 255.0)]), 0).astype(np.uint8)
        return replace(worn, pixels=pixels)

    def _alone(self, pose: Pose, bare: Persona, worn: Persona, side: int, kind: str) -> Worn:
        sprite, other = (self._style.draw(pose, one, side, bust=False) for one in (worn, bare))
        red, green, blue, cover = (sprite.pixels[..., plane].astype(np.float32) for plane in range(4))
        differs = cv2.absdiff(sprite.pixels, other.pixels).max(2) > CHANGED
        patches = (differs & ~((green > SKIN * np.maximum(red, blue)) & (green > 40))).astype(np.uint8)
        _, numbers, sizes, _ = cv2.connectedComponentsWithStats(patches, connectivity=8)
        large = np.flatnonzero(sizes[:, cv2.CC_STAT_AREA] > SPECK * side * side)
        kept = np.isin(numbers, large[large > 0]).astype(np.uint8)
        closed = np.asarray(cv2.morphologyEx(kept, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))) * (cover > 0)
        return Worn(sprite, (sprite.pixels * closed[..., None]).astype(np.uint8), kind)

    def _colour(self) -> str:
        """Black to white, sand or straw, or any colour but the key's."""
        draw = self._random.uniform
        hue, rich, light = [
            (draw(0, 1), draw(0, 0.15), draw(0.05, 0.95)),
            (draw(0.05, 0.14), draw(0.1, 0.6), draw(0.3, 0.95)),
            (draw(0.45, 1.22) % 1.0, draw(0.3, 0.95), draw(0.15, 0.85)),
        ][self._random.choice(3, p=[0.45, 0.25, 0.3])]
        one = np.array([[[180 * hue, 255 * rich, 255 * light]]], np.uint8)
        red, green, blue = cv2.cvtColor(one, cv2.COLOR_HSV2RGB)[0, 0].tolist()
        return f"#{red:02x}{green:02x}{blue:02x}"


class Dresser:
    """Puts things on people in photos."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self._wardrobe = Wardrobe(self._random)

    def dress(self, photo: Pixels, points: Floats, kind: str, with_glasses: bool) -> Pixels:
        """The photo with `kind` of headwear (a persona's; "none" for none) and dark glasses on the face of `points`.

        Raises ValueError where no head can look like that.
        """
        head = solve(points, (photo.shape[1], photo.shape[0]))
        unit = head.px_per_cm * BROW_TO_CHIN
        pose, side = replace(Pose.REST, turn=head.turn), int(np.clip(3 * unit, 96, 640))
        layer = np.zeros((*photo.shape[:2], 4), np.float32)
        worn = [self._wardrobe.glasses(pose, side)] if with_glasses else []
        worn += [self._wardrobe.hat(pose, side, kind)] if kind != "none" else []
        for one in worn:
            laid = self._laid(one, points[BRIDGE, :2], unit, photo.shape)
            layer = laid + layer * (1 - laid[..., 3:] / 255)
        return self._merged(photo, self._lit(layer, photo, points))

    def kind(self) -> tuple[str, str, bool]:
        """A label and a part by lot, and whether there are dark glasses."""
        shares = np.array([share for *_, share in KINDS])
        label, part, _ = KINDS[self._random.choice(len(KINDS), p=shares / shares.sum())]
        return label, part, part == "none" or bool(self._random.random() < WITH_GLASSES)

    def some(self, of: Sequence[int], count: int) -> list[int]:
        """So many by lot, each at most once more than any other."""
        rounds = [self._random.permutation(of) for _ in range(-(-count // max(1, len(of))))]
        return [int(one) for one in np.concatenate(rounds)[:count]]

    def _laid(self, worn: Worn, bridge: Floats, unit: float, shape: tuple[int, ...]) -> NDArray[np.float32]:
        draw = self._random.uniform
        scale = unit / worn.sprite.unit * draw(*SMALLER.get(worn.kind, ELSE_SMALLER))
        x, y = bridge - scale * worn.sprite.anchor
        move = np.array([[scale, 0, x], [0, scale, y + unit * draw(*LOWER.get(worn.kind, ELSE_LOWER))]])
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        return cv2.warpAffine(worn.pixels, move, shape[1::-1], flags=how).astype(np.float32)

    def _lit(self, layer: NDArray[np.float32], photo: Pixels, points: Floats) -> NDArray[np.float32]:
        """In the light of the face, most with a grain of cloth."""
        rows, columns = (points[:, axis].clip(0, photo.shape[1 - axis] - 1).astype(int) for axis in (1, 0))
        face = np.median(cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY)[rows, columns])
        gain = np.full(photo.shape[:2], np.clip(face / LIT, 0.35, 1.3) * self._random.uniform(0.85, 1.15), np.float32)
        if self._random.random() < 0.6:
            grain = cv2.GaussianBlur(self._random.normal(size=gain.shape), (0, 0), self._random.uniform(0.6, 2.5))
            gain *= (1 + self._random.uniform(0.03, 0.14) * grain / grain.std()).astype(np.float32)
        colour = np.minimum(layer[..., :3] * gain[..., None], layer[..., 3:])
        return np.dstack([colour, layer[..., 3]])

    def _merged(self, photo: Pixels, layer: NDArray[np.float32]) -> Pixels:
        """Over the photo, its edges as soft and as noisy as a small photo's."""
        laid = photo * (1 - layer[..., 3:] / 255) + layer[..., :3]
        near = cv2.GaussianBlur((layer[..., 3] > 0).astype(np.float32), (0, 0), 2)[..., None]
        soft = cv2.GaussianBlur(laid, (0, 0), self._random.uniform(0.4, 1.2))
        noise = self._random.normal(0, self._random.uniform(0, 5), laid.shape)
        return np.clip(laid * (1 - near) + (soft + noise) * near, 0, 255).astype(np.uint8)


def bareheaded(data: dict[str, NDArray[Any]], held_back: NDArray[np.bool_]) -> list[int]:
    """Rows of the training file in which nobody wears a hat or glasses, as far as is known for sure."""
    names = data["names"].tolist()
    labels, scores = np.array(choices(names)), np.nan_to_num(data["scores"], nan=1.0)
    sure = np.ones(len(names), bool)
    for name, score in (("headwear", "Wearing_Hat"), ("glasses", "Eyeglasses")):
        label = labels[:, list(SCHEMA).index(name)]
        sure &= (label == 0) | ((label < 0) & (scores[:, SCORES.index(score)] < SURE))
    return np.flatnonzero(sure & ~np.array(kept_for_tests(names)) & ~held_back).tolist()


def prepare(data: dict[str, NDArray[Any]], folders: dict[str, Path], of: Sequence[int], count: int, seed: int) -> Any:
    """Arrays of that many dressed rows, as in the training file, and `labels` (n, attributes), -1 for unknown."""
    dresser, hair = Dresser(seed), HairMask()
    attributes, known = list(SCHEMA), np.array(choices(data["names"].tolist()))
    kept, labels = [], []
    for row in dresser.some(of, count):
        label, part, dark = dresser.kind()
        folder, _, name = str(data["names"][row]).partition("/")
        points = data["points"][row]
        try:
            photo = dresser.dress(read(folders[folder] / name), points, part, dark)
        except ValueError:
            continue
        said = np.full(len(attributes), -1)
        said[attributes.index("headwear")] = SCHEMA["headwear"].index(label)
        said[attributes.index("glasses")] = SCHEMA["glasses"].index("sunglasses" if dark else "none")
        if part != "hijab":
            said[attributes.index("beard")] = known[row, attributes.index("beard")]
        kept.append(views(photo, points, hair))
        labels.append(said)
    return {
        **{name: np.stack([getattr(view, name) for view in kept]) for name in ("close", "head", "hair")},
        "marks": np.stack([view.marks for view in kept]).astype(np.float16), "labels": np.array(labels),
    }  # fmt: skip


def main() -> None:
    """Dress people of the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for name in ("lfw", "utkface", "faces", "dressed"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--count", type=int, default=2400)
    parser.add_argument("--seed", type=int, default=5)
    asked = parser.parse_args()
    with np.load(asked.faces) as file:
        data = {name: file[name] for name in ("names", "scores", "points", "person")}
    bare = bareheaded(data, data["person"] % HELD_BACK == 0)
    rows = prepare(data, {"lfw": asked.lfw, "utk": asked.utkface}, bare, asked.count, asked.seed)
    np.savez(asked.dressed, allow_pickle=False, **rows)
    print(f"{len(rows['labels'])} dressed pictures of {len(bare)} people without hats and glasses")


if __name__ == "__main__":
    main()
