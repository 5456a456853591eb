"""What happens when a network is missing, damaged, another one, or does not run where it was asked to."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from emojicam import resources, settings
from emojicam.errors import ModelError, UsageError
from emojicam.infer import onnx
from emojicam.infer.detect import Detector
from emojicam.infer.expression import Expression
from emojicam.infer.landmarks import Landmarker
from emojicam.infer.onnx import PROVIDERS, Network

NAME = "face_detector"


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the detector and the manifest, in place of the real folder."""
    real = resources.folder("models")
    for file in (f"{NAME}.onnx", "MANIFEST.toml"):
        shutil.copy(real / file, tmp_path / file)
    monkeypatch.setattr(resources, "folder", lambda _: tmp_path)
    return tmp_path


def cut_short(models: Path) -> None:
    path = models / f"{NAME}.onnx"
    path.write_bytes(path.read_bytes()[:-1])


def replace_in_manifest(old: str, new: str) -> Callable[[Path], None]:
    def replace(models: Path) -> None:
        path = models / "MANIFEST.toml"
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))

    return replace


def put_nonsense(models: Path) -> None:
    """A file that is no network, with a checksum that says it is all right."""
    import hashlib

    path = models / f"{NAME}.onnx"
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_bytes(b"nonsense")
    replace_in_manifest(before, hashlib.sha256(b"nonsense").hexdigest())(models)


FAULTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda models: (models / f"{NAME}.onnx").unlink(), "missing"),
    "cut short": (cut_short, "damaged"),
    "nonsense": (put_nonsense, "cannot be loaded"),
    "other shape": (replace_in_manifest("image = [1, 3, 'height', 'width']", "image = [1, 3, 64, 64]"), "takes"),
    "other name": (replace_in_manifest("{ boxes = ['anchors', 16]", "{ box = ['anchors', 16]"), "gives"),
    "not listed": (replace_in_manifest(f"[{NAME}]", "[other]"), "not described"),
    "no checksum": (replace_in_manifest("sha256", "md5"), "not described"),
    "no manifest": (lambda models: (models / "MANIFEST.toml").unlink(), "cannot be read"),
    "broken manifest": (lambda models: (models / "MANIFEST.toml").write_bytes(b"\xff["), "cannot be read"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_refuses(models: Path, fault: str) -> None:
    break_it, said = FAULTS[fault]
    Network(NAME)
    from emojicam.infer.onnx import manifest

    manifest.cache_clear()
    break_it(models)
    with pytest.raises(ModelError, match=said) as caught:
        Network(NAME)
    assert "reinstall" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("part", [Landmarker, Expression, lambda network: Detector(network, far=True)])
def test_each_part_refuses_a_network_made_for_another(part: Callable[[Network], object]) -> None:
    with pytest.raises(ModelError, match="face_detector should"):
        part(Network(NAME))


def test_unknown_provider() -> None:
    with pytest.raises(UsageError, match="choose auto, cpu, cuda"):
        Network(NAME, "quantum")


@pytest.mark.parametrize("provider", ["auto", "cpu"])
def test_the_processor_is_what_it_says(provider: str) -> None:
    network = Network(NAME, provider)
    assert (network.provider, network.note) == ("cpu", "")


def test_says_when_it_did_not_get_what_was_asked_for() -> None:
    absent = next(key for key, name in PROVIDERS.items() if name not in onnxruntime.get_available_providers())
    network = Network(NAME, absent)
    assert network.provider == "cpu"
    assert absent in network.note


def test_says_when_a_granted_provider_is_of_no_use(monkeypatch: pytest.MonkeyPatch) -> None:
    def granted(name: str, asked: str, session: object) -> tuple[str, str]:
        return ("cuda", "") if asked == "cuda" else ("cpu", "")

    monkeypatch.setattr(onnx, "_granted", granted)
    monkeypatch.setattr(onnx, "cpu_ms", lambda name: 0.0)
    assert "choose --provider cpu" in Network(NAME, "cuda").note
    monkeypatch.setattr(onnx, "cpu_ms", lambda name: 1e6)
    assert Network(NAME, "cuda").note == ""


def test_the_settings_name_the_providers_that_there_are() -> None:
    assert ("auto", *PROVIDERS) == settings.PROVIDERS


@pytest.mark.usefixtures("caplog")
def test_a_gpu_is_there_or_its_absence_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    network = Network(NAME, "cuda")
    assert (network.provider == "cuda") == (network.note == "")
    assert capfd.readouterr() == ("", "")


def test_has_run_before_it_is_used() -> None:
    network = Network(NAME)
    outputs = network.run(np.zeros((1, 3, 128, 128), np.float32))
    assert [output.shape for output in outputs] == [(896, 16), (896,)]


def test_opens_no_socket_and_prints_nothing() -> None:
    """In a process of its own, whose every use of a socket is an error."""
    program = """
import sys

def forbid(event, arguments):
    if event.startswith("socket."):
        raise RuntimeError(event)

sys.addaudithook(forbid)
import numpy as np
from emojicam.infer import onnx
from emojicam.infer.detect import Detector
from emojicam.infer.expression import Expression
from emojicam.infer.landmarks import Landmarker, Region

frame = np.zeros((72, 128, 3), np.uint8)
Detector()(frame)
points, _ = Landmarker()(frame, Region(np.array([64, 36], np.float32), 50, 0.0))
Expression()(points)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_network_gives_what_is_within_it_after_what_it_gives_anyway() -> None:
    plain, open_ = Network("face_landmarks_fine"), Network("face_landmarks_fine", inner=("conv_504", "conv_658"))
    assert open_.outputs == plain.outputs
    picture = np.random.default_rng(1).random((1, 3, 256, 256), np.float32)
    *given, early, middle = open_.run(picture)
    for one, other in zip(given, plain.run(picture), strict=True):
        assert np.allclose(one, other, atol=1e-3)
    assert (early.shape, middle.shape) == ((1, 128, 16, 16), (1, 128, 8, 8))
    assert early.std() > 0.01


def test_what_is_not_within_a_network_is_told() -> None:
    with pytest.raises(ModelError, match=r"nose.*reinstall"):
        Network("face_landmarks_fine", inner=("nose",))
