"""Photos for the emoji: taken with the chosen camera by click or key, dropped beside them, let go with their page."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl, QVariantAnimation
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from emojicam.errors import CaptureError
from emojicam.persona import enroll, recognise
from emojicam.persona.persona import find
from emojicam.persona.photos import Photo
from emojicam.types import Frame
from emojicam.ui import countdown, glimpses, photos
from emojicam.ui.enrolling import Enrolled, from_photos
from emojicam.ui.photos import Photos
from emojicam.ui.start import Panel
from emojicam.ui.theme import keep_still
from emojicam.ui.welcome import EMOJI, YOU, Welcome

from .lenses import FRONT, PATIENCE_MS, Lenses, click, first_steps

Key = Qt.Key


class Draws:
    """An `Enrol` that notes what it was given, not the pixels; waits where it is told to."""

    def __init__(self) -> None:
        self.given: list[list[str]] = []
        self.goes_on = threading.Event()
        self.goes_on.set()
        self.wrong = ""

    def __call__(self, photos: Sequence[Path | Photo]) -> Enrolled:
        self.given.append([one.name for one in photos])
        self.goes_on.wait(30)
        if self.wrong:
            raise CaptureError(self.wrong)
        return Enrolled(find("yuki"), ("Photo 1: dark.",))


@pytest.fixture(autouse=True)
def _time_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Until `count` has it pass."""
    monkeypatch.setattr(countdown, "STEP_MS", 3_600_000)


@pytest.fixture
def draws() -> Draws:
    return Draws()


@pytest.fixture
def begun(qapp: QApplication, lenses: Lenses, draws: Draws) -> Iterator[tuple[Panel, Welcome]]:
    with first_steps(qapp, enrol=draws) as (panel, steps):
        yield panel, steps


@pytest.fixture
def steps(begun: tuple[Panel, Welcome], qtbot: QtBot) -> Welcome:
    """At the second, with a camera chosen."""
    steps = begun[1]
    qtbot.waitUntil(lambda: FRONT in steps.cameras.tiles, timeout=PATIENCE_MS)
    click(steps.cameras.tiles[FRONT])
    click(steps.forward)
    return steps


def wait_for_camera(steps: Welcome, qtbot: QtBot) -> Photos:
    qtbot.waitUntil(steps.photos.take.isEnabled, timeout=PATIENCE_MS)
    return steps.photos


def count(photos: Photos) -> list[int]:
    """Time passes, as far as the photo; the numbers that were shown."""
    shown: list[int] = []
    while photos.countdown.number:
        shown.append(photos.countdown.number)
        photos.countdown.step()
    return shown


def snap(photos: Photos) -> None:
    """Take a photo, from the click to the end of the countdown."""
    click(photos.take)
    assert count(photos) == [3, 2, 1]


def drop(on: QWidget, *files: Path) -> None:
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, what, Qt.MouseButton.LeftButton, none)
    on.dropEvent(event)


def saved(path: Path) -> Path:
    cv2.imwrite(str(path), np.full((90, 160, 3), (0, 0, 250), np.uint8))
    return path


