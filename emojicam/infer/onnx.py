"""Runs the networks in `models/` with ONNX Runtime, and says where each one really runs.  Knows nothing of faces.

What may be loaded is written in `models/MANIFEST.toml`: per network its checksum and the names and shapes of what goes
in and comes out.  A file that differs from it is refused, so a network that loads is the one that was tested.  Nothing
is ever fetched, and the runtime's usage events are switched off.
"""

from __future__ import annotations

import hashlib
import logging
import statistics
import time
import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from .. import resources
from ..errors import ModelError, UsageError
from ..types import Floats

if TYPE_CHECKING:
    import onnxruntime

log = logging.getLogger(__name__)

Shapes = Mapping[str, tuple[int | str, ...]]
"by name; a length that is a word is free"

PROVIDERS = {
    "cpu": "CPUExecutionProvider",
    "cuda": "CUDAExecutionProvider",
    "tensorrt": "TensorrtExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "directml": "DmlExecutionProvider",
}
"What a user may ask for, and what ONNX Runtime calls it"

REMEDY = "reinstall EmojiCam to get its networks back"

_DTYPES: dict[str, type[np.generic]] = {"tensor(float)": np.float32, "tensor(uint8)": np.uint8}
REHEARSED = 192
"what a free length is when a network is run on nothing"
RUNS = 7
"runs on each of two providers when they are compared"
_FATAL = 4
"ONNX Runtime's severity for what ends the process: everything below it reaches us as an exception or as `note`"


class Network:
    """One network, loaded, checked and run once.

    Used by one thread at a time.  `auto` is the CPU: the networks here are so small (0.3 to 2 ms) that bringing a crop
    to a GPU and its answer back costs more than it saves.
    """

    name: str
    provider: str
    "what it really runs on, one of the keys of PROVIDERS"
    note: str
    "empty, or one sentence on why `provider` is not what was asked for"

    def __init__(self, name: str, provider: str = "auto", threads: int = 1, inner: Sequence[str] = ()) -> None:
        """Load `models/<name>.onnx`, to run on that many threads of the CPU.

        `inner` are tensors within it that it is to give as well, after its outputs.
        Raises ModelError if it is missing, damaged, unknown or of another shape, UsageError for an unknown provider.
        """
        entry = _entry(name)
        self.name = name
        self.inputs: Shapes = {key: tuple(shape) for key, shape in entry["inputs"].items()}
        self.outputs: Shapes = {key: tuple(shape) for key, shape in entry["outputs"].items()}
        file = _read(name, entry["sha256"]) + b"".join(map(_as_output, inner))
        self._session = _open(name, file, _wanted(provider), threads=threads)
        self.provider, self.note = _granted(name, provider, self._session)
        self._dtypes = _check_shapes(name, self._session, self.inputs, self.outputs, inner)
        self._names = [*self.outputs, *inner]
        self._rehearse()
        if self.provider != "cpu":
            self.note = self.note or _comparison(self.name, self.provider, self._rehearse(), cpu_ms(self.name))
        if self.note:
            log.info("%s", self.note)

    def run(self, *inputs: NDArray[Any]) -> list[Floats]:
        """All outputs for these inputs, both in the order of the manifest, and what is `inner`.  All arrays are new."""
        outputs: list[Floats] = self._session.run(self._names, dict(zip(self.inputs, inputs, strict=True)))
        return outputs

    def side(self, name: str) -> int:
        """px of the side of a picture that it takes.  Raises ModelError where that is free: it is another network."""
        length = self.inputs[name][-1] if name in self.inputs else None
        if not isinstance(length, int):
            raise self._unlike("take", {name: (1, 3, "side", "side")}, self.inputs)
        return length

    def blank(self) -> list[NDArray[Any]]:
        """Zeros for every input."""
        lengths = {key: [REHEARSED if isinstance(one, str) else one for one in of] for key, of in self.inputs.items()}
        return [np.zeros(shape, self._dtypes[key]) for key, shape in lengths.items()]

    def _rehearse(self) -> float:
        """Run on nothing, so that the first frame need not wait; the median ms of a few runs."""
        blank = self.blank()
        return statistics.median(_ms(lambda: self.run(*blank)) for _ in range(1 if self.provider == "cpu" else RUNS))

    def require(self, inputs: Shapes, outputs: Shapes) -> Network:
        """This network, if it takes and gives at least these.  Raises ModelError: it was built for something else."""
        for what, wanted, got in (("take", inputs, self.inputs), ("give", outputs, self.outputs)):
            missing = {key: shape for key, shape in wanted.items() if got.get(key) != shape}
            if missing:
                raise self._unlike(what, missing, got)
        return self

    def _unlike(self, what: str, wanted: object, got: Shapes) -> ModelError:
        return ModelError(f"the network {self.name} should {what} {wanted}, not {dict(got)}: {REMEDY}")


def cpu_ms(name: str) -> float:
    """How long a network takes on the CPU, ms: the yardstick for every other provider."""
    network = Network(name, "cpu")
    return statistics.median(network._rehearse() for _ in range(RUNS))


