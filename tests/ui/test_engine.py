"""What the panel's engine does with a run, and with what it is told while there is none."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from emojicam import app, output, remote
from emojicam.app import App
from emojicam.capture import Source, cameras
from emojicam.clock import Clock, SystemClock
from emojicam.doctor import Report, mend
from emojicam.doctor.findings import ok
from emojicam.doctor.machine import this_machine
from emojicam.errors import CaptureError, ModelError, SinkError
from emojicam.output.recorder import Recorder
from emojicam.persona.persona import find
from emojicam.settings import Settings, change
from emojicam.testing import Filmed, Remembered, Told
from emojicam.ui import checkup
from emojicam.ui.checkup import Checkup
from emojicam.ui.engine import Engine, _start
from emojicam.ui.enrolling import Enrolled
from emojicam.ui.running import Running
from emojicam.ui.start import Panel
from emojicam.ui.welcome import EMOJI, YOU

from .lenses import FRONT, Lenses, first_steps
from .stage import CAMERA, SMALL, frames, smiling

PATIENCE_MS = 60_000
ANEW = {"output.fps": 20}
"what a run cannot change while it goes on"
SWITCHES: dict[str, Callable[[Engine], None]] = {"off": lambda engine: engine.switch(False), "blank": Engine.panic}
"how it gets dark"


class Camera:
    """Counts how often it is opened; while there is a `refusal` it is not."""

    def __init__(self) -> None:
        self.opened, self.refusal = 0, ""

    def __call__(self, chosen: Settings, clock: Clock) -> Source:
        return _Lens(self)


class _Lens(Filmed):
    def __init__(self, camera: Camera) -> None:
        super().__init__(frames(SystemClock()), CAMERA, "told")
        self._camera = camera

    def __enter__(self) -> _Lens:
        if self._camera.refusal:
            raise CaptureError(self._camera.refusal)
        self._camera.opened += 1
        return self


@pytest.fixture
def camera(monkeypatch: pytest.MonkeyPatch) -> Camera:
    made = Camera()
    monkeypatch.setattr(app, "open_source", made)
    return made


@pytest.fixture
def begins(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """How each run stood when it began: its power, and whether it was blank."""
    noted: list[tuple[str, bool]] = []
    begin = App.start

    def start(self: App) -> None:
        noted.append((self.power, self.output.blank))
        begin(self)

    monkeypatch.setattr(App, "start", start)
    return noted


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=PATIENCE_MS)


@contextmanager
def opened(qapp: QApplication, begin: Callable[[Settings], Running] = _start, source: str = "card") -> Iterator[Panel]:
    """A panel that is shown; its run may still be on its way."""
    panel = Panel(qapp, Engine(change(SMALL, {"capture.source": source}), None, begin))
    panel.show()
    try:
        yield panel
    finally:
        panel.window.hide()
        panel.close()


def state_of(panel: Panel) -> tuple[str, bool]:
    """What the window says, and how its switch stands."""
    return panel.window.state.text(), panel.window.switch.isChecked()


# -- a new run stands as the old one did ----------------------------------------------------------------------


@pytest.mark.parametrize("power", SWITCHES)
def test_a_new_run_begins_as_dark_as_the_old_one_was(
    camera: Camera, begins: list[tuple[str, bool]], panel: Panel, qtbot: QtBot, power: str
) -> None:
    SWITCHES[power](panel.engine)
    opened = camera.opened
    panel.engine.change(ANEW)
    assert panel.engine.power == power
    assert state_of(panel) == (power.capitalize(), False)
    until(qtbot, lambda: panel.engine.control is not None)
    assert panel.engine.running is not None
    until(qtbot, lambda: panel.engine.running.app.output.shows > 20)  # type: ignore[union-attr]
    assert begins[1:] == [(power, True)]
    assert camera.opened == opened, "it was not filmed"
    assert panel.engine.running.app.output.pictures == 0
    assert state_of(panel) == (power.capitalize(), False)
    panel.engine.switch(True)
    until(qtbot, lambda: panel.window.state.text() == "Live")


def test_what_another_program_switched_off_stays_off(
    begins: list[tuple[str, bool]], panel: Panel, qtbot: QtBot
) -> None:
    assert panel.engine.control is not None
    panel.engine.control.panic()  # as `emojicam ctl` does
    panel.engine.change(ANEW)
    until(qtbot, lambda: panel.engine.control is not None)
    assert begins[1:] == [("blank", True)]


def test_what_is_on_stays_on(begins: list[tuple[str, bool]], panel: Panel, qtbot: QtBot) -> None:
    panel.engine.change(ANEW)
    assert state_of(panel) == ("Starting", True)
    until(qtbot, lambda: panel.engine.control is not None)
    assert begins[1:] == [("on", False)]


def held_back() -> tuple[threading.Event, Callable[[Settings], Running]]:
    """What lets runs begin, and what begins them then."""
    goes_on = threading.Event()

    def begin(chosen: Settings) -> Running:
        goes_on.wait(30)
        return Running(chosen)

    return goes_on, begin


def test_what_was_dark_stays_so_where_a_run_fails_between(
    qapp: QApplication, begins: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    fails: list[bool] = []

    def begin(chosen: Settings) -> Running:
        if fails:
            raise ModelError(f"A network is missing, {fails.pop()}.")
        return Running(chosen)

    with opened(qapp, begin) as panel:
        until(qtbot, lambda: panel.engine.control is not None)
        panel.engine.panic()
        fails.append(True)
        panel.engine.change(ANEW)
        until(qtbot, lambda: bool(panel.engine.problem))
        panel.engine.change({"output.fps": 15})
        until(qtbot, lambda: panel.engine.control is not None)
        assert begins[1:] == [("blank", True)]


class Refuses(Remembered):
    def open(self, size: tuple[int, int], fps: float) -> None:
        raise SinkError("There is no virtual camera here.")


def test_what_was_dark_stays_so_without_a_virtual_camera(
    begins: list[tuple[str, bool]],
    panel: Panel,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Then there are two tries to begin."""
    monkeypatch.setattr("emojicam.app.sink", lambda spec, *args, **more: Refuses(SystemClock()))
    panel.engine.panic()
    panel.engine.change(ANEW)
    until(qtbot, lambda: panel.engine.control is not None)
    assert begins[1:] == [("blank", True)] * 2
    assert panel.engine.power == "blank"


