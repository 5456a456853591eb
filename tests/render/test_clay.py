"""The clay style: every number that drives it is seen, where it should be and only there; and the head hides a head."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from emojicam.persona.persona import (
    BEARDS,
    CLOTHES,
    EARRINGS,
    GLASSES,
    HAIR,
    HEADWEAR,
    Beard,
    Brows,
    Clothes,
    Earrings,
    Eyes,
    FaceShape,
    Glasses,
    Hair,
    Mouth,
    Nose,
    Persona,
    Skin,
    find,
    names,
)
from emojicam.render.clay import COVER, UNIT_SHARE, Clay
from emojicam.render.clay.numbers import COURSES
from emojicam.types import SHAPES, Pose, Sprite

SIZE = 160
"px: small, but every part is still there"
BARE = Persona()
SEEN = 8
"0..255: what a change must reach to count as seen"
STRAY = 0.05
"share of all change that may lie outside the region: soft shadows reach a little farther, and lids and lashes touch"
HANGS = ("long", "wavy", "braids", "locs", "ringlets")
"reach the shoulders, and out of the sprite when the head bows or leans; leave gaps where there is no neck"
POCKET = 3
"px of backdrop that may be seen between two curls, or a curl and an ear"

Box = tuple[float, float, float, float]
"left, top, right, bottom in head units around the bridge of the nose, y down"

RIGHT_EYE: Box = (-0.68, -0.24, 0.0, 0.36)
RIGHT_BROW: Box = (-0.75, -0.62, 0.06, 0.16)
BROWS: Box = (-0.75, -0.65, 0.75, 0.12)
CHEEKS: Box = (-1.05, -0.25, 1.05, 0.80)
NOSE: Box = (-0.55, -0.50, 0.55, 0.62)
MOUTH: Box = (-0.66, 0.16, 0.66, 1.05)
LOWER: Box = (-1.0, -0.05, 1.0, 1.30)
"the jaw takes the cheeks along"


def mirrored(box: Box) -> Box:
    return -box[2], box[1], -box[0], box[3]


def region(name: str) -> Box:
    """Where that shape may change the picture."""
    stem = name.removesuffix("Left").removesuffix("Right")
    if stem.startswith("eye"):
        box = RIGHT_EYE
    elif stem in ("browDown", "browOuterUp"):
        box = RIGHT_BROW
    else:
        return _middle(stem)
    return mirrored(box) if name.endswith("Left") else box


def _middle(stem: str) -> Box:
    if stem == "browInnerUp":
        return BROWS
    if stem.startswith("noseSneer"):
        return NOSE
    if stem == "mouth":  # mouthLeft and mouthRight take the tip of the nose along
        return -0.66, -0.10, 0.66, 1.05
    if stem.startswith("cheek") or stem == "mouthSmile":
        return CHEEKS
    return LOWER if stem.startswith("jaw") or stem == "mouthClose" else MOUTH


@pytest.fixture
def style(clay: Clay) -> Clay:
    return clay


def posed(yaw: float = 0, pitch: float = 0, roll: float = 0, gaze: tuple[float, float] = (0, 0)) -> Pose:
    """A pose at rest, turned by degrees."""
    return Pose(turn=np.radians([yaw, pitch, roll]).astype(np.float32), gaze=np.array(gaze, np.float32))


def change(one: Sprite, other: Sprite) -> NDArray[np.float64]:
    """How much each pixel differs, 0..255."""
    return np.asarray(np.abs(one.pixels.astype(float) - other.pixels.astype(float)).max(2))


def outside(difference: NDArray[np.float64], sprite: Sprite, box: Box) -> float:
    """How much of all change lies outside the box; a shade or two is where rays stop, and no change."""
    difference = np.where(difference > 2, difference, 0)
    (x, y), unit = sprite.anchor, sprite.unit
    left, top, right, bottom = (round(max(0.0, at + unit * edge)) for at, edge in zip((x, y, x, y), box, strict=True))
    return 1 - float(difference[top:bottom, left:right].sum() / difference.sum())


def opaque(sprite: Sprite) -> NDArray[np.bool_]:
    return np.asarray(sprite.pixels[..., 3] == 255)


def start_of(name: str) -> Pose:
    """Lips can only be closed over a jaw that is open."""
    return Pose.REST.with_shapes(jawOpen=0.6) if name == "mouthClose" else Pose.REST


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_shows_where_it_should_and_nowhere_else(style: Clay, name: str) -> None:
    before = style.draw(start_of(name), BARE, SIZE, bust=False)
    after = style.draw(start_of(name).with_shapes(**{name: 1.0}), BARE, SIZE, bust=False)
    difference = change(before, after)
    assert (difference > SEEN).sum() >= 25, "too little changes"
    assert outside(difference, before, region(name)) < STRAY


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_grows_steadily(style: Clay, name: str) -> None:
    drawn = [style.draw(start_of(name).with_shapes(**{name: i / 8}), BARE, SIZE, bust=False) for i in range(9)]
    steps = [float(change(a, b).sum()) for a, b in itertools.pairwise(drawn)]
    assert max(steps) < 0.6 * sum(steps)


@pytest.mark.parametrize("gaze", [(0.4, 0), (-0.4, 0), (0, 0.4), (0, -0.4)], ids=["right", "left", "up", "down"])
def test_the_gaze_moves_the_eyes_alone(style: Clay, gaze: tuple[float, float]) -> None:
    before = style.draw(Pose.REST, BARE, SIZE, bust=False)
    difference = change(before, style.draw(posed(gaze=gaze), BARE, SIZE, bust=False))
    assert (difference > 40).sum() > 20
    assert outside(difference, before, (-0.68, -0.25, 0.68, 0.36)) < 0.02


def test_shapes_that_say_what_the_gaze_says_add_nothing(style: Clay) -> None:
    gaze = posed(gaze=(0.5, 0))
    both = gaze.with_shapes(eyeLookOutLeft=0.6, eyeLookInRight=0.6)
    assert np.array_equal(style.draw(gaze, BARE, 96).pixels, style.draw(both, BARE, 96).pixels)


@pytest.mark.parametrize("roundness", [0.0, 1.0])
@pytest.mark.parametrize("smile", [0.0, 1.0])
def test_eyes_close_fully(style: Clay, roundness: float, smile: float) -> None:
    shapes = dict.fromkeys(("mouthSmileLeft", "mouthSmileRight"), smile) | {"eyeBlinkLeft": 1, "eyeBlinkRight": 1}
    persona = replace(BARE, eyes=Eyes(roundness=roundness, size=1.3))
    shut = style.draw(Pose.REST.with_shapes(**shapes), persona, SIZE, bust=False)
    x, y = (round(float(at)) for at in shut.anchor)
    reach, up, down = (round(share * shut.unit) for share in (0.55, 0.10, 0.25))
    blue = shut.pixels[y - up : y + down, x - reach : x + reach, 2]
    assert blue.max() < 150, "there is still white to be seen"


def test_closed_lips_show_no_teeth(style: Clay) -> None:
    sprite = style.draw(Pose.REST, BARE, SIZE, bust=False)
    (x, y), unit = sprite.anchor, sprite.unit
    mouth = sprite.pixels[
        round(y + 0.35 * unit) : round(y + 0.75 * unit), round(x - 0.4 * unit) : round(x + 0.4 * unit)
    ]
    assert mouth[..., 2].max() < 160, "something white shows"


TRAITS: dict[str, tuple[str, Any, Any]] = {
    "tone": ("skin", Skin(tone="#8a5636"), Skin(tone="#f1c7a5")),
    "undertone": ("skin", Skin(undertone=-1.0), Skin(undertone=1.0)),
    "freckles": ("skin", Skin(freckles=0.0), Skin(freckles=1.0)),
    "blush": ("skin", Skin(blush=0.0), Skin(blush=1.0)),
    "lines": ("skin", Skin(lines=0.0), Skin(lines=1.0)),
    **{
        one: ("face", FaceShape(**{one: 0.0}), FaceShape(**{one: 1.0})) for one in ("jaw", "chin", "cheeks", "forehead")
    },
    **{one: ("face", FaceShape(**{one: 0.8}), FaceShape(**{one: 1.2})) for one in ("width", "ears")},
    "temples": ("face", FaceShape(temples=0.9), FaceShape(temples=1.1)),
    "size": ("eyes", Eyes(size=0.7), Eyes(size=1.3)),
    "spacing": ("eyes", Eyes(spacing=0.7), Eyes(spacing=1.3)),
    "tilt": ("eyes", Eyes(tilt=-1.0), Eyes(tilt=1.0)),
    "lashes": ("eyes", Eyes(lashes=0.0), Eyes(lashes=1.0)),
    "roundness": ("eyes", Eyes(roundness=0.0), Eyes(roundness=1.0)),
    "iris": ("eyes", Eyes(iris="#3f8fd0"), Eyes(iris="#3c2415")),
    "thickness": ("brows", Brows(thickness=0.5), Brows(thickness=1.8)),
    "brow height": ("brows", Brows(height=-1.0), Brows(height=1.0)),
    "brow tilt": ("brows", Brows(tilt=-1.0), Brows(tilt=1.0)),
    "brow spacing": ("brows", Brows(spacing=0.7), Brows(spacing=1.3)),
    "volume": ("hair", Hair(style="wavy", volume=0.7), Hair(style="wavy", volume=1.3)),
    "sides": ("hair", Hair(style="quiff", sides=0.0), Hair(style="quiff", sides=1.0)),
    "brow colour": ("brows", Brows(colour="#101010"), Brows(colour="#d8b070")),
    **{f"nose {one}": ("nose", Nose(**{one: 0.7}), Nose(**{one: 1.3})) for one in ("width", "length")},
    "bridge": ("nose", Nose(bridge=0.0), Nose(bridge=1.0)),
    "mouth width": ("mouth", Mouth(width=0.7), Mouth(width=1.3)),
    "mouth height": ("mouth", Mouth(height=-1.0), Mouth(height=1.0)),
    "upper lip": ("mouth", Mouth(upper=0.7), Mouth(upper=1.3)),
    "lower lip": ("mouth", Mouth(lower=0.7), Mouth(lower=1.3)),
    "fullness": ("mouth", Mouth(fullness=0.0), Mouth(fullness=1.0)),
    "lip colour": ("mouth", Mouth(colour="#d9705a"), Mouth(colour="#7a2030")),
    "cloth colour": ("clothes", Clothes(colour="#4f7cc4"), Clothes(colour="#c44f4f")),
    "earring colour": ("earrings", Earrings(style="hoop"), Earrings(style="hoop", colour="#c0c0c8")),
}
"section, and two values of it"


@pytest.mark.parametrize("trait", TRAITS)
def test_every_trait_shows(style: Clay, trait: str) -> None:
    section, one, other = TRAITS[trait]
    pose = posed(15, 5)
    a, b = (style.draw(pose, replace(BARE, **{section: value}), SIZE) for value in (one, other))
    assert (change(a, b) > SEEN).sum() >= 15


@pytest.mark.parametrize(
    ("section", "field", "choices"),
    [
        ("brows", "shape", tuple(COURSES)),
        ("clothes", "style", CLOTHES),
        ("earrings", "style", EARRINGS),
        ("hair", "style", HAIR),
        ("beard", "style", BEARDS),
        ("glasses", "style", GLASSES),
        ("headwear", "style", HEADWEAR),
    ],
)
def test_every_choice_differs(style: Clay, section: str, field: str, choices: tuple[str, ...]) -> None:
    drawn = {
        choice: style.draw(
            posed(20), replace(BARE, **{section: replace(getattr(BARE, section), **{field: choice})}), SIZE
        )
        for choice in choices
    }
    for (one, a), (other, b) in itertools.combinations(drawn.items(), 2):
        assert (change(a, b) > 25).sum() >= 8, f"{one} looks like {other}"


def dressed(**styles: str) -> Persona:
    """A persona with these part ids, by section."""
    return replace(BARE, **{name: replace(getattr(BARE, name), style=style) for name, style in styles.items()})


@pytest.mark.parametrize("number", range(len(HAIR)), ids=HAIR)
def test_nothing_worn_floats(style: Clay, number: int) -> None:
    hats, beards, glasses = (known[number % len(known)] for known in (HEADWEAR, BEARDS, GLASSES))
    for pose in EXTREMES:
        for hat in (hats, "none"):
            persona = dressed(hair=HAIR[number], headwear=hat, beard=beards, glasses=glasses)
            alpha = style.draw(pose.with_shapes(jawOpen=1), persona, 96, bust=False).pixels[..., 3]
            count, _ = cv2.connectedComponents((alpha > 100).astype(np.uint8), connectivity=8)
            assert count == 2, (hat, pose.turn)


@pytest.mark.parametrize("hat", ["cap", "beanie", "sun-hat", "turban", "helmet"])
def test_hair_under_a_hat_makes_the_hat_no_larger(style: Clay, hat: str) -> None:
    def top(hair: str) -> NDArray[np.bool_]:
        sprite = style.draw(posed(20), dressed(hair=hair, headwear=hat), SIZE, bust=False)
        return opaque(sprite)[: round(float(sprite.anchor[1] - 0.65 * sprite.unit))]

    bald = top("bald")
    assert bald.any()
    for hair in HAIR:
        assert (top(hair) != bald).sum() <= 3, hair


@pytest.mark.parametrize("beard", [one for one in BEARDS if one != "none"])
def test_a_beard_follows_the_jaw(style: Clay, beard: str) -> None:
    persona = replace(dressed(beard=beard), beard=Beard(style=beard, colour="#00ff00"))

    def green(jaw: float) -> NDArray[np.float64]:
        pixels = style.draw(Pose.REST.with_shapes(jawOpen=jaw), persona, SIZE, bust=False).pixels.astype(int)
        return np.asarray(np.argwhere(pixels[..., 1] > pixels[..., 0] + 20)[:, 0], float)

    shut, opened = green(0.0), green(1.0)
    assert min(len(shut), len(opened)) > 20
    if beard in ("moustache", "chevron"):
        assert abs(opened.mean() - shut.mean()) < 6
    else:
        assert opened.max() > shut.max() + 5


def test_every_brow_that_a_persona_may_have_is_known() -> None:
    shape = next(one for one in Brows.__dataclass_fields__.values() if one.name == "shape")
    assert set(shape.metadata["choices"]) == set(COURSES)


def test_turning_moves_the_anchor_with_the_nose(style: Clay) -> None:
    rest = style.draw(Pose.REST, BARE, SIZE).anchor
    assert style.draw(posed(yaw=30), BARE, SIZE).anchor[0] > rest[0] + 5
    assert style.draw(posed(pitch=20), BARE, SIZE).anchor[1] < rest[1] - 3
    assert style.draw(posed(yaw=30), BARE, SIZE).unit == pytest.approx(UNIT_SHARE * SIZE)


EXTREMES = [
    posed(*turn)
    for turn in [(0, 0, 0), (60, 0, 0), (-60, 0, 0), (0, 40, 0), (0, -40, 0), (0, 0, 45), (0, 0, -90), (60, -40, 45)]
]


@pytest.mark.parametrize("name", [*names(), "the widest", "the narrowest"])
def test_no_head_has_a_hole(style: Clay, name: str) -> None:
    faces = {
        "the widest": Persona(face=FaceShape(width=1.2, jaw=1, chin=1, cheeks=1, ears=1.3)),
        "the narrowest": Persona(face=FaceShape(width=0.8, temples=0.9, jaw=0, chin=0, cheeks=0, ears=0.7)),
    }
    # Through a hoop, between a frame and a brow and beside hanging hair one does see the backdrop.
    persona = replace(faces.get(name) or find(name), glasses=Glasses(), earrings=Earrings())
    persona = replace(persona, hair=Hair()) if persona.hair.style in HANGS else persona
    for pose, jaw in itertools.product(EXTREMES, (0.0, 1.0)):
        sprite = style.draw(pose.with_shapes(jawOpen=jaw), persona, SIZE, bust=False)
        count, labels = cv2.connectedComponents((~opaque(sprite)).astype(np.uint8), connectivity=8)
        enclosed = [int((labels == label).sum()) for label in range(1, count) if label != labels[0, 0]]
        assert sum(enclosed) <= POCKET, (pose.turn, jaw)


@pytest.mark.parametrize("choice", GLASSES)
def test_lenses_are_no_holes(style: Clay, choice: str) -> None:
    for pose in (posed(), posed(30), posed(-45), posed(0, 15)):
        sprite = style.draw(pose, replace(BARE, glasses=Glasses(style=choice)), SIZE, bust=False)
        count, _ = cv2.connectedComponents((~opaque(sprite)).astype(np.uint8), connectivity=8)
        assert count == 2, pose.turn


@pytest.mark.parametrize("part", [f"hair {one}" for one in HAIR] + [f"headwear {one}" for one in HEADWEAR])
def test_every_head_fits_into_its_sprite(style: Clay, part: str) -> None:
    kind, choice = part.split()
    persona = replace(BARE, **{kind: replace(getattr(BARE, kind), style=choice)}, face=FaceShape(width=1.2, forehead=1))
    for pose in EXTREMES:
        alpha = style.draw(pose.with_shapes(jawOpen=1), persona, 96, bust=False).pixels[..., 3]
        assert not alpha[0].any(), pose.turn
        if choice not in HANGS or not pose.turn[1:].any():
            assert not alpha[-1].any(), pose.turn
            assert not alpha[:, [0, -1]].any(), pose.turn


@pytest.mark.parametrize("axis", [(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 0.4, 0.3)], ids=["yaw", "pitch", "roll", "all"])
@pytest.mark.parametrize("name", ["sunny", "mateo", "layla"])
def test_small_turns_make_small_changes(style: Clay, name: str, axis: tuple[float, float, float]) -> None:
    turns = [[angle * part for part in axis] for angle in np.arange(-60, 61, 3.0).tolist()]
    drawn = [style.draw(posed(*turn), find(name), 96, bust=False) for turn in turns]
    steps = np.array([change(a, b).mean() for a, b in itertools.pairwise(drawn)])
    assert steps.max() < 2.5 * np.median(steps) + 1.0


WILD = {
    "not a number": (np.nan, np.nan, np.nan),
    "infinite": (np.inf, -np.inf, np.inf),
    "huge": (1e9, -1e9, 1e9),
    "upside down": (0.0, 0.0, np.pi),
    "backwards": (np.pi, 0.0, 0.0),
}


@pytest.mark.parametrize("turn", WILD.values(), ids=WILD.keys())
def test_nothing_wild_breaks_it(style: Clay, turn: tuple[float, float, float]) -> None:
    shapes = np.full(len(SHAPES), np.nan if np.isnan(turn[0]) else 7.0, np.float32)
    pose = Pose(turn=np.array(turn, np.float32), shapes=shapes, gaze=np.full(2, turn[0], np.float32))
    for name in names():
        sprite = style.draw(pose, find(name), 96)
        assert np.isfinite(sprite.anchor).all()
        assert opaque(sprite).mean() > 0.2


@pytest.mark.parametrize("name", [*names(), "the narrowest"])
def test_a_head_covers_a_head(style: Clay, name: str) -> None:
    bare = Persona(face=FaceShape(width=0.8, temples=0.9, jaw=0, chin=0, cheeks=0, ears=0.7))
    sprite = style.draw(Pose.REST, bare if name == "the narrowest" else find(name), SIZE, bust=False)
    across, low, down = COVER
    y, x = np.mgrid[:SIZE, :SIZE]
    x, y = (x - sprite.anchor[0]) / sprite.unit, (y - sprite.anchor[1]) / sprite.unit
    inside = (x / across) ** 2 + ((y - low) / down) ** 2 <= 1
    assert opaque(sprite)[inside].all()


def test_a_bust_is_cut_by_the_lower_edge_alone(style: Clay) -> None:
    alpha = style.draw(Pose.REST, BARE, SIZE).pixels[..., 3]
    assert (alpha[-1] == 255).mean() > 0.7
    assert not alpha[0].any()
    assert not alpha[: SIZE // 2, [0, -1]].any()
    assert style.draw(Pose.REST, BARE, SIZE, bust=False).pixels[-1].max() == 0


def test_colour_never_exceeds_its_alpha(style: Clay) -> None:
    pixels = style.draw(posed(30, 10, 10), find("yuki"), SIZE).pixels
    assert (pixels[..., :3].max(2) <= pixels[..., 3]).all()


def test_the_same_numbers_draw_the_same_pixels(style: Clay) -> None:
    pose = posed(17, -5, 4).with_shapes(mouthSmileLeft=0.4, eyeBlinkRight=0.5)
    first = style.draw(pose, find("priya"), SIZE).pixels
    style.draw(posed(-40), find("mateo"), 96)
    assert np.array_equal(style.draw(pose, find("priya"), SIZE).pixels, first)


@pytest.mark.parametrize("tone", ["#f7dcc6", "#c68a5c", "#3d2417", "#000000", "#ffffff"])
def test_every_skin_has_light_and_shade(style: Clay, tone: str) -> None:
    sprite = style.draw(Pose.REST, replace(BARE, skin=Skin(tone=tone)), SIZE, bust=False)
    (x, y), unit = sprite.anchor, sprite.unit
    lit = sprite.pixels[round(float(y - 0.5 * unit)), round(float(x - 0.2 * unit)), :3].astype(int)
    dim = sprite.pixels[round(float(y + 0.45 * unit)), round(float(x + 0.52 * unit)), :3].astype(int)
    assert lit.sum() > dim.sum() + (60 if tone != "#000000" else 3)
