"""From likenesses to personas: fusing photos, choosing parts, placing numbers."""

from __future__ import annotations

import math
from dataclasses import fields, replace

import numpy as np
import pytest

from emojicam.persona import space
from emojicam.persona.drawup import draw_up
from emojicam.persona.hues import Lab, hex_of, lab_of, skin_hue, usual
from emojicam.persona.likeness import ALIKE, SCHEMA, Measure, Tint, fuse
from emojicam.persona.persona import Hair, Persona, parse, sections

from .likenesses import chances, person

EXTREME = dict.fromkeys(person().measures, 3.0)


def drawn(**about: object) -> Persona:
    return draw_up(person(**about))[0]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("choices", "cut"),
    [
        ({"length": "bald"}, "bald"),
        ({"length": "bald", "forehead": "receding"}, "wreath"),
        ({"length": "short"}, "quiff"),
        ({"length": "short", "forehead": "receding"}, "receding"),
        ({"length": "short", "texture": "coily"}, "buzz"),
        ({"length": "medium", "texture": "coily"}, "afro"),
        ({"length": "medium", "forehead": "fringe"}, "fringe"),
        ({"length": "long"}, "long"),
        ({"length": "long", "texture": "wavy"}, "wavy"),
        ({"length": "long", "texture": "curly"}, "ringlets"),
        ({"length": "long", "texture": "coily"}, "locs"),
    ],
)
def test_hair_becomes_the_cut_that_is_like_it(choices: dict[str, str], cut: str) -> None:
    assert drawn(measures={"lipstick": 0.0, "hair_beside": 0.5}, **choices).hair.style == cut


@pytest.mark.parametrize(("bald", "receding", "cut"), [(0.9, 0.9, "bald"), (0.6, 0.9, "receding"), (0.6, 0.1, "buzz")])
def test_nobody_is_bald_on_a_suspicion(bald: float, receding: float, cut: str) -> None:
    likeness = person(measures={"hair_beside": 0.0})
    unsure = {"length": chances("length", "bald", bald), "forehead": chances("forehead", "receding", receding)}
    assert draw_up(replace(likeness, attributes={**likeness.attributes, **unsure}))[0].hair.style == cut


def test_short_hair_is_combed_or_a_pixie_cut() -> None:
    cuts = [drawn(length="short", measures={"young": 0.3, "lipstick": by}).hair.style for by in (0.0, 0.5)]
    assert cuts == ["slick", "pixie"]


@pytest.mark.parametrize(
    ("short", "fringe", "cut"), [(0.9, 0.9, "crop"), (0.9, 0.5, "pixie"), (0.3, 0.9, "crop"), (0.1, 0.9, "fringe")]
)
def test_a_fringe_is_drawn_if_it_is_surely_there_and_the_ears_are_free_if_it_may_be(
    short: float, fringe: float, cut: str
) -> None:
    likeness = person(texture="straight", measures={"lipstick": 0.5})
    size = np.array([0.0, short, 1 - short, 0.0], np.float32)  # bald, short, medium, long
    seen = {"length": size, "forehead": chances("forehead", "fringe", fringe)}
    assert draw_up(replace(likeness, attributes={**likeness.attributes, **seen}))[0].hair.style == cut


def test_curls_that_may_be_long_are_not_drawn_short() -> None:
    likeness = person(length="medium", texture="curly")
    longer, shorter = (
        np.array([0.0, short, 0.5, 0.5 - short], np.float32) for short in (0.1, 0.4)
    )  # bald, short, medium, long
    cuts = [
        draw_up(replace(likeness, attributes={**likeness.attributes, "length": one}))[0].hair.style
        for one in (longer, shorter)
    ]
    assert cuts == ["ringlets", "curly"]


@pytest.mark.parametrize(("curly", "cut"), [(0.7, "ringlets"), (0.5, "wavy")])
def test_long_hair_is_only_drawn_in_curls_that_are_surely_there(curly: float, cut: str) -> None:
    likeness = person(length="long")
    texture = {"texture": chances("texture", "curly", curly)}
    assert draw_up(replace(likeness, attributes={**likeness.attributes, **texture}))[0].hair.style == cut


