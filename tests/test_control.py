"""A run is steered while it goes on: from other threads, and from other programs."""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import av
import cv2
import numpy as np
import pytest

from emojicam import remote, settings
from emojicam.app import App
from emojicam.cli import main
from emojicam.cli.steer import CTL, _told
from emojicam.clock import Clock
from emojicam.control import Control, clip_folder, new_clip
from emojicam.errors import EmojiCamError, ModelError, SinkError, UsageError
from emojicam.output.loop import write_loop
from emojicam.output.replay import Replay
from emojicam.output.tap import Tap
from emojicam.persona.persona import Hair, Persona, find
from emojicam.render.backdrop import paint
from emojicam.settings import Panel, Settings
from emojicam.testing import Disc, Humming, ManualClock, Remembered, flat
from emojicam.types import Picture

SIZE = (320, 180)
SMALL = settings.change(
    Settings(),
    {
        "capture.source": "card",
        "output.sink": "null",
        "output.size": "320x180",
        "output.fps": 15,
        "output.fresh_for": 2.0,
    },
)


class Run:
    """A run on the actor that keeps what everybody sees."""

    def __init__(self, *, keeps_replay: bool = False) -> None:
        self.memory = Remembered(ManualClock())
        self.app = App(SMALL, sinks=[self.memory], live=True)
        self.control = Control(self.app, keeps_replay=keeps_replay)

    def has_shown(self, pictures: int) -> None:
        """Wait until so many more pictures, not counting placeholders, have been shown."""
        before = self.app.output.pictures
        assert self.memory.wait_for(lambda memory: self.app.output.pictures >= before + pictures, 60)

    def next_shown(self, fits: Callable[[Picture], bool], timeout: float = 20.0) -> bool:
        """Whether, from now on, a picture is shown that fits."""
        before = self.memory.count
        return self.memory.wait_for(lambda memory: memory.count > before and fits(memory.shown[-1][1]), timeout)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Run]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    one = Run(keeps_replay=True)
    with one.app, one.control:
        assert one.next_shown(is_live)
        yield one


def is_live(picture: Picture) -> bool:
    return picture.taken_at > -np.inf


def corner(picture: Picture) -> tuple[int, ...]:
    return tuple(int(value) for value in picture.pixels[2, 2])


# -- on, off, panic -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["off", "panic"])
def test_nothing_is_shown_from_the_next_tick_on_until_it_is_switched_on(run: Run, how: str) -> None:
    getattr(run.control, how)()
    seen = run.memory.count + 1  # the tick that was under way
    assert run.memory.wait_for(lambda memory: memory.count >= seen + 8)
    assert not any(is_live(picture) for _, picture in run.memory.shown[seen:])
    assert run.control.status().state == {"off": "off", "panic": "blank"}[how]
    run.control.on()
    assert run.next_shown(is_live)
    assert run.control.desk.power == "on"


def test_a_change_of_looks_does_not_end_a_panic(run: Run) -> None:
    run.control.panic()
    seen = run.memory.count + 1
    run.control.change({"look.backdrop": "#112233", "look.persona": "yuki"}).result(60)
    assert run.next_shown(lambda picture: corner(picture) == (0x11, 0x22, 0x33)), "the placeholder has the new backdrop"
    assert not any(is_live(picture) for _, picture in run.memory.shown[seen:])


def test_the_camera_is_let_go_while_it_is_off(run: Run) -> None:
    run.control.off()
    deadline = time.monotonic() + 20
    frames = -1
    while frames != run.app.session.frames:
        assert time.monotonic() < deadline
        frames = run.app.session.frames
        threading.Event().wait(0.7)


# -- looks --------------------------------------------------------------------------------------------------


def test_backdrop_and_persona_change_together_while_it_runs(run: Run) -> None:
    run.control.change({"look.backdrop": "#204060", "look.persona": "yuki"}).result(60)
    assert run.next_shown(lambda picture: is_live(picture) and corner(picture) == (0x20, 0x40, 0x60))
    assert run.app.look.persona == find("yuki")
    assert (run.control.desk.backdrop, run.control.desk.persona) == ("#204060", "yuki")


