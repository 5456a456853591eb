"""The render stage: a tracked frame in, a picture out.  Chooses what is drawn; only `compose` touches camera pixels."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from ..meter import Meter
from ..persona.persona import Persona
from ..types import SHAPES, Face, Picture, Pixels, Pose, Sprite, Tracked
from . import Style
from .ahead import Ahead
from .compose import Fit, Placed, certain, compose, placeholder
from .framing import in_room, in_studio, studio_unit
from .reactions import Reactions

SURE_FRAMES = 15
"frames in a row whose faces are all certain before the room is shown (again): half a second at 30 fps"
SURE_FOR = 0.45
"seconds that they must span: twice as many frames at 60 fps"
LONGEST_GAP = 0.5
"seconds between two frames of one run: after more the camera was away, and who knows what it shows now"
SMALLEST, LARGEST, GRAIN = 96, 640, 32
"px: bounds and steps of the size a sprite is drawn at; larger ones are scaled up, which costs less than drawing"


@dataclass(frozen=True, eq=False)
class Look:
    """What others see, apart from the pose.  Swapped whole, so that no picture mixes two."""

    style: Style
    persona: Persona
    backdrop: Pixels
    "(H, W, 3): also the picture's size"
    scene: str
    "studio: no camera pixel at all; room: the room around the heads"
    guest: Persona
    "how everybody but the locked face is drawn"
    expression: float = 1.0
    "how strongly brows, mouth and cheeks show: 1 as they are"
    reacts: bool = False
    "whether an expression that is held is reacted to"
    blurred: bool = False
    "whether the room, blurred, is the studio's backdrop; then `backdrop` is what is seen while that is hidden"
    hold: float = 0.0
    "s that the room is held back, so that who comes in is known before they are seen; 0 for not at all"

    @property
    def camera(self) -> str:
        """What of the camera may be seen: nothing, the room, or a blur of it."""
        return "room" if self.scene == "room" else "blur" if self.blurred else "nothing"


class RoomGate:
    """Hides the room at once and shows it again only after a run of sure frames."""

    def __init__(self) -> None:
        self._sure = 0
        self._at = self._since = -math.inf

    def admits(self, tracked: Tracked) -> bool:
        """Whether this frame's room may be seen.  Ask once for every frame, in order."""
        steady = 0 <= tracked.frame.taken_at - self._at <= LONGEST_GAP
        self._at = tracked.frame.taken_at
        self._sure = (self._sure if steady else 0) + 1 if certain(tracked) else 0
        self._since = self._at if self._sure <= 1 else self._since
        return self._sure >= SURE_FRAMES and self._at - self._since >= SURE_FOR