def _comparison(name: str, provider: str, ms: float, on_cpu_ms: float) -> str:
    """A sentence if a provider that was granted is of no use."""
    if ms < on_cpu_ms:
        return ""
    return f"{name} takes {ms:.1f} ms on {provider} and {on_cpu_ms:.1f} ms on the CPU: choose --provider cpu"


def _ms(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1e3


def open_any(path: Path) -> onnxruntime.InferenceSession:
    """A network that may be anyone's, on the CPU and one thread; nothing about it is checked.  Raises ModelError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"the network {path} is missing or cannot be read: name another file") from error
    return _open(str(path), data, [PROVIDERS["cpu"]], "name an ONNX file that ONNX Runtime knows")


@cache
def manifest(folder: Path) -> Mapping[str, Any]:
    """What MANIFEST.toml in this folder says, by network.  Raises ModelError if it is missing or damaged."""
    path = folder / "MANIFEST.toml"
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ModelError(f"the list of networks {path} cannot be read ({error}): {REMEDY}") from error


def _entry(name: str) -> Mapping[str, Any]:
    folder = resources.folder("models")
    entry = manifest(folder).get(name)
    if not isinstance(entry, dict) or not {"sha256", "inputs", "outputs"} <= entry.keys():
        raise ModelError(f"the network {name} is not described in {folder / 'MANIFEST.toml'}: {REMEDY}")
    return entry


def _read(name: str, sha256: str) -> bytes:
    path = resources.folder("models") / f"{name}.onnx"
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"the network {path} is missing or cannot be read: {REMEDY}") from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ModelError(f"the network {path} is damaged (its checksum is not the one in MANIFEST.toml): {REMEDY}")
    return data


def _as_output(tensor: str) -> bytes:
    """What to write behind an ONNX file for it to give that float32 tensor as well.

    Messages of Protocol Buffers are merged by writing one behind the other (its encoding guide, "Last One Wins"):
    ModelProto.graph (7) = GraphProto.output (12) = ValueInfoProto.name (1), .type (2) = a tensor of floats.
    """
    float32 = _field(2, _field(1, b"\x08\x01"))
    return _field(7, _field(12, _field(1, tensor.encode()) + float32))


def _field(number: int, content: bytes) -> bytes:
    """A field of a message, for contents of up to 127 bytes."""
    return bytes([number << 3 | 2, len(content)]) + content


def _wanted(provider: str) -> list[str]:
    """ONNX Runtime's names of what to try, in order; the CPU is always the last resort."""
    chosen = "cpu" if provider == "auto" else provider
    if chosen not in PROVIDERS:
        raise UsageError(f"there is no provider {provider!r}: choose auto, {', '.join(PROVIDERS)}")
    return list(dict.fromkeys([PROVIDERS[chosen], PROVIDERS["cpu"]]))


def _open(
    name: str, data: bytes, providers: list[str], remedy: str = REMEDY, threads: int = 1
) -> onnxruntime.InferenceSession:
    """A session on the first of the providers that works."""
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    onnxruntime.set_default_logger_severity(_FATAL)
    there = [provider for provider in providers if provider in onnxruntime.get_available_providers()]
    try:
        return onnxruntime.InferenceSession(data, _options(threads), providers=there, enable_fallback=0)
    except Exception as error:  # ONNX Runtime's own exceptions share no base class
        if there[1:]:
            log.info("%s could not start on %s: %s", name, there[0], error)
            return _open(name, data, there[1:], remedy, threads)
        raise ModelError(f"the network {name} cannot be loaded ({_first_line(error)}): {remedy}") from error


def _options(threads: int) -> onnxruntime.SessionOptions:
    """One thread for most: a second one brings nothing at their sizes, and a spinning one would eat a core."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = _FATAL
    return options


def _granted(name: str, asked: str, session: onnxruntime.InferenceSession) -> tuple[str, str]:
    """What the session runs on, and a sentence if that is not what was asked for."""
    names = {theirs: ours for ours, theirs in PROVIDERS.items()}
    got = names.get(session.get_providers()[0], session.get_providers()[0])
    if asked in ("auto", got):
        return got, ""
    return got, f"{name} runs on {got}, for {asked} is not available: install its driver and runtime, or choose auto"


def _check_shapes(
    name: str, session: onnxruntime.InferenceSession, inputs: Shapes, outputs: Shapes, inner: Sequence[str]
) -> dict[str, type[np.generic]]:
    """The element type of each input.  Raises ModelError where the file and the manifest disagree."""
    given = [node for node in session.get_outputs() if node.name not in inner]
    for what, said, nodes in (("takes", inputs, session.get_inputs()), ("gives", outputs, given)):
        found = {node.name: tuple(node.shape) for node in nodes}
        if found != said:
            raise ModelError(f"the network {name} {what} {found}, but its manifest says {dict(said)}: {REMEDY}")
    return {node.name: _DTYPES[node.type] for node in session.get_inputs()}


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0]
