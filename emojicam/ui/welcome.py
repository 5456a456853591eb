"""The first four steps, each to be skipped and gone back to: camera, you, your emoji, the virtual camera."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QWidget

from ..errors import EmojiCamError
from ..persona import shelf
from ..persona.persona import find, names
from .checkup import Checkup, Where
from .choices import Tiles
from .editor import Editor
from .engine import Engine
from .enrolling import Enrol, Enrolled
from .glimpses import FINDER, Glimpse, Glimpses
from .health import muted
from .mirror import Mirror
from .photos import Photos
from .portraits import Portraits, Sitting
from .sentences import translated
from .shapes import button, column, label, row, scrolled
from .theme import GAP, PAGE, ROOMY, current, is_still, page_width

if TYPE_CHECKING:
    from pathlib import Path

    from ..capture.cameras import CameraInfo
    from ..persona.photos import Photo
    from ..types import Frame, Picture, Pixels

CAMERA, YOU, EMOJI, CHECK = range(4)
"the steps"
QUICK = ("skin", "hair", "beard", "glasses", "headwear", "clothes")
"what a few taps correct"
WIDEST = 980
"px: of a step, where letters are small; wider, and lines would be too long to read"
LOOK_AGAIN_MS = 2000
"between two looks for a camera while none can be used"
GLIMPSE_MS = 120
"between two looks at what the cameras see"


class Welcome(QWidget):
    """One step after another."""

    finished = Signal()

    def __init__(
        self, engine: Engine, portraits: Portraits, newest: Callable[[], Picture | None], enrol: Enrol | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._engine, self._portraits, self._enrol = engine, portraits, enrol
        titles = (
            self.tr("Which camera sees you?"), self.tr("Who are you?"), self.tr("Meet your emoji"), self.tr("Be seen"),
        )  # fmt: skip
        abouts = (
            self.tr("Filmed for this page only; nothing is kept. Later EmojiCam films only while somebody looks."),
            self._about_you(),
            self.tr("A few taps, and it is you. All of it can be changed later."),
            self.tr("In Zoom, Meet or Teams choose the camera called EmojiCam."),
        )
        pages = (self._cameras(), self._you(), self._emoji(newest), self._camera_check())
        self._steps = list(zip(titles, abouts, pages, strict=True))
        self._build()
        self.go_to(CAMERA)

    def _build(self) -> None:
        self.title, self.about = label("", "title"), muted("")
        self.dots = Dots(len(self._steps))
        self.pages = QStackedWidget()
        for _, _, page in self._steps:
            self.pages.addWidget(page)
        self.back = button(self.tr("Back"), lambda: self.go_to(self.step - 1), "quiet", "back")
        self.skip = button(self.tr("Skip the first steps"), self._finish, "quiet")
        self.forward = button(self.tr("Continue"), self._forward, "main")
        self.forward.setDefault(True)
        inside = column(
            self.dots, self.title, self.about, self.pages, row(self.back, 1, self.skip, self.forward), gap=GAP
        )
        inside.setStretch(3, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(ROOMY, ROOMY + 8, ROOMY, ROOMY)
        layout.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(WIDEST + 2 * (page_width() - PAGE))
        middle.setLayout(inside)
        layout.addWidget(middle, 10)
        layout.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self.forward.setFocus()
        self._film()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """No camera is filmed for nobody, and no photo kept that nobody waits for; a window made small comes back."""
        self._let_cameras_go()
        if not event.spontaneous():
            self._forget_photos()

    # -- from step to step ----------------------------------------------------------------------------------

    @property
    def step(self) -> int:
        """Which is shown, from 0."""
        return self.pages.currentIndex()

    def go_to(self, step: int) -> None:
        """Show that step."""
        self._let_cameras_go()
        self._forget_photos()
        self.editor.save()
        title, about, page = self._steps[step]
        self.title.setText(title)
        self.about.setText(about)
        self.pages.setCurrentWidget(page)
        self.dots.go_to(step)
        self.back.setVisible(step > 0)
        self._name_forward()
        self.skip.setVisible(step != CHECK)
        enter = (self._look_for_cameras, self._see_you, self._meet, self.checkup.examine)[step]
        enter()

    def _name_forward(self) -> None:
        goes_on = self.tr("Make my emoji") if self._has_photos else self.tr("Continue")
        self.forward.setText(self.tr("Done") if self.step == CHECK else goes_on)
        self.forward.setEnabled(not (self._has_photos and self.photos.is_busy))

    def _forward(self) -> None:
        if self.step == CHECK:
            self._finish()
        elif self._has_photos:
            self._make()
        else:
            self.go_to(self.step + 1)

    def _finish(self) -> None:
        self._let_cameras_go()
        self._forget_photos()
        self._show_photo(QPixmap())
        self.editor.save()
        self._engine.change({"panel.welcomed": True})
        if self._engine.running is None and not self._engine.is_starting:
            self._engine.start()
        self.finished.emit()

    # -- the camera -----------------------------------------------------------------------------------------

    def _cameras(self) -> QWidget:
        self.cameras = Tiles(self.tr("Cameras"), self._choose_camera, 188, 4)
        self._found: list[CameraInfo] = []
        self._offered, self._paused = False, False
        self.glimpses, self._shown = Glimpses(), dict[str, "Frame"]()
        self._looking = QTimer(self, interval=GLIMPSE_MS)
        self._looking.timeout.connect(self._look)
        self._waiting = QTimer(self, interval=LOOK_AGAIN_MS, singleShot=True)
        self._waiting.timeout.connect(self._look_again)
        self.no_camera = muted("")
        page = QWidget()
        page.setLayout(column(self.cameras, self.no_camera, 1, gap=GAP))
        return scrolled(page)

    def _look_for_cameras(self) -> None:
        from ..capture.cameras import cameras

        if not self._found:
            self._engine.do(cameras, self.offer)
        else:
            self._film()

    def _look_again(self) -> None:
        """While there is none that can be used: one may be plugged in, or let go."""
        from ..capture.cameras import cameras

        if self.isVisible() and self.step == CAMERA:
            self._engine.do(cameras, lambda found: self.offer(found) if found != self._found else self._waiting.start())

    def offer(self, found: Sequence[CameraInfo]) -> None:
        """Show these cameras, and an actor for who has none."""
        self._found, self._offered = list(found), True
        words = {str(one.device): _called(one, self.tr("in use by {names}")) for one in found}
        words["card"] = self.tr("An actor")
        self.cameras.fill(words, self._chosen_camera())
        for one in found:
            self.cameras.tiles[str(one.device)].setEnabled(one.usable)
            self.cameras.tiles[str(one.device)].emblem = "camera"
        self.cameras.tiles["card"].emblem = "actor"
        usable = any(one.usable for one in found)
        sorry = self.tr("No camera can be used now: plug one in, or close what uses it.")
        self.no_camera.setText("" if usable else sorry)
        if not usable:
            self._waiting.start()
        self._film()

    def _film(self) -> None:
        """What this step shows of cameras, while it is seen."""
        if self.isVisible() and self.step == CAMERA:
            self._glimpse_all()
        elif self.isVisible() and self.step == YOU and self._enrol is not None and self._offered:
            self._film_you()

    def _glimpse_all(self) -> None:
        """Film every camera that can be, for its thumbnail, while nothing else films."""
        if self._engine.running is not None or self._engine.is_starting:
            return
        self._shown.clear()
        self.glimpses.open([str(one.device) for one in self._found if one.usable], moving=not is_still())
        self._looking.start()

    def _let_cameras_go(self) -> None:
        """At once for the window; a run begins only when they are really let go, which is waited for beside it."""
        self._looking.stop()
        self._shown.clear()
        paused, self._paused = self._paused, False
        if self.glimpses.are_open or paused:
            self._engine.do(self.glimpses.close(), lambda _: self._engine.resume() if paused else None)

    def _look(self) -> None:
        if self.step == YOU:
            self._see_photographed()
            return
        for one in self.glimpses.all:
            tile = self.cameras.tiles.get(one.device)
            if tile is not None and one.newest is not None and one.newest is not self._shown.get(one.device):
                self._shown[one.device] = one.newest
                tile.show_picture(_square(one.newest.pixels, mirrored=self._engine.settings.panel.mirrored))
        if said := _refusals(self.glimpses.all):
            self.no_camera.setText(said)

    def _chosen_camera(self) -> str:
        source = self._engine.settings.capture.source
        usable = [str(one.device) for one in self._found if one.usable]
        return usable[0] if source == "camera" and usable else source

    def _choose_camera(self, device: str) -> None:
        self._engine.note({"capture.source": device})

    # -- you ------------------------------------------------------------------------------------------------

    def _about_you(self) -> str:
        if self._enrol is None:
            return self.tr("Choose who is nearest to you; the next step makes it you.")
        return self.tr("From photos of you only numbers are kept, and the photos never leave this computer.")

    def _you(self) -> QWidget:
        self.people = Tiles(self.tr("Personas"), self._choose_person, 112, 6)
        page = QWidget()
        layout = column(gap=GAP)
        if self._enrol is not None:
            self.photos = Photos(self._engine, self._photographed)
            self.photos.changed.connect(self._follow_photos)
            self._engine.changed.connect(self._pause)
            layout.addWidget(self.photos)
            layout.addWidget(muted(self.tr("Or choose who is nearest to you:")))
        layout.addWidget(self.people)
        layout.addStretch(1)
        page.setLayout(layout)
        return scrolled(page)

    def _see_you(self) -> None:
        self._draw_people()
        if self._enrol is not None:
            waking = self.tr("One moment: the camera is waking up …")
            self.photos.expect(waking, mirrored=self._engine.settings.panel.mirrored)
            self._film()

    def _film_you(self) -> None:
        """Film with the chosen camera, as large as a photo should be; also where nothing else is to move."""
        from ..capture import kind

        device = self._chosen_camera()
        if kind(device) != "camera":
            self.photos.tell(self.tr("No camera is chosen. Go back to choose one, or drop photos here."))
            return
        self._pause()
        self.glimpses.open([device], FINDER, moving=True)
        self._looking.start()

    def _pause(self) -> None:
        """A run that films lets its camera go while photos are taken; it shows the placeholder meanwhile."""
        from ..capture import kind

        wanted = self.step == YOU and self.isVisible() and not self._paused and kind(self._chosen_camera()) == "camera"
        if wanted and self._engine.power == "on":
            self._paused = True
            self._engine.switch(False)

    def _photographed(self) -> Frame | None:
        """What the chosen camera sees, while photos can be taken."""
        return self.glimpses.all[0].newest if self.glimpses.all and self.step == YOU else None

    def _see_photographed(self) -> None:
        was = self.photos.take.isEnabled()
        self.photos.tell(_refusals(self.glimpses.all))
        if not was and self.photos.take.isEnabled() and self.forward.hasFocus() and not self._has_photos:
            self.photos.take.setFocus()

    def _follow_photos(self) -> None:
        self._name_forward()
        if self.photos.is_full and self.photos.take.hasFocus():
            self.forward.setFocus()

    @property
    def _has_photos(self) -> bool:
        return self._enrol is not None and self.step == YOU and bool(self.photos.tiles)

    def _forget_photos(self) -> None:
        self._batch = list["Path | Photo"]()
        if self._enrol is not None:
            self.photos.forget()

    def _draw_people(self) -> None:
        known = names()
        if tuple(self.people.tiles) != known:
            self.people.fill({name: name[:1].upper() + name[1:] for name in known})
        self.people.choose(self._engine.settings.look.persona)
        for name, tile in self.people.tiles.items():
            try:
                sitting = Sitting(find(name), self._engine.settings.look.style, tile.side)
            except EmojiCamError as error:
                tile.emblem = "problem"
                tile.setToolTip(translated(str(error)))
                tile.setEnabled(False)
                continue
            self._portraits.ask(tile, sitting, tile.show_picture)

    def _choose_person(self, name: str) -> None:
        self._engine.change({"look.persona": name})

    def _make(self) -> None:
        """Make a persona of the photos, beside the window."""
        assert self._enrol is not None
        enrol, self._batch = self._enrol, self.photos.all
        batch = self._batch
        self.photos.work()
        self._engine.do(lambda: _attempt(enrol, batch), lambda outcome: self._enrolled(batch, outcome))

    def _enrolled(self, batch: Sequence[Path | Photo], outcome: Enrolled | EmojiCamError) -> None:
        if batch is not self._batch:
            return  # the page was left meanwhile
        try:
            if isinstance(outcome, EmojiCamError):
                raise outcome
            name = shelf.free_name(self.tr("me"))
            shelf.keep(name, outcome.persona)
        except EmojiCamError as error:
            self.photos.say(translated(str(error)))
            self.forward.setFocus()
            return
        self._show_photo(self.photos.pixmap, name, " ".join(map(translated, outcome.complaints)))
        self._choose_person(name)
        self.go_to(EMOJI)
        self.forward.setFocus()

    # -- the emoji ------------------------------------------------------------------------------------------

    def _emoji(self, newest: Callable[[], Picture | None]) -> QWidget:
        self.mirror = Mirror(newest)
        self.mirror.words = self.tr("One moment: your emoji is waking up …")
        self.photo = QLabel()
        self.photo.setAccessibleName(self.tr("Your photo"))
        self.photo.hide()
        self.remarks = muted("")
        self._photographed_as = ""
        "the persona that was made of the photo"
        self.editor = Editor(self._engine, self._portraits, QUICK)
        self.editor.left.connect(self._meet)
        left = column(self.mirror, self.photo, self.remarks, 1, gap=GAP)
        page = QWidget()
        layout = row(left, self.editor, gap=ROOMY)
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        page.setLayout(layout)
        return page

    def _show_photo(self, photo: QPixmap, name: str = "", remarks: str = "") -> None:
        """Beside the emoji that was made of it, for as long as the first steps are there."""
        high = photo.scaledToHeight(160, Qt.TransformationMode.SmoothTransformation) if not photo.isNull() else photo
        self.photo.setPixmap(high)
        self.remarks.setText(remarks)
        self._photographed_as = name

    def _meet(self) -> None:
        if self._engine.running is None and not self._engine.is_starting:
            self._engine.start()
        chosen = self._engine.settings.look.persona
        if self.editor.name != chosen:
            self.editor.save()
            self.editor.open(chosen)
        self.photo.setVisible(chosen == self._photographed_as and not self.photo.pixmap().isNull())
        self.remarks.setVisible(chosen == self._photographed_as)

    # -- the virtual camera ---------------------------------------------------------------------------------

    def _camera_check(self) -> QWidget:
        self.checkup = Checkup(self._engine)
        page = QWidget()
        layout = row(gap=ROOMY + GAP)
        page.setLayout(layout)
        layout.addWidget(Where(), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.checkup, 1, Qt.AlignmentFlag.AlignTop)
        return scrolled(page)


class Dots(QWidget):
    """Which step of how many."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count, self._at = count, 0

    def go_to(self, at: int) -> None:
        """Show this one."""
        self._at = at
        self.setAccessibleName(self.tr("Step {n} of {all}").format(n=at + 1, all=self._count))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._count * 36, 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(self._count):
            painter.setBrush(QColor(theme.accent if place <= self._at else theme.line))
            left = self.width() - (place + 1) * 36 + 8 if self.isRightToLeft() else place * 36
            painter.drawRoundedRect(QRectF(left, 2, 28, 6), 3, 3)
        painter.end()


def _attempt(enrol: Enrol, photos: Sequence[Path | Photo]) -> Enrolled | EmojiCamError:
    try:
        return enrol(photos)
    except EmojiCamError as error:
        return error


def _called(camera: CameraInfo, busy: str) -> str:
    held = busy.format(names=camera.holder) if camera.holder else ""
    name = translated(camera.name)
    return f"{name} ({held})" if held else name


def _refusals(glimpses: Sequence[Glimpse]) -> str:
    """Why some cameras are not seen, a line for each."""
    return "\n".join(translated(one.refusal) for one in glimpses if one.refusal)


def _square(pixels: Pixels, *, mirrored: bool) -> QPixmap:
    """The middle of the picture."""
    height, width = pixels.shape[:2]
    seen = pixels[:, ::-1] if mirrored else pixels
    image = QImage(seen.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image.copy((width - height) // 2, 0, height, height))
