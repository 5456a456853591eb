"""Films read offline: a row of numbers for each frame, and a picture of the moods.  Nothing is kept unless it is asked for."""
