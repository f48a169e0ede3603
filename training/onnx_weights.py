"""The weights inside an ONNX model, by their parameters' names, which an export keeps."""

from pathlib import Path

import numpy as np
import onnx
import torch
from google.protobuf.message import DecodeError
from onnx import numpy_helper
from torch import Tensor

from restorer.errors import CheckpointError


def read_onnx_weights(path: Path) -> dict[str, Tensor]:
    """Every floating-point initializer, in single precision.

    Raises:
        CheckpointError: the file is missing or no ONNX model.
    """
    if not path.is_file():
        raise CheckpointError(f"There is no model {path}.")
    try:
        graph = onnx.load(path).graph
    except DecodeError as error:
        raise CheckpointError(f"{path} is not an ONNX model.") from error
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    return {
        name: torch.from_numpy(array.astype(np.float32))
        for name, array in arrays.items()
        if np.issubdtype(array.dtype, np.floating)
    }
