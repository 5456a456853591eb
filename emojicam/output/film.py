"""Pictures and sound encoded into a file, frame after frame.  Nothing here knows of time or of threads.

Colours are BT.709, limited range, and the file says so; players assume just that of video in HD.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from ..errors import SinkError
from ..types import SOUND_RATE, Pixels
from .fit import even, fitted

if TYPE_CHECKING:
    from .soundtrack import Samples
    from .takes import Take

KEY_EVERY_S = 1.0
"a keyframe at least this often: what seeking in the file steps by"
FLUSH_EVERY_S = 0.5
"what is encoded reaches the file at least this often: the most that a kill can lose, and two frames"
BT709 = 1
"the code point of BT.709 for matrix, primaries and transfer alike (ITU-T H.273, tables 2 to 4)"
ONE_THREAD_PIXELS = 1920 * 1088
"up to this size one thread encodes in time on any machine of the last ten years"
SOUND_BITS = 96_000
"a second, one channel: speech that nobody tells from what was said"


@dataclass(frozen=True)
class Format:
    """How a kind of file is written, in FFmpeg's words."""

    container: str
    codec: str
    encoding: dict[str, str]
    "options of the encoder: constant quality, no frame held back, cheap enough to run beside a call"
    sound: str
    "the codec of the sound, where there is any"
    writing: dict[str, str] = field(default_factory=dict)
    "options of the container, so that the file can be played at any time while it grows"


FORMATS = {
    ".mp4": Format(
        "mp4",
        "libx264",
        {"preset": "veryfast", "tune": "zerolatency", "crf": "21", "profile": "high"},
        "aac",
        # In fragments while it grows; an ordinary MP4, which every editor takes, once it is finished.
        {
            "movflags": "hybrid_fragmented+frag_keyframe+default_base_moof",
            "frag_duration": f"{FLUSH_EVERY_S * 1e6:.0f}",
        },
    ),
    ".webm": Format(
        "webm",
        "libvpx-vp9",
        {"deadline": "realtime", "cpu-used": "8", "lag-in-frames": "0", "row-mt": "1", "crf": "30", "b": "0"},
        "libopus",
        {"cluster_time_limit": f"{FLUSH_EVERY_S * 1e3:.0f}"},
    ),
}


class Film:
    """A video of constant rate that grows in a Take.  One thread at a time; raises OSError when the disk does."""

    def __init__(
        self, take: Take, form: Format, size: tuple[int, int], fps: float, *, with_sound: bool = False
    ) -> None:
        """Start the encoder; nothing is written before the first picture.

        One `with_sound` has to be given sound for all of its time: a player needs both before it shows either.

        Raises SinkError where this FFmpeg has no such encoder or it refuses the size.
        """
        self._take, self._size = take, even(size)
        self._rate = Fraction(fps).limit_denominator(1001)
        self._colours = VideoReformatter()
        self.frames = 0
        "written so far, repeated ones included: also the place of the next, counted in frames from the start"
        self.saved = 0
        "of those, how many a player would find in the file by now"
        self.heard = 0
        "samples of sound written so far"
        self._last: av.VideoFrame | None = None
        self._container = av.open(take, "w", format=form.container, container_options=form.writing)
        try:
            self._stream = self._add_stream(form)
            self._stream.codec_context.open()
            self._sound = self._add_sound(form) if with_sound else None
        except av.error.FFmpegError as error:
            raise SinkError(
                f"{form.codec} cannot record {size[0]}x{size[1]} ({error.strerror}): try another size or type of file."
            ) from error

    def add(self, pixels: Pixels) -> None:
        """Encode one picture as the next frame."""
        frame = av.VideoFrame.from_numpy_buffer(fitted(pixels, self._size), format="rgb24")
        self._last = self._colours.reformat(
            frame,
            format="yuv420p",
            dst_colorspace=Colorspace.ITU709,
            dst_color_range=ColorRange.MPEG,
            interpolation=Interpolation.BILINEAR,
        )
        self._encode()

    def repeat(self) -> None:
        """Encode the picture before once more, which costs little."""
        self._encode()

    def skip(self, frames: int) -> None:
        """Leave the picture before standing for so many frames, encoding none."""
        self.frames += frames

    def hear(self, samples: Samples) -> None:
        """Write sound, (n,) at SOUND_RATE, behind what was written of it before."""
        assert self._sound is not None, "only a film with sound is given any"
        frame = av.AudioFrame.from_ndarray(samples[None], format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = SOUND_RATE, self.heard, Fraction(1, SOUND_RATE)
        self.heard += len(samples)
        self._write(self._sound.encode(frame))

    def finish(self) -> None:
        """Write what the encoders still hold, and the index."""
        self._write(self._stream.encode(None))
        if self._sound is not None:
            self._write(self._sound.encode(None))
        self._container.close()
        self._take.mark()
        self.saved = self.frames

    def abandon(self) -> None:
        """Keep what was whole before something went wrong; nothing more is written."""
        self._take.rescue()
        self._container.close()

    def _add_stream(self, form: Format) -> av.VideoStream:
        stream = self._container.add_stream(form.codec, rate=self._rate, options=form.encoding)
        assert isinstance(stream, av.VideoStream)
        context = stream.codec_context
        context.width, context.height = self._size
        context.pix_fmt = "yuv420p"
        context.gop_size = max(1, round(self._rate * KEY_EVERY_S))
        context.thread_count = 1 if self._size[0] * self._size[1] <= ONE_THREAD_PIXELS else 0
        context.color_range = ColorRange.MPEG
        context.colorspace = context.color_primaries = context.color_trc = BT709
        return stream

    def _add_sound(self, form: Format) -> av.AudioStream:
        stream = self._container.add_stream(form.sound, rate=SOUND_RATE)
        assert isinstance(stream, av.AudioStream)
        stream.codec_context.layout = "mono"
        stream.codec_context.bit_rate = SOUND_BITS
        return stream

    def _encode(self) -> None:
        assert self._last is not None, "the first frame of a film is never a repeated one"
        self._last.pts, self._last.time_base = self.frames, 1 / self._rate
        self.frames += 1
        self._write(self._stream.encode(self._last))

    def _write(self, packets: Sequence[av.Packet[Any]]) -> None:
        self._container.mux(packets)
        if self._take.mark():
            self.saved = self.frames - 1  # what reached the file ends before the packet that made it full
