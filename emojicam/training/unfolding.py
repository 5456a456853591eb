"""Takes a normalisation out of a convolution again, into which it was folded when a network was written as ONNX."""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

from collections.abc import Iterable
from contextlib import contextmanager

import torch
from torch import Tensor, nn

Layer = tuple[nn.Conv2d, nn.BatchNorm2d]
Folded = tuple[Tensor, Tensor]
"the weights and the bias of a convolution that has its normalisation in it"


@contextmanager
def unfolded(layers: Iterable[Layer], folded: Iterable[Folded]):  # type: ignore[no-untyped-def]
    """Layers that say what the folded ones said, once pictures have passed through them inside of this.

    Every normalisation gets the mean and the spread of what passes, given back as gain and bias, the first layer first;
    so the network can be trained on.  Raises ValueError if there are more of one than of the other.
    """
    hooks = []
    try:
        for (conv, norm), (weight, bias) in zip(layers, folded, strict=True):
            with torch.no_grad():
                conv.weight.copy_(weight)
            hooks.append(norm.register_forward_pre_hook(_measured(bias)))
        yield
    finally:
        for hook in hooks:
            hook.remove()


def _measured(bias: Tensor):  # type: ignore[no-untyped-def]
    @torch.no_grad()
    def measure(norm: nn.BatchNorm2d, inputs: tuple[Tensor]) -> None:
        spread, mean = torch.var_mean(inputs[0], (0, 2, 3), correction=0)
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(spread)
        norm.weight.copy_((spread + norm.eps).sqrt())
        norm.bias.copy_(bias + mean)

    return measure
