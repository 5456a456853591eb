"""Films read offline: a row of numbers for each frame, a picture of the moods.  Nothing is kept unless asked for."""
