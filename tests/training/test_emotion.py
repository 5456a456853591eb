"""The emotion network while it learns: faces laid and varied in one step, and one that grows without forgetting."""

# mypy: disable-error-code="import-not-found,no-any-return,misc,no-untyped-call,untyped-decorator"
from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any
from unittest import mock

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs the extra `train`")
onnx = pytest.importorskip("onnx", reason="training needs the extra `train`")

from emojicam.infer.emotion import ANCHORS, PLACES, SIDE, align  # noqa: E402
from emojicam.training import mean, onnxed  # noqa: E402
from emojicam.training.emotion import export, restore, train  # noqa: E402
from emojicam.training.emotion.faces import laid  # noqa: E402
from emojicam.training.emotion.network import build  # noqa: E402
from emojicam.training.emotion.vary import sampled, through, vary  # noqa: E402
from emojicam.training.quantized import quantized  # noqa: E402


def smooth(seed: int) -> np.ndarray:
    """(48, 48) a picture without details, in which a wrong place shows and sampling does not."""
    coarse = np.random.default_rng(seed).integers(0, 255, (6, 6)).astype(np.uint8)
    return np.asarray(cv2.resize(coarse, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC), np.uint8)


def points(turn: float, size: float, at: tuple[float, float]) -> np.ndarray:
    """(478, 2) of which only the anchors mean anything: those of a face turned, sized and moved like that."""
    spin = size * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    marks = np.zeros((478, 2), np.float32)
    marks[ANCHORS] = (PLACES - SIDE / 2) @ spin.T + at
    return marks


FACES = [points(0.0, 0.8, (24, 22)), points(0.3, 1.1, (20, 25)), points(-0.2, 1.4, (27, 26))]


@pytest.mark.parametrize("marks", FACES, ids=["smaller", "turned", "larger"])
def test_a_face_that_is_not_varied_is_the_aligned_one(marks: np.ndarray) -> None:
    picture = smooth(1)
    whole = torch.from_numpy(picture)[None, None].float()
    rows = through(torch.eye(2, 3)[None], torch.from_numpy(laid(marks))[None], SIDE)
    got = sampled(whole, rows, SIDE)[0, 0].numpy()
    inner = np.s_[8:40, 8:40]
    assert np.abs(got - align(picture, marks))[inner].mean() < 1.5
    assert np.abs(picture.astype(float) - align(picture, marks))[inner].mean() > 6


def test_a_picture_without_a_face_stays_as_it_is() -> None:
    picture = smooth(2)
    rows = through(torch.eye(2, 3)[None], torch.from_numpy(laid(None))[None], SIDE)
    got = sampled(torch.from_numpy(picture)[None, None].float(), rows, SIDE)[0, 0].numpy()
    assert np.abs(got - picture).max() < 1


def test_varied_pictures_are_pictures_and_come_again_with_their_seed() -> None:
    whole = torch.from_numpy(np.stack([smooth(one) for one in range(8)]))[:, None].float()
    lays = torch.from_numpy(np.stack([laid(FACES[one % 3]) for one in range(8)]))
    one, again, other = (vary(whole, lays, 36, torch.Generator().manual_seed(seed)) for seed in (1, 1, 2))
    assert one.shape == (8, 1, 36, 36)
    assert one.min() >= 0
    assert one.max() <= 255
    assert torch.equal(one, again)
    assert not torch.equal(one, other)


def test_a_network_that_grows_says_at_first_what_it_said() -> None:
    torch.manual_seed(3)
    small, large = build("ours", 16).eval(), build("ours", 16, last=24).eval()
    large.grow_from(small.state_dict())
    faces = torch.rand(4, 1, SIDE, SIDE) * 255
    with torch.no_grad():
        for was, now in zip(small(faces), large(faces), strict=True):
            assert torch.allclose(was, now, atol=1e-5)
    large.train()
    sum(one.square().sum() for one in large(faces)).backward()
    assert large.label.weight.grad[:, -24:].abs().max() > 0, "what is new must be able to learn"


