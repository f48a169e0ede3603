"""The queue: add buttons, a filter, and the list of photos with what can be done to them."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from restorer.gui import words
from restorer.gui.queue_actions import QueueActions
from restorer.gui.queue_entry import Entry
from restorer.gui.queue_filter import QueueFilter
from restorer.gui.queue_model import QueueModel
from restorer.gui.queue_view import QueueView
from restorer.gui.theme import ICON_NAME, Theme


class QueuePanel(QWidget):
    """The list of photos; `current_changed` tells which one is looked at (None: nothing)."""

    current_changed = Signal(object)
    choice_changed = Signal()  # other photos are selected
    add_photos_asked = Signal()
    add_folder_asked = Signal()

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = model
        self.view = QueueView(model, self)
        self.filter = QueueFilter(self.view.order, self)
        self.actions_ = QueueActions(model, self.view)
        self._title = QLabel(self)
        self._title.setObjectName("title")
        self._lay_out()
        self._connect()
        self._count()

    def restyle(self, theme: Theme) -> None:
        """Take another colour scheme."""
        self.view.delegate.theme = theme
        self.view.viewport().update()

    def current(self) -> Entry | None:
        """The photo that is looked at."""
        row = self.view.current_row()
        return None if row is None else self.model.entry(row)

    def find_photos(self) -> None:
        """Let the user type a part of a name."""
        self.show()
        self.filter.ask_name()

    def _connect(self) -> None:
        order, selection = self.view.order, self.view.selectionModel()
        for signal in (order.rowsInserted, order.rowsRemoved, order.modelReset):
            signal.connect(self._photos_changed)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._count)
        for signal in (self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._show_what_comes)
        self.filter.changed.connect(self._count)
        selection.currentChanged.connect(self._current_changed)
        selection.selectionChanged.connect(self._selection_changed)
        self.view.customContextMenuRequested.connect(self._show_menu)

    def _lay_out(self) -> None:
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
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.view)
        self.pages.addWidget(self._nothing_found())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(buttons)
        column.addWidget(self.filter)
        column.addWidget(self.pages, 1)

    def _nothing_found(self) -> QWidget:
        page = QWidget(self)
        said = QLabel(self.tr("No photo matches"), page)
        said.setObjectName("muted")
        self.show_all = QPushButton(self.tr("Show all photos"), page)
        self.show_all.clicked.connect(self.filter.show_all)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 24, 16, 16)
        column.setSpacing(12)
        column.addWidget(said, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _photos_changed(self) -> None:
        self._count()
        self.view.look_at_first()
        self.current_changed.emit(self.current())

    def _show_what_comes(self) -> None:
        """An emptied queue hides nothing: what is added next would be hidden by a name typed long ago."""
        if not self.model.rowCount():
            self.filter.show_all()

    def _count(self) -> None:
        total, shown = self.model.rowCount(), self.view.order.rowCount()
        said = words.photos(total)
        if self.view.order.filtering:
            said = self.tr("{shown} of {photos}").format(shown=words.number(shown), photos=said)
        self._title.setText(said)
        self.pages.setCurrentIndex(1 if total and not shown else 0)

    def _current_changed(self) -> None:
        self.current_changed.emit(self.current())

    def _selection_changed(self) -> None:
        self.choice_changed.emit()

    def _show_menu(self, at: QPoint) -> None:
        menu = self.build_menu()
        menu.exec(self.view.viewport().mapToGlobal(at))

    def build_menu(self) -> QMenu:
        """The context menu for the chosen photos; what does not apply to them is greyed."""
        can = self.actions_
        can.fit_to_choice()
        menu = QMenu(self)
        menu.aboutToHide.connect(can.enable)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([can.open, can.reveal, can.copy])
        menu.addSeparator()
        menu.addActions([can.retry, can.remove])
        menu.addSeparator()
        menu.addActions([can.all, can.none, can.similar])
        menu.addMenu(self.filter.states)
        menu.addMenu(self.filter.sorts)
        return menu
