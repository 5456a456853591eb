"""The classic style: every number that drives it is seen, where it should be, smoothly; and the head hides a head."""

from __future__ import annotations

import itertools
from dataclasses import fields, replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from emojicam.persona.persona import (
    BEARDS,
    CLOTHES,
    GLASSES,
    HAIR,
    HEADWEAR,
    Brows,
    Earrings,
    FaceShape,
    Hair,
    Headwear,
    Persona,
    find,
    names,
)
from emojicam.render.classic import COVER, UNIT_SHARE, Classic
from emojicam.render.classic.brows import COURSES
from emojicam.render.classic.style import MIDDLE
from emojicam.render.figure.growth import CLOSE
from emojicam.render.figure.space import View
from emojicam.types import SHAPES, Pose, Sprite

SIZE = 160
"px: small, but every part is still there"
BALD = Persona()
EVERYTHING = 2.0
"head units: a box of this half-width holds the whole head"

Box = tuple[float, float, float, float]
"left, top, right, bottom in head units around the anchor"

UPPER_FACE: Box = (-0.75, -0.65, 0.75, 0.25)
MOUTH: Box = (-0.62, 0.12, 0.62, 1.1)
LOWER_FACE: Box = (-1.0, 0.0, 1.0, 1.2)
CHEEKS: Box = (-1.0, -0.35, 1.0, 0.85)
RIGHT_HALF: Box = (0.0, -0.65, 1.0, 0.75)
LEFT_HALF: Box = (-1.0, -0.65, 0.0, 0.75)

REGIONS: dict[str, Box] = {
    **dict.fromkeys(["browInnerUp"], UPPER_FACE),
    **{f"{name}Left": RIGHT_HALF for name in ("browDown", "browOuterUp", "eyeBlink", "eyeSquint", "eyeWide")},
    **{f"{name}Right": LEFT_HALF for name in ("browDown", "browOuterUp", "eyeBlink", "eyeSquint", "eyeWide")},
    **dict.fromkeys(["cheekPuff", "cheekSquintLeft", "cheekSquintRight"], CHEEKS),
    **{name: LOWER_FACE for name in SHAPES if name.startswith("jaw")},
    **{name: MOUTH for name in SHAPES if name.startswith("mouth")},
    **{f"mouthSmile{side}": CHEEKS for side in ("Left", "Right")},
    **dict.fromkeys(["noseSneerLeft", "noseSneerRight"], (-0.6, -0.45, 0.6, 0.75)),
    "mouthClose": MOUTH,
    "tongueOut": MOUTH,
}
"where each shape shows; the eyeLook shapes are drawn from the gaze, which says the same"


@pytest.fixture(scope="module")
def style() -> Classic:
    return Classic()


def posed(yaw: float = 0, pitch: float = 0, roll: float = 0, gaze: tuple[float, float] = (0, 0)) -> Pose:
    """A pose at rest, turned by degrees."""
    return Pose(turn=np.radians([yaw, pitch, roll]).astype(np.float32), gaze=np.array(gaze, np.float32))


def change(one: Sprite, other: Sprite) -> NDArray[np.float64]:
    """How much each pixel differs, 0..255."""
    return np.asarray(np.abs(one.pixels.astype(float) - other.pixels.astype(float)).max(2))


def share_inside(difference: NDArray[np.float64], sprite: Sprite, box: Box) -> float:
    """How much of all change lies in the box."""
    (x, y), unit = sprite.anchor, sprite.unit
    left, top, right, bottom = (round(max(0.0, at + unit * edge)) for at, edge in zip((x, y, x, y), box, strict=True))
    return float(difference[top:bottom, left:right].sum() / difference.sum())


def opaque(sprite: Sprite) -> NDArray[np.bool_]:
    mask: NDArray[np.bool_] = sprite.pixels[..., 3] == 255
    return mask


@pytest.mark.parametrize("name", [name for name in SHAPES if not name.startswith("eyeLook")])
def test_every_shape_shows_where_it_should(style: Classic, name: str) -> None:
    # Lips can only be closed over a jaw that is open.
    start = Pose.REST.with_shapes(jawOpen=0.6) if name == "mouthClose" else Pose.REST
    before = style.draw(start, BALD, SIZE, bust=False)
    after = style.draw(start.with_shapes(**{name: 1.0}), BALD, SIZE, bust=False)
    difference = change(before, after)
    assert (difference > 12).sum() >= 12, "too little changes"
    assert share_inside(difference, before, REGIONS[name]) > 0.9