@pytest.mark.parametrize(
    ("bald", "receding", "beside", "above", "cut"),
    [
        (0.9, 0.9, 0.5, 0.0, "wreath"), (0.9, 0.9, 0.1, 0.0, "bald"), (0.9, 0.5, 0.5, 0.0, "bald"),
        (0.6, 0.9, 0.5, 0.1, "wreath"), (0.6, 0.9, 0.5, 0.3, "receding"), (0.9, 0.9, 0.5, 0.3, "wreath"),
        (0.6, 0.1, 0.5, 0.0, "buzz"), (0.3, 0.9, 0.5, 0.0, "receding"),
    ],
)  # fmt: skip
def test_who_is_bald_on_top_keeps_the_hair_at_the_sides(
    bald: float, receding: float, beside: float, above: float, cut: str
) -> None:
    likeness = person(measures={"hair_beside": beside, "hair_above": above, "lipstick": 0.0})
    unsure = {"forehead": chances("forehead", "receding", receding)}
    unsure["length"] = np.array([bald, 0.98 - bald, 0.01, 0.01], np.float32)  # bald, short, medium, long
    assert draw_up(replace(likeness, attributes={**likeness.attributes, **unsure}))[0].hair.style == cut


@pytest.mark.parametrize(("bald", "cut"), [(0.9, "wreath"), (0.6, "wreath")])
def test_a_photo_that_ends_at_the_forehead_hides_no_hair_at_the_sides(bald: float, cut: str) -> None:
    unseen = {name: Measure(0.0, math.inf) for name in ("hair_beside", "hair_above")}
    likeness = person(length="bald", forehead="receding")
    unsure = {"length": chances("length", "bald", bald)}
    shown = replace(likeness, attributes={**likeness.attributes, **unsure}, measures={**likeness.measures, **unseen})
    assert draw_up(shown)[0].hair.style == cut


@pytest.mark.parametrize("style", ["none", "moustache", "full", "circle"])
def test_beards_are_worn(style: str) -> None:
    assert drawn(beard=style).beard.style == style


@pytest.mark.parametrize("style", ["none", "thin", "sunglasses", "cat-eye"])
def test_glasses_are_worn(style: str) -> None:
    assert drawn(glasses=style).glasses.style == style


@pytest.mark.parametrize(("none", "style"), [(0.45, "round"), (0.55, "none")])
def test_glasses_of_an_unclear_kind_are_still_glasses(none: float, style: str) -> None:
    likeness = person()
    chances = np.array([none, 0.2, 0.25, 0.1, 0, 0, 0, 0, 0], np.float32)
    worn, sure = draw_up(replace(likeness, attributes={**likeness.attributes, "glasses": chances}))
    assert worn.glasses.style == style
    assert sure["glasses"] == pytest.approx(none if style == "none" else 0.25, abs=0.01)


def test_a_hat_stays_on_and_has_its_colour() -> None:
    hat = drawn(headwear="cap", tints={"headwear": Tint((50.0, 60.0, 40.0), 3.0)}).headwear
    assert hat.style == "cap"
    assert math.dist(lab_of(hat.colour), (50.0, 60.0, 40.0)) < 2


@pytest.mark.parametrize(
    ("measure", "section", "trait"),
    [
        ("nose_width", "nose", "width"), ("nose_length", "nose", "length"), ("mouth_width", "mouth", "width"),
        ("eye_spacing", "eyes", "spacing"), ("eye_width", "eyes", "size"), ("face_width", "face", "width"),
        ("chin", "face", "chin"), ("jaw", "face", "jaw"), ("forehead", "face", "forehead"),
        ("brow_thickness", "brows", "thickness"), ("eye_tilt", "eyes", "tilt"), ("eye_height", "eyes", "roundness"),
        ("lower_lip", "mouth", "fullness"), ("temples", "face", "temples"), ("brow_height", "brows", "height"),
        ("brow_slope", "brows", "tilt"), ("brow_gap", "brows", "spacing"), ("hair_above", "hair", "volume"),
        ("hair_beside", "hair", "sides"),
    ],
)  # fmt: skip
def test_what_is_measured_moves_its_trait_the_right_way(measure: str, section: str, trait: str) -> None:
    small, large = (getattr(getattr(drawn(measures={measure: by}), section), trait) for by in (-1.5, 1.5))
    assert small < large


def test_a_long_lip_lies_low_and_a_low_hairline_makes_a_low_forehead() -> None:
    assert drawn(measures={"philtrum": 1.5}).mouth.height < -0.2 < 0.2 < drawn(measures={"philtrum": -1.5}).mouth.height
    low, high = (drawn(measures={"hair_line": by}).face.forehead for by in (0.8, 0.05))
    assert low < 0.4 < 0.6 < high


@pytest.mark.parametrize("headwear", ["cap", "none"], ids=["under a hat", "beyond the photo's edge"])
def test_hair_that_nobody_sees_is_as_usual(headwear: str) -> None:
    grown = {"hair_above": 0.05, "hair_line": 0.9, "hair_beside": 0.1}
    likeness = person(measures=grown, headwear=headwear)
    if headwear == "none":
        unseen = {name: Measure(by, math.inf) for name, by in grown.items()}
        likeness = replace(likeness, measures={**likeness.measures, **unseen})
    persona, _ = draw_up(likeness)
    assert (persona.hair.volume, persona.hair.sides, persona.face.forehead) == (1.0, 0.5, 0.5)


