"""How `models/hair.onnx` came to be: heads on the frame of enrolment, a teacher's masks, one small network.

python -m emojicam.training.hair.heads TEACHER POINTS heads.npz ...    lay the heads, ask the teacher, correct it; once
python -m emojicam.training.hair.train heads.npz RUN                   train the network; resumes
python -m emojicam.training.hair.export heads.npz RUN models           write the ONNX file, check it
python -m emojicam.training.hair.judge heads.npz sheet.png             figures on people never seen, and a sheet
"""
