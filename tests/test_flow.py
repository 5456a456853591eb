"""Mailboxes keep the newest; crews fail as one."""

from __future__ import annotations

import contextlib
import itertools
import os
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from functools import partial

import pytest

from emojicam.flow import WAY, Crew, Ended, Mailbox, Stuck, Worker


class Basket:
    """An inbox that keeps everything."""

    def __init__(self) -> None:
        self.items: list[int] = []
        self.ended = threading.Event()

    def put(self, item: int) -> None:
        self.items.append(item)

    def end(self) -> None:
        self.ended.set()


def until(event: threading.Event) -> Iterator[int]:
    """One item, then nothing until the event."""
    yield 1
    event.wait(20)


def broken() -> Iterator[int]:
    yield 1
    raise OSError("on purpose")


def test_a_mailbox_gives_the_newest_and_counts_the_others() -> None:
    box: Mailbox[int] = Mailbox()
    for item in (1, 2, 3):
        box.put(item)
    assert next(iter(box)) == 3
    assert (box.puts, box.replaced) == (3, 2)


def test_a_mailbox_delivers_what_waits_when_it_ends() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(1)
    box.end()
    assert list(box) == [1]


def test_an_ended_mailbox_takes_nothing() -> None:
    box: Mailbox[int] = Mailbox()
    box.end()
    with pytest.raises(Ended):
        box.put(1)


def test_a_waiting_reader_wakes_at_the_end() -> None:
    box: Mailbox[int] = Mailbox()
    got: list[list[int]] = []
    reader = threading.Thread(target=lambda: got.append(list(box)))
    reader.start()
    box.end()
    reader.join(5)
    assert got == [[]]


def test_items_pass_from_thread_to_thread() -> None:
    basket = Basket()
    with Crew() as crew:
        box = crew.mailbox()
        crew.start("first", [7], into=box)
        crew.start("second", (item * 2 for item in box), into=basket)
        crew.wait()
    assert basket.items == [14]
    assert basket.ended.is_set()


def test_the_first_error_ends_the_others_and_is_raised_with_its_thread_named() -> None:
    basket, never = Basket(), threading.Event()
    with Crew() as crew:
        box = crew.mailbox()
        crew.start("camera", broken(), into=box)
        crew.start("reader", box, into=basket)
        with pytest.raises(OSError, match="on purpose") as caught:
            crew.wait()
    never.set()
    assert caught.value.__notes__ == ["in the camera thread"]
    assert basket.ended.is_set()


def test_the_time_is_the_clocks_however_long_a_look_takes() -> None:
    over, looks = threading.Event(), itertools.count(1)
    with Crew() as crew:
        crew.start("work", until(over), into=crew.mailbox())

        def wanted() -> bool:
            next(looks)
            time.sleep(0.1)
            return True

        with contextlib.suppress(Stuck):
            threading.Timer(0.5, over.set).start()
            crew.wait(0.5, wanted)
    assert next(looks) <= 6, "half a second has no room for more"


def test_time_over_ends_the_crew() -> None:
    basket = Basket()
    with Crew() as crew:
        box = crew.mailbox()
        crew.start("reader", box, into=basket)
        crew.wait(0.1)
    assert basket.ended.is_set()


def test_a_thread_that_hangs_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Crew, "GRACE", 0.05)
    free, basket = threading.Event(), Basket()
    with Crew() as crew:
        crew.start("model", until(free), into=basket)
        crew.stop()
        with pytest.raises(Stuck, match="model did not stop"):
            crew.wait()
        free.set()


def test_counts_are_those_of_the_mailboxes() -> None:
    with Crew() as crew:
        first, second = crew.mailbox(), crew.mailbox()
        for item in range(3):
            first.put(item)
        second.put(0)
        assert (crew.puts, crew.replaced) == (3, 2)


def test_what_a_worker_does_is_done_in_order_by_one_thread_of_that_name() -> None:
    worker, order = Worker("helper"), list[int]()

    def note(number: int) -> threading.Thread:
        order.append(number)
        return threading.current_thread()

    threads = {future.result(5) for future in [worker.do(partial(note, number)) for number in range(20)]}
    assert [thread.name for thread in threads] == ["helper"]
    assert order == list(range(20))


def test_what_fails_at_a_worker_is_raised_to_who_asks_and_stops_nothing() -> None:
    worker = Worker("helper")
    failed, done = worker.do(lambda: 1 // 0), worker.do(lambda: 1)
    with pytest.raises(ZeroDivisionError):
        failed.result(5)
    assert done.result(5) == 1


def test_a_worker_ends_with_who_holds_it_and_keeps_nothing_alive() -> None:
    worker, basket = Worker("helper"), Basket()
    kept = weakref.ref(basket)
    thread = worker.do(lambda basket=basket: threading.current_thread()).result(5)  # type: ignore[misc]
    del basket
    deadline = time.monotonic() + 5
    while kept() is not None and time.monotonic() < deadline:
        time.sleep(0.01)
    assert kept() is None, "what was done is let go, while nothing new comes"
    assert thread.is_alive()
    del worker
    thread.join(5)
    assert not thread.is_alive()


def test_a_worker_that_hangs_keeps_no_program_from_ending() -> None:
    hangs = (
        "import time; from emojicam.flow import Worker; worker = Worker('helper'); worker.do(lambda: time.sleep(300))"
    )
    done = subprocess.run([sys.executable, "-c", hangs], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a niceness for each thread")
def test_work_gives_way_to_the_clock() -> None:
    def niceness() -> Iterator[int]:
        yield os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    with Crew() as crew:
        found: Mailbox[int] = Mailbox()
        crew.start("work", niceness(), into=found)
        crew.wait()
    assert list(found) == [min(os.getpriority(os.PRIO_PROCESS, 0) + WAY, 19)]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == os.getpriority(os.PRIO_PROCESS, 0)


LATE = """
import time
import cv2, numpy as np
from emojicam.flow import Crew

pixels = np.zeros((720, 1280, 3), np.uint8)

def one():
    until = time.monotonic() + 1
    while time.monotonic() < until:
        cv2.GaussianBlur(pixels, (0, 0), 9)
    yield pixels

Crew.GRACE = 0.0
with Crew() as crew:
    crew.start("render", one(), into=crew.mailbox())
"""


def test_a_thread_that_comes_back_late_from_a_library_does_not_end_the_program_with_an_abort() -> None:
    """Without waiting for it, three in four do: "terminate called without an active exception"."""
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", LATE], capture_output=True, text=True, timeout=60, check=False)
        assert (done.returncode, done.stderr) == (0, "")
