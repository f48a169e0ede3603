"""Take screenshots of every state: the real window, real photos, a real batch.

    xvfb-run -a -s "-screen 0 1600x1000x24" .venv/bin/python packaging/screenshots.py [FOLDER]

FOLDER is one outside of the repository unless it is given; those that the README shows are taken with
`docs/images` and then chosen by hand. The photos are those that scikit-image carries, made noisy here; none
is kept in the repository.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from skimage import data, transform

from restorer import paths
from restorer.batch.jobs import Settings
from restorer.gui import theme
from restorer.gui.compare_canvas import Mode
from restorer.gui.help import AboutDialog
from restorer.gui.language import speak
from restorer.gui.model_card import AcceptDialog
from restorer.gui.preferences import Preferences, default_folder
from restorer.gui.queue_entry import State
from restorer.gui.window import MainWindow

NOISE = 22.0  # standard deviation, of 255
WIDTH = 1500  # the photos are enlarged to this, so that a batch takes long enough to be seen
PATIENCE_SECONDS = 600.0


@dataclass(frozen=True)
class Looks:
    """How the window is looked at."""

    name: str
    language: str = "en"
    colors: theme.Theme = theme.LIGHT
    width: int = 1280
    height: int = 800
    mirrored: bool = False


LOOKS = (
    Looks("light"),
    Looks("dark", colors=theme.DARK),
    Looks("german", language="de"),
    Looks("japanese-dark", language="ja", colors=theme.DARK),
    Looks("narrow", width=800, height=600),
    Looks("laptop-french", language="fr", width=1366, height=700),
    Looks("mirrored", mirrored=True),
)


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(tempfile.gettempdir(), "photo-restorer-looks"))
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.svg")))
    with tempfile.TemporaryDirectory() as name:
        os.environ["HOME"] = name  # the folders shown are the default ones, of a person unknown
        os.environ["XDG_DATA_HOME"] = str(Path(name, ".local", "share"))
        photos = write_photos(Path(name, "Photos"))
        for looks in LOOKS:
            print(looks.name, flush=True)
            _take(app, looks, photos, folder)
    return 0


def write_photos(folder: Path) -> list[Path]:
    """scikit-image's photos with noise, as JPEG."""
    folder.mkdir()
    noise = np.random.default_rng(1)
    written = []
    photos = {
        "Astronaut": data.astronaut(),
        "Cat": data.chelsea(),
        "Coffee": data.coffee(),
        "Rocket": data.rocket(),
    }
    for name, photo in photos.items():
        height = round(WIDTH * photo.shape[0] / photo.shape[1])
        large = transform.resize(photo, (height, WIDTH), order=3) * 255
        noisy = (large + noise.normal(0, NOISE, large.shape)).clip(0, 255).astype(np.uint8)
        path = folder / f"{name}.jpg"
        cv2.imwrite(str(path), noisy[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 95])
        written.append(path)
    broken = folder / "Broken.jpg"
    broken.write_bytes(written[0].read_bytes()[:200])
    return [*written, broken]


def _take(app: QApplication, looks: Looks, photos: list[Path], folder: Path) -> None:
    speak(app, looks.language)
    mirrored = Qt.LayoutDirection.RightToLeft if looks.mirrored else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(mirrored)
    with tempfile.TemporaryDirectory() as name:
        store = QSettings(str(Path(name, "settings.ini")), QSettings.Format.IniFormat)
        preferences = Preferences(store)
        preferences.keep_settings(Settings(folder=default_folder()))
        preferences.keep_word("theme", looks.colors.name)
        window = MainWindow(preferences)
        window.resize(looks.width, looks.height)
        window.show()
        for state, widget in _states(app, window, photos):
            _wait(app, lambda: False, seconds=0.4)
            widget.grab().save(str(folder / f"{state}-{looks.name}.png"))
        window.close()


def _states(app: QApplication, window: MainWindow, photos: list[Path]) -> Iterator[tuple[str, QWidget]]:
    """Brings the window into one state after the other; each comes with what is to be seen of it."""
    window.greet()
    _wait(app, lambda: window.device.machine is not None)
    yield "first-steps", window
    window.first_steps.close_button.click()
    yield "empty", window
    window.add_paths(photos)
    _wait(app, lambda: window.model.rowCount() == len(photos))
    _wait(app, lambda: window.compare.view.before.ready)
    yield "queue", window
    window.recipe.clean_up.choose("level")
    window.recipe.colorize.choose("on")
    yield "recipe", window
    window.recipe.clean_up.choose("auto")
    window.recipe.colorize.choose("off")
    window.start()
    _wait(app, lambda: window.model.count(State.DONE) > 0 and _fraction(window) > 0.3)
    yield "batch", window
    _wait(app, lambda: not window.batch.running)
    yield "summary", window
    window.queue.view.setCurrentIndex(window.model.index(len(photos) - 1))
    yield "failure", window
    window.banner.hide()
    window.queue.view.setCurrentIndex(window.model.index(1))
    _wait(app, lambda: window.compare.view.comparing)
    yield "split", window
    window.compare.set_mode(Mode.SIDE_BY_SIDE)
    window.compare.view.zoom_to(1.0)
    _wait(app, lambda: False, seconds=1.5)
    yield "side-by-side", window
    yield from _dialogs(app, window)


def _dialogs(app: QApplication, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.settings.open()
    settings = window.settings.dialog
    assert settings is not None
    _wait(app, lambda: settings.models.names.count() >= 4)
    for number, name in enumerate(("device", "models", "storage", "general")):
        settings.tabs.setCurrentIndex(number)
        yield f"settings-{name}", settings
    settings.models.consider(paths.bundled_models() / "denoise-fast.onnx")
    _wait(app, lambda: settings.models.findChild(AcceptDialog) is not None)
    accepting = settings.models.findChild(AcceptDialog)
    assert accepting is not None
    yield "settings-accept", accepting
    accepting.close()
    settings.close()
    for name, action in (
        ("help", window.actions_.help),
        ("keys", window.actions_.keys),
        ("about", window.actions_.about),
    ):
        action.trigger()
        dialog = window.findChildren(QDialog)[-1]
        yield name, dialog
        if isinstance(dialog, AboutDialog):
            dialog.licences.click()
            yield "licences", dialog.findChildren(QDialog)[-1]
        dialog.close()
        _wait(app, lambda: not window.findChildren(QDialog))


def _fraction(window: MainWindow) -> float:
    rows = window.model.in_state(State.RESTORING)
    return max((window.model.entry(row).fraction for row in rows), default=0.0)


def _wait(app: QApplication, ready: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    end = time.monotonic() + seconds
    while not ready() and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
