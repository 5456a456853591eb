"""The files that chats take, and what each of them allows.  Knows pictures, not what they show.

Limits as published, seen in November 2026: Slack "Add custom emoji" (square, under 128 kB); Discord "Custom emojis"
(128x128, 256 kB); WhatsApp's sample app, README (WebP of 512x512, 100 kB still and 500 kB animated, a tray icon of
96x96 under 50 kB, at most 30 in a pack, at least 8 ms a frame and 10 s in all); Telegram "Stickers" (a side of 512,
WebP or PNG under 512 kB; WebM of VP9 with alpha, 256 kB, 3 s, 30 pictures a second, no sound).
"""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ..errors import SinkError

Rgba = NDArray[np.uint8]
"(size, size, 4) RGBA, premultiplied"
FPS, FRAMES = 30, 45
"pictures a second of a loop, and how many it has: a second and a half, the shortest that does not hurry"
APNG_SIDE, EMOJI, TRAY = 256, 128, 96
"px"
RIM = 8 / 512
"share of the side: the white line around stickers that WhatsApp asks for, so that they show on any wall paper"
STILL_QUALITIES = (92, 85, 75, 60, 45, 30)
"of a WebP, from the best"
LOOPS = ((60, 20), (45, 10), (30, 0), (15, 0), (4, 0))
"qualities of an animated WebP, of colour and of alpha, from the best"
RATES = ("24", "32", "40", "48", "56", "63")
"constant rate factors of VP9 from the best"


@dataclass(frozen=True)
class Limit:
    """What a chat allows."""

    side: int
    "px"
    most: int
    "bytes"
    seconds: float = 0.0
    "of a loop; 0 for a still picture"


LIMITS: Mapping[str, Limit] = {
    "png-512": Limit(512, 512_000),
    "png-128": Limit(128, 128_000),
    "webp": Limit(512, 100_000),
    "tray": Limit(96, 50_000),
    "webp-animated": Limit(512, 500_000, 10.0),
    "webm": Limit(512, 256_000, 3.0),
}
"the narrowest of all chats that take such a file"


def straight(pixels: Rgba) -> Rgba:
    """Premultiplied to straight alpha, as files have it."""
    alpha = pixels[..., 3:].astype(np.uint16)
    colour = (pixels[..., :3].astype(np.uint16) * 255 + alpha // 2) // np.maximum(alpha, 1)
    return np.dstack([np.minimum(colour, 255).astype(np.uint8), pixels[..., 3]])


def smaller(pixels: Rgba, side: int) -> Rgba:
    """Averaged down."""
    if pixels.shape[0] == side:
        return pixels
    return np.asarray(cv2.resize(pixels, (side, side), interpolation=cv2.INTER_AREA), np.uint8)


def rimmed(pixels: Rgba) -> Rgba:
    """With a white line around everything."""
    reach = round(RIM * pixels.shape[0])
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    covered = cv2.threshold(cv2.extractChannel(pixels, 3), 127, 255, cv2.THRESH_BINARY)[1]
    solid = cv2.GaussianBlur(cv2.dilate(covered, disc), (3, 3), 0)[..., None].astype(np.uint16)
    under = solid * (255 - pixels[..., 3:].astype(np.uint16)) // 255
    return np.minimum(pixels.astype(np.uint16) + under, 255).astype(np.uint8)


def png(pixels: Rgba) -> bytes:
    """A still picture, lossless."""
    done, data = cv2.imencode(".png", cv2.cvtColor(straight(pixels), cv2.COLOR_RGBA2BGRA))
    assert done
    return bytes(data.tobytes())


def webp(pixels: Rgba) -> bytes:
    """A still picture, as good as there is room for.  Raises SinkError."""
    image = _image(pixels)
    return _first_that_fits("webp", (_saved(image, "WEBP", quality=quality, method=4) for quality in STILL_QUALITIES))


def animated_webp(pictures: Sequence[Rgba]) -> bytes:
    """A loop, as good as there is room for.  Raises SinkError."""
    first, *others = map(_image, pictures)
    how = {"save_all": True, "append_images": others, "loop": 0, "method": 4, "duration": durations(len(pictures))}
    tries = (_saved(first, "WEBP", quality=colour, alpha_quality=alpha, **how) for colour, alpha in LOOPS)
    return _first_that_fits("webp-animated", tries)


def apng(pictures: Sequence[Rgba]) -> bytes:
    """A loop, lossless."""
    first, *others = map(_image, pictures)
    return _saved(first, "PNG", save_all=True, append_images=others, loop=0, duration=durations(len(pictures)))


def webm(pictures: Sequence[Rgba]) -> bytes:
    """A loop in VP9 with alpha, as good as there is room for.  Raises SinkError."""
    return _first_that_fits("webm", (_filmed(pictures, rate) for rate in RATES))


def durations(count: int) -> list[int]:
    """Whole milliseconds for so many pictures, FPS a second on the whole."""
    ends = [round(1000 * number / FPS) for number in range(count + 1)]
    return [end - start for start, end in itertools.pairwise(ends)]


def _image(pixels: Rgba) -> Any:
    from PIL import Image

    return Image.fromarray(straight(pixels))


def _saved(image: Any, kind: str, **how: Any) -> bytes:
    data = io.BytesIO()
    image.save(data, kind, **how)
    return data.getvalue()


def _filmed(pictures: Sequence[Rgba], rate: str) -> bytes:
    import av

    data = io.BytesIO()
    how = {"crf": rate, "b": "0", "deadline": "good", "cpu-used": "4", "auto-alt-ref": "0"}
    with av.open(data, "w", format="webm") as container:
        stream: Any = container.add_stream("libvpx-vp9", rate=FPS, options=how)
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt = "yuva420p"
        for number, pixels in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(straight(pixels), format="rgba")
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return data.getvalue()


def _first_that_fits(kind: str, tries: Iterator[bytes]) -> bytes:
    most = LIMITS[kind].most
    for data in tries:
        if len(data) <= most:
            return data
    raise SinkError(f"A sticker does not fit into the {most} bytes of a {kind} file; leave that sticker out.")


STILLS: Mapping[str, tuple[str, Callable[[Rgba], bytes]]] = {
    "png-512": (".png", png),
    "png-128": (".png", lambda pixels: png(smaller(pixels, EMOJI))),
    "webp": (".webp", lambda pixels: webp(rimmed(pixels))),
}
"what is made of a still picture of 512 px: its ending, and how"

MOVING: Mapping[str, tuple[str, Callable[[Sequence[Rgba]], bytes]]] = {
    "apng": (".png", lambda pictures: apng([smaller(one, APNG_SIDE) for one in pictures])),
    "webp-animated": (".webp", lambda pictures: animated_webp([rimmed(one) for one in pictures])),
    "webm": (".webm", lambda pictures: webm([rimmed(one) for one in pictures])),
}
"what is made of a loop"
