"""One TOML file, typed: every number that makes a model.

An unknown key is an error, so a typing slip never trains the wrong thing. `--set key=value` changes
a value by its dotted path, in TOML's own notation.
"""

import dataclasses
import tomllib
import types
import typing
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Self, get_args, get_origin

from restorer.errors import ExperimentError
from training.degrade.luminance import Fading
from training.degrade.noise import NoiseMix
from training.degrade.views import Views
from training.family.tables import Coding, Pretraining, Reconstruction, Samples, Use
from training.limits import check_counts, check_network, check_ranges

BUNDLED = Path(__file__).parent / "experiments"


@dataclass(frozen=True, slots=True, kw_only=True)
class Photos:
    """Which photos, and which of them are held out."""

    shards: tuple[str, ...] = ()  # patterns of the tar files looked for in each folder given with --photos
    licenses: str = ""  # of these shards, for the model's manifest
    validation: int = 12  # photos held out, chosen by hash of the name
    smallest_side: int = 64  # smaller photos are left out, in pixels
    longest_side: int | None = None  # larger photos are shrunk to this when loaded, in pixels
    scale: tuple[float, float] = (
        1.0,
        1.0,
    )  # crops for denoising are shrunk by a factor drawn from this range

    def __post_init__(self) -> None:
        check_counts(self, "photos", "validation", "smallest_side", "longest_side")
        check_ranges(self, "photos")


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Which network, and how large; a value that its kind does not take is left at its default."""

    kind: Literal["unet", "gated", "plain", "noise_level", "colorizer", "describer"]
    channels: tuple[int, ...]  # of each level; of a plain stack, of all its layers
    blocks: int = 2  # a level; of a plain stack, its layers
    finest: Literal[1, 2] = 2  # the first level works at 1 / finest of the resolution, of a U-Net
    code: int = 48  # numbers in a describer's code
    attending: int = 0  # coarsest levels of a colouriser's decoder whose places look at all others


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """How long, how much at a time, how fast."""

    steps: int = 0  # replaced by --minutes; 0: as many as `epochs` take
    epochs: float = 0.0  # how often each sample is seen, by data that has an end; validated after each
    batch: int  # crops a step, over all processes
    patch: int  # side of a crop, in pixels; of a sequence its length
    loss: Literal["l1", "log_mse"] = "l1"  # of a denoiser; log_mse is PSNR itself, each crop its own
    optimizer: Literal["adamw", "adadelta", "sgd"] = "adamw"  # with Muon beside it, unless its rate is 0
    plan: Literal["cosine", "constant"] = "cosine"  # of the learning rate
    learning_rate: float = 1.2e-3  # highest, of AdamW
    muon_rate: float = 1e-3  # highest, of Muon; 0: AdamW alone
    warm_up: int = 200  # steps from 0 to the learning rate; at most a tenth of all
    weight_decay: float = 1e-4
    clip_norm: float = 1.0  # of the gradient
    ema_decay: float = 0.999
    validate_every: int = 500  # steps
    validation_crops: int = 48  # crops, or samples, that each validation looks at
    save_every: int = 250  # steps

    def __post_init__(self) -> None:
        if self.steps <= 0 and self.epochs <= 0:
            raise ExperimentError("schedule.steps or schedule.epochs must be above 0.")
        counts = ("batch", "patch", "validate_every", "validation_crops", "save_every")
        check_counts(self, "schedule", *counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What the training machine offers; changes speed, not the result's meaning."""

    precision: Literal["32-true", "bf16-mixed"] = "32-true"  # bf16-mixed: what is computed between, no input
    loader_workers: int = 0  # processes that crop and flip
    compile: bool = False  # torch.compile: some 12 % faster on a CPU, wants a C++ compiler


