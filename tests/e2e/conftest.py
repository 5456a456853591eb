"""What the end-to-end tests share.  None is skipped for want of a device or a program: who runs them wants to know."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from emojicam.output import loopback

from .programs import DEVICE, WEBCAM

PROOF = Path(__file__).parent / "proof"
"where what the tests saw is left to be looked at; not committed"


@pytest.fixture(autouse=True)
def _a_virtual_camera() -> None:
    """A device that nobody writes to, whatever the test before did."""
    assert Path(DEVICE).exists(), f"needs a v4l2loopback device at {DEVICE}"
    assert loopback.revive(DEVICE), f"somebody holds {DEVICE}"


@pytest.fixture
def webcam() -> str:
    """A device to feed in place of a real camera."""
    assert Path(WEBCAM).exists(), f"needs a second v4l2loopback device at {WEBCAM}"
    assert loopback.revive(WEBCAM), f"somebody holds {WEBCAM}"
    return WEBCAM


@pytest.fixture(scope="session")
def proof() -> Path:
    """A folder for pictures that show what was seen."""
    PROOF.mkdir(exist_ok=True)
    (PROOF / ".gitignore").write_text("*\n")
    return PROOF


@pytest.fixture
def tell(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Print a line that is seen also when the test passes: what was measured."""

    def line(words: str) -> None:
        with capsys.disabled():
            request.config.get_terminal_writer().line(f"\n{request.node.name}: {words}")

    return line
