"""How long the networks really take on each of ONNX Runtime's providers.  Knows no check."""

from __future__ import annotations

import contextlib
import logging
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

ASKED = ("cpu", "cuda", "coreml", "directml")
"providers to try, where the runtime was built with them; TensorRT is not: it builds its engines for minutes"
EVERY_FRAME = ("face_landmarks", "face_landmarks_fine", "face_blendshapes")
"the networks that read the face in each frame"
RUNS = 15
"of each network; the median counts"


@dataclass(frozen=True)
class Speed:
    """The networks on one provider."""

    asked: str
    "the provider that was asked for, as in `infer.onnx.PROVIDERS`"
    granted: str
    "the provider that they really ran on"
    ms: float
    "of reading one face, the median"


def speeds() -> Sequence[Speed]:
    """Every provider that the runtime was built with, the CPU first.  About 0.3 s.  Raises ModelError."""
    import onnxruntime

    from ..infer.onnx import PROVIDERS

    built = onnxruntime.get_available_providers()
    return [_speed(provider) for provider in ASKED if PROVIDERS[provider] in built]


def _speed(provider: str) -> Speed:
    from ..infer.onnx import Network

    with _quiet("emojicam.infer.onnx"):
        networks = [Network(name, provider) for name in EVERY_FRAME]
    granted = {network.provider for network in networks}
    worst = provider if granted == {provider} else (granted - {provider}).pop()
    return Speed(provider, worst, sum(map(_median_ms, networks)))


def _median_ms(network: object) -> float:
    from ..infer.onnx import Network

    assert isinstance(network, Network)
    blank = network.blank()
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        network.run(*blank)
        times.append((time.perf_counter() - began) * 1e3)
    return statistics.median(times)


@contextlib.contextmanager
def _quiet(name: str) -> Iterator[None]:
    """Without the warning that a provider was not granted: to learn that is why we ask."""
    log = logging.getLogger(name)
    before = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(before)
