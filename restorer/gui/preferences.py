"""What the window remembers, as typed values over QSettings; a broken entry counts as none."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from restorer.batch.jobs import Format, Settings
from restorer.errors import RecipeError
from restorer.restore.recipe import Recipe


def default_folder() -> Path:
    """Where results go until the user chooses: `Restored` in the system's pictures folder."""
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(pictures or Path.home() / "Pictures") / "Restored"


class Preferences:
    """Recipe, output, window layout; kept between runs."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def settings(self) -> Settings:
        """What was last asked of a batch, or the defaults."""
        settings = Settings(folder=Path(self._text("output/folder") or default_folder()))
        with suppress(RecipeError):  # the first run, or a recipe of a version that knew other steps
            settings = replace(settings, recipe=Recipe.from_json(self._text("recipe")))
        for known in get_args(Format):
            if known == self._text("output/format"):
                settings = replace(settings, format=known)
        quality = self._text("output/quality")
        if quality.isdecimal() and 1 <= int(quality) <= 100:
            settings = replace(settings, quality=int(quality))
        dates, damaged = (self._text(f"output/{what}") == "keep" for what in ("dates", "damaged"))
        return replace(settings, keep_dates=dates, keep_damaged=damaged)

    def keep_settings(self, settings: Settings) -> None:
        """Remember what was asked."""
        self._store.setValue("recipe", settings.recipe.to_json())
        self._store.setValue("output/folder", str(settings.folder))
        self._store.setValue("output/format", settings.format)
        self._store.setValue("output/dates", "keep" if settings.keep_dates else "new")
        self._store.setValue("output/damaged", "keep" if settings.keep_damaged else "fail")
        self._store.setValue("output/quality", "" if settings.quality is None else str(settings.quality))

    def layout(self, name: str) -> QByteArray:
        """A remembered window or splitter state; empty when there is none."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember a window or splitter state."""
        self._store.setValue(f"layout/{name}", state)

    def word(self, name: str) -> str:
        """A remembered word (the view mode, the folder last opened); empty when there is none."""
        return self._text(f"words/{name}")

    def keep_word(self, name: str, word: str) -> None:
        """Remember a word."""
        self._store.setValue(f"words/{name}", word)

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""
