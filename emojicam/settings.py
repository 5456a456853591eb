"""Every setting, once.  The file, the command line and the panel are all read off this page."""

from __future__ import annotations

import argparse
import difflib
import json
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, NamedTuple, get_type_hints

import platformdirs

from .errors import SettingsError, SinkError
from .files import write_whole


class Size(NamedTuple):
    """Width and height in pixels, written 1280x720."""

    width: int
    height: int

    @staticmethod
    def parse(text: str) -> Size:
        """From "1280x720".  Raises ValueError."""
        width, height = text.lower().split("x")
        return Size(int(width), int(height))

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


ENDLESS = 10**300
"whole numbers in TOML have any length; floats do not"
PROVIDERS = ("auto", "cpu", "cuda", "tensorrt", "coreml", "directml")
STYLES = ("classic", "clay")
REACTIONS = (
    "hearts", "confetti", "tears", "sweat", "steam", "zzz", "questions", "thumbs-up", "applause",
)  # fmt: skip
"what a running EmojiCam shows for a moment when it is asked to: `emojicam ctl react NAME`"
BLUR = "blur"
"the backdrop that is the room, blurred"
GRADIENTS: Mapping[str, tuple[str, str]] = {
    "dawn": ("#ffd9c2", "#f59d8b"), "lagoon": ("#c9f0ea", "#4fa9b8"), "meadow": ("#e4f4c4", "#86b96b"),
    "lilac": ("#e9def9", "#9a83cf"), "sand": ("#f6ead6", "#cfae86"), "graphite": ("#5a626e", "#23272e"),
}  # fmt: skip
"backdrops by name: the colour where the light falls, and the one in the far corner"
LANGUAGES = ("auto", "en", "de", "es", "fr", "pt", "hi", "ar", "zh", "ja")
FILMS = (".mp4", ".webm")
CLIPS = (*FILMS, ".webp", ".gif")
HD, SMALLEST, LARGEST = Size(1280, 720), Size(160, 120), Size(3840, 2160)


def setting(
    default: Any,
    help: str,
    *,
    low: Any = None,
    high: Any = None,
    choices: tuple[str, ...] | None = None,
    metavar: str | None = None,
) -> Any:
    """Declare a setting: its default, what it does, the range or the choices it may have."""
    meta = {"help": help, "low": low, "high": high, "choices": choices, "metavar": metavar}
    return field(default=default, metadata=meta)


@dataclass(frozen=True, kw_only=True)
class Capture:
    """Where frames come from."""

    source: str = setting(
        "camera", "a camera's number, device or name, a video file, or card", metavar="camera|FILE|card"
    )
    always_on: bool = setting(False, "film also while nobody looks at the virtual camera")
    pace: str = setting(
        "on", "on: a video at its own rate; off: every frame of it, as fast as it goes", choices=("on", "off")
    )


@dataclass(frozen=True, kw_only=True)
class Infer:
    """How faces are read."""

    provider: str = setting("auto", "what the networks run on; auto is the CPU", choices=PROVIDERS)
    tracker: str = setting("onnx", "onnx: our own; mediapipe: the optional extra", choices=("onnx", "mediapipe"))


@dataclass(frozen=True, kw_only=True)
class Look:
    """What others see."""

    persona: str = setting("sunny", "whose emoji: a saved or stock persona, or a file", metavar="NAME|FILE")
    style: str = setting("classic", "how the emoji is drawn: flat and glossy, or sculpted in 3D", choices=STYLES)
    renderer: str = setting(
        "auto",
        "what draws clay; auto: a graphics card, else a network if it keeps up, else classic instead; studio: any"
        " OpenGL driver, also a slow one; generator: the network",
        choices=("auto", "studio", "generator"),
    )
    scene: str = setting(
        "studio", "studio: your emoji before the backdrop; room: your room around it", choices=("studio", "room")
    )
    expression: float = setting(1.0, "how strongly brows, mouth and cheeks show", low=0.5, high=1.6)
    reactions: bool = setting(False, "hearts, tears, steam and the like beside an expression that is held")
    backdrop: str = setting(
        "lagoon",
        "what is behind: #rrggbb, a gradient's name, a picture file, or blur: your room without you, blurred",
        metavar="COLOUR|NAME|FILE|blur",
    )
    hold: float = setting(
        0.1, "seconds that a room is held back, so that who comes in is known before they are seen", low=0.0, high=0.4
    )

    @property
    def blurs(self) -> bool:
        """Whether the backdrop is the room, blurred."""
        return self.backdrop == BLUR

    @property
    def films_room(self) -> bool:
        """Whether anything of the camera may be seen, be it blurred."""
        return self.scene == "room" or self.blurs


