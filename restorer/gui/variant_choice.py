"""Lets one of several colourings be chosen for the photo that is shown: wires the strip to the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal

from restorer.gui.queue_entry import Entry, State
from restorer.gui.undo import History
from restorer.gui.variant_strip import VariantStrip

if TYPE_CHECKING:
    from restorer.gui.window import MainWindow


class VariantChoice(QObject):
    """Knows whether the strip is open, and what it is to show."""

    shown_changed = Signal(bool)

    def __init__(self, window: "MainWindow", history: History, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._history = history
        self._live = window.compare.view.live
        self._pictures: object = None  # those that stand in the strip
        self.strip = VariantStrip(window.compare)
        self.strip.hide()
        self.strip.chosen.connect(self._chosen)
        self.strip.put_away.connect(self._put_away)
        window.compare.add_strip(self.strip)
        tip = self.tr("Choose among colourings (Ctrl+Shift+K)")
        self.button = window.compare.add_tool("variants", tip, spare=True)
        self.button.setCheckable(True)
        self.button.toggled.connect(self.show)
        self._live.variants.changed.connect(self._show)
        window.queue.current_changed.connect(self._show_entry)
        window.model.dataChanged.connect(self._rows_changed)

    @property
    def shown(self) -> bool:
        """Whether the strip is open."""
        return self.button.isChecked()

    def show(self, shown: bool) -> None:
        """Open the strip, or close it."""
        self.button.setChecked(shown)
        self.strip.setVisible(shown)
        self._live.want_variants(shown)
        self._show_entry(self._window.queue.current())
        self.shown_changed.emit(shown)

    def _put_away(self) -> None:
        self.show(False)
        self._window.compare.view.setFocus()

    def _rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        row = self._window.queue.view.current_row()
        if row is not None and first.row() <= row <= last.row():
            self._show_entry(self._window.model.entry(row))

    def _show_entry(self, entry: Entry | None) -> None:
        if self.shown:
            self._live.show_variants(entry.source if entry else None, entry.wish if entry else None)
            self._show()

    def _show(self) -> None:
        if not self.shown:
            return
        entry, pictures = self._window.queue.current(), self._live.variants.pictures
        if entry is None or not pictures:
            self._pictures = None
            self.strip.show_sentence(self._why_none(entry))
        elif pictures is self._pictures:
            self.strip.mark(entry.variant)
        else:
            self._pictures = pictures
            self.strip.show_pictures(pictures, entry.variant)
        self.strip.list.setEnabled(entry is not None and entry.state is not State.RESTORING)

    def _why_none(self, entry: Entry | None) -> str:
        if entry is None:
            return ""
        if entry.recipe.colorize is None:
            return self.tr("To choose among colourings of this photo, choose Auto or On under Colourise")
        if self._live.variants.pictures is None:
            return self.tr("Colourings are being made…")
        return self.tr("This photo keeps its own colours, or its model knows only one colouring of it")

    def _chosen(self, variant: int) -> None:
        entry = self._window.queue.current()
        if entry is not None:
            self._history.set_variant(entry.source, variant)
