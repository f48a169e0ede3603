"""What one ONNX file promises: `Manifest` to JSON and back; touches no file.

The JSON travels inside the ONNX file, in `metadata_props` under `restorer.manifest`, so that a
model can be mailed, dropped on the window and checked as one thing.
"""

import json
import math
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal, Self, get_args

from restorer.errors import InvalidManifestError

METADATA_KEY = "restorer.manifest"
MAX_NAME = 80  # characters; a name becomes a file name

Task = Literal["denoise", "noise_level", "colorize", "describe"]

INPUT_CHANNELS: dict[Task, dict[str, int]] = {
    "denoise": {"planes": 3, "sigma": 1},
    "noise_level": {"planes": 3},
    "colorize": {"luminance": 1, "hints": 3},
    "describe": {"planes": 3},
}
"""The inputs each task must have, float32 N x C x H x W, with their channels."""

VARIANT_LENGTH = 8
"""Values of a colouriser's optional input `variant`, N x 8; all zero is the best guess."""

PLANE_TASKS: tuple[Task, ...] = ("denoise", "noise_level", "colorize")
"""The tasks that answer with planes of the photo; the other one answers with numbers on it."""

OUTPUT_CHANNELS: dict[Task, dict[str, int]] = {
    "denoise": {"clean": 3},
    "noise_level": {"sigma": 1},
    "colorize": {"chrominance": 2},
}
"""The one output of each of `PLANE_TASKS`, with its channels."""

DESCRIPTION = ("code", "error")
"""The outputs of a describer: N x D, by which photos are compared, and N, how unlike photos a picture is."""


