"""A part of the recipe panel under a title with its icon."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.theme import ICON_NAME


class Section(QWidget):
    """Stacks what is put into it below its title."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        picture = QLabel()
        picture.setProperty(ICON_NAME, icon)
        picture.setProperty("iconSide", 20)
        self.title = QLabel()
        self.title.setObjectName("title")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(picture)
        head.addWidget(self.title, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(8)
        self._column.addLayout(head)

    def stack(self, *parts: QWidget) -> None:
        """Add these below what is there."""
        for part in parts:
            self._column.addWidget(part)
