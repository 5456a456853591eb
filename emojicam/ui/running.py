"""A run as the panel starts it: with a preview, if need be without a virtual camera.

Loads everything heavy, so it is imported in a thread, after the window is seen.  Knows no window.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress

from ..app import App
from ..control import Control
from ..errors import SinkError
from ..output import Sink, sink
from ..output.preview import Preview
from ..settings import Settings

log = logging.getLogger(__name__)


class Running:
    """One run.  Made at once; begun by `start`, which takes long."""

    app: App
    control: Control

    def __init__(self, chosen: Settings) -> None:
        self._chosen = chosen
        self.preview = Preview()
        self.missing = ""
        "why the pictures go nowhere but to the preview, a sentence; empty where they do"

    def start(self, hand_over: Callable[[Control], object] = lambda control: None) -> None:
        """Begin.  Raises EmojiCamError; what others cannot see is no reason not to go on, and is in `missing`.

        `hand_over` is called with what steers it before anything is shown or filmed, in this thread; once more should
        the virtual camera refuse.
        """
        sinks: list[Sink] = [sink(spec) for spec in self._chosen.output.sink]
        try:
            self._begin([self.preview, *sinks], hand_over)
        except SinkError as error:
            self.missing = str(error)
            log.info("only the preview: %s", error)
            self._begin([self.preview], hand_over)

    def _begin(self, sinks: list[Sink], hand_over: Callable[[Control], object]) -> None:
        app = App(self._chosen, sinks=sinks, live=True)
        control = Control(app, keeps_replay=True)
        try:
            hand_over(control)
            app.start()
        except BaseException:
            control.close()
            app.look.style.close()
            raise
        self.app, self.control = app, control

    def watchers(self) -> Sequence[str]:
        """The programs that look at the virtual camera now, where the system tells.  Takes tens of ms."""
        from ..holders import camera_holders

        devices = [one.device for one in self.app.sinks if hasattr(one, "device")]
        holders = camera_holders() if any(devices) else {}
        return sorted({name for device in devices for name in holders.get(device, ())})

    def close(self) -> None:
        """End it, in order: the clip is finished, the outputs are closed."""
        self.control.close()
        with suppress(SinkError):
            self.app.close()
