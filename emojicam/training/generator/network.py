"""The generator: an encoder of the person, and a decoder of the pose that draws.  Knows no data.

Attention is what ties pixels to parts.  Every part (eyes, lips, hair ...) is a token.  Where a part lies is known, so
a pixel's query is its place in the part's own frame, and the part's key an ellipse there: the nearer, the more of
the part's value a pixel takes (`Splat`).  Beside that every token draws a few soft conics in its frame, which makes
edges crisp: a lid, a lip, an iris, a rim are one each.  A small U-Net makes a picture of these maps; at its bottom
pixels look for parts once more, this time by what they hold (`Ask`).  Colours are not learned: what is drawn is how
much of each of the person's own a pixel has (`palette`), light included, so any colour comes out as it is.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...render.clay import locks
from ...render.clay import marks as edges
from ...render.clay.rig import PARTS, PERSONA, POSE, STEADY, concerned
from ...render.clay.studio import MIDDLE, UNIT_SHARE

FINE_PARTS = tuple(
    index for index, part in enumerate(PARTS)
    if not part.name.endswith("cheek") and part.name not in ("skull", "chin", "neck", "torso", "drape", "other tail")
)  # fmt: skip
"those that draw conics at half the picture's side, too"
PALETTE = (
    "SKIN_COLOUR", "HAIR_COLOUR", "HAIR_LIGHT", "BEARD_COLOUR", "BROW_COLOUR", "LIP_COLOUR", "IRIS_COLOUR",
    "CLOTH_COLOUR", "HEADWEAR_COLOUR", "GLASSES_COLOUR", "EARRING_COLOUR",
)  # fmt: skip
"the numbers that are colours, linear; white comes after them"
FREE = 3
"channels beside the palette's: red, green and blue of whatever has another colour"
LOCKS = 5
"channels that `Maps.locks` gives"
MARKS = 11
"and those that `Maps.marks` gives"
EDGE = 0.05
"head units within which these rise from -1 to 1"
LENSES_BENT = 0.14
"how much glasses wrap around the face"
CONIC = 6
"u², v², uv, u, v, 1"


Window = tuple[float, float, float]
"left, top and side of a square of the picture, each a share of the picture's side"


@dataclass(frozen=True)
class Shape:
    """How large a network is."""

    token: int = 64
    value: int = 32
    conics: int = 4
    fine: int = 4
    low: int = 32
    middle: int = 56
    bottom: int = 96
    detail: int = 24
    finish: int = 32
    attends: bool = True
    "whether there are parts at all; without, a plain decoder draws from the two vectors"


class PerPart(nn.Module):
    """A linear layer with weights of its own for every part; of a vector (n, i), or of a token each (n, k, i)."""

    def __init__(self, into: int, out: int, mask: Tensor | None = None) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(len(PARTS), into, out) / math.sqrt(into))
        self.bias = nn.Parameter(torch.zeros(len(PARTS), out))
        if mask is not None:
            with torch.no_grad():
                self.weight.mul_(mask[..., None] * (into / mask.sum(1).clamp(min=1)).sqrt()[:, None, None])
        self.register_buffer("mask", None if mask is None else mask[..., None])

    def forward(self, x: Tensor) -> Tensor:
        weight = self.weight if self.mask is None else self.weight * self.mask
        if x.ndim == 2:
            x = x[:, None].expand(-1, len(PARTS), -1)
        return torch.matmul(x.transpose(0, 1), weight).transpose(0, 1) + self.bias


class Among(nn.Module):
    """Tokens attend to one another, then each thinks for itself."""

    def __init__(self, width: int, heads: int = 4) -> None:
        super().__init__()
        self.heads = heads
        self.before, self.after = nn.LayerNorm(width), nn.LayerNorm(width)
        self.ask, self.tell = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.think = nn.Sequential(nn.Linear(width, 2 * width), nn.SiLU(), nn.Linear(2 * width, width))

    def forward(self, x: Tensor) -> Tensor:
        n, k, width = x.shape
        query, key, value = self.ask(self.before(x)).view(n, k, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
        weights = (query @ key.transpose(-1, -2) / math.sqrt(width // self.heads)).softmax(-1)
        x = x + self.tell((weights @ value).transpose(1, 2).reshape(n, k, width))
        return x + self.think(self.after(x))


class Encoder(nn.Module):
    """The person, once: (n, PERSONA) to tokens (n, k, width)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        mask = torch.tensor(concerned(PERSONA), dtype=torch.float32)
        self.register_buffer("mean", torch.zeros(len(PERSONA)))
        self.register_buffer("spread", torch.ones(len(PERSONA)))
        self.read = PerPart(len(PERSONA), shape.token, mask)
        self.among = Among(shape.token)

    def forward(self, persona: Tensor) -> Tensor:
        return self.among(functional.silu(self.read((persona - self.mean) / self.spread)))