def test_a_change_that_cannot_be_leaves_all_as_it_was(run: Run) -> None:
    before = run.app.look
    for changes in ({"look.persona": "nobody"}, {"look.backdrop": "#fff"}, {"output.fps": 60}, {"look.style": "mud"}):
        with pytest.raises(UsageError):
            run.control.change(changes).result(60)
    assert run.app.look is before
    assert run.control.settings == SMALL


def test_a_room_that_cannot_be_watched_changes_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **more: object) -> None:
        raise ModelError("A network is missing.")

    monkeypatch.setattr("emojicam.control.open_tracker", refuse)
    placeholder = run.app.output._placeholder
    with pytest.raises(ModelError):
        run.control.change({"look.scene": "room", "look.persona": "yuki"}).result(60)
    assert run.app.output._placeholder is placeholder


def test_of_many_edits_the_last_is_worn(run: Run) -> None:
    edits = [Persona(hair=Hair(colour=f"#0000{shade:02x}")) for shade in range(40)]
    for future in [run.control.wear(edit) for edit in edits]:
        future.result(60)
    assert run.app.look.persona == edits[-1]


def test_a_new_calibration_is_learned_by_the_thread_that_tracks(run: Run) -> None:
    told: list[str] = []
    calibrate = run.app.tracker.calibrate
    run.app.tracker.calibrate = lambda calibration: told.append(threading.current_thread().name)  # type: ignore[method-assign]
    known = replace(
        find("sunny"), calibration=replace(find("sunny").calibration, rest=(0.1,) * 52, measures=(1.0,) * 5)
    )
    run.control.wear(known).result(60)
    assert run.next_shown(lambda picture: bool(told))
    run.app.tracker.calibrate = calibrate  # type: ignore[method-assign]
    assert told == ["infer"]


def test_a_room_is_entered_with_a_tracker_that_watches_for_strangers(run: Run) -> None:
    before = run.app.tracker
    run.control.change({"look.scene": "room"}).result(60)
    assert run.next_shown(lambda picture: run.app.look.scene == "room")
    assert run.app.tracker is not before
    run.control.change({"look.scene": "studio"}).result(60)
    watchful = run.app.tracker
    run.control.change({"look.scene": "room"}).result(60)
    assert run.app.tracker is watchful, "once is enough"


# -- clips --------------------------------------------------------------------------------------------------


def film_of(path: Path) -> list[np.ndarray]:
    """Every frame of a clip, RGB."""
    if path.suffix in (".webp", ".gif"):
        good, animation = cv2.imreadanimation(str(path))
        assert good
        return [cv2.cvtColor(frame[..., :3], cv2.COLOR_BGR2RGB) for frame in animation.frames]
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


@pytest.mark.parametrize("ending", [".mp4", ".webm", ".webp", ".gif"])
def test_a_clip_is_recorded_while_it_runs(run: Run, ending: str, tmp_path: Path) -> None:
    run.control.change({"look.backdrop": "#204060"}).result(60)
    path = tmp_path / f"clip{ending}"
    assert run.control.record(path).result(60) == path
    assert run.control.desk.recording == path
    run.has_shown(20)
    assert run.control.stop_recording().result(60) == path
    assert run.control.desk.recording is None
    frames = film_of(path)
    assert len(frames) > 10
    assert np.abs(frames[-1][4, 4].astype(int) - (0x20, 0x40, 0x60)).max() < 14
    assert list(tmp_path.glob("clip*")) == [path], "nothing is left beside it"


@pytest.fixture
def microphones(monkeypatch: pytest.MonkeyPatch) -> list[Humming]:
    """Every one that was made, in place of real ones."""
    made: list[Humming] = []

    def make(clock: Clock) -> Humming:
        made.append(Humming(clock))
        return made[-1]

    monkeypatch.setattr("emojicam.control.Microphone", make)
    return made


