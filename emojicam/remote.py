"""Lets other programs of the same user steer a running EmojiCam: `emojicam ctl`, and so any desktop's key bindings.

One request is one message of JSON, {"do": WORD, "name": ...}, and so is its answer: {"ok": true, ...}, or "ok": false
and a sentence as "error".  On Linux and macOS they go through a socket file that only its owner may open, in a folder
that only its owner may enter; on Windows through a named pipe, which only the same user and administrators may write
to.  Nothing is ever unpickled, and no port is opened.
"""

from __future__ import annotations

import getpass
import json
import logging
import os
import stat
import struct
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import platformdirs

from .errors import EmojiCamError, SinkError, UsageError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection, Listener

    from .control import Control
    from .settings import Settings

log = logging.getLogger(__name__)

PATIENCE = 30.0
"seconds that an order may take: a style that is compiled, a clip that is finished"
SOON = 3.0
"seconds that a window may take to come to the front"
HEARING = 2.0
"seconds that whoever connects has to say something"
LONGEST = 65536
"bytes of a request"
MOST_CALLERS = 16
"orders at a time; who comes beyond them is not heard"
WAITING = 32
"callers that may wait to be heard, so that a burst of orders is no queue at a closed door"

NOBODY = "No EmojiCam is running; start one with: emojicam run"
NOT_YET = "EmojiCam is still starting, or has not begun to film: wait a moment, or look into its window."
STUCK = "EmojiCam does not answer; end it and start it anew."
RAISE = "raise"
"the order that only a window understands: come to the front"


def address() -> str:
    """Where a running EmojiCam listens."""
    if sys.platform == "win32":
        return rf"\\.\pipe\emojicam-{getpass.getuser()}"
    return str(_folder() / "control")


def is_taken() -> bool:
    """Whether somebody may be listening there; a killed EmojiCam looks like one."""
    return sys.platform == "win32" or Path(address()).exists()


def _folder() -> Path:
    """Of this login where the system has such folders, else of this user."""
    if login := os.environ.get("XDG_RUNTIME_DIR"):
        return Path(login) / "emojicam"
    return platformdirs.user_cache_path("emojicam", appauthor=False)


def _record(control: Control) -> dict[str, Any]:
    """Starts, or finishes what was started; one at a time, or two might both find nothing to finish."""
    with _recording:
        return _begun_or_finished(control)


_recording = threading.Lock()


def _begun_or_finished(control: Control) -> dict[str, Any]:
    if control.desk.recording is not None:
        answer = {"recorded": str(_done(control.stop_recording()))}
        return answer | ({"note": control.desk.silence} if control.desk.silence else {})
    answer = {"recording": str(_done(control.record(_new_clip(control))))}
    desk = control.desk
    return answer | {"microphone": desk.is_heard} | ({"note": desk.silence} if desk.silence else {})


def _new_clip(control: Control) -> Path:
    from .control import clip_folder, new_clip

    panel = control.settings.panel
    return new_clip(clip_folder(panel), panel.clip)


def _replay(control: Control) -> dict[str, Any]:
    return {"recorded": str(_done(control.save_replay(_new_clip(control))))}


def _status(control: Control) -> dict[str, Any]:
    desk = control.desk
    return control.status().as_json() | {
        "style": desk.style, "persona": desk.persona, "scene": desk.scene, "backdrop": desk.backdrop,
        "recording": str(desk.recording) if desk.recording else None, "microphone": desk.is_heard,
    }  # fmt: skip


def _restyle(control: Control, name: str) -> dict[str, Any]:
    """With a note where that style is drawn by something else than asked for, or not at all."""
    _done(control.change({"look.style": name}))
    notes = control.drawing_notes
    return {"note": " ".join(notes)} if notes else {}


def _done(future: Future[Any]) -> Any:
    try:
        return future.result(PATIENCE)
    except TimeoutError as error:
        raise SinkError(f"It takes over {PATIENCE:.0f} s and goes on; emojicam ctl status says how it is.") from error


ORDERS: Mapping[str, Callable[[Control, str], dict[str, Any] | None]] = {
    "on": lambda control, name: control.on(),
    "off": lambda control, name: control.off(),
    "panic": lambda control, name: control.panic(),
    "record": lambda control, name: _record(control),
    "replay": lambda control, name: _replay(control),
    "style": lambda control, name: _restyle(control, name),
    "persona": lambda control, name: _done(control.change({"look.persona": name})),
    "scene": lambda control, name: _done(control.change({"look.scene": name})),
    "backdrop": lambda control, name: _done(control.change({"look.backdrop": name})),
    "react": lambda control, name: control.react(name),
    "status": lambda control, name: _status(control),
}
"what may be asked for; the same words as on the command line"
POWERS = {"on": "on", "off": "off", "panic": "blank"}
"orders that say whether anything is shown, and how the controls stand then"
LOOKS = ("style", "persona", "scene", "backdrop")
"orders that say what is worn"


