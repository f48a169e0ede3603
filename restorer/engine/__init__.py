"""Networks through ONNX Runtime; the only importer of onnxruntime and onnx."""

import os

from restorer.engine import gpu_pack
from restorer.engine.installed import check_runtime

# ONNX Runtime reads it when it is imported, and else tells its makers that it ran and keeps a file in the
# temporary folder. A photo app talks to nobody.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

check_runtime()
gpu_pack.activate()
