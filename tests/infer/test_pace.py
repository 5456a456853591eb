"""When a face is looked at twice, and when there is no time for that."""

from __future__ import annotations

from emojicam.infer.pace import Pace

FPS = 30.0


class Machine:
    """A tracker whose frames take as long as they are told to."""

    def __init__(self, *, live: bool = True, processors: int = 2) -> None:
        self.now = 0.0
        self.pace = Pace(live, lambda: self.now, processors)
        self._frames = 0

    def read(self, frames: int, *, ms: float, second_look_ms: float, somebody: bool = True) -> list[bool]:
        """Whether each of some frames was looked at twice."""
        looked = []
        for _ in range(frames):
            self._frames += 1
            with self.pace.frame(self._frames / FPS, somebody):
                looked.append(self.pace.allows)
                self.now += (ms + second_look_ms * self.pace.allows) / 1e3
        return looked


def test_a_machine_with_time_always_looks_twice() -> None:
    assert all(Machine().read(300, ms=5, second_look_ms=8))


def test_a_busy_machine_stops_looking_twice_and_does_not_waver() -> None:
    machine = Machine()
    machine.read(60, ms=12, second_look_ms=14)
    assert sum(machine.read(1500, ms=12, second_look_ms=14)) <= 5, "it tries again every ten seconds"


def test_it_looks_again_when_there_is_time() -> None:
    machine = Machine()
    machine.read(60, ms=12, second_look_ms=14)
    assert not any(machine.read(310, ms=10, second_look_ms=3, somebody=False)), "nobody was looked at"
    machine.read(1, ms=10, second_look_ms=3)
    assert machine.pace.tries, "the look that tells how long it takes"
    assert all(machine.read(60, ms=10, second_look_ms=3))


def test_frames_of_an_earlier_time_are_tried_too() -> None:
    """Another camera's, or a film's that begins anew."""
    machine = Machine()
    machine.read(900, ms=12, second_look_ms=14)
    machine._frames = 0
    assert all(machine.read(60, ms=10, second_look_ms=3)[1:])


def test_one_processor_has_other_things_to_do() -> None:
    assert not any(Machine(processors=1).read(100, ms=1, second_look_ms=1))


def test_a_film_has_all_the_time() -> None:
    assert all(Machine(live=False, processors=1).read(100, ms=200, second_look_ms=100))
