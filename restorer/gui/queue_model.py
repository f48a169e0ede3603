"""The photos of the queue and what has become of each, as a list model for any number of rows."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QPixmap

from restorer.batch.describer import Description
from restorer.batch.jobs import Outcome, Wish
from restorer.gui import row_words
from restorer.gui.elided_label import plain_tip
from restorer.gui.preview import Thumbnails
from restorer.gui.queue_entry import FINISHED, Entry, State
from restorer.gui.same_names import SameNames
from restorer.gui.sentences import tell
from restorer.gui.spans import runs
from restorer.restore.recipe import Hint, Recipe

Index = QModelIndex | QPersistentModelIndex

MOST_SPANS = 50  # rows that are removed or inserted in more pieces than this are so all at once
ENTRY_ROLE = Qt.ItemDataRole.UserRole  # the row's `Entry`


class QueueModel(QAbstractListModel):
    """Rows of `Entry`, each source once; thumbnails are asked for when a row is first drawn."""

    taken_out = Signal(list)  # of sources that are in the queue no longer
    removed = Signal(object)  # the same, as their entries by the rows they had
    brought_back = Signal(list)  # of sources that are in it again
    retried = Signal(list)  # of sources that were done, or failed, and wait again

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._rows: dict[str, int] = {}  # by path; text hashes ten times faster than a Path does
        self._counts: Counter[State] = Counter()
        self._late: dict[str, Outcome] = {}  # of photos that were taken out in the instant they were taken up
        self._names = SameNames()
        self.usual = Recipe()  # of photos without one of their own
        self._paused = False
        self._thumbnails = thumbnails
        thumbnails.arrived.connect(self._thumbnail_arrived)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.source.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(entry.source)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (str(entry.source), tell(entry.sentence), entry.remark, *self.marks(entry).values())
            return plain_tip("\n".join(filter(None, lines)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (entry.source.name, self.folder_shown(entry), self.state_text(entry))
            return ", ".join(filter(None, (*said, *self.marks(entry).values())))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only what has a result can be dragged."""
        flags = super().flags(index)
        if index.isValid() and self._entries[index.row()].target is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The results of these rows, as files."""
        data = QMimeData()
        targets = (self._entries[index.row()].target for index in indexes)
        data.setUrls([QUrl.fromLocalFile(str(target)) for target in targets if target is not None])
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction  # a file browser must not move results away

    def folder_shown(self, entry: Entry) -> str:
        """What tells the photo from others of its name; empty where there are none."""
        return self._names.folder(entry.source)

    def marks(self, entry: Entry) -> dict[str, str]:
        """What is asked of this photo and not of all: an icon each, with what it means."""
        return row_words.marks(entry, self.usual)

    def icon(self, entry: Entry) -> str:
        """The icon of its state."""
        return "pause" if self._paused and entry.state is State.RESTORING else entry.state.value

    def state_text(self, entry: Entry) -> str:
        """The row's second line."""
        return row_words.state(entry, paused=self._paused)

    def add(
        self,
        sources: Sequence[Path],
        recipe: Recipe | None = None,
        dates: Mapping[Path, float] | None = None,
    ) -> int:
        """Append the photos that are not in the queue yet, with this recipe; returns how many that were.

        Args:
            dates: when their files were last changed, as far as that is known.
        """
        return self.add_wishes(dict.fromkeys(sources, Wish(recipe or Recipe())), dates)

    def add_wishes(self, wishes: Mapping[Path, Wish], dates: Mapping[Path, float] | None = None) -> int:
        """The same, each photo with its own recipe and hints."""
        known = dates or {}
        return self.add_entries(
            Entry(source, wish.recipe, wish.hints, wish.variant, date=known.get(source, 0.0))
            for source, wish in wishes.items()
        )

    def add_entries(self, entries: Iterable[Entry]) -> int:
        """Add photos that are not in the queue, at its end, as they are; returns how many."""
        new = {name: entry for entry in entries if (name := str(entry.source)) not in self._rows}
        for name in new:
            self._late.pop(name, None)
        if new:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._entries.extend(new.values())
            self._rows.update(zip(new, range(first, first + len(new)), strict=True))
            self._counts.update(entry.state for entry in new.values())
            self._names.add(entry.source for entry in new.values())
            self.endInsertRows()
        return len(new)

    def remove(self, rows: Sequence[int]) -> None:
        """Take photos out of the queue; one that is being restored stays."""
        gone = {row for row in rows if self._entries[row].state is not State.RESTORING}
        entries = {row: self._entries[row] for row in sorted(gone)}
        self._names.remove(entry.source for entry in entries.values())
        spans = runs(gone)
        if len(spans) > MOST_SPANS:  # a reset takes less time, and loses the view's place
            self.beginResetModel()
            self._entries = [entry for row, entry in enumerate(self._entries) if row not in gone]
            self._renumber()
            self.endResetModel()
        else:
            for first, last in reversed(spans):
                self.beginRemoveRows(QModelIndex(), first, last)
                del self._entries[first : last + 1]
                self._renumber()
                self.endRemoveRows()
        if entries:
            self.taken_out.emit([entry.source for entry in entries.values()])
            self.removed.emit(entries)

    def put_back(self, entries: Mapping[int, Entry]) -> None:
        """Insert photos at the rows they had; those that are in the queue again by now stay as they are."""
        gone = {row: entry for row, entry in entries.items() if str(entry.source) not in self._rows}
        rows: dict[int, Entry] = {}
        for row in sorted(gone):
            rows[min(row, len(self._entries) + len(rows))] = gone[row]
        self._names.add(entry.source for entry in gone.values())
        spans = runs(rows)
        if len(spans) > MOST_SPANS:
            self.beginResetModel()
            for row, entry in rows.items():
                self._entries.insert(row, entry)
            self._renumber()
            self.endResetModel()
        else:
            for first, last in spans:
                self.beginInsertRows(QModelIndex(), first, last)
                self._entries[first:first] = [rows[row] for row in range(first, last + 1)]
                self._renumber()
                self.endInsertRows()
        for entry in gone.values():
            if (outcome := self._late.pop(str(entry.source), None)) is not None:
                self.finished(outcome)
        self.brought_back.emit([entry.source for entry in gone.values()])

    def retry(self, rows: Sequence[int]) -> None:
        """Let finished, failed or skipped photos wait again."""
        again = [row for row in rows if self._entries[row].state in FINISHED]
        for row in again:
            entry = self._entries[row]
            entry.target, entry.sentence = None, ""
            self._change(row, State.WAITING)
        self.retried.emit([self._entries[row].source for row in again])

    def set_recipe(self, rows: Sequence[int], recipe: Recipe) -> None:
        """Say what is to be done to these photos; what is each one's own stays."""
        changed = [row for row in rows if self._entries[row].recipe != recipe]
        for row in changed:
            self._entries[row].recipe = recipe
        if changed:
            self.dataChanged.emit(self.index(min(changed)), self.index(max(changed)), [ENTRY_ROLE])

    def set_hints(self, source: Path, hints: tuple[Hint, ...]) -> None:
        """Pin these colours to a photo, instead of those it had."""
        if (row := self._rows.get(str(source))) is not None:
            self.set_wish(source, replace(self._entries[row].wish, hints=hints))

    def set_wish(self, source: Path, wish: Wish) -> None:
        """Say what is to be done to a photo: to it alone, too."""
        row = self._rows.get(str(source))
        if row is not None and self._entries[row].wish != wish:
            entry = self._entries[row]
            entry.recipe, entry.hints, entry.variant = wish.recipe, wish.hints, wish.variant
            self.dataChanged.emit(self.index(row), self.index(row), [ENTRY_ROLE])

    def describe(self, source: Path, description: Description, group: int) -> None:
        """Keep what was found out about a photo."""
        if (row := self._rows.get(str(source))) is not None:
            self._entries[row].description, self._entries[row].group = description, group
            self.dataChanged.emit(self.index(row), self.index(row), [ENTRY_ROLE])

    def started(self, source: Path) -> None:
        """A worker has taken this photo up."""
        if (row := self._rows.get(str(source))) is not None:
            self._entries[row].made_with = self._entries[row].wish
        self.progressed(source, 0.0)

    def progressed(self, source: Path, fraction: float) -> None:
        """This share of the photo's work is done."""
        if (row := self._rows.get(str(source))) is not None:
            entry = self._entries[row]
            if entry.state is not State.RESTORING:
                entry.made_with = entry.wish
            entry.fraction = fraction
            self._change(row, State.RESTORING)

    def finished(self, outcome: Outcome) -> None:
        """This came of a photo."""
        if (row := self._rows.get(str(outcome.source))) is None:
            self._late[str(outcome.source)] = outcome
            return
        entry = self._entries[row]
        entry.target, entry.seconds = outcome.target, outcome.seconds
        entry.sentence = "" if outcome.earlier else outcome.error or outcome.note or ""
        state = {"restored": State.DONE, "failed": State.FAILED, "skipped": State.SKIPPED}[outcome.status]
        self._change(row, State.DONE if outcome.earlier else state)

    def show_paused(self, paused: bool) -> None:
        """Say of what is under way that it rests, or no longer."""
        if paused != self._paused:
            self._paused = paused
            for row in self.in_state(State.RESTORING):
                self.dataChanged.emit(self.index(row), self.index(row))

    def interrupted(self) -> None:
        """The batch has ended: what was under way waits again."""
        for row, entry in enumerate(self._entries):
            if entry.state is State.RESTORING:
                self._change(row, State.WAITING)

    def entry(self, row: int) -> Entry:
        """The photo in this row."""
        return self._entries[row]

    def row_of(self, source: Path) -> int | None:
        """The row of this photo, or None."""
        return self._rows.get(str(source))

    def in_state(self, *states: State) -> list[int]:
        """The rows in one of these states."""
        return [row for row, entry in enumerate(self._entries) if entry.state in states]

    def count(self, state: State) -> int:
        """How many photos are in this state."""
        return self._counts[state]

    def has_work(self) -> bool:
        """Whether a photo waits whose recipe does something."""
        return any(
            entry.state is State.WAITING and (entry.recipe.denoise or entry.recipe.colorize)
            for entry in self._entries
        )

    def waiting(self) -> list[Path]:
        """The sources that are still to be restored, in order."""
        return [entry.source for entry in self._entries if entry.state is State.WAITING]

    def wishes(self, *states: State) -> dict[Path, Wish]:
        """What is to be done to the photos in these states, in order; none named: to those that wait."""
        chosen = states or (State.WAITING,)
        return {entry.source: entry.wish for entry in self._entries if entry.state in chosen}

    def failures(self) -> dict[Path, str]:
        """The sentences of the photos that failed, in order."""
        return {entry.source: entry.sentence for entry in self._entries if entry.state is State.FAILED}

    def wishes_without_result(self) -> dict[Path, Wish]:
        """What is asked of photos and not made yet, in order; also of those restored otherwise before."""
        undone = (State.WAITING, State.RESTORING, State.FAILED)
        return {
            entry.source: entry.wish for entry in self._entries if entry.state in undone or entry.outdated
        }

    def _change(self, row: int, state: State) -> None:
        entry = self._entries[row]
        self._counts[entry.state] -= 1
        self._counts[state] += 1
        entry.state = state
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def _renumber(self) -> None:
        self._rows = {str(entry.source): row for row, entry in enumerate(self._entries)}
        self._counts = Counter(entry.state for entry in self._entries)

    def _thumbnail_arrived(self, source: Path, _picture: QPixmap) -> None:
        if (row := self._rows.get(str(source))) is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])
