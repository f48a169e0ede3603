"""A strip of the ways to colour the photo that is looked at, to choose one from."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QListWidget, QListWidgetItem, QWidget

SIDE = 96  # of a picture, at most, in device-independent pixels


class VariantStrip(QFrame):
    """Pictures once they are there, else a sentence; `chosen` brings its variant, `put_away` Escape."""

    chosen = Signal(int)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.sentence = QLabel(self)
        self.sentence.setObjectName("muted")
        self.sentence.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Colourings of this photo"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setFlow(QListView.Flow.LeftToRight)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setAcceptDrops(False)  # the view mode lets it; drops are the window's
        self.list.setWrapping(False)
        self.list.setIconSize(QSize(SIDE, SIDE))
        self.list.setSpacing(2)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._row_changed)
        self._variants: list[int] = []  # in the list's order
        self._showing = False
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.list, 1)
        line = self.list.fontMetrics().height()
        self.setFixedHeight(SIDE + line + self.list.horizontalScrollBar().sizeHint().height() + 32)
        self.show_sentence("")

    def show_pictures(self, pictures: Mapping[int, QImage], current: int) -> None:
        """Offer these, by variant, the best guess first; `current` is the one in use."""
        self._showing = True
        self.list.clear()
        self._variants = list(pictures)
        for number, picture in enumerate(pictures.values()):
            pixels = QPixmap.fromImage(picture)
            pixels.setDevicePixelRatio(max(picture.width(), picture.height()) / SIDE)
            icon = QIcon(pixels)
            icon.addPixmap(pixels, QIcon.Mode.Selected)  # colours are to be judged: no tint
            name = (
                self.tr("Colouring {number}").format(number=number + 1) if number else self.tr("Best guess")
            )
            self.list.addItem(QListWidgetItem(icon, name))
        self._showing = False
        self.mark(current)
        self._swap(self.list)

    def mark(self, current: int) -> None:
        """Another one is in use."""
        self._showing = True
        self.list.setCurrentRow(self._variants.index(current) if current in self._variants else -1)
        self._showing = False

    def show_sentence(self, sentence: str) -> None:
        """Say why there is nothing to choose from."""
        self.sentence.setText(sentence)
        self._swap(self.sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the list has no use for comes here."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        else:
            super().keyPressEvent(event)

    def _swap(self, part: QWidget) -> None:
        for each in (self.list, self.sentence):
            each.setVisible(each is part)

    def _row_changed(self, number: int) -> None:
        if not self._showing and number >= 0:
            self.chosen.emit(self._variants[number])
