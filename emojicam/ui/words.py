"""What personas' traits and choices, and the states of a run, are called in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "Words"

SECTIONS = {
    "skin": QT_TRANSLATE_NOOP("Words", "Skin"),
    "face": QT_TRANSLATE_NOOP("Words", "Face"),
    "eyes": QT_TRANSLATE_NOOP("Words", "Eyes"),
    "brows": QT_TRANSLATE_NOOP("Words", "Brows"),
    "nose": QT_TRANSLATE_NOOP("Words", "Nose"),
    "mouth": QT_TRANSLATE_NOOP("Words", "Mouth"),
    "hair": QT_TRANSLATE_NOOP("Words", "Hair"),
    "beard": QT_TRANSLATE_NOOP("Words", "Beard"),
    "glasses": QT_TRANSLATE_NOOP("Words", "Glasses"),
    "headwear": QT_TRANSLATE_NOOP("Words", "Headwear"),
    "earrings": QT_TRANSLATE_NOOP("Words", "Earrings"),
    "clothes": QT_TRANSLATE_NOOP("Words", "Clothes"),
}
"the editor's tabs, in this order"

TRAITS = {
    "tone": QT_TRANSLATE_NOOP("Words", "Tone"),
    "blush": QT_TRANSLATE_NOOP("Words", "Rosy cheeks"),
    "freckles": QT_TRANSLATE_NOOP("Words", "Freckles"),
    "undertone": QT_TRANSLATE_NOOP("Words", "Cool to warm"),
    "lines": QT_TRANSLATE_NOOP("Words", "Lines of age"),
    "width": QT_TRANSLATE_NOOP("Words", "Width"),
    "jaw": QT_TRANSLATE_NOOP("Words", "Jaw"),
    "chin": QT_TRANSLATE_NOOP("Words", "Chin"),
    "cheeks": QT_TRANSLATE_NOOP("Words", "Cheeks"),
    "ears": QT_TRANSLATE_NOOP("Words", "Ears"),
    "forehead": QT_TRANSLATE_NOOP("Words", "Forehead"),
    "temples": QT_TRANSLATE_NOOP("Words", "Temples"),
    "size": QT_TRANSLATE_NOOP("Words", "Size"),
    "spacing": QT_TRANSLATE_NOOP("Words", "Distance"),
    "height": QT_TRANSLATE_NOOP("Words", "Height"),
    "tilt": QT_TRANSLATE_NOOP("Words", "Tilt"),
    "iris": QT_TRANSLATE_NOOP("Words", "Eye colour"),
    "lashes": QT_TRANSLATE_NOOP("Words", "Lashes"),
    "roundness": QT_TRANSLATE_NOOP("Words", "Roundness"),
    "shape": QT_TRANSLATE_NOOP("Words", "Shape"),
    "thickness": QT_TRANSLATE_NOOP("Words", "Thickness"),
    "colour": QT_TRANSLATE_NOOP("Words", "Colour"),
    "length": QT_TRANSLATE_NOOP("Words", "Length"),
    "bridge": QT_TRANSLATE_NOOP("Words", "Bridge"),
    "fullness": QT_TRANSLATE_NOOP("Words", "Fullness"),
    "upper": QT_TRANSLATE_NOOP("Words", "Upper lip"),
    "lower": QT_TRANSLATE_NOOP("Words", "Lower lip"),
    "style": QT_TRANSLATE_NOOP("Words", "Kind"),
    "highlight": QT_TRANSLATE_NOOP("Words", "Lighter strands"),
    "volume": QT_TRANSLATE_NOOP("Words", "Volume"),
    "sides": QT_TRANSLATE_NOOP("Words", "Sides"),
}

CHOICES = {
    "none": QT_TRANSLATE_NOOP("Words", "None"),
    # brows
    "soft": QT_TRANSLATE_NOOP("Words", "Soft"),
    "straight": QT_TRANSLATE_NOOP("Words", "Straight"),
    "arched": QT_TRANSLATE_NOOP("Words", "Arched"),
    "angled": QT_TRANSLATE_NOOP("Words", "Angled"),
    "bushy": QT_TRANSLATE_NOOP("Words", "Bushy"),
    "swept": QT_TRANSLATE_NOOP("Words", "Swept"),
    "round": QT_TRANSLATE_NOOP("Words", "Round"),
    "short": QT_TRANSLATE_NOOP("Words", "Short"),
    # hair
    "bald": QT_TRANSLATE_NOOP("Words", "Bald"),
    "buzz": QT_TRANSLATE_NOOP("Words", "Buzz cut"),
    "quiff": QT_TRANSLATE_NOOP("Words", "Quiff"),
    "curly": QT_TRANSLATE_NOOP("Words", "Curly"),
    "afro": QT_TRANSLATE_NOOP("Words", "Afro"),
    "bob": QT_TRANSLATE_NOOP("Words", "Bob"),
    "long": QT_TRANSLATE_NOOP("Words", "Long"),
    "wavy": QT_TRANSLATE_NOOP("Words", "Wavy"),
    "bun": QT_TRANSLATE_NOOP("Words", "Bun"),
    "ponytail": QT_TRANSLATE_NOOP("Words", "Ponytail"),
    "braids": QT_TRANSLATE_NOOP("Words", "Braids"),
    "receding": QT_TRANSLATE_NOOP("Words", "Receding"),
    "fringe": QT_TRANSLATE_NOOP("Words", "Fringe"),
    "pixie": QT_TRANSLATE_NOOP("Words", "Pixie"),
    "topknot": QT_TRANSLATE_NOOP("Words", "Topknot"),
    "coily": QT_TRANSLATE_NOOP("Words", "Coily"),
    "cornrows": QT_TRANSLATE_NOOP("Words", "Cornrows"),
    "locs": QT_TRANSLATE_NOOP("Words", "Locs"),
    "pigtails": QT_TRANSLATE_NOOP("Words", "Pigtails"),
    "mohawk": QT_TRANSLATE_NOOP("Words", "Mohawk"),
    "undercut": QT_TRANSLATE_NOOP("Words", "Undercut"),
    "slick": QT_TRANSLATE_NOOP("Words", "Slicked back"),
    "shag": QT_TRANSLATE_NOOP("Words", "Shag"),
    "wreath": QT_TRANSLATE_NOOP("Words", "Bald on top"),
    "ringlets": QT_TRANSLATE_NOOP("Words", "Long curls"),
    "crop": QT_TRANSLATE_NOOP("Words", "Short fringe"),
    # beards
    "stubble": QT_TRANSLATE_NOOP("Words", "Stubble"),
    "moustache": QT_TRANSLATE_NOOP("Words", "Moustache"),
    "goatee": QT_TRANSLATE_NOOP("Words", "Goatee"),
    "full": QT_TRANSLATE_NOOP("Words", "Full"),
    "chevron": QT_TRANSLATE_NOOP("Words", "Chevron"),
    "chops": QT_TRANSLATE_NOOP("Words", "Mutton chops"),
    "circle": QT_TRANSLATE_NOOP("Words", "Circle"),
    "soul": QT_TRANSLATE_NOOP("Words", "Soul patch"),
    # glasses
    "square": QT_TRANSLATE_NOOP("Words", "Square"),
    "aviator": QT_TRANSLATE_NOOP("Words", "Aviator"),
    "cat-eye": QT_TRANSLATE_NOOP("Words", "Cat-eye"),
    "half-rim": QT_TRANSLATE_NOOP("Words", "Half-rim"),
    "sunglasses": QT_TRANSLATE_NOOP("Words", "Sunglasses"),
    "thin": QT_TRANSLATE_NOOP("Words", "Thin"),
    "browline": QT_TRANSLATE_NOOP("Words", "Browline"),
    "hexagon": QT_TRANSLATE_NOOP("Words", "Hexagon"),
    "oversized": QT_TRANSLATE_NOOP("Words", "Oversized"),
    # headwear
    "cap": QT_TRANSLATE_NOOP("Words", "Cap"),
    "beanie": QT_TRANSLATE_NOOP("Words", "Beanie"),
    "headscarf": QT_TRANSLATE_NOOP("Words", "Headscarf"),
    "turban": QT_TRANSLATE_NOOP("Words", "Turban"),
    "hijab": QT_TRANSLATE_NOOP("Words", "Hijab"),
    "sun-hat": QT_TRANSLATE_NOOP("Words", "Sun hat"),
    "helmet": QT_TRANSLATE_NOOP("Words", "Helmet"),
    "headband": QT_TRANSLATE_NOOP("Words", "Headband"),
    # earrings
    "stud": QT_TRANSLATE_NOOP("Words", "Stud"),
    "hoop": QT_TRANSLATE_NOOP("Words", "Hoop"),
    "drop": QT_TRANSLATE_NOOP("Words", "Drop"),
    # clothes
    "tee": QT_TRANSLATE_NOOP("Words", "T-shirt"),
    "hoodie": QT_TRANSLATE_NOOP("Words", "Hoodie"),
    "shirt": QT_TRANSLATE_NOOP("Words", "Shirt"),
    "turtleneck": QT_TRANSLATE_NOOP("Words", "Turtleneck"),
    "blazer": QT_TRANSLATE_NOOP("Words", "Blazer"),
    "tank": QT_TRANSLATE_NOOP("Words", "Tank top"),
}

LOOKS = {
    "classic": QT_TRANSLATE_NOOP("Words", "Classic"),
    "clay": QT_TRANSLATE_NOOP("Words", "Clay"),
    "studio": QT_TRANSLATE_NOOP("Words", "Studio"),
    "room": QT_TRANSLATE_NOOP("Words", "My room"),
    "dawn": QT_TRANSLATE_NOOP("Words", "Dawn"),
    "lagoon": QT_TRANSLATE_NOOP("Words", "Lagoon"),
    "meadow": QT_TRANSLATE_NOOP("Words", "Meadow"),
    "lilac": QT_TRANSLATE_NOOP("Words", "Lilac"),
    "sand": QT_TRANSLATE_NOOP("Words", "Sand"),
    "graphite": QT_TRANSLATE_NOOP("Words", "Graphite"),
}

STATES = {
    "starting": QT_TRANSLATE_NOOP("Words", "Starting"),
    "live": QT_TRANSLATE_NOOP("Words", "Live"),
    "idle": QT_TRANSLATE_NOOP("Words", "Ready"),
    "waiting": QT_TRANSLATE_NOOP("Words", "Waiting for the camera"),
    "off": QT_TRANSLATE_NOOP("Words", "Off"),
    "blank": QT_TRANSLATE_NOOP("Words", "Blank"),
    "done": QT_TRANSLATE_NOOP("Words", "Ended"),
    "failed": QT_TRANSLATE_NOOP("Words", "Problem"),
}

MOODS = {
    "angry": QT_TRANSLATE_NOOP("Words", "Angry"),
    "disgust": QT_TRANSLATE_NOOP("Words", "Disgusted"),
    "fear": QT_TRANSLATE_NOOP("Words", "Afraid"),
    "happy": QT_TRANSLATE_NOOP("Words", "Happy"),
    "sad": QT_TRANSLATE_NOOP("Words", "Sad"),
    "surprise": QT_TRANSLATE_NOOP("Words", "Surprised"),
    "neutral": QT_TRANSLATE_NOOP("Words", "Calm"),
}

PROMPTS = {
    "learn rest": QT_TRANSLATE_NOOP("Words", "Look into the camera, your face at ease."),
    "learn smile": QT_TRANSLATE_NOOP("Words", "Smile as broadly as you like to."),
    "learn jaw": QT_TRANSLATE_NOOP("Words", "Open your mouth wide."),
    "learn brows up": QT_TRANSLATE_NOOP("Words", "Raise your brows."),
    "learn frown": QT_TRANSLATE_NOOP("Words", "Frown: pull your brows together."),
    "learn eyes shut": QT_TRANSLATE_NOOP("Words", "Shut your eyes and count to three."),
}
"what `calibration` prompts for, by the names of its prompts"

KEYS = {
    "key toggle": QT_TRANSLATE_NOOP("Words", "On or off"),
    "key panic": QT_TRANSLATE_NOOP("Words", "Blank now"),
    "key record": QT_TRANSLATE_NOOP("Words", "Record, or stop"),
    "key replay": QT_TRANSLATE_NOOP("Words", "Keep the last 10 s"),
}
"what the keys do that work in every program"

ALL: Mapping[str, object] = SECTIONS | TRAITS | CHOICES | LOOKS | STATES | MOODS | PROMPTS | KEYS


def word(key: str) -> str:
    """What `key` is called; a key that has no word is its own."""
    return QCoreApplication.translate(CONTEXT, str(ALL[key])) if key in ALL else key
