"""Has work done beside the window, and brings what came of it back to the window's thread.  Knows no work."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from ..flow import give_way

log = logging.getLogger(__name__)

T = TypeVar("T")


def _call(then: Callable[[Any], object], outcome: object) -> None:
    """Unless whose method it is has been deleted meanwhile."""
    owner = getattr(then.func if isinstance(then, partial) else then, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        then(outcome)


class Background(QObject):
    """One thread that does one thing after another; what it yields arrives in the thread that made this.

    A method of something of Qt's that is gone by then, such as a page that was left, is not called any more.
    """

    _arrived = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1, name, initializer=give_way)
        self._arrived.connect(self._deliver)
        self._over = False

    def do(
        self,
        work: Callable[[], T],
        then: Callable[[T], object] = lambda outcome: None,
        otherwise: Callable[[Exception], object] = lambda error: None,
    ) -> None:
        """Do the work; `then` is called with its outcome, or `otherwise` with what it raised."""
        if not self._over:
            self.follow(self._worker.submit(work), then, otherwise)

    def follow(
        self,
        future: Future[T],
        then: Callable[[T], object] = lambda outcome: None,
        otherwise: Callable[[Exception], object] = lambda error: None,
    ) -> None:
        """The same for work that somebody else does."""
        future.add_done_callback(lambda done: self._tell(done, then, otherwise))

    def _tell(self, done: Future[Any], then: Callable[[Any], object], otherwise: Callable[[Exception], object]) -> None:
        if not self._over and not done.cancelled():
            self._arrived.emit(done, then, otherwise)

    @Slot(object, object, object)
    def _deliver(
        self, done: Future[Any], then: Callable[[Any], object], otherwise: Callable[[Exception], object]
    ) -> None:
        error = done.exception()
        if self._over:
            return
        if error is None:
            _call(then, done.result())
        elif isinstance(error, Exception):
            log.debug("work beside the window failed", exc_info=error)
            _call(otherwise, error)

    def close(self) -> None:
        """Drop what has not begun, wait for what has; nothing arrives any more."""
        self._over = True
        self._worker.shutdown(wait=True, cancel_futures=True)
