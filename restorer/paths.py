"""Where bundled files and the user's own files lie, in a source run and in a frozen app alike."""

import os
import sys
from pathlib import Path

import platformdirs

APP_NAME = "photo-restorer"


def resources() -> Path:
    """The folder of bundled models, presets, icons and styles."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if frozen is not None:
        return Path(frozen) / "resources"
    return Path(__file__).resolve().parent.parent / "resources"


def bundled_models() -> Path:
    """The folder of the models that come with the app, or the one that RESTORER_MODELS names instead."""
    other = os.environ.get("RESTORER_MODELS")
    return Path(other) if other else resources() / "models"


def bundled_presets() -> Path:
    """The folder of the presets that come with the app."""
    return resources() / "presets"


def user_data() -> Path:
    """The user's own data folder; may not exist yet."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def user_cache() -> Path:
    """Where what can be made anew is kept; may not exist yet."""
    return Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False))


def user_models() -> Path:
    """Where `restorer models add` puts models; may not exist yet."""
    return user_data() / "models"


def user_presets() -> Path:
    """Where saved presets lie; may not exist yet."""
    return user_data() / "presets"
