"""What journals hold of jobs and settings, and queues of wishes, as JSON; paths are columns of their own."""

import json
from dataclasses import asdict, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from restorer.batch.jobs import Hint, PhotoJob, Settings, Wish
from restorer.errors import JournalError, RecipeError
from restorer.restore.recipe import Recipe

_OF_A_JOB = tuple(field.name for field in fields(PhotoJob) if field.name not in ("source", "target"))


def settings_to_json(settings: Settings) -> str:
    """What was asked of a batch."""
    values = {**asdict(settings), "recipe": settings.recipe.to_json(), "folder": str(settings.folder)}
    return json.dumps(values)


def settings_from_json(text: str) -> Settings:
    """The inverse of `settings_to_json`.

    Raises:
        JournalError: another version of the app wrote it.
    """
    try:
        values = _values(text)
        return Settings(**{**values, "folder": Path(values["folder"])})
    except (ValueError, KeyError, TypeError, RecipeError) as error:
        raise _foreign() from error


def job_to_json(job: PhotoJob) -> str:
    """What is asked for one photo, without its paths."""
    values: dict[str, Any] = {name: getattr(job, name) for name in _OF_A_JOB}
    return json.dumps({**values, **_wish_values(job.wish)})


def job_from_json(text: str, source: Path, target: Path) -> PhotoJob:
    """The inverse of `job_to_json`.

    Raises:
        JournalError: another version of the app wrote it.
    """
    try:
        values = _values(text)
        hints = tuple(Hint(**hint) for hint in values["hints"])
        return PhotoJob(**{**values, "hints": hints, "source": source, "target": target})
    except (ValueError, KeyError, TypeError, RecipeError) as error:
        raise _foreign() from error


def wish_from_job_json(text: str) -> Wish:
    """What is to be done to the photo of a `job_to_json`.

    Raises:
        JournalError: another version of the app wrote it.
    """
    return job_from_json(text, Path(), Path()).wish


def wish_to_json(wish: Wish) -> str:
    """What is to be done to one photo."""
    return json.dumps(_wish_values(wish))


def wish_from_json(text: str) -> Wish:
    """The inverse of `wish_to_json`.

    Raises:
        JournalError: another version of the app wrote it.
    """
    try:
        values = _values(text)
        return Wish(**{**values, "hints": tuple(Hint(**hint) for hint in values["hints"])})
    except (ValueError, KeyError, TypeError, RecipeError) as error:
        raise _foreign() from error


def _values(text: str) -> dict[str, Any]:
    values: dict[str, Any] = json.loads(text)
    return {**values, "recipe": _read_recipe(values["recipe"])}


def _wish_values(wish: Wish) -> dict[str, Any]:
    return {
        "recipe": _write_recipe(wish.recipe),
        "hints": [asdict(hint) for hint in wish.hints],
        "variant": wish.variant,
    }


@lru_cache(maxsize=256)  # thousands of photos share one
def _write_recipe(recipe: Recipe) -> str:
    return recipe.to_json()


@lru_cache(maxsize=256)
def _read_recipe(text: str) -> Recipe:
    return Recipe.from_json(text)


def _foreign() -> JournalError:
    return JournalError("The unfinished batch was begun by another version of the app; start it anew.")
