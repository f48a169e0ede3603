"""What the window shows before there is a photo: an invitation, and a place to drop onto."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from restorer.gui.theme import ICON_NAME


class EmptyState(QWidget):
    """Invites to drop photos; its two buttons do the same by file dialog."""

    add_photos_asked = Signal()
    add_folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.target = QFrame(self)
        self.target.setObjectName("dropTarget")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(40, 40, 40, 40)
        outer.addWidget(self.target)
        column = QVBoxLayout(self.target)
        column.setSpacing(12)
        column.addStretch(3)
        column.addWidget(self._picture(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._line("headline", self.tr("Drop photos or folders here")))
        column.addWidget(
            self._line(
                "muted",
                self.tr("Noise and grain go; grey photos can get colour. The originals stay untouched."),
            )
        )
        column.addSpacing(12)
        column.addLayout(self._buttons())
        column.addSpacing(12)
        column.addWidget(
            self._line(
                "muted",
                self.tr(
                    "JPEG, PNG, TIFF, WebP, HEIC, AVIF, RAW and more. Everything happens on this computer."
                ),
            )
        )
        column.addStretch(4)

    def show_hot(self, hot: bool) -> None:
        """Light up while photos hover over the window."""
        self.target.setProperty("hot", hot)
        self.target.style().unpolish(self.target)
        self.target.style().polish(self.target)

    def _picture(self) -> QLabel:
        picture = QLabel()
        picture.setProperty(ICON_NAME, "drop")
        picture.setProperty("iconSide", 72)
        picture.setProperty("tone", "accent")
        return picture

    def _line(self, style: str, text: str) -> QLabel:
        line = QLabel(text)
        line.setObjectName(style)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line.setWordWrap(True)
        return line

    def _buttons(self) -> QHBoxLayout:
        self.photos = QPushButton(self.tr("Add photos…"))
        self.photos.setObjectName("primary")
        self.photos.setProperty(ICON_NAME, "add-photos")
        self.photos.clicked.connect(self.add_photos_asked)
        self.folder = QPushButton(self.tr("Add a folder…"))
        self.folder.setObjectName("stop")
        self.folder.setProperty(ICON_NAME, "add-folder")
        self.folder.clicked.connect(self.add_folder_asked)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.photos)
        row.addWidget(self.folder)
        row.addStretch(1)
        return row
