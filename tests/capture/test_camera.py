"""A camera that hangs, dies, is taken or is slow is told in time and in a sentence.  The drivers here are made up."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from emojicam.capture import camera, cameras
from emojicam.capture.camera import Camera, Device
from emojicam.capture.cameras import CameraInfo
from emojicam.clock import Clock, SystemClock
from emojicam.errors import CameraLost, CaptureError
from emojicam.testing import ManualClock
from emojicam.types import Frame

Image = NDArray[np.uint8]

WEBCAM = CameraInfo("/dev/video0", "Webcam")
BLUE = (255, 0, 0)
"as OpenCV has it"
SIZE = (160, 120)


def bgr(colour: tuple[int, int, int] = BLUE, size: tuple[int, int] = SIZE) -> Image:
    return np.full((size[1], size[0], 3), colour, np.uint8)


class Driver:
    """A cv2.VideoCapture that does what a test says, one step a read: an image, None for a failed read, or an action.

    At the end of its steps it blocks, as drivers do, until it is released or the test is over.
    """

    def __init__(self, *steps: Image | Callable[[], object] | None, opens: bool = True) -> None:
        self._steps, self._opens = iter(steps), opens
        self._image: Image | None = None
        self.blocking, self.wake = threading.Event(), threading.Event()
        self.released = threading.Event()
        self.asked: tuple[Any, ...] = ()
        self.threads: set[str] = set()

    def __call__(self, *asked: Any) -> Driver:
        """What `opener` is called as."""
        self.asked = asked
        return self

    def isOpened(self) -> bool:  # noqa: N802
        return self._opens

    def grab(self) -> bool:
        self.threads.add(threading.current_thread().name)
        step = next(self._steps, self._block)
        while callable(step):
            step()
            step = next(self._steps, self._block)
        self._image = step
        return step is not None

    def retrieve(self) -> tuple[bool, Any]:
        return self._image is not None, self._image

    def release(self) -> None:
        self.threads.add(threading.current_thread().name)
        self.released.set()

    def _block(self) -> None:
        self.blocking.set()
        self.wake.wait(20)
        raise OSError("the driver was woken")


@pytest.fixture
def driver() -> Iterator[Callable[..., Driver]]:
    """Makes drivers, and wakes those that still block in the end."""
    made: list[Driver] = []

    def make(*steps: Image | Callable[[], object] | None, opens: bool = True) -> Driver:
        made.append(Driver(*steps, opens=opens))
        return made[-1]

    yield make
    for driver in made:
        driver.wake.set()
    for thread in threading.enumerate():
        if thread.name == "camera":
            thread.join(10)


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine is no hanging driver, only closing does not wait for those that block; nobody holds the camera."""
    for limit, seconds in (("OPENING", 20.0), ("SILENCE", 20.0), ("CLOSING", 0.1)):
        monkeypatch.setattr(camera, f"{limit}_SECONDS", seconds)
    monkeypatch.setattr(camera, "PAUSE", 0.001)
    monkeypatch.setattr(cameras, "holder", lambda device: "")


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """For drivers that do hang: let it show at once."""
    monkeypatch.setattr(camera, "OPENING_SECONDS", 0.2)
    monkeypatch.setattr(camera, "SILENCE_SECONDS", 0.2)


def film(
    opener: Callable[..., Device], *, info: CameraInfo = WEBCAM, clock: Clock | None = None, **options: Any
) -> Camera:
    return Camera("camera", SIZE, 30, clock or SystemClock(), opener=opener, finder=lambda wanted: info, **options)


def steadily(count: int, image: Image, taken: threading.Semaphore) -> list[Any]:
    """That many reads of an image and the end after them, each when the one before was taken."""
    return [lambda: taken.acquire(timeout=10), image] * count + [lambda: taken.acquire(timeout=10)]


# What is filmed ------------------------------------------------------------------------------------------------------


def test_blue_is_blue(driver: Callable[..., Driver]) -> None:
    with film(driver(bgr(), bgr())) as source:
        frame = next(iter(source))
    assert frame.pixels.shape == (120, 160, 3)
    assert frame.pixels[60, 80].tolist() == [0, 0, 255]


def test_black_and_failed_reads_at_first_are_no_reason_to_give_up(driver: Callable[..., Driver]) -> None:
    black = bgr((0, 0, 0))
    with film(driver(None, None, black, None, black, *[None] * 9, bgr())) as source:
        frames: list[Frame] = []
        for frame in source:
            frames.append(frame)
            if frame.pixels.any():
                break
    assert frames[-1].pixels[0, 0].tolist() == [0, 0, 255]


