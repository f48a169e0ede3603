"""Recipes under a name: those that come with the app, those the user saved, and any file of one.

A preset's file is a recipe as JSON, with `name` beside its steps. On the command line it goes by its slug,
the name of its file; a window shows its title.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from restorer import paths
from restorer.errors import RecipeError
from restorer.restore.recipe import Recipe

LARGEST = 1_000_000
"""Bytes; a larger file is no preset and is not read."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A recipe under a name."""

    name: str  # the slug
    path: Path
    recipe: Recipe
    title: str = ""  # as the user wrote it

    @property
    def bundled(self) -> bool:
        """Whether it comes with the app: then it stays as it is."""
        return self.path.parent == paths.bundled_presets()

    def to_json(self) -> str:
        """The file's text."""
        return json.dumps({"name": self.title, **asdict(self.recipe)}, indent=1, ensure_ascii=False) + "\n"


def list_presets() -> list[Path]:
    """The files of all presets by name, bundled ones first; a saved one never hides a bundled one."""
    return [
        file for folder in _folders() for file in sorted(folder.glob("*.json"), key=lambda path: path.stem)
    ]


def read_presets() -> tuple[list[Preset], list[str]]:
    """All presets, bundled ones first, and for each file that cannot be used one sentence."""
    sound: dict[str, Preset] = {}
    broken = []
    for path in list_presets():
        try:
            preset = read_preset(path)
        except RecipeError as error:
            broken.append(str(error))
        else:
            sound.setdefault(preset.name, preset)
    return list(sound.values()), broken


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
        if path.stat().st_size > LARGEST:
            raise RecipeError(f"The preset {path} is too large to be one; name a JSON file of a recipe.")
        content = path.read_bytes()
        text = content.decode(json.detect_encoding(content))  # Windows' editors write marks, and UTF-16
    except OSError as error:
        raise RecipeError(f"The preset {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise RecipeError(f"The preset {path} is no text file; name a JSON file of a recipe.") from error
    try:
        title, recipe = _understood(text)
    except RecipeError as error:
        raise RecipeError(f"The preset {path} cannot be used. {error}") from error
    return Preset(path.stem, path, recipe, title or path.stem)


def _understood(text: str) -> tuple[str, Recipe]:
    try:
        values: Any = json.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError: also a number of thousands of digits
        raise RecipeError("The recipe is not readable JSON.") from error
    title = values.pop("name", "") if isinstance(values, dict) else ""
    if not isinstance(title, str):
        raise RecipeError("The recipe's name is no text.")
    return " ".join(title.split()), Recipe.from_values(values)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # no name that this file system takes
        return False


def _folders() -> tuple[Path, Path]:
    return paths.bundled_presets(), paths.user_presets()
