"""The studio: photographs the sculpture with a graphics driver.  Knows neither styles nor sprites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from ...errors import StudioError
from ...persona.persona import Persona
from ...resources import folder
from ...types import Pose
from .bounds import Bound
from .driver import Driver, moderngl, remedy
from .layout import Layout, Numbers
from .numbers import numbers
from .parts import BACKING, LENSES, PARTS, Part, chosen, header
from .view import CAMERA, FOCUS, SHOULDERS, View

Quality = Literal["live", "fine", "still"]
UNIT_SHARE = 0.31
"a head unit as a share of the picture's side"
MIDDLE = (0.5, 0.47)
"where the head's origin lies at rest, as shares of the picture's side from its upper left corner"
NEAREST, FARTHEST = CAMERA - 3.0, CAMERA + 3.0
"head units from the camera: nothing is nearer or farther"
FINER: Mapping[Quality, int] = {"live": 1, "fine": 2, "still": 4}
"rays a pixel, along each side"
COARSEST = 0.0015
"head units from a surface where a ray may end, however large the pixels are: parts lie no closer than that"
TAPS: Mapping[Quality, str] = {
    "live": "#define OPEN_TAPS 9\n#define SHADOW_STEPS 20\n",
    "fine": "#define OPEN_TAPS 24\n#define SHADOW_STEPS 72\n",
    "still": "#define OPEN_TAPS 24\n#define SHADOW_STEPS 72\n",
}
"how closely occlusion and shadow look"
KEY_LIGHT = np.array([-0.46, 0.58, 0.67])
"towards the key light, in the view: from the upper left"

FINISHES = np.array(
    [
        (0.16, 14.0, 1.0, 0.35),  # skin
        (0.34, 34.0, 0.8, 0.25),  # lips
        (0.0, 60.0, 0.3, 0.0),  # eyes
        (0.22, 16.0, 0.25, 0.45),  # hair
        (0.05, 8.0, 0.4, 0.8),  # cloth
        (0.55, 50.0, 0.0, 0.3),  # plastic
        (0.35, 50.0, 0.5, 0.1),  # teeth
        (0.35, 30.0, 0.9, 0.2),  # tongue
        (0.0, 8.0, 0.0, 0.0),  # the hollow of the mouth
        (1.2, 40.0, 0.0, 0.8),  # metal
    ]
)
"by material: gloss, its sharpness, scattering, sheen at the edges"


class Studio:
    """Owns a graphics driver: make it, use it and close it on one and the same thread; a `Booth` sees to that."""

    def __init__(self) -> None:
        """Raises StudioError where there is no driver, or one that cannot do what the sculpture needs."""
        self._driver = Driver()
        self.name, self.is_hardware = self._driver.name, self._driver.is_hardware
        try:
            self._set_up()
        except moderngl.Error as error:
            self.close()
            raise self._unable(error) from error

    def _set_up(self) -> None:
        self.context = self._driver.context
        self._layout = Layout(_all_numbers(Pose.REST, Persona(), 64))
        self._numbers = self.context.buffer(reserve=self._layout.rows * 16)
        self._numbers.bind_to_uniform_block(0)
        self._preface = _preface(self._layout)
        self._drawings: dict[tuple[str, ...], _Drawing] = {}
        self._plates: dict[int, _Plates] = {}
        self._passes = {name: self._compile_pass(name) for name in ("light", "smooth")}
        self._occlusion = {quality: self._compile_pass("occlusion", TAPS[quality]) for quality in FINER}

    def render(
        self, pose: Pose, persona: Persona, size: int, quality: Quality = "live", *, bust: bool = True
    ) -> NDArray[np.uint8]:
        """(size, size, 4) RGBA, premultiplied.  `fine` shoots four rays a pixel, `still` sixteen.

        Raises StudioError on another thread than its own, StudioLost if the driver gave up.
        """
        self._driver.expect_own_thread()
        side = size * FINER[quality]
        try:
            self._expose(pose, persona, side, quality, bust)
            pixels = self._plates_of(side).read(self._passes["smooth"])
        except moderngl.Error as error:
            raise self._unable(error) from error
        self._driver.expect_no_error()
        if not pixels[..., 3].any():  # a driver whose context is gone says nothing and draws nothing
            raise self._driver.lost("its picture is empty")
        return pixels if side == size else _reduced(pixels, size)

    def close(self) -> None:
        """Let go of the driver."""
        self._driver.close()

    def _unable(self, error: Exception) -> StudioError:
        what = " ".join(str(error).split())[:200]
        return StudioError(f"The graphics driver {self.name} cannot draw clay ({what}): {remedy()}.")

    def _expose(self, pose: Pose, persona: Persona, side: int, quality: Quality, bust: bool) -> None:
        plates, view = self._plates_of(side), View.of(pose)
        values = _all_numbers(pose, persona, side)
        self._numbers.write(self._layout.pack(values))
        plates.begin()
        for part in PARTS:
            if part.worn(persona) and (bust or part.turns):
                self._draw(part, persona, values, view)
        plates.light(self._occlusion[quality], self._passes["light"])
        if LENSES.worn(persona):
            plates.overlay(beneath=True)
            self._draw(BACKING, persona, values, view)
            plates.overlay()
            self._draw(LENSES, persona, values, view)

    def _draw(self, part: Part, persona: Persona, values: Numbers, view: View) -> None:
        drawing = self._drawing(part, persona)  # also where nothing is seen yet: it takes too long in a call
        bounds = part.bounds(persona, values)
        if bounds:
            turn, shift = (view.head, view.shift) if part.turns else (view.body, SHOULDERS)
            drawing.draw(bounds, turn, shift)

    def _drawing(self, part: Part, persona: Persona) -> _Drawing:
        key = part.key(persona)
        if key not in self._drawings:
            place = "#define EYE_POINT EYE_IN_HEAD\n#define TO_VIEW HEAD_TO_VIEW\n"
            if not part.turns:
                place = "#define EYE_POINT EYE_IN_BODY\n#define TO_VIEW BODY_TO_VIEW\n"
            start = self._preface + header() + chosen(part, persona) + part.defines + place
            body = "".join(_source(name) for name in part.files)
            trace = "" if part in (BACKING, LENSES) else _source("trace")
            program = self._program(start + _source("place"), start + _source("common") + body + trace)
            self._drawings[key] = _Drawing(self.context, program)
        return self._drawings[key]

    def _compile_pass(self, name: str, defines: str = "") -> moderngl.VertexArray:
        behind = "#define BEHIND 0.9999\n"
        program = self._program(
            self._preface + behind + _source("screen"), self._preface + defines + _source("common") + _source(name)
        )
        if name == "light":
            program["FINISH"].write(FINISHES.astype("f4").tobytes())  # type: ignore[union-attr]
        return self.context.vertex_array(program, [])

    def _program(self, vertex: str, fragment: str) -> moderngl.Program:
        program = self.context.program(vertex_shader=vertex, fragment_shader=fragment)
        if "Numbers" in program:
            program["Numbers"].binding = 0  # type: ignore[union-attr]
        return program

    def _plates_of(self, side: int) -> _Plates:
        if side not in self._plates:
            old, self._plates = self._plates, {side: _Plates(self._driver, side)}
            self._plates[side].begin()  # before the old ones go: a driver minds losing what it draws upon
            for plates in old.values():
                plates.release()
        return self._plates[side]


@dataclass
class _Drawing:
    """A compiled part."""

    context: moderngl.Context
    program: moderngl.Program

    def __post_init__(self) -> None:
        self._where = self.context.buffer(reserve=4 * 64)
        sizes = {"rectangle": 4, "middle": 3, "reach": 3, "other_middle": 3, "other_reach": 3}
        used = [name for name in sizes if name in self.program]
        layout = " ".join(f"{size}f" if name in used else f"{4 * size}x" for name, size in sizes.items())
        self._array = self.context.vertex_array(self.program, [(self._where, layout + "/i", *used)])

    def draw(self, bounds: Sequence[Bound], turn: NDArray[Any], shift: NDArray[Any]) -> None:
        """Up to four rectangles, wherever they are."""
        rows = [[*_on_screen(seen), *one.row()] for one in bounds for seen in one.rectangles(turn, shift)]
        if not rows:
            return
        self._where.write(np.array(rows, np.float32).tobytes())
        self._array.render(moderngl.TRIANGLE_STRIP, vertices=4, instances=len(rows))


class _Plates:
    """What is drawn upon, at one size."""

    def __init__(self, driver: Driver, side: int) -> None:
        half, context = (side + 1) // 2, driver.context
        self._driver, self._context, self._side = driver, context, side
        self._albedo = context.texture((side, side), 4)
        self._form = context.texture((side, side), 4, dtype="f4")
        self._depth = context.depth_texture((side, side))
        self._occlusion = context.texture((half, half), 4, dtype="f4")
        self._colour, self._final = context.texture((side, side), 4), context.texture((side, side), 4)
        self._traced = context.framebuffer([self._albedo, self._form], self._depth)
        self._dimmed = context.framebuffer([self._occlusion])
        self._blank = context.framebuffer([self._colour])
        self._lit = context.framebuffer([self._colour], self._depth)
        self._smooth = context.framebuffer([self._final])
        self._form.filter = moderngl.NEAREST, moderngl.NEAREST
        for one in (self._form, self._colour):
            one.repeat_x = one.repeat_y = False

    def begin(self) -> None:
        self._traced.use()
        self._context.enable_only(moderngl.DEPTH_TEST)
        self._context.depth_func = "<"
        self._traced.depth_mask = True
        self._traced.clear(depth=1.0)

    def light(self, occlusion: moderngl.VertexArray, light: moderngl.VertexArray) -> None:
        """From form and albedo to light: only where something is, which the depth knows."""
        self._context.enable_only(moderngl.NOTHING)
        self._form.use(0)
        self._show(occlusion, self._dimmed, form=0)
        self._albedo.use(1)
        self._occlusion.use(2)
        self._context.enable_only(moderngl.DEPTH_TEST)
        self._context.depth_func = ">"
        self._lit.depth_mask = False
        self._blank.clear()
        self._show(light, self._lit, albedo=1, form=0, occlusion=2)

    def overlay(self, *, beneath: bool = False) -> None:
        """What is drawn next is laid over the picture, or beneath it."""
        self._context.enable_only(moderngl.DEPTH_TEST | moderngl.BLEND)
        self._context.depth_func = "<"
        over = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA
        self._context.blend_func = (moderngl.ONE_MINUS_DST_ALPHA, moderngl.ONE) if beneath else over

    def read(self, smooth: moderngl.VertexArray) -> NDArray[np.uint8]:
        self._context.enable_only(moderngl.NOTHING)
        self._colour.use(0)
        self._show(smooth, self._smooth, picture=0)
        return self._pixels(self._smooth)

    def _pixels(self, source: moderngl.Framebuffer) -> NDArray[np.uint8]:
        """Into zeros: what a driver that gave up leaves unwritten held something before, a camera's frame perhaps."""
        data = np.zeros((self._side, self._side, 4), np.uint8)
        self._driver.wait()
        source.read_into(data, components=4)
        return data[::-1].copy()

    def _show(self, drawing: moderngl.VertexArray, target: moderngl.Framebuffer, **samplers: int) -> None:
        for name, unit in samplers.items():
            drawing.program[name].value = unit  # type: ignore[union-attr]
        self._driver.give_way()
        target.use()
        drawing.render(moderngl.TRIANGLE_STRIP, vertices=4)

    def release(self) -> None:
        frames = self._traced, self._dimmed, self._blank, self._lit, self._smooth
        for one in (*frames, self._albedo, self._form, self._depth, self._occlusion, self._colour, self._final):
            one.release()


