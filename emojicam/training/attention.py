"""The attention mesh: what lies between its trunk, its branches and the 478 points.  Knows this one network only.

Its three custom operators (mediapipe/util/tflite/operations) are written as plain ONNX, for all regions at once:

    Landmarks2TransformMatrix   the lips and either eye: a turned box around their points, as a matrix
    TransformTensorBilinear     the trunk's features in that box, resampled
    TransformLandmarks          what a branch read in the box, back in the crop

and the branches' points replace the trunk's as in tensors_to_face_landmarks_with_attention.pbtxt, with the irises at
the mean depth of their eye's rim.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import flatbuffers.flexbuffers as flexbuffers
import numpy as np

from .builder import Builder
from .parallel import Chain
from .tflite_reader import Array, Graph, Operator
from .translate import Translation

CROP_PER_FEATURE = 4.0
"px of the 192 px crop in one of the 48 px features"
BRANCHES = (0, 1, 1, 2, 2)
"which box each branch reads: lips; right eye, its iris; left eye, its iris"
MESH_POINTS, IRIS_POINTS = 468, 5
EYE_RIM = 16
"an eye's subset begins with the points of its rim"


@dataclass(frozen=True, eq=False)
class Box:
    """The options of one Landmarks2TransformMatrix."""

    points: list[int]
    "of the mesh; a branch gives them in this order"
    ends: tuple[int, int]
    "two of the mesh whose line is level in the box"
    scale: float
    "side of the box over that of the points' own, in features of the resampled box"
    side: int
    "px of the resampled box"

    @classmethod
    def of(cls, operator: Operator) -> Box:
        options: dict[str, Any] = flexbuffers.Loads(operator.custom)
        if options["target_rotation_radians"] or options["scale_x"] != options["scale_y"]:
            raise ValueError("a box that is turned or not square is not known here")
        ends = (options["left_rotation_idx"], options["right_rotation_idx"])
        side = options["output_width"]
        return cls(options["subset_idxs"], ends, options["scale_x"] / side, side)


class AttentionMesh:
    """Translates the whole network; `points` and `score` are then names in the builder's graph."""

    def __init__(self, graph: Graph, builder: Builder, image: str) -> None:
        self.graph, self.builder = graph, builder
        self.translation = Translation(graph, builder)
        self.translation.names[graph.inputs[0]] = image
        self.boxes = [Box.of(operator) for operator in graph.of_kind("Landmarks2TransformMatrix")]
        if [len(box.points) for box in self.boxes] != [80, 71, 71]:
            raise ValueError("this is not the attention mesh")

    def translate(self) -> None:
        """Add everything to the builder's graph."""
        samplers = self.graph.of_kind("TransformTensorBilinear")
        heads = [self._input_of_reshape(operator) for operator in self.graph.of_kind("TransformLandmarks")]
        features = samplers[0].inputs[0]
        mesh = self._input_of_reshape(self.graph.producer(samplers[0].inputs[1]))
        score = self.graph.outputs[-1]
        self.translation.run(self.graph.leading_to([mesh, features, score]))
        points = self._node("Reshape", self.translation.names[mesh], self._integers([MESH_POINTS, 3]))
        flat = self._node("Slice", points, self._integers([0]), self._integers([2]), self._integers([1]))
        turn, centre = self._place_boxes(flat)
        roots = tuple(samplers[box].outputs[0] for box in BRANCHES)
        chain = Chain(self.graph, roots, tuple(heads))
        self.translation.names[chain.input] = self._sample(features, turn, centre)
        self.translation.run(chain.operators)
        read = self._read_in_crop(self.translation.names[chain.output], turn, centre)
        self._assemble(points, flat, read)
        probability = self._node("Sigmoid", self.translation.names[score])
        self._node("Reshape", probability, self._integers([1]), name="score")

    def _input_of_reshape(self, operator: Operator) -> int:
        """The picture-shaped tensor behind the first input of an operator: through a scaling, if any, and a reshape."""
        before = self.graph.producer(operator.inputs[0])
        return self._input_of_reshape(before) if before.kind == "MUL" else before.inputs[0]

    def _place_boxes(self, flat: str) -> tuple[str, str]:
        """From the (468, 2) points, for each box: (3, 2, 2) its axes as rows and (3, 1, 2) its centre, in features."""
        inner = self._node("Mul", flat, self._floats(1 / CROP_PER_FEATURE))
        longest = max(len(box.points) for box in self.boxes)
        padded = [box.points + box.points[:1] * (longest - len(box.points)) for box in self.boxes]
        level = self._node("Gather", inner, self._integers([box.ends for box in self.boxes]), axis=0)
        along = self._node("MatMul", self._floats([[-1, 1]]), level)  # (3, 1, 2)
        along = self._node("LpNormalization", along, axis=2, p=2)
        upright = self._node("MatMul", along, self._floats([[1, 0, 0, 1], [0, -1, 1, 0]]))
        upright = self._node("Reshape", upright, self._integers([3, 2, 2]))  # turns points until the line is level
        back = self._node("Transpose", upright, perm=[0, 2, 1])
        points = self._node("MatMul", self._node("Gather", inner, self._integers(padded), axis=0), upright)
        high = self._node("ReduceMax", points, axes=[1])  # (3, 1, 2)
        low = self._node("ReduceMin", points, axes=[1])
        middle = self._node("Mul", self._node("Add", high, low), self._floats(0.5))
        scales = self._floats([[[box.scale]] for box in self.boxes])
        size = self._node("Mul", self._node("Sub", high, low), scales)
        turn = self._node("Mul", back, self._node("Reshape", size, self._integers([3, 2, 1])))
        return turn, self._node("MatMul", middle, back)

    def _sample(self, features: int, turn: str, centre: str) -> str:
        """The features in each box, side by side as channels: (1, 3 * 32, 16, 16)."""
        _, height, width, channels = self.graph.shapes[features]
        side = self.boxes[0].side
        steps = np.arange(side) + 0.5 - side / 2
        grid = np.stack(np.meshgrid(steps, steps), -1).reshape(-1, 2)
        corner = self._node("Sub", centre, self._floats(0.5))  # the middle of the first feature is at 0.5
        places = self._node("Add", self._node("MatMul", self._floats(grid), turn), corner)  # (3, 256, 2)
        places = self._node("Reshape", places, self._integers([-1, 2]))
        rows, weights = self._neighbours(places, height, width)
        table = self._node("Transpose", self.translation.names[features], perm=[0, 2, 3, 1])
        table = self._node("Reshape", table, self._integers([height * width, channels]))
        near = self._node("Gather", table, rows, axis=0)  # (4, 768, 32)
        mixed = self._node("Sum", *self._split(self._node("Mul", near, weights), parts=4))
        mixed = self._node("Reshape", mixed, self._integers([3, side * side, channels]))
        mixed = self._node("Transpose", mixed, perm=[0, 2, 1])
        return self._node("Reshape", mixed, self._integers([1, 3 * channels, side, side]))

    def _neighbours(self, places: str, height: int, width: int) -> tuple[str, str]:
        """(4, n) rows of the four features around each of n places, and their (4, n, 1) weights, zero outside."""
        if height != width:
            raise ValueError("features that are not square are not known here")
        zero, last = self._floats(0), self._floats(width - 1)
        low = self._node("Clip", self._node("Floor", places), zero, self._floats(width - 2))
        part = self._node("Sub", places, low)
        rows = self._affine(low, [[1, width]] * 4, [0, 1, width, width + 1])
        across = self._affine(part, [[-1, 0], [1, 0], [-1, 0], [1, 0]], [1, 0, 1, 0])
        down = self._affine(part, [[0, -1], [0, -1], [0, 1], [0, 1]], [1, 1, 0, 0])
        inside = self._node("Equal", self._node("Clip", places, zero, last), places)
        inside = self._node("ReduceMin", self._node("Cast", inside, to=1), axes=[1], keepdims=0)  # (n,)
        weights = self._node("Mul", self._node("Mul", across, down), inside)
        return self._node("Cast", rows, to=7), self._node("Unsqueeze", weights, self._integers([2]))

    def _affine(self, x: str, factors: Sequence[Sequence[float]], offsets: Sequence[float]) -> str:
        """(4, n) sums of the (n, 2) columns of x: factors (4, 2) times them, plus an offset each."""
        return self._node("Gemm", self._floats(factors), x, self._floats(np.array(offsets)[:, None]), transB=1)

    def _read_in_crop(self, heads: str, turn: str, centre: str) -> str:
        """(400, 2) px of the crop: the points of all branches, each padded to 80."""
        branches = self._integers(BRANCHES)
        longest = self.graph.shapes[self.graph.producer(self.graph.outputs[1]).inputs[0]][1]
        read = self._node("Reshape", heads, self._integers([len(BRANCHES), longest, 2]))
        half = self.boxes[0].side / 2 * CROP_PER_FEATURE
        read = self._node("Sub", read, self._floats(half))
        read = self._node("MatMul", read, self._node("Gather", turn, branches, axis=0))
        middle = self._node("Mul", centre, self._floats(CROP_PER_FEATURE))
        read = self._node("Add", read, self._node("Gather", middle, branches, axis=0))
        return self._node("Reshape", read, self._integers([-1, 2]))

    def _assemble(self, points: str, flat: str, read: str) -> None:
        """The (478, 3) points: each from where it is read best."""
        source, rims = self._sources()
        best = self._node("Gather", self._node("Concat", flat, read, axis=0), self._integers(source), axis=0)
        depth = self._node("Slice", points, self._integers([2]), self._integers([3]), self._integers([1]))
        irises = self._node("MatMul", self._floats(rims), depth)
        depth = self._node("Concat", depth, irises, axis=0)
        self._node("Concat", best, depth, axis=1, name="points")

    def _sources(self) -> tuple[Array, Array]:
        """(478,) rows of mesh and branches together; (10, 468) weights of the mesh's depths in the irises'."""
        lips, right_eye, left_eye = (box.points for box in self.boxes)
        longest = max(len(lips), len(right_eye), len(left_eye))
        source = np.arange(MESH_POINTS + 2 * IRIS_POINTS)
        rims = np.zeros((2 * IRIS_POINTS, MESH_POINTS), np.float32)
        iris = np.arange(MESH_POINTS, MESH_POINTS + IRIS_POINTS)
        replaced = (np.array(lips), np.array(right_eye), iris, np.array(left_eye), iris + IRIS_POINTS)
        for branch, places in enumerate(replaced):
            source[places] = MESH_POINTS + branch * longest + np.arange(len(places))
        rims[:IRIS_POINTS, right_eye[:EYE_RIM]] = 1 / EYE_RIM
        rims[IRIS_POINTS:, left_eye[:EYE_RIM]] = 1 / EYE_RIM
        return source, rims

    def _split(self, x: str, parts: int) -> list[str]:
        return self.builder.split(x, parts)

    def _node(self, kind: str, *inputs: str, **attributes: Any) -> str:
        return self.builder.node(kind, *inputs, **attributes)

    def _floats(self, values: Any) -> str:
        return self.builder.floats(values)

    def _integers(self, values: Any) -> str:
        return self.builder.integers(values)
