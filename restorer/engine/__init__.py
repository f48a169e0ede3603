"""Networks through ONNX Runtime; the only importer of onnxruntime and onnx."""