@pytest.mark.parametrize("name", [name for name in SHAPES if not name.startswith("eyeLook")])
def test_every_shape_grows_steadily(style: Classic, name: str) -> None:
    start = Pose.REST.with_shapes(jawOpen=0.6) if name == "mouthClose" else Pose.REST
    drawn = [style.draw(start.with_shapes(**{name: i / 10}), BALD, SIZE, bust=False) for i in range(11)]
    steps = [float(change(a, b).sum()) for a, b in itertools.pairwise(drawn)]
    whole = float(change(drawn[0], drawn[-1]).sum())
    assert max(steps) < 0.6 * whole


@pytest.mark.parametrize("gaze", [(0.4, 0), (-0.4, 0), (0, 0.4), (0, -0.4)], ids=["right", "left", "up", "down"])
def test_the_gaze_moves_the_eyes_alone(style: Classic, gaze: tuple[float, float]) -> None:
    before = style.draw(Pose.REST, BALD, SIZE, bust=False)
    difference = change(before, style.draw(posed(gaze=gaze), BALD, SIZE, bust=False))
    assert (difference > 40).sum() > 20
    assert share_inside(difference, before, (-0.6, -0.25, 0.6, 0.3)) > 0.98


def test_eyes_close_fully(style: Classic) -> None:
    shut = style.draw(Pose.REST.with_shapes(eyeBlinkLeft=1, eyeBlinkRight=1), BALD, SIZE, bust=False)
    x, y = (round(float(at)) for at in shut.anchor)
    reach = round(0.5 * shut.unit)
    eyes = shut.pixels[y - round(0.08 * shut.unit) : y + round(0.2 * shut.unit), x - reach : x + reach, :3]
    assert eyes.min(2).max() < 200, "there is still white to be seen"


def test_turning_moves_the_anchor_with_the_nose(style: Classic) -> None:
    rest = style.draw(Pose.REST, BALD, SIZE).anchor
    assert style.draw(posed(yaw=30), BALD, SIZE).anchor[0] > rest[0] + 5
    assert style.draw(posed(pitch=20), BALD, SIZE).anchor[1] < rest[1] - 3
    assert style.draw(posed(yaw=30), BALD, SIZE).unit == pytest.approx(UNIT_SHARE * SIZE)


