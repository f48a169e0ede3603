"""How photos get into the window: by dialog, and dropped on it; models and presets find their own way."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel

from restorer.gui.settings_models import SUFFIX as MODEL_SUFFIX
from restorer.imaging.formats import SUFFIXES

if TYPE_CHECKING:
    from restorer.gui.window import MainWindow

MARGIN = 24  # pixels around the sentence over the window


class Intake(QObject):
    """Asks for photos, and takes what is dropped; says so over the window while something is held there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._hint = QLabel(self.tr("Drop to add"), window)
        self._hint.setObjectName("dropOverlay")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        self.destroyed.connect(self._hint.deleteLater)
        for part in (window.queue, window.empty):
            part.add_photos_asked.connect(self.ask_for_photos)
            part.add_folder_asked.connect(self.ask_for_folder)
        window.setAcceptDrops(True)

    def ask_for_photos(self) -> None:
        """Add photos by file dialog."""
        kept = self._window.preferences
        patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Add photos"), kept.word("last folder"),
            self.tr("Photos ({patterns})").format(patterns=patterns) + ";;" + self.tr("All files (*)"),
        )  # fmt: skip
        if chosen:
            kept.keep_word("last folder", str(Path(chosen[0]).parent))
            self._window.add_paths([Path(name) for name in chosen])

    def ask_for_folder(self) -> None:
        """Add a folder by file dialog."""
        kept = self._window.preferences
        title = self.tr("Add a folder")
        chosen = QFileDialog.getExistingDirectory(self._window, title, kept.word("last folder"))
        if chosen:
            kept.keep_word("last folder", chosen)
            self._window.add_paths([Path(chosen)])

    def enter(self, event: QDragEnterEvent) -> None:
        """Something is held over the window."""
        results = event.source() is not None  # dragged out of our own list
        if not results and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)  # never let a file browser move the photos
            event.accept()
            self.show_hint(True)

    def drop(self, event: QDropEvent) -> None:
        """It is let go."""
        self.show_hint(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        for model in [path for path in paths if path.suffix.lower() == MODEL_SUFFIX][:1]:
            self._window.settings.consider_model(model)
        photos = [path for path in paths if path.suffix.lower() != MODEL_SUFFIX]
        self._window.add_paths(self._window.editing.take_presets(photos))

    def show_hint(self, shown: bool) -> None:
        """Say that what is held can be dropped, or no longer."""
        on_empty = self._window.pages.currentWidget() is self._window.empty
        self._window.empty.show_hot(shown and on_empty)
        self.place_hint()
        self._hint.setVisible(shown and not on_empty)
        self._hint.raise_()

    def place_hint(self) -> None:
        """The window may have another size."""
        self._hint.setGeometry(self._window.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
