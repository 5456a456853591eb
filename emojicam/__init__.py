"""Your webcam with your own emoji for a face: filmed, read, drawn and shown on this machine alone."""

import os

# From 1.31 on ONNX Runtime reports to Microsoft as soon as it is imported, unless this stands there before.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
