"""Numbers to pixels: draws an emoji from numbers, and builds the picture that others see."""
