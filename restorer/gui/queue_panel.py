"""The queue: add buttons, the list of photos, and what can be done with the chosen ones."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import file_browser, words
from restorer.gui.queue_delegate import QueueDelegate
from restorer.gui.queue_model import Entry, QueueModel, State
from restorer.gui.theme import ICON_NAME, Theme


class QueuePanel(QWidget):
    """The list of photos; `current_changed` tells which one is looked at (None: nothing)."""

    current_changed = Signal(object)
    add_photos_asked = Signal()
    add_folder_asked = Signal()

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = model
        self.view = QListView(self)
        self.delegate = QueueDelegate(model, self.view)
        self._title = QLabel(self)
        self._prepare_view()
        self._make_actions()
        self._lay_out()
        model.rowsInserted.connect(self._rows_added)
        for signal in (model.rowsRemoved, model.modelReset):
            signal.connect(self._rows_removed)
        self._count()

    def restyle(self, theme: Theme) -> None:
        """Take another colour scheme."""
        self.delegate.theme = theme
        self.view.viewport().update()

    def current(self) -> Entry | None:
        """The photo that is looked at."""
        index = self.view.currentIndex()
        return self.model.entry(index.row()) if index.isValid() else None

    def chosen_rows(self) -> list[int]:
        """The rows that an action applies to."""
        return sorted(index.row() for index in self.view.selectionModel().selectedIndexes())

    def _prepare_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setAccessibleName(self.tr("Photos in the queue"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.doubleClicked.connect(self._open_result)
        view.selectionModel().currentChanged.connect(self._current_changed)

    def _make_actions(self) -> None:
        self.open_action = self._action("open", self.tr("Open result"), "Return", self._open_result)
        self.reveal_action = self._action("folder", self.tr("Show in folder"), "Ctrl+Shift+R", self._reveal)
        self.retry_action = self._action("retry", self.tr("Restore again"), "Ctrl+R", self._retry)
        self.remove_action = self._action("remove", self.tr("Remove from queue"), "Delete", self._remove)

    def _action(self, icon: str, text: str, shortcut: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setProperty(ICON_NAME, icon)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.view.addAction(action)
        return action

    def _lay_out(self) -> None:
        self._title.setObjectName("title")
        photos = QPushButton(self.tr("Photos"), self)
        photos.setToolTip(self.tr("Add photos (Ctrl+O)"))
        photos.setAccessibleName(self.tr("Add photos"))
        photos.setProperty(ICON_NAME, "add-photos")
        photos.clicked.connect(self.add_photos_asked)
        folder = QPushButton(self.tr("Folder"), self)
        folder.setToolTip(self.tr("Add a folder and the folders in it (Ctrl+Shift+O)"))
        folder.setAccessibleName(self.tr("Add a folder"))
        folder.setProperty(ICON_NAME, "add-folder")
        folder.clicked.connect(self.add_folder_asked)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 0, 12, 8)
        buttons.setSpacing(8)
        buttons.addWidget(photos, 1)
        buttons.addWidget(folder, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(buttons)
        column.addWidget(self.view, 1)

    def _rows_added(self) -> None:
        self._count()
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0))

    def _rows_removed(self) -> None:
        self._count()
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
        self.current_changed.emit(self.current())

    def _count(self) -> None:
        self._title.setText(words.photos(self.model.rowCount()))

    def _current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.current_changed.emit(self.current())

    def _entries(self) -> list[Entry]:
        return [self.model.entry(row) for row in self.chosen_rows()]

    def _show_menu(self, at: QPoint) -> None:
        menu = self.build_menu()
        menu.exec(self.view.viewport().mapToGlobal(at))

    def build_menu(self) -> QMenu:
        """The context menu for the chosen photos; what does not apply to them is greyed."""
        self.fit_actions_to_choice()
        menu = QMenu(self)
        menu.aboutToHide.connect(self.enable_actions)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.open_action, self.reveal_action])
        menu.addSeparator()
        menu.addActions([self.retry_action, self.remove_action])
        return menu

    def fit_actions_to_choice(self) -> None:
        """Grey what does not apply to the chosen photos."""
        entries = self._entries()
        self.open_action.setEnabled(any(entry.target for entry in entries))
        self.reveal_action.setEnabled(bool(entries))
        finished = (State.DONE, State.FAILED, State.SKIPPED)
        self.retry_action.setEnabled(any(entry.state in finished for entry in entries))
        self.remove_action.setEnabled(any(entry.state is not State.RESTORING for entry in entries))

    def enable_actions(self) -> None:
        """Let their keys work on whatever is chosen next; each does nothing where it does not apply."""
        for action in (self.open_action, self.reveal_action, self.retry_action, self.remove_action):
            action.setEnabled(True)

    def _open_result(self) -> None:
        entry = self.current()
        if entry is not None and entry.target is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(entry.target)))

    def _reveal(self) -> None:
        entry = self.current()
        if entry is not None:
            reveal: Path = entry.target or entry.source
            file_browser.reveal(reveal)

    def _retry(self) -> None:
        self.model.retry(self.chosen_rows())

    def _remove(self) -> None:
        self.model.remove(self.chosen_rows())