@dataclass(frozen=True, kw_only=True)
class Output:
    """Where pictures go."""

    sink: tuple[str, ...] = setting(
        ("virtualcam",),
        "where to: one or more; virtualcam:DEVICE and http:PORT say which",
        metavar="virtualcam|FILE.mp4|FILE.webm|http|pipewire|null",
    )
    size: Size = setting(  # noqa: RUF009 - Size is a tuple
        HD, "pixels of the picture", low=SMALLEST, high=LARGEST, metavar="WxH"
    )
    fps: int = setting(30, "pictures a second", low=5, high=60)
    fresh_for: float = setting(
        0.5, "seconds after its frame was taken that a picture is still shown", low=0.1, high=2.0
    )
    sound: bool = setting(False, "films and clips have the sound of the microphone, which is open only for them")


@dataclass(frozen=True, kw_only=True)
class Panel:
    """How the panel behaves; no flags, for it changes these itself."""

    language: str = setting("auto", "of the panel; auto is the system's", choices=LANGUAGES)
    colours: str = setting("auto", "auto is the system's", choices=("auto", "light", "dark"))
    still: bool = setting(False, "nothing in the panel moves but the emoji")
    mirrored: bool = setting(True, "you see yourself as in a mirror; others never do")
    folder: str = setting("", "where clips go; empty: EmojiCam, among your videos")
    hot_keys: bool = setting(False, "keys that work in every program, where the system gives such")
    clip: str = setting(".mp4", "what a clip is", choices=CLIPS)
    closing: str = setting("ask", "what closing the window does", choices=("ask", "keep", "quit"))
    welcomed: bool = setting(False, "whether the first steps have been shown")


@dataclass(frozen=True, kw_only=True)
class Settings:
    """All settings, by section."""

    capture: Capture = Capture()
    infer: Infer = Infer()
    look: Look = Look()
    output: Output = Output()
    panel: Panel = Panel()


def each(settings: Settings) -> Iterator[tuple[str, Field[Any], Any]]:
    """Every setting as ("output.fps", its field, its type), in page order."""
    for section in fields(settings):
        part = getattr(settings, section.name)
        hints = get_type_hints(type(part))
        for one in fields(part):
            yield f"{section.name}.{one.name}", one, hints[one.name]


def change(settings: Settings, changes: Mapping[str, Any]) -> Settings:
    """New settings with the named ones ("output.fps") changed.  Raises SettingsError, naming the setting."""
    known = {name: (one, kind) for name, one, kind in each(settings)}
    for name, value in changes.items():
        if name not in known:
            raise SettingsError(f"There is no setting {name!r}{_near(name, known)}")
        value = _checked(name, value, *known[name])
        section, leaf = name.split(".")
        settings = replace(settings, **{section: replace(getattr(settings, section), **{leaf: value})})
    return settings


def _near(name: str, known: Mapping[str, Any]) -> str:
    near = difflib.get_close_matches(name, known, 1)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(known)}."


def _checked(name: str, value: Any, one: Field[Any], kind: Any) -> Any:
    value = _as_kind(name, value, kind)
    low, high, choices = (one.metadata[key] for key in ("low", "high", "choices"))
    if choices and value not in choices:
        raise SettingsError(f"{name} must be one of {', '.join(choices)}, got {value!r}.")
    if low is not None and not _between(low, value, high):
        raise SettingsError(f"{name} must be between {low} and {high}, got {value}.")
    return value


def _between(low: Any, value: Any, high: Any) -> bool:
    if isinstance(value, tuple):
        return all(map(_between, low, value, high))
    return bool(low <= value <= high)


def _as_kind(name: str, value: Any, kind: Any) -> Any:
    """The value as its setting's type, as a TOML file or a program may write it."""
    if kind is Size:
        return _size(name, value)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(max(-ENDLESS, min(ENDLESS, value)))
    if kind not in (str, int, float, bool):  # the one list: of words
        return _words(name, value)
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise SettingsError(f"{name} must be {_WORD[kind]}, got {value!r}.")
    return value


_WORD = {str: "a text in quotes", int: "a whole number", float: "a number", bool: "true or false"}


