"""Measures the networks on pictures of which somebody said what they show.  Nothing here trains or tunes."""