@pytest.mark.parametrize("last", [0, 24])
def test_what_is_exported_says_the_same(last: int) -> None:
    onnxruntime = pytest.importorskip("onnxruntime")
    torch.manual_seed(4)
    net = build("ours", 16, last=last)
    faces = torch.rand(32, 1, SIDE, SIDE) * 255
    net(faces)  # running means of the normalisation
    net.eval()
    model = export.Export(net).model(0.9, 0.7, "a test")
    export.check(model, net, faces.to(torch.uint8).numpy()[:5], (0.9, 0.7))
    session = onnxruntime.InferenceSession(model.SerializeToString())
    assert session.run(["emotion"], {"face": faces[:1].numpy()})[0].sum() == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize(("depths", "last"), [((1, 2, 2), 0), ((1, 2, 2), 24), ((2, 1, 2), 48)])
def test_a_network_read_back_from_its_file_says_what_the_file_says_and_learns(
    depths: tuple[int, int, int], last: int
) -> None:
    torch.manual_seed(5)
    net = build("ours", 16, depths, last)
    faces = torch.randint(0, 255, (64, 1, SIDE, SIDE), dtype=torch.uint8)
    net(faces.float())
    _spread(net)
    model = onnxed.eighths(export.Export(net).model(0.9, 0.7, "a test"))
    back = restore.restored(model, faces)
    assert restore.make(model) == {"kind": "ours", "width": 16, "depths": depths, "last": last}
    for said, wanted in zip(train.predict(back, faces), train.predict(net, faces), strict=True):
        assert (said - wanted).abs().max() < 0.1 * wanted.std(0).mean() + 0.02
    restore.apart(model, back, faces[:20].numpy())
    back.train()
    back(faces.float())[0].sum().backward()
    assert back.stem[0].weight.grad.abs().max() > 0
    back.eval()
    with torch.no_grad():
        back.label.bias[train.predict(back, faces)[0].mean(0).argmin()] += 1e3
    with pytest.raises(ValueError, match="otherwise"):
        restore.apart(model, back, faces[:20].numpy())


def test_weights_in_8_bits_are_half_the_file_and_say_nearly_the_same() -> None:
    pytest.importorskip("onnxruntime")
    torch.manual_seed(6)
    net = build("ours", 24, last=32)
    faces = torch.rand(32, 1, SIDE, SIDE) * 255
    net(faces)
    net.eval()
    halved = export.Export(net).model(0.9, 0.7, "a test")
    before, stored = onnxed.constants(halved), len(halved.SerializeToString())
    small = onnxed.eighths(halved)
    assert len(small.SerializeToString()) < 0.6 * stored
    export.check(small, net, faces.to(torch.uint8).numpy()[:5], (0.9, 0.7))
    after = onnxed.constants(small)
    assert after.keys() == before.keys()
    for name, array in before.items():
        assert np.abs(after[name] - array).max() <= np.abs(array).max() / onnxed.STEPS / 2 + 1e-6


def test_a_file_that_multiplies_in_8_bits_says_nearly_the_same_and_is_read_back() -> None:
    pytest.importorskip("onnxruntime")
    torch.manual_seed(10)
    net = build("ours", 24, last=32)
    _spread(net)
    random = np.random.default_rng(10)
    faces = torch.from_numpy(np.stack([smooth(one) for one in random.permutation(64)]))[:, None]
    net(faces.float())
    net.eval()
    with torch.no_grad():  # a network that has learned nothing tells faces hardly apart
        net.label.weight.mul_(20)
        net.votes.weight.mul_(20)
    whole = export.Export(net).model(0.9, 0.7, "a test")
    exact = export.check(whole, net, faces[:20].numpy(), (0.9, 0.7))
    compact = export.compact(whole, faces.numpy())
    assert exact < 0.01
    assert exact < export.check(compact, net, faces[:20].numpy(), (0.9, 0.7))
    back = restore.restored(compact, faces)
    for said, wanted in zip(export.twice(back, faces), export.twice(net, faces), strict=True):
        assert (said - wanted).abs().max() < 0.02 * wanted.abs().max()


