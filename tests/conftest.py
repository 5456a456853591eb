"""What all tests share: where the clips are, that no warning goes unnoticed, and what was left out and why."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from emojicam.errors import StudioError

if TYPE_CHECKING:
    from emojicam.render.clay import Clay

SHARED = Path(__file__).parents[1] / ".." / "shared"
"clips and references too large, or not ours, to be part of the project"

NO_OPENGL = "there is no OpenGL driver"
T = TypeVar("T")

_left_for_guest = pytest.StashKey[int]()


class _Warnings(logging.Handler):
    """Keeps every warning of ours, whichever thread it came from."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of clips and references; a test that needs it is skipped where it is not there."""
    if not SHARED.is_dir():
        pytest.skip("../shared is missing")
    return SHARED.resolve()


@pytest.fixture(scope="session")
def clay() -> Iterator[Clay]:
    """The style clay, opened once, for its parts take long to compile; skipped where no OpenGL driver can be had."""
    from emojicam.render.clay import Clay

    style = opened(Clay)
    yield style
    style.close()


def opened(open_it: Callable[[], T]) -> T:
    """What needs an OpenGL driver; the test is skipped where there is none."""
    try:
        return open_it()
    except StudioError as error:
        pytest.skip(f"{NO_OPENGL}: {error}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fail a test on a warning in the log that it did not expect.  One that asks for `caplog` looks for itself."""
    log, warnings = logging.getLogger("emojicam"), _Warnings()
    log.addHandler(warnings)
    try:
        result = yield
    finally:
        log.removeHandler(warnings)
    if warnings.said and "caplog" not in getattr(item, "fixturenames", ()):
        pytest.fail("a warning that no one expected; a test that does asks for caplog:\n" + "\n".join(warnings.said))
    return result


def pytest_deselected(items: Sequence[pytest.Item]) -> None:
    """Count the tests that only a machine with cameras can run."""
    for item in items:
        if item.get_closest_marker("guest") or item.get_closest_marker("virtualcam"):
            item.config.stash[_left_for_guest] = item.config.stash.get(_left_for_guest, 0) + 1


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Close with one line for everything that was left out."""
    skipped = [report for report in terminalreporter.stats.get("skipped", []) if "../shared" in str(report.longrepr)]
    if skipped:
        terminalreporter.write_line(f"{len(skipped)} tests skipped: ../shared is missing")
    if blind := [one for one in terminalreporter.stats.get("skipped", []) if NO_OPENGL in str(one.longrepr)]:
        terminalreporter.write_line(
            f"{len(blind)} tests skipped: {NO_OPENGL}, not even Mesa's (libegl1, libgl1-mesa-dri)"
        )
    left = config.stash.get(_left_for_guest, 0)
    if left:
        how = "pytest -m 'guest or virtualcam'"
        terminalreporter.write_line(f"{left} tests left for a machine with V4L2 devices ({how})")
