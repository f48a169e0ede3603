"""The user's own presets: saved, renamed, deleted, taken from files and given away as files.

They lie in the user's data folder under their slugs. Nothing here replaces a preset unless it is told to, so
that whoever calls can ask first: `taken_by` says what would go.
"""

import itertools
import unicodedata
from dataclasses import replace as changed
from pathlib import Path

from restorer import paths
from restorer.errors import FolderError, RecipeError, UnwritablePhotoError
from restorer.imaging.aside import make_folders, write_aside
from restorer.restore.presets import Preset, read_preset, read_presets
from restorer.restore.recipe import Recipe

LONGEST = 60  # characters of a name
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{i}" for port in ("com", "lpt") for i in range(1, 10))}
"""What Windows lets no file be called."""


def slug(title: str) -> str:
    """The file name, without its suffix, of a preset of this title: `Grandma's album` is `grandma-s-album`.

    Raises:
        RecipeError: there is no letter or digit in it, or it is too long.
    """
    if len(title) > LONGEST:
        raise RecipeError(f"The name of a preset may have {LONGEST} characters; this one has {len(title)}.")
    lowered = unicodedata.normalize("NFC", title).lower()
    words = "".join(c if c.isalnum() else " " for c in lowered).split()
    if not words:
        raise RecipeError("The name of a preset needs a letter or a digit.")
    name = "-".join(words)
    return f"{name}-preset" if name in _RESERVED else name


def taken_by(title: str) -> Path | None:
    """The file of the user's preset that has this name, or one with the same slug; None: it is free.

    Raises:
        RecipeError: no preset can have this name; one that comes with the app may have it already.
    """
    if _is_bundled(title):
        raise RecipeError(f"A preset that comes with the app is named {title!r}; choose another name.")
    path = paths.user_presets() / f"{slug(title)}.json"
    return path if path.exists() else None


def save_preset(title: str, recipe: Recipe, *, replace: bool = False) -> Preset:
    """Keep a recipe under a name.

    Raises:
        RecipeError: no preset can have this name, or another has it and may not be replaced.
        FolderError: the user's folder cannot be written.
    """
    title = " ".join(title.split())
    if taken_by(title) is not None and not replace:
        raise RecipeError(f"There is a preset named {title!r} already; choose another name.")
    preset = Preset(slug(title), paths.user_presets() / f"{slug(title)}.json", recipe, title)
    _write(preset, preset.path)
    return preset


def rename_preset(preset: Preset, title: str, *, replace: bool = False) -> Preset:
    """Give one of the user's presets another name.

    Raises:
        RecipeError: no preset can have this name, or another has it and may not be replaced.
        FolderError: the user's folder cannot be written.
    """
    same_file = slug(title) == preset.name
    renamed = save_preset(title, preset.recipe, replace=replace or same_file)
    if not same_file:
        delete_preset(preset)
    return renamed


def delete_preset(preset: Preset) -> None:
    """Delete one of the user's presets.

    Raises:
        RecipeError: it comes with the app and stays.
        FolderError: the file cannot be deleted.
    """
    if preset.bundled:
        raise RecipeError(f"The preset {preset.title!r} comes with the app and stays.")
    try:
        preset.path.unlink(missing_ok=True)
    except OSError as error:
        raise FolderError(f"The preset {preset.path} cannot be deleted: {error.strerror}.") from error


def import_preset(file: Path, *, replace: bool = False) -> Preset:
    """Keep the preset in a file among the user's own; one named like a bundled one gets a number.

    Raises:
        RecipeError: the file holds none, no preset can have its name, or another has it.
        FolderError: the user's folder cannot be written.
    """
    preset = to_import(file)
    return save_preset(preset.title, preset.recipe, replace=replace)


def to_import(file: Path) -> Preset:
    """The preset that `import_preset` would keep, under the name that it would have.

    Raises:
        RecipeError: the file holds none.
    """
    if file.exists() and not file.is_file():
        raise RecipeError(f"The preset {file} is no file; name a JSON file of a recipe.")
    preset = read_preset(file)
    numbered = (f"{preset.title} {i}" for i in itertools.count(2))
    titles = itertools.chain([preset.title], numbered)
    return changed(preset, title=next(title for title in titles if not _is_bundled(title)))


def export_preset(preset: Preset, file: Path) -> None:
    """Write a preset to a file, in place of what is there.

    Raises:
        FolderError: the file cannot be written.
    """
    _write(changed(preset, path=file), file)


def _is_bundled(title: str) -> bool:
    """Whether a preset that comes with the app has this name, as it is shown or on the command line."""
    bundled, _ = read_presets()
    return any(
        preset.bundled and (slug(title) == preset.name or slug(title) == slug(preset.title))
        for preset in bundled
    )


def _write(preset: Preset, file: Path) -> None:
    try:
        make_folders(file.parent)
        write_aside(file, preset.to_json().encode())
    except UnwritablePhotoError as error:
        raise FolderError(f"The preset was not saved: {error}") from error
    except OSError as error:
        raise FolderError(
            f"The preset {file} cannot be written: {error.strerror}; choose another folder."
        ) from error
