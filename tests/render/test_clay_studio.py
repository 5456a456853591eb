"""The studio when all does not go well: no library, no driver, a slow one, one that gives up, the wrong thread."""

from __future__ import annotations

import ctypes
import importlib.util
import sys
import threading
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from emojicam.errors import StudioError, StudioLost
from emojicam.persona.persona import Persona, find
from emojicam.render import open_style
from emojicam.render.clay import UNIT_SHARE, Clay, booth, driver, generated
from emojicam.render.clay.booth import Booth
from emojicam.render.clay.driver import Driver
from emojicam.render.clay.studio import Studio
from emojicam.render.standin import MOST_LOSSES, StandIn
from emojicam.testing import Disc
from emojicam.types import Pose, Sprite

from ..conftest import opened

CAMERA = 77
"a value that fills what was a camera's frame"


class Context:
    """A context as moderngl makes them, of a driver of that name."""

    def __init__(self, name: str) -> None:
        self.info, self.error, self.released = {"GL_RENDERER": name}, "GL_NO_ERROR", False
        self.mglo = SimpleNamespace(__enter__=lambda: None)

    def release(self) -> None:
        self.released = True


def cards(*names: str, patch: pytest.MonkeyPatch) -> list[Context]:
    """A machine that has these cards, and no others; returns the contexts that are opened on them."""
    opened: list[Context] = []

    def create_context(*, device_index: int = 0, **_: Any) -> Context:
        if device_index >= len(names):
            raise Exception(f"requested device index {device_index}, but found {len(names)} devices")
        if names[device_index] == "broken":
            raise Exception("eglInitialize failed (0x3001)")
        opened.append(Context(names[device_index]))
        return opened[-1]

    patch.setattr(driver, "moderngl", SimpleNamespace(create_context=create_context))
    patch.setattr(sys, "platform", "linux")
    return opened


@pytest.fixture(scope="module")
def open_booth() -> Iterator[Booth]:
    one = opened(Booth)
    yield one
    one.close()


def sentence(error: BaseException) -> str:
    """What a user reads: one line, and a remedy in it."""
    text = str(error)
    assert "\n" not in text
    assert text.endswith(".")
    assert any(word in text for word in ("install", "restart", "--style classic", "Clay", "open another"))
    return text


# -- opening ----------------------------------------------------------------------------------------------


def test_without_the_library_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "moderngl", None)
    spec = importlib.util.spec_from_file_location("emojicam.render.clay.driver_again", driver.__file__)
    assert spec
    assert spec.loader
    with pytest.raises(StudioError, match="moderngl cannot be loaded") as raised:
        spec.loader.exec_module(importlib.util.module_from_spec(spec))
    assert "reinstall EmojiCam" in str(raised.value)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin", "freebsd14"])