def colours(photos: Photos) -> tuple[str, str]:
    """Left and right in the view."""
    image = photos.view.grab().toImage()
    middle = image.height() // 2
    return tuple(image.pixelColor(image.width() * n // 10, middle).name() for n in (1, 9))  # type: ignore[return-value]


# -- with the camera ----------------------------------------------------------------------------------------


def test_one_is_seen_moving_and_as_in_a_mirror(steps: Welcome, qtbot: QtBot, lenses: Lenses) -> None:
    photos = wait_for_camera(steps, qtbot)
    seen: set[tuple[str, str]] = set()

    def moves() -> bool:
        seen.add(colours(photos))
        return len(seen) >= 4

    qtbot.waitUntil(moves, timeout=PATIENCE_MS)
    blue = [tuple(int(colour[5:], 16) for colour in both) for both in seen]
    assert all(left > right for left, right in blue[1:]), "what is dark is on the left of what the camera sees"
    assert lenses.open == {FRONT}
    assert lenses.asked[-1] == glimpses.FINDER.size


def test_three_clicks_with_a_camera_make_an_emoji(steps: Welcome, qtbot: QtBot, draws: Draws) -> None:
    photos = wait_for_camera(steps, qtbot)
    snap(photos)
    click(steps.forward)
    qtbot.waitUntil(lambda: steps.step == EMOJI, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: steps.mirror.has_picture, timeout=PATIENCE_MS)
    assert draws.given == [["Photo 1"]]
    assert not steps.photo.pixmap().isNull()
    assert "dark" in steps.remarks.text()


def test_the_keyboard_takes_and_removes_them(begun: tuple[Panel, Welcome], steps: Welcome, qtbot: QtBot) -> None:
    photos = wait_for_camera(steps, qtbot)
    begun[0].window.activateWindow()
    photos.take.setFocus()
    for key in (Key.Key_Space, Key.Key_Return, Key.Key_Enter):
        QTest.keyClick(photos.take, key)
        count(photos)
    assert [tile.accessibleName() for tile in photos.tiles] == [f"Remove Photo {n}" for n in (1, 2, 3)]
    for key in (Key.Key_Delete, Key.Key_Space):
        QTest.keyClick(photos.tiles[0], key)
    assert [one.name for one in photos.all] == ["Photo 3"]
    QTest.keyClick(photos.tiles[0], Key.Key_Return)
    assert photos.all == []
    qtbot.waitUntil(photos.take.hasFocus, timeout=PATIENCE_MS)


def test_screen_readers_are_told_what_is_what(steps: Welcome, qtbot: QtBot) -> None:
    photos = wait_for_camera(steps, qtbot)
    snap(photos)
    for one in (photos.view, photos.take, photos.choose, *photos.tiles):
        assert QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)


def test_five_are_enough(steps: Welcome, qtbot: QtBot, tmp_path: Path) -> None:
    photos = wait_for_camera(steps, qtbot)
    drop(photos, *(tmp_path / f"{n}.jpg" for n in range(3)))
    photos.take.setFocus()
    for _ in range(2):
        snap(photos)
    assert not photos.take.isEnabled()
    assert not photos.choose.isEnabled()
    drop(photos, tmp_path / "more.jpg")
    assert [one.name for one in photos.all] == ["0.jpg", "1.jpg", "2.jpg", "Photo 1", "Photo 2"]
    click(photos.tiles[0])
    assert photos.take.isEnabled()


def test_those_taken_and_those_dropped_are_read_together(
    steps: Welcome, qtbot: QtBot, draws: Draws, tmp_path: Path
) -> None:
    photos = wait_for_camera(steps, qtbot)
    assert steps.forward.text() == "Continue"
    snap(photos)
    drop(photos, saved(tmp_path / "me.png"), tmp_path / "gone.jpg")
    qtbot.waitUntil(lambda: not photos.tiles[1].picture.isNull(), timeout=PATIENCE_MS)
    assert photos.tiles[1].picture.toImage().pixelColor(5, 5).name() == "#fa0000"
    assert steps.forward.text() == "Make my emoji"
    click(steps.forward)
    qtbot.waitUntil(lambda: steps.step == EMOJI, timeout=PATIENCE_MS)
    assert draws.given == [["Photo 1", "me.png", "gone.jpg"]]


def test_where_no_face_is_found_the_photos_stay_to_be_exchanged(steps: Welcome, qtbot: QtBot, draws: Draws) -> None:
    photos = wait_for_camera(steps, qtbot)
    draws.wrong = "Photo 1: no face found."
    snap(photos)
    click(steps.forward)
    assert photos.is_busy
    assert not steps.forward.isEnabled()
    qtbot.waitUntil(lambda: "no face" in photos.words.text(), timeout=PATIENCE_MS)
    assert steps.step == YOU
    assert steps.forward.isEnabled()
    click(photos.tiles[0])
    snap(photos)
    assert [one.name for one in photos.all] == ["Photo 2"]


# -- the countdown ------------------------------------------------------------------------------------------


def white(photos: Photos) -> int:
    """How much of the view's upper half is as white as a number is."""
    image = photos.view.grab().toImage()
    half = range(0, image.height() // 2, 2)
    return sum(image.pixelColor(x, y).lightness() > 240 for y in half for x in range(0, image.width(), 2))


def test_numbers_are_shown_and_told_before_a_photo_is_taken(
    steps: Welcome, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(photos, "say", lambda widget, words: told.append(words))
    page = wait_for_camera(steps, qtbot)
    before = white(page)
    click(page.take)
    for number in (3, 2, 1):
        assert page.countdown.number == number
        assert page.view.accessibleDescription() == str(number)
        assert white(page) > before + 100
        assert "Escape" in page.words.text()
        assert page.all == []
        click(page.take)  # that one is impatient changes nothing
        page.countdown.step()
    assert [one.name for one in page.all] == ["Photo 1"]
    assert told == ["3", "2", "1", "Photo 1 is taken."]
    assert page.view.accessibleDescription() == ""
    assert white(page) == before
    assert "Escape" not in page.words.text()


def test_what_is_seen_at_the_end_is_taken(steps: Welcome, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = wait_for_camera(steps, qtbot)
    click(page.take)
    last = Frame(np.full((18, 32, 3), 77, np.uint8), 9.0)
    monkeypatch.setattr(page, "_newest", lambda: last)
    count(page)
    (taken,) = page.all
    assert isinstance(taken, Photo)
    assert taken.pixels is last.pixels


def test_time_passes_by_itself(steps: Welcome, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = wait_for_camera(steps, qtbot)
    monkeypatch.setattr(countdown, "STEP_MS", 5)
    click(page.take)
    qtbot.waitUntil(lambda: bool(page.all), timeout=PATIENCE_MS)
    qtbot.wait(20)
    assert len(page.all) == 1


@pytest.mark.parametrize("where", ["take", "forward"])
def test_escape_stops_it(begun: tuple[Panel, Welcome], steps: Welcome, qtbot: QtBot, where: str) -> None:
    page = wait_for_camera(steps, qtbot)
    begun[0].window.activateWindow()
    focused = page.take if where == "take" else steps.forward
    focused.setFocus()
    click(page.take)
    focused.setFocus()
    page.countdown.step()
    QTest.keyClick(focused, Key.Key_Escape)
    assert page.countdown.number == 0
    page.countdown.step()
    assert page.all == []
    assert page.view.accessibleDescription() == ""
    assert steps.step == YOU
    snap(page)
    assert [one.name for one in page.all] == ["Photo 1"]


def _leave(steps: Welcome, lenses: Lenses) -> None:
    click(steps.back)


def _fill(steps: Welcome, lenses: Lenses) -> None:
    drop(steps.photos, *(Path(f"{n}.jpg") for n in range(5)))


def _go_on(steps: Welcome, lenses: Lenses) -> None:
    drop(steps.photos, Path("me.jpg"))
    click(steps.forward)


def _lose_the_camera(steps: Welcome, lenses: Lenses) -> None:
    steps.photos._newest = lambda: None
    steps.photos.tell("It was pulled out.")


@pytest.mark.parametrize("happens", [_leave, _fill, _go_on, _lose_the_camera])
def test_it_ends_where_no_photo_can_be_taken_any_more(
    steps: Welcome, qtbot: QtBot, lenses: Lenses, happens: Callable[[Welcome, Lenses], None]
) -> None:
    page = wait_for_camera(steps, qtbot)
    click(page.take)
    happens(steps, lenses)
    assert page.countdown.number == 0
    assert not any(isinstance(one, Photo) for one in page.all)


@pytest.mark.parametrize("still", [True, False], ids=["still", "moving"])
def test_with_less_motion_only_the_number_changes(steps: Welcome, qtbot: QtBot, still: bool) -> None:
    page = wait_for_camera(steps, qtbot)
    moved: list[float] = []
    page.countdown.moved.connect(moved.append)
    keep_still(still, False)
    try:
        click(page.take)
        assert (page.countdown._moving.state() == QVariantAnimation.State.Running) is not still
        qtbot.waitUntil(lambda: still or moved[-1:] > [0], timeout=PATIENCE_MS)
        assert count(page) == [3, 2, 1]
    finally:
        keep_still(False, False)


# -- without one --------------------------------------------------------------------------------------------


def test_a_busy_camera_is_named_and_seen_once_it_is_free(
    steps: Welcome, qtbot: QtBot, lenses: Lenses, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, draws: Draws
) -> None:
    monkeypatch.setattr(glimpses, "AGAIN", 0.05)
    lenses.busy.add(FRONT)
    click(steps.back)
    click(steps.forward)
    photos = steps.photos
    qtbot.waitUntil(lambda: "in use by zoom" in photos.view.words, timeout=PATIENCE_MS)
    assert "in use by zoom" in photos.view.accessibleDescription()
    assert not photos.take.isEnabled()
    drop(photos, tmp_path / "me.jpg")
    lenses.busy.clear()
    wait_for_camera(steps, qtbot)
    snap(photos)
    assert [one.name for one in photos.all] == ["me.jpg", "Photo 1"]


def test_without_a_camera_files_are_enough(
    begun: tuple[Panel, Welcome], qtbot: QtBot, lenses: Lenses, draws: Draws, tmp_path: Path
) -> None:
    steps = begun[1]
    qtbot.waitUntil(lambda: FRONT in steps.cameras.tiles, timeout=PATIENCE_MS)
    click(steps.cameras.tiles["card"])
    click(steps.forward)
    qtbot.waitUntil(lambda: "No camera is chosen" in steps.photos.view.words, timeout=PATIENCE_MS)
    assert not steps.photos.take.isEnabled()
    drop(steps.photos, tmp_path / "me.jpg")
    click(steps.forward)
    qtbot.waitUntil(lambda: steps.step == EMOJI, timeout=PATIENCE_MS)
    assert draws.given == [["me.jpg"]]
    qtbot.waitUntil(lambda: not lenses.open, timeout=PATIENCE_MS)


# -- let go -------------------------------------------------------------------------------------------------


def _back(panel: Panel, steps: Welcome) -> None:
    click(steps.back)


def _skip(panel: Panel, steps: Welcome) -> None:
    click(steps.skip)


def _hide(panel: Panel, steps: Welcome) -> None:
    panel.window.hide()


@pytest.mark.parametrize("leave", [_back, _skip, _hide], ids=["back", "skip", "hide"])
def test_all_are_let_go_when_the_page_is_left(
    begun: tuple[Panel, Welcome], steps: Welcome, qtbot: QtBot, lenses: Lenses, leave: Any
) -> None:
    photos = wait_for_camera(steps, qtbot)
    qtbot.waitUntil(lambda: photos.view.has_picture, timeout=PATIENCE_MS)
    for _ in range(3):
        snap(photos)
    photos.view.grab()
    assert lenses.kept > 0
    thumbnails = steps.glimpses.all
    leave(*begun)
    assert photos.all == []
    assert not photos.view.has_picture
    assert photos.view._image.isNull()
    assert photos.view._lens._buffers is None
    qtbot.waitUntil(lambda: all(one.newest is None for one in thumbnails), timeout=PATIENCE_MS)
    if leave is _back:
        panel, _ = begun
        panel.window.hide()  # the first page films, too
    qtbot.waitUntil(lambda: not lenses.open and lenses.kept == 0, timeout=PATIENCE_MS)


def test_after_an_emoji_was_made_only_the_small_photo_beside_it_is_left(
    steps: Welcome, qtbot: QtBot, lenses: Lenses
) -> None:
    snap(wait_for_camera(steps, qtbot))
    click(steps.forward)
    qtbot.waitUntil(lambda: steps.step == EMOJI, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not lenses.open and lenses.kept == 0, timeout=PATIENCE_MS)
    assert steps.photo.pixmap().height() == 160
    click(steps.skip)
    assert steps.photo.pixmap().isNull()


def test_what_is_made_after_the_page_was_left_is_dropped(
    begun: tuple[Panel, Welcome], steps: Welcome, qtbot: QtBot, draws: Draws, lenses: Lenses
) -> None:
    panel, _ = begun
    draws.goes_on.clear()
    snap(wait_for_camera(steps, qtbot))
    click(steps.forward)
    qtbot.waitUntil(lambda: bool(draws.given), timeout=PATIENCE_MS)
    click(steps.back)
    draws.goes_on.set()
    done: list[bool] = []
    panel.engine.do(lambda: True, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE_MS)
    assert steps.step == 0
    assert panel.engine.settings.look.persona == "sunny"
    panel.window.hide()
    qtbot.waitUntil(lambda: lenses.kept == 0, timeout=PATIENCE_MS)


def test_a_run_lets_its_camera_go_while_photos_are_taken(
    begun: tuple[Panel, Welcome], steps: Welcome, qtbot: QtBot, lenses: Lenses
) -> None:
    panel, _ = begun
    click(steps.forward)
    qtbot.waitUntil(lambda: panel.engine.power == "on", timeout=PATIENCE_MS)
    assert not lenses.open
    click(steps.back)
    photos = wait_for_camera(steps, qtbot)
    assert panel.engine.power == "off"
    snap(photos)
    click(steps.forward)
    qtbot.waitUntil(lambda: steps.step == EMOJI and panel.engine.power == "on", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not lenses.open, timeout=PATIENCE_MS)


def test_files_and_photos_reach_whoever_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}

    def note(files: Sequence[Path], recogniser: object, **more: Any) -> Any:
        asked.update(more, files=files)
        raise CaptureError("Enough.")

    monkeypatch.setattr(enroll, "enroll", note)
    monkeypatch.setattr(recognise, "Recogniser", object)
    taken = Photo("Photo 1", np.zeros((40, 40, 3), np.uint8))
    with pytest.raises(CaptureError):
        from_photos([taken, Path("me.jpg")])
    assert asked["files"] == [Path("me.jpg")]
    assert asked["taken"] == [taken]
