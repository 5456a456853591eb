"""How the actor's face moves: what each blendshape does to the 468 vertices of the face mesh.

A blendshape is written down as a few handles, vertices with the distance that they travel; the skin between them
follows as a thin plate would, and stands still beyond a reach.  Nothing here knows of colour or cameras.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ...types import SHAPE_INDEX, SHAPES

Doubles = NDArray[np.float64]
Ids = NDArray[np.int32]
Travel = tuple[float, float, float]
"cm along x (to the person's left), y (up) and z (out of the face)"

UPPER_LID, LOWER_LID = (246, 161, 160, 159, 158, 157, 173), (7, 163, 144, 145, 153, 154, 155)
"the right eye's rim, from the outer corner to the inner"
UPPER_FOLD, LOWER_FOLD = (247, 30, 29, 27, 28, 56, 190), (25, 110, 24, 23, 22, 26, 112)
"the next ring of skin around it"
_HAIRLINE = (10, 109, 67, 103, 54, 21, 338, 297, 332, 284, 251)
UPPER_LIP, LOWER_LIP = (191, 80, 81, 82, 13), (95, 88, 178, 87, 14)
"the inner rim of the lips, from the right corner to the middle"

SIDED: Mapping[str, tuple[float, Mapping[int, Travel]]] = {
    "browDown": (3.6, {
        107: (0.35, -0.85, 0.1), 66: (0.3, -0.9, 0.1), 55: (0.3, -0.7, 0.1), 65: (0.25, -0.8, 0.1),
        105: (0.15, -0.75, 0.1), 52: (0.1, -0.7, 0.1), 63: (0.05, -0.4, 0), 9: (0, -0.4, 0), 8: (0, -0.3, 0),
    }),
    "browOuterUp": (3.6, {
        70: (0, 0.75, 0), 63: (0, 1.0, 0), 105: (0, 0.9, 0), 46: (0, 0.7, 0), 53: (0, 0.9, 0), 52: (0, 0.8, 0),
        66: (0, 0.35, 0), 104: (0, 0.6, 0), 68: (0, 0.45, 0), 225: (0, 0.25, 0), 224: (0, 0.25, 0),
    }),
    "cheekSquint": (3.2, {117: (0, 0.35, 0.2), 118: (0, 0.4, 0.25), 50: (0, 0.35, 0.3), 101: (0, 0.25, 0.1)}),
    "mouthSmile": (4.6, {
        61: (-1.05, 0.95, -0.45), 78: (-0.95, 0.85, -0.45), 185: (-0.85, 0.65, -0.3), 146: (-0.9, 0.7, -0.4),
        40: (-0.5, 0.3, -0.2), 91: (-0.65, 0.35, -0.3), 0: (0, -0.05, -0.3), 17: (0, 0.05, -0.25),
        80: (-0.5, 0.25, -0.3), 88: (-0.55, 0.35, -0.3), 13: (0, 0.08, -0.3), 14: (0, 0.02, -0.3),
        57: (-0.95, 0.85, -0.2), 216: (-0.7, 0.75, 0.25), 205: (-0.35, 0.6, 0.4), 50: (-0.2, 0.45, 0.3),
        212: (-0.7, 0.55, 0), 206: (-0.35, 0.5, 0.15), 98: (-0.15, 0.1, 0), 118: (0, 0.2, 0.1),
    }),
    "mouthFrown": (4.0, {
        61: (-0.25, -1.05, -0.1), 78: (-0.2, -1.0, -0.1), 57: (-0.2, -0.95, 0), 185: (-0.2, -0.55, 0),
        146: (-0.2, -0.75, 0), 40: (-0.1, -0.15, 0), 91: (-0.1, -0.25, 0), 80: (-0.1, -0.15, 0), 88: (-0.1, -0.2, 0),
        212: (-0.1, -0.7, 0), 0: (0, 0.1, 0), 17: (0, 0.25, 0.1), 13: (0, 0.15, 0), 14: (0, 0.15, 0), 200: (0, 0.25, 0),
    }),
    "mouthStretch": (4.0, {
        61: (-0.8, -0.25, -0.4), 78: (-0.75, -0.25, -0.4), 57: (-0.75, -0.2, -0.3), 91: (-0.5, -0.25, -0.2),
        40: (-0.4, -0.05, -0.2), 0: (0, 0, 0), 17: (0, -0.1, 0), 80: (-0.4, 0, -0.2), 88: (-0.45, -0.2, -0.2),
    }),
    "mouthUpperUp": (2.8, {
        61: (-0.05, 0.2, -0.1), 40: (-0.1, 0.6, 0), 39: (-0.05, 0.65, 0), 37: (0, 0.55, 0), 0: (0, 0.35, 0),
        80: (-0.1, 0.6, 0), 81: (-0.05, 0.65, 0), 82: (0, 0.55, 0), 13: (0, 0.35, 0), 206: (0, 0.4, 0.2),
        98: (0, 0.12, 0),
    }),
    "mouthLowerDown": (2.8, {
        61: (-0.1, -0.2, -0.1), 91: (-0.15, -0.7, -0.2), 181: (-0.05, -0.85, -0.2), 84: (0, -0.8, -0.2),
        17: (0, -0.6, -0.1), 88: (-0.15, -0.7, -0.2), 178: (-0.05, -0.85, -0.2), 87: (0, -0.8, -0.2),
        14: (0, -0.6, -0.1),
    }),
    "noseSneer": (2.6, {98: (0, 0.35, 0), 64: (-0.1, 0.4, 0), 48: (0, 0.4, 0), 129: (0, 0.45, 0.1), 36: (0, 0.3, 0.2)}),
}  # fmt: skip
"blendshapes with a left and a right: reach in cm, and the handles of the right one"

WHOLE: Mapping[str, tuple[float, Mapping[int, Travel]]] = {
    "browInnerUp": (3.6, {
        107: (-0.05, 1.05, 0), 66: (-0.05, 0.9, 0), 55: (0, 1.0, 0), 65: (0, 0.8, 0), 105: (0, 0.4, 0),
        52: (0, 0.4, 0), 9: (0, 0.8, 0), 8: (0, 0.6, 0), 69: (0, 0.5, 0), 108: (0, 0.6, 0), 151: (0, 0.45, 0),
    }),
    "jawOpen": (4.4, {
        14: (0, -3.0, -0.8), 17: (0, -3.05, -0.85), 87: (0, -2.95, -0.8), 84: (0, -3.0, -0.85), 178: (0.1, -2.7, -0.7),
        181: (0.1, -2.75, -0.8), 88: (0.3, -2.2, -0.6), 91: (0.25, -2.3, -0.65), 95: (0.4, -1.55, -0.5),
        146: (0.4, -1.6, -0.5), 61: (0.5, -0.95, -0.4), 78: (0.5, -0.95, -0.4), 13: (0, 0.12, 0),
        0: (0, 0.1, 0), 80: (0.1, -0.15, 0), 40: (0.1, -0.15, 0), 191: (0.3, -0.45, -0.2), 185: (0.3, -0.5, -0.2),
        200: (0, -2.85, -0.9), 152: (0, -2.95, -1.3), 176: (0, -2.8, -1.2), 150: (0, -2.3, -1.0),
        136: (0, -1.8, -0.8), 172: (0, -1.2, -0.5), 58: (0, -0.5, -0.2), 132: (0, 0, 0), 212: (0.2, -1.2, -0.3),
        214: (0.1, -1.0, -0.2), 205: (0, -0.15, 0), 2: (0, 0, 0), 98: (0, 0, 0), 169: (0, -2.1, -0.9),
        216: (0.1, -0.3, 0),
    }),
    "mouthPucker": (3.8, {
        61: (1.15, 0.05, 0.75), 78: (1.1, 0.05, 0.75), 185: (0.85, 0.1, 0.75), 146: (0.85, -0.05, 0.75),
        40: (0.55, 0.1, 0.75), 91: (0.5, -0.1, 0.75), 37: (0.2, 0.1, 0.75), 84: (0.2, -0.1, 0.75), 0: (0, 0.1, 0.8),
        17: (0, -0.1, 0.8), 13: (0, -0.02, 0.85), 14: (0, 0.02, 0.8), 80: (0.6, 0.02, 0.75), 88: (0.6, -0.02, 0.75),
        82: (0.2, -0.02, 0.8), 87: (0.2, 0.02, 0.8), 57: (0.9, 0.05, 0.45), 212: (0.55, 0, 0.1), 216: (0.5, -0.1, 0.1),
    }),
    "mouthFunnel": (3.8, {
        61: (0.6, -0.15, 0.3), 78: (0.55, -0.15, 0.3), 185: (0.45, 0.25, 0.4), 146: (0.45, -0.5, 0.35),
        40: (0.25, 0.5, 0.5), 91: (0.25, -0.9, 0.4), 37: (0.1, 0.6, 0.55), 84: (0.1, -1.05, 0.4), 0: (0, 0.6, 0.55),
        17: (0, -1.05, 0.4), 13: (0, 0.5, 0.35), 14: (0, -0.95, 0.3), 80: (0.2, 0.4, 0.3), 88: (0.2, -0.8, 0.3),
        82: (0.1, 0.5, 0.35), 87: (0.1, -0.95, 0.3), 152: (0, -0.5, -0.2), 200: (0, -0.7, 0),
    }),
    "cheekPuff": (4.0, {
        187: (-0.7, 0, 0.5), 205: (-0.5, 0, 0.6), 207: (-0.7, 0, 0.5), 216: (-0.4, 0, 0.6), 147: (-0.5, 0, 0.3),
    }),
    "jawLeft": (3.6, {
        152: (1.0, 0, 0), 17: (0.7, 0, 0), 14: (0.65, 0, 0), 200: (0.9, 0, 0), 176: (0.9, 0, 0), 400: (0.9, 0, 0),
        150: (0.6, 0, 0), 379: (0.6, 0, 0), 172: (0.15, 0, 0), 397: (0.15, 0, 0), 0: (0.05, 0, 0), 61: (0.3, 0, 0),
        291: (0.3, 0, 0), 88: (0.5, 0, 0), 318: (0.5, 0, 0),
    }),
    "mouthLeft": (3.6, {
        61: (0.85, 0, 0.1), 291: (0.75, 0.1, -0.3), 0: (0.8, 0, 0), 17: (0.75, 0, 0), 13: (0.8, 0, 0), 14: (0.78, 0, 0),
        40: (0.8, 0, 0), 270: (0.8, 0, -0.1), 91: (0.8, 0, 0), 321: (0.8, 0, -0.1), 205: (0.2, 0, 0),
        425: (0.2, 0.1, 0.1),
    }),
}  # fmt: skip
"blendshapes of the whole face; of a symmetric one the right half.  jawRight and mouthRight are mirrored from the left"

_SYMMETRIC = frozenset({"browInnerUp", "jawOpen", "mouthPucker", "mouthFunnel", "cheekPuff"})
_SLACK = 1e-4
"how much the plate resists travel as such; keeps far skin still"


@dataclass(frozen=True, eq=False)
class Plate:
    """The face mesh as a thin elastic plate."""

    rest: Doubles
    "(468, 3) cm"
    stiffness: Doubles
    "(468, 468)"
    mirror: Ids
    "(468,) the vertex of the other side; known while the lips are apart, for closed they lie on one another"

    @classmethod
    def of(cls, rest: Doubles, triangles: Ids) -> Plate:
        """The plate that bends where the triangles meet; openings between them stay open."""
        joined = np.zeros((len(rest), len(rest)))
        for a, b in ((0, 1), (1, 2), (2, 0)):
            joined[triangles[:, a], triangles[:, b]] = joined[triangles[:, b], triangles[:, a]] = 1
        bend = np.eye(len(rest)) - joined / joined.sum(1, keepdims=True)
        distance = np.linalg.norm(rest[:, None] * (-1, 1, 1) - rest, axis=2)  # (468, 468)
        return cls(rest, bend.T @ bend + _SLACK * np.eye(len(rest)), distance.argmin(1).astype(np.int32))

    def follow(self, handles: Mapping[int, Travel], reach: float) -> Doubles:
        """(468, 3) cm: how every vertex travels when the handles do; none does beyond `reach` cm of those that move."""
        ids = np.array(list(handles), np.int32)
        travel = np.zeros((len(self.rest), 3))
        travel[ids] = list(handles.values())
        free = self._distance(ids[travel[ids].any(1)]) <= reach
        free[ids] = False
        pull = -self.stiffness[np.ix_(free, ids)] @ travel[ids]
        # numpy's solver starts threads that, on a busy machine, wait for each other longer than this takes.
        travel[free] = cv2.solve(self.stiffness[np.ix_(free, free)], pull, flags=cv2.DECOMP_CHOLESKY)[1]
        return travel

    def mirrored(self, travel: Doubles) -> Doubles:
        """The same movement on the other side."""
        return travel[self.mirror] * (-1, 1, 1)

    def both(self, handles: Mapping[int, Travel]) -> dict[int, Travel]:
        """Handles of the right half, with those of the left."""
        left = {int(self.mirror[i]): (-x, y, z) for i, (x, y, z) in handles.items()}
        return left | dict(handles)

    def _distance(self, ids: Ids) -> Doubles:
        """(468,) cm to the nearest of the vertices."""
        away: Doubles = np.linalg.norm(self.rest[:, None] - self.rest[ids], axis=2)
        nearest: Doubles = away.min(1)
        return nearest


def at_ease(plate: Plate) -> Plate:
    """MediaPipe's face, its parted lips brought together and its eyes opened a little more."""
    rest = plate.rest
    handles: dict[int, Travel] = {}
    for upper, lower in zip(UPPER_LIP, LOWER_LIP, strict=True):
        meet = (rest[upper] + rest[lower]) / 2
        handles |= {upper: _travel(meet - rest[upper]), lower: _travel(meet - rest[lower])}
    for upper, lower, fold in zip(UPPER_LID, LOWER_LID, UPPER_FOLD, strict=True):
        gap = rest[upper] - rest[lower]
        handles |= {upper: _travel(0.27 * gap), lower: _travel(-0.05 * gap), fold: _travel(0.18 * gap)}
    return replace(plate, rest=rest + plate.follow(plate.both(handles), 1.6))