@dataclass(frozen=True, slots=True, kw_only=True)
class Color:
    """What the colouriser is asked for."""

    working_size: int = 192  # long side at which it sees a whole scene in the app, in pixels
    vivid_weight: float = 0.5  # extra weight of a pixel at full chroma; against brown
    vividness: float = 1.0  # what unhinted answers are enlarged by once trained; against grey
    divergence_weight: float = 0.0  # of a variant's code, per nat; 0: the network makes no variants
    told_share: float = 0.5  # photos whose code is told while learning; the others are guessed best
    hint_share: float = 0.5  # photos that are shown colour hints
    most_hints: int = 60
    led_weight: float = 0.0  # of the logarithm of a hinted photo's error, beside the Huber loss


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """What a noise-level network's answer is judged by."""

    denoiser: str | None = None  # bundled model whose result decides; None: the noise's own level alone
    restoration_weight: float = 10.0  # of the logarithm of what that denoiser leaves of the error
    camera_quantile: float = (
        0.5  # of the likely levels of a camera's noise, or of none: below a half is careful
    )
    camera_anchor: float = 0.1  # weight of the noise's own level, for a camera's noise; 1 for white noise


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What a describer's code holds, and where the app draws its lines."""

    views: Views = field(default_factory=Views)
    nearness_weight: float = 0.1  # of finding a photo's other view, beside making the picture again
    temperature: float = 0.2  # of that search; lower is stricter with the nearest
    false_alarms: float = 0.01  # share of held-out photos that may count as unlike photos
    false_likeness: float = 0.005  # share of pairs of different photos that may count as alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Experiment:
    """One training run; stored whole in its checkpoints."""

    name: str  # of the model it makes
    task: Literal["denoise", "noise_level", "colorize", "describe", "autoencode"]
    summary: str  # one line for `restorer-train list`
    seed: int = 1
    photos: Photos = field(default_factory=Photos)  # a task that looks at photos must say which
    network: Network | Coding
    schedule: Schedule
    machine: Machine = field(default_factory=Machine)
    noise: NoiseMix = field(default_factory=NoiseMix)
    fading: Fading = field(default_factory=Fading)
    color: Color = field(default_factory=Color)
    level: Level = field(default_factory=Level)
    description: Description = field(default_factory=Description)
    samples: Samples = field(default_factory=Samples)
    reconstruction: Reconstruction = field(default_factory=Reconstruction)
    pretraining: Pretraining = field(default_factory=Pretraining)
    uses: tuple[Use, ...] = ()  # what the report of an autoencoder tries its codes for

    def __post_init__(self) -> None:
        if isinstance(self.network, Coding) != (self.task == "autoencode"):
            raise ExperimentError(f"network.kind {self.network.kind} is not for the task {self.task}.")
        if isinstance(self.network, Network):
            check_network(self.task, self.network, self.schedule.patch)
        if self.seed < 0:
            raise ExperimentError(f"seed is {self.seed}; it must be 0 or more.")
        for name in ("noise", "fading", "description"):
            check_ranges(getattr(self, name), name)
        if self.samples.kind == "photos" and not self.photos.shards:
            raise ExperimentError("experiment lacks photos.")

    @classmethod
    def load(cls, name_or_file: str, changes: tuple[str, ...] = ()) -> Self:
        """Read a bundled experiment or a TOML file, with `key=value` changes applied.

        Raises:
            ExperimentError: no such experiment, no TOML, an unknown key or a value of the wrong kind.
        """
        path = Path(name_or_file)
        if not path.is_file():
            path = next((file for file in bundled() if file.stem == name_or_file), path)
        if not path.is_file():
            known = ", ".join(file.stem for file in bundled())
            raise ExperimentError(f"There is no experiment {name_or_file!r}; the bundled ones are {known}.")
        try:
            values = tomllib.loads(path.read_text("utf-8"))
            for change in changes:
                _apply(values, change)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise ExperimentError(f"The experiment {name_or_file} is not readable TOML: {error}.") from error
        return cls.from_values(values)

    @classmethod
    def from_values(cls, values: dict[str, Any]) -> Self:
        """Build from plain values, as TOML or a checkpoint holds them.

        Raises:
            ExperimentError: an unknown or missing key, or a value of the wrong kind.
        """
        return typing.cast(Self, _typed(cls, values, "experiment"))

    def changed(self, changes: Sequence[str]) -> Self:
        """The same with `key=value` changes applied.

        Raises:
            ExperimentError: an unknown key, or a value of the wrong kind.
        """
        values = self.to_values()
        for change in changes:
            _apply(values, change)
        return self.from_values(values)

    def to_values(self) -> dict[str, Any]:
        """Plain values; `from_values` takes them back."""
        return dataclasses.asdict(self)