def test_a_file_says_of_a_face_what_it_says_of_its_mirror_image() -> None:
    onnxruntime = pytest.importorskip("onnxruntime")
    torch.manual_seed(12)
    net = build("ours", 16).eval()
    with torch.no_grad():  # a network that has learned nothing tells faces hardly apart
        net.label.weight.mul_(500)
    face = torch.from_numpy(smooth(3))[None, None].float()
    file = onnxruntime.InferenceSession(export.Export(net).model(0.9, 0.7, "a test").SerializeToString())
    one, other = (file.run(["label"], {"face": each.numpy()})[0] for each in (face, face.flip(3)))
    assert one == pytest.approx(other, abs=1e-4)
    with torch.no_grad():
        alone, turned = (net(each)[0].softmax(1) for each in (face, face.flip(3)))
    assert (alone - turned).abs().max() > 0.01, "asked once it would say something else"


def test_either_weights_or_what_they_are_multiplied_with_have_7_bits() -> None:
    pytest.importorskip("onnxruntime")
    torch.manual_seed(11)
    net = build("ours", 16).eval()
    _spread(net)
    model = onnxed.widened(export.Export(net).model(0.9, 0.7, "a test"))
    names = [node.name for node in model.graph.node if node.op_type == "Conv"]
    shown = [{"face": smooth(one)[None, None].astype(np.float32)} for one in range(8)]
    weighed, taken = (_steps(quantized(model, shown, names, whole)) for whole in (False, True))
    assert len(taken) > 10
    assert taken.keys() == weighed.keys()
    for name, (scale, weight, bias) in taken.items():
        assert scale == pytest.approx(weighed[name][0] * 255 / 127, rel=1e-4)
        assert np.abs(weight).max() == 127
        assert np.abs(weighed[name][1]).max() <= 64
        assert bias == pytest.approx(weighed[name][2], rel=0.02, abs=1e-3), "biases stay what they were"