def palette(persona: Tensor) -> Tensor:
    """(n, colours, 3) as a screen shows them, white last."""
    index = [[at for at, name in enumerate(PERSONA) if name == one] for one in PALETTE]
    own = persona[:, [at for three in index for at in three]].reshape(-1, len(PALETTE), 3).clamp(1e-4, 1) ** (1 / 2.2)
    return torch.cat([own, torch.ones_like(own[:, :1])], 1)


def mixed(amounts: Tensor, colours: Tensor) -> Tensor:
    """(n, 4, 2 h, 2 w) RGBA, premultiplied, of (n, 4 (c + 4), h, w): how much of each colour; RGB; the cover.

    Every number four times, for four pixels, as `pixel_shuffle` orders them; mixed before they are laid out, which is
    the quicker.  Amounts may be negative: were they cut off at nothing, colours that most people lack would never be
    learned.
    """
    n, c, _ = colours.shape
    h, w = amounts.shape[2:]
    of = amounts.reshape(n, c + FREE + 1, 4 * h * w)
    light = torch.matmul(colours.transpose(1, 2), of[:, :c]) + of[:, c : c + FREE]
    cover = torch.sigmoid(of[:, c + FREE :])
    return functional.pixel_shuffle(torch.cat([light, cover], 1).reshape(n, 16, h, w), 2)


def grid(side: int) -> Tensor:
    """(2, side, side) x and y of a picture's pixels in head units, y up."""
    at = (torch.arange(side) + 0.5) / side
    x, y = (at - MIDDLE[0]) / UNIT_SHARE, (MIDDLE[1] - at) / UNIT_SHARE
    return torch.stack([x[None, :].expand(side, side), y[:, None].expand(side, side)])


