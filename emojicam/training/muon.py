"""Muon (Jordan et al., 2024): steps along orthogonal matrices.

`torch.optim.Muon` takes matrices only; this one also takes a matrix for every part, and convolutions as the matrices
that they are.  Whatever is no matrix, or a thin one, is stepped as Adam would (Kingma and Ba, 2015).
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn

THIN = 8
"rows or columns under which a matrix is stepped as Adam would"
NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)
"of the polynomial that drives singular values to about one (Jordan et al., 2024)"
ROUNDS = 5
ALIKE = 0.2
"a step's root mean square as a share of the rate, so that one rate does for both kinds (Liu et al., 2025)"
MOMENTUM = 0.95
BETAS = (0.9, 0.99)


def orthogonal(gradient: Tensor) -> Tensor:
    """The nearest matrices (..., rows, columns) whose rows or columns are orthogonal and about of length one."""
    a, b, c = NEWTON_SCHULZ
    tall = gradient.shape[-2] > gradient.shape[-1]
    x = gradient.mT if tall else gradient
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(ROUNDS):
        square = x @ x.mT
        x = a * x + (b * square + c * square @ square) @ x
    return x.mT if tall else x


def as_matrices(parameter: Tensor) -> Tensor:
    """(..., rows, columns) of a layer's weights: those of a convolution by what comes out, all else as it is."""
    return parameter.flatten(1) if parameter.ndim == 4 else parameter


class Muon(torch.optim.Optimizer):
    """For all parameters of a network by name; those called `bias` are no matrices, however they are stored."""

    def __init__(self, named: Iterable[tuple[str, nn.Parameter]], lr: float, weight_decay: float) -> None:
        matrices: list[nn.Parameter] = []
        others: list[nn.Parameter] = []
        for name, one in named:
            wide = one.ndim >= 2 and not name.endswith("bias") and min(as_matrices(one).shape[-2:]) >= THIN
            (matrices if wide else others).append(one)
        groups = [{"params": matrices, "turned": True}, {"params": others, "turned": False}]
        super().__init__(groups, {"lr": lr, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        """One, along the gradients that are there."""
        for group in self.param_groups:
            move = self._turned if group["turned"] else self._as_adam
            for one in group["params"]:
                if one.grad is not None:
                    move(one, group["lr"], group["weight_decay"])

    def _turned(self, one: Tensor, rate: float, decay: float) -> None:
        state = self.state[one]
        if not state:
            state["mean"] = torch.zeros_like(one)
        state["mean"].lerp_(one.grad, 1 - MOMENTUM)
        along = orthogonal(as_matrices(one.grad.lerp(state["mean"], MOMENTUM)))
        one.mul_(1 - rate * decay)
        one.add_(along.reshape(one.shape), alpha=-rate * ALIKE * max(along.shape[-2:]) ** 0.5)

    def _as_adam(self, one: Tensor, rate: float, decay: float) -> None:
        state, (slow, slower) = self.state[one], BETAS
        if not state:
            state.update(mean=torch.zeros_like(one), square=torch.zeros_like(one), steps=0)
        state["steps"] += 1
        state["mean"].lerp_(one.grad, 1 - slow)
        state["square"].lerp_(one.grad * one.grad, 1 - slower)
        mean, square = state["mean"] / (1 - slow ** state["steps"]), state["square"] / (1 - slower ** state["steps"])
        one.add_(mean / (square.sqrt() + 1e-8), alpha=-rate)
