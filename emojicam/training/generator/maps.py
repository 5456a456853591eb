"""What is known of every pixel without looking: where it lies on the head, and what the shader draws there.

All of it follows from the rig alone, the shader's own numbers; nothing here is learned.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from ...render.clay import locks
from ...render.clay import marks as edges
from ...render.clay.studio import MIDDLE, UNIT_SHARE

KNOWN = 14 + 5 + 11
"channels that `known` gives: of `seen_balls`, `seen_locks` and `seen_marks`"
EDGE = 0.05
"head units within which these rise from -1 to 1"
LENSES_BENT = 0.14
"how much glasses wrap around the face"
CONIC = 6
"u², v², uv, u, v, 1"

Window = tuple[float, float, float]
"left, top and side of a square of the picture, each a share of the picture's side"


def grid(side: int) -> Tensor:
    """(2, side, side) x and y of a picture's pixels in head units, y up."""
    at = (torch.arange(side) + 0.5) / side
    x, y = (at - MIDDLE[0]) / UNIT_SHARE, (MIDDLE[1] - at) / UNIT_SHARE
    return torch.stack([x[None, :].expand(side, side), y[:, None].expand(side, side)])


class Paper(nn.Module):
    """The pixels that are drawn: those of a whole picture, or of a square of it."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self.register_buffer("whole", grid(side), persistent=False)
        self.look((0.0, 0.0, 1.0))

    def look(self, window: Window) -> None:
        """From now on only there."""
        left, top, share = window
        whole = self.whole.shape[-1]
        self.left, self.top, self.side = round(left * whole), round(top * whole), round(share * whole)

    @property
    def grid(self) -> Tensor:
        """(2, side, side) x and y in head units."""
        return self.whole[:, self.top : self.top + self.side, self.left : self.left + self.side]

    def curves(self, conics: Tensor) -> Tensor:
        """(n, m, side, side) the values of conics (n, m, CONIC) of x and y."""
        return self.values(conics).unflatten(-1, (self.side, self.side))

    def values(self, conics: Tensor) -> Tensor:
        """(n, m, side * side) the same, pixel after pixel."""
        x, y = self.grid.reshape(2, self.side * self.side)
        return torch.matmul(conics, torch.stack([x * x, y * y, x * y, x, y, torch.ones_like(x)]))


def carrier(frames: Tensor) -> Tensor:
    """(n, k, CONIC, CONIC) what to multiply conics of each part's own u and v by, to get those of x and y."""
    middle, axes = frames[:, :, None, :2], frames[:, :, 2:6].unflatten(2, (2, 2))
    lines = torch.cat([axes, -(axes * middle).sum(3, keepdim=True)], 3)  # u and v, each of x, y and 1
    left, right = lines[..., [0, 1, 0, 0, 1, 2]], lines[..., [0, 1, 1, 2, 2, 2]]
    twice = torch.tensor([1.0, 1.0, 2.0, 2.0, 2.0, 1.0])
    both = left[:, :, :1] * right[:, :, 1:] + left[:, :, 1:] * right[:, :, :1]
    straight = torch.cat([lines, torch.tensor([0.0, 0.0, 1.0]).expand_as(lines[:, :, :1])], 2)
    return torch.cat(
        [left * right * twice, both * (twice / 2), torch.cat([torch.zeros_like(straight), straight], 3)], 2
    )


def known(paper: Paper, rays: Tensor, shell: Tensor, marks: Tensor) -> Tensor:
    """(n, KNOWN, side, side) all that is known of every pixel."""
    return torch.cat([seen_balls(paper, rays), seen_locks(paper, shell), seen_marks(paper, marks)], 1)


def seen_balls(paper: Paper, rays: Tensor) -> Tensor:
    """(n, 14, side, side): for skull and face the place that is seen, its normal, and how far inside we are."""
    start, ahead, right, up = rays[:, :, :12].reshape(-1, 2, 4, 3).unbind(2)
    straight = linear(ahead, right, up)
    found = torch.cat([straight, squared(straight).sum(2, keepdim=True), (straight * start[..., None]).sum(2, True)], 2)
    along, a, b = paper.values(found.flatten(1, 2)).unflatten(1, (2, 5)).split([3, 1, 1], 2)
    a, b, c = a[:, :, 0], b[:, :, 0], (start * start).sum(2, keepdim=True) - 1
    inside = b * b - a * c
    hit = start[..., None] + along * ((-b - inside.clamp(min=1e-6).sqrt()) / a)[:, :, None]
    hit = hit / (hit * hit).sum(2, keepdim=True).sqrt()
    normal = torch.matmul(rays[:, :, 12:].reshape(-1, 2, 3, 3), hit)
    normal = normal / (normal * normal).sum(2, keepdim=True).sqrt()
    near = torch.sigmoid(inside / a * 40)
    return torch.cat([hit, normal, near[:, :, None]], 2).reshape(-1, 14, paper.side, paper.side)


