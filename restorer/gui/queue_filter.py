"""Above the list: find photos by name, show those in one state, and choose their order."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from restorer.gui.language import key
from restorer.gui.queue_entry import State
from restorer.gui.queue_order import QueueOrder, Sort
from restorer.gui.theme import ICON_NAME


class NameField(QLineEdit):
    """Escape empties it; empty, it leaves that key to others, and undo and redo, too."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._empties(event):
                event.accept()
                return True
            if self._travels_in_vain(event):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._empties(event):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _empties(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())

    def _travels_in_vain(self, event: QKeyEvent) -> bool:
        """Whether it asks to undo or redo where nothing was typed."""
        keys = QKeySequence.StandardKey
        can_undo, can_redo = self.isUndoAvailable(), self.isRedoAvailable()
        if event.matches(keys.Undo):
            return not (self.text() and can_undo)
        return event.matches(keys.Redo) and not (self.text() and can_redo)


class QueueFilter(QWidget):
    """Drives a `QueueOrder`; `changed` follows when other photos may be shown than before."""

    changed = Signal()

    def __init__(self, order: QueueOrder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self.name = NameField(self)
        self.name.setPlaceholderText(self.tr("Find by name"))
        self.name.setClearButtonEnabled(True)
        self.name.setAccessibleName(self.tr("Find photos by name"))
        self.name.setToolTip(self.tr("Show only photos whose name holds this (Ctrl+F)"))
        self.name.setAcceptDrops(False)  # drops are the window's
        self.name.textChanged.connect(self._name_changed)
        self.states = self._state_menu()
        self.sorts = self._sort_menu()
        self.state_button = self._button(
            "filter",
            self.tr("Show photos in one state ({first} to {last})").format(
                first=key("Alt+1"), last=key("Alt+5")
            ),
            self.states,
        )
        self.sort_button = self._button("sort", self.tr("Order of the photos"), self.sorts)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 8)
        row.setSpacing(4)
        row.addWidget(self.name, 1)
        row.addWidget(self.state_button)
        row.addWidget(self.sort_button)

    def ask_name(self) -> None:
        """Let the user type a name."""
        self.name.setFocus()
        self.name.selectAll()

    def show_all(self) -> None:
        """Hide no photo."""
        self.name.clear()
        self.choose_state(None)

    def choose_state(self, state: State | None) -> None:
        """Show the photos in this state; None: in any."""
        for action in self.states.actions():
            if action.data() == (state.value if state else ""):
                action.trigger()

    def choose_sort(self, sort: Sort) -> None:
        """Show the photos in this order."""
        for action in self.sorts.actions():
            if action.data() == sort.value:
                action.trigger()

    def _name_changed(self, text: str) -> None:
        self._order.show_name(text)
        self.changed.emit()

    def _state_chosen(self, action: QAction) -> None:
        word = action.data()
        self._order.show_state(State(word) if word else None)
        self.state_button.setDown(False)
        self.state_button.setChecked(bool(word))
        self.changed.emit()

    def _sort_chosen(self) -> None:
        chosen = self._sort_group.checkedAction()
        assert chosen is not None
        self._order.sort_by(Sort(chosen.data()), descending=self.descending.isChecked())
        self.sort_button.setChecked(chosen.data() != Sort.ADDED.value or self.descending.isChecked())

    def _state_menu(self) -> QMenu:
        menu = QMenu(self.tr("Sho&w"), self)
        group = QActionGroup(self)
        texts = {
            None: self.tr("&All photos"),
            State.WAITING: self.tr("&Waiting"),
            State.DONE: self.tr("&Restored"),
            State.FAILED: self.tr("&Failed"),
            State.SKIPPED: self.tr("&Skipped"),
        }
        for number, (state, text) in enumerate(texts.items(), 1):
            action = self._choice(menu, group, text, state.value if state else "")
            action.setShortcut(QKeySequence(f"Alt+{number}"))
        group.triggered.connect(self._state_chosen)
        return menu

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self.tr("S&ort by"), self)
        self._sort_group = QActionGroup(self)
        texts = {
            Sort.ADDED: self.tr("&Order added"),
            Sort.NAME: self.tr("&Name"),
            Sort.DATE: self.tr("&Date of the file"),
            Sort.STATE: self.tr("&State"),
            Sort.LIKENESS: self.tr("&Likeness"),
        }
        for sort, text in texts.items():
            self._choice(menu, self._sort_group, text, sort.value)
        menu.addSeparator()
        self.descending = menu.addAction(self.tr("&Backwards"))
        self.descending.setCheckable(True)
        self._sort_group.triggered.connect(self._sort_chosen)
        self.descending.triggered.connect(self._sort_chosen)
        return menu

    def _choice(self, menu: QMenu, group: QActionGroup, text: str, word: str) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(word)
        action.setChecked(not group.actions())
        group.addAction(action)
        return action

    def _button(self, icon: str, tip: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("flat")
        button.setProperty(ICON_NAME, icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip.split(" (")[0])
        button.setCheckable(True)  # down while it hides or sorts something
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button
