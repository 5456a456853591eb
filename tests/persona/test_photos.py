"""Photos as people have them: every kind, way up and size is read; what is none is told in a sentence."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest
from PIL import ImageCms
from pillow_heif import register_heif_opener

from emojicam.errors import CaptureError, UsageError
from emojicam.persona import photos
from emojicam.types import Pixels

register_heif_opener()

RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 180, 60), (40, 60, 200), (240, 240, 240)
"of the upright picture: top left, top right, bottom left, bottom right"
TURNED: Mapping[int, Callable[[Pixels], Pixels]] = {
    1: lambda upright: upright,
    2: np.fliplr,
    3: lambda upright: np.rot90(upright, 2),
    4: np.flipud,
    5: lambda upright: np.swapaxes(upright, 0, 1),
    6: np.rot90,
    7: lambda upright: np.rot90(np.swapaxes(upright, 0, 1), 2),
    8: lambda upright: np.rot90(upright, -1),
}  # fmt: skip
"how the pixels of an upright picture are stored under each EXIF orientation"


def quarters(width: int = 96, height: int = 64) -> Pixels:
    """(height, width, 3) four fields of colour: whichever way it is turned, it shows."""
    picture = np.empty((height, width, 3), np.uint8)
    picture[: height // 2, : width // 2], picture[: height // 2, width // 2 :] = RED, GREEN
    picture[height // 2 :, : width // 2], picture[height // 2 :, width // 2 :] = BLUE, WHITE
    return picture


def corners(pixels: Pixels) -> list[tuple[int, ...]]:
    """The colours in the middles of the four quarters."""
    height, width = pixels.shape[:2]
    return [tuple(pixels[y, x].tolist()) for y in (height // 4, height * 3 // 4) for x in (width // 4, width * 3 // 4)]


def is_upright(pixels: Pixels, tolerance: int = 6) -> bool:
    return bool(np.abs(np.subtract(corners(pixels), [RED, GREEN, BLUE, WHITE])).max() <= tolerance)


def saved(path: Path, pixels: Any, **options: Any) -> Path:
    PIL.Image.fromarray(pixels).save(path, **options)
    return path


def with_orientation(orientation: int) -> PIL.Image.Exif:
    exif = PIL.Image.Exif()
    exif[0x0112] = orientation
    return exif


@pytest.mark.parametrize("orientation", TURNED)
@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tiff"])
def test_photos_stand_upright(ending: str, orientation: int, tmp_path: Path) -> None:
    stored = np.ascontiguousarray(TURNED[orientation](quarters()))
    how = {"lossless": True} if ending == "webp" else {"quality": 98, "subsampling": 0} if ending == "jpg" else {}
    path = saved(tmp_path / f"me.{ending}", stored, exif=with_orientation(orientation), **how)
    pixels = photos.read(path).pixels
    assert pixels.shape == (64, 96, 3)
    assert is_upright(pixels)


def test_large_photos_stand_upright_too(tmp_path: Path) -> None:
    stored = np.ascontiguousarray(np.rot90(quarters(3000, 2000)))
    pixels = photos.read(saved(tmp_path / "me.jpg", stored, exif=with_orientation(6))).pixels
    assert pixels.shape[1] == photos.LONGEST
    assert pixels.shape[0] == pytest.approx(photos.LONGEST * 2 / 3, abs=2)
    assert is_upright(pixels)


@pytest.mark.parametrize("orientation", [1, 3, 6])
def test_heic(orientation: int, tmp_path: Path) -> None:
    stored = np.ascontiguousarray(TURNED[orientation](quarters()))
    path = saved(tmp_path / "me.heic", stored, quality=95, exif=with_orientation(orientation).tobytes())
    pixels = photos.read(path).pixels
    assert pixels.shape == (64, 96, 3)
    assert is_upright(pixels, 14)


def test_exif_that_is_nonsense_does_no_harm(tmp_path: Path) -> None:
    path = saved(tmp_path / "me.jpg", quarters(), quality=98, subsampling=0, exif=b"Exif\0\0MM\0*\xff\xff\xff\xff\0\1")
    assert is_upright(photos.read(path).pixels)


# -- kinds of pixels ----------------------------------------------------------------------------------------


def test_transparency_is_laid_on_a_neutral_ground(tmp_path: Path) -> None:
    clear = np.dstack([quarters(), np.full((64, 96), 255, np.uint8)])
    clear[:32, :48, 3] = 0
    assert corners(photos.read(saved(tmp_path / "me.png", clear)).pixels) == [photos.GROUND, GREEN, BLUE, WHITE]


def test_a_palette_with_transparency(tmp_path: Path) -> None:
    picture = PIL.Image.fromarray(quarters()).quantize(8)
    red = picture.getpixel((10, 10))
    picture.save(tmp_path / "me.png", transparency=red)
    assert corners(photos.read(tmp_path / "me.png").pixels)[0] == photos.GROUND


@pytest.mark.parametrize("ending", ["png", "jpg", "tiff"])
def test_grey(ending: str, tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 255, 96).astype(np.uint8), (64, 1))
    pixels = photos.read(saved(tmp_path / f"me.{ending}", ramp)).pixels
    assert pixels.shape == (64, 96, 3)
    assert np.abs(pixels.astype(int) - ramp[..., None]).max() < 12


def test_sixteen_bits_of_grey_are_not_cut_off(tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 65535, 96).astype(np.uint16), (64, 1))
    pixels = photos.read(saved(tmp_path / "me.png", ramp)).pixels
    assert np.abs(pixels[..., 0].astype(int) - (ramp // 257)).max() <= 1


def test_black_and_white(tmp_path: Path) -> None:
    PIL.Image.fromarray(quarters()).convert("1").save(tmp_path / "me.png")
    assert set(np.unique(photos.read(tmp_path / "me.png").pixels)) <= {0, 255}


def test_print_colours(tmp_path: Path) -> None:
    PIL.Image.fromarray(quarters()).convert("CMYK").save(tmp_path / "me.jpg", quality=98)
    assert is_upright(photos.read(tmp_path / "me.jpg").pixels, 12)


def test_a_colour_profile_is_applied(tmp_path: Path) -> None:
    """One that takes red for blue shows that."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"****").replace(b"bXYZ", b"rXYZ").replace(b"****", b"bXYZ")
    pixels = photos.read(saved(tmp_path / "me.png", quarters(), icc_profile=swapped)).pixels
    assert np.abs(np.subtract(corners(pixels), [one[::-1] for one in (RED, GREEN, BLUE, WHITE)])).max() < 30
    assert not is_upright(pixels)