def _size(name: str, value: Any) -> Size:
    try:
        return value if isinstance(value, Size) else Size.parse(value)
    except (ValueError, AttributeError) as error:
        raise SettingsError(f"{name} must be written like 1280x720, got {value!r}.") from error


def _words(name: str, value: Any) -> tuple[str, ...]:
    words = [value] if isinstance(value, str) else value
    if not isinstance(words, (list, tuple)) or not words or not all(isinstance(word, str) for word in words):
        raise SettingsError(f"{name} must be a list of one or more texts, got {value!r}.")
    return tuple(words)


def settings_file() -> Path:
    """Where the user's settings are kept."""
    return platformdirs.user_config_path("emojicam", appauthor=False) / "settings.toml"


def saved_settings() -> Settings:
    """The user's settings, or the defaults where there is no file.  Raises SettingsError."""
    path = settings_file()
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except OSError:
        pass  # there is something: reading it says what
    return load(path)


def load(path: Path) -> Settings:
    """Settings from a TOML file; what it does not name keeps its default.  Raises SettingsError, naming the file."""
    try:
        if path.is_fifo():
            raise SettingsError("it is a pipe, and settings are read again and again; make it a file.")
        tree = tomllib.loads(path.read_text("utf-8-sig"))
        return change(Settings(), dict(_flat(tree)))
    except OSError as error:
        raise SettingsError(
            f"The settings {path} cannot be read ({error.strerror}); mend or remove the file."
        ) from error
    except (ValueError, RecursionError) as error:  # numbers or brackets without end are no TOML's error, nor is no text
        raise SettingsError(f"The settings {path} are not TOML ({error}); mend or remove the file.") from error
    except SettingsError as error:
        raise SettingsError(f"In {path}: {error}") from error


def save(path: Path, settings: Settings) -> None:
    """Write what is not as by default, whole or not at all, making the folder.  Raises SinkError."""
    text = "\n".join(_changed_sections(settings))

    def write(beside: Path) -> None:
        beside.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(text, "utf-8")

    try:
        write_whole(path, write, "The settings")
    except UnicodeEncodeError as error:
        raise SinkError(f"The settings {path} hold no file's name that is not UTF-8; rename that file.") from error


def _changed_sections(settings: Settings) -> Iterator[str]:
    for section in fields(settings):
        part = getattr(settings, section.name)
        lines = [
            f"{one.name} = {_toml(getattr(part, one.name))}\n"
            for one in fields(part)
            if getattr(part, one.name) != one.default
        ]
        if lines:
            yield f"[{section.name}]\n" + "".join(lines)


def _toml(value: Any) -> str:
    """JSON's texts, numbers and truth values are TOML's as well, and so is its list of texts."""
    return json.dumps(str(value) if isinstance(value, Size) else value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _flat(tree: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for section, part in tree.items():
        if not isinstance(part, dict):
            raise SettingsError(
                f"{section!r} stands outside of a section; write it under [capture], [infer], [look], [output] "
                "or [panel]."
            )
        yield from ((f"{section}.{leaf}", value) for leaf, value in part.items())


def add_flags(
    parser: argparse.ArgumentParser, *, only: tuple[str, ...] | None = None, without: tuple[str, ...] = ()
) -> None:
    """A flag for every setting, for only some, or for all but some; one that is not given leaves no trace."""
    for name, one, kind in each(Settings()):
        if name in without or (only is not None and name not in only) or name.startswith("panel."):
            continue
        flag = "--" + name.split(".")[1].replace("_", "-")
        parser.add_argument(flag, dest=name, default=argparse.SUPPRESS, **_flag_options(one, kind))


def _flag_options(one: Field[Any], kind: Any) -> dict[str, Any]:
    meta, many = one.metadata, kind not in (str, int, float, bool, Size)
    default = " ".join(map(str, one.default)) if many else one.default  # type: ignore[arg-type]
    within = "" if meta["low"] is None else f"{meta['low']} to {meta['high']}; "
    options: dict[str, Any] = {"help": f"{meta['help']} ({within}default: {default})", "metavar": meta["metavar"]}
    if many:
        return options | {"nargs": "+"}
    if kind is bool:
        return {"help": options["help"], "action": argparse.BooleanOptionalAction}
    if meta["choices"]:
        return options | {"choices": meta["choices"]}
    converter: Callable[[str], Any] = str if kind is Size else kind
    return options | {"type": converter, "metavar": meta["metavar"] or "N"}
