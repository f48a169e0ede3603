"""Recipes under a name: those that come with the app, those the user saved, and any file of one."""

from dataclasses import dataclass
from pathlib import Path

from restorer import paths
from restorer.errors import RecipeError
from restorer.restore.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Preset:
    """A recipe under a name."""

    name: str
    path: Path
    recipe: Recipe


def list_presets() -> list[Path]:
    """The files of all presets by name, bundled ones first; a saved one never hides a bundled one."""
    return [file for folder in _folders() for file in sorted(folder.glob("*.json"))]


def load_preset(name: str) -> Preset:
    """The preset of this name, or in this file.

    Raises:
        RecipeError: there is none, or it cannot be understood.
    """
    for folder in _folders():
        if _is_file(path := folder / f"{name}.json"):
            return read_preset(path)
    if Path(name).suffix.lower() == ".json" or _is_file(Path(name)):
        return read_preset(Path(name))
    known = ", ".join(path.stem for path in list_presets())
    raise RecipeError(f"There is no preset {name!r}; there is {known}, or name a JSON file.")


def read_preset(path: Path) -> Preset:
    """The preset in a file.

    Raises:
        RecipeError: the file cannot be read or understood.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise RecipeError(f"The preset {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise RecipeError(f"The preset {path} is no text file; name a JSON file of a recipe.") from error
    try:
        return Preset(path.stem, path, Recipe.from_json(text))
    except RecipeError as error:
        raise RecipeError(f"The preset {path} cannot be used. {error}") from error


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # no name that this file system takes
        return False


def _folders() -> tuple[Path, Path]:
    return paths.bundled_presets(), paths.user_presets()