def test_a_film_is_recorded_without_a_virtual_camera_and_replaces_none(
    camera: Camera, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    real, film = output.sink, tmp_path / "film.mp4"
    monkeypatch.setattr(
        app, "sink", lambda spec, *a, **k: Refuses(SystemClock()) if spec == "virtualcam" else real(spec, *a, **k)
    )
    monkeypatch.setattr(app, "open_tracker", lambda *args, **more: Told(smiling))
    kept = []
    for name in ("film.mp4", "film-2.mp4"):
        running = Running(change(SMALL, {"output.sink": ["virtualcam", str(film)], "output.sound": True}))
        running.start()
        with closing(running):
            recorder = running.app.sinks[1]
            assert isinstance(recorder, Recorder)
            assert recorder._sound or recorder.silence, "it was to be heard"
            while running.app.output.pictures < 10:
                assert not running.app.wait(0.05)
        assert running.missing == "There is no virtual camera here."
        assert (recorder.path, recorder.path.is_file()) == (tmp_path / name, True)
        kept.append(film.read_bytes())
    assert kept[0] == kept[1]


def test_where_not_even_the_preview_opens_that_is_an_error(camera: Camera, monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(self: app.App) -> None:
        raise SinkError("An output did not open in time.")

    monkeypatch.setattr(app.App, "start", hang)
    monkeypatch.setattr(app, "open_tracker", lambda *args, **more: Told(smiling))
    with pytest.raises(SinkError):
        Running(SMALL).start()


# -- what is asked while a run starts -------------------------------------------------------------------------


@pytest.mark.parametrize("power", SWITCHES)
def test_off_and_blank_count_while_a_run_starts(
    camera: Camera, begins: list[tuple[str, bool]], qapp: QApplication, qtbot: QtBot, power: str
) -> None:
    goes_on, begin = held_back()
    with opened(qapp, begin) as panel:
        until(qtbot, lambda: panel.engine.is_starting)
        assert panel.window.panic.isEnabled()
        assert state_of(panel) == ("Starting", True)
        QTest.mouseClick(panel.window.panic if power == "blank" else panel.window.switch, Qt.MouseButton.LeftButton)
        assert state_of(panel) == (power.capitalize(), False)
        goes_on.set()
        until(qtbot, lambda: panel.engine.control is not None)
        until(qtbot, lambda: panel.engine.running.app.output.shows > 10)  # type: ignore[union-attr]
        assert begins == [(power, True)]
        assert camera.opened == 0
        assert panel.engine.power == power
        assert state_of(panel) == (power.capitalize(), False)


def test_blank_counts_also_while_a_run_opens_its_outputs(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> None:
    """Such a run exists, but nobody has been told of it yet."""
    opens, goes_on, shown = threading.Event(), threading.Event(), list[bool]()
    begin = App.start

    def start(self: App) -> None:
        opens.set()
        goes_on.wait(30)
        shown.append(self.output.blank)
        begin(self)

    monkeypatch.setattr(App, "start", start)
    with opened(qapp) as panel:
        until(qtbot, opens.is_set)
        panel.engine.panic()
        goes_on.set()
        until(qtbot, lambda: panel.engine.control is not None)
        assert (shown, panel.engine.power) == ([True], "blank")


def test_looks_that_are_chosen_while_a_run_starts_are_worn(qapp: QApplication, qtbot: QtBot) -> None:
    goes_on, begin = held_back()
    with opened(qapp, begin) as panel:
        until(qtbot, lambda: panel.engine.is_starting)
        panel.engine.change({"look.persona": "yuki"})
        goes_on.set()
        until(qtbot, lambda: panel.engine.control is not None)
        until(qtbot, lambda: panel.engine.running.app.look.persona == find("yuki"))  # type: ignore[union-attr]


def test_orders_from_elsewhere_count_while_a_run_starts(
    begins: list[tuple[str, bool]], qapp: QApplication, qtbot: QtBot
) -> None:
    goes_on, begin = held_back()
    with opened(qapp, begin) as panel:
        until(qtbot, lambda: panel.engine.is_starting)
        assert panel.remote is not None
        assert panel.remote.is_listening
        answers = [
            remote.ask("persona", "yuki"), remote.ask("off"), remote.perform(None, STRANGE, early=panel._take_early)
        ]  # fmt: skip
        until(qtbot, lambda: panel.engine.power == "off")
        goes_on.set()
        until(qtbot, lambda: panel.engine.control is not None)
        until(qtbot, lambda: panel.engine.running.app.look.persona == find("yuki"))  # type: ignore[union-attr]
        assert [answer["ok"] for answer in answers] == [True, True, False]
        assert begins == [("off", True)]


STRANGE = b'{"do": "persona", "name": "nobody"}'


def test_what_is_switched_off_and_on_again_while_it_starts_begins_on(
    begins: list[tuple[str, bool]], panel: Panel, qtbot: QtBot
) -> None:
    panel.engine.change(ANEW)
    panel.engine.panic()
    panel.engine.switch(True)
    assert state_of(panel) == ("Starting", True)
    until(qtbot, lambda: panel.engine.control is not None)
    assert panel.engine.power == "on"
    assert len(begins) == 2, "it was not begun once more"


def test_blank_before_anything_runs_is_remembered(begins: list[tuple[str, bool]], engine: Engine, qtbot: QtBot) -> None:
    engine.panic()
    engine.start()
    until(qtbot, lambda: engine.control is not None)
    assert begins == [("blank", True)]
    engine.close()


@pytest.mark.parametrize("power", ["off", "blank"])
def test_photos_that_are_taken_end_no_blank(qapp: QApplication, qtbot: QtBot, lenses: Lenses, power: str) -> None:
    """While they are, the run is off; afterwards it is on again unless the user has blanked it meanwhile."""
    with first_steps(qapp, enrol=lambda photos: Enrolled(find("yuki"))) as (panel, steps):
        panel.engine.note({"capture.source": FRONT})
        panel.engine.start()
        until(qtbot, lambda: panel.engine.power == "on" and panel.engine.control is not None)
        until(qtbot, lambda: steps._offered)
        steps.go_to(YOU)
        until(qtbot, lambda: panel.engine.power == "off")
        if power == "blank":
            panel.engine.panic()
        steps.go_to(EMOJI)
        until(qtbot, lambda: not lenses.open and panel.engine.power == ("blank" if power == "blank" else "on"))
        waited: list[bool] = []
        panel.engine.do(lambda: True, waited.append)
        until(qtbot, lambda: bool(waited))
        assert panel.engine.power == ("blank" if power == "blank" else "on")


def test_of_two_starts_in_a_row_only_the_second_counts(
    begins: list[tuple[str, bool]], qapp: QApplication, qtbot: QtBot
) -> None:
    """That the first one failed says nothing of the run that is on its way, and takes nothing from it."""
    tries, (asked, begun, goes_on) = list[float](), (threading.Event() for _ in range(3))

    def begin(chosen: Settings) -> Running:
        tries.append(chosen.output.fps)
        if len(tries) == 1:
            asked.wait(30)
            raise ModelError("A network is missing.")
        begun.set()
        goes_on.wait(30)
        return Running(chosen)

    engine = Engine(SMALL, None, begin)
    engine.start()
    engine.change(ANEW)
    asked.set()
    until(qtbot, begun.is_set)
    qapp.processEvents()
    assert (engine.is_starting, engine.problem, engine.power) == (True, "", "on")
    engine.panic()
    goes_on.set()
    until(qtbot, lambda: engine.control is not None)
    assert (begins, engine.power) == ([("blank", True)], "blank")
    engine.switch(True)
    assert engine.running is not None
    assert engine.running.app.power == "on"
    engine.panic()
    assert engine.running.app.output.blank
    engine.close()


# -- what does not work ---------------------------------------------------------------------------------------

NO_CAMERA = "There is no camera here; plug one in, or try the synthetic actor with --source card."
BUSY = "The camera Webcam (/dev/video0) is in use by zoom; close that and try again."


def complaints_of(panel: Panel) -> list[str]:
    noted: list[str] = []
    complain = panel.window.notice.complain
    panel.window.notice.complain = lambda words: (noted.append(words), complain(words))  # type: ignore
    return noted


def glances(panel: Panel, qtbot: QtBot, count: int = 3) -> None:
    """Let some pass."""
    seen: list[object] = []
    panel.engine.glanced.connect(seen.append)
    until(qtbot, lambda: len(seen) >= count)
    panel.engine.glanced.disconnect(seen.append)


def test_that_nothing_can_be_filmed_is_said_once_and_switching_on_tries_again(
    camera: Camera, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(source: str) -> None:
        if not plugged_in:
            raise CaptureError(NO_CAMERA)

    plugged_in: list[bool] = []
    monkeypatch.setattr(cameras, "find", find)
    with opened(qapp, source="camera") as panel:
        window, said = panel.window, complaints_of(panel)
        until(qtbot, lambda: window.state.text() == "Problem")
        glances(panel, qtbot)
        panel.engine.changed.emit()
        assert said == [NO_CAMERA]
        assert window.notice.isVisible()
        assert window.notice.words.text() == NO_CAMERA
        assert not window.switch.isChecked()
        assert panel.tray.state == "problem"
        assert not window.record.isEnabled()
        window.toggle_recording()
        until(qtbot, lambda: len(said) == 2)
        assert "nothing to record" in said[1]
        plugged_in.append(True)
        QTest.mouseClick(window.switch, Qt.MouseButton.LeftButton)
        until(qtbot, lambda: window.state.text() == "Live")
        assert window.switch.isChecked()
        assert window.record.isEnabled()


def test_what_failed_for_good_can_be_blanked_and_comes_back_with_the_switch(
    camera: Camera, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(source: str) -> None:
        raise CaptureError(NO_CAMERA)

    monkeypatch.setattr(cameras, "find", find)
    with opened(qapp, source="camera") as panel:
        until(qtbot, lambda: panel.window.state.text() == "Problem")
        panel.engine.panic()
        assert panel.engine.power == "blank"
        panel.engine.change({"capture.source": "card"})
        until(qtbot, lambda: panel.window.state.text() == "Blank" and not panel.engine.is_starting)
        assert panel.engine.error == ""
        assert not panel.window.notice.isVisible(), "that is over"
        panel.engine.switch(True)
        until(qtbot, lambda: panel.window.state.text() == "Live")


def test_a_camera_that_is_busy_is_named_until_it_is_free(
    camera: Camera, qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    camera.refusal = BUSY
    with opened(qapp) as panel:
        window, said = panel.window, complaints_of(panel)
        until(qtbot, lambda: window.notice.words.text() == BUSY and window.notice.isVisible())
        until(qtbot, lambda: window.state.text() == "Waiting for the camera")
        assert panel.tray.state == "waiting"
        assert "Waiting for the camera" in panel.tray.icon.toolTip()
        assert not window.record.isEnabled()
        assert window.switch.isChecked()
        window.toggle_recording()
        assert window.notice.words.text() == BUSY
        assert panel.engine.control is not None
        assert panel.engine.control.desk.recording is None
        glances(panel, qtbot, 6)
        assert said == [BUSY, BUSY], "once by itself, and once for who would record"
        camera.refusal = ""
        until(qtbot, lambda: window.state.text() == "Live")
        assert not window.notice.isVisible()
        assert panel.tray.state == "live"
        assert window.record.isEnabled()
    assert [one.message for one in caplog.records if one.levelname == "WARNING"] == [f"{BUSY} It is tried again."]


def test_a_camera_that_is_busy_is_not_waited_for_while_it_is_off(
    camera: Camera, qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    camera.refusal = BUSY
    with opened(qapp) as panel:
        until(qtbot, panel.window.notice.isVisible)
        panel.engine.switch(False)
        until(qtbot, lambda: not panel.window.notice.isVisible())
        assert panel.window.state.text() == "Off"
        assert panel.tray.state == "off"


# -- clips ----------------------------------------------------------------------------------------------------


@pytest.fixture
def clips(panel: Panel, tmp_path: Path) -> Path:
    """Where they go."""
    panel.engine.change({"panel.folder": str(tmp_path / "clips")})
    return tmp_path / "clips"


def record(panel: Panel, qtbot: QtBot) -> None:
    """Until there is something in it."""
    panel.window.record.click()
    until(qtbot, lambda: "0:01" in panel.window.record.text())


def test_where_a_clip_lies_that_a_new_run_ends_is_told(panel: Panel, qtbot: QtBot, clips: Path) -> None:
    record(panel, qtbot)
    panel.engine.change(ANEW)
    until(qtbot, panel.window.notice.show_file.isVisible)
    (clip,) = clips.iterdir()
    assert panel.window.notice.words.text() == f"Kept as {clip.name}"
    until(qtbot, lambda: panel.window.state.text() == "Live")
    assert panel.window.notice.isVisible()
    assert panel.window.record.text() == "Record"


@pytest.mark.parametrize("power", SWITCHES)
def test_the_tray_shows_that_it_records_also_while_it_is_dark(
    panel: Panel, qtbot: QtBot, clips: Path, power: str
) -> None:
    record(panel, qtbot)
    assert panel.tray.icon.toolTip() == "EmojiCam: Live, Recording"
    SWITCHES[power](panel.engine)
    glances(panel, qtbot)
    assert panel.tray.state == "recording unseen"
    assert panel.tray.icon.toolTip() == f"EmojiCam: {power.capitalize()}, Recording"
    panel.window.record.click()
    until(qtbot, lambda: panel.tray.state == power)
    assert not tray_offers(panel, "Record"), "nothing is shown"


def tray_offers(panel: Panel, words: str) -> bool:
    panel.tray.fill()
    return next(one for one in panel.tray.menu.actions() if one.text() == words).isEnabled()


# -- the first steps ------------------------------------------------------------------------------------------


def press(panel: Panel, key: Qt.Key) -> None:
    QTest.keyClick(panel.window, key, Qt.KeyboardModifier.ControlModifier)


def test_in_the_first_steps_no_key_does_what_is_not_seen(panel: Panel, qtbot: QtBot, clips: Path) -> None:
    window = panel.window
    window.activateWindow()
    until(qtbot, window.isActiveWindow)
    steps = panel.welcome()
    steps.go_to(EMOJI)
    assert panel.engine.control is not None
    for key in (Qt.Key.Key_R, Qt.Key.Key_L, Qt.Key.Key_2):
        press(panel, key)
    panel._key("record")  # from whatever program has the keyboard
    glances(panel, qtbot)
    assert panel.engine.control.desk.recording is None
    assert not clips.exists()
    assert window.pages.currentIndex() == 0
    press(panel, Qt.Key.Key_B)
    assert panel.engine.power == "blank"
    assert steps.mirror.accessibleDescription() == "Blank", "the picture says so"
    steps.finished.emit()
    press(panel, Qt.Key.Key_2)
    assert window.pages.currentIndex() == 1


def test_a_clip_that_grows_in_the_first_steps_is_seen_to_and_can_be_ended(
    panel: Panel, qtbot: QtBot, clips: Path
) -> None:
    record(panel, qtbot)
    steps = panel.welcome()
    until(qtbot, lambda: steps.mirror.accessibleDescription().startswith("Recording 0:0"))
    press(panel, Qt.Key.Key_R)
    until(qtbot, lambda: panel.window.notice.words.text().startswith("Kept as"))


# -- what comes too late --------------------------------------------------------------------------------------


def test_what_a_page_waits_for_does_not_reach_it_once_it_is_gone(
    panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on = threading.Event()

    def examine() -> Report:
        goes_on.wait(30)
        return Report(this_machine(), (ok("Virtual camera", "There is one."),))

    monkeypatch.setattr(checkup, "_examine", examine)
    page = Checkup(panel.engine)
    page.examine()
    delete(page)
    goes_on.set()
    done: list[bool] = []
    panel.engine.do(lambda: True, done.append)
    with qtbot.captureExceptions() as raised:
        until(qtbot, lambda: bool(done))
    assert raised == []


def test_what_was_mended_is_used_also_once_the_page_is_gone(
    panel: Panel, qtbot: QtBot, begins: list[tuple[str, bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Checkup(panel.engine)
    page.report = Report(this_machine(), ())
    monkeypatch.setattr(mend, "perform", lambda *args: "")
    monkeypatch.setattr(QMessageBox, "question", lambda *args: QMessageBox.StandardButton.Yes)
    page._ask_to_mend()
    delete(page)
    until(qtbot, lambda: len(begins) == 1)


# -- reactions ------------------------------------------------------------------------------------------------


def test_no_reaction_is_offered_while_nobody_would_see_it(panel: Panel, qtbot: QtBot) -> None:
    hearts = panel.window.stickers.buttons["hearts"]
    assert hearts.isEnabled()
    for switch in SWITCHES.values():
        switch(panel.engine)
        assert not hearts.isEnabled()
        panel.engine.switch(True)
        assert hearts.isEnabled()
