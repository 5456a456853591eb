"""How `models/persona_encoder.onnx` came to be: pictures laid, labels joined, trained, exported."""
