"""One sentence across the window: what went wrong and what to do, or what was done."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from restorer.gui import theme
from restorer.gui.announce import announce

Action = tuple[str, Callable[[], None]]
"""A button's words, and what it does."""


@dataclass(slots=True, kw_only=True, eq=False)
class Message:
    """What the banner says, with what can be done about it."""

    kind: str  # good, bad or info
    sentence: str
    action: Action | None = None
    more: Action | None = None  # beside the action
    decline: Callable[[], None] | None = None  # what closing it does; such an offer outlives later messages


class _Sentence(QLabel):
    """Can be selected and copied: keeps the keys for that from the window's shortcuts."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Copy) or event.matches(keys.SelectAll):
                event.accept()
                return True
        return super().event(event)


class _Act(QPushButton):
    """The second click of a double click is not for what has come up in its place."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class Banner(QFrame):
    """Hidden until there is something to say; closes with its cross or with Escape.

    A message takes the place of the one before it; an offer comes back from under it, while it holds.
    """

    focus_lost = Signal()  # the keyboard is to go elsewhere

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._theme = theme.LIGHT
        self._shown = Message(kind="good", sentence="")
        self._covered: list[Message] = []  # offers, the latest at the end
        self._icon = QLabel(self)
        self.text = _Sentence(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = _Act(self)
        self.action.clicked.connect(self._run_action)
        self.more = _Act(self)
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
        self._take(Message(kind="bad", sentence=sentence, action=action))

    def show_note(self, sentence: str) -> None:
        """It is as it should be, and this explains it."""
        self._take(Message(kind="info", sentence=sentence))

    def show_success(
        self, sentence: str, action: str, act: Callable[[], None], more: Action | None = None
    ) -> None:
        """Something was done, and this can be done next; `more`: not all of it was, and this about that."""
        kind = "good" if more is None else "info"
        self._take(Message(kind=kind, sentence=sentence, action=(action, act), more=more))

    def show_offer(
        self, sentence: str, action: str, act: Callable[[], None], decline: Callable[[], None]
    ) -> Message:
        """This can be done, until it is withdrawn; closing the banner declines it."""
        offer = Message(kind="info", sentence=sentence, action=(action, act), decline=decline)
        self._take(offer)
        return offer

    def withdraw(self, message: Message) -> None:
        """It holds no longer: what it covered is shown again, if it is not covered itself."""
        if message in self._covered:
            self._covered.remove(message)
        elif message is self._shown and not self.isHidden():
            if self._covered:
                self._show(self._covered.pop())
            else:
                self._go()

    def holds(self, message: Message) -> bool:
        """Whether it is shown, or will be when those over it are done."""
        return message in self._covered or (message is self._shown and not self.isHidden())

    def reword(self, message: Message, sentence: str) -> None:
        """Say it otherwise by now, wherever it lies."""
        message.sentence = sentence
        if message is self._shown:
            self._say(message)

    def clear(self) -> None:
        """Say nothing any more, and offer nothing."""
        self._covered.clear()
        self._go()

    def _go(self) -> None:
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if had_focus:  # Qt would give it to whatever comes next
            self.focus_lost.emit()

    def _take(self, message: Message) -> None:
        if self._shown.decline is not None and not self.isHidden():
            self._covered.append(self._shown)
        self._show(message)

    def _show(self, message: Message) -> None:
        self._shown = message
        self._say(message)
        for button, action in ((self.action, message.action), (self.more, message.more)):
            button.setVisible(action is not None)
            button.setText(action[0] if action is not None else "")
        self.setProperty("kind", message.kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._paint_icon()
        self.show()
        announce(self, message.sentence, at_once=message.kind == "bad")

    def _say(self, message: Message) -> None:
        self.text.setText(message.sentence)
        self.setAccessibleName(message.sentence)

    def _name_cross(self) -> None:
        self.cross.setAccessibleName(self.tr("Close this message"))

    def _paint_icon(self) -> None:
        name, color = {
            "good": ("done", self._theme.good),
            "bad": ("failed", self._theme.bad),
            "info": ("info", self._theme.accent),
        }[self._shown.kind]
        self._icon.setPixmap(theme.pixmap(name, color, 22, self.devicePixelRatioF()))

    def _close(self) -> None:
        closed = self._shown
        self.withdraw(closed)
        if closed.decline is not None:
            closed.decline()

    def _run_action(self) -> None:
        if self._shown.action is not None:
            self._shown.action[1]()

    def _run_more(self) -> None:
        if self._shown.more is not None:
            self._shown.more[1]()