def test_age_draws_lines() -> None:
    old, young = (drawn(measures={"young": by}, hair_colour="grey").skin.lines for by in (0.1, 0.9))
    assert young < 0.1 < 0.4 < old
    assert drawn(measures={"young": 0.1}, hair_colour="brown").skin.lines < 0.4, "a child who is cut out closely"


@pytest.mark.parametrize("lab", [(45.0, 2.0, -12.0), (60.0, 0.0, 0.0), (20.0, 30.0, -20.0), (88.0, 5.0, 60.0)])
def test_lips_are_red_whatever_was_measured(lab: Lab) -> None:
    person_ = drawn(tints={"lips": Tint(lab, 3.0)})
    (light, a, b), skin = lab_of(person_.mouth.colour), lab_of(person_.skin.tone)
    assert a > max(skin[1], 12)
    assert 0 < b < 1.2 * a
    assert light < skin[0]


@pytest.mark.parametrize("lab", [(20.0, 12.0, -15.0), (22.0, 0.0, 0.0), (50.0, 15.0, -20.0)])
def test_no_iris_is_violet_and_a_dark_one_is_brown(lab: Lab) -> None:
    light, a, b = lab_of(drawn(tints={"iris": Tint(lab, 3.0)}).eyes.iris)
    assert not (a > 3 and b < 0)
    assert light > 36 or (a > 2 and b > 4)


@pytest.mark.parametrize("lab", [(45.0, 20.0, -15.0), (60.0, 45.0, 5.0), (70.0, 0.0, 30.0)])
def test_skin_has_a_hue_of_skin(lab: Lab) -> None:
    _, a, b = skin_hue(Tint(lab, 3.0))
    assert 35 - 0.1 <= math.degrees(math.atan2(b, a)) <= 80 + 0.1


def test_dyed_hair_keeps_its_colour() -> None:
    dyed, brown = ((28.0, 25.0, -30.0), (28.0, 6.0, 10.0))
    for lab in (dyed, brown):
        seen = lab_of(drawn(tints={"hair": Tint(lab, 3.0)}, hair_colour="brown").hair.colour)
        assert math.dist(seen[1:], lab[1:]) < 4


def test_the_unusual_is_exaggerated_and_the_strength_can_be_set() -> None:
    likeness = person(measures={"nose_width": 2.0})
    plain, usual_, strong = (draw_up(likeness, strength)[0].nose.width for strength in (0.0, 1.0, 1.6))
    assert plain == 1.0 < usual_ < strong
    one, two = (draw_up(person(measures={"nose_width": by}))[0].nose.width - 1 for by in (1.0, 2.0))
    assert two > 2.2 * one


def test_what_is_unsure_moves_less() -> None:
    sure, unsure = (drawn(measures={"nose_width": 2.0}, doubt=doubt).nose.width for doubt in (0.2, 2.0))
    assert 1 < unsure < sure


@pytest.mark.parametrize("sign", [-1, 1])
def test_whatever_is_measured_the_file_can_be_read_again(sign: int) -> None:
    persona, confidence = draw_up(person(measures={name: sign * by for name, by in EXTREME.items()}), 2.0)
    assert parse(persona.to_toml(), "test") == persona
    assert all(0 <= one <= 1 for one in confidence.values())


@pytest.mark.parametrize(("seen", "style"), [("suit", "blazer"), ("shirt", "shirt"), ("chin", "tee")])
def test_clothes_are_worn_as_seen(seen: str, style: str) -> None:
    assert drawn(measures={seen: 1.0}).clothes.style == style


def test_every_part_has_a_confidence() -> None:
    _, confidence = draw_up(person())
    assert set(confidence) == {name for name, _ in sections(Persona())} - {"calibration", "confidence"}


def test_nothing_seen_makes_no_face_pale() -> None:
    unseen = Tint((50.0, 0.0, 0.0), math.inf)
    tone = lab_of(drawn(tints={"skin": unseen}).skin.tone)
    assert tone[0] < 60
    assert np.hypot(*tone[1:]) > 10


@pytest.mark.parametrize("light", [25.0, 45.0, 65.0, 85.0])
def test_a_grey_photo_gets_the_hue_of_skin_as_light(light: float) -> None:
    assert skin_hue(Tint((light, 1.0, 1.0), 3.0)) == (light, *usual(light))


def test_colours_survive_their_names() -> None:
    for colour in ("#c99a7b", "#3b2219", "#f1d4c2", "#8ea6c8"):
        assert hex_of(lab_of(colour)) == colour


def test_a_sure_photo_outvotes_an_unsure_one() -> None:
    glasses = fuse([person(glasses="thin", sure=0.98), person(glasses="none", sure=0.55)], [1.0, 1.0])
    assert draw_up(glasses)[0].glasses.style == "thin"


