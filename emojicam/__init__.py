"""Your webcam with your own emoji for a face: filmed, read, drawn and shown on this machine alone."""