_UNSHOWN = frozenset({"Cc", "Cs", "Zl", "Zp"})  # controls, halves of characters, ends of lines (Unicode)
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # the direction of text


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The promise of one model; stored inside the ONNX file."""

    name: str
    version: str
    task: Task
    sigma_range: tuple[float, float] | None = None  # fraction of full scale; None: takes no sigma
    halo: int  # context each tile needs, in pixels, as measured at export
    size_multiple: int  # height and width of the input are multiples of this
    # long side, in pixels, the network sees a whole scene at; of a describer both sides; None: any size
    working_size: int | None = None
    output_scale: float = 1.0  # output size as a fraction of input size
    unlike_above: float | None = None  # a picture of a larger `error` is unlike photos; of a describer alone
    similar_within: float | None = (
        None  # photos whose codes lie no further apart are alike; of a describer alone
    )
    license: str
    training_data: str
    scores: dict[str, float] = field(default_factory=dict)  # e.g. "cbsd68 sigma 25 psnr": 30.9

    def __post_init__(self) -> None:
        def refuse(what: str) -> None:
            raise InvalidManifestError(
                f"The manifest of the model {self.name[:MAX_NAME]!r} is not valid: {what}."
            )

        if not _is_plain(self.name):
            refuse("the name must be a plain word")
        for key, text in (("version", self.version), ("license", self.license), *_lines(self)):
            if not _can_be_shown(text):
                refuse(f"{key} has characters that cannot be shown")
        if self.task not in get_args(Task):
            refuse(f"the task {self.task!r} is not known")
        if not 0 <= self.halo <= 1024:
            refuse(f"halo is {self.halo}, must be 0 to 1024")
        if not 1 <= self.size_multiple <= 256:
            refuse(f"size_multiple is {self.size_multiple}, must be 1 to 256")
        if self.halo % self.size_multiple:
            refuse(f"halo is {self.halo}, must be a multiple of size_multiple {self.size_multiple}")
        if self.sigma_range is not None and not 0 <= self.sigma_range[0] < self.sigma_range[1] <= 1:
            refuse(f"sigma_range is {self.sigma_range}, must rise within 0 to 1")
        if (self.sigma_range is None) == (self.task == "denoise"):
            refuse("a denoiser, and only a denoiser, has a sigma_range")
        if (self.working_size is None) == (self.task in ("colorize", "describe")):
            refuse("a colouriser and a describer, and no other, have a working_size")
        if self.working_size is not None and not 32 <= self.working_size <= 4096:
            refuse(f"working_size is {self.working_size}, must be 32 to 4096")
        if not 0 < self.output_scale <= 1:
            refuse(f"output_scale is {self.output_scale}, must be over 0 and at most 1")
        for bound in (self.unlike_above, self.similar_within):
            if (bound is None) == (self.task == "describe") or not math.isfinite(bound or 0.0):
                refuse("a describer, and only a describer, has an unlike_above and a similar_within")
        if self.similar_within is not None and self.similar_within < 0:
            refuse(f"similar_within is {self.similar_within}, must be 0 or more")

    def to_json(self) -> str:
        """The manifest as JSON, keys being the field names."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read a manifest.

        Raises:
            InvalidManifestError: the text is no JSON object, a key is missing or unknown, or a value is off.
        """
        try:
            values = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InvalidManifestError("The model's manifest is not readable JSON.") from error
        if not isinstance(values, dict):
            raise InvalidManifestError("The model's manifest is not a JSON object.")
        return cls(**_checked(values))


def _checked(values: dict[str, Any]) -> dict[str, Any]:
    """Types of the JSON values, before the dataclass checks their ranges."""
    kinds: dict[str, tuple[type, ...]] = {
        "name": (str,), "version": (str,), "task": (str,), "sigma_range": (list, type(None)), "halo": (int,),
        "size_multiple": (int,), "working_size": (int, type(None)), "output_scale": (int, float),
        "unlike_above": (int, float, type(None)), "similar_within": (int, float, type(None)),
        "license": (str,), "training_data": (str,), "scores": (dict,),
    }  # fmt: skip
    names = {f.name for f in fields(Manifest)}
    if unknown := sorted(set(values) - names):
        raise InvalidManifestError(f"The model's manifest has a key that is not known: {unknown[0]}.")
    for required in ("name", "version", "task", "halo", "size_multiple", "license", "training_data"):
        if required not in values:
            raise InvalidManifestError(f"The model's manifest lacks {required}.")
    for key, value in values.items():
        if not isinstance(value, kinds[key]) or isinstance(value, bool):
            raise InvalidManifestError(f"The model's manifest has a value of the wrong kind for {key}.")
    checked = dict(values)
    if (pair := checked.get("sigma_range")) is not None:
        if len(pair) != 2 or not all(_is_number(v) for v in pair):
            raise InvalidManifestError("The model's manifest has a sigma_range that is no pair of numbers.")
        checked["sigma_range"] = (float(pair[0]), float(pair[1]))
    if not all(_is_number(v) for v in checked.get("scores", {}).values()):
        raise InvalidManifestError("The model's manifest has a score that is no number.")
    return checked


def _lines(manifest: Manifest) -> Iterator[tuple[str, str]]:
    """What may have several of them, line by line, and the names of the scores."""
    yield from (("training_data", line) for line in manifest.training_data.splitlines())
    yield from (("scores", name) for name in manifest.scores)


def _is_number(value: object) -> bool:
    if isinstance(value, int) and not isinstance(value, bool):
        return abs(value) < 2**53  # what every reader of JSON can hold
    return isinstance(value, float)


def _can_be_shown(text: str) -> bool:
    """Whether it moves no cursor, breaks no line and turns no text around; spaces of any script may."""
    return not any(
        (unicodedata.category(each) in _UNSHOWN and each != "\t") or each in _TURNING for each in text
    )


def _is_plain(name: str) -> bool:
    """A name that any file system takes as one file's name, and the command line after TASK=."""
    return (
        0 < len(name) <= MAX_NAME
        and name.isprintable()
        and name[0] != "."
        and not set(name) & set('/\\=:*?"<>|')
    )
