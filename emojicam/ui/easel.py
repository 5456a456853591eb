"""Draws the stickers of whoever is worn, beside the window, one after another.  Knows no page.

What is drawn arrives in the window's thread, unless whoever asked for it is gone by then.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from shiboken6 import isValid

from ..errors import StudioError
from .background import Background

if TYPE_CHECKING:
    from pathlib import Path

    from ..render import Style
    from ..stickers.artist import Artist
    from ..stickers.catalogue import Sticker

log = logging.getLogger(__name__)

T = TypeVar("T")
Complain = Callable[[Exception], object]


@dataclass(frozen=True)
class Model:
    """Who is drawn, and how."""

    persona: str
    "a name or a file, as in the settings"
    style: str
    "a key of `render.STILLS`"


class Easel(QObject):
    """Its thread owns the styles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = Background("stickers", self)
        self._styles: dict[str, Style] = {}
        self._artist: tuple[Model, Artist] | None = None
        self.model = Model("sunny", "classic")
        "what is wanted now: drawings of anything else that still wait are left out"

    def names(self, asker: QObject, language: str, then: Callable[[Mapping[str, str]], object]) -> None:
        """What each sticker is called in that language, by its own name."""
        self._work.do(lambda: _names(language), _while_there(asker, then))

    def draw(self, asker: QObject, name: str, side: int, then: Callable[[QImage], object], otherwise: Complain) -> None:
        """That sticker of the model, in a square of `side` px; nothing arrives if the model is another by then."""
        model = self.model

        def deliver(image: QImage | None) -> None:
            if image is not None and model == self.model:
                then(image)

        work = partial(self._drawn, model, name, side)
        self._work.do(work, _while_there(asker, deliver), _while_there(asker, otherwise))

    def pack(self, asker: QObject, folder: Path, then: Callable[[int], object], otherwise: Complain) -> None:
        """Write all of them into a folder; yields how many."""
        model = self.model
        work = partial(self._packed, model, folder)
        self._work.do(work, _while_there(asker, then), _while_there(asker, otherwise))

    def _drawn(self, model: Model, name: str, side: int) -> QImage | None:
        if model != self.model:
            return None
        pixels = self._artist_of(model).draw(_sticker(name), side)
        image = QImage(pixels.data, side, side, 4 * side, QImage.Format.Format_RGBA8888_Premultiplied)
        return image.copy()

    def _packed(self, model: Model, folder: Path) -> int:
        from ..stickers import pack

        pack.ready(folder)
        about = {"persona": model.persona, "style": model.style}
        return len(pack.write(pack.Order(folder, pack.chosen(()), about=about), self._artist_of(model))["stickers"])

    def _artist_of(self, model: Model) -> Artist:
        from ..persona.persona import find
        from ..stickers.artist import Artist

        if self._artist is None or self._artist[0] != model:
            self._artist = model, Artist(self._style(model.style), find(model.persona))
        return self._artist[1]

    def _style(self, name: str) -> Style:
        from ..render import STILLS

        if name not in self._styles:
            try:
                self._styles[name] = STILLS[name]()
            except StudioError as error:
                log.info("stickers are drawn in the style classic: %s", error)
                self._styles[name] = STILLS["classic"]()
        return self._styles[name]

    def forget(self) -> None:
        """The persona's file may say something else now."""
        self._work.do(self._forget)

    def _forget(self) -> None:
        self._artist = None

    def close(self) -> None:
        """Draw nothing more."""
        self._work.close()
        for style in self._styles.values():
            style.close()


def _while_there(asker: QObject, then: Callable[[T], object]) -> Callable[[T], object]:
    """The same, but nothing for somebody who is gone."""
    return lambda outcome: then(outcome) if isValid(asker) else None


def _names(language: str) -> dict[str, str]:
    from ..stickers.catalogue import catalogue, names_of

    return {one.name: names_of(one.code)[language] for one in catalogue()}


def _sticker(name: str) -> Sticker:
    from ..stickers.catalogue import catalogue

    return next(one for one in catalogue() if one.name == name)
