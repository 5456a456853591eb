"""What is behind the emoji: a colour, a gradient of ours, or a picture of the user's.  Knows no camera.

Where the backdrop is a blur of the room, this paints what is seen while the room is hidden.
"""

from __future__ import annotations

import errno
import re
from pathlib import Path
from typing import cast

import cv2
import numpy as np

from ..errors import SettingsError
from ..files import expanded
from ..settings import BLUR, GRADIENTS
from ..types import Pixels

INSTEAD = "graphite"
"the gradient that stands for a blurred room while that is hidden"
LIGHT = (0.38, 0.28)
"where the light falls, as a share of width and height: upper left, as on the emoji"


def paint(spec: str, size: tuple[int, int]) -> Pixels:
    """A backdrop of (width, height): "#rrggbb", the name of a gradient, "blur", or the path of a picture.

    Raises SettingsError.
    """
    width, height = size
    if spec == BLUR:
        spec = INSTEAD
    if spec in GRADIENTS:
        near, far = map(_colour, GRADIENTS[spec])
        return _gradient(near, far, width, height)
    if re.fullmatch(r"#[0-9a-fA-F]{6}", spec):
        return np.full((height, width, 3), _colour(spec), np.uint8)
    return _picture(expanded(spec), width, height)


def _colour(text: str) -> tuple[int, int, int]:
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def _gradient(near: tuple[int, int, int], far: tuple[int, int, int], width: int, height: int) -> Pixels:
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    distance = np.hypot(x / width - LIGHT[0], (y / height - LIGHT[1]) * height / width)
    share = np.clip(distance / 0.85, 0, 1)[..., None]
    share = share * share * (3 - 2 * share)  # (H, W, 1)
    mixed = np.array(near) * (1 - share) + np.array(far) * share
    noise = np.random.default_rng(7).uniform(-0.5, 0.5, (height, width, 1))  # dither: 8 bits would show bands
    return cast(Pixels, np.clip(np.rint(mixed + noise), 0, 255).astype(np.uint8))


def _picture(path: Path, width: int, height: int) -> Pixels:
    """The picture, scaled to cover the whole and cut at its edges."""
    data = _bytes(path)
    image = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    if image is None:
        raise SettingsError(f"The backdrop {path} is not a picture; choose a PNG or JPEG file.")
    scale = max(width / image.shape[1], height / image.shape[0])
    size = max(width, round(image.shape[1] * scale)), max(height, round(image.shape[0] * scale))
    large = cv2.resize(image, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    left, top = (size[0] - width) // 2, (size[1] - height) // 2
    return cast(Pixels, cv2.cvtColor(large[top : top + height, left : left + width], cv2.COLOR_BGR2RGB))


def _bytes(path: Path) -> np.ndarray:
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for, and a device has no end
            raise OSError(errno.EINVAL, "it is no file")
        return np.fromfile(path, np.uint8)
    except OSError as error:
        names = ", ".join(GRADIENTS)
        raise SettingsError(
            f"The backdrop {str(path)!r} cannot be read ({error.strerror}); use #rrggbb, one of {names}, a picture, "
            f"or {BLUR} for your room."
        ) from error