Early = Callable[[str, str], bool]
"takes an order, with its name, that comes before there is anything to steer; whether it will be obeyed.  Any thread"


class Wishes:
    """What is asked of a run that is still starting: whether it shows anything, and what is worn.  Any thread."""

    def __init__(self, chosen: Settings) -> None:
        """`chosen` are the settings that it starts with."""
        self._chosen, self._power, self._looks = chosen, "on", dict[str, str]()
        self._control: Control | None = None
        self._over = False
        self._handing = threading.Lock()

    def take(self, word: str, name: str) -> bool:
        """Keep it for the run.  Whether it is of such a kind.  Raises UsageError where it cannot be."""
        if word not in POWERS and word not in LOOKS:
            return False
        with self._handing:
            if self._over:
                return False
            if self._control is not None:
                ORDERS[word](self._control, name)
            elif word in POWERS:
                self._power = POWERS[word]
            else:
                check_look(self._chosen, word, name)
                self._looks[f"look.{word}"] = name
        return True

    def hand_over(self, control: Control) -> None:
        """Have this run, which shows nothing yet, do what was asked for, and all that still comes here."""
        with self._handing:
            self._control = control
            control.switch(self._power)
            try:
                _done(control.change(self._looks))
            except EmojiCamError as error:  # nobody waits for an answer any more
                log.warning("%s", error)

    def let_go(self) -> None:
        """Take nothing more: the run is ending."""
        with self._handing:
            self._over, self._control = True, None


def check_look(chosen: Settings, word: str, name: str) -> None:
    """Raises UsageError where the settings cannot have that look: no such style or persona, no such backdrop."""
    from . import settings
    from .persona.persona import find
    from .render import backdrop

    settings.change(chosen, {f"look.{word}": name})
    if word == "persona":
        find(name)
    if word == "backdrop":
        backdrop.paint(name, chosen.output.size)


class Remote:
    """Listens for orders until it is closed.  Where another EmojiCam listens already, that one keeps the orders."""

    def __init__(
        self,
        control: Control | None,
        also: Mapping[str, Callable[[str], object]] | None = None,
        early: Early = lambda word, name: False,
    ) -> None:
        """`also` are orders to whoever has a window, called by any thread, with the name that was said."""
        self.control = control
        "what is steered; None while nothing runs.  Any thread may exchange it"
        self._also, self._early = also or {}, early
        self._over = threading.Event()
        self._callers = threading.BoundedSemaphore(MOST_CALLERS)
        self._listener: Listener | None = None
        self._thread = threading.Thread(target=self._serve, name="remote", daemon=True)

    @property
    def is_listening(self) -> bool:
        """Whether orders arrive here."""
        return self._listener is not None

    def __enter__(self) -> Remote:
        try:
            self._listener = _listen()
        except OSError as error:
            log.info("no orders from other programs (%s)", error)
            return self
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        if self._listener is None:
            return
        try:
            _connected(address()).close()  # wakes the thread up
            self._thread.join(PATIENCE)
        except OSError as gone:  # somebody has cleared the file away: nobody can call any more, nor wake it up
            log.debug("nobody to wake up (%s)", gone)
        with suppress(OSError):
            self._listener.close()

    def _serve(self) -> None:
        assert self._listener is not None
        while not self._over.is_set():
            try:
                caller = self._listener.accept()
            except (OSError, EOFError) as error:
                log.debug("a caller hung up (%s)", error)
                continue
            if not self._callers.acquire(blocking=False):
                caller.close()
                continue
            threading.Thread(target=self._answer, args=(caller,), name="order", daemon=True).start()

    def _answer(self, caller: Connection) -> None:
        """In a thread of its own: whoever says half a word, or has a style compiled, must not keep a panic waiting."""
        try:
            with caller:
                _limit(caller)
                if caller.poll(HEARING):
                    answer = perform(self.control, caller.recv_bytes(LONGEST), self._also, self._early)
                    caller.send_bytes(json.dumps(answer).encode())
        except (OSError, EOFError) as error:
            log.debug("a caller hung up (%s)", error)
        finally:
            self._callers.release()