def seen_locks(paper: Paper, shell: Tensor) -> Tensor:
    """(n, 5, side, side) of the hair: where in a lock we are (2), how far from its border (2), if there is any."""
    start, ahead, right, up = shell[:, : locks.RAYS].reshape(-1, 4, 3).unbind(1)
    own = dict(zip(locks.FIELDS, shell[:, locks.RAYS :, None].split([*locks.FIELDS.values()], 1), strict=True))
    (ball, in_ball), (tube, in_tube) = _met(paper, start, linear(ahead, right, up))
    below = own["hangs"] * (ball[:, 1:2] < 0)
    at = own["middle"] + own["half"] * between(ball, tube, below)
    inside = between(in_ball, in_tube, below)
    there = torch.sigmoid(inside * 40) * own["haired"]
    return torch.cat([_locks(at, own) * own["locked"], _border(at, own), there], 1).unflatten(2, (paper.side,) * 2)


def seen_marks(paper: Paper, marks: Tensor) -> Tensor:
    """(n, 11, side, side) how far outside of lids, brows, lips, teeth and glasses we are, -1..1 within EDGE."""
    start, ahead, right, up = marks[:, : edges.RAYS].reshape(-1, 4, 3).unbind(1)
    along = paper.values(linear(ahead, right, up))
    own = dict(zip(edges.FIELDS, marks[:, edges.RAYS :, None].split([*edges.FIELDS.values()], 1), strict=True))
    lids, lenses = own["EYE_AT"][:, 2:] + 0.92 * own["EYE_RADIUS"], own["GLASSES_Z"]
    deep = torch.cat([lids, own["brow_sheet"][:, :1], own["mouth_sheet"][:, :1], lenses], 1)
    flat = torch.zeros_like(lids)
    bent = torch.cat([flat, own["brow_sheet"][:, 1:], own["mouth_sheet"][:, 1:], flat + LENSES_BENT], 1)
    x, y = _on(start[..., None], along, deep, bent)
    eyes, brows, mouth, glasses = zip(x.split(1, 1), y.split(1, 1), strict=True)
    found = [*_eyes(eyes, own), _brows(brows, own), *_mouth(mouth, own), *_glasses(glasses, own)]
    return (torch.cat(found, 1) / EDGE).clamp(-1, 1).unflatten(2, (paper.side,) * 2)


def _on(start: Tensor, along: Tensor, deep: Tensor, bent: Tensor) -> tuple[Tensor, Tensor]:
    """x and y, (n, k, m) each, where rays meet k sheets z = deep - bent x²."""
    run, above = along[:, 2:], deep - start[:, 2:]
    far = above / run
    for _ in range(2):
        x = start[:, :1] + along[:, :1] * far
        far = (above - bent * x.clamp(-0.9, 0.9) ** 2) / run
    return start[:, :1] + along[:, :1] * far, start[:, 1:2] + along[:, 1:2] * far


def between(low: Tensor, high: Tensor, share: Tensor) -> Tensor:
    """As `torch.lerp`, which is written as ONNX with seven steps instead of these three."""
    return low + share * (high - low)


def _sided(pair: Tensor, x: Tensor) -> Tensor:
    """The first of two numbers on the person's right, the second on the left."""
    return between(pair[:, :1], pair[:, 1:2], (0.5 + 4 * x).clamp(0, 1))


def _box(x: Tensor, y: Tensor, wide: Tensor | float, high: Tensor | float, rounding: Tensor | float) -> Tensor:
    """How far outside of a rounded box (half its sides given)."""
    beside, over = x.abs() - wide + rounding, y.abs() - high + rounding
    outside = (beside.clamp(min=0) ** 2 + over.clamp(min=0) ** 2 + 1e-8).sqrt()
    return outside + torch.maximum(beside, over).clamp(max=0) - rounding