def test_without_a_driver_it_is_said_what_to_do(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cards(patch=monkeypatch)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(driver.moderngl, "create_context", lambda **_: (_ for _ in ()).throw(ValueError("no\npixels")))
    with pytest.raises(StudioError) as raised:
        Driver()
    assert "OpenGL 3.3 cannot be had here (no pixels)" in sentence(raised.value)


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (("llvmpipe (LLVM 15.0.6, 256 bits)",), 0),
        (("llvmpipe", "AMD Radeon RX 6600 (radeonsi)"), 1),
        (("broken", "Mesa Intel(R) UHD Graphics 620"), 0),
        (("NVIDIA GeForce RTX 3060/PCIe/SSE2", "llvmpipe"), 0),
        (("softpipe", "llvmpipe"), 0),
    ],
)
def test_a_graphics_card_comes_first(names: tuple[str, ...], chosen: int, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = cards(*names, patch=monkeypatch)
    one = Driver()
    assert [each.released for each in opened] == [number != chosen for number in range(len(opened))]
    assert one.name == opened[chosen].info["GL_RENDERER"]
    one.close()
    assert all(each.released for each in opened)


@pytest.mark.parametrize(
    ("name", "is_hardware"),
    [
        ("llvmpipe (LLVM 19.1.7, 256 bits)", False),
        ("softpipe", False),
        ("SwiftShader Device (LLVM 10.0.0) (0x0000C0DE)", False),
        ("ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)", False),
        ("D3D12 (Microsoft Basic Render Driver)", False),
        ("GDI Generic", False),
        ("Apple Software Renderer", False),
        ("Mesa Software Rasterizer", False),
        ("Apple M2", True),
        ("NVIDIA GeForce RTX 3060/PCIe/SSE2", True),
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", True),
        ("AMD Radeon RX 6600 (radeonsi, navi23, LLVM 15.0.7, DRM 3.49)", True),
        ("V3D 7.1", True),
    ],
)
def test_drivers_on_the_processor_are_known(name: str, is_hardware: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    cards(name, patch=monkeypatch)
    assert Driver().is_hardware is is_hardware


def test_a_driver_that_cannot_compile_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise driver.moderngl.Error("GLSL Compiler failed\n\nfragment_shader\n====\n0:1: no")

    opened(Driver).close()
    monkeypatch.setattr(Studio, "_program", refuse)
    with pytest.raises(StudioError, match="cannot draw clay") as raised:
        Studio()
    assert not isinstance(raised.value, StudioLost), "another try would not help"
    sentence(raised.value)


# -- drawing ----------------------------------------------------------------------------------------------


def snapshot(one: Booth, name: str = "sunny") -> Any:
    return one.render(Pose.REST, find(name), 96)


def kill(studio: Studio) -> None:
    """Take the context away behind the studio's back: from then on the driver's functions do nothing at all."""
    if not sys.platform.startswith("linux"):
        pytest.skip("knows only EGL")
    egl = ctypes.CDLL("libEGL.so.1")
    egl.eglGetCurrentDisplay.restype = ctypes.c_void_p
    assert egl.eglMakeCurrent(ctypes.c_void_p(egl.eglGetCurrentDisplay()), None, None, None)


def test_any_thread_may_order_a_picture(open_booth: Booth) -> None:
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.append(snapshot(open_booth))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(found) == 4
    assert all(np.array_equal(one, found[0]) for one in found)


def test_the_studio_itself_refuses_another_thread(open_booth: Booth) -> None:
    inside: list[Studio] = []
    open_booth._ask(inside.append)
    with pytest.raises(StudioError, match="opened by another thread") as raised:
        inside[0].render(Pose.REST, Persona(), 96)
    sentence(raised.value)


def test_a_lost_context_is_noticed_and_the_next_picture_is_as_before(open_booth: Booth) -> None:
    before = snapshot(open_booth)
    open_booth._ask(kill)
    with pytest.raises(StudioLost, match="gave up drawing") as raised:
        snapshot(open_booth)
    sentence(raised.value)
    assert np.array_equal(snapshot(open_booth), before)


def test_a_lost_context_shows_nothing_that_memory_held_before(
    open_booth: Booth, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A driver without a context leaves the picture unwritten; memory that was a camera's frame must not be it."""
    shown: list[Any] = []

    def look(studio: Studio) -> Any:
        kill(studio)
        monkeypatch.setattr(studio._driver, "lost", lambda why: StudioLost("looked at."))
        frames = [np.full((96, 96, 4), CAMERA, np.uint8) for _ in range(8)]
        del frames
        shown.append(studio._plates_of(96)._pixels(studio._plates_of(96)._smooth))

    for _ in range(5):
        snapshot(open_booth)
        open_booth._ask(look)
        with pytest.raises(StudioLost):
            snapshot(open_booth)
    assert not any((one == CAMERA).any() for one in shown)


def test_pictures_of_many_sizes_may_follow_each_other(open_booth: Booth) -> None:
    for size in (96, 128, 96, 97, 64):
        assert open_booth.render(Pose.REST, Persona(), size).shape == (size, size, 4)


def test_an_error_of_the_driver_is_a_lost_picture(open_booth: Booth, monkeypatch: pytest.MonkeyPatch) -> None:
    class Grumpy:
        error = "GL_OUT_OF_MEMORY"

        def release(self) -> None:
            """As contexts have it."""

    inside: list[Studio] = []
    snapshot(open_booth)
    open_booth._ask(inside.append)
    monkeypatch.setattr(inside[0]._driver, "context", Grumpy())
    with pytest.raises(StudioLost, match="GL_OUT_OF_MEMORY"):
        snapshot(open_booth)
    assert snapshot(open_booth).any()


def test_a_mistake_of_ours_is_no_excuse_to_fall_back(open_booth: Booth) -> None:
    with pytest.raises(ZeroDivisionError):
        open_booth._ask(lambda studio: 1 // 0)
    assert snapshot(open_booth).any()


def test_a_driver_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()
    monkeypatch.setattr(booth, "PATIENCE", 0.05)
    monkeypatch.setattr(booth, "GRACE", 0.05)

    def hang() -> Any:
        over.wait(30)
        raise StudioError("It was no use.")

    try:
        with pytest.raises(StudioError, match="does not answer") as raised:
            Booth(hang)
        sentence(raised.value)
    finally:
        over.set()


def test_closing_ends_the_thread_and_is_said_to_late_comers(open_booth: Booth) -> None:
    one = Booth()
    snapshot(one)
    one.close()
    one.close()
    assert not one._thread.is_alive()
    with pytest.raises(StudioError, match="closed") as raised:
        snapshot(one)
    sentence(raised.value)


def test_python_goes_on_while_the_driver_draws(open_booth: Booth, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every wait is for `wait`, which leaves Python's lock to others; moderngl's own waits do not."""
    waits: list[int] = []

    def watch(studio: Studio) -> None:
        real = studio._driver._finish

        def finish() -> None:
            waits.append(1)
            real()

        monkeypatch.setattr(studio._driver, "_finish", finish)

    open_booth._ask(watch)
    snapshot(open_booth)
    assert len(waits) >= (1 if open_booth.is_hardware else 4)


# -- standing in ------------------------------------------------------------------------------------------


class Failing(Disc):
    """A disc whose driver fails as told: one error, or None, for each drawing."""

    renderer = "a driver"

    def __init__(self, *errors: StudioError | None) -> None:
        super().__init__()
        self.errors, self.closed = list(errors), False

    def draw(self, pose: Pose, persona: object, size: int, *, bust: bool = True) -> Sprite:
        error = self.errors.pop(0) if self.errors else None
        if error:
            raise error
        return super().draw(pose, persona, size, bust=bust)

    def close(self) -> None:
        self.closed = True


def draw(style: StandIn, times: int = 1) -> None:
    for _ in range(times):
        assert style.draw(Pose.REST, Persona(), 96).pixels.any()


def test_one_lost_picture_is_drawn_anew() -> None:
    style = StandIn(Failing(None, StudioLost("Gone.")), Disc)
    draw(style, 3)
    assert (style.renderer, style.notes) == ("a driver", [])


def test_two_lost_in_a_row_change_the_style_and_are_told() -> None:
    own = Failing(None, StudioLost("Gone."), StudioLost("Gone again; restart."))
    style = StandIn(own, Disc)
    draw(style, 3)
    assert style.renderer == "a disc"
    assert style.notes == ["The style was changed in the middle.  Gone again; restart."]
    assert own.closed


def test_many_lost_in_one_run_change_the_style() -> None:
    style = StandIn(Failing(*[StudioLost("Gone."), None] * (MOST_LOSSES + 1)), Disc)
    draw(style, MOST_LOSSES)
    assert style.renderer == "a driver"
    draw(style, 2)
    assert style.renderer == "a disc"


def test_a_driver_that_fails_for_good_is_not_asked_twice() -> None:
    own = Failing(StudioError("Hangs."), StudioError("Asked again."))
    style = StandIn(own, Disc)
    draw(style)
    assert len(own.errors) == 1
    assert len(style.notes) == 1


def test_other_errors_pass_through() -> None:
    """They are mistakes of ours: the crew ends, and the placeholder is shown."""
    with pytest.raises(RuntimeError):
        draw(StandIn(Failing(RuntimeError("a mistake")), Disc))  # type: ignore[arg-type]


# -- choosing ---------------------------------------------------------------------------------------------


class FakeBooth:
    """A booth that opens at once."""

    name, is_hardware = "llvmpipe", False

    def close(self) -> None:
        """As booths have it."""


@pytest.mark.parametrize(
    ("is_hardware", "renderer", "drawn_by", "note"),
    [
        (True, "auto", "OpenGL: a driver", ""),
        (True, "studio", "OpenGL: a driver", ""),
        (False, "auto", "skia (CPU)", "--renderer studio has it draw all the same"),
        (False, "studio", "OpenGL: a driver (CPU)", ""),
    ],
)
def test_a_card_draws_clay_and_a_processor_only_if_told_to(
    is_hardware: bool, renderer: str, drawn_by: str, note: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("emojicam.render.clay.style.Booth", FakeBooth)
    monkeypatch.setattr(FakeBooth, "name", "a driver")
    monkeypatch.setattr(FakeBooth, "is_hardware", is_hardware)
    monkeypatch.setattr(generated, "is_there", lambda: False)  # test_generated.py has the network's turn
    style = open_style("clay", renderer)
    assert style.renderer == drawn_by
    assert [note in one for one in style.notes] == ([True] if note else [])


def broken_booth() -> None:
    raise StudioError("There is no driver; install one.")


def test_without_a_driver_classic_draws_and_that_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("emojicam.render.clay.style.Booth", broken_booth)
    monkeypatch.setattr(generated, "is_there", lambda: False)
    style = open_style("clay", "auto")
    assert style.renderer == "skia (CPU)"
    assert style.notes == ["Drawn in the style classic, not clay.  There is no driver; install one."]


def test_without_a_driver_the_studio_cannot_be_forced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("emojicam.render.clay.style.Booth", broken_booth)
    with pytest.raises(StudioError, match="install one"):
        open_style("clay", "studio")


def test_classic_needs_no_driver_and_has_nothing_to_tell() -> None:
    assert open_style("classic", "auto").notes == ()
    assert "only --style clay" in open_style("classic", "studio").notes[0]


def test_a_processor_draws_no_larger_than_it_can(open_booth: Booth) -> None:
    if open_booth.is_hardware:
        pytest.skip("needs a driver on the processor")
    style = open_style("clay", "studio")
    sprite = style.draw(Pose.REST, Persona(), 640)
    style.close()
    assert sprite.pixels.shape == (256, 256, 4)
    assert sprite.unit == pytest.approx(256 * UNIT_SHARE)


def test_clay_closes() -> None:
    style = opened(Clay)
    style.close()
    with pytest.raises(StudioError, match="closed"):
        style.draw(Pose.REST, Persona(), 96)
