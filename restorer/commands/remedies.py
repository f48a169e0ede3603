"""What the command line calls what a failure asks for: options of `restorer batch` and `compare`."""

from restorer.remedies import Remedy

_OPTIONS = {
    Remedy.KEEP_DAMAGED: "Use --damaged keep to restore what is there.",
    Remedy.ALLOW_LARGER: "Raise --max-pixels if you trust the file.",
    Remedy.OTHER_DEVICE: "Use --provider auto or cpu instead.",
}


def with_options(said: str) -> str:
    """Say of each remedy in a sentence which option it is."""
    for remedy, option in _OPTIONS.items():
        said = said.replace(remedy, option)
    return said
