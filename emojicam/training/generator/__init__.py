"""Trains the network that draws clay: from people and poses by lot, by way of pictures of the studio, to ONNX."""
