"""Who you are, in numbers."""
