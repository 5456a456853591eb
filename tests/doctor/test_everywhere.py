"""What doctor says anywhere: webcams, networks, screen and tray, disk."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from emojicam.capture.cameras import CameraInfo
from emojicam.doctor import examine
from emojicam.doctor.findings import State
from emojicam.doctor.machine import Graphics
from emojicam.doctor.speed import Speed
from emojicam.errors import ModelError, StudioError

from .asking import checks, commands, finding
from .recorded import CPU, GB, MAC, READY

WATCHER = "busctl --user status org.kde.StatusNotifierWatcher"


# -- cameras --------------------------------------------------------------------------------------------------


def test_each_webcam_has_its_line() -> None:
    two = READY.but(cameras=(CameraInfo("/dev/video0", "Front"), CameraInfo("/dev/video2", "Back")))
    says = [one.says for one in examine(two.machine()).findings if one.check == "Webcam"]
    assert says == ["Front (/dev/video0).", "Back (/dev/video2)."]


def test_who_holds_a_webcam_is_named() -> None:
    held = READY.but(cameras=(CameraInfo("/dev/video0", "Front", holder="zoom, obs"),))
    assert finding(held, "Webcam").says == "Front (/dev/video0) is in use by zoom, obs."
    assert finding(held, "Webcam").state is State.WARNING


def test_why_a_webcam_cannot_be_used_is_said_with_the_remedy() -> None:
    reason = "you may not open it; run `sudo usermod -aG video $USER` and log in again"
    found = finding(READY.but(cameras=(CameraInfo("/dev/video0", "Front", reason=reason),)), "Webcam")
    assert found.says == "Front (/dev/video0): you may not open it."
    assert found.remedy.words == "Run `sudo usermod -aG video $USER` and log in again."


def test_our_own_camera_is_no_webcam() -> None:
    ours = CameraInfo("/dev/video10", "EmojiCam", reason="it is a virtual camera that EmojiCam writes to")
    found = finding(READY.but(cameras=(ours,)), "Webcam")
    assert (found.state, found.says) == (State.WARNING, "None was found.")


def test_without_a_webcam_the_virtual_one_still_works() -> None:
    assert examine(READY.but(cameras=()).machine()).works


def test_cameras_that_cannot_be_listed_are_unknown() -> None:
    assert finding(READY.but(cameras=ImportError("DLL load failed")), "Webcam").state is State.UNKNOWN


def test_a_library_that_does_not_load_breaks_it() -> None:
    found = finding(READY.but(load_error="libstdc++.so.6: no such file"), "pyvirtualcam")
    assert (found.state, found.says) == (State.BROKEN, "It cannot be loaded: libstdc++.so.6: no such file.")
    assert "pyvirtualcam" not in checks(READY)


# -- networks -------------------------------------------------------------------------------------------------


def lines(speeds: Sequence[Speed] | Exception, **changes: object) -> list[tuple[State, str]]:
    report = examine(READY.but(speeds=speeds, **changes).machine())
    return [(one.state, one.says) for one in report.findings if one.check == "Face networks"]


def test_the_time_on_the_processor_is_told() -> None:
    assert lines([Speed("cpu", "cpu", 2.345)]) == [(State.OK, "A face takes 2.3 ms on the processor.")]


def test_a_slow_processor_is_a_warning() -> None:
    ((state, says),) = lines([Speed("cpu", "cpu", 21.0)])
    assert state is State.WARNING
    assert "too slow for 30 pictures a second" in says


def test_a_provider_that_was_asked_for_and_not_granted_is_named() -> None:
    assert lines([CPU, Speed("cuda", "cpu", 2.1)]) == [
        (State.OK, "A face takes 2.0 ms on the processor. (NVIDIA's CUDA was tried too, but cannot be used.)")
    ]


def test_a_card_that_is_there_but_not_granted_is_a_warning() -> None:
    told = lines([CPU, Speed("cuda", "cpu", 2.1)], programs={"nvidia-smi -L": "GPU 0: NVIDIA GeForce RTX 3060\n"})
    assert [state for state, _ in told] == [State.OK, State.WARNING]
    assert "NVIDIA card" in told[1][1]


@pytest.mark.parametrize(("ms", "word"), [(1.0, "faster"), (3.0, "slower")])
def test_a_granted_provider_is_compared_with_the_processor(ms: float, word: str) -> None:
    told = lines([CPU, Speed("cuda", "cuda", ms)])
    assert told[1] == (State.OK, f"It takes {ms:.1f} ms on NVIDIA's CUDA, which is {word}; the processor is used.")


@pytest.mark.parametrize("error", [ModelError("face_landmarks is damaged"), ImportError("no onnxruntime")], ids=repr)
def test_networks_that_do_not_load_break_it(error: Exception) -> None:
    ((state, says),) = lines(error)
    assert state is State.BROKEN
    assert str(error) in says


# -- graphics -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("graphics", "state", "says"),
    [
        (Graphics("Apple M2", True), State.OK, "Apple M2 can draw the style clay."),
        (
            Graphics("llvmpipe (LLVM 19.1.7, 256 bits)", False),
            State.OK,
            "llvmpipe (LLVM 19.1.7, 256 bits) draws on the processor: too slow for the style clay, which "
            "a network draws where it keeps up; classic needs no driver.",
        ),
        (
            StudioError("OpenGL 3.3 cannot be had here (libEGL.so.1 not loaded): install your card's driver."),
            State.WARNING,
            "OpenGL 3.3 cannot be had here (libEGL.so.1 not loaded); the style clay is sharpest with it, "
            "classic does not need it.",
        ),
    ],
    ids=["a card", "the processor", "none"],
)
def test_what_draws_clay_is_named(graphics: Graphics | Exception, state: State, says: str) -> None:
    report = READY.but(graphics=graphics)
    assert (finding(report, "Graphics").state, finding(report, "Graphics").says) == (state, says)
    assert examine(report.machine()).works


def test_a_driver_that_is_missing_is_installed() -> None:
    missing = READY.but(graphics=StudioError("None: install one."))
    assert commands(missing, "Graphics") == ["sudo apt install --yes libgl1 libegl1 libgl1-mesa-dri"]
    assert finding(MAC.but(graphics=StudioError("None: install one.")), "Graphics").remedy.words


# -- screen, tray and disk ------------------------------------------------------------------------------------


def test_without_a_screen_it_runs_in_the_terminal() -> None:
    headless = READY.but(environ={"DISPLAY": None, "WAYLAND_DISPLAY": None})
    assert finding(headless, "Screen").state is State.WARNING
    assert commands(headless, "Screen") == ["emojicam run"]
    assert "Tray" not in checks(headless)
    assert examine(headless.machine()).works


@pytest.mark.parametrize(
    ("environ", "libraries", "state"),
    [
        ({"WAYLAND_DISPLAY": None}, ("EGL",), State.WARNING),
        ({"WAYLAND_DISPLAY": None}, ("EGL", "xcb-cursor"), State.OK),
        ({}, ("EGL", "xkbcommon"), State.OK),
        ({}, ("xkbcommon",), State.WARNING),
    ],
    ids=["X11 without xcb-cursor", "X11", "Wayland", "Wayland without EGL"],
)
def test_the_panel_needs_libraries(environ: dict[str, None], libraries: tuple[str, ...], state: State) -> None:
    assert finding(READY.but(environ=environ, libraries=libraries), "Screen").state is state


def test_missing_libraries_are_installed() -> None:
    assert commands(READY.but(libraries=()), "Screen") == [
        "sudo apt install --yes libegl1 libxcb-cursor0 libxkbcommon0"
    ]


def test_gnome_needs_an_extension_for_the_tray() -> None:
    gnome = READY.but(environ={"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, programs={WATCHER: (1, "")})
    assert commands(gnome, "Tray") == ["sudo apt install --yes gnome-shell-extension-appindicator"]
    assert "log out" in finding(gnome, "Tray").remedy.afterwards


def test_a_desktop_without_a_tray_is_a_warning() -> None:
    bare = READY.but(environ={"XDG_CURRENT_DESKTOP": "sway"}, programs={WATCHER: (1, "")})
    assert finding(bare, "Tray").state is State.WARNING


def test_a_desktop_that_does_not_tell_is_unknown() -> None:
    assert finding(READY.but(programs={WATCHER: None}), "Tray").state is State.UNKNOWN


@pytest.mark.parametrize(
    ("free", "state"), [(80 * GB, State.OK), (GB // 2, State.WARNING), (None, State.UNKNOWN)], ids=str
)
def test_recordings_need_room(free: int | None, state: State) -> None:
    assert finding(READY.but(free=free), "Disk").state is state


# -- systems that there is no virtual camera for --------------------------------------------------------------


def test_another_system_cannot_work() -> None:
    report = examine(READY.but(platform="freebsd14").machine())
    assert not report.works
    assert report.findings[0].says == "There is none for freebsd14."


def test_each_system_is_asked_its_own_questions() -> None:
    assert "Linux kernel" not in checks(MAC)
    assert "OBS Studio" not in checks(READY)
