"""Take the README's screenshots: the real window, real photos, a real batch.

    xvfb-run -a -s "-screen 0 1600x1000x24" .venv/bin/python packaging/screenshots.py docs/images

The photos are those that scikit-image carries, made noisy here; none is kept in the repository.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication
from skimage import data, transform

from restorer.batch.jobs import Settings
from restorer.gui import theme
from restorer.gui.compare_canvas import Mode
from restorer.gui.preferences import Preferences, default_folder
from restorer.gui.queue_model import State
from restorer.gui.window import MainWindow

WINDOW = QSize(1280, 800)
NOISE = 22.0  # standard deviation, of 255
WIDTH = 1500  # the photos are enlarged to this, so that a batch takes long enough to be seen
PATIENCE_SECONDS = 600.0


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        os.environ["HOME"] = name  # the folder shown is the default one, of a person unknown
        store = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
        preferences = Preferences(store)
        preferences.keep_settings(Settings(folder=default_folder()))
        window = MainWindow(preferences)
        window.resize(WINDOW)
        window.set_theme(theme.LIGHT)
        window.show()
        _take(app, window, write_photos(home / "Photos"), folder)
        window.close()
    return 0


def write_photos(folder: Path) -> list[Path]:
    """scikit-image's photos with noise, as JPEG."""
    folder.mkdir()
    noise = np.random.default_rng(1)
    paths = []
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
        paths.append(path)
    return paths


def _take(app: QApplication, window: MainWindow, photos: list[Path], folder: Path) -> None:
    def shoot(name: str) -> None:
        _wait(app, lambda: False, seconds=0.4)
        window.grab().save(str(folder / f"{name}.png"))

    shoot("empty-light")
    window.set_theme(theme.DARK)
    shoot("empty-dark")
    window.set_theme(theme.LIGHT)
    window.add_paths(photos)
    _wait(app, lambda: window.model.rowCount() == len(photos))
    window.start()
    _wait(app, lambda: window.model.count(State.DONE) > 0 and _fraction(window) > 0.3)
    shoot("batch-light")
    window.set_theme(theme.DARK)
    shoot("batch-dark")
    window.set_theme(theme.LIGHT)
    _wait(app, lambda: not window.batch.running)
    window.queue.view.setCurrentIndex(window.model.index(1))
    _wait(app, lambda: window.compare.view.comparing)
    shoot("split-light")
    window.compare.set_mode(Mode.SIDE_BY_SIDE)
    window.compare.view.zoom_to(1.0)
    _wait(app, lambda: False, seconds=1.5)
    shoot("side-by-side-light")
    window.set_theme(theme.DARK)
    shoot("side-by-side-dark")
    window.compare.set_mode(Mode.SPLIT)
    window.banner.hide()
    window.compare.view.fit()
    shoot("split-dark")


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
