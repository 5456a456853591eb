"""Emotion in time: probabilities that glide, and one emotion that is held.  Knows no network and no face, only a clock.

A change has to be earned.  How many times likelier than the held emotion another one is, as a logarithm and less a
margin, is added up over time and never falls below nothing (Page's CUSUM): a clear change shows at once, a faint one
has to last, and syllables cancel out.
"""

from __future__ import annotations

import math

import numpy as np

from ..types import EMOTIONS, NEUTRAL, Floats, at_ease

EVERY = 0.1
"s between two readings.  Reading every frame while in doubt changed neither the delay nor the changes on any clip"
GLIDE = 0.08
"s: time constant of the probabilities, which bridges the readings; the held emotion does not wait for it"
LEAD = 1.0
"logarithm of how many times likelier than the held emotion another one has to be to say anything against it: e times"
MOST = 2.5
"the most that this logarithm may be: a network that is sure is not that sure"
FLOOR = 0.02
"what is added to each probability: under that, how small it is says nothing"
EARNED = 0.25
"""s: sum over time of what is said against the held emotion that changes it.  Of 60 rules tried on the clips, this one
changes least on the talking ones of those that show a step of 0.9 within 0.25 s, the wait for a reading included"""
ROUNDING = 1e-6
"s by which a frame may seem to come early"
LONGEST_STEP = 0.25
"s: after a longer gap nothing is known of what was in between, and what is read counts as if it were on for EVERY"


class Mood:
    """What one person feels, from reading to reading.  Used by one thread at a time; remembers the present alone."""

    def __init__(self) -> None:
        self._read = at_ease()
        "(7,) the newest reading"
        self._emotion = at_ease()
        self._read_at = self._at = -math.inf
        self._held = NEUTRAL
        self._gathered = np.zeros(len(EMOTIONS))
        "(7,) s: what has been said for each emotion against the held one"

    @property
    def emotion(self) -> Floats:
        """(7,) probabilities in the order of EMOTIONS, smoothed; a new array each time."""
        return self._emotion.copy()

    @property
    def held(self) -> str:
        """The emotion that is held, one of EMOTIONS."""
        return EMOTIONS[self._held]

    def is_due(self, at: float) -> bool:
        """Whether another reading is wanted at `at` seconds."""
        return not 0 <= at - self._read_at < EVERY - ROUNDING

    def see(self, emotion: Floats, at: float) -> None:
        """Take in what the network reads at `at` seconds: (7,) probabilities.  Numbers that are none say nothing."""
        self._read_at = at
        if np.isfinite(emotion).all() and emotion.min() >= 0 and emotion.sum() > 0:
            self._read = (emotion / emotion.sum()).astype(np.float32)

    def advance(self, at: float) -> None:
        """Let time pass until `at` seconds.  After a gap, or a step back, the probabilities start afresh."""
        step = at - self._at
        self._at = at
        if 0 <= step <= LONGEST_STEP:
            share = np.float32(1 - math.exp(-step / GLIDE))
            self._emotion = self._emotion + share * (self._read - self._emotion)
            self._hold(step)
        else:
            self._emotion = self._read.copy()
            self._hold(EVERY)

    def _hold(self, step: float) -> None:
        """Add up what the newest reading says for `step` seconds; an emotion that has earned it is held."""
        ratios = (self._read + FLOOR) / (self._read[self._held] + FLOOR)
        self._gathered = np.maximum(0, self._gathered + (np.log(ratios).clip(-MOST, MOST) - LEAD) * step)
        best = int(self._gathered.argmax())
        if self._gathered[best] >= EARNED:
            self._held = best
            self._gathered[:] = 0