def _eyes(at: tuple[Tensor, Tensor], own: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    """How far outside of the opening between the lids; and over the upper lid's edge."""
    x, y = at
    right, up = (x.abs() - own["EYE_AT"][:, :1]) / own["EYE_RADIUS"], (y - own["EYE_AT"][:, 1:2]) / own["EYE_RADIUS"]
    cosine, sine = torch.cos(own["EYE_TILT"]), torch.sin(own["EYE_TILT"])
    across, high = cosine * right + sine * up, cosine * up - sine * right
    inside = 1 - (across / own["LID_WIDTH"]) ** 2
    arch = torch.where(inside > 0, between(inside, inside.clamp(min=1e-6).sqrt(), own["LID_ROUND"]), inside)
    over, under = high - _sided(own["LID_UPPER"], x) * arch, _sided(own["LID_LOWER"], x) * arch - high
    beside = across.abs() - own["LID_WIDTH"] - 0.02
    opening = torch.maximum(0.8 * torch.maximum(over, under), beside)
    return opening * own["EYE_RADIUS"], torch.maximum(over.abs() - 0.1, beside) * own["EYE_RADIUS"]


def _brows(at: tuple[Tensor, Tensor], own: dict[str, Tensor]) -> Tensor:
    """How far outside of either."""
    x, y = at
    left = (x > 0).float()
    along = (x.abs() - between(own["BROW_INNER"][:, :1], own["BROW_INNER"][:, 1:], left)) / own["BROW_LENGTH"]
    s = along.clamp(0, 1)
    a, b, c, d = between(own["BROW_RIGHT"], own["BROW_LEFT"], left).split(1, 1)
    thin, more, less = own["BROW_TAPER"].split(1, 1)
    thick = own["BROW_THICK"] * (thin + s * (more + s * less))
    off = 0.85 * (y - (a + s * (b + s * (c + s * d))))
    return ((((along - s) * own["BROW_LENGTH"]) ** 2 + off**2 + 1e-8).sqrt() - thick) * 0.85


def _mouth(at: tuple[Tensor, Tensor], own: dict[str, Tensor]) -> tuple[Tensor, ...]:
    """How far outside of the gap between the lips; of either lip; of either row of teeth; of a tongue put out."""
    x, y = at
    off = x - own["MOUTH_X"]
    half = own["MOUTH_HALF"]
    along = off / torch.where(off < 0, half[:, :1], half[:, 1:])
    s, right = along**2, (0.5 - 0.65 * along).clamp(0, 1)
    arch = 1 - s * (s + 1e-4).sqrt()
    corner = own["MOUTH_CORNER"]
    sides = torch.cat([corner, own["MOUTH_UPPER"], -own["MOUTH_LOWER"]], 1)
    sides = between(sides[:, 1::2], sides[:, ::2], right)
    base = sides[:, :1] + (own["MOUTH_Y"] - corner.mean(1, keepdim=True)) * arch.clamp(min=0)
    rows = base + arch * sides[:, 1:]
    upper, lower = rows.split(1, 1)
    thick = arch.clamp(min=0).sqrt() * (0.5 + 0.5 * arch)
    beyond = (along.abs() - 1).clamp(min=0) * half[:, :1]
    gap = torch.maximum(torch.maximum(lower - y, y - upper), 0.2 * (along.abs() - 0.98))
    up = own["LIP_UPPER"] * thick * (1 - 0.17 * (1 - 12 * s).clamp(min=0) ** 2)
    lip = torch.cat([up, own["LIP_LOWER"] * thick], 1)
    over = y - rows
    lips = ((over + torch.tensor([[-0.7], [0.7]]) * lip) ** 2 + beyond**2 + 1e-8).sqrt() - lip
    bite = torch.cat([torch.full_like(out := own["TONGUE_OUT"], 0.035), 0.07 - 0.075 * own["TEETH_LOW"]], 1)
    teeth = torch.maximum((over + bite).abs() - torch.tensor([[0.062], [0.045]]), off.abs() - 0.275)
    tongue = _box(off, y - lower + 0.06 * out, 0.12, 0.02 + 0.09 * out, 0.02) + 0.2 * (1 - out)
    return gap, lips, torch.maximum(teeth, gap), tongue


def _glasses(at: tuple[Tensor, Tensor], own: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    """How far outside of the lenses, and of the rims; far outside without glasses."""
    x, y = at[0].abs() - own["LENS_AT"][:, :1], at[1] - own["LENS_AT"][:, 1:]
    hexagon = _hexagon(x, y) - own["LENS"][:, :1]
    low, pilot, cat = y.clamp(max=0), own["pilot"], own["cat"]
    step = ((y + 0.1) / 0.25).clamp(0, 1)
    y = y - cat * (0.16 * x + 0.75 * x * x.clamp(min=0) * step * step * (3 - 2 * step))
    x = x + pilot * 0.1 * y
    x = x * (1 + pilot * (0.15 * y - 0.45 * low * (x > 0).float()))
    x = x * (1 - pilot * 0.5 * (y + 0.02).clamp(max=0)) * (1 - cat * 0.35 * low)
    x = x * (1 + (1 - pilot) * (1 - cat) * own["LENS"][:, 3:] * y)
    outline = between(_box(x, y, *own["LENS"][:, :3].split(1, 1)), hexagon, own["hexagon"])
    wide = own["RIM"][:, :1] * (1 + cat * (0.65 * ((x + y - 0.02) / 0.28).clamp(0, 1) - 0.15))
    none = 1 - own["glasses"]
    return outline + none, outline.abs() - wide + none


def _hexagon(x: Tensor, y: Tensor) -> Tensor:
    """How far from the middle, where a hexagon's sides are as far as its half width."""
    x, y = x.abs(), 1.06 * y.abs()
    return torch.maximum(0.866 * y + 0.5 * x, x)


def linear(ahead: Tensor, right: Tensor, up: Tensor) -> Tensor:
    """(..., CONIC) what ahead + right x + up y is, of numbers (...)."""
    none = torch.zeros_like(ahead)
    return torch.stack([none, none, none, right, up, ahead], -1)


def squared(straight: Tensor) -> Tensor:
    """(..., CONIC) the square of what `linear` gives."""
    right, up, ahead = straight[..., 3:].unbind(-1)
    return torch.stack([right * right, up * up, 2 * right * up, 2 * right * ahead, 2 * up * ahead, ahead * ahead], -1)


def _met(paper: Paper, start: Tensor, straight: Tensor) -> list[tuple[Tensor, Tensor]]:
    """Where rays meet the unit ball, and the tube around y; (n, 3, m) each; and how far inside, (n, 1, m).

    How long a ray is, and how far it comes, are conics of x and y.
    """
    length, ahead = squared(straight), straight * start[..., None]
    sums = [one[:, at].sum(1) for at in ([0, 1, 2], [0, 2]) for one in (length, ahead)]
    along, a_ball, b_ball, a_tube, b_tube = paper.values(torch.cat([straight, torch.stack(sums, 1)], 1)).split(
        [3, 1, 1, 1, 1], 1
    )
    begin, found = start[..., None], []
    for a, b, at in ((a_ball, b_ball, [0, 1, 2]), (a_tube, b_tube, [0, 2])):
        inside = b * b - a * ((begin[:, at] ** 2).sum(1, keepdim=True) - 1)
        found.append((begin + along * ((-b - inside.clamp(min=1e-6).sqrt()) / a), inside / a))
    return found


def _locks(at: Tensor, own: dict[str, Tensor]) -> Tensor:
    """(n, 2, m) cosine and sine of the phase that `locks.Cut` describes."""
    x, y, z = at.split(1, 1)
    fall = (-0.15 - y).clamp(min=0)
    swung = own["hangs"] * fall * fall / (fall + 0.35)
    x, z = x - own["sway"][:, :1] * swung, z - own["sway"][:, 1:] * swung
    place = torch.cat([between(x, x.abs(), own["mirrored"]), y, z, torch.ones_like(x)], 1)
    across, ahead, along = ((own[name] * place).sum(1, keepdim=True) for name in ("across", "ahead", "along"))
    wave = own["wave"][:, :1] * torch.sin(own["wave"][:, 1:2] * y + own["wave"][:, 2:])
    turns = own["locks"] * torch.atan2(across, ahead) / (2 * math.pi)
    phase = 2 * math.pi * (turns + along + own["radial"] * (across**2 + ahead**2 + 1e-6).sqrt() + wave)
    return torch.cat([torch.cos(phase), torch.sin(phase)], 1)


def _border(at: Tensor, own: dict[str, Tensor]) -> Tensor:
    """(n, 2, m) how far in front of the hair's border we are, sharply and far around it; as in `scalp.glsl`."""
    x, y, z = at.split(1, 1)
    high = y - own["hairline"] - own["up"] + 0.2 * x * x - 0.03
    short = 0.55 * (z - own["burn"] - 1.3 * (high - 0.16).clamp(min=0) + 2.2 * (-0.04 - y).clamp(min=0))
    out = (x.abs() + own["peak"]) / (own["wide"] + own["peak"])
    over = (y + 0.35 - own["hairline"]).clamp(min=0) / (own["high"] + 0.35)
    hanging = torch.minimum(own["wide"] * (1 - (out * out + over * over).sqrt()), z + 0.2)
    beyond = between(short, hanging, own["hangs"])
    return torch.cat([torch.sigmoid(beyond * 25), beyond.clamp(-0.4, 0.4) * 2.5], 1) * own["haired"]