class Maps(nn.Module):
    """What is known of every pixel without looking: where it lies on each part, and on two balls."""

    def __init__(self, side: int, parts: tuple[int, ...]) -> None:
        super().__init__()
        self.parts = list(parts)
        self.register_buffer("whole", grid(side), persistent=False)
        self.look((0.0, 0.0, 1.0))

    def look(self, window: Window) -> None:
        """From now on only there."""
        left, top, share = window
        whole = self.whole.shape[-1]
        self.left, self.top, self.side = round(left * whole), round(top * whole), round(share * whole)

    @property
    def grid(self) -> Tensor:
        """(2, side, side) x and y of what is looked at."""
        return self.whole[:, self.top : self.top + self.side, self.left : self.left + self.side]

    def conics(self, frames: Tensor) -> Tensor:
        """(n, k, 5, side * side): the basis of all conics in each part's frame, but for the constant."""
        chosen = frames if len(self.parts) == len(PARTS) else frames[:, self.parts]
        x, y = self.grid.reshape(2, 1, 1, self.side * self.side)
        off_x, off_y = x - chosen[:, :, 0:1], y - chosen[:, :, 1:2]
        u = chosen[:, :, 2:3] * off_x + chosen[:, :, 3:4] * off_y
        v = chosen[:, :, 4:5] * off_x + chosen[:, :, 5:6] * off_y
        u, v = u.clamp(-4, 4), v.clamp(-4, 4)
        return torch.stack([u * u, v * v, u * v, u, v], 2)

    def balls(self, rays: Tensor) -> Tensor:
        """(n, 14, side, side): for skull and face the place that is seen, its normal, and how far inside we are."""
        x, y = self.grid.reshape(2, 1, 1, self.side * self.side)
        start, ahead, right, up = rays[:, :, :12].reshape(-1, 2, 4, 3, 1).unbind(2)
        along = ahead + right * x[:, :, None] + up * y[:, :, None]
        a, b, c = (along * along).sum(2), (along * start).sum(2), (start * start).sum(2) - 1
        inside = b * b - a * c
        hit = start + along * ((-b - inside.clamp(min=1e-6).sqrt()) / a)[:, :, None]
        hit = hit / (hit * hit).sum(2, keepdim=True).sqrt()
        normal = torch.matmul(rays[:, :, 12:].reshape(-1, 2, 3, 3), hit)
        normal = normal / (normal * normal).sum(2, keepdim=True).sqrt()
        near = torch.sigmoid(inside / a * 40)
        return torch.cat([hit, normal, near[:, :, None]], 2).reshape(-1, 14, self.side, self.side)

    def locks(self, shell: Tensor) -> Tensor:
        """(n, 5, side, side) of the hair: where in a lock we are (2), how far from its border (2), if there is any."""
        start, ahead, right, up = shell[:, : locks.RAYS].reshape(-1, 4, 3, 1).unbind(1)
        x, y = self.grid.reshape(2, 1, 1, self.side * self.side)
        along = ahead + right * x + up * y
        own = dict(zip(locks.FIELDS, shell[:, locks.RAYS :, None].split([*locks.FIELDS.values()], 1), strict=True))
        ball, in_ball = _met(start, along, torch.ones(3, 1))
        tube, in_tube = _met(start, along, torch.tensor([[1.0], [0.0], [1.0]]))
        below = own["hangs"] * (ball[:, 1:2] < 0)
        at = own["middle"] + own["half"] * torch.lerp(ball, tube, below)
        inside = torch.lerp(in_ball, in_tube, below)
        there = torch.sigmoid(inside * 40) * own["haired"]
        return torch.cat([_locks(at, own) * own["locked"], _border(at, own), there], 1).unflatten(2, (self.side,) * 2)

    def marks(self, marks: Tensor) -> Tensor:
        """(n, MARKS, side, side) how far outside of lids, brows, lips, teeth and glasses we are, -1..1 within EDGE."""
        start, ahead, right, up = marks[:, : edges.RAYS].reshape(-1, 4, 3, 1).unbind(1)
        x, y = self.grid.reshape(2, 1, 1, self.side * self.side)
        along = ahead + right * x + up * y
        own = dict(zip(edges.FIELDS, marks[:, edges.RAYS :, None].split([*edges.FIELDS.values()], 1), strict=True))
        found = [
            *_eyes(_on(start, along, own["EYE_AT"][:, 2:] + 0.92 * own["EYE_RADIUS"], 0.0), own),
            _brows(_on(start, along, *own["brow_sheet"].split(1, 1)), own),
            *_mouth(_on(start, along, *own["mouth_sheet"].split(1, 1)), own),
            *_glasses(_on(start, along, own["GLASSES_Z"], LENSES_BENT), own),
        ]
        return (torch.cat(found, 1) / EDGE).clamp(-1, 1).unflatten(2, (self.side,) * 2)


def _on(start: Tensor, along: Tensor, deep: Tensor, bent: Tensor | float) -> tuple[Tensor, Tensor]:
    """x and y, (n, 1, m) each, where rays meet the sheet z = deep - bent x²."""
    run, x = along[:, 2:], torch.zeros_like(along[:, :1])
    for _ in range(3):
        far = (deep - bent * x.clamp(-0.9, 0.9) ** 2 - start[:, 2:]) / run
        x = start[:, :1] + along[:, :1] * far
    return x, start[:, 1:2] + along[:, 1:2] * far