def _steps(model: Any) -> dict[str, tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """By convolution: the scale of what it takes, its weights in steps, and its biases."""
    known = {one.name: onnx.numpy_helper.to_array(one) for one in model.graph.initializer}
    wide = {node.output[0]: node.input for node in model.graph.node if node.op_type == "DequantizeLinear"}
    found = {}
    for node in model.graph.node:
        if node.op_type == "Conv":
            (_, scale, _), (weight, _, _), (bias, unit, *_) = (wide[name] for name in node.input)
            found[node.name] = known[scale], known[weight], known[bias] * known[unit]
    return found


def test_a_matrix_is_rounded_to_steps_of_its_rows_or_of_its_columns() -> None:
    rows = np.random.default_rng(8).normal(size=(6, 50)).astype(np.float32)
    rows *= np.logspace(-3, 2, 6, dtype=np.float32)[:, None]
    for matrix, axis in ((rows, 0), (rows.T, -1), (0 * rows, 0)):
        steps, scale = onnxed.rounded(matrix, axis)
        largest = np.abs(matrix).max(axis=1 + axis, keepdims=True)
        assert steps.dtype == np.int8
        assert (np.abs(steps * scale - matrix) <= 0.51 * largest / onnxed.STEPS).all()


def _spread(net: Any) -> None:
    """Normalisations as training leaves them: all at one or none hide a mistake."""
    for layer in net.modules():
        if isinstance(layer, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(layer.weight, 0.5, 1.5)
            torch.nn.init.uniform_(layer.bias, -0.5, 0.5)


def test_teachers_asked_once_are_part_of_what_is_learned(tmp_path: Path) -> None:
    faces = train.read(_few(tmp_path / "faces.npz"))[0]
    faces.votes[0] = 0
    torch.manual_seed(7)
    teacher = build("ours", 16).eval()
    share = 0.7
    told = train.told(faces, [teacher], share)
    label, mirrored = (train.predict(teacher, seen)[0] for seen in (faces.aligned, faces.aligned.flip(3)))
    said = (label.softmax(1) + mirrored.softmax(1)) / 2
    assert torch.allclose(told.target, (1 - share) * faces.target + share * said, atol=1e-5)
    assert told.votes[0].equal(faces.votes[0]), "where nobody voted, nothing is made up"
    assert told.votes[1:].sum(1).numpy() == pytest.approx(1, abs=1e-4)
    assert not torch.allclose(told.votes[1:], faces.votes[1:], atol=1e-3)


def test_a_mean_of_weights_lies_between_and_unlike_networks_have_none() -> None:
    torch.manual_seed(9)
    one, other = (build("ours", 16).state_dict() for _ in range(2))
    between = mean.mean(one, other, 0.3)
    for name, value in between.items():
        if value.is_floating_point():
            assert torch.allclose(value, 0.7 * one[name] + 0.3 * other[name], atol=1e-5)
    with pytest.raises(ValueError, match="different make"):
        mean.mean(one, build("ours", 24).state_dict(), 0.5)


def test_labels_are_softened_and_rare_ones_weighed_as_asked(tmp_path: Path) -> None:
    data = _few(tmp_path / "faces.npz")
    hard, soft = train.read(data)[0], train.read(data, 0.4)[0]
    of_label = soft.target.gather(1, soft.label[:, None])
    assert hard.target.equal(torch.nn.functional.one_hot(hard.label, 7).float())
    assert soft.target.sum(1).numpy() == pytest.approx(1, abs=1e-5)
    assert 0.6 < float(of_label.min()) <= float(of_label.max()) < 1
    assert train.class_weights(hard.label, 0.0).numpy() == pytest.approx(1)
    rare = train.class_weights(torch.tensor([0, 0, 0, 0, 1, 2, 3, 4, 5, 6]), 0.5)
    assert float(rare[1] / rare[0]) == pytest.approx(2)


def test_a_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    data = _few(tmp_path / "faces.npz")
    plan = train.planned(_asked(data, tmp_path / "run", "--optimizer", "muon", "--last", "16"))
    faces = train.read(data)[0]
    straight = train.Run(tmp_path, plan, faces, [])
    for _ in range(2):
        straight.train_epoch()
    (tmp_path / "kept").mkdir()
    first = train.Run(tmp_path / "kept", plan, faces, [])
    first.train_epoch()
    first.keep()
    second = train.Run(tmp_path / "kept", plan, faces, [])
    torch.manual_seed(0)  # skipped blocks are drawn by the process: they may differ, sizes and order may not
    assert second.epoch == 1
    assert second.random.get_state().equal(first.random.get_state())
    second.train_epoch()
    assert second.epoch == straight.epoch == 2
    assert set(second.averaged().state_dict()) == set(straight.averaged().state_dict())


def _asked(*words: object) -> argparse.Namespace:
    with mock.patch.object(sys, "argv", ["train", *(str(one) for one in words), "--width", "16", "--batch", "8"]):
        return train.arguments()


def _few(path: Path) -> Path:
    n = train.HELD_BACK + 40
    pictures = np.stack([smooth(one % 50) for one in range(n)])
    random = np.random.default_rng(5)
    np.savez(
        path, whole=pictures, aligned=pictures, laid=np.tile(np.eye(2, 3, dtype=np.float32), (n, 1, 1)),
        label=random.integers(0, 7, n).astype(np.uint8), votes=random.dirichlet(np.ones(8), n).astype(np.float32),
        tests=np.arange(n) < 8,
    )  # fmt: skip
    return path
