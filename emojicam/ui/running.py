"""A run as the panel starts it: with a preview, if need be without a virtual camera.

Loads everything heavy, so it is imported in a thread, after the window is seen.  Knows no window.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from ..app import App
from ..control import Control
from ..errors import SinkError
from ..files import expanded, unused
from ..output import is_film
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
        "why the pictures do not go everywhere that they were to, in sentences; empty where they do"

    def start(self, hand_over: Callable[[Control], object] = lambda control: None) -> None:
        """Begin.  Raises EmojiCamError; an output that refuses is no reason not to go on, and is in `missing`.

        `hand_over` is called with what steers it before anything is shown or filmed, in this thread; once more for
        every try without what refused.
        """
        specs = [_kept_apart(spec) for spec in self._chosen.output.sink]
        while True:
            output = replace(self._chosen.output, sink=tuple(specs))
            app = App(replace(self._chosen, output=output), beside=[self.preview], live=True)
            try:
                return self._begin(app, hand_over)
            except SinkError as error:
                if not specs:
                    raise
                said = [str(one) for _, one in app.output.failures] or [str(error)]
                self.missing = " ".join(filter(None, [self.missing, *said]))
                log.info("without what refuses: %s", self.missing)
                opened = [spec for spec, one in zip(specs, app.sinks[1:], strict=True) if one in app.output.used]
                specs = opened if len(opened) < len(specs) else []

    def _begin(self, app: App, hand_over: Callable[[Control], object]) -> None:
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


def _kept_apart(spec: str) -> str:
    """The same sink; a film under a name that no file has yet: a panel begins anew whenever its camera is changed."""
    return str(unused(expanded(spec))[0]) if is_film(spec) else spec
