"""What we compare with must be what it says: an overlay that leaks, a queue that keeps everything."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest

from emojicam.evaluation.compare import live, privacy
from emojicam.evaluation.compare.stage import Case, cases
from emojicam.flow import Crew, Ended
from emojicam.render import STYLES, Style, compose
from emojicam.types import Face


@pytest.fixture(scope="module")
def style() -> Iterator[Style]:
    classic = STYLES["classic"]()
    yield classic
    classic.close()


def case(name: str) -> Case:
    return next(one for one in cases() if one.name == name)


@pytest.mark.parametrize("name", ["infer raises", "no face found", "second face not yet tracked"])
def test_the_overlay_leaks_where_ours_does_not(name: str, style: Style) -> None:
    ours, theirs = privacy.ours(case(name), "room", style), privacy.overlay(case(name), style)
    assert ours.with_room > 0, "the fault came before there was anything to leak"
    assert ours.leaked == 0
    assert theirs.leaked > 0


def test_the_overlay_hides_the_face_while_nothing_fails(style: Style) -> None:
    shown = privacy.overlay(case("nothing fails"), style)
    assert shown.with_room == shown.shown > 0
    assert shown.leaked == 0


def test_a_leak_of_ours_would_be_counted(style: Style, monkeypatch: pytest.MonkeyPatch) -> None:
    def believe_anything(face: Face) -> bool:
        return len(face.hull) >= 3

    monkeypatch.setattr(compose, "_sure", believe_anything)
    monkeypatch.setattr(compose, "_room_mask", lambda faces, fit: mask(faces[:0], fit))
    assert privacy.ours(case("face unsure"), "room", style).leaked > 0


mask = compose._room_mask


def test_every_stage_fails_in_every_way() -> None:
    found = {(one.stage, one.kind) for one in cases() if one.stage}
    assert found == {
        (stage, kind) for stage in ("capture", "infer", "render") for kind in ("raise", "hang", "stall")
    } | {("capture", "end")}


def test_a_queue_gives_every_item_in_turn_and_has_the_writer_wait() -> None:
    queue, got = live.Queue(), list[int]()
    with Crew() as crew:
        crew.start("writer", range(4 * live.ROOM), into=queue)
        for item in queue:
            assert queue.puts - item <= live.ROOM + 1, "the writer did not wait"
            got.append(item)
            if len(got) == 3 * live.ROOM:
                break
        queue.end()
    assert got == list(range(3 * live.ROOM))
    with pytest.raises(Ended):
        queue.put(0)


def test_a_writer_that_waits_is_let_go_at_the_end() -> None:
    queue = live.Queue()
    with Crew() as crew:
        crew.start("writer", count(), into=queue)
        next(iter(queue))
        queue.end()
        assert crew.wait(10)


def test_a_run_has_an_age_and_a_rate() -> None:
    figures = live.run(live.Way("ours"), 0.0, None, 3.0)
    assert figures["fps"] > 0
    assert figures["age_ms"]["p50"] > 0