def test_what_the_camera_grants_is_what_it_gives(driver: Callable[..., Driver]) -> None:
    made = driver(bgr(size=(320, 180)), bgr(size=(320, 180)))
    with film(made) as source:
        assert source.size == (320, 180)
        assert next(iter(source)).pixels.shape == (180, 320, 3)
    assert made.asked == ("/dev/video0", SIZE, 30)


def test_a_limit_scales_in_proportion(driver: Callable[..., Driver]) -> None:
    with film(driver(bgr(size=(640, 480)), bgr(size=(640, 480))), limit=(320, 180)) as source:
        assert source.size == (240, 180)
        assert next(iter(source)).pixels.shape == (180, 240, 3)


def test_a_camera_that_changes_its_size_keeps_its_promise(driver: Callable[..., Driver]) -> None:
    taken = threading.Semaphore(0)
    with film(driver(bgr(), *steadily(1, bgr(size=(64, 48)), taken))) as source:
        frames = _releasing(source, taken)
        assert [next(frames).pixels.shape, next(frames).pixels.shape] == [(120, 160, 3)] * 2


def test_only_the_newest_picture_is_kept(driver: Callable[..., Driver]) -> None:
    made = driver(*(bgr((0, 0, value)) for value in range(1, 50)))
    with film(made) as source:
        assert made.blocking.wait(10)
        assert next(iter(source)).pixels[0, 0].tolist() == [49, 0, 0]


def test_a_frame_is_stamped_when_it_is_grabbed(driver: Callable[..., Driver]) -> None:
    clock = ManualClock()
    made = driver(bgr(), lambda: clock.advance(3.0), bgr())
    with film(made, clock=clock) as source:
        assert made.blocking.wait(10)
        clock.advance(0.25)
        assert next(iter(source)).taken_at == pytest.approx(3.0)


def test_the_device_lives_in_one_thread(driver: Callable[..., Driver]) -> None:
    made = driver(bgr(), bgr())
    with film(made) as source:
        next(iter(source))
        assert made.blocking.wait(10)
        made.wake.set()
    assert made.released.wait(10)
    assert made.threads == {"camera"}


# What goes wrong -----------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("hasty")
def test_opening_does_not_block_for_ever(driver: Callable[..., Driver]) -> None:
    never = threading.Event()
    made = driver(bgr())

    def opener(*asked: Any) -> Driver:
        never.wait(20)
        return made

    with pytest.raises(CaptureError, match=r"Webcam \(/dev/video0\) does not open; close other"), film(opener):
        pass
    assert not made.released.is_set()
    never.set()
    assert made.released.wait(10), "a camera that opens too late is let go"


@pytest.mark.usefixtures("hasty")
def test_a_first_read_does_not_block_for_ever(driver: Callable[..., Driver]) -> None:
    with pytest.raises(CaptureError, match="opens but sends no picture; close other"), film(driver()):
        pass


def test_a_camera_that_does_not_open_is_one_sentence(driver: Callable[..., Driver]) -> None:
    made = driver(opens=False)
    with pytest.raises(CaptureError, match="does not open") as caught, film(made):
        pass
    assert not isinstance(caught.value, CameraLost)
    assert made.released.wait(10)


def test_a_busy_camera_names_its_holder(driver: Callable[..., Driver], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cameras, "holder", lambda device: {"/dev/video0": "zoom, cheese"}[device])
    with pytest.raises(CaptureError, match="is in use by zoom, cheese; close that and try again"):
        film(driver(opens=False)).__enter__()
    with pytest.raises(CaptureError, match="is in use by zoom, cheese; close that and try again"):
        film(driver(*[None] * 20)).__enter__()


def test_a_virtual_camera_is_not_blamed_on_its_sender(
    driver: Callable[..., Driver], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cameras, "holder", lambda device: "obs")
    info = CameraInfo("/dev/video7", "Loop", virtual=True)
    with pytest.raises(CaptureError, match="gets no picture from the program that should send it"):
        film(driver(opens=False), info=info).__enter__()


def test_a_driver_that_raises_is_a_camera_that_does_not_open() -> None:
    def opener(*asked: Any) -> Device:
        raise OSError("driver bug")

    with pytest.raises(CaptureError, match="does not open"), film(opener):
        pass


@pytest.mark.parametrize(
    "end",
    [
        pytest.param([None] * camera.FAILURES, id="unplugged"),
        pytest.param([np.zeros((0, 0, 3), np.uint8)] * camera.FAILURES, id="empty-pictures"),
    ],
)
def test_a_camera_that_goes_away_is_lost(driver: Callable[..., Driver], end: list[Any]) -> None:
    taken = threading.Semaphore(0)
    seen: list[Frame] = []
    made = driver(bgr(), *steadily(3, bgr(), taken), *end)
    with film(made) as source, pytest.raises(CameraLost, match="Webcam is gone; plug it in again"):
        seen.extend(_releasing(source, taken))
    assert len(seen) == 4


