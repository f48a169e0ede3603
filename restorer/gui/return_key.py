"""Return presses the button that has the keyboard: in windows, Qt leaves that to the space bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def press(window: QWidget, event: QKeyEvent) -> bool:
    """Press the focused button if a key that nothing else has taken asks for it; whether it did."""
    button = window.focusWidget()
    meant = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in _PLAIN
    if not meant or event.isAutoRepeat() or not isinstance(button, QAbstractButton):
        return False
    if isinstance(button, QToolButton) and button.menu() is not None:
        button.showMenu()
    else:
        button.click()
    return True
