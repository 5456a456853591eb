"""Reads photos as people have them: upright RGB pixels of a manageable size.  Knows nothing of faces."""

from __future__ import annotations

import contextlib
import io
import math
import struct
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..errors import CaptureError, UsageError
from ..files import expanded
from ..types import Pixels, sealed

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST = 1600
"px: the longest side of what is read; a face that fills a tenth of it still has 50 px between its eyes"
MOST_PIXELS = 120_000_000
"of a file: telephones take 108 million; a file that unfolds to more is not a photo of a face"
SMALLEST = 32
"px: the shortest side that can hold a face at all"
FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "AVIF", "TIFF", "BMP", "PPM")
"Pillow's names.  Not all it knows: some run other programs, and a GIF is a film"
ENDINGS = {
    ".avif", ".bmp", ".heic", ".heif", ".hif", ".jfif", ".jpe", ".jpeg", ".jpg", ".mpo", ".png", ".ppm", ".tif",
    ".tiff", ".webp",
}  # fmt: skip
"of the files in a folder that are taken for photos"
MOST_OF_A_FOLDER = 12
"photos: the latest are taken; more say nothing new and cost a tenth of a second each"
GROUND = (128, 128, 128)
"RGB behind what is transparent: it neither darkens nor lightens the picture"


@dataclass(frozen=True, eq=False)
class Photo:
    """One picture.  Lives while an enrolment runs, and is never kept."""

    name: str
    "what the user calls it"
    pixels: Pixels
    "(height, width, 3) RGB, upright, at most LONGEST px a side"

    def __post_init__(self) -> None:
        sealed(self.pixels, "Photo.pixels", (None, None, 3), np.uint8)


def listed(places: Sequence[Path]) -> list[Path]:
    """The files meant by files and folders: of a folder the photos in it, by name, the latest if there are many.

    Raises UsageError for what is not there, and for a folder without a photo.
    """
    return list(dict.fromkeys(file for place in places for file in _files(expanded(place))))


def _files(place: Path) -> list[Path]:
    if not place.exists():
        raise UsageError(f"There is no photo {place}; check its name and folder.")
    if not place.is_dir():
        return [place]
    try:
        inside = [file for file in place.iterdir() if file.suffix.lower() in ENDINGS and not file.name.startswith(".")]
        found = sorted((file for file in inside if file.is_file()), key=lambda file: file.stat().st_mtime)
    except OSError as error:
        raise UsageError(f"The folder {place} cannot be read ({error.strerror}); name another.") from error
    if not found:
        raise UsageError(f"There is no photo in the folder {place}; name one with JPEG, PNG, WebP or HEIC files.")
    return sorted(found[-MOST_OF_A_FOLDER:])


def is_photo(path: Path) -> bool:
    """Whether a file that is there begins like a photo, whatever its name; what does not may be a film."""
    if path.exists() and not path.is_file():
        return False  # a pipe would be waited for, and a device has no end
    try:
        with path.open("rb") as file:
            _opened(io.BytesIO(file.read(_HEAD))).close()
    except (OSError, *_BROKEN) as error:
        return path.suffix.lower() in ENDINGS or isinstance(error, PermissionError)
    return True


def read(path: Path) -> Photo:
    """The photo in a file.  Raises CaptureError, a sentence that names the file."""
    try:
        pixels = _read(path)
    except FileNotFoundError as error:
        raise CaptureError(f"There is no photo {path}; check its name and folder.") from error
    except PermissionError as error:
        raise CaptureError(f"{path} may not be read; give yourself the right to read it and its folder.") from error
    except (OSError, *_BROKEN) as error:
        raise CaptureError(why(path)) from error
    if min(pixels.shape[:2]) < SMALLEST:
        height, width = pixels.shape[:2]
        raise CaptureError(f"{path} is {width}x{height} pixels, too small to hold a face; use a larger photo.")
    return Photo(path.name, pixels)


