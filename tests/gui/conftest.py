"""A real window on tiny real models, closed and checked for leftovers after every test."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import multiprocessing
from pathlib import Path

import cv2
import numpy as np
import PySide6
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from restorer.batch.jobs import Settings
from restorer.gui.compare_canvas import Mode
from restorer.gui.language import speak
from restorer.gui.preferences import Preferences
from restorer.gui.window import MainWindow
from tests.gui.stalls import never_stalls as never_stalls
from tests.gui.stalls import stalls as stalls
from tests.tiny_models import write_tiny_models


@pytest.fixture(autouse=True)
def _english(qapp):
    """Whatever the language of the person who runs the tests, and of the test before."""
    speak(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="session")
def _tiny_models(tmp_path_factory) -> Path:
    return write_tiny_models(tmp_path_factory.mktemp("models"))


@pytest.fixture
def models(_tiny_models, monkeypatch) -> Path:
    """The folder of the models that the worker uses."""
    monkeypatch.setenv("RESTORER_MODELS", str(_tiny_models))
    return _tiny_models


@pytest.fixture
def preferences(tmp_path) -> Preferences:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    result = Preferences(store)
    result.keep_settings(Settings(folder=tmp_path / "restored"))
    return result


@pytest.fixture
def window(qtbot, models, preferences):
    """The real window, shown; afterwards it must leave no process behind."""
    result = MainWindow(preferences)
    qtbot.addWidget(result)
    result.resize(1200, 750)
    result.show()
    qtbot.waitExposed(result)
    qtbot.keyRelease(result, Qt.Key.Key_Control)  # or Qt believes that a key of the test before is held
    yield result
    result.close()
    assert multiprocessing.active_children() == []


@pytest.fixture
def write_photos(tmp_path, rng):
    """Writes noisy photos into a folder: `write_photos("a.jpg", "below/b.png", side=64)`."""

    def write(*names: str, side: int = 64) -> list[Path]:
        ramp = np.linspace(40, 210, side, dtype=np.float32)
        clean = np.stack(
            [np.tile(ramp, (side, 1)), np.tile(ramp[:, None], side), np.full((side, side), 90)], -1
        )
        paths = [tmp_path / "photos" / name for name in names]
        for path in paths:
            path.parent.mkdir(parents=True, exist_ok=True)
            noisy = clean + rng.normal(0, 12, clean.shape)
            assert cv2.imwrite(str(path), noisy.clip(0, 255).astype(np.uint8))
        return paths

    return write


@pytest.fixture
def drop():
    """Drops files on a widget as a file browser does."""

    def do(widget, paths, *, hover_only=False) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        data.setText("\n".join(map(str, paths)))  # file browsers send both
        action, left, none = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        point = QPointF if PySide6.__version_info__ >= (6, 12) else QPoint
        enter = QDragEnterEvent(point(10, 10), action, data, left, none)
        QApplication.sendEvent(widget, enter)
        if hover_only or not enter.isAccepted():
            return enter.isAccepted()
        event = QDropEvent(QPointF(10, 10), action, data, left, none)
        QApplication.sendEvent(widget, event)
        return event.isAccepted()

    return do


@pytest.fixture
def greys(tmp_path):
    """Writes photos without colour: a ramp from dark at the left to bright at the right."""

    def write(*names, side=96):
        ramp = np.tile(np.linspace(10, 245, side, dtype=np.uint8), (side, 1))
        paths = [tmp_path / "photos" / name for name in names]
        paths[0].parent.mkdir(exist_ok=True)
        for path in paths:
            assert cv2.imwrite(str(path), ramp)
        return paths

    return write


@pytest.fixture
def pinning(qtbot, window, drop, greys):
    """The window with a grey photo to be coloured, and the tool in hand."""
    assert drop(window, greys("a.png", "b.png"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 2, timeout=30_000)
    window.recipe.colorize.button("auto").click()
    qtbot.waitUntil(lambda: window.compare.view.before.ready, timeout=10_000)
    window.compare.set_mode(Mode.RESULT)
    qtbot.mouseClick(window.editing.button, Qt.MouseButton.LeftButton)
    window.activateWindow()
    return window


@pytest.fixture
def reopened(qtbot, preferences):
    """Opens the window anew, as the app does; closes it at the end."""
    opened = []

    def open_window():
        result = MainWindow(preferences)
        qtbot.addWidget(result)
        result.show()
        result.offer_unfinished()
        opened.append(result)
        return result

    yield open_window
    for window in opened:
        window.close()
