"""The queue as it is shown: which of its photos, in which order; its rows are places, the queue's are rows.

No QSortFilterProxyModel: that one compares two rows at a time, each by calls into Python, which for ten
thousand rows takes a good part of a second; here Python sorts keys by itself, within milliseconds.
"""

import functools
import math
import os
import re
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractProxyModel, QModelIndex, QObject, QPersistentModelIndex, QTimer

from restorer.gui.queue_entry import Entry, State
from restorer.gui.queue_model import ENTRY_ROLE, MOST_SPANS, QueueModel
from restorer.gui.spans import runs

Index = QModelIndex | QPersistentModelIndex

_SETTLING_MS = 200  # after which a photo whose state has changed takes its new place
_BY_STATE = (State.RESTORING, State.WAITING, State.FAILED, State.SKIPPED, State.DONE)


class Sort(Enum):
    """What the photos are in the order of."""

    ADDED = "added"
    NAME = "name"
    DATE = "date"
    STATE = "state"
    LIKENESS = "likeness"


_KEYS: dict[Sort, Callable[[Entry], Any]] = {
    Sort.NAME: lambda entry: _by_name(str(entry.source)),
    Sort.DATE: lambda entry: entry.date,
    Sort.STATE: lambda entry: _BY_STATE.index(entry.state),
    Sort.LIKENESS: lambda entry: math.inf if entry.group is None else entry.group,
}