def deltas(plate: Plate) -> Doubles:
    """(52, 468, 3) cm: the travel of every vertex at full strength, in the order of SHAPES; zero if not sculpted."""
    whole = np.zeros((len(SHAPES), len(plate.rest), 3))
    for name, (reach, handles) in {**SIDED, **_lids(plate.rest)}.items():
        right = plate.follow(_held(name) | dict(handles), reach)
        whole[SHAPE_INDEX[f"{name}Right"]], whole[SHAPE_INDEX[f"{name}Left"]] = right, plate.mirrored(right)
    for name, (reach, handles) in WHOLE.items():
        handles = _held(name) | dict(handles)
        whole[SHAPE_INDEX[name]] = plate.follow(plate.both(handles) if name in _SYMMETRIC else handles, reach)
    for name in ("jaw", "mouth"):
        whole[SHAPE_INDEX[f"{name}Right"]] = plate.mirrored(whole[SHAPE_INDEX[f"{name}Left"]])
    return whole


def _lids(rest: Doubles) -> dict[str, tuple[float, dict[int, Travel]]]:
    """The eyelids' blendshapes, measured on the eye: reach and the handles of the right one."""
    gap = {u: rest[low] - rest[u] for u, low in zip(UPPER_LID, LOWER_LID, strict=True)}
    upper = list(zip(UPPER_LID, UPPER_FOLD, gap.values(), strict=True))
    lower = list(zip(LOWER_LID, LOWER_FOLD, gap.values(), strict=True))
    return {
        "eyeBlink": (1.6, _moves((lid, fold, 0.99 * way, 0.62 * way) for lid, fold, way in upper)
                     | _moves((lid, fold, -0.01 * way, 0 * way) for lid, fold, way in lower)),
        "eyeWide": (1.8, _moves((lid, fold, -0.32 * way, -0.25 * way) for lid, fold, way in upper)
                    | _moves((lid, fold, 0.08 * way, 0 * way) for lid, fold, way in lower)),
        "eyeSquint": (2.0, _moves((lid, fold, 0.12 * way, 0.12 * way) for lid, fold, way in upper)
                      | _moves((lid, fold, -0.35 * way, -0.35 * way) for lid, fold, way in lower)),
        "eyeLookDown": (1.6, _moves((lid, fold, 0.42 * way, 0.3 * way) for lid, fold, way in upper)
                        | _moves((lid, fold, 0.06 * way, 0.06 * way) for lid, fold, way in lower)),
        "eyeLookUp": (1.6, _moves((lid, fold, -0.2 * way, -0.16 * way) for lid, fold, way in upper)
                      | _moves((lid, fold, -0.05 * way, -0.05 * way) for lid, fold, way in lower)),
    }  # fmt: skip


def _moves(rows: Iterable[tuple[int, int, Doubles, Doubles]]) -> dict[int, Travel]:
    """Handles for a lid and its fold."""
    moves: dict[int, Travel] = {}
    for lid, fold, travel, follows in rows:
        moves |= {lid: _travel(travel), fold: _travel(follows)}
    return moves


def _held(name: str) -> dict[int, Travel]:
    """Handles that stay where they are: only the eyes' own blendshapes move the lids, and none the hairline."""
    ids = _HAIRLINE if name.startswith("eye") else _HAIRLINE + UPPER_LID + LOWER_LID
    return dict.fromkeys(ids, (0.0, 0.0, 0.0))


def _travel(vector: Doubles) -> Travel:
    return float(vector[0]), float(vector[1]), float(vector[2])
