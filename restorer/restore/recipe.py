"""The steps a user chose: true of any photo, kept as JSON in presets and beside results."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, is_dataclass, replace
from typing import Any, Literal, Self

from restorer.errors import RecipeError
from restorer.manifest import Task

FULL_LEVEL_SIGMA = 75 / 255
"""The sigma of level 100, as a fraction of full scale."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Denoise:
    """Clean a photo of noise."""

    model: str = "denoise-fast"
    level: float | None = None  # 0..100, 100 = 75/255; None: measured on each photo
    blend: float = 1.0  # share of the denoised picture in the result, 0..1

    def __post_init__(self) -> None:
        if self.level is not None and not 0 <= self.level <= 100:
            raise RecipeError(f"The noise level is {self.level:g}; it must be 0 to 100, or auto.")
        if not 0 <= self.blend <= 1:
            raise RecipeError(f"The blend is {self.blend:g}; it must be 0 to 1.")

    @property
    def sigma(self) -> float | None:
        """The level as a fraction of full scale, or None when it is to be measured."""
        return None if self.level is None else self.level / 100 * FULL_LEVEL_SIGMA


@dataclass(frozen=True, slots=True, kw_only=True)
class Colorize:
    """Give a photo colour."""

    model: str = "colorize"
    when: Literal["auto", "on"] = "on"  # auto: only photos without colour or of one tone (sepia)
    saturation: float = 1.0  # of the predicted colours, 0..2

    def __post_init__(self) -> None:
        if self.when not in ("auto", "on"):
            raise RecipeError(f"Colourising is {self.when!r}; it must be auto or on.")
        if not 0 <= self.saturation <= 2:
            raise RecipeError(f"The saturation is {self.saturation:g}; it must be 0 to 2.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A colour the user pinned to a place of one photo; no part of a recipe, which is true of any photo."""

    x: float  # fraction of the upright picture's width, 0..1
    y: float  # fraction of its height
    a: float  # CIE Lab a*
    b: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What is done to a photo, in this order: denoise, colourise. None leaves a step out."""

    denoise: Denoise | None = Denoise()
    colorize: Colorize | None = None
    noise_level_model: str = "noise-level"  # asked when the level is to be measured

    @property
    def models(self) -> dict[Task, str]:
        """The models it may need, in the order they are used."""
        needed: dict[Task, str] = {}
        if self.denoise is not None:
            if self.denoise.level is None:
                needed["noise_level"] = self.noise_level_model
            needed["denoise"] = self.denoise.model
        if self.colorize is not None:
            needed["colorize"] = self.colorize.model
        return needed

    def with_models(self, models: Mapping[Task, str]) -> Self:
        """The same steps, each done by the model named for its task; the others keep theirs."""
        denoise, colorize = self.denoise, self.colorize
        if denoise is not None:
            denoise = replace(denoise, model=models.get("denoise", denoise.model))
        if colorize is not None:
            colorize = replace(colorize, model=models.get("colorize", colorize.model))
        measurer = models.get("noise_level", self.noise_level_model)
        return replace(self, denoise=denoise, colorize=colorize, noise_level_model=measurer)

    def with_changes(self, before: "Recipe", after: "Recipe") -> Self:
        """This recipe with what differs between two others.

        A step that comes or goes does so as a whole; one that is changed comes to no recipe that lacks it.
        """
        return replace(self, **_changes(self, before, after))

    def to_json(self) -> str:
        """The recipe as JSON, keys being the field names."""
        return json.dumps(asdict(self), indent=1)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read a recipe.

        Raises:
            RecipeError: no JSON object, an unknown key, or a value out of its range.
        """
        try:
            values = json.loads(text)
        except (ValueError, RecursionError) as error:  # ValueError: also a number of thousands of digits
            raise RecipeError("The recipe is not readable JSON.") from error
        return cls.from_values(values)

    @classmethod
    def from_values(cls, values: object) -> Self:
        """Read a recipe from what JSON held.

        Raises:
            RecipeError: no JSON object, an unknown key, or a value out of its range.
        """
        return cls(**_steps(values))


def usual_models() -> dict[Task, str]:
    """The model of each task that is used until another is asked for."""
    return {
        "denoise": Denoise().model,
        "noise_level": Recipe().noise_level_model,
        "colorize": Colorize().model,
    }


def _changes(own: Any, before: Any, after: Any) -> dict[str, Any]:  # noqa: ANN401 - recipes, or steps of them
    """What becomes of the values of `own` that differ between the two others."""
    changes = {}
    for name in (field.name for field in fields(own)):
        mine, old, new = (getattr(each, name) for each in (own, before, after))
        if old == new:
            continue
        if not (is_dataclass(old) and is_dataclass(new)):
            changes[name] = new
        elif mine is not None:
            changes[name] = replace(mine, **_changes(mine, old, new))
    return changes


def _steps(values: object) -> dict[str, Any]:
    if not isinstance(values, dict):
        raise RecipeError("The recipe is not a JSON object.")
    steps: dict[str, Any] = dict(values)
    for key, step in (("denoise", Denoise), ("colorize", Colorize)):
        if steps.get(key) is not None:
            if not isinstance(steps[key], dict):
                raise RecipeError(f"The recipe's {key} is not a JSON object.")
            steps[key] = _built(step, steps[key])
    known = {"denoise", "colorize", "noise_level_model"}
    if unknown := sorted(set(steps) - known):
        raise RecipeError(f"The recipe has a step that is not known: {unknown[0]}.")
    if not isinstance(steps.get("noise_level_model", ""), str):
        raise RecipeError("The recipe's noise_level_model is no name.")
    return steps


def _built(step: type[Denoise] | type[Colorize], values: dict[str, Any]) -> Denoise | Colorize:
    if not isinstance(values.get("model", ""), str) or any(
        isinstance(value, bool) for value in values.values()
    ):
        raise RecipeError(f"The recipe's step {step.__name__.lower()} has a value of the wrong kind.")
    try:
        return step(**values)
    except (TypeError, OverflowError) as error:
        raise RecipeError(
            f"The recipe's step {step.__name__.lower()} has a key or value that is not known."
        ) from error