def perform(
    control: Control | None,
    request: bytes,
    also: Mapping[str, Callable[[str], object]] | None = None,
    early: Early = lambda word, name: False,
) -> dict[str, Any]:
    """Do what the request says; its answer.  Never raises."""
    try:
        said = json.loads(request)
        word, name = said.get("do"), str(said.get("name", ""))
        if also and word in also:
            also[word](name)
            return {"ok": True}
        order = _order(word)
        if control is None and early(word, name):
            return {"ok": True}
        return {"ok": True, **(order(_there(control), name) or {})}
    except (ValueError, AttributeError, TypeError):
        return {"ok": False, "error": 'That was no request: say it as JSON, {"do": "status"}.'}
    except EmojiCamError as error:
        return {"ok": False, "error": str(error), "exit": error.exit_code}
    except Exception as error:
        from .errors import sentence

        return {"ok": False, "error": sentence(error), "exit": 1}


def _order(word: object) -> Callable[[Control, str], dict[str, Any] | None]:
    if not isinstance(word, str) or word not in ORDERS:
        raise UsageError(f"There is no order {word!r}: say one of {', '.join(ORDERS)}.")
    return ORDERS[word]


def _there(control: Control | None) -> Control:
    if control is None:
        raise SinkError(NOT_YET)
    return control


def ask(word: str, name: str = "") -> dict[str, Any]:
    """Have the running EmojiCam do this; its answer.  Raises SinkError where none runs, UsageError where it refuses."""
    answer = _answered(word, name, PATIENCE + SOON)
    if answer is None:
        raise SinkError(NOBODY)
    if not answer["ok"]:
        raise (UsageError if answer.get("exit") == UsageError.exit_code else SinkError)(answer["error"])
    return answer


def raise_window() -> bool:
    """Have the panel that is open already come to the front.  False where none is open.

    Raises SinkError where one is and does not answer.
    """
    answer = _answered(RAISE, os.environ.get("XDG_ACTIVATION_TOKEN", ""), SOON)
    return answer is not None and bool(answer["ok"])


def _answered(word: str, name: str, patience: float) -> dict[str, Any] | None:
    """What the running EmojiCam answers; None where none runs."""
    try:
        with _connected(address()) as there:
            there.send_bytes(json.dumps({"do": word, "name": name}).encode())
            answer: dict[str, Any] = json.loads(there.recv_bytes()) if there.poll(patience) else {}
    except BlockingIOError as error:
        raise SinkError(STUCK) from error
    except (OSError, EOFError):
        return None
    if not answer:
        raise SinkError(STUCK)
    return answer


def _connected(to: str) -> Connection:
    """With whoever listens there.  Raises OSError: BlockingIOError where somebody does, but takes no calls.

    A panel needs the libraries only after its window.
    """
    if sys.platform == "win32":
        from multiprocessing.connection import Client

        return Client(to)
    import socket
    from multiprocessing.connection import Connection

    with socket.socket(socket.AF_UNIX) as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, _seconds(SOON))  # else a stopped one is waited for
        line.connect(to)
        return Connection(line.detach())


def _limit(caller: Connection) -> None:
    """Wait no longer than HEARING for the rest of what somebody began to say, or until they take the answer."""
    if sys.platform == "win32":
        return
    import socket

    with socket.socket(fileno=os.dup(caller.fileno())) as line:
        for option in (socket.SO_SNDTIMEO, socket.SO_RCVTIMEO):
            line.setsockopt(socket.SOL_SOCKET, option, _seconds(HEARING))


def _seconds(seconds: float) -> bytes:
    return struct.pack("@ll", int(seconds), 0)  # struct timeval


def _listen() -> Listener:
    """The socket, opened for its owner alone.  Raises OSError where another EmojiCam has it."""
    from multiprocessing.connection import Listener

    if sys.platform == "win32":
        return Listener(address(), family="AF_PIPE")
    folder = _folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _check_ours(folder)
    _clear_away(Path(address()))
    listener = Listener(address(), family="AF_UNIX", backlog=WAITING)
    Path(address()).chmod(0o600)
    return listener


def _check_ours(folder: Path) -> None:
    """Nobody else may have made the folder, or may enter it."""
    here = folder.lstat()
    if not stat.S_ISDIR(here.st_mode) or here.st_uid != os.getuid():
        raise OSError(f"{folder} is not a folder of yours")
    folder.chmod(0o700)


def _clear_away(path: Path) -> None:
    """Remove what a killed EmojiCam has left; one that answers keeps it."""
    if not path.exists():
        return
    try:
        _connected(str(path)).close()
    except ConnectionRefusedError:
        path.unlink(missing_ok=True)
        return
    except BlockingIOError:
        log.debug("another EmojiCam takes no calls now")
    raise OSError("another EmojiCam takes orders already")