def _sided(pair: Tensor, x: Tensor) -> Tensor:
    """The first of two numbers on the person's right, the second on the left."""
    return torch.lerp(pair[:, :1], pair[:, 1:2], (0.5 + 4 * x).clamp(0, 1))


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
    arch = torch.where(inside > 0, torch.lerp(inside, inside.clamp(min=1e-6).sqrt(), own["LID_ROUND"]), inside)
    over, under = high - _sided(own["LID_UPPER"], x) * arch, _sided(own["LID_LOWER"], x) * arch - high
    beside = across.abs() - own["LID_WIDTH"] - 0.02
    opening = torch.maximum(0.8 * torch.maximum(over, under), beside)
    return opening * own["EYE_RADIUS"], torch.maximum(over.abs() - 0.1, beside) * own["EYE_RADIUS"]


def _brows(at: tuple[Tensor, Tensor], own: dict[str, Tensor]) -> Tensor:
    """How far outside of either."""
    x, y = at
    left = (x > 0).float()
    along = (x.abs() - torch.lerp(own["BROW_INNER"][:, :1], own["BROW_INNER"][:, 1:], left)) / own["BROW_LENGTH"]
    s = along.clamp(0, 1)
    a, b, c, d = torch.lerp(own["BROW_RIGHT"], own["BROW_LEFT"], left).split(1, 1)
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
    base = torch.lerp(corner[:, 1:], corner[:, :1], right)
    base = base + (own["MOUTH_Y"] - corner.mean(1, keepdim=True)) * arch.clamp(min=0)
    upper = base + arch * torch.lerp(own["MOUTH_UPPER"][:, 1:], own["MOUTH_UPPER"][:, :1], right)
    lower = base - arch * torch.lerp(own["MOUTH_LOWER"][:, 1:], own["MOUTH_LOWER"][:, :1], right)
    thick = arch.clamp(min=0).sqrt() * (0.5 + 0.5 * arch)
    beyond = (along.abs() - 1).clamp(min=0) * half[:, :1]
    gap = torch.maximum(torch.maximum(lower - y, y - upper), 0.2 * (along.abs() - 0.98))
    up = own["LIP_UPPER"] * thick * (1 - 0.17 * (1 - 12 * s).clamp(min=0) ** 2)
    low = own["LIP_LOWER"] * thick
    lip_up = ((y - upper - 0.7 * up) ** 2 + beyond**2 + 1e-8).sqrt() - up
    lip_low = ((y - lower + 0.7 * low) ** 2 + beyond**2 + 1e-8).sqrt() - low
    teeth = torch.maximum((y - upper + 0.035).abs() - 0.062, off.abs() - 0.275)
    teeth_low = torch.maximum((y - lower + 0.075 * (1 - own["TEETH_LOW"]) - 0.005).abs() - 0.045, off.abs() - 0.275)
    out = own["TONGUE_OUT"]
    tongue = _box(off, y - lower + 0.06 * out, 0.12, 0.02 + 0.09 * out, 0.02) + 0.2 * (1 - out)
    return gap, lip_up, lip_low, torch.maximum(teeth, gap), torch.maximum(teeth_low, gap), tongue


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
    outline = torch.lerp(_box(x, y, *own["LENS"][:, :3].split(1, 1)), hexagon, own["hexagon"])
    wide = own["RIM"][:, :1] * (1 + cat * (0.65 * ((x + y - 0.02) / 0.28).clamp(0, 1) - 0.15))
    none = 1 - own["glasses"]
    return outline + none, outline.abs() - wide + none


def _hexagon(x: Tensor, y: Tensor) -> Tensor:
    """How far from the middle, where a hexagon's sides are as far as its half width."""
    x, y = x.abs(), 1.06 * y.abs()
    return torch.maximum(0.866 * y + 0.5 * x, x)


