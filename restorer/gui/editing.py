"""What the user asks of photos in the window, and undoes: recipes, presets, colours pinned to places."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QApplication

from restorer.gui.queue_entry import Entry
from restorer.gui.undo import Change, History, QueueChange, RecipeChange
from restorer.gui.variant_choice import VariantChoice
from restorer.restore.presets import Preset

if TYPE_CHECKING:
    from restorer.gui.hint_tool import HintTool
    from restorer.gui.window import MainWindow


class Editing(QObject):
    """Wires the history, the presets and the colour pins to the window's parts."""

    pinning_changed = Signal(bool)

    def __init__(self, window: "MainWindow", history: History) -> None:
        super().__init__(window)
        self.history = history
        self.tool: HintTool | None = None
        self._window = window
        self.button = window.compare.add_tool("pin", self.tr("Pin colours to places (Ctrl+Shift+P)"))
        self.button.setCheckable(True)
        self.button.toggled.connect(self.set_pinning)
        self.variants = VariantChoice(window, history, self)
        window.recipe.settled.connect(self.history.settle)
        window.queue.current_changed.connect(self._show_entry)
        window.model.dataChanged.connect(self._rows_changed)
        self.history.travelled.connect(self._show_change)
        self._presets = window.recipe.presets
        self._presets.problem.connect(window.banner.show_problem)
        self._presets.added.connect(self._offer_preset)
        self._presets.look()

    def set_pinning(self, on: bool) -> None:
        """Take the tool for colour pins in hand, or put it away."""
        if on == (self.tool is not None):
            return
        view = self._window.compare.view
        if self.tool is None:
            from restorer.gui.hint_tool import HintTool  # with numpy, which the window opens without
            from restorer.gui.recent_colors import RecentColors

            self.tool = HintTool(view, self.history, RecentColors(self._window.preferences))
            self.tool.put_away.connect(lambda: self.set_pinning(False))
            view.set_tool(self.tool)
            self._show_entry(self._window.queue.current())
            view.setFocus()
        else:
            view.set_tool(None)
            focus = QApplication.focusWidget()
            if focus is not None and view.isAncestorOf(focus):
                view.setFocus()  # a pin that has it goes
            self.tool.show_entry(None)
            self.tool.deleteLater()
            self.tool = None
        self.button.setChecked(on)
        self.pinning_changed.emit(on)

    def unpin_all(self) -> None:
        """Take all colour pins off the photo that is shown."""
        entry = self._window.queue.current()
        if entry is not None:
            self.history.set_hints(entry.source, ())

    @property
    def has_pins(self) -> bool:
        """Whether colours are pinned to the photo that is shown."""
        entry = self._window.queue.current()
        return entry is not None and bool(entry.hints)

    def take_presets(self, dropped: Sequence[Path]) -> list[Path]:
        """Import the presets among dropped files; returns the other files."""
        presets = [path for path in dropped if path.suffix.lower() == ".json"]
        for path in presets:
            self._presets.import_file(path)
        return [path for path in dropped if path not in presets]

    def _offer_preset(self, preset: Preset) -> None:
        self._window.banner.show_success(
            self.tr("The preset “{name}” is among yours now.").format(name=preset.title),
            self.tr("Use it"),
            lambda: self._presets.choose(preset),
        )

    def _rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        row = self._window.queue.view.current_row()
        if row is not None and first.row() <= row <= last.row():
            self._show_entry(self._window.model.entry(row))

    def _show_entry(self, entry: Entry | None) -> None:
        if self.tool is not None:
            self.tool.show_entry(entry)

    def _show_change(self, change: Change, again: bool) -> None:
        """Show what undo or redo changed: a photo of it, and its recipe; of what came back, all."""
        queue, model, choice = self._window.queue, self._window.model, self._window.choice
        rows = [row for photo in change.photos if (row := model.row_of(photo)) is not None]
        self._unhide(rows, whole=isinstance(change, QueueChange))
        current = queue.current()
        if rows and (current is None or current.source not in change.photos):
            shown = set(queue.view.order.rows())
            queue.view.setCurrentIndex(model.index(next(row for row in rows if row in shown)))
        if rows and isinstance(change, QueueChange):
            queue.view.select_rows(rows)
        if isinstance(change, RecipeChange):
            choice.recipe = change.coming[again]
        choice.show()

    def _unhide(self, rows: Sequence[int], *, whole: bool) -> None:
        """Filter no more when that hides all of these photos; `whole`: or any of them."""
        shown = set(self._window.queue.view.order.rows())
        if (whole and not shown.issuperset(rows)) or (rows and shown.isdisjoint(rows)):
            self._window.queue.filter.show_all()
