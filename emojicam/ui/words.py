"""What personas' traits and choices, and the states of a run, are called in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP as NOOP
from PySide6.QtCore import QCoreApplication

CONTEXT = "Words"

SECTIONS = {
    "skin": NOOP("Words", "Skin"), "face": NOOP("Words", "Face"), "eyes": NOOP("Words", "Eyes"),
    "brows": NOOP("Words", "Brows"), "nose": NOOP("Words", "Nose"), "mouth": NOOP("Words", "Mouth"),
    "hair": NOOP("Words", "Hair"), "beard": NOOP("Words", "Beard"), "glasses": NOOP("Words", "Glasses"),
    "headwear": NOOP("Words", "Headwear"), "earrings": NOOP("Words", "Earrings"), "clothes": NOOP("Words", "Clothes"),
}  # fmt: skip
"the editor's tabs, in this order"

TRAITS = {
    "tone": NOOP("Words", "Tone"), "blush": NOOP("Words", "Rosy cheeks"), "freckles": NOOP("Words", "Freckles"),
    "undertone": NOOP("Words", "Cool to warm"), "lines": NOOP("Words", "Lines of age"),
    "width": NOOP("Words", "Width"), "jaw": NOOP("Words", "Jaw"), "chin": NOOP("Words", "Chin"),
    "cheeks": NOOP("Words", "Cheeks"), "ears": NOOP("Words", "Ears"), "forehead": NOOP("Words", "Forehead"),
    "size": NOOP("Words", "Size"), "spacing": NOOP("Words", "Distance"), "tilt": NOOP("Words", "Tilt"),
    "iris": NOOP("Words", "Eye colour"), "lashes": NOOP("Words", "Lashes"), "roundness": NOOP("Words", "Roundness"),
    "shape": NOOP("Words", "Shape"), "thickness": NOOP("Words", "Thickness"), "colour": NOOP("Words", "Colour"),
    "length": NOOP("Words", "Length"), "bridge": NOOP("Words", "Bridge"), "fullness": NOOP("Words", "Fullness"),
    "upper": NOOP("Words", "Upper lip"), "lower": NOOP("Words", "Lower lip"), "style": NOOP("Words", "Kind"),
    "highlight": NOOP("Words", "Lighter strands"),
}  # fmt: skip

CHOICES = {
    "none": NOOP("Words", "None"),
    # brows
    "soft": NOOP("Words", "Soft"), "straight": NOOP("Words", "Straight"), "arched": NOOP("Words", "Arched"),
    "angled": NOOP("Words", "Angled"), "bushy": NOOP("Words", "Bushy"), "swept": NOOP("Words", "Swept"),
    "round": NOOP("Words", "Round"), "short": NOOP("Words", "Short"),
    # hair
    "bald": NOOP("Words", "Bald"), "buzz": NOOP("Words", "Buzz cut"), "quiff": NOOP("Words", "Quiff"),
    "curly": NOOP("Words", "Curly"), "afro": NOOP("Words", "Afro"), "bob": NOOP("Words", "Bob"),
    "long": NOOP("Words", "Long"), "wavy": NOOP("Words", "Wavy"), "bun": NOOP("Words", "Bun"),
    "ponytail": NOOP("Words", "Ponytail"), "braids": NOOP("Words", "Braids"),
    "receding": NOOP("Words", "Receding"), "fringe": NOOP("Words", "Fringe"), "pixie": NOOP("Words", "Pixie"),
    "topknot": NOOP("Words", "Topknot"), "coily": NOOP("Words", "Coily"), "cornrows": NOOP("Words", "Cornrows"),
    "locs": NOOP("Words", "Locs"), "pigtails": NOOP("Words", "Pigtails"), "mohawk": NOOP("Words", "Mohawk"),
    "undercut": NOOP("Words", "Undercut"), "slick": NOOP("Words", "Slicked back"), "shag": NOOP("Words", "Shag"),
    # beards
    "stubble": NOOP("Words", "Stubble"), "moustache": NOOP("Words", "Moustache"),
    "goatee": NOOP("Words", "Goatee"), "full": NOOP("Words", "Full"), "chevron": NOOP("Words", "Chevron"),
    "chops": NOOP("Words", "Mutton chops"), "circle": NOOP("Words", "Circle"), "soul": NOOP("Words", "Soul patch"),
    # glasses
    "square": NOOP("Words", "Square"), "aviator": NOOP("Words", "Aviator"), "cat-eye": NOOP("Words", "Cat-eye"),
    "half-rim": NOOP("Words", "Half-rim"), "sunglasses": NOOP("Words", "Sunglasses"),
    "thin": NOOP("Words", "Thin"), "browline": NOOP("Words", "Browline"), "hexagon": NOOP("Words", "Hexagon"),
    "oversized": NOOP("Words", "Oversized"),
    # headwear
    "cap": NOOP("Words", "Cap"), "beanie": NOOP("Words", "Beanie"), "headscarf": NOOP("Words", "Headscarf"),
    "turban": NOOP("Words", "Turban"), "hijab": NOOP("Words", "Hijab"), "sun-hat": NOOP("Words", "Sun hat"),
    "helmet": NOOP("Words", "Helmet"), "headband": NOOP("Words", "Headband"),
    # earrings
    "stud": NOOP("Words", "Stud"), "hoop": NOOP("Words", "Hoop"), "drop": NOOP("Words", "Drop"),
    # clothes
    "tee": NOOP("Words", "T-shirt"), "hoodie": NOOP("Words", "Hoodie"), "shirt": NOOP("Words", "Shirt"),
    "turtleneck": NOOP("Words", "Turtleneck"), "blazer": NOOP("Words", "Blazer"), "tank": NOOP("Words", "Tank top"),
}  # fmt: skip

LOOKS = {
    "classic": NOOP("Words", "Classic"), "clay": NOOP("Words", "Clay"),
    "studio": NOOP("Words", "Studio"), "room": NOOP("Words", "My room"),
    "dawn": NOOP("Words", "Dawn"), "lagoon": NOOP("Words", "Lagoon"), "meadow": NOOP("Words", "Meadow"),
    "lilac": NOOP("Words", "Lilac"), "sand": NOOP("Words", "Sand"), "graphite": NOOP("Words", "Graphite"),
}  # fmt: skip

STATES = {
    "starting": NOOP("Words", "Starting"), "live": NOOP("Words", "Live"), "idle": NOOP("Words", "Ready"),
    "waiting": NOOP("Words", "Waiting for the camera"), "off": NOOP("Words", "Off"),
    "blank": NOOP("Words", "Blank"), "done": NOOP("Words", "Ended"), "failed": NOOP("Words", "Problem"),
}  # fmt: skip

MOODS = {
    "angry": NOOP("Words", "Angry"), "disgust": NOOP("Words", "Disgusted"), "fear": NOOP("Words", "Afraid"),
    "happy": NOOP("Words", "Happy"), "sad": NOOP("Words", "Sad"), "surprise": NOOP("Words", "Surprised"),
    "neutral": NOOP("Words", "Calm"),
}  # fmt: skip

ALL: Mapping[str, object] = SECTIONS | TRAITS | CHOICES | LOOKS | STATES | MOODS


def word(key: str) -> str:
    """What `key` is called; a key that has no word is its own."""
    return QCoreApplication.translate(CONTEXT, str(ALL[key])) if key in ALL else key
