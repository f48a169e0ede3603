"""Someone who clicks on everything: seeded, so that what it finds can be found again."""

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)

from restorer.gui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
KEYS = (
    Qt.Key.Key_Space, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
)  # fmt: skip


def waits_for_a_choice(button: QAbstractButton) -> bool:
    """Whether a click opens a menu that holds everything up until somebody chooses."""
    if isinstance(button, QToolButton):
        return (
            button.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup and button.menu() is not None
        )
    return isinstance(button, QPushButton) and button.menu() is not None


@dataclass
class Monkey:
    """Does one thing at a time to a window, and remembers what."""

    window: MainWindow
    rng: np.random.Generator
    done: list[str] = field(default_factory=list)

    def act(self) -> None:
        """Do one thing."""
        acts = (self._click, self._choose_row, self._zoom, self._drag, self._key, self._slide, self._menu)
        act = acts[self.rng.choice(len(acts), p=(0.3, 0.2, 0.15, 0.1, 0.1, 0.05, 0.1))]
        act()
        del self.done[:-200]

    def open_dialogs(self) -> None:
        """See everything once: what Qt keeps of a first time is no leak."""
        actions = self.window.actions_
        for action in (actions.settings, actions.help, actions.keys, actions.about):
            action.trigger()
            dialog = self.window.findChildren(QDialog)[-1]
            if (licences := getattr(dialog, "licences", None)) is not None:
                licences.click()
            QApplication.processEvents()
            self.close_dialogs()

    def close_dialogs(self) -> None:
        """Leave the window alone."""
        for dialog in self.window.findChildren(QDialog):
            dialog.close()

    def _top(self) -> QWidget:
        dialogs = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        return dialogs[-1] if dialogs else self.window

    def _click(self) -> None:
        top = self._top()
        buttons = [
            b for b in top.findChildren(QAbstractButton)
            if b.isVisible() and b.isEnabled() and b.window() is top and not waits_for_a_choice(b)
        ]  # fmt: skip
        if buttons:
            button = buttons[self.rng.integers(len(buttons))]
            self.done.append(f"click {button.accessibleName() or button.text()}")
            button.click()

    def _choose_row(self) -> None:
        rows = self.window.model.rowCount()
        if rows:
            row = int(self.rng.integers(rows))
            self.done.append(f"row {row}")
            self.window.queue.view.setCurrentIndex(self.window.queue.view.model().index(row, 0))

    def _place(self) -> QPointF:
        view = self.window.compare.view
        return QPointF(self.rng.uniform(0, view.width()), self.rng.uniform(0, view.height()))

    def _zoom(self) -> None:
        at, notches = self._place(), int(self.rng.choice([-120, 120, 240]))
        self.done.append(f"zoom {notches}")
        view = self.window.compare.view
        event = QWheelEvent(
            at, QPointF(view.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, notches),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)

    def _drag(self) -> None:
        view, start, end = self.window.compare.view, self._place(), self._place()
        self.done.append("drag")
        for kind, at, held in (
            (QEvent.Type.MouseButtonPress, start, LEFT),
            (QEvent.Type.MouseMove, (start + end) / 2, LEFT),
            (QEvent.Type.MouseMove, end, LEFT),
            (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton),
        ):
            place = QPointF(view.mapToGlobal(at.toPoint()))
            event = QMouseEvent(kind, at, place, LEFT, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(view, event)

    def _key(self) -> None:
        from PySide6.QtTest import QTest

        key = KEYS[self.rng.integers(len(KEYS))]
        self.done.append(f"key {key.name}")
        QTest.keyClick(QApplication.focusWidget() or self._top(), key)

    def _slide(self) -> None:
        sliders = [slider for slider in self.window.findChildren(QSlider) if slider.isVisible()]
        if sliders and self._top() is self.window:
            slider = sliders[self.rng.integers(len(sliders))]
            self.done.append(f"slide {slider.accessibleName()}")
            slider.setValue(int(self.rng.integers(slider.minimum(), slider.maximum() + 1)))

    def _menu(self) -> None:
        menus = [action.menu() for action in self.window.menuBar().actions()]
        entries = [
            entry for menu in menus for entry in menu.actions()
            if entry.isEnabled() and entry.text() and entry.shortcut().toString() != "Ctrl+Q"
        ]  # fmt: skip
        if self._top() is self.window:
            entry = entries[self.rng.integers(len(entries))]
            self.done.append(f"menu {entry.text()}")
            entry.trigger()
