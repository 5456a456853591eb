"""The generator while it learns: its optimizer, and windows that show what the whole picture shows there."""

# mypy: disable-error-code="import-not-found,no-any-return,misc,no-untyped-call,untyped-decorator"
from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs the extra `train`")
Fabric = pytest.importorskip("lightning_fabric", reason="training needs the extra `train`").Fabric

from emojicam.errors import StudioError  # noqa: E402
from emojicam.persona import crowd  # noqa: E402
from emojicam.persona.persona import Hair, Persona  # noqa: E402
from emojicam.render.clay.rig import rig  # noqa: E402
from emojicam.render.clay.studio import Studio  # noqa: E402
from emojicam.training.generator import train  # noqa: E402
from emojicam.training.generator.maps import CONIC, Paper, carrier, grid, seen_locks  # noqa: E402
from emojicam.training.generator.narrow import narrowed  # noqa: E402
from emojicam.training.generator.network import Conv, Generator, Shape  # noqa: E402
from emojicam.training.muon import Muon, orthogonal  # noqa: E402
from emojicam.types import Pose  # noqa: E402

POSE = Pose(turn=np.array([0.35, 0.1, -0.1], np.float32))


def _inputs(count: int) -> list[Any]:
    rigs = [rig(crowd.pose(3, who, 0)[0], crowd.person(3, who)) for who in range(count)]
    return [
        torch.from_numpy(np.stack([getattr(one, name) for one in rigs]))
        for name in ("persona", "pose", "frames", "rays", "shell", "marks")
    ]


def test_what_it_makes_is_about_orthogonal() -> None:
    torch.manual_seed(1)
    for shape in ((3, 20, 12), (12, 20), (5, 16, 16)):
        turned = orthogonal(torch.randn(shape))
        lengths = torch.linalg.svdvals(turned)
        assert lengths.min() > 0.5
        assert lengths.max() < 1.3


def test_it_learns_and_leaves_alone_what_has_no_gradient() -> None:
    torch.manual_seed(1)
    net = torch.nn.Sequential(torch.nn.Linear(10, 32), torch.nn.ReLU(), torch.nn.Linear(32, 10))
    idle = torch.nn.Linear(10, 10)
    before = idle.weight.detach().clone()
    wanted, x = torch.randn(10, 10), torch.randn(64, 10)
    steps = Muon([*net.named_parameters(), *idle.named_parameters()], lr=0.02, weight_decay=0.0)
    losses = []
    for _ in range(100):
        loss = (net(x) - x @ wanted).square().mean()
        steps.zero_grad()
        loss.backward()
        steps.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.2 * losses[0]
    assert torch.equal(idle.weight, before)


@torch.inference_mode()
def test_a_window_shows_what_the_whole_picture_shows_there() -> None:
    torch.manual_seed(1)
    net, inputs = Generator(Shape(), 256).eval(), _inputs(1)
    whole = net(*inputs)
    window = (0.125, 0.25, 0.5)
    net.decoder.look(window)
    part, there = net(*inputs), train.seen_through(window, whole)
    assert part.shape == (1, 4, 128, 128)
    apart, middle, moved = (part - there).abs(), slice(48, 80), (there - whole[..., 72:200, 48:176]).abs()
    assert apart[..., middle, middle].mean() < 0.1 * moved[..., middle, middle].mean()


def test_a_window_s_pixels_count_what_they_count_in_the_whole() -> None:
    frames, window = _inputs(2)[2], (0.25, 0.125, 0.5)
    whole = train.importance(frames, grid(64), 1.5)
    assert whole.min() < 1.1 < 2.0 < whole.max()
    part = train.importance(frames, train.seen_through(window, grid(64)), 1.5)
    assert torch.allclose(part, train.seen_through(window, whole))


def test_windows_lie_within_the_picture_on_whole_pixels_of_its_coarsest_map() -> None:
    plan = train.Plan(
        minutes=1, rate=1e-3, batch=2, side=256, seed=1, half=False, edges=0.5, squares=8, features=1, judges="",
        identity=0, emotion=0, plain=False, start="", window=0.5,
    )  # fmt: skip
    windows = {train.window_at(step, plan) for step in range(200)}
    assert len(windows) > 40
    for left, top, size in windows:
        assert size == 0.5
        assert 0 <= min(left, top) <= max(left, top) <= 0.5
        assert (left * 16) % 1 == (top * 16) % 1 == 0


def test_a_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    fabric = Fabric(accelerator="cpu")
    plan = train.Plan(
        minutes=0.05, rate=1e-3, batch=2, side=64, seed=1, half=False, edges=0.5, squares=8, features=1, judges="",
        identity=0, emotion=0, plain=False, start="", window=0.5,
    )  # fmt: skip
    inputs = _inputs(4)
    pictures = train.Pictures(*inputs, pixels=torch.randint(0, 255, (4, 64, 64, 4), dtype=torch.uint8))
    first = train.Run(tmp_path, plan, pictures, fabric)
    first.train(0.5)
    first.keep()
    second = train.Run(tmp_path, plan, pictures, fabric)
    assert second.step == first.step > 0
    assert all(torch.equal(second.average[name], one) for name, one in first.average.items())
    second.train(0.2)
    assert second.step > first.step


