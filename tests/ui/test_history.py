"""Undo and redo, without a window."""

from __future__ import annotations

from emojicam.ui.history import LONGEST, History


def test_back_and_forth() -> None:
    history = History("a")
    history.change("b", "x", 0.0)
    history.change("c", "y", 0.1)
    assert [history.undo(), history.undo(), history.undo()] == ["b", "a", "a"]
    assert not history.can_undo
    assert [history.redo(), history.redo(), history.redo()] == ["b", "c", "c"]
    assert not history.can_redo


def test_a_slider_that_is_dragged_is_one_step_and_a_pause_begins_another() -> None:
    history = History(0)
    for number in range(1, 30):
        history.change(number, "size", number * 0.05)
    history.change(100, "size", 60.0)
    assert history.undo() == 29
    assert history.undo() == 0


def test_a_change_after_an_undo_forgets_what_was_undone() -> None:
    history = History(0)
    history.change(1, "a", 0.0)
    history.change(2, "b", 10.0)
    history.undo()
    history.change(3, "a", 10.1)
    assert not history.can_redo
    assert [history.undo(), history.undo()] == [1, 0]


def test_the_same_again_is_no_step() -> None:
    history = History(0)
    history.change(0, "a", 0.0)
    assert not history.can_undo


def test_it_does_not_grow_for_ever() -> None:
    history = History(0)
    for number in range(1, 3 * LONGEST):
        history.change(number, "a", number * 10.0)
    steps = 0
    while history.can_undo:
        history.undo()
        steps += 1
    assert steps == LONGEST - 1
