"""Mailboxes and the threads between them.  Nothing here knows about video.

A stage is an iterable and the inbox that it feeds: `crew.start("infer", map(track, frames), into=tracked)`.
"""

from __future__ import annotations

import atexit
import logging
import os
import queue
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from types import TracebackType
from typing import Any, Generic, Protocol, TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")
T_in = TypeVar("T_in", contravariant=True)


class Ended(Exception):
    """Raised by `put` once the inbox has ended.  Stops the writer; is no error."""


class Stuck(Exception):
    """A thread did not stop when told to.  Its mailboxes have ended, so nothing that it still makes is shown."""


class Inbox(Protocol[T_in]):
    """What a thread writes to: a mailbox, or the output."""

    def put(self, item: T_in, /) -> None: ...
    def end(self) -> None: ...


class Mailbox(Generic[T]):
    """Room for one item between two threads.  A new item replaces the one that nobody took: the latest wins."""

    def __init__(self, in_place_of: Callable[[T, T], T] = lambda old, new: new) -> None:
        """`in_place_of` makes of the item that is replaced and of the new one what is delivered."""
        self._in_place_of = in_place_of
        self._changed = threading.Condition()
        self._item: T | None = None
        self._ended = False
        self.puts = 0
        "items that came in"
        self.replaced = 0
        "items that nobody took in time"

    def put(self, item: T) -> None:
        """Never waits.  Raises Ended after `end`."""
        with self._changed:
            if self._ended:
                raise Ended
            self.puts += 1
            if self._item is not None:
                self.replaced += 1
                item = self._in_place_of(self._item, item)
            self._item = item
            self._changed.notify()

    def end(self) -> None:
        """No more items.  One that still waits is still delivered."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def __iter__(self) -> Iterator[T]:
        """Yield items until the end; waits for each."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._item is not None or self._ended)
                item, self._item = self._item, None
            if item is None:
                return
            yield item


LAST_S = 3.0
"seconds that threads which were told to stop, and have not yet, have when the program ends"
_unattached: weakref.WeakSet[threading.Thread] = weakref.WeakSet()


def awaited(thread: threading.Thread) -> threading.Thread:
    """The same daemon thread, which the program waits for a moment before it ends.

    One that comes back from a library of C++ when Python is gone already is torn out of it, and C++ ends the process
    for that with an abort.  One that hangs for good does no harm, and is not waited for longer.
    """
    _unattached.add(thread)
    return thread


@atexit.register
def _await_all() -> None:
    until = time.monotonic() + LAST_S
    for thread in list(_unattached):
        if thread.is_alive():
            log.debug("waiting for %s", thread.name)
            thread.join(max(0.0, until - time.monotonic()))


class Worker:
    """A thread that does what it is handed, one thing after the other, beside the thread that hands it over.

    It has the niceness of the thread that makes it, and ends when nobody holds this any more.  Unlike one of
    `concurrent.futures`, it does not keep the program from ending when its work hangs.
    """

    def __init__(self, name: str) -> None:
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        awaited(threading.Thread(target=_do_all, args=(self._tasks,), name=name, daemon=True)).start()
        weakref.finalize(self, self._tasks.put, None)

    def do(self, work: Callable[[], T]) -> Future[T]:
        """Have this done soon.  Any thread may call it; the future gives what came of it, or raises what it raised."""
        outcome: Future[T] = Future()
        self._tasks.put((work, outcome))
        return outcome


_Task = tuple[Callable[[], Any], "Future[Any]"]


def _do_all(tasks: queue.SimpleQueue[_Task | None]) -> None:
    for work, outcome in iter(tasks.get, None):
        try:
            outcome.set_result(work())
        except BaseException as error:  # whoever asks for the outcome deals with it
            outcome.set_exception(error)
        del work, outcome  # they may hold what holds this thread


WAY = 3
"niceness over the rest of the process: half its share when the processor is short, and no less when it is not"


def give_way() -> None:
    """Have this thread wait for the others of the process when the processor is short: the clock has to go first.

    Only Linux has a niceness for each thread.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + WAY)


class Crew:
    """Threads that fail as one: the first error ends the others and is raised by `wait`."""

    GRACE = 2.0
    "seconds that a thread has to finish the item in hand"
    GLANCE = 0.05
    "seconds between two looks of `wait`: short, so that Ctrl-C works on Windows too"

    def __init__(self) -> None:
        self._threads: list[threading.Thread] = []
        self._mailboxes: list[Mailbox[Any]] = []
        self._stopping = threading.Event()
        self._error: BaseException | None = None

    def mailbox(self, in_place_of: Callable[[Any, Any], Any] = lambda old, new: new) -> Mailbox[Any]:
        """A mailbox that ends when the crew stops; for a crew that has been stopped, one that has ended."""
        box: Mailbox[Any] = Mailbox(in_place_of)
        self._mailboxes.append(box)
        if self._stopping.is_set():
            box.end()
        return box

    @property
    def puts(self) -> int:
        """Items that came into the first mailbox: what the first stage made."""
        return self._mailboxes[0].puts if self._mailboxes else 0

    @property
    def replaced(self) -> int:
        """Items that a newer one replaced before anybody took them, in all mailboxes."""
        return sum(box.replaced for box in self._mailboxes)

    def start(self, name: str, items: Iterable[T], *, into: Inbox[T]) -> None:
        """Put every one of `items` into `into` from a thread of that name.  When they end, so does the inbox."""
        thread = awaited(threading.Thread(target=self._work, args=(name, items, into), name=name, daemon=True))
        self._threads.append(thread)
        thread.start()

    def _work(self, name: str, items: Iterable[T], into: Inbox[T]) -> None:
        give_way()
        try:
            for item in items:
                into.put(item)
        except Ended:
            pass
        except BaseException as error:  # whatever it is, the others must end too
            error.add_note(f"in the {name} thread")
            self._error = self._error or error
            self.stop()
        finally:
            into.end()

    def stop(self) -> None:
        """Tell all to finish; returns at once.  Any thread may call it."""
        self._stopping.set()
        for box in self._mailboxes:
            box.end()

    def wait(self, seconds: float = float("inf"), wanted: Callable[[], bool] = lambda: True) -> bool:
        """Until all have finished, `stop` was called, the time is over or it is no longer `wanted`.

        `wanted` is asked at every glance, from this thread.  Returns whether all finished by themselves.  Raises the
        first error, or Stuck.
        """
        until = time.monotonic() + seconds
        while any(thread.is_alive() for thread in self._threads) and time.monotonic() < until and wanted():
            if self._stopping.wait(self.GLANCE):
                break
        finished = not any(thread.is_alive() for thread in self._threads)
        self.stop()
        self._join()
        return finished

    def _join(self) -> None:
        for thread in self._threads:
            thread.join(self.GRACE)
        if self._error is not None:
            raise self._error
        if stuck := [thread.name for thread in self._threads if thread.is_alive()]:
            raise Stuck(f"{', '.join(stuck)} did not stop within {self.GRACE:g} s")

    def __enter__(self) -> Crew:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        for thread in self._threads:
            thread.join(self.GRACE)
