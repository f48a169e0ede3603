"""What journals hold of jobs and settings, and queues of wishes, as JSON; paths are columns of their own."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from restorer.batch.jobs import Hint, PhotoJob, Settings, Wish
from restorer.errors import JournalError, RecipeError
from restorer.restore.recipe import Recipe


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
    values: dict[str, Any] = {**asdict(job), "recipe": job.recipe.to_json()}
    return json.dumps({key: value for key, value in values.items() if key not in ("source", "target")})


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
    return json.dumps({**asdict(wish), "recipe": wish.recipe.to_json()})


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
    return {**values, "recipe": Recipe.from_json(values["recipe"])}


def _foreign() -> JournalError:
    return JournalError("The unfinished batch was begun by another version of the app; start it anew.")
