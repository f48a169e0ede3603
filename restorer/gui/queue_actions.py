"""What can be done with the chosen photos, each with its key; for the context menu and the menu bar."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from restorer.gui import file_browser
from restorer.gui.likeness import similar_rows
from restorer.gui.queue_entry import FINISHED, State
from restorer.gui.queue_model import QueueModel
from restorer.gui.queue_view import QueueView
from restorer.gui.theme import ICON_NAME


class QueueActions(QObject):
    """Their keys work anywhere in the window, those that other parts have, too, in list and picture alone.

    A field that is typed in keeps its keys. What does not apply does nothing, and is grey where it is shown.
    """

    problem = Signal(str)  # a sentence

    def __init__(self, model: QueueModel, view: QueueView) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self.open = self._action("open", self.tr("Open result"), "Return", self._open)
        self.reveal = self._action("folder", self.tr("Show in folder"), "Ctrl+Shift+R", self._reveal)
        self.copy = self._action("copy", self.tr("Copy file name"), "Ctrl+C", self._copy)
        self.retry = self._action("retry", self.tr("Restore again"), "Ctrl+R", self._retry)
        self.remove = self._action("remove", self.tr("Remove from queue"), "Delete", self._remove)
        self.all = self._action("select-all", self.tr("Select all"), "Ctrl+A", view.selectAll)
        self.none = self._action("", self.tr("Select none"), "Ctrl+Shift+A", view.clearSelection)
        self.similar = self._action("similar", self.tr("Select similar"), "Ctrl+Alt+A", self._select_similar)
        for action in (self.open, self.remove):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        view.doubleClicked.connect(self._open)

    def work_in(self, picture: QWidget, *, on: bool) -> None:
        """Let Return and Delete work in the picture as in the list; not while they may be a pin's."""
        for action in (self.open, self.remove):
            if on:
                picture.addAction(action)
            else:
                picture.removeAction(action)

    def chosen_rows(self) -> list[int]:
        """The rows that an action applies to: those selected, else the one that is looked at."""
        rows = self._view.selected_rows()
        if rows:
            return rows
        current = self._view.current_row()
        return [] if current is None else [current]

    def fit_to_choice(self) -> None:
        """Grey what does not apply to the chosen photos."""
        entries = [self._model.entry(row) for row in self.chosen_rows()]
        self.open.setEnabled(any(entry.target for entry in entries))
        self.reveal.setEnabled(bool(entries))
        self.copy.setEnabled(bool(entries))
        self.similar.setEnabled(any(entry.description for entry in entries))
        self.retry.setEnabled(any(entry.state in FINISHED for entry in entries))
        self.remove.setEnabled(any(entry.state is not State.RESTORING for entry in entries))

    def enable(self) -> None:
        """Let their keys work on whatever is chosen next."""
        for action in (self.open, self.reveal, self.copy, self.similar, self.retry, self.remove):
            action.setEnabled(True)

    def _action(self, icon: str, text: str, shortcut: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setProperty(ICON_NAME, icon)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked=False: slot())
        self._view.addAction(action)
        return action

    def _open(self) -> None:
        row = self._view.current_row()
        target = None if row is None else self._model.entry(row).target
        if target is not None:
            self._tell(file_browser.open_path(target))

    def _reveal(self) -> None:
        row = self._view.current_row()
        if row is not None:
            entry = self._model.entry(row)
            shown: Path = entry.target or entry.source
            self._tell(file_browser.reveal(shown))

    def _tell(self, problem: str) -> None:
        if problem:
            self.problem.emit(problem)

    def _copy(self) -> None:
        names = (str(self._model.entry(row).source) for row in self.chosen_rows())
        QGuiApplication.clipboard().setText("\n".join(names))

    def _select_similar(self) -> None:
        """Select what is like any of the chosen photos."""
        chosen = self.chosen_rows()
        self._view.select_rows({row for one in chosen for row in similar_rows(self._model, one)})

    def _retry(self) -> None:
        self._model.retry(self.chosen_rows())

    def _remove(self) -> None:
        """What comes after is looked at then, and selected as they were: the next change is not for all."""
        selected, rows = bool(self._view.selected_rows()), self.chosen_rows()
        next_row = self._view.row_in_place_of(rows)
        following = None if next_row is None else self._model.entry(next_row).source
        self._model.remove(rows)
        if following is not None and (row := self._model.row_of(following)) is not None:
            self._view.setCurrentIndex(self._model.index(row))
            if selected:
                self._view.select_rows([row])