def test_a_convolution_that_rounds_multiplies_in_steps_and_learns_all_the_same() -> None:
    torch.manual_seed(1)
    layer, x = Conv(8, 8), torch.rand(2, 8, 16, 16, requires_grad=True)
    exact = layer(x).detach()
    layer.rounds = True
    rounded = layer(x)
    rounded.square().mean().backward()
    apart = (rounded - exact).abs().max() / exact.abs().max()
    assert 1e-4 < apart < 0.03
    assert layer.weight.grad.abs().min() > 0
    assert x.grad.abs().min() > 0
    step = layer.weight.detach().abs().amax((1, 2, 3), keepdim=True) / 63
    with torch.no_grad():
        layer.weight.copy_((layer.weight / step).round() * step)
    assert torch.allclose(layer.eval()(x), rounded, atol=1e-4), "weights that are whole steps stay what they are"


def test_conics_of_a_part_are_carried_to_the_picture() -> None:
    torch.manual_seed(1)
    frames, conics, paper = _inputs(2)[2], torch.randn(2, 33, 3, CONIC), Paper(16)
    x, y = paper.grid.reshape(2, 1, 1, -1)
    off_x, off_y = x - frames[:, :, :1], y - frames[:, :, 1:2]
    u = frames[:, :, 2:3] * off_x + frames[:, :, 3:4] * off_y
    v = frames[:, :, 4:5] * off_x + frames[:, :, 5:6] * off_y
    there = torch.matmul(conics, torch.stack([u * u, v * v, u * v, u, v, torch.ones_like(u)], 2)).flatten(1, 2)
    assert torch.allclose(
        paper.values(torch.matmul(conics, carrier(frames)).flatten(1, 2)), there, rtol=1e-3, atol=1e-2
    )


def test_a_network_has_the_width_that_is_asked_for() -> None:
    assert Shape.wide(1.0) == Shape()
    assert Shape.wide(1.5).bottom == 144
    with torch.inference_mode():
        assert Generator(Shape.wide(0.75), 64).eval()(*_inputs(1)).shape == (1, 4, 64, 64)


def test_a_network_without_its_idle_channels_draws_what_it_drew() -> None:
    torch.manual_seed(1)
    inputs = _inputs(6)
    some = train.Pictures(*inputs, pixels=torch.zeros(6, 64, 64, 4, dtype=torch.uint8))
    wide = Generator(Shape(detail=24), 64).eval()
    train.settle(wide, some)
    idle = torch.arange(24)[1::3]
    with torch.no_grad():
        wide.decoder.finish[0].weight[:, idle] = 0
        wide.decoder.sharpen.conv.weight[:, idle] = 0
    net = narrowed(wide, Shape(detail=16), some)
    assert net.decoder.sharpen.conv.weight.shape == (16, 16, 3, 3)
    for one in (net, wide):
        one.decoder.coarse_paper, one.decoder.fine_paper = Paper(16), Paper(32)
    assert (train.draw(net, some) - train.draw(wide, some)).abs().max() < 0.02


def test_layers_that_are_held_stay_what_they_were() -> None:
    net = Generator(Shape(), 64)
    train.hold(net, "decoder.paint,decoder.finish")
    learned = {name for name, one in net.named_parameters() if one.requires_grad}
    assert learned == {f"decoder.{layer}.{what}" for layer in ("paint", "finish.0") for what in ("weight", "bias")}
    with pytest.raises(ValueError, match="no layer's name"):
        train.hold(net, "decoder.nose")


def _darker(persona: Any, style: str) -> float:
    """Whether the studio's picture is dark where the locks of that style would part: correlation, -1..1."""
    picture = Studio().render(POSE, persona, 256, "fine").astype(float)
    paper = Paper(256)
    own, theirs = (
        seen_locks(paper, torch.from_numpy(rig(POSE, one).shell)[None])[0].numpy()
        for one in (persona, replace(persona, hair=replace(persona.hair, style=style)))
    )
    hair = (own[4] > 0.9) & (own[3] < -0.15) & (picture[..., 3] > 250)
    hair[140:] = False
    light = picture[..., :3].sum(2)
    return float(np.corrcoef((light - cv2.blur(light, (11, 11)))[hair], theirs[0][hair].clip(0) ** 4)[0, 1])


@pytest.mark.parametrize("style", ["short", "pixie", "quiff", "slick", "ponytail", "pigtails", "long", "wavy", "shag"])
def test_locks_part_where_the_studio_parts_them(style: str) -> None:
    persona = Persona(hair=Hair(style=style, colour="#b08050", highlight="#d0a070"))
    try:
        own, other = _darker(persona, style), _darker(persona, "cornrows")
    except StudioError as error:
        pytest.skip(f"there is no studio to compare with: {error}")
    assert own < -0.2
    assert abs(other) < 0.12