_HEAD = 65536
"bytes by which a kind of file is known"
_BROKEN = (
    ValueError,
    SyntaxError,
    TypeError,
    IndexError,
    KeyError,
    EOFError,
    ArithmeticError,
    RuntimeError,
    struct.error,
)
"beside OSError, what Pillow's readers raise on files that are cut off, bent or made up"


def why(path: Path) -> str:
    """What is wrong with a file that cannot be read as a photo."""
    if path.is_dir():
        return f"{path} is a folder; name the photos in it."
    if not path.is_file():
        return f"{path} is a device, not a photo; name a file."
    if path.stat().st_size == 0:
        return f"{path} is empty; copy or take the photo anew."
    kind = "damaged or cut off" if path.suffix.lower() in ENDINGS else "neither a photo nor a film that can be read"
    return f"{path} is {kind}; look at it in another program, or save it anew as JPEG or PNG."


def _read(path: Path) -> Pixels:
    with _opened(path) as image:
        if image.width * image.height > MOST_PIXELS:
            raise CaptureError(
                f"{path} has {image.width}x{image.height} pixels, more than a photo has; save it smaller and try again."
            )
        image.draft(None, _fitted(image.size))
        _stand_up(image)
        return np.array(_in_colour(_reduced(image)))


def _stand_up(image: Image) -> None:
    """Turn it as its EXIF data says; data that says nothing sensible is no reason to refuse the photo."""
    from PIL import ImageOps

    image.load()
    with contextlib.suppress(*_BROKEN):
        ImageOps.exif_transpose(image, in_place=True)


def _opened(file: Path | io.BytesIO) -> Image:
    """The file, its header read; MOST_PIXELS takes the place of Pillow's own warnings."""
    from PIL import Image
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Image.open(file, formats=FORMATS)


def _fitted(size: tuple[int, int]) -> tuple[int, int]:
    """That width and height, reduced in proportion to LONGEST."""
    share = min(1.0, LONGEST / max(size))
    return max(1, math.floor(size[0] * share)), max(1, math.floor(size[1] * share))


def _reduced(image: Image) -> Image:
    """The picture, no longer than LONGEST; with its own colours."""
    from PIL.Image import Resampling

    wanted = _fitted(image.size)
    if image.mode in _DEEP:
        image = _shallow(image)
    if wanted == image.size:
        return image
    if image.mode in ("P", "1"):
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    smaller = image.resize(wanted, Resampling.BILINEAR, reducing_gap=2.0)
    smaller.info |= image.info
    return smaller


_DEEP = {"I;16", "I;16B", "I;16L", "I;16N", "I", "F"}
"Pillow's modes with more than 8 bits a grey value"


def _shallow(image: Image) -> Image:
    """The same in 8 bits of grey, whatever white is in it."""
    import PIL.Image

    values: NDArray[Any] = np.nan_to_num(np.asarray(image, np.float32))
    white = next((top for top in (1.0, 255.0, 65535.0) if float(values.max(initial=0)) <= top), float(values.max()))
    shallow = PIL.Image.fromarray((values.clip(0) * (255 / white)).round().astype(np.uint8))
    shallow.info |= image.info
    return shallow


def _in_colour(image: Image) -> Image:
    """RGB as screens show it: the profile applied, transparency laid on GROUND; what else it knows stays with it."""
    import PIL.Image

    if image.mode in ("LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
    if image.mode == "RGBA":
        ground = PIL.Image.new("RGBA", image.size, (*GROUND, 255))
        ground.alpha_composite(image)
        ground.info |= image.info
        image = ground.convert("RGB")
    return _profiled(image).convert("RGB")


def _profiled(image: Image) -> Image:
    """The picture with its colour profile applied: a telephone's red is not a screen's.  A broken one is ignored."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "CMYK"):
        return image
    try:
        shown = ImageCms.profileToProfile(
            image, ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError):
        return image
    return shown or image
