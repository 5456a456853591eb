from .faces import Sighting
from .shot import Shot

USABLE = 0.1


def judge(s: Sighting) -> Shot:
    return s.shot
