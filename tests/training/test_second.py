"""The second opinion while it learns: from whom, and how much it counts in the end."""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs the extra `train`")
pytest.importorskip("onnx", reason="training needs the extra `train`")

from emojicam.persona.likeness import SCHEMA  # noqa: E402
from emojicam.persona.second import MAPS, Eyes  # noqa: E402
from emojicam.training.persona import maps as looked_at  # noqa: E402
from emojicam.training.persona import second  # noqa: E402
from emojicam.training.persona.second import CHOICES, Opinion, Run, Second, as_onnx, check, chosen, predict  # noqa: E402
from emojicam.training.persona.train import Faces  # noqa: E402

from ..persona.test_encoder import marked  # noqa: E402

COUNT = 64


def some() -> tuple[Faces, dict[str, Any]]:
    """Faces whose first attribute shows in every map; two of each person."""
    random = torch.Generator().manual_seed(1)
    labels = torch.full((COUNT, len(SCHEMA)), -1)
    labels[:, 0] = torch.randint(0, 2, (COUNT,), generator=random)
    views = torch.zeros(COUNT, 1, 1, 1, dtype=torch.uint8)
    faces = Faces(
        views, views, torch.zeros(COUNT, 2, 1, 2), labels, torch.full((COUNT, 31), 0.5),
        torch.full((COUNT,), 40.0), torch.arange(COUNT) // 2,
    )  # fmt: skip
    shown = labels[:, 0].float()[:, None, None, None, None]
    maps = {name: torch.randn(COUNT, 2, *one.shape, generator=random) for name, one in MAPS.items()}
    for one in maps.values():
        one[:, :, ::2] += shown
    return faces, maps


def test_it_learns_what_the_maps_show() -> None:
    faces, maps = some()
    run = Run(faces, maps, 40, 1)
    losses = [run.train(epoch) for epoch in range(40)]
    said = predict(run.averaged(), maps)[:, : CHOICES[0]]
    assert losses[-1] < losses[0] - 0.5
    assert (said.argmax(1) == faces.labels[:, 0]).float().mean() > 0.95


def test_who_knows_more_counts_more_and_noise_nothing() -> None:
    random = torch.Generator().manual_seed(2)
    labels = torch.stack([torch.randint(0, count, (300,), generator=random) for count in CHOICES], 1)
    knows = torch.cat([torch.eye(count)[labels[:, at]] * 0.8 + 0.2 / count for at, count in enumerate(CHOICES)], 1)
    guesses = torch.cat([torch.rand(300, count, generator=random).softmax(1) for count in CHOICES], 1)
    shares, _ = chosen(knows, guesses, labels)
    assert max(shares) < 0.6
    shares, _ = chosen(guesses, knows, labels)
    assert min(shares) > 1.0


def test_the_file_says_what_the_network_says_and_another_is_refused() -> None:
    torch.manual_seed(1)
    _, maps = some()
    opinion, other = (Opinion(Second().eval(), [0.7] * len(SCHEMA), [1.4] * len(SCHEMA)).eval() for _ in range(2))
    said = torch.cat([torch.rand(5, count).softmax(1) for count in CHOICES], 1)
    model = as_onnx(opinion)
    assert [one.name for one in model.graph.input] == [*MAPS, "said"]
    assert 0 < check(model, opinion, maps, said) < 0.03
    with pytest.raises(ValueError, match="from the network"):
        check(model, other, maps, said)


def test_what_is_varied_stays_a_face_somewhere_near() -> None:
    picture, shot = marked()
    random = np.random.default_rng(1)
    for _ in range(8):
        pixels, points = looked_at.varied(picture, shot.points, random)
        assert pixels.shape == picture.shape
        assert pixels.dtype == np.uint8
        assert points.dtype == np.float32
        assert not np.array_equal(pixels, picture)
        width = np.ptp(shot.points[:, 0])
        assert 0 < np.abs(points[:, :2] - shot.points[:, :2]).max() < 0.5 * width


def test_maps_are_written_plain_first_and_varied_after(tmp_path: Path) -> None:
    picture, shot = marked()
    looked_at.write(tmp_path, [(picture, shot.points)] * 2, looks=2)
    plain = Eyes()(picture, shot.points)
    for name, one in second.read_maps(tmp_path).items():
        assert one.shape == (2, 4, *MAPS[name].shape)
        assert np.allclose(one[:, :2], plain[name], rtol=0.01, atol=0.05)
        assert not np.allclose(one[:, 2:], plain[name], rtol=0.01, atol=0.05)