def test_a_broken_colour_profile_is_left_out(tmp_path: Path) -> None:
    path = saved(tmp_path / "me.png", quarters(), icc_profile=b"this is no profile")
    assert is_upright(photos.read(path).pixels)


@pytest.mark.parametrize("size", [(4000, 30), (5000, 4000)], ids=str)
def test_what_is_large_is_reduced(size: tuple[int, int], tmp_path: Path) -> None:
    path = saved(tmp_path / "me.png", np.zeros((max(size[1], 100), size[0], 3), np.uint8), compress_level=1)
    assert max(photos.read(path).pixels.shape) == photos.LONGEST


def test_a_bomb_is_refused_before_it_unfolds(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    PIL.Image.new("1", (20_000, 8_000)).save(path)
    with pytest.raises(CaptureError, match=r"20000x8000 pixels.*smaller"):
        photos.read(path)


# -- what is no photo ---------------------------------------------------------------------------------------


def text(path: Path) -> None:
    path.write_text("Dear diary, this is no photo.\n" * 50)


def empty(path: Path) -> None:
    path.touch()


def cut_off(path: Path) -> None:
    saved(path, np.random.default_rng(1).integers(0, 255, (300, 400, 3), np.uint8), format="JPEG")
    path.write_bytes(path.read_bytes()[:2000])


def scrambled(path: Path) -> None:
    saved(path, quarters(), format="PNG")
    data = bytearray(path.read_bytes())
    data[30:60] = os.urandom(30)
    path.write_bytes(data)


def folder(path: Path) -> None:
    path.mkdir()


def tiny(path: Path) -> None:
    saved(path, np.zeros((20, 20, 3), np.uint8), format="PNG")


def missing(path: Path) -> None:
    """Leaves it away."""


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (text, "damaged"),
        (empty, "is empty"),
        (cut_off, "damaged or cut off"),
        (scrambled, "damaged or cut off"),
        (folder, "is a folder"),
        (tiny, "20x20 pixels, too small"),
        (missing, "There is no photo"),
    ],
    ids=lambda one: getattr(one, "__name__", None),
)
def test_what_is_wrong_is_said(make: Callable[[Path], None], said: str, tmp_path: Path) -> None:
    make(tmp_path / "me.jpg")
    with pytest.raises(CaptureError) as caught:
        photos.read(tmp_path / "me.jpg")
    assert said in str(caught.value)
    assert "me.jpg" in str(caught.value)
    assert ";" in str(caught.value), "a remedy"


def test_a_program_in_postscript_is_not_run(tmp_path: Path) -> None:
    (tmp_path / "me.eps").write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\n%%EndComments\nshowpage\n")
    with pytest.raises(CaptureError, match="neither a photo nor a film"):
        photos.read(tmp_path / "me.eps")


# -- folders ------------------------------------------------------------------------------------------------


def test_of_a_folder_the_latest_photos_are_taken_by_name(tmp_path: Path) -> None:
    for number in range(photos.MOST_OF_A_FOLDER + 3):
        path = saved(tmp_path / f"{number:02}.jpg", quarters())
        os.utime(path, (0, 1000 - number))
    (tmp_path / "notes.txt").touch()
    (tmp_path / ".hidden.jpg").touch()
    assert [path.name for path in photos.listed([tmp_path])] == [
        f"{number:02}.jpg" for number in range(photos.MOST_OF_A_FOLDER)
    ]


def test_what_is_named_twice_is_read_once(tmp_path: Path) -> None:
    path = saved(tmp_path / "me.JPG", quarters(), format="JPEG")
    assert photos.listed([path, tmp_path]) == [path]


@pytest.mark.parametrize("place", ["empty", "gone.jpg"])
def test_nothing_there_is_a_sentence(place: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match=f"There is no photo.*{place}.*;"):
        photos.listed([tmp_path / place])


def test_what_a_file_is_shows_in_its_beginning(tmp_path: Path) -> None:
    saved(tmp_path / "photo.mp4", quarters(), format="JPEG")
    (tmp_path / "film.bin").write_bytes(b"\x1aE\xdf\xa3 no photo")
    assert photos.is_photo(tmp_path / "photo.mp4")
    assert not photos.is_photo(tmp_path / "film.bin")
