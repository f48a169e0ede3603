"""The list of the queue's photos: selecting, dragging results out, and a place that outlives a reset."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from restorer.gui.queue_delegate import QueueDelegate
from restorer.gui.queue_entry import Entry
from restorer.gui.queue_model import QueueModel
from restorer.gui.queue_order import QueueOrder
from restorer.gui.spans import runs

Index = QModelIndex | QPersistentModelIndex

Place = tuple[list[Entry], Entry | None]
"""The photos that are selected, and the one that is looked at."""

MOST_SELECTED = 1000
"""Pieces of a selection; Qt compares each with each, which takes a third of a second for some thousands."""

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_LOOK = QItemSelectionModel.SelectionFlag.NoUpdate
_OF_THE_PICTURE = (Qt.Key.Key_Space, Qt.Key.Key_L)  # held: the original, and the loupe


class QueueView(QListView):
    """Shows a `QueueOrder`; speaks of photos by the rows of the `QueueModel` below it.

    Photos are found with the field above the list, not by typing into it: letters are the picture's.
    """

    picture_key = Signal(QKeyEvent)  # pressed or released here, meant for the picture

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = model
        self._restyled = False  # just now
        self.order = QueueOrder(model, self)
        self.delegate = QueueDelegate(model, self)
        self._selected: list[int] | None = None  # the queue's rows, as long as they are what is selected
        self._kept: Place = ([], None)
        self.order.modelAboutToBeReset.connect(self._keep_place)
        self._shown = self._shown_in_order()
        self.setModel(self._shown)
        for signal in (
            self.selectionModel().selectionChanged, self.order.modelReset, self.order.layoutChanged,
            self.order.rowsRemoved, model.rowsRemoved,
        ):  # fmt: skip
            signal.connect(self._selection_changed)
        self.order.modelReset.connect(self._find_place)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setAccessibleName(self.tr("Photos in the queue"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _shown_in_order(self) -> QSortFilterProxyModel:
        """The order once more, each row at the same place, in a model that answers without the interpreter.

        A list that is laid out asks for the index of every row; of a model in Python it would wait for the
        interpreter each time, which for thousands of rows is felt as soon as another thread is at work.
        Rows that leave the order have left here before: ask for places once the order tells of it.
        """
        shown = QSortFilterProxyModel(self)
        shown.setDynamicSortFilter(False)
        shown.setSourceModel(self.order)
        return shown

    def index_of(self, row: int) -> QModelIndex:
        """Where this of the queue's rows is shown; an invalid index when it is not."""
        return self._shown.mapFromSource(self.order.mapFromSource(self._queue.index(row)))

    def setCurrentIndex(self, index: Index) -> None:
        """Of the view's own model, or of the queue's."""
        super().setCurrentIndex(self.index_of(index.row()) if index.model() is self._queue else index)

    def event(self, event: QEvent) -> bool:
        """Another style lays the rows out once, when it is worn: a list's own does so at each step to it."""
        if event.type() not in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            return super().event(event)
        self._restyled = True
        handled = super().event(event)
        self._restyled = False
        return handled

    def doItemsLayout(self) -> None:
        if self._restyled:
            self.scheduleDelayedItemsLayout()
        else:
            super().doItemsLayout()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint what has changed; a list's own would lay all rows out again, which are of one size."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._hands_on(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._hands_on(event):
            super().keyReleaseEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No: see above."""

    def _hands_on(self, event: QKeyEvent) -> bool:
        meant = event.key() in _OF_THE_PICTURE and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if meant:
            self.picture_key.emit(event)
        return meant

    def look_at_first(self) -> None:
        """Show the first photo when none is looked at; selects nothing."""
        if not self.currentIndex().isValid() and self.order.rows():
            self.selectionModel().setCurrentIndex(self._shown.index(0, 0), _LOOK)

    def show_row(self, row: int) -> None:
        """Bring this of the queue's rows into view, and look at its photo, unless others are selected."""
        index = self.index_of(row)
        if index.isValid():
            self.scrollTo(index)
            if not self.selected_rows():
                self.selectionModel().setCurrentIndex(index, _LOOK)

    def current_row(self) -> int | None:
        """The queue's row that is looked at."""
        index = self.order.mapToSource(self._shown.mapToSource(self.currentIndex()))
        return index.row() if index.isValid() else None

    def selected_rows(self) -> list[int]:
        """The queue's rows that are selected, in the queue's order."""
        if self._selected is None:  # to ask Qt for thousands of scattered rows takes its time
            shown = self.order.rows()
            selection = self.selectionModel().selection()
            spans = [selection.at(i) for i in range(selection.size())]
            places = (place for span in spans for place in range(span.top(), span.bottom() + 1))
            self._selected = sorted(shown[place] for place in places)
        return self._selected

    def select_rows(self, rows: Iterable[int]) -> None:
        """Select these of the queue's rows, as far as they are shown; none when they are too scattered."""
        wanted = set(rows)
        spans = runs(place for place, row in enumerate(self.order.rows()) if row in wanted)
        selection = QItemSelection()
        for first, last in spans if len(spans) <= MOST_SELECTED else ():
            selection.select(self._shown.index(first, 0), self._shown.index(last, 0))
        self.selectionModel().select(selection, _SELECT)

    def row_in_place_of(self, rows: Iterable[int]) -> int | None:
        """The queue's row that is shown next after the first of these and is none of them, else before it."""
        gone, shown = set(rows), self.order.rows()
        first = next((place for place, row in enumerate(shown) if row in gone), len(shown))
        after = (row for row in shown[first:] if row not in gone)
        return next(after, shown[first - 1] if first else None)

    def place(self) -> Place:
        """What is selected and looked at."""
        row = self.current_row()
        selected = [self._queue.entry(row) for row in self.selected_rows()]
        return selected, None if row is None else self._queue.entry(row)

    def take_place(self, place: Place) -> None:
        """Select and look at this again, as far as it is shown."""
        selected, current = place
        rows = [row for entry in selected if (row := self._queue.row_of(entry.source)) is not None]
        if current is not None and (row := self._queue.row_of(current.source)) is not None:
            self.selectionModel().setCurrentIndex(self.index_of(row), _LOOK)
        if rows:
            self.select_rows(rows)

    def _selection_changed(self) -> None:
        self._selected = None

    def _keep_place(self) -> None:
        self._kept = self.place()

    def _find_place(self) -> None:
        self.take_place(self._kept)
        self._kept = ([], None)
