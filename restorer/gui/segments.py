"""A row of joined buttons of which one is down: a choice of few, all of them in sight."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Segments(QWidget):
    """Picks one of a few words; `changed` gives the word's key."""

    changed = Signal(str)

    def __init__(
        self, label: str, choices: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """`choices` are (key, text, explanation) from left to right; the first is down."""
        super().__init__(parent)
        self.setAccessibleName(label)
        self._group = QButtonGroup(self)
        self._keys = [key for key, _, _ in choices]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        ends = {0: "first", len(choices) - 1: "last"}
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # style sheets know left and right only
            ends = {0: "last", len(choices) - 1: "first"}
        for i, (_, text, explanation) in enumerate(choices):
            button = QPushButton(text, self)
            button.setObjectName("segment")
            button.setProperty("place", ends.get(i, "middle"))
            button.setCheckable(True)
            button.setAutoExclusive(True)  # to a screen reader these are radio buttons
            button.setToolTip(explanation)
            button.setAccessibleName(f"{label}: {text}")
            button.setAccessibleDescription(explanation)
            self._group.addButton(button, i)
            row.addWidget(button, 1)
        self._group.button(0).setChecked(True)
        self._let_tab_stop()
        self._group.idToggled.connect(self._toggled)

    @property
    def key(self) -> str:
        """The key of the word that is chosen."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Choose a word by its key."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def button(self, key: str) -> QPushButton:
        """The button of this key."""
        button = self._group.button(self._keys.index(key))
        assert isinstance(button, QPushButton)
        return button

    def _let_tab_stop(self) -> None:
        """At the word that is chosen; arrow keys choose another, as among radio buttons."""
        for button in self._group.buttons():
            chosen = button is self._group.checkedButton()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    def _toggled(self, _id: int, down: bool) -> None:
        if down:
            self._let_tab_stop()
            self.changed.emit(self.key)
