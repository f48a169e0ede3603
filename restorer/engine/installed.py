"""See that there is one ONNX Runtime: it comes in builds that overwrite each other's files."""

from importlib import metadata, util

from restorer.errors import ProviderError

BUILDS = (
    "onnxruntime",
    "onnxruntime-gpu",
    "onnxruntime-directml",
    "onnxruntime-openvino",
    "onnxruntime-rocm",
)


def check_runtime() -> None:
    """See that exactly one build of ONNX Runtime is installed.

    Raises:
        ProviderError: there is none, or there are two.
    """
    found = [name for name in BUILDS if _is_installed(name)]
    if len(found) > 1:
        raise ProviderError(
            f"{' and '.join(found)} are both installed and overwrite each other's files; "
            'uninstall them, then install one: pip install "photo-restorer[cpu]", or [gpu].'
        )
    if util.find_spec("onnxruntime") is None:
        raise ProviderError(
            'ONNX Runtime, which runs the networks, is not installed: pip install "photo-restorer[cpu]", '
            "or [gpu] with an NVIDIA graphics card."
        )


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True
