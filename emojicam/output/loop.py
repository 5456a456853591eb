"""A finished film as an animated picture, WebP or GIF, for chats that take no film.  Knows files only."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.filter

from ..errors import SinkError
from ..files import write_whole

LOOPS = (".webp", ".gif")
"what an animated picture's name may end in"
WIDEST = 480
"px: what chats show; a GIF of 720p takes ten times the bytes"
FPS = 15
"pictures a second at most: a GIF counts in hundredths of a second, and many players know none under two"
WEBP = {"quality": "75", "compression_level": "2", "loop": "0"}
PALETTE = "stats_mode=diff"
"the palette is chosen for what moves: the emoji, not the backdrop"


def write_loop(film: Path, path: Path) -> None:
    """Turn the film into an animated picture at `path`, which plays for ever.  Raises SinkError."""
    write = _write_webp if path.suffix.lower() == ".webp" else _write_gif
    try:
        write_whole(path, lambda beside: write(film, beside), "The animated picture")
    except av.error.FFmpegError as error:
        raise SinkError(f"{path} cannot be written ({error.strerror}): record an .mp4 instead.") from error


def _write_webp(film: Path, path: Path) -> None:
    with av.open(str(path), "w", format="webp", container_options={"loop": "0"}) as container:
        _encode(container, "libwebp_anim", "yuv420p", _small(film), WEBP)


def _write_gif(film: Path, path: Path) -> None:
    with av.open(str(path), "w", format="gif", container_options={"loop": "0"}) as container:
        _encode(container, "gif", "pal8", _in_colours(film, _palette(film)), {})


def _encode(
    container: av.container.OutputContainer, codec: str, form: str, frames: Iterator[av.VideoFrame], how: dict[str, str]
) -> None:
    stream: Any = None
    for number, frame in enumerate(frames):
        if stream is None:
            stream = container.add_stream(codec, rate=FPS, options=how)
            stream.width, stream.height, stream.pix_fmt = frame.width, frame.height, form
        frame.pts, frame.time_base = number, Fraction(1, FPS)
        container.mux(stream.encode(frame))
    if stream is not None:
        container.mux(stream.encode(None))


def _small(film: Path) -> Iterator[av.VideoFrame]:
    """The film's frames at FPS, no wider than WIDEST."""
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        graph = av.filter.Graph()
        source = graph.add_buffer(template=stream)
        last = _chained(graph, source, ("fps", str(FPS)), ("scale", f"'min({WIDEST},iw)':-2:flags=area"))
        yield from _pulled(graph, last, container.decode(stream))


def _palette(film: Path) -> av.VideoFrame:
    """The 256 colours that suit the whole film best, as a picture of 16x16."""
    frames = _small(film)
    first = next(frames)
    graph = av.filter.Graph()
    source = _buffer_for(graph, first)
    last = _chained(graph, source, ("palettegen", PALETTE))
    return list(_pulled(graph, last, _with(first, frames)))[-1]


def _in_colours(film: Path, palette: av.VideoFrame) -> Iterator[av.VideoFrame]:
    frames = _small(film)
    first = next(frames)
    graph = av.filter.Graph()
    source, colours = _buffer_for(graph, first), _buffer_for(graph, palette)
    use, end = graph.add("paletteuse", "dither=bayer:bayer_scale=4"), graph.add("buffersink")
    source.link_to(use, 0, 0)
    colours.link_to(use, 0, 1)
    use.link_to(end)
    graph.configure()
    palette.pts = 0
    colours.push(palette)
    colours.push(None)
    for frame in _with(first, frames):
        source.push(frame)
        yield from _ready(end)
    source.push(None)
    yield from _ready(end)


def _buffer_for(graph: av.filter.Graph, frame: av.VideoFrame) -> Any:
    return graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, time_base=frame.time_base or Fraction(1, FPS)
    )


def _chained(graph: av.filter.Graph, source: Any, *filters: tuple[str, str]) -> Any:
    last = source
    for one in (graph.add(*each) for each in filters):
        last.link_to(one)
        last = one
    end = graph.add("buffersink")
    last.link_to(end)
    graph.configure()
    return source, end


def _pulled(graph: av.filter.Graph, ends: Any, frames: Iterator[av.VideoFrame]) -> Iterator[av.VideoFrame]:
    source, end = ends
    for frame in frames:
        source.push(frame)
        yield from _ready(end)
    source.push(None)
    yield from _ready(end)


def _ready(end: Any) -> Iterator[av.VideoFrame]:
    while True:
        try:
            yield end.pull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return


def _with(first: av.VideoFrame, others: Iterator[av.VideoFrame]) -> Iterator[av.VideoFrame]:
    yield first
    yield from others
