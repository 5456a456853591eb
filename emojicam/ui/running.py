"""A run as the panel starts it: with a preview, if need be without a virtual camera.

Loads everything heavy, so it is imported in a thread, after the window is seen.  Knows no window.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress

from ..app import App
from ..control import Control
from ..errors import SinkError
from ..output import Sink, sink
from ..output.preview import Preview
from ..settings import Settings

log = logging.getLogger(__name__)


class Running:
    """One run that has been started."""

    def __init__(self, chosen: Settings) -> None:
        """Start it.  Raises EmojiCamError; what others cannot see is no reason not to go on, and is in `missing`."""
        self.preview = Preview()
        self.missing = ""
        "why the pictures go nowhere but to the preview, a sentence; empty where they do"
        self.app = self._started(chosen)
        self.control = Control(self.app, keeps_replay=True)

    def _started(self, chosen: Settings) -> App:
        sinks: list[Sink] = [sink(spec) for spec in chosen.output.sink]
        try:
            return _start(chosen, [self.preview, *sinks])
        except SinkError as error:
            self.missing = str(error)
            log.info("only the preview: %s", error)
            return _start(chosen, [self.preview])

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


def _start(chosen: Settings, sinks: list[Sink]) -> App:
    app = App(chosen, sinks=sinks, live=True)
    try:
        app.start()
    except BaseException:
        app.look.style.close()
        raise
    return app
