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

from ...render.clay.rig import PARTS, PERSONA, POSE, STEADY, concerned
from .maps import CONIC, KNOWN, Paper, Window, carrier, known

FINE_PARTS = tuple(
    index for index, part in enumerate(PARTS)
    if not part.name.endswith("cheek") and part.name not in ("skull", "chin", "neck", "torso", "drape", "other tail")
)  # fmt: skip
"those that draw conics at half the picture's side, too"
FAR = 32.0
"the square of a distance beyond which parts are all alike"
PALETTE = (
    "SKIN_COLOUR", "HAIR_COLOUR", "HAIR_LIGHT", "BEARD_COLOUR", "BROW_COLOUR", "LIP_COLOUR", "IRIS_COLOUR",
    "CLOTH_COLOUR", "HEADWEAR_COLOUR", "GLASSES_COLOUR", "EARRING_COLOUR",
)  # fmt: skip
"the numbers that are colours, linear; white comes after them"
WEIGHTS, INPUTS = 63, 255
"steps of such convolutions' weights to either side of nothing, and of what goes in, which is seldom below it"
FREE = 3
"channels beside the palette's: red, green and blue of whatever has another colour"


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
    detail: int = 16
    finish: int = 32

    @classmethod
    def wide(cls, width: float) -> Shape:
        """That many times as many channels in the U-Net and what makes a picture of its features, in eights."""
        scaled = ("low", "middle", "bottom", "detail", "finish")
        return cls(**{name: 8 * round(width * getattr(cls, name) / 8) for name in scaled})


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


class Splat(nn.Module):
    """Attention of pixels to parts by place: (n, value, side, side)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.value = PerPart(shape.token, shape.value)
        self.key = PerPart(shape.token, 2)
        with torch.no_grad():
            self.key.weight.mul_(0.3)
        self.register_buffer("circle", torch.tensor([1.0, 1.0, 0.0, 0.0, 0.0, 0.0]), persistent=False)

    def forward(self, tokens: Tensor, there: Tensor, carriers: Tensor, paper: Paper) -> Tensor:
        key = self.key(tokens)
        far = paper.values(torch.matmul(self.circle, carriers)).clamp(max=FAR)
        score = key[..., :1] - 3 * functional.softplus(key[..., 1:]) * (far - 1) - 12 * (1 - there[..., None])
        weights = torch.cat([score, torch.zeros_like(score[:, :1])], 1).softmax(1)[:, :-1]
        return torch.matmul(self.value(tokens).transpose(1, 2), weights).unflatten(-1, (paper.side, paper.side))


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


class Conv(nn.Conv2d):
    """A 3x3 convolution; told so, it multiplies in training in 8 bits, as the shipped U-Net does (`quantized`)."""

    def __init__(self, into: int, out: int, stride: int = 1) -> None:
        super().__init__(into, out, 3, stride, 1)
        self.rounds = False
        self.register_buffer("most", torch.zeros(()), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        if not self.rounds:
            return super().forward(x)
        if self.training:
            now = x.detach().amax()
            self.most.copy_(torch.where(self.most > 0, torch.lerp(self.most, now, 0.02), now))
        weight = in_steps(self.weight, self.weight.detach().abs().amax((1, 2, 3), keepdim=True) / WEIGHTS)
        seen = in_steps(x, self.most.clamp(min=1e-6) / INPUTS).clamp(max=self.most)
        return self._conv_forward(seen, weight, self.bias)


def in_steps(x: Tensor, step: Tensor) -> Tensor:
    """Rounded to steps, with the gradient of what is not (Bengio et al., 2013)."""
    return x + ((x.detach() / step).round() * step - x.detach())


def conv(into: int, out: int, stride: int = 1) -> nn.Sequential:
    """A 3x3 convolution and what bends it."""
    return nn.Sequential(Conv(into, out, stride), nn.ReLU())


class Same(nn.Module):
    """A residual 3x3 convolution."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = Conv(channels, channels)

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
        self.coarse_paper, self.fine_paper = Paper(coarse), Paper(fine)
        self.unet = UNet(shape.value + len(PARTS) * shape.conics + KNOWN + 2, shape)
        self.lift = nn.Conv2d(shape.low, shape.detail, 1)
        self.detail = nn.Conv2d(KNOWN, shape.detail, 1)
        self.edges = nn.Linear(len(FINE_PARTS) * shape.fine, shape.detail, bias=False)
        self.sharpen, self.finish = Same(shape.detail), conv(shape.detail, shape.finish)
        self.paint = nn.Conv2d(shape.finish, 4 * (len(PALETTE) + 1 + FREE + 1), 1)

    def look(self, window: Window) -> None:
        """From now on draw only that square, whose edges lie on every sixteenth pixel."""
        self.coarse_paper.look(window)
        self.fine_paper.look(window)

    def tokens(self, persona: Tensor, pose: Tensor, frames: Tensor) -> Tensor:
        """(n, k, width) what every part is and does."""
        seen = self.read(pose / self.spread) + self.place((frames - self.usual) / self.about) + persona
        return self.among(persona + self.think(functional.silu(seen)))

    def forward(
        self, persona: Tensor, colours: Tensor, pose: Tensor, frames: Tensor, rays: Tensor, shell: Tensor, marks: Tensor
    ) -> Tensor:
        tokens = self.tokens(persona, pose, frames)
        seen = known(self.fine_paper, rays, shell, marks)
        carriers = carrier(frames)
        lines = self._drawn(self.conics(tokens), carriers, self.coarse_paper)
        where = self.coarse_paper.grid[None].expand(len(pose), -1, -1, -1)
        splat = self.splat(tokens, frames[:, :, 7], carriers, self.coarse_paper)
        maps = torch.cat([splat, lines, functional.avg_pool2d(seen, 2), where], 1)
        parts = list(FINE_PARTS)
        edges = self._drawn(self.fine(tokens)[:, parts], carriers[:, parts], self.fine_paper)
        x = bigger(self.lift(self.unet(maps, tokens)))
        weight = self.edges.weight.expand(len(edges), -1, -1)  # one each: a batch of products needs no copies
        sharp = torch.matmul(weight, edges.flatten(2)).unflatten(-1, edges.shape[2:])
        x = self.sharpen(functional.relu(x + self.detail(seen) + sharp))
        return mixed(self.paint(self.finish(x)), colours)

    @staticmethod
    def _drawn(conics: Tensor, carriers: Tensor, paper: Paper) -> Tensor:
        """(n, k * f, side, side) soft conics of (n, k, f * CONIC) in each part's frame."""
        return torch.sigmoid(paper.curves(torch.matmul(conics.unflatten(-1, (-1, CONIC)), carriers).flatten(1, 2)))


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
