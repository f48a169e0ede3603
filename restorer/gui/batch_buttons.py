"""Start, and in its place while a batch runs: pause, and two ways to stop."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui.theme import ICON_NAME


class _StopButton(QToolButton):
    """Its words stand in the middle, as those of the button above it do; the style has them at its side."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        text, icon_width = self.text(), option.iconSize.width()
        line = QRect(0, 0, icon_width + painter.fontMetrics().horizontalAdvance(text), self.height())
        line.moveCenter(self.rect().center())
        parts = QRect(line.topLeft(), QSize(icon_width, line.height())), line.adjusted(icon_width, 0, 0, 0)
        picture, words = (QStyle.visualRect(self.layoutDirection(), line, part) for part in parts)
        middle = Qt.AlignmentFlag.AlignCenter
        self.icon().paint(
            painter, picture, middle, QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        )
        painter.drawItemText(
            words, middle, self.palette(), self.isEnabled(), text, QPalette.ColorRole.ButtonText
        )


class BatchButtons(QWidget):
    """Stands under the recipe."""

    start_asked = Signal()
    pause_asked = Signal()  # or to go on after a pause
    finish_asked = Signal()
    stop_asked = Signal()
    focus_lost = Signal()  # it was here, and no button is left that can have it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = QPushButton(self.tr("Start"), self)
        self.start.setObjectName("primary")
        self.start.setProperty(ICON_NAME, "start")
        self.start.setAccessibleName(self.tr("Start restoring"))
        self.start.setToolTip(self.tr("Restore all waiting photos (Ctrl+Return)"))
        self.pause = QPushButton(self.tr("Pause"), self)
        self.pause.setObjectName("stop")
        self.pause.setProperty(ICON_NAME, "pause")
        self.resume = QPushButton(self.tr("Go on"), self)
        self.resume.setObjectName("primary")
        self.resume.setProperty(ICON_NAME, "start")
        self.resume.setToolTip(self.tr("Go on where the batch was paused (Ctrl+P)"))
        self.pause.setToolTip(self.tr("Wait after the part of the photo in work (Ctrl+P)"))
        self.stop = self._stop_button()
        column = QVBoxLayout(self)  # side by side they do not fit a narrow window in every language
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        for button in (self.start, self.resume, self.pause, self.stop):
            column.addWidget(button)
        self.start.clicked.connect(self.start_asked)
        self.pause.clicked.connect(self.pause_asked)
        self.resume.clicked.connect(self.pause_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.show_running(running=False, paused=False, stopping=False, can_start=False)

    def show_running(self, *, running: bool, paused: bool, stopping: bool, can_start: bool) -> None:
        """Show what can be done now; the focus stays on these buttons when it was there."""
        buttons = (self.start, self.resume, self.pause, self.stop)
        had_focus = any(button.hasFocus() for button in buttons)
        self.start.setEnabled(can_start)
        self.start.setVisible(not running)
        self.resume.setVisible(paused)
        self.pause.setVisible(running and not paused)
        self.pause.setEnabled(not stopping)
        self.stop.setVisible(running)
        self.stop.setText(self.tr("Stopping…") if stopping else self.tr("Stop"))
        if had_focus:
            wanted = self.start if not running else self.resume if paused else self.pause
            usable = [
                button for button in (wanted, self.stop) if button.isVisibleTo(self) and button.isEnabled()
            ]
            if usable:
                usable[0].setFocus()
            else:
                self.focus_lost.emit()

    def _stop_button(self) -> QToolButton:
        button = _StopButton(self)
        button.setObjectName("stop")
        button.setProperty(ICON_NAME, "stop")
        button.setAccessibleName(self.tr("Stop restoring"))
        button.setToolTip(self.tr("Stop now and keep what is finished (Ctrl+.)"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumSize(QSize(0, self.start.sizeHint().height()))
        menu = QMenu(button)
        self.finish_action = QAction(self.tr("Stop after this &photo"), menu)
        self.finish_action.triggered.connect(self.finish_asked)
        self.stop_action = QAction(self.tr("Stop &now"), menu)
        self.stop_action.triggered.connect(self.stop_asked)
        menu.addActions([self.finish_action, self.stop_action])
        button.setMenu(menu)
        return button