def test_a_photo_that_counts_little_is_outvoted() -> None:
    parts = [person(glasses="thin", sure=0.9), person(glasses="none", sure=0.9)]
    assert draw_up(fuse(parts, [1.0, 0.2]))[0].glasses.style == "thin"
    assert draw_up(fuse(parts, [0.2, 1.0]))[0].glasses.style == "none"


def test_measures_are_averaged_by_their_certainty() -> None:
    sure, unsure = person(measures={"chin": 1.0}, doubt=0.5), person(measures={"chin": -1.0}, doubt=1.0)
    chin = fuse([sure, unsure], [1.0, 1.0]).measures["chin"]
    assert chin.value == pytest.approx(0.6)
    assert chin.spread == pytest.approx((1 / (4 + 1)) ** 0.5)


def test_a_colour_nobody_saw_stays_unseen_and_one_seen_once_is_taken() -> None:
    unseen = {"iris": Tint((50.0, 0.0, 0.0), math.inf)}
    assert math.isinf(fuse([person(tints=unseen)] * 2, [1, 1]).tints["iris"].spread)
    assert fuse([person(tints=unseen), person()], [1, 1]).tints["iris"].lab == pytest.approx((30, 8, 14))


def test_fusing_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="weights"):
        fuse([], [])
    with pytest.raises(ValueError, match="weights"):
        fuse([person()], [0.0])


def test_one_photo_twice_is_as_one() -> None:
    once, twice = draw_up(person())[0], draw_up(fuse([person(), person()], [1, 1]))[0]
    assert (once.hair.style, once.glasses, once.headwear) == (twice.hair.style, twice.glasses, twice.headwear)
    assert math.dist(lab_of(once.skin.tone), lab_of(twice.skin.tone)) < 1
    assert fuse([person(), person()], [1, 1]).measures["chin"].spread == pytest.approx(0.3 / 2**0.5)


def test_the_same_persona_is_nowhere_else_and_a_cut_moves_it() -> None:
    bald, curly = drawn(length="bald"), drawn(length="short", texture="curly")
    assert space.distance(bald, bald) == 0
    assert space.distance(bald, curly) > 0.2


@pytest.mark.parametrize(
    ("later", "near", "far"),
    [
        ("wreath", "bald", "long"),
        ("wreath", "receding", "wavy"),
        ("ringlets", "wavy", "buzz"),
        ("crop", "short", "long"),
    ],
)
def test_cuts_that_came_later_lie_where_such_people_were_before(later: str, near: str, far: str) -> None:
    one, nearer, farther = (Persona(hair=Hair(style=style)) for style in (later, near, far))
    assert 0 < space.distance(one, nearer) < space.distance(one, farther)


def test_what_is_worn_on_the_head_says_nothing_of_who_it_is() -> None:
    bare = drawn(length="long")
    assert space.distance(replace(bare, headwear=drawn(headwear="cap").headwear), bare) == 0


def test_every_trait_has_a_place_in_persona_space() -> None:
    row = space.row(Persona())
    numbers = sum(
        not one.metadata["choices"] and not one.metadata["colour"]
        for name, part in sections(Persona()) if name not in space.WORN for one in fields(part)
    )  # fmt: skip
    assert len(row) > numbers + 3 * 5
    assert np.isfinite(row).all()


@pytest.mark.parametrize(
    ("name", "seen", "kind"),
    [
        ("beard", {"none": 0.4, "short": 0.25, "full": 0.3, "long": 0.05}, "full"),
        ("beard", {"none": 0.4, "short": 0.2, "moustache": 0.15, "circle": 0.25}, "none"),
        ("glasses", {"none": 0.4, "thin": 0.35, "sunglasses": 0.25}, "thin"),
        ("headwear", {"none": 0.48, "cap": 0.3, "beanie": 0.22}, "cap"),
        ("earrings", {"none": 0.48, "stud": 0.3, "hoop": 0.22}, "none"),
        ("length", {"bald": 0.4, "short": 0.35, "medium": 0.25}, "bald"),
    ],
)
def test_of_kinds_that_are_much_alike_it_is_one_if_all_together_are_likelier(
    name: str, seen: dict[str, float], kind: str
) -> None:
    told = np.array([seen.get(one, 0.0) for one in SCHEMA[name]], np.float32)
    one = person()
    assert replace(one, attributes={**one.attributes, name: told}).best(name) == kind


@pytest.mark.parametrize("name", list(ALIKE))
def test_every_kind_is_among_those_that_it_is_alike(name: str) -> None:
    assert sorted(kind for group in ALIKE[name] for kind in group) == sorted(SCHEMA[name])
