"""Every error a user may meet, each a sentence that says what is wrong and what to do about it.

    EmojiCamError            exit 1   something that is there does not work
    ├── CaptureError                  no camera, busy camera, unreadable video
    │   ├── CameraLost                the camera went away while filming: worth another try
    │   └── Unheard                   no microphone, or it went away
    ├── ModelError                    a network is missing, damaged or of another shape
    ├── SinkError                     an output cannot be opened or written
    ├── StudioError                   no graphics driver, or one that does not do its work
    │   └── StudioLost                the driver gave up in the middle: worth another try
    └── UsageError           exit 2   what was asked for makes no sense
        ├── SettingsError             a setting's name, type or range
        └── PersonaError              a persona file's key, type or range

The command line prints the message and exits, the panel shows it, `remote` answers with it.  Whoever else catches one
can go on without: the session waits for a lost camera, `render.standin` has another style draw, the doctor reports
it, an enrolment leaves out a photo.
"""

from __future__ import annotations


class EmojiCamError(Exception):
    """One sentence for the user, with the remedy."""

    exit_code = 1


class CaptureError(EmojiCamError):
    """The source of pictures cannot be opened or read."""


class CameraLost(CaptureError):
    """A camera that was filming is gone; opening it again may succeed."""


class Unheard(CaptureError):
    """Nothing can be heard; what is filmed goes on without sound."""


class ModelError(EmojiCamError):
    """A network cannot be loaded or is not the one that was expected."""


class SinkError(EmojiCamError):
    """An output cannot be opened, written or finished."""


class StudioError(EmojiCamError):
    """The graphics driver cannot draw the emoji."""


class StudioLost(StudioError):
    """A driver that was drawing lost its picture; opening it again may succeed."""


class UsageError(EmojiCamError):
    """What was asked for cannot be done as asked."""

    exit_code = 2


class SettingsError(UsageError):
    """A setting has a wrong name, type or value."""


class PersonaError(UsageError):
    """A persona has a wrong key, type or value."""


def sentence(error: BaseException) -> str:
    """The one line that a user gets of an error."""
    if isinstance(error, EmojiCamError):
        return str(error)
    notes = " ".join(getattr(error, "__notes__", []))
    what = f"{type(error).__name__} {notes}".strip()
    return f"Unexpected error, {what}: {error}; run again with --verbose and report what it prints."
