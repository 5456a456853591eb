"""How `models/emotion.onnx` came to be: aligned faces, the votes of ten people, one small network.

python -m emojicam.training.emotion.faces DATA faces.npz        find and align the faces, once
python -m emojicam.training.emotion.train faces.npz RUN ...     train one network; resumes
python -m emojicam.training.emotion.export RUN models           calibrate, write the ONNX file, check it
"""