def test_a_camera_that_hangs_is_lost(driver: Callable[..., Driver], monkeypatch: pytest.MonkeyPatch) -> None:
    made = driver(bgr())
    with film(made) as source:
        assert made.blocking.wait(10)
        monkeypatch.setattr(camera, "SILENCE_SECONDS", 0.2)
        with pytest.raises(CameraLost, match="Webcam sends no pictures any more; plug it in again"):
            list(source)


def _releasing(source: Camera, taken: threading.Semaphore) -> Iterator[Frame]:
    for frame in source:
        taken.release()
        yield frame


def test_a_few_failed_reads_are_no_loss(driver: Callable[..., Driver]) -> None:
    made = driver(bgr(), *[None] * (camera.FAILURES - 1), bgr(), *[None] * (camera.FAILURES - 1), bgr((0, 0, 9)))
    with film(made) as source:
        assert made.blocking.wait(10)
        assert next(iter(source)).pixels[0, 0].tolist() == [9, 0, 0]


# Closing and opening again -------------------------------------------------------------------------------------------


def test_closing_ends_the_iteration_of_another_thread(driver: Callable[..., Driver]) -> None:
    made, seen = driver(bgr(), bgr()), list[Frame]()
    raised: list[Exception] = []

    def watch(source: Camera) -> None:
        try:
            seen.extend(source)
        except CaptureError as error:
            raised.append(error)

    with film(made) as source:
        thread = threading.Thread(target=watch, args=(source,))
        thread.start()
        assert made.blocking.wait(10)
    thread.join(10)
    assert not thread.is_alive()
    assert raised == []


def test_a_driver_that_hangs_is_left_behind_and_lets_go_later(
    driver: Callable[..., Driver], caplog: pytest.LogCaptureFixture
) -> None:
    made = driver(bgr(), bgr())
    with caplog.at_level(logging.INFO), film(made):
        assert made.blocking.wait(10)
    assert "The driver of Webcam hangs" in caplog.text
    assert not made.released.is_set()
    made.wake.set()
    assert made.released.wait(10)


def test_nothing_comes_after_closing(driver: Callable[..., Driver]) -> None:
    go, letting_go, may_let_go = threading.Event(), threading.Event(), threading.Event()
    made = driver(bgr(), lambda: go.wait(10), bgr())

    def release() -> None:
        letting_go.set()
        may_let_go.wait(10)

    made.release = release  # type: ignore[method-assign]
    with film(made) as source:
        pass
    go.set()
    assert letting_go.wait(10), "a picture came after closing, before the end"
    assert list(source) == []
    may_let_go.set()


def test_a_lost_camera_opens_again(driver: Callable[..., Driver]) -> None:
    drivers = iter([driver(bgr(), *[None] * camera.FAILURES), driver(opens=False), driver(bgr(), bgr((0, 0, 7)))])
    source = film(lambda *asked: next(drivers))
    with source, pytest.raises(CameraLost):
        list(source)
    with pytest.raises(CaptureError), source:
        pass
    with source:
        assert next(iter(source)).pixels[0, 0].tolist() == [7, 0, 0]


@pytest.mark.parametrize(
    ("now", "wanted"),
    [
        pytest.param(
            [CameraInfo("/dev/video0", "Webcam"), CameraInfo("/dev/video2", "Webcam")], "/dev/video0", id="same"
        ),
        pytest.param([CameraInfo("/dev/video2", "Webcam")], "/dev/video2", id="in-another-socket"),
        pytest.param(
            [CameraInfo("/dev/video0", "Infrared"), CameraInfo("/dev/video2", "Webcam")], "/dev/video2", id="renumbered"
        ),
    ],
)
def test_the_same_camera_is_looked_for(driver: Callable[..., Driver], now: list[CameraInfo], wanted: str) -> None:
    present = [WEBCAM]
    drivers = iter([driver(bgr()), driver(bgr())])
    opened: list[object] = []

    def opener(device: object, *asked: Any) -> Driver:
        opened.append(device)
        return next(drivers)

    source = Camera("camera", SIZE, 30, SystemClock(), opener=opener, finder=lambda wish: cameras.find(wish, present))
    with source:
        assert source.name == "Webcam"
    present[:] = now
    with source:
        assert opened == ["/dev/video0", wanted]


def test_another_camera_never_takes_the_place_of_a_lost_one(driver: Callable[..., Driver]) -> None:
    present = [WEBCAM]
    source = Camera(
        "camera", SIZE, 30, SystemClock(), opener=driver(bgr()), finder=lambda wish: cameras.find(wish, present)
    )
    with source:
        pass
    present[:] = [CameraInfo("/dev/video0", "Bedroom")]
    with pytest.raises(CaptureError, match="There is no camera Webcam here"), source:
        pass