def _source(name: str) -> str:
    return (folder("assets") / "clay" / f"{name}.glsl").read_text("utf-8")


def _all_numbers(pose: Pose, persona: Persona, side: int) -> dict[str, Any]:
    """Those of the sculpture and those of the camera."""
    view = View.of(pose)
    eye = np.array([0.0, 0.0, CAMERA])
    head_x, head_y, head_z = view.head.T  # the columns of the matrix, as GLSL wants them
    body_x, body_y, body_z = view.body.T
    found = numbers(pose, persona)
    neck = view.body.T @ (view.head @ np.asarray(found["NECK_TOP"]) + view.shift - SHOULDERS)
    return found | {
        "NECK_TOP": neck,
        "HEAD_IN_BODY": view.body.T @ (view.shift - SHOULDERS),
        "EYE_IN_HEAD": view.head.T @ (eye - view.shift),
        "EYE_IN_BODY": view.body.T @ (eye - SHOULDERS),
        "HEAD_X": head_x, "HEAD_Y": head_y, "HEAD_Z": head_z,
        "BODY_X": body_x, "BODY_Y": body_y, "BODY_Z": body_z,
        "PIXEL": 1 / (UNIT_SHARE * side),
        "PRECISION": min(0.25 / (UNIT_SHARE * side), COARSEST),
        "SIZE": float(side),
        "HALF_SIZE": float((side + 1) // 2),
    }  # fmt: skip


def _preface(layout: Layout) -> str:
    shift = f"vec2({2 * MIDDLE[0] - 1:.6f}, {1 - 2 * MIDDLE[1]:.6f})"
    return (
        "#version 330\n" + layout.header() + f"#define NEAREST {NEAREST:.6f}\n#define FARTHEST {FARTHEST:.6f}\n"
        f"#define UNIT_SPAN {UNIT_SHARE:.6f}\n#define MIDDLE_SHIFT {shift}\n"
        f"#define RAY_SPREAD {0.5 / UNIT_SHARE / (CAMERA - FOCUS):.8f}\n"
        "#define HEAD_TO_VIEW mat3(HEAD_X, HEAD_Y, HEAD_Z)\n#define BODY_TO_VIEW mat3(BODY_X, BODY_Y, BODY_Z)\n"
        f"const vec3 KEY_LIGHT = normalize(vec3({', '.join(f'{float(v):.6f}' for v in KEY_LIGHT)}));\n"
        f"uniform vec4 FINISH[{len(FINISHES)}];\n"
    )


def _on_screen(rectangle: Sequence[float]) -> list[float]:
    """Head units on the picture to -1..1."""
    left, bottom, right, top = (2 * UNIT_SHARE * edge for edge in rectangle)
    x, y = 2 * MIDDLE[0] - 1, 1 - 2 * MIDDLE[1]
    return [left + x, bottom + y, right + x, top + y]


def _reduced(pixels: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """Averaged down in linear light."""
    alpha = pixels[..., 3:].astype(np.float32) / 255
    light = (pixels[..., :3].astype(np.float32) / 255) ** 2.2 * alpha
    small = cv2.resize(np.dstack([light, alpha]), (size, size), interpolation=cv2.INTER_AREA)
    cover = small[..., 3:]
    plain = (small[..., :3] / np.maximum(cover, 1e-4)) ** (1 / 2.2)
    return np.asarray(np.rint(255 * np.dstack([np.clip(plain, 0, 1) * cover, cover])), np.uint8)
