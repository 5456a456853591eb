"""Writes the trained persona encoder as ONNX: calibrated, its weights in 8 bits, checked against the original.

python -m emojicam.training.persona.export faces.npz RUN models
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

import argparse
import io
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn
from torch.nn import functional

from ...persona.encoder import CLOSE, FEATURES, HEAD
from ...persona.likeness import SCHEMA
from ..onnxed import eighths, halved
from . import colours
from .network import PersonaNet
from .sets import SCORES
from .train import Faces, load, predict, read

ALIKE = 0.1
"by how much a probability may differ from the original's: what rounding weights to 8 bits does at most"
TEMPERATURES = torch.linspace(0.4, 3.0, 261)
SCORED = {
    "arched_brows": "Arched_Eyebrows", "bags": "Bags_Under_Eyes", "full_lips": "Big_Lips", "big_nose": "Big_Nose",
    "bushy_brows": "Bushy_Eyebrows", "chubby": "Chubby", "double_chin": "Double_Chin", "make_up": "Heavy_Makeup",
    "high_cheekbones": "High_Cheekbones", "narrow_eyes": "Narrow_Eyes", "oval_face": "Oval_Face", "pale": "Pale_Skin",
    "pointed_nose": "Pointy_Nose", "rosy_cheeks": "Rosy_Cheeks", "lipstick": "Wearing_Lipstick",
    "young": "Young",
}  # fmt: skip
"which of LFW's scores each feature is"


class Calibrated(nn.Module):
    """The network as it is used: one face, probabilities; of the hair's colour, what measured colours say as well."""

    def __init__(self, net: PersonaNet, temperatures: list[float], measured: colours.Colours | None = None) -> None:
        super().__init__()
        self.net, self.temperatures, self.colours = net, temperatures, measured
        self.chosen = torch.tensor([SCORES.index(SCORED[name]) for name in FEATURES])

    def forward(self, close: Tensor, head: Tensor, marks: Tensor) -> tuple[Tensor, ...]:
        """(1, 3, 96, 96), (1, 4, 64, 64), (1, 2, 478, 2) to probabilities of each attribute and the features."""
        *answers, scores = self.net(close, head, marks)
        if self.colours is not None:
            measured = self.colours(close, head, marks)
            answers[colours.INDEX] = colours.joined(answers[colours.INDEX], measured)
        chances = [(one[0] / warmth).softmax(0) for one, warmth in zip(answers, self.temperatures, strict=True)]
        return *chances, scores[0][self.chosen].sigmoid()


def temperatures(net: nn.Module, held: Faces, measured: colours.Colours | None = None) -> list[float]:
    """What each attribute's logits are divided by, so that its probabilities mean what they say (Guo et al., 2017)."""
    outputs = predict(net, held)
    if measured is not None:
        outputs[colours.INDEX] = colours.joined(outputs[colours.INDEX], colours.predict(measured, held))
    found = []
    for index in range(len(SCHEMA)):
        known = held.labels[:, index] >= 0
        logits, labels = outputs[index][known], held.labels[known, index]
        losses = torch.stack([functional.cross_entropy(logits / one, labels) for one in TEMPERATURES])
        found.append(round(float(TEMPERATURES[losses.argmin()]), 2))
    return found


def exported(net: nn.Module) -> onnx.ModelProto:
    """The network as ONNX, its inputs and outputs named and of fixed size."""
    example = (torch.zeros(1, 3, CLOSE, CLOSE), torch.zeros(1, 4, HEAD, HEAD), torch.full((1, 2, 478, 2), 0.5))
    file = io.BytesIO()
    torch.onnx.export(
        net, example, file, input_names=["close", "head", "marks"], output_names=[*SCHEMA, "features"],
        opset_version=17, dynamo=False,
    )  # fmt: skip
    return onnx.load_from_string(file.getvalue())


def check(model: onnx.ModelProto, net: nn.Module, faces: Faces) -> float:
    """The largest difference of any probability from the original's.  Raises ValueError over ALIKE."""
    import onnxruntime

    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    worst = 0.0
    for index in range(len(faces)):
        one = [faces.close[index][None].float(), faces.head[index][None].float(), faces.marks[index][None]]
        got = session.run(None, dict(zip(("close", "head", "marks"), (part.numpy() for part in one), strict=True)))
        with torch.inference_mode():
            wanted = net(*one)
        worst = max(worst, *(float(np.abs(a - b.numpy()).max()) for a, b in zip(got, wanted, strict=True)))
    if worst > ALIKE:
        raise ValueError(f"the ONNX file differs by {worst:.3f} from the network: at most {ALIKE} is rounding")
    return worst


def noted(model: onnx.ModelProto, run: Path) -> onnx.ModelProto:
    """The same with how it was trained written into the file."""
    plan = json.loads((run / "plan.json").read_text())
    plan["planned"], plan["epochs"] = plan["epochs"], torch.load(run / "last.pt", weights_only=True)["epoch"]
    onnx.helper.set_model_props(model, {key: str(value) for key, value in plan.items()})
    return model


def main() -> None:
    """Export the run named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("models", type=Path)
    parser.add_argument("--name", default="persona_encoder", help="of the file")
    asked = parser.parse_args()
    net = load(asked.run)
    measured = colours.load(asked.run) if (asked.run / "colours.pt").exists() else None
    _, held, _ = read(asked.data)
    warmth = temperatures(net, held, measured)
    calibrated = Calibrated(net, warmth, measured).eval()
    model = noted(eighths(halved(exported(calibrated))), asked.run)
    worst = check(model, calibrated, held.at(torch.arange(min(200, len(held)))))
    (asked.models / f"{asked.name}.onnx").write_bytes(model.SerializeToString())
    print(f"temperatures {dict(zip(SCHEMA, warmth, strict=True))}; at most {worst:.4f} from the original")


if __name__ == "__main__":
    main()
