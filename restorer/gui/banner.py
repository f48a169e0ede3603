"""One sentence across the window: what went wrong and what to do, or what was done."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from restorer.gui import theme

Action = tuple[str, Callable[[], None]]
"""A button's words, and what it does."""


class _Sentence(QLabel):
    """Can be selected and copied: keeps the keys for that from the window's shortcuts."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Copy) or event.matches(keys.SelectAll):
                event.accept()
                return True
        return super().event(event)


class Banner(QFrame):
    """Hidden until there is something to say; closes with its cross or with Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._theme = theme.LIGHT
        self._kind = "good"
        self._act: Callable[[], None] | None = None
        self._act_more: Callable[[], None] | None = None
        self._decline: Callable[[], None] | None = None
        self._icon = QLabel(self)
        self.text = _Sentence(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton(self)
        self.action.clicked.connect(self._run_action)
        self.more = QPushButton(self)
        self.more.clicked.connect(self._run_more)
        self.cross = QToolButton(self)
        self.cross.setObjectName("flat")
        self.cross.setProperty(theme.ICON_NAME, "close")
        self.cross.setShortcut("Esc")
        self.cross.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.more)
        row.addWidget(self.action)
        row.addWidget(self.cross)
        self._name_cross()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """It outlives a change of the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_cross()
        super().changeEvent(event)

    def restyle(self, colors: theme.Theme) -> None:
        """Take another colour scheme."""
        self._theme = colors
        self._paint_icon()

    def show_problem(self, sentence: str, action: Action | None = None) -> None:
        """Something went wrong, and this can be done about it."""
        self._show("bad", sentence, *(action or (None, None)))

    def show_note(self, sentence: str) -> None:
        """It is as it should be, and this explains it."""
        self._show("info", sentence, None, None)

    def show_success(
        self, sentence: str, action: str, act: Callable[[], None], more: Action | None = None
    ) -> None:
        """Something was done, and this can be done next; `more`: not all of it was, and this about that."""
        self._show("good" if more is None else "info", sentence, action, act)
        if more is not None:
            text, self._act_more = more
            self.more.setText(text)
            self.more.show()

    def show_offer(
        self, sentence: str, action: str, act: Callable[[], None], decline: Callable[[], None]
    ) -> None:
        """This can be done; closing the banner declines it."""
        self._show("info", sentence, action, act)
        self._decline = decline

    def withdraw(self, act: Callable[[], None]) -> None:
        """What was offered so can be done no longer."""
        if self._act == act:
            self.hide()

    def _show(self, kind: str, sentence: str, action: str | None, act: Callable[[], None] | None) -> None:
        self._kind = kind
        self._act = act
        self._decline = None
        self.more.hide()
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        self.action.setVisible(action is not None)
        self.action.setText(action or "")
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._paint_icon()
        self.show()

    def _name_cross(self) -> None:
        self.cross.setAccessibleName(self.tr("Close this message"))

    def _paint_icon(self) -> None:
        name, color = {
            "good": ("done", self._theme.good),
            "bad": ("failed", self._theme.bad),
            "info": ("info", self._theme.accent),
        }[self._kind]
        self._icon.setPixmap(theme.pixmap(name, color, 22, self.devicePixelRatioF()))

    def _close(self) -> None:
        self.hide()
        if self._decline is not None:
            self._decline()

    def _run_action(self) -> None:
        if self._act is not None:
            self._act()

    def _run_more(self) -> None:
        if self._act_more is not None:
            self._act_more()
