"""What was before, for undo and redo.  Knows values and times, no widget."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")

TOGETHER_S = 0.8
"seconds between two changes of one thing that are one step, such as a slider that is dragged"
LONGEST = 200
"steps remembered"


class History(Generic[T]):
    """One value and those before and after it."""

    def __init__(self, first: T) -> None:
        self._steps, self._at = [first], 0
        self._of, self._when = "", -float("inf")

    @property
    def value(self) -> T:
        """The one that holds now."""
        return self._steps[self._at]

    def change(self, value: T, of: str, now: float) -> None:
        """A new value, of a thing called `of`, at a time in seconds; what had been undone is forgotten."""
        if value == self.value:
            return
        goes_on = of == self._of and now - self._when <= TOGETHER_S and self.can_undo and not self.can_redo
        del self._steps[self._at + (0 if goes_on else 1) :]
        self._steps.append(value)
        del self._steps[:-LONGEST]
        self._at, self._of, self._when = len(self._steps) - 1, of, now

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at < len(self._steps) - 1

    def undo(self) -> T:
        """One step back, if there is one."""
        self._at, self._of = max(0, self._at - 1), ""
        return self.value

    def redo(self) -> T:
        """One step forward, if there is one."""
        self._at, self._of = min(len(self._steps) - 1, self._at + 1), ""
        return self.value