def _met(start: Tensor, along: Tensor, counts: Tensor) -> tuple[Tensor, Tensor]:
    """Where rays meet the unit ball, or the tube of those axes that count, (n, 3, m); and how far inside, (n, 1, m)."""
    a, b = (along * along * counts).sum(1, keepdim=True), (along * start * counts).sum(1, keepdim=True)
    inside = b * b - a * ((start * start * counts).sum(1, keepdim=True) - 1)
    return start + along * ((-b - inside.clamp(min=1e-6).sqrt()) / a), inside / a


def _locks(at: Tensor, own: dict[str, Tensor]) -> Tensor:
    """(n, 2, m) cosine and sine of the phase that `locks.Cut` describes."""
    x, y, z = at.split(1, 1)
    fall = (-0.15 - y).clamp(min=0)
    swung = own["hangs"] * fall * fall / (fall + 0.35)
    x, z = x - own["sway"][:, :1] * swung, z - own["sway"][:, 1:] * swung
    place = torch.cat([torch.lerp(x, x.abs(), own["mirrored"]), y, z, torch.ones_like(x)], 1)
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
    beyond = torch.lerp(short, hanging, own["hangs"])
    return torch.cat([torch.sigmoid(beyond * 25), beyond.clamp(-0.4, 0.4) * 2.5], 1) * own["haired"]


def drawn(conics: Tensor, basis: Tensor, side: int) -> Tensor:
    """(n, k * f, side, side) soft conics: coefficients (n, k, f, 6) on a basis (n, k, 5, side * side)."""
    curves = torch.matmul(conics[..., :-1], basis) + conics[..., -1:]
    return torch.sigmoid(curves).flatten(1, 2).unflatten(-1, (side, side))


class Splat(nn.Module):
    """Attention of pixels to parts by place: (n, value, side, side)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.value = PerPart(shape.token, shape.value)
        self.key = PerPart(shape.token, 2)
        with torch.no_grad():
            self.key.weight.mul_(0.3)

    def forward(self, tokens: Tensor, basis: Tensor, there: Tensor, side: int) -> Tensor:
        key = self.key(tokens)
        far = basis[:, :, 0] + basis[:, :, 1]
        score = key[..., :1] - 3 * functional.softplus(key[..., 1:]) * (far - 1) - 12 * (1 - there[..., None])
        weights = torch.cat([score, torch.zeros_like(score[:, :1])], 1).softmax(1)[:, :-1]
        return torch.matmul(self.value(tokens).transpose(1, 2), weights).unflatten(-1, (side, side))


class Ask(nn.Module):
    """Attention of pixels to parts by what they hold: (n, c, h, w) plus what the tokens answer."""

    def __init__(self, channels: int, token: int, inner: int = 32) -> None:
        super().__init__()
        self.query = nn.Conv2d(channels, inner, 1)
        self.key, self.value = nn.Linear(token, inner), nn.Linear(token, channels)
        nn.init.zeros_(self.value.weight)
        nn.init.zeros_(self.value.bias)

    def forward(self, x: Tensor, tokens: Tensor) -> Tensor:
        n, c, h, w = x.shape
        query = self.query(x).flatten(2).transpose(1, 2)
        weights = (query @ self.key(tokens).transpose(1, 2) / math.sqrt(query.shape[-1])).softmax(-1)
        return x + (weights @ self.value(tokens)).transpose(1, 2).reshape(n, c, h, w)


def conv(into: int, out: int, stride: int = 1) -> nn.Sequential:
    """A 3x3 convolution and what bends it."""
    return nn.Sequential(nn.Conv2d(into, out, 3, stride, 1), nn.ReLU())


class Same(nn.Module):
    """A residual 3x3 convolution."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + self.conv(x))


