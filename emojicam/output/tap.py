"""Where others look on at what the sinks are shown, and come and go while it runs.  Knows nobody who does."""

from __future__ import annotations

import logging
from collections.abc import Callable

from ..types import Picture

log = logging.getLogger(__name__)

Looker = Callable[[Picture], None]


class Tap:
    """Hands every picture on.  Called by the output thread; all else from any thread.

    One looker that raises is left out from then on, and why is kept in `failures` under its key.
    """

    def __init__(self) -> None:
        self._lookers: dict[str, Looker] = {}
        self._wanting: frozenset[str] = frozenset()
        self.failures: dict[str, Exception] = {}

    def __call__(self, picture: Picture) -> None:
        """Show it to all who look on.  They must not wait: the next tick does not."""
        for key, looker in list(self._lookers.items()):
            try:
                looker(picture)
            except Exception as error:
                log.info("%s looks on no more: %s", key, error)
                self.failures[key] = error
                self.leave(key)

    def join(self, key: str, looker: Looker, *, wants_filming: bool) -> None:
        """Look on from the next tick; with `wants_filming` the camera films for this one alone, if need be."""
        self.failures.pop(key, None)
        self._lookers[key] = looker
        if wants_filming:
            self._wanting |= {key}

    def leave(self, key: str) -> None:
        """Look on no more; a picture that is being handed over still arrives."""
        self._lookers.pop(key, None)
        self._wanting -= {key}

    @property
    def is_wanted(self) -> bool:
        """Whether somebody looks on for whom the camera has to film."""
        return bool(self._wanting)