def loudness(path: Path) -> float | None:
    """Of its sound; None where it has none."""
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return None
        return max(float(np.abs(frame.to_ndarray()).max()) for frame in container.decode(audio=0))


def test_the_microphone_is_open_only_for_a_clip_that_is_to_have_sound(
    run: Run, microphones: list[Humming], tmp_path: Path
) -> None:
    for number, (sound, ending, opens) in enumerate([(False, ".mp4", 0), (True, ".webp", 0), (True, ".webm", 1)]):
        run.control.adopt(settings.change(run.control.settings, {"output.sound": sound})).result(60)
        path = tmp_path / f"{number}{ending}"
        run.control.record(path).result(60)
        run.has_shown(20)
        assert [one.is_open for one in microphones] == [True] * opens
        assert run.control.desk.is_heard == bool(opens)
        run.control.stop_recording().result(60)
        assert not any(one.is_open for one in microphones)
        assert not run.control.desk.is_heard
        assert ending == ".webp" or (loudness(path) is not None) == sound
    assert run.control.desk.silence == ""


def test_while_nothing_is_to_be_seen_nothing_is_heard(run: Run, microphones: list[Humming], tmp_path: Path) -> None:
    run.control.adopt(settings.change(run.control.settings, {"output.sound": True})).result(60)
    run.control.record(tmp_path / "clip.mp4").result(60)
    run.has_shown(20)
    run.control.panic()
    seen = run.memory.count
    assert run.memory.wait_for(lambda memory: memory.count >= seen + 20, 60)
    run.control.stop_recording().result(60)
    with av.open(str(tmp_path / "clip.mp4")) as container:
        loud = [float(np.abs(frame.to_ndarray()).max()) for frame in container.decode(audio=0)]
    assert max(loud) > 0.1
    assert max(loud[-len(loud) // 4 :]) < 0.01


def test_a_microphone_that_goes_away_is_told_of_and_the_clip_is_whole(
    run: Run, microphones: list[Humming], tmp_path: Path
) -> None:
    run.control.adopt(settings.change(run.control.settings, {"output.sound": True})).result(60)
    run.control.record(tmp_path / "clip.mp4").result(60)
    run.has_shown(10)
    microphones[0].lost = "It went away."
    assert not run.control.desk.is_heard
    assert run.control.desk.silence == "It went away."
    run.has_shown(10)
    run.control.stop_recording().result(60)
    assert run.control.desk.silence == "It went away."
    assert len(film_of(tmp_path / "clip.mp4")) > 15


def test_orders_from_elsewhere_say_that_the_microphone_is_on(
    run: Run, microphones: list[Humming], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clips = {"output.sound": True, "panel.folder": str(tmp_path / "clips")}
    run.control.adopt(settings.change(run.control.settings, clips)).result(60)
    with remote.Remote(run.control):
        assert "with the microphone on" in told("record", capsys=capsys)[1]
        run.has_shown(5)
        microphones[0].lost = "It went away."
        assert "It went away." in told("record", capsys=capsys)[1]
    assert len(list((tmp_path / "clips").iterdir())) == 1


def test_recording_twice_not_at_all_and_to_strange_places_is_refused(run: Run, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Nothing is being recorded"):
        run.control.stop_recording().result(60)
    with pytest.raises(UsageError, match=r"\.mp4"):
        run.control.record(tmp_path / "clip.avi").result(60)
    with pytest.raises(SinkError, match="nowhere"):
        run.control.record(tmp_path / "nowhere" / "clip.mp4").result(60)
    run.control.record(tmp_path / "clip.mp4").result(60)
    with pytest.raises(UsageError, match="already"):
        run.control.record(tmp_path / "other.mp4").result(60)
    run.has_shown(5)
    run.control.panic()
    run.control.stop_recording().result(60)
    with pytest.raises(UsageError, match="switch it on"):
        run.control.record(tmp_path / "dark.mp4").result(60)


def test_closing_finishes_the_clip(run: Run, tmp_path: Path) -> None:
    run.control.record(tmp_path / "clip.mp4").result(60)
    run.has_shown(5)
    run.control.close()
    assert len(film_of(tmp_path / "clip.mp4")) > 2


def test_the_last_seconds_are_kept(run: Run, tmp_path: Path) -> None:
    run.has_shown(30)
    for ending in (".mp4", ".gif"):
        path = run.control.save_replay(tmp_path / f"replay{ending}").result(60)
        assert len(film_of(path)) > 10
    assert run.control.desk.replay_s > 1


def test_a_replay_is_bounded_and_keeps_time() -> None:
    clock = ManualClock()
    replay = Replay(clock)
    noise = np.random.default_rng(1).integers(0, 255, (90, 160, 3), np.uint8)
    for number in range(900):
        replay.show(Picture(noise.copy(), float(number)))
        clock.advance(1 / 30)
        if number % 10 == 0:
            threading.Event().wait(0.004)
    replay.close()
    assert 8 < replay.seconds <= 10.1
    assert replay.size < 151 * 40_000


def test_a_replay_of_nothing_is_refused(tmp_path: Path) -> None:
    replay = Replay(ManualClock())
    with pytest.raises(SinkError, match="nothing to replay"):
        replay.save(tmp_path / "replay.mp4")
    replay.close()
    assert list(tmp_path.iterdir()) == []


def test_an_animated_picture_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_text("no film")
    with pytest.raises(SinkError, match=r"clip\.gif"):
        write_loop(tmp_path / "film.mp4", tmp_path / "clip.gif")
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]


def test_one_looker_that_fails_does_not_disturb_the_others() -> None:
    tap, seen = Tap(), list[Picture]()

    def fail(picture: Picture) -> None:
        raise SinkError("full")

    tap.join("bad", fail, wants_filming=True)
    tap.join("good", seen.append, wants_filming=False)
    picture = Picture(flat((1, 2, 3)), 0.0)
    tap(picture)
    tap(picture)
    assert seen == [picture, picture]
    assert str(tap.failures["bad"]) == "full"
    assert not tap.is_wanted


def test_clips_get_names_of_their_own_in_the_chosen_folder(tmp_path: Path) -> None:
    folder = clip_folder(Panel(folder=str(tmp_path / "clips")))
    first = new_clip(folder, ".mp4")
    first.touch()
    assert folder == tmp_path / "clips"
    assert new_clip(folder, ".mp4") != first
    (tmp_path / "file").touch()
    with pytest.raises(SinkError, match="choose another"):
        new_clip(tmp_path / "file" / "clips", ".mp4")


# -- orders from other programs -----------------------------------------------------------------------------


def told(*words: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    status = main(["ctl", *words])
    out, err = capsys.readouterr()
    return status, out, err


def test_another_program_steers_it(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run.control._chosen = settings.change(run.control.settings, {"panel.folder": str(tmp_path / "clips")})
    with remote.Remote(run.control) as one:
        assert one.is_listening
        assert told("panic", capsys=capsys) == (0, "", "")
        assert run.control.status().state == "blank"
        assert told("on", capsys=capsys)[0] == 0
        assert told("persona", "yuki", capsys=capsys)[0] == 0
        assert run.app.look.persona == find("yuki")
        assert "Recording to" in told("record", capsys=capsys)[1]
        run.has_shown(5)
        assert ".mp4" in told("record", capsys=capsys)[1]
        assert len(list((tmp_path / "clips").iterdir())) == 1
        status, out, _ = told("status", "--json", "-", capsys=capsys)
        assert (status, json.loads(out)["persona"]) == (0, "yuki")
        assert "yuki" in told("status", capsys=capsys)[1]
        status, _, err = told("persona", "nobody", capsys=capsys)
        assert (status, err.count("\n")) == (2, 1)
        assert "nobody" in err


def test_what_a_running_program_takes_is_what_the_command_line_offers() -> None:
    assert list(CTL) == list(remote.ORDERS)


def test_a_reaction_is_asked_for_from_elsewhere(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    run.has_shown(1)
    with remote.Remote(run.control):
        assert main(["ctl", "react", "confetti"]) == 0
        papers = np.array([255, 79, 123])  # one of the colours
        assert run.next_shown(lambda picture: bool((np.abs(picture.pixels.astype(int) - papers).max(2) < 12).any()))
        assert remote.perform(run.control, b'{"do": "react", "name": "boo"}')["exit"] == 2
    assert capsys.readouterr().err == ""


def test_an_unknown_reaction_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["ctl", "react", "boo"])
    assert exit_.value.code == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "hearts" in said


def test_without_a_running_program_one_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert told("status", capsys=capsys) == (1, "", "emojicam: No EmojiCam is running; start one with: emojicam run\n")


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there, no file")
def test_only_its_owner_may_steer_it(run: Run) -> None:
    with remote.Remote(run.control):
        path = Path(remote.address())
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there, no file")
def test_a_folder_that_somebody_else_has_made_is_not_used(run: Run, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    os.symlink(tmp_path / "elsewhere", tmp_path / "emojicam")
    with remote.Remote(run.control) as one:
        assert not one.is_listening


def test_a_second_program_leaves_the_orders_to_the_first(run: Run) -> None:
    with remote.Remote(run.control) as first, remote.Remote(run.control) as second:
        assert (first.is_listening, second.is_listening) == (True, False)
    with remote.Remote(run.control) as third:
        assert third.is_listening


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there, no file")
def test_what_a_killed_program_has_left_is_in_nobodys_way(run: Run) -> None:
    import socket

    path = Path(remote.address())
    path.parent.mkdir(mode=0o700)
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(path))
    left.close()
    with remote.Remote(run.control) as one:
        assert one.is_listening


@pytest.mark.parametrize("request_", [b"", b"[]", b"{", b'{"do": "rm"}', b'{"do": ["on"]}', b"\xff", b"null"])
def test_nonsense_is_answered_with_a_sentence(run: Run, request_: bytes) -> None:
    answer = remote.perform(run.control, request_)
    assert answer["ok"] is False
    assert str(answer["error"]).endswith(".") or "}" in answer["error"]


def test_an_error_is_one_of_ours(run: Run) -> None:
    with remote.Remote(run.control), pytest.raises(EmojiCamError, match="mud"):
        remote.ask("style", "mud")


def test_an_order_that_takes_long_goes_on_and_that_is_said(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "PATIENCE", 0.2)
    free = threading.Event()
    run.control._worker.submit(free.wait, 20)
    with remote.Remote(run.control), pytest.raises(SinkError, match="goes on"):
        remote.ask("persona", "yuki")
    free.set()
    assert run.next_shown(lambda picture: run.app.look.persona == find("yuki"))


def test_whoever_asks_for_another_style_is_told_if_it_is_not_drawn(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Otherwise(Disc):
        renderer = "skia (CPU)"
        notes = ("Drawn as a disc.",)

    with remote.Remote(run.control):
        monkeypatch.setattr("emojicam.control.open_style", lambda *asked: Otherwise())
        assert remote.ask("style", "clay") == {"ok": True, "note": "Drawn as a disc."}
        assert remote.ask("style", "classic") == {"ok": True}


def test_switching_two_ways_at_once_leaves_one_of_them_whole() -> None:
    """A blank key that is hit in the middle of `on` is neither lost nor half carried out."""

    class Halfway:
        """An app that has the other thread act between the two things that `on` does."""

        output = SimpleNamespace(blank=True)
        other: threading.Thread | None = None
        _power = "off"

        @property
        def power(self) -> str:
            return self._power

        @power.setter
        def power(self, value: str) -> None:
            if self.other is None:
                self.other = threading.Thread(target=control.panic)
                self.other.start()
                self.other.join(0.3)
            self._power = value

    app = Halfway()
    control = Control.__new__(Control)
    control._app, control._switching = app, threading.Lock()  # type: ignore[assignment]
    control.on()
    assert app.other is not None
    app.other.join()
    assert (app.power, app.output.blank) == ("blank", True)


def test_a_panic_waits_for_nobody(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not for a style that is being compiled, and not for a caller that stops in the middle of a word."""
    compiling, compiled = threading.Event(), threading.Event()

    def slow(*asked: object) -> object:
        compiling.set()
        compiled.wait(30)
        raise SinkError("not this time")

    monkeypatch.setattr("emojicam.control.open_style", slow)
    with remote.Remote(run.control) as one:
        half = remote._connected(remote.address())
        os.write(half.fileno(), b"\0\0")
        asked = threading.Thread(target=remote._answered, args=("style", "clay", 30.0))
        asked.start()
        assert compiling.wait(20)
        assert main(["ctl", "panic"]) == 0
        assert run.app.power == "blank"
        compiled.set()
        asked.join(20)
        half.close()
        assert one.is_listening
    capsys.readouterr()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there, no file")
def test_callers_that_stop_in_the_middle_of_a_word_are_not_waited_for_for_ever(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(remote, "HEARING", 1.0)
    with remote.Remote(run.control) as one:
        halves = [remote._connected(remote.address()) for _ in range(remote.MOST_CALLERS)]
        for half in halves:
            os.write(half.fileno(), b"\0\0\0\5he")
        assert all(half.poll(30) for half in halves), "all were hung up on"
        assert told("panic", capsys=capsys) == (0, "", "")
        assert one.is_listening
        for half in halves:
            half.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there, no file")
def test_a_program_that_is_stopped_keeps_nobody_waiting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As with Ctrl-Z: calls are taken by the system until a few wait, and then no more."""
    import socket

    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(remote, "SOON", 1.0)
    monkeypatch.setattr(remote, "PATIENCE", 0.1)
    path = Path(remote.address())
    path.parent.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as stopped:
        stopped.bind(str(path))
        stopped.listen(0)
        for _ in range(3):
            assert told("panic", capsys=capsys) == (1, "", f"emojicam: {remote.STUCK}\n")
        with remote.Remote(None) as second:
            assert not second.is_listening
        assert path.exists(), "it may go on, and is steered then"


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there, no file")
def test_a_file_that_somebody_has_cleared_away_delays_no_end(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "PATIENCE", 1e6)
    with remote.Remote(run.control) as one:
        Path(remote.address()).unlink()
        assert one.is_listening


# -- orders while it is starting ----------------------------------------------------------------------------


class Hurried(App):
    """A run that gets orders while it is being made."""

    made: Hurried
    answers: tuple[dict[str, Any], ...]

    def __init__(self, *what: Any, **how: Any) -> None:
        orders = (b"off", b""), (b"persona", b"yuki"), (b"backdrop", b"dawn"), (b"persona", b"nobody"), (b"status", b"")
        said = [json.dumps({"do": word.decode(), "name": name.decode()}).encode() for word, name in orders]
        type(self).answers = tuple(map(answered, said))
        super().__init__(*what, **how)
        type(self).made = self


def answered(request_: bytes) -> dict[str, Any]:
    with remote._connected(remote.address()) as there:
        there.send_bytes(request_)
        answer: dict[str, Any] = json.loads(there.recv_bytes())
    return answer


def test_what_is_asked_while_a_run_starts_is_done(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr("emojicam.app.App", Hurried)
    small = ["--size", "320x180", "--fps", "15", "--seconds", "2"]
    words = ["run", "--source", "card", "--sink", "null", *small, "--json", "-"]
    assert main(words) == 0
    assert [answer["ok"] for answer in Hurried.answers] == [True, True, True, False, False]
    assert "nobody" in Hurried.answers[3]["error"]
    assert Hurried.answers[4]["error"] == remote.NOT_YET
    figures = json.loads(capsys.readouterr().out)
    assert figures["pictures"] == 0 < Hurried.made.output.shows
    assert Hurried.made.look.persona == find("yuki")
    assert corner(Picture(Hurried.made.look.backdrop, 0.0)) != corner(Picture(paint("lagoon", (320, 180)), 0.0))


def test_closing_right_after_record_finishes_the_clip_that_was_about_to_begin(
    run: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    free = threading.Event()
    run.control._worker.submit(free.wait, 20)
    begun = run.control.record(tmp_path / "clip.mp4")
    closing = threading.Thread(target=run.control.close)
    closing.start()
    time.sleep(0.2)
    free.set()
    closing.join(30)
    assert begun.result(0) == tmp_path / "clip.mp4"
    caplog.clear()  # nothing was recorded yet
    assert run.control.desk.recording is None
    assert not any(thread.name == "recorder" for thread in threading.enumerate())


def test_a_clip_that_broke_off_is_told_of_while_it_runs_and_when_it_ends(run: Run, tmp_path: Path) -> None:
    run.control.record(tmp_path / "clip.mp4").result(20)
    run.has_shown(5)
    clip = run.control._clip
    assert clip is not None

    def full(picture: Picture) -> None:
        raise SinkError("No space was left.")

    run.app.tap._lookers["recording"] = full
    run.has_shown(2)
    assert run.control.glance().error == "No space was left."
    with pytest.raises(SinkError, match="No space was left"):
        run.control.stop_recording().result(30)
    assert run.control.glance().error == ""
    assert (tmp_path / "clip.mp4").exists()


def test_a_clip_that_broke_off_before_its_first_picture_says_why(run: Run, tmp_path: Path) -> None:
    run.control.record(tmp_path / "clip.mp4").result(20)
    clip = run.control._clip
    assert clip is not None
    clip._recorder._failure, clip._recorder._reported = OSError(errno.ENOSPC, "full"), True
    with pytest.raises(SinkError, match="No space was left"):
        run.control.stop_recording().result(20)


def test_an_animated_clip_that_cannot_be_written_is_kept_as_a_film(run: Run, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    run.control.record(tmp_path / "stick" / "clip.gif").result(20)
    run.has_shown(10)
    (tmp_path / "stick").rmdir()
    with pytest.raises(SinkError, match="kept as a film: ") as told:
        run.control.stop_recording().result(60)
    kept = Path(str(told.value).partition("kept as a film: ")[2].rstrip("."))
    try:
        with av.open(str(kept)) as film:
            assert next(film.decode(video=0)).width == SIZE[0]
    finally:
        kept.unlink()


@pytest.mark.parametrize("told_first", [False, True], ids=["told-at-the-end", "told-while-it-runs"])
def test_what_was_recorded_for_an_animated_clip_until_the_disk_was_full_is_kept(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told_first: bool
) -> None:
    """It grows on a disk of its own, in a folder that is gone when it is finished."""
    run.control.record(tmp_path / "clip.gif").result(20)
    run.has_shown(10)
    clip = run.control._clip
    assert clip is not None
    recorder = clip._recorder
    assert recorder._film.saved or run.memory.wait_for(lambda _: bool(recorder._film.saved), 60)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(recorder._film, "finish" if not told_first else "add", full)
    if told_first:
        assert run.memory.wait_for(lambda _: "recording" in run.app.tap.failures, 60)
    with pytest.raises(SinkError, match="No space was left") as told:
        run.control.stop_recording().result(60)
    kept = Path(str(told.value).partition(" s are in ")[2].rstrip("."))
    assert kept.parent == tmp_path
    with av.open(str(kept)) as film:
        assert next(film.decode(video=0)).width in (SIZE[0], 480)


def test_status_says_why_there_is_no_picture() -> None:
    busy = "The camera Webcam is in use by zoom; close that and try again."
    answer: dict[str, Any] = {
        "state": "waiting", "error": None, "waits_for": busy, "style": "classic", "persona": "sunny", "scene": "studio",
        "backdrop": "lagoon", "recording": None, "age_ms": {"p50": None}, "distinct": 0, "seconds": 2.0,
        "renderer": "skia (CPU)", "notes": [],
    }  # fmt: skip
    assert f"because   {busy}" in list(_told(answer))
    assert not any("because" in line or "recording" in line for line in _told({**answer, "waits_for": None}))
    assert "recording clip.mp4" in list(_told({**answer, "recording": "clip.mp4"}))
