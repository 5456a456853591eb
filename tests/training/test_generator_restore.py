"""The generator and its judges, read back from what is shipped."""

# mypy: disable-error-code="import-not-found,no-any-return,misc,no-untyped-call,untyped-decorator"
from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs the extra `train`")
pytest.importorskip("lightning_fabric", reason="training needs the extra `train`")
onnx = pytest.importorskip("onnx", reason="training needs the extra `train`")

from emojicam.persona import crowd  # noqa: E402
from emojicam.render.clay.rig import rig  # noqa: E402
from emojicam.training.generator.export import both, check, fidelity  # noqa: E402
from emojicam.training.generator.eye import VIEWS  # noqa: E402
from emojicam.training.generator.network import Generator, Shape  # noqa: E402
from emojicam.training.generator.restore import apart, judge_of, restored  # noqa: E402
from emojicam.training.generator.train import Pictures  # noqa: E402

MODELS = Path(__file__).parents[2] / "models"


def _shipped(name: str) -> Any:
    return onnx.load(MODELS / f"clay_{name}.onnx")


def _some(count: int) -> Pictures:
    rigs = [rig(crowd.pose(3, who, 0)[0], crowd.person(3, who)) for who in range(count)]
    names = ("persona", "pose", "frames", "rays", "shell", "marks")
    given = (torch.from_numpy(np.stack([getattr(one, name) for one in rigs])) for name in names)
    return Pictures(*given, pixels=torch.zeros(count, 256, 256, 4, dtype=torch.uint8))


def test_what_is_read_back_draws_what_the_files_draw() -> None:
    files = _shipped("persona"), _shipped("generator")
    assert fidelity(files, restored(*files), _some(4)) > 40.0


def test_in_8_bits_a_network_draws_nearly_what_it_drew_and_is_read_back() -> None:
    some, files = _some(6), (_shipped("persona"), _shipped("generator"))
    net = restored(*files)
    whole, eighth = both(net), both(net, some)
    assert check(whole, net, some.at(torch.arange(2))) <= 2.0
    assert fidelity(eighth, net, some) < fidelity(whole, net, some)
    assert fidelity(eighth, restored(*eighth), some) > 40.0
    with torch.no_grad():
        net.decoder.finish[0].weight.neg_()
    with pytest.raises(ValueError, match="dB off the network"):
        fidelity(eighth, net, some)


def test_a_network_of_another_make_is_refused() -> None:
    person, drawing = both(Generator(Shape.wide(0.5)))
    with pytest.raises(ValueError, match=r"the file.s .*, the network.s"):
        restored(person, drawing)


@pytest.mark.parametrize("kind", VIEWS)
def test_a_judge_says_what_its_file_says(kind: str) -> None:
    pictures = torch.rand(3, 4, 256, 256, generator=torch.Generator().manual_seed(1))
    assert apart(kind, _shipped(kind), judge_of(kind, _shipped(kind)), pictures) <= 0.02


@pytest.mark.parametrize("kind", VIEWS)
def test_a_judge_who_says_else_is_noticed(kind: str) -> None:
    judge = judge_of(kind, _shipped(kind))
    with torch.no_grad():
        judge.answer[2].bias += torch.linspace(-1, 1, len(judge.answer[2].bias))
    with pytest.raises(ValueError, match="not what the file was written from"):
        apart(kind, _shipped(kind), judge, torch.rand(1, 4, 256, 256))