def test_roll_is_clockwise(style: Classic) -> None:
    leaning = style.draw(posed(roll=30), replace(BALD, hair=Hair(style="bun")), SIZE, bust=False)
    columns = np.nonzero(opaque(leaning)[: SIZE // 4].any(0))[0]
    assert columns.mean() > SIZE / 2


@pytest.mark.parametrize("part", ["hair", "beard", "glasses", "headwear", "clothes", "brows"])
def test_every_part_draws_and_differs(style: Classic, part: str) -> None:
    known = {"hair": HAIR, "beard": BEARDS, "glasses": GLASSES, "headwear": HEADWEAR, "clothes": CLOTHES}
    choices = known.get(part, tuple(COURSES))
    field = "shape" if part == "brows" else "style"
    drawn = {
        choice: style.draw(posed(20), replace(BALD, **{part: replace(getattr(BALD, part), **{field: choice})}), SIZE)
        for choice in choices
    }
    for (one, a), (other, b) in itertools.combinations(drawn.items(), 2):
        assert (change(a, b) > 25).sum() > 15, f"{one} looks like {other}"


@pytest.mark.parametrize("hair", ["bald", "long"])
@pytest.mark.parametrize("style_of", ["stud", "drop", "hoop"])
def test_earrings_are_seen_also_before_hair(style: Classic, hair: str, style_of: str) -> None:
    plain = replace(BALD, hair=Hair(style=hair))
    worn = replace(plain, earrings=Earrings(style=style_of, colour="#ff2020"))
    before, after = (style.draw(Pose.REST, one, SIZE) for one in (plain, worn))
    columns = np.nonzero((change(before, after) > 25).any(0))[0]
    assert columns.min() < SIZE / 2 < columns.max(), "on both sides"
    assert not (change(before, after) > 25)[:, SIZE * 2 // 5 : SIZE * 3 // 5].any(), "beside the face"


def test_age_is_drawn_in_lines_and_youth_has_none(style: Classic) -> None:
    young, grown, old = (
        style.draw(Pose.REST, replace(BALD, skin=replace(BALD.skin, lines=lines)), SIZE) for lines in (0.0, 0.4, 0.7)
    )
    assert not change(young, grown).any()
    assert (change(young, old) > 10).sum() > 40


@pytest.mark.parametrize(("section", "trait"), [
        ("eyes", "roundness"), ("mouth", "upper"), ("mouth", "lower"), ("mouth", "height"), ("brows", "height"),
        ("brows", "tilt"), ("brows", "spacing"), ("face", "temples"), ("face", "forehead"), ("hair", "volume"),
        ("hair", "sides"),
    ],
)  # fmt: skip
def test_measured_traits_show(style: Classic, section: str, trait: str) -> None:
    persona = replace(BALD, hair=Hair(style="slick"))
    field = next(one for one in fields(getattr(persona, section)) if one.name == trait)
    least, most = (_with(persona, section, trait, field.metadata[end]) for end in ("low", "high"))
    assert (change(*(style.draw(Pose.REST, one, SIZE) for one in (least, most))) > 25).sum() > 15


def _with(persona: Persona, section: str, trait: str, value: float) -> Persona:
    return replace(persona, **{section: replace(getattr(persona, section), **{trait: value})})


@pytest.mark.parametrize("cut", HAIR)
def test_more_hair_leaves_the_face_as_free(style: Classic, cut: str) -> None:
    """It stands higher and is broader, and no eye or brow goes under it."""
    usual, fuller = (replace(BALD, hair=Hair(style=cut, volume=by, sides=sides)) for by, sides in ((1, 0.5), (1.3, 1)))
    before, after = (style.draw(Pose.REST, one, SIZE) for one in (usual, fuller))
    middle = SIZE // 2
    face = (slice(middle - SIZE // 24, middle + SIZE // 6), slice(middle - SIZE // 6, middle + SIZE // 6))
    assert (change(before, after)[face] > 40).mean() < 0.1
    tops = [int(np.flatnonzero(one.pixels[..., 3].max(1) > 128)[0]) for one in (before, after)]
    assert tops[1] == tops[0] if cut in CLOSE else tops[1] < tops[0]
    nods = style.draw(posed(35, 20, -15), fuller, SIZE).pixels[0, :, 3], after.pixels[0, :, 3]
    assert np.max(nods) < 40, "it stays in the picture"


def test_every_brow_that_a_persona_may_have_is_known() -> None:
    shape = next(one for one in Brows.__dataclass_fields__.values() if one.name == "shape")
    assert set(shape.metadata["choices"]) == set(COURSES)


@pytest.mark.parametrize("axis", [(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 0.4, 0.3)], ids=["yaw", "pitch", "roll", "all"])
@pytest.mark.parametrize("name", names())
def test_small_turns_make_small_changes(style: Classic, name: str, axis: tuple[float, float, float]) -> None:
    persona = find(name)
    turns = [[angle * part for part in axis] for angle in np.arange(-40, 41, 2.0).tolist()]
    drawn = [style.draw(posed(*turn), persona, 96, bust=False) for turn in turns]
    steps = np.array([change(a, b).mean() for a, b in itertools.pairwise(drawn)])
    assert steps.max() < 3.0 * np.median(steps) + 1.0


WILD = {
    "not a number": (np.nan, np.nan, np.nan),
    "infinite": (np.inf, -np.inf, np.inf),
    "huge": (1e9, -1e9, 1e9),
    "upside down": (0.0, 0.0, np.pi),
    "backwards": (np.pi, 0.0, 0.0),
}


@pytest.mark.parametrize("turn", WILD.values(), ids=WILD.keys())
@pytest.mark.parametrize("name", names())
def test_nothing_wild_breaks_it(style: Classic, name: str, turn: tuple[float, float, float]) -> None:
    shapes = np.full(len(SHAPES), np.nan if np.isnan(turn[0]) else 7.0, np.float32)
    pose = Pose(turn=np.array(turn, np.float32), shapes=shapes, gaze=np.full(2, turn[0], np.float32))
    sprite = style.draw(pose, find(name), 96)
    assert np.isfinite(sprite.anchor).all()
    assert opaque(sprite).mean() > 0.2


EXTREMES = [
    posed(*turn)
    for turn in [(0, 0, 0), (60, 0, 0), (-60, 0, 0), (0, 40, 0), (0, -40, 0), (0, 0, 45), (0, 0, -90), (60, -40, 45)]
]


@pytest.mark.parametrize("part", [f"hair {one}" for one in HAIR] + [f"headwear {one}" for one in HEADWEAR])
def test_every_head_fits_into_its_sprite(style: Classic, part: str) -> None:
    kind, choice = part.split()
    persona = replace(BALD, **{kind: replace(getattr(BALD, kind), style=choice)}, face=FaceShape(width=1.2))
    for pose in EXTREMES:
        alpha = style.draw(pose.with_shapes(jawOpen=1), persona, 96, bust=False).pixels[..., 3]
        assert not alpha[[0, -1]].any(), pose.turn
        assert not alpha[:, [0, -1]].any(), pose.turn


@pytest.mark.parametrize("kind", sorted({*HEADWEAR} - {"none", "hijab"}))
def test_however_a_head_nods_its_hat_leaves_the_mouth_free(style: Classic, kind: str) -> None:
    """What is behind the head is as high as the mouth then, and must not be seen there."""
    red, blue = (replace(BALD, headwear=Headwear(style=kind, colour=one)) for one in ("#e02020", "#2020e0"))
    for turn in itertools.product((-35, 0, 35), (-40, -30, -20, -10, 0, 20, 40), (0,)):
        pose = posed(*turn)
        one, other = (style.draw(pose, who, 128, bust=False) for who in (red, blue))
        mouth = (np.array(MIDDLE) + View.of(pose).flat(np.array([0.0, 0.45, 0.72])) * UNIT_SHARE) * 128
        x, y = np.rint(mouth).astype(int).tolist()
        assert change(one, other)[y - 6 : y + 5, x - 8 : x + 8].max() == 0, turn


@pytest.mark.parametrize("name", names())
def test_no_head_has_a_hole(style: Classic, name: str) -> None:
    for pose in EXTREMES:
        sprite = style.draw(pose, find(name), SIZE, bust=False)
        count, labels = cv2.connectedComponents((~opaque(sprite)).astype(np.uint8), connectivity=8)
        outside = labels[0, 0]
        enclosed = [(labels == label).sum() for label in range(1, count) if label != outside]
        assert sum(enclosed) == 0, pose.turn


@pytest.mark.parametrize("name", [*names(), "the narrowest"])
def test_a_head_covers_a_head(style: Classic, name: str) -> None:
    bare = Persona(face=FaceShape(width=0.8, temples=0.9, jaw=0, chin=0, cheeks=0, ears=0.7))
    sprite = style.draw(Pose.REST, bare if name == "the narrowest" else find(name), SIZE, bust=False)
    across, low, down = COVER
    y, x = np.mgrid[:SIZE, :SIZE]
    x, y = (x - sprite.anchor[0]) / sprite.unit, (y - sprite.anchor[1]) / sprite.unit
    inside = (x / across) ** 2 + ((y - low) / down) ** 2 <= 1
    assert opaque(sprite)[inside].all()


def test_a_bust_is_cut_by_the_lower_edge_alone(style: Classic) -> None:
    alpha = style.draw(Pose.REST, BALD, SIZE).pixels[..., 3]
    assert (alpha[-1] == 255).mean() > 0.75
    assert not alpha[0].any()
    assert not alpha[: SIZE // 2, [0, -1]].any()
    assert style.draw(Pose.REST, BALD, SIZE, bust=False).pixels[-1].max() == 0


def test_colour_never_exceeds_its_alpha(style: Classic) -> None:
    pixels = style.draw(posed(30, 10, 10), find("yuki"), SIZE).pixels
    assert (pixels[..., :3].max(2) <= pixels[..., 3]).all()


def test_the_same_numbers_draw_the_same_pixels(style: Classic) -> None:
    pose = posed(17, -5, 4).with_shapes(mouthSmileLeft=0.4, eyeBlinkRight=0.5)
    first = style.draw(pose, find("priya"), SIZE).pixels
    style.draw(posed(-40), find("mateo"), 96)
    assert np.array_equal(style.draw(pose, find("priya"), SIZE).pixels, first)
    assert np.array_equal(Classic().draw(pose, find("priya"), SIZE).pixels, first)


def test_a_sprite_is_not_drawn_over_by_the_next(style: Classic) -> None:
    kept = style.draw(Pose.REST, BALD, 96)
    copy = kept.pixels.copy()
    style.draw(posed(30), BALD, 96)
    assert np.array_equal(kept.pixels, copy)


@pytest.mark.parametrize("tone", ["#f7dcc6", "#c68a5c", "#3d2417", "#000000", "#ffffff"])
def test_every_skin_has_light_and_shade(style: Classic, tone: str) -> None:
    sprite = style.draw(Pose.REST, replace(BALD, skin=replace(BALD.skin, tone=tone)), SIZE, bust=False)
    (x, y), unit = sprite.anchor, sprite.unit
    lit = sprite.pixels[round(float(y - 0.5 * unit)), round(float(x - 0.2 * unit)), :3].astype(int)
    dim = sprite.pixels[round(float(y + 0.45 * unit)), round(float(x + 0.58 * unit)), :3].astype(int)
    assert lit.sum() > dim.sum() + (60 if tone != "#000000" else 3)