class QueueOrder(QAbstractProxyModel):
    """Shows a part of a `QueueModel`, sorted; follows what happens in it."""

    def __init__(self, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: list[int] = []  # of the model, by place
        self._places: dict[int, int] = {}  # by row of the model
        self._name = ""
        self._state: State | None = None
        self._sort = Sort.ADDED
        self._descending = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING_MS)
        self._settling.timeout.connect(self.rearrange)
        self.setSourceModel(model)
        self._take(self._arranged())
        model.rowsAboutToBeRemoved.connect(self._rows_go)
        model.rowsRemoved.connect(self._rows_gone)
        model.rowsInserted.connect(self._rows_come)
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(self._data_changed)

    @property
    def filtering(self) -> bool:
        """Whether photos may be hidden."""
        return bool(self._name) or self._state is not None

    @property
    def state(self) -> State | None:
        """The one state that is shown; None: all."""
        return self._state

    @property
    def sorting(self) -> tuple[Sort, bool]:
        """The order, and whether it is backwards."""
        return self._sort, self._descending

    def show_name(self, part: str) -> None:
        """Show the photos whose names, or folders where these are shown, hold this, whatever the case."""
        self._name = part.casefold()
        self.rearrange()

    def show_state(self, state: State | None) -> None:
        """Show the photos in this state; None: in any."""
        self._state = state
        self.rearrange()

    def sort_by(self, sort: Sort, *, descending: bool) -> None:
        """Show the photos in this order."""
        self._sort, self._descending = sort, descending
        self.rearrange()

    def rows(self) -> Sequence[int]:
        """The model's rows that are shown, in their order."""
        return self._rows

    def mapToSource(self, index: Index) -> QModelIndex:
        if not index.isValid() or index.row() >= len(self._rows):
            return QModelIndex()
        return self._model.index(self._rows[index.row()])

    def mapFromSource(self, index: Index) -> QModelIndex:
        place = self._places.get(index.row()) if index.isValid() else None
        return QModelIndex() if place is None else self.createIndex(place, 0)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        inside = 0 <= row < len(self._rows) and column == 0 and not (parent is not None and parent.isValid())
        return self.createIndex(row, 0) if inside else QModelIndex()

    def parent(self, _index: Index | None = None) -> QModelIndex:  # type: ignore[override]  # of QObject, too
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1

    def rearrange(self) -> None:
        """Take in what has changed, keeping what is selected as far as it is still shown."""
        wanted = self._arranged()
        if wanted == self._rows:
            return
        kept = set(wanted)
        gone = runs(place for place, row in enumerate(self._rows) if row not in kept)
        if len(gone) > MOST_SPANS:
            self.beginResetModel()
            self._take(wanted)
            self.endResetModel()
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._take(self._rows[:first] + self._rows[last + 1 :])
            self.endRemoveRows()
        self._insert(wanted)
        self._reorder(wanted)

    def _insert(self, wanted: list[int]) -> None:
        """Take in the rows that are new: where they belong, or after the others when they are scattered."""
        spans = runs(place for place, row in enumerate(wanted) if row not in self._places)
        coming = wanted
        if len(spans) > MOST_SPANS or [row for row in wanted if row in self._places] != self._rows:
            coming = self._rows + [row for row in wanted if row not in self._places]
            spans = runs(range(len(self._rows), len(coming)))
        for first, last in spans:
            self.beginInsertRows(QModelIndex(), first, last)
            self._take(self._rows[:first] + coming[first : last + 1] + self._rows[first:])
            self.endInsertRows()

    def _reorder(self, wanted: list[int]) -> None:
        if wanted == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self._rows[index.row()] for index in before]
        self._take(wanted)
        self.changePersistentIndexList(before, [self.createIndex(self._places[row], 0) for row in rows])
        self.layoutChanged.emit()

    def _arranged(self) -> list[int]:
        model = self._model
        rows = list(range(model.rowCount()))
        if self._state is not None:
            rows = [row for row in rows if model.entry(row).state is self._state]
        if self._name:
            rows = [row for row in rows if self._is_named(model.entry(row))]
        if self._sort is not Sort.ADDED:
            key = _KEYS[self._sort]
            rows.sort(key=lambda row: key(model.entry(row)), reverse=self._descending)
        elif self._descending:
            rows.reverse()
        return rows

    def _is_named(self, entry: Entry) -> bool:
        name, folder = entry.source.name, self._model.folder_shown(entry)
        return self._name in name.casefold() or self._name in folder.casefold()

    def _take(self, rows: list[int]) -> None:
        self._rows = rows
        self._places = {row: place for place, row in enumerate(rows)}

    def _rows_come(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        self._take([row + count if row >= first else row for row in self._rows])
        self.rearrange()

    def _rows_go(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Let go of them while the model still has them: each step by itself is sound."""
        places = (self._places[row] for row in range(first, last + 1) if row in self._places)
        for start, end in reversed(runs(places)):
            self.beginRemoveRows(QModelIndex(), start, end)
            self._take(self._rows[:start] + self._rows[end + 1 :])
            self.endRemoveRows()

    def _rows_gone(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        self._take([row - count if row > last else row for row in self._rows])

    def _reset(self) -> None:
        self._take(self._arranged())
        self.endResetModel()

    def _data_changed(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int]) -> None:
        moved = not roles and (self._state is not None or self._sort is Sort.STATE)
        described = ENTRY_ROLE in roles and self._sort is Sort.LIKENESS
        if (moved or described) and not self._settling.isActive():  # they come one after the other
            self._settling.start()
        if first.row() == last.row():
            place = self._places.get(first.row())
            shown = range(0) if place is None else range(place, place + 1)
        else:
            shown = range(len(self._rows))
        if shown:
            self.dataChanged.emit(self.createIndex(shown[0], 0), self.createIndex(shown[-1], 0), roles)


def _by_name(source: str) -> tuple[list[tuple[int, str]], list[tuple[int, str]]]:
    """By name, and by folder where names are the same."""
    folder, name = os.path.split(source)
    return _natural(name), _natural_folder(folder)


@functools.lru_cache(maxsize=1024)
def _natural_folder(folder: str) -> list[tuple[int, str]]:
    return _natural(folder)


def _natural(name: str) -> list[tuple[int, str]]:
    """IMG_2 before IMG_10, in small or capital letters."""
    parts = re.split(r"(\d+)", name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]
