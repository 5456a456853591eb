"""The encoder while it learns: by either optimizer, varied as far as asked, and on from where it stopped."""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs the extra `train`")

from emojicam.persona.encoder import CLOSE, HEAD  # noqa: E402
from emojicam.persona.likeness import SCHEMA  # noqa: E402
from emojicam.persona.verification import pairs_of  # noqa: E402
from emojicam.training.persona import space  # noqa: E402
from emojicam.training.persona.network import PersonaNet  # noqa: E402
from emojicam.training.persona.train import BATCH, Faces, Run, mirror_map, told  # noqa: E402
from emojicam.training.persona.vary import mirrored, vary  # noqa: E402


def some() -> Faces:
    """A batch of noise, two of each person, all of it labelled."""
    random = torch.Generator().manual_seed(1)
    close, head = (
        torch.randint(0, 255, (BATCH, *shape), dtype=torch.uint8, generator=random)
        for shape in ((3, CLOSE, CLOSE), (4, HEAD, HEAD))
    )
    labels = torch.randint(0, 2, (BATCH, len(SCHEMA)), generator=random)
    marks, scores = (torch.rand(shape, generator=random) for shape in ((BATCH, 2, 478, 2), (BATCH, 31)))
    return Faces(close, head, marks, labels, scores, torch.full((BATCH,), 40.0), torch.arange(BATCH) // 2)


@pytest.mark.parametrize("optimizer", ["adamw", "muon"])
def test_a_run_goes_on_where_it_stopped(tmp_path: Path, optimizer: str) -> None:
    def run() -> Run:
        return Run(tmp_path, some(), 16, 3, 1e-3, 1, "", optimizer=optimizer, strength=0.3)

    first = run()
    loss = first.train_epoch()
    first.keep()
    second = run()
    assert second.epoch == 1
    assert second.random.get_state().equal(first.random.get_state())
    assert all(one.equal(second.net.state_dict()[name]) for name, one in first.net.state_dict().items())
    assert second.train_epoch() < loss


def test_what_teachers_say_is_the_mean_of_a_face_and_its_mirror_image_and_is_learned(tmp_path: Path) -> None:
    torch.manual_seed(3)
    faces, teacher = some(), PersonaNet(16).eval()
    said = told(faces, [teacher])
    assert said.shape == (BATCH, sum(map(len, SCHEMA.values())))
    assert torch.allclose(said.sum(1), torch.full((BATCH,), float(len(SCHEMA))), atol=1e-4)
    other = mirrored(faces.close, faces.head, faces.marks, mirror_map())
    in_a_mirror = told(Faces(*other, faces.labels, faces.scores, faces.age, faces.person), [teacher])
    assert torch.allclose(said, in_a_mirror, atol=1e-4)
    certain = torch.cat([torch.eye(len(kinds))[-1] for kinds in SCHEMA.values()]).expand(BATCH, -1)
    run = Run(tmp_path, some(), 16, 12, 3e-3, 1, "", optimizer="muon", strength=0.0, said=certain)
    run.faces.labels[:, 1:] = -1  # of the others nobody else says anything
    others = slice(len(SCHEMA[next(iter(SCHEMA))]), None)
    before = told(run.faces, [run.net.eval()])
    for _ in range(6):
        run.train_epoch()
    after = told(run.faces, [run.net.eval()])
    assert (certain * after)[:, others].sum() > 1.5 * (certain * before)[:, others].sum()


def test_the_turn_is_learned_alike_each_time_and_tells_strangers_apart() -> None:
    random = np.random.default_rng(3)
    who = np.repeat(np.arange(160), 3)
    sexes, own = np.arange(160) % 2, random.normal(0, 1, (160, 12))
    told = np.column_stack([sexes[who], own[who] + random.normal(0, 0.5, (480, 12)), random.normal(0, 1, (480, 20))])
    names = np.array([f"{name:03}" for name in who])
    photos = space.Table(told, names, np.full((480, 3), 60.0), sexes[who] == 1, np.full(480, 40.0))
    learns = who < 120
    turn, again = (space.learn(photos.of(learns), steps=100) for _ in range(2))
    assert all(np.array_equal(one, other) for one, other in zip(turn, again, strict=True))
    assert space.auc(photos.of(~learns), turn) > 0.95
    mean, spread, matrix = turn
    same, _ = pairs_of(names[learns], 1)
    places = (told[learns] - mean) / spread @ matrix
    assert np.linalg.norm(places[same[:, 0]] - places[same[:, 1]], axis=1).mean() == pytest.approx(1)


def test_nobody_is_a_look_alike_of_themselves_or_of_another_age_sex_or_skin() -> None:
    skins = np.array([[60, 10, 20]] * 5 + [[30, 10, 20]], float)
    people, ages = np.array(["a", "a", "b", "c", "d", "e"]), np.array([40, 40, 45, 70, 40, 40], float)
    photos = space.Table(np.zeros((6, 1)), people, skins, np.array([True] * 4 + [False, True]), ages)
    assert photos.rivals(0).tolist() == [2]


def test_pictures_that_are_not_varied_are_as_they_were_or_mirrored() -> None:
    faces = some().at(torch.arange(12))
    given = faces.close.float(), faces.head.float(), faces.marks
    close, head, marks = vary(*given, mirror_map(), torch.Generator().manual_seed(2), strength=0.0)
    for index in range(12):
        was, now = given[0][index], close[index]
        kept = torch.allclose(was, now, atol=0.5)
        assert kept or torch.allclose(was.flip(2), now, atol=0.5)
        assert torch.allclose(marks[index], faces.marks[index], atol=1e-4) == kept
        assert torch.allclose(head[index, 3], given[1][index, 3] if kept else given[1][index, 3].flip(1), atol=0.5)
    more = vary(*given, mirror_map(), torch.Generator().manual_seed(2), strength=1.0)[0]
    assert (more - close).abs().mean() > 5
