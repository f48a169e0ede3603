"""The trainer: from photos to ONNX models that keep a measured promise."""