def bigger(x: Tensor) -> Tensor:
    """Twice as large."""
    return functional.interpolate(x, scale_factor=2.0, mode="nearest")


class UNet(nn.Module):
    """From maps at a quarter of the picture's side to features at the same."""

    def __init__(self, into: int, shape: Shape) -> None:
        super().__init__()
        low, middle, bottom = shape.low, shape.middle, shape.bottom
        self.read, self.first = nn.Conv2d(into, low, 1), Same(low)
        self.down, self.second = conv(low, middle, 2), Same(middle)
        self.deeper, self.third = conv(middle, bottom, 2), Same(bottom)
        self.ask = Ask(bottom, shape.token)
        self.fourth = Same(bottom)
        self.up, self.fifth = nn.Conv2d(bottom, middle, 1), Same(middle)
        self.top, self.sixth = nn.Conv2d(middle, low, 1), Same(low)

    def forward(self, maps: Tensor, tokens: Tensor) -> Tensor:
        one = self.first(functional.relu(self.read(maps)))
        two = self.second(self.down(one))
        three = self.fourth(self.ask(self.third(self.deeper(two)), tokens))
        two = self.fifth(two + bigger(self.up(three)))
        return self.sixth(one + bigger(self.top(two)))


class Decoder(nn.Module):
    """The person's tokens and a pose to a picture: (n, 4, side, side) RGBA, premultiplied, 0..1."""

    def __init__(self, shape: Shape, side: int = 256) -> None:
        super().__init__()
        self.shape, coarse, fine = shape, side // 4, side // 2
        mask = torch.tensor(concerned(POSE, STEADY), dtype=torch.float32)
        self.register_buffer("spread", torch.ones(len(POSE)))
        self.register_buffer("usual", torch.zeros(len(PARTS), 8))
        self.register_buffer("about", torch.ones(len(PARTS), 8))
        self.read, self.place = PerPart(len(POSE), shape.token, mask), PerPart(8, shape.token)
        self.think, self.among = PerPart(shape.token, shape.token), Among(shape.token)
        self.splat = Splat(shape)
        self.conics = PerPart(shape.token, shape.conics * CONIC)
        self.fine = PerPart(shape.token, shape.fine * CONIC)
        for one in (self.conics, self.fine):
            _scatter(one)
        self.coarse_maps, self.fine_maps = Maps(coarse, tuple(range(len(PARTS)))), Maps(fine, FINE_PARTS)
        self.unet = UNet(shape.value + len(PARTS) * shape.conics + 16 + LOCKS + MARKS, shape)
        self.lift = nn.Conv2d(shape.low, shape.detail, 1)
        self.detail = nn.Conv2d(len(FINE_PARTS) * shape.fine + 14 + LOCKS + MARKS, shape.detail, 1)
        self.sharpen, self.finish = Same(shape.detail), conv(shape.detail, shape.finish)
        self.paint = nn.Conv2d(shape.finish, 4 * (len(PALETTE) + 1 + FREE + 1), 1)

    def look(self, window: Window) -> None:
        """From now on draw only that square, whose edges lie on every sixteenth pixel."""
        self.coarse_maps.look(window)
        self.fine_maps.look(window)

    def tokens(self, persona: Tensor, pose: Tensor, frames: Tensor) -> Tensor:
        """(n, k, width) what every part is and does."""
        seen = self.read(pose / self.spread) + self.place((frames - self.usual) / self.about) + persona
        return self.among(persona + self.think(functional.silu(seen)))

    def forward(
        self, persona: Tensor, colours: Tensor, pose: Tensor, frames: Tensor, rays: Tensor, shell: Tensor, marks: Tensor
    ) -> Tensor:
        tokens = self.tokens(persona, pose, frames)
        n, coarse, fine = len(pose), self.coarse_maps.side, self.fine_maps.side
        basis = self.coarse_maps.conics(frames)
        lines = self.conics(tokens).reshape(n, len(PARTS), self.shape.conics, CONIC)
        where = self.coarse_maps.grid[None].expand(n, -1, -1, -1)
        maps = torch.cat([
            self.splat(tokens, basis, frames[:, :, 7], coarse), drawn(lines, basis, coarse),
            self.coarse_maps.balls(rays), where, self.coarse_maps.locks(shell),
            self.coarse_maps.marks(marks),
        ], 1)  # fmt: skip
        x = bigger(self.lift(self.unet(maps, tokens)))
        edges = self.fine(tokens)[:, list(FINE_PARTS)].reshape(n, len(FINE_PARTS), self.shape.fine, CONIC)
        details = torch.cat([
            drawn(edges, self.fine_maps.conics(frames), fine), self.fine_maps.balls(rays), self.fine_maps.locks(shell),
            self.fine_maps.marks(marks),
        ], 1)  # fmt: skip
        x = self.sharpen(functional.relu(x + self.detail(details)))
        return mixed(self.paint(self.finish(x)), colours)