def bundled() -> list[Path]:
    """The files of the bundled experiments: of released models, of compared architectures, of the family."""
    return [
        path
        for folder in ("", "architectures", "family")
        for path in sorted((BUNDLED / folder).glob("*.toml"))
    ]


def _apply(values: dict[str, Any], change: str) -> None:
    key, equals, text = change.partition("=")
    if not equals:
        raise ExperimentError(f"--set wants key=value, and got {change!r}.")
    try:
        value = tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        value = text  # a bare word is a string
    *path, last = key.strip().split(".")
    for part in path:
        values = values.setdefault(part, {})
        if not isinstance(values, dict):
            raise ExperimentError(f"--set {key}: {part} is a value, not a table.")
    values[last] = value


def _typed(kind: Any, value: Any, where: str) -> Any:  # noqa: ANN401 - walks whatever the dataclasses declare
    """Give a plain value the declared type, tables becoming dataclasses and lists tuples."""
    if dataclasses.is_dataclass(kind):
        return _typed_table(kind, value, where)
    origin = get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        options = [option for option in get_args(kind) if option is not type(None)]
        if len(options) > 1:
            return _typed_kind(options, value, where)
        return None if value is None else _typed(options[0], value, where)
    if origin is Literal:
        if value not in get_args(kind):
            raise ExperimentError(f"{where} is {value!r}; it must be one of {', '.join(get_args(kind))}.")
        return value
    if origin is tuple:
        return _typed_tuple(kind, value, where)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ExperimentError(f"{where} is {value!r}; it must be of the kind {kind.__name__}.")
    return value


def _typed_table(kind: Any, value: Any, where: str) -> Any:  # noqa: ANN401
    if not isinstance(value, dict):
        raise ExperimentError(f"{where} must be a table.")
    hints = typing.get_type_hints(kind)
    if unknown := sorted(set(value) - set(hints)):
        raise ExperimentError(f"{where} has a key that is not known: {unknown[0]}.")
    try:
        return kind(**{key: _typed(hints[key], item, f"{where}.{key}") for key, item in value.items()})
    except TypeError as error:
        missing = [f.name for f in dataclasses.fields(kind) if _required(f) and f.name not in value]
        raise ExperimentError(f"{where} lacks {', '.join(missing)}.") from error


def _typed_kind(tables: list[Any], value: Any, where: str) -> Any:  # noqa: ANN401
    """One of several tables, told apart by its `kind`."""
    owner = {kind: table for table in tables for kind in get_args(typing.get_type_hints(table)["kind"])}
    if not isinstance(value, dict):
        raise ExperimentError(f"{where} must be a table.")
    if value.get("kind") not in owner:
        raise ExperimentError(f"{where}.kind is {value.get('kind')!r}; it must be one of {', '.join(owner)}.")
    return _typed_table(owner[value["kind"]], value, where)


def _required(declared: "dataclasses.Field[Any]") -> bool:
    return declared.default is dataclasses.MISSING and declared.default_factory is dataclasses.MISSING


def _typed_tuple(kind: Any, value: Any, where: str) -> tuple[Any, ...]:  # noqa: ANN401
    if not isinstance(value, list | tuple):
        raise ExperimentError(f"{where} is {value!r}; it must be a list.")
    kinds = get_args(kind)
    if kinds[-1] is Ellipsis:
        return tuple(_typed(kinds[0], item, where) for item in value)
    if len(kinds) != len(value):
        raise ExperimentError(f"{where} must hold {len(kinds)} values.")
    return tuple(_typed(k, item, where) for k, item in zip(kinds, value, strict=True))
