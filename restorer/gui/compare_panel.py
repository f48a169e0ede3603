"""The before/after view with its toolbar: ways to compare, zoom, and a line about the photo."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import words
from restorer.gui.compare_canvas import Mode
from restorer.gui.compare_view import CompareView
from restorer.gui.elided_label import ElidedLabel
from restorer.gui.language import key
from restorer.gui.preview import PictureLoader, Thumbnails
from restorer.gui.queue_entry import Entry, State
from restorer.gui.sentences import tell
from restorer.gui.theme import ICON_NAME, Theme
from restorer.gui.tool_row import ToolRow

NAME_CHARACTERS = 16
"""Of a photo's name that are to be read, at the cost of buttons that have their keys, too."""


class ComparePanel(QWidget):
    """Shows one photo of the queue."""

    def __init__(self, loader: PictureLoader, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = CompareView(loader, self, thumbnails)
        self.name = ElidedLabel()
        self.name.setObjectName("title")
        self.zoom = QLabel(self)
        self.zoom.setObjectName("muted")
        self.zoom.setMinimumWidth(self.zoom.fontMetrics().horizontalAdvance(words.percent(1600)))
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.note = QLabel(self)
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(16, 6, 16, 6)
        self.note.hide()
        self.modes = QButtonGroup(self)
        self._entry_says = ""
        self._lay_out()
        self.view.before.changed.connect(self._show_note)
        self.view.before.changed.connect(self._allow_looking)
        self.view.live.changed.connect(self._show_note)
        self.view.result.changed.connect(self._show_note)
        self.view.zoom_changed.connect(self._say_zoom)
        self.modes.idClicked.connect(self._mode_clicked)

    def restyle(self, theme: Theme) -> None:
        """Take another colour scheme."""
        self.view.restyle(theme)

    def show_entry(self, entry: Entry | None) -> None:
        """Show this photo: with its result when it is done, else with what its recipe would make of it."""
        self._entry_says = self._note_on(entry)
        self.name.set_text(entry.source.name if entry else "")
        if entry is None:
            self.view.show_pictures(None, None)
        elif entry.state in (State.WAITING, State.RESTORING) or entry.outdated:
            self.view.show_live(entry.source, entry.wish)
        else:
            self.view.show_pictures(entry.source, entry.target)
        self._show_note()

    def _note_on(self, entry: Entry | None) -> str:
        if entry is not None and entry.outdated:
            return self.tr(
                "This photo was restored with another recipe. What you see is a preview of the new one."
            )
        return (entry.sentence or entry.remark) if entry else ""

    def _show_note(self) -> None:
        said = self.view.live.problem or self._entry_says
        if not said and self.view.result.problem and not self.view.before.problem:
            said = self.view.result.problem  # it may have been moved, or deleted
        if not said and self.view.before.damaged:
            said = self.tr("This photo is cut off or damaged. What can be read of it is shown.")
        self.note.setText(tell(said))
        self.note.setVisible(bool(said) and said != self.view.before.problem)

    def _allow_looking(self) -> None:
        """There is nothing to zoom into or to compare where a photo cannot be shown."""
        shown = not self.view.before.problem
        for button in self._bar.findChildren(QAbstractButton):
            button.setEnabled(shown)
        self._say_zoom(self.view.viewport.zoom if self.view.viewport is not None else None)

    def shut_down(self) -> None:
        """End what works for this view; takes milliseconds."""
        self.view.shut_down()

    def mode_button(self, mode: Mode) -> QAbstractButton:
        """The one that chooses this way to compare."""
        return self.modes.button(list(Mode).index(mode))

    def set_mode(self, mode: Mode) -> None:
        """Compare another way."""
        self.mode_button(mode).setChecked(True)
        self.view.set_mode(mode)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for its buttons, and for a picture beside the other panels."""
        least = super().minimumSizeHint()
        return QSize(max(320, least.width()), least.height())

    def _lay_out(self) -> None:
        self._bar = bar = ToolRow(self)
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
        self.loupe = self._button(
            "loupe", self.tr("Loupe at 200 % ({key}, or hold L)").format(key=key("Ctrl+L"))
        )
        self.loupe.setAccessibleName(self.tr("Loupe"))
        self.loupe.setCheckable(True)
        self.loupe.toggled.connect(self.view.keep_loupe)
        row.addWidget(self.loupe)
        self._tools = QHBoxLayout()
        row.addLayout(self._tools)
        hold = self.tr("Hold to see the original ({space}, or the right mouse button)")
        self.eye = self._button("original", hold.format(space=key("Space")))
        self.eye.setAccessibleName(self.tr("Hold to see the original"))
        self.eye.pressed.connect(self._hold)
        self.eye.released.connect(self._let_go)
        row.addWidget(self.eye)
        across = self.mode_button(Mode.SPLIT_ACROSS)
        bar.ease = (
            self.name.fontMetrics().averageCharWidth() * NAME_CHARACTERS - self.name.minimumSizeHint().width()
        )
        bar.spare = [*self._spare, self.loupe, across, self.fit]  # which have their keys, too
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)

    def add_tool(self, icon: str, tip: str, *, spare: bool = False) -> QToolButton:
        """A button in the toolbar for something done on the picture; `spare`: a menu has it, too."""
        button = self._button(icon, tip)
        self._tools.addWidget(button)
        if spare:
            self._bar.spare = [*self._bar.spare, button]
        return button

    def add_strip(self, strip: QWidget) -> None:
        """Something as wide as the picture, between it and the note."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.note), strip)

    def _add_zoom_buttons(self, row: QHBoxLayout) -> None:
        out = self._button("zoom-out", self.tr("Zoom out (Ctrl+-)"))
        out.clicked.connect(self.zoom_out)
        closer = self._button("zoom-in", self.tr("Zoom in (Ctrl++)"))
        closer.clicked.connect(self.zoom_in)
        self.fit = self._button("fit", self.tr("Whole picture (Ctrl+0)"))
        self.fit.clicked.connect(self.view.fit)
        whole = self._button("", self.tr("Every pixel of the photo on one of the screen (Ctrl+1)"))
        whole.setText(self.tr("1:1"))
        whole.setAccessibleName(whole.text())  # as who speaks to the computer calls it
        whole.clicked.connect(self.actual_size)
        for button in (out, closer, self.fit, whole):
            row.addWidget(button)
        self._spare = [whole, out, closer, self.zoom]  # the menu and the wheel do the same

    def _add_mode_buttons(self, row: QHBoxLayout) -> None:
        tips = {
            Mode.SPLIT: self.tr("Split with a handle (Ctrl+Shift+1)"),
            Mode.SIDE_BY_SIDE: self.tr("Side by side (Ctrl+Shift+2)"),
            Mode.RESULT: self.tr("Result only (Ctrl+Shift+3)"),
            Mode.SPLIT_ACROSS: self.tr("Split across (Ctrl+Shift+4)"),
        }
        for mode in (Mode.SPLIT, Mode.SPLIT_ACROSS, Mode.SIDE_BY_SIDE, Mode.RESULT):
            button = QPushButton(self)  # with others of which one is down, a radio button to a screen reader
            self._dress(button, mode.value, tips[mode])
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(mode is Mode.SPLIT)
            self.modes.addButton(button, list(Mode).index(mode))
            row.addWidget(button)

    def _button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        self._dress(button, icon, tip)
        return button

    def _dress(self, button: QAbstractButton, icon: str, tip: str) -> None:
        button.setObjectName("flat")
        button.setProperty(ICON_NAME, icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip.split(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space and L to the picture

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

    def _say_zoom(self, zoom: float | None) -> None:
        self.zoom.setText(
            "" if zoom is None or self.view.before.problem else words.percent(round(100 * zoom))
        )