class Renderer:
    """Called by the render thread for every tracked frame; `look` may be replaced from any thread."""

    def __init__(self, look: Look, meter: Meter) -> None:
        self.look, self._meter = look, meter
        self._gate, self._ahead, self._camera = RoomGate(), Ahead[Tracked](), look.camera
        self._admitted = False
        self._newest: Picture | None = None
        self.pose = Pose.REST
        "the newest pose that was drawn: any thread may read it"
        self.reactions = Reactions()
        self._share = 0.33
        "the sprite's unit as a share of its side: learned from each one drawn"

    def __call__(self, tracked: Tracked) -> Picture:
        """The picture of this frame; where the room may be seen, of one a moment before."""
        look = self.look
        if look.camera != self._camera:  # what was sure while nobody watched out for strangers says nothing of the room
            self._gate, self._ahead, self._camera = RoomGate(), Ahead[Tracked](), look.camera
        self._admitted = self._gate.admits(tracked) and look.camera != "nothing"
        newest = tracked.frame.taken_at
        if look.camera != "nothing" and look.hold:
            tracked = self._ahead.behind(tracked, newest, look.hold, LONGEST_GAP)
        self._newest = self._picture(tracked, look, newest - tracked.frame.taken_at)
        return self._newest

    def rest(self) -> Iterator[Picture]:
        """In place of what is still held back when no frame comes any more, the newest picture again.

        Nobody has looked at what would have come after those frames: somebody may be walking in.
        """
        for tracked in self._ahead.rest():
            if self._newest:
                yield replace(self._newest, taken_at=tracked.frame.taken_at)

    def _picture(self, tracked: Tracked, look: Look, held: float = 0.0) -> Picture:
        in_room = look.scene == "room"
        self.pose = tracked.faces[0].pose if tracked.faces else Pose.REST
        with self._meter.measure("style"):  # in a room that is hidden for now the head stays where it was
            placed = self._place_room(tracked, look) if in_room else self._place_studio(tracked, look)
            placed = [*self._react(tracked, look, placed), *placed]
        with self._meter.measure("compose"):
            return compose(tracked, placed, look.backdrop, show_room=self._admitted, blurred=not in_room, held=held)

    def _place_studio(self, tracked: Tracked, look: Look) -> list[Placed]:
        """The locked person alone, with bust; if nobody is there, nobody."""
        if not tracked.faces:
            return []
        pose = tracked.faces[0].pose
        fit, size = Fit.of(tracked.frame.pixels, look.backdrop), look.backdrop.shape[1::-1]
        sprite = self._draw(pose, look, look.persona, studio_unit(pose, fit, size[1]), bust=True)
        return [in_studio(pose, fit, sprite, (size[0], size[1]))]

    def _place_room(self, tracked: Tracked, look: Look) -> list[Placed]:
        fit = Fit.of(tracked.frame.pixels, look.backdrop)
        personas = itertools.chain([look.persona], itertools.repeat(look.guest))
        return [self._cover(face, look, persona, fit) for face, persona in zip(tracked.faces, personas, strict=False)]

    def _react(self, tracked: Tracked, look: Look, placed: list[Placed]) -> list[Placed]:
        """What lies over the locked person's head for a moment."""
        if not placed:
            return []
        pose, now = tracked.faces[0].pose, tracked.frame.taken_at
        if look.reacts:
            self.reactions.notice(pose, now)
        shown = expressed(pose, look.expression)
        return self.reactions.over(shown, look.persona, placed[0], now, look.backdrop.shape[1])

    def _cover(self, face: Face, look: Look, persona: Persona, fit: Fit) -> Placed:
        return in_room(face, fit, self._draw(face.pose, look, persona, face.pose.size * fit.scale, bust=False))

    def _draw(self, pose: Pose, look: Look, persona: Persona, unit: float, *, bust: bool) -> Sprite:
        """A sprite about as large as it will be seen; `unit` in picture px."""
        side = min(max(math.ceil(unit / self._share / GRAIN) * GRAIN, SMALLEST), LARGEST)
        sprite = look.style.draw(expressed(pose, look.expression), persona, side, bust=bust)
        self._share = sprite.unit / side
        return sprite


def expressed(pose: Pose, strength: float) -> Pose:
    """The same pose with stronger or weaker expressions; eyes open, shut and look as they do."""
    if strength == 1.0:
        return pose
    return replace(pose, shapes=np.where(_EXPRESSIVE, np.clip(pose.shapes * np.float32(strength), 0, 1), pose.shapes))


_EXPRESSIVE = np.array([not name.startswith("eye") for name in SHAPES])


def idle_picture(look: Look) -> Picture:
    """The placeholder: the person's own emoji, asleep."""
    asleep = Pose.REST.with_shapes(eyeBlinkLeft=1.0, eyeBlinkRight=1.0, mouthSmileLeft=0.25, mouthSmileRight=0.25)
    height, width = look.backdrop.shape[:2]
    fit = Fit(1.0, 0, 0, width, height)
    sprite = look.style.draw(asleep, look.persona, LARGEST)
    middle = Pose(np.array([width / 2, height * 0.45], np.float32), 0.36 * height)
    return placeholder(look.backdrop, [in_studio(middle, fit, sprite, (width, height))])