def _scatter(layer: PerPart) -> None:
    """Conics to begin with: ellipses around the part and lines across it, none like another."""
    with torch.no_grad():
        layer.weight.mul_(0.3)
        bias = torch.randn(len(PARTS), layer.bias.shape[1] // CONIC, CONIC) * torch.tensor(
            [0.7, 0.7, 0.7, 2.5, 2.5, 1.0]
        )
        bias[:, ::2, :2] -= 3.0
        bias[:, ::2, 5] += 2.5
        layer.bias.copy_(bias.flatten(1))


def _keep_loud(net: nn.Module) -> None:
    """Convolutions that pass on what they get as loud as it was (He et al., 2015): quiet features learn slowly."""
    for one in net.modules():
        if isinstance(one, nn.Conv2d):
            nn.init.kaiming_normal_(one.weight, nonlinearity="relu")
    for one in net.modules():
        if isinstance(one, Same):
            with torch.no_grad():
                one.conv.weight.mul_(0.5)
    if isinstance(net, Decoder):
        with torch.no_grad():
            net.paint.weight.mul_(0.15)


class Plain(nn.Module):
    """What it is compared with: a decoder of about the same cost that has the same two vectors, and no parts."""

    def __init__(self, width: int = 96, side: int = 256) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(len(PERSONA)))
        self.register_buffer("spread", torch.ones(len(PERSONA)))
        self.register_buffer("pose_spread", torch.ones(len(POSE)))
        self.read = nn.Sequential(nn.Linear(len(PERSONA) + len(POSE), 512), nn.SiLU(), nn.Linear(512, 512), nn.SiLU())
        self.seed = side // 32
        self.start = nn.Linear(512, 128 * self.seed**2)
        self.ups = nn.Sequential(
            conv(128, 128), nn.Upsample(scale_factor=2.0), conv(128, width), Same(width),
            nn.Upsample(scale_factor=2.0), conv(width, 64), Same(64), nn.Upsample(scale_factor=2.0),
            conv(64, 40), Same(40), nn.Upsample(scale_factor=2.0), conv(40, 20), nn.Conv2d(20, 16, 3, 1, 1),
        )  # fmt: skip
        _keep_loud(self)

    def forward(self, persona: Tensor, pose: Tensor, *others: Tensor) -> Tensor:
        seen = self.read(torch.cat([(persona - self.mean) / self.spread, pose / self.pose_spread], 1))
        x = self.ups(functional.relu(self.start(seen)).reshape(-1, 128, self.seed, self.seed))
        return torch.sigmoid(functional.pixel_shuffle(x, 2))


class Generator(nn.Module):
    """Both halves."""

    def __init__(self, shape: Shape, side: int = 256) -> None:
        super().__init__()
        self.encoder, self.decoder = Encoder(shape), Decoder(shape, side)
        _keep_loud(self.decoder)

    def forward(self, persona: Tensor, *rest: Tensor) -> Tensor:
        return self.decoder(self.encoder(persona), palette(persona), *rest)
