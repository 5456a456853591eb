"""Sets what EmojiCam does beside what came before it: emotions, likeness, time and privacy.  Trains nothing."""
