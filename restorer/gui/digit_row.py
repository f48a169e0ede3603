"""Shortcuts with digits where digits need Shift, as on French keyboards: the key with the digit on it counts.

There Ctrl with the key of 1 arrives as Ctrl+&, and with Shift as Ctrl+Shift+1, of which Qt spends the Shift
on the digit and takes Ctrl+1: of two shortcuts neither can be typed as it is shown.
"""

import sys

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
_DIGITS = range(Qt.Key.Key_0.value, Qt.Key.Key_9.value + 1)
_FIRST_CODE = 2 if sys.platform == "win32" else 10  # of 1, as Windows, and as X11 and Wayland number keys
_MAC_CODES = {29: 0, 18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9}  # HIToolbox, kVK_ANSI_*


class DigitRow(QObject):
    """Triggers a window's actions by keys whose digit Qt does not see; all others stay Qt's."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is asked before Qt looks for a shortcut, its handle before what has the focus."""
        kind = event.type()
        if kind == QEvent.Type.WinIdChange and (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            action = self._meant(event)
            if action is not None and kind == QEvent.Type.ShortcutOverride:
                event.accept()  # this key is no shortcut of Qt's: it comes as a key press
                return True
            if action is not None and watched is self._window.windowHandle():
                action.trigger()
                return True
        return super().eventFilter(watched, event)

    def _meant(self, event: QKeyEvent) -> QAction | None:
        digit = _digit(event)
        if digit is None:
            return None
        key = Qt.Key(_DIGITS[digit])
        meant = QKeySequence(QKeyCombination(event.modifiers(), key))
        actions = self._window.findChildren(QAction)
        return next((each for each in actions if each.isEnabled() and meant in each.shortcuts()), None)


def _digit(event: QKeyEvent) -> int | None:
    """The digit on a key, where Qt does not see it by itself."""
    if event.modifiers() not in _MODIFIERS:
        return None
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return _DIGITS.index(event.key()) if event.key() in _DIGITS else None
    if event.key() in _DIGITS:
        return None
    if sys.platform == "darwin":
        return _MAC_CODES.get(event.nativeVirtualKey())
    place = event.nativeScanCode() - _FIRST_CODE
    return (place + 1) % 10 if 0 <= place < 10 else None
