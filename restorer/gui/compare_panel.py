"""The before/after view with its toolbar: ways to compare, zoom, and a line about the photo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from restorer.gui.compare_canvas import Mode
from restorer.gui.compare_view import CompareView
from restorer.gui.elided_label import ElidedLabel
from restorer.gui.preview import PictureLoader
from restorer.gui.queue_model import Entry, State
from restorer.gui.theme import ICON_NAME, Theme


class ComparePanel(QWidget):
    """Shows one photo of the queue."""

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = CompareView(loader, self)
        self.name = ElidedLabel()
        self.name.setObjectName("title")
        self.zoom = QLabel(self)
        self.zoom.setObjectName("muted")
        self.zoom.setMinimumWidth(self.zoom.fontMetrics().horizontalAdvance("1600 %"))
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.note = QLabel(self)
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(16, 6, 16, 6)
        self.note.hide()
        self.modes = QButtonGroup(self)
        self._lay_out()
        self.view.before.changed.connect(self._show_note)
        self.view.zoom_changed.connect(self._say_zoom)
        self.modes.idClicked.connect(self._mode_clicked)

    def restyle(self, theme: Theme) -> None:
        """Take another colour scheme."""
        self.view.restyle(theme)

    def show_entry(self, entry: Entry | None) -> None:
        """Show this photo, with its result when it is done."""
        done = entry is not None and entry.state in (State.DONE, State.SKIPPED)
        self.view.show_pictures(entry.source if entry else None, entry.target if entry and done else None)
        self.name.set_text(entry.source.name if entry else "")
        self.note.setText((entry.sentence or entry.remark) if entry else "")
        self._show_note()

    def _show_note(self) -> None:
        said = self.note.text()
        self.note.setVisible(bool(said) and said != self.view.before.problem)

    def set_mode(self, mode: Mode) -> None:
        """Compare another way."""
        self.modes.button(list(Mode).index(mode)).setChecked(True)
        self.view.set_mode(mode)

    def _lay_out(self) -> None:
        bar = QWidget(self)
        bar.setObjectName("toolbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(2)
        row.addWidget(self.name, 1)
        row.addWidget(self.zoom)
        row.addSpacing(4)
        self._add_zoom_buttons(row)
        row.addSpacing(12)
        self._add_mode_buttons(row)
        row.addSpacing(12)
        self.eye = self._button(
            "original", self.tr("Hold to see the original (Space, or the right mouse button)")
        )
        self.eye.setAccessibleName(self.tr("Hold to see the original"))
        self.eye.pressed.connect(self._hold)
        self.eye.released.connect(self._let_go)
        row.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)

    def _add_zoom_buttons(self, row: QHBoxLayout) -> None:
        out = self._button("zoom-out", self.tr("Zoom out (Ctrl+-)"))
        out.clicked.connect(self.zoom_out)
        closer = self._button("zoom-in", self.tr("Zoom in (Ctrl++)"))
        closer.clicked.connect(self.zoom_in)
        fit = self._button("fit", self.tr("Whole picture (Ctrl+0)"))
        fit.clicked.connect(self.view.fit)
        whole = self._button("", self.tr("Every pixel of the photo on one of the screen (Ctrl+1)"))
        whole.setText(self.tr("1:1"))
        whole.clicked.connect(self.actual_size)
        for button in (out, closer, fit, whole):
            row.addWidget(button)

    def _add_mode_buttons(self, row: QHBoxLayout) -> None:
        tips = {
            Mode.SPLIT: self.tr("Split with a handle (Ctrl+Shift+1)"),
            Mode.SIDE_BY_SIDE: self.tr("Side by side (Ctrl+Shift+2)"),
            Mode.RESULT: self.tr("Result only (Ctrl+Shift+3)"),
        }
        for i, mode in enumerate(Mode):
            button = self._button(mode.value, tips[mode])
            button.setCheckable(True)
            button.setChecked(mode is Mode.SPLIT)
            self.modes.addButton(button, i)
            row.addWidget(button)

    def _button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("flat")
        button.setProperty(ICON_NAME, icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip.split(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def zoom_in(self) -> None:
        """One step closer."""
        self.view.zoom_by(1.25)

    def zoom_out(self) -> None:
        """One step away."""
        self.view.zoom_by(0.8)

    def actual_size(self) -> None:
        """100 %."""
        self.view.zoom_to(1.0)

    def double_size(self) -> None:
        """200 %."""
        self.view.zoom_to(2.0)

    def _hold(self) -> None:
        self.view.set_holding(True)

    def _let_go(self) -> None:
        self.view.set_holding(False)

    def _mode_clicked(self, number: int) -> None:
        self.view.set_mode(list(Mode)[number])

    def _say_zoom(self, zoom: float) -> None:
        self.zoom.setText(f"{round(100 * zoom)} %")
