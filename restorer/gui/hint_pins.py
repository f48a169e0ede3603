"""The colour pins of the photo in view: one button for each hint, in every pane that shows its place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from restorer.gui.compare_view import CompareView
from restorer.gui.hint_pin import HintPin
from restorer.gui.photo_colors import PhotoColors
from restorer.restore.recipe import Hint


class HintPins(QObject):
    """Tells what the user does to pins; the numbers are the hints'."""

    moved = Signal(int, QPointF)  # to this place of the photo
    let_go = Signal()
    palette_asked = Signal(int)
    removal_asked = Signal(int)

    def __init__(self, view: CompareView, colors: PhotoColors, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._colors = colors
        self._hints: tuple[Hint, ...] = ()
        self._rows: list[list[HintPin]] = []  # of each pane
        self._panes = 0  # that the buttons were made for
        self._placed_for: list[QRectF] = []  # where pictures were when the buttons were placed
        view.looked.connect(self._place)

    @property
    def pins(self) -> Sequence[HintPin]:
        """Those of the first pane, in the order of the hints."""
        return self._rows[0] if self._rows else ()

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        """Show these pins."""
        self._hints = hints
        self._panes = len(self._view.panes())
        self._fit_rows(self._panes)
        for row in self._rows:
            for number, pin in enumerate(row):
                pin.show_color(self._colors.shown(hints[number]), self._name(number))
        self._place()

    def _fit_rows(self, panes: int) -> None:
        self._rows.extend([] for _ in range(panes - len(self._rows)))
        for pane, row in enumerate(self._rows):
            wanted = len(self._hints) if pane < panes else 0
            while len(row) > wanted:
                pin = row.pop()
                if pin.hasFocus():  # or it would go to some button
                    self._view.setFocus()
                pin.hide()
                pin.deleteLater()
            while len(row) < wanted:
                pin = self._new_pin(row, by_keyboard=pane == 0)
                QWidget.setTabOrder(row[-1] if row else self._view, pin)
                row.append(pin)

    def follow(self) -> None:
        """The view is being drawn: see to it soon that every picture in it has its pins at their places."""
        if self._pictures() != self._placed_for:
            QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        if len(self._view.panes()) != self._panes:
            self.show_hints(self._hints)  # side by side from now on, or no longer
            return
        self._placed_for = self._pictures()
        for number, hint in enumerate(self._hints):
            seen = self._view.to_view(QPointF(hint.x, hint.y))
            for pane, row in enumerate(self._rows):
                if number < len(row) and not row[number].leaving:
                    row[number].setVisible(pane < len(seen))
                    if pane < len(seen):
                        row[number].place(seen[pane])

    def _pictures(self) -> list[QRectF]:
        if self._view.viewport is None:
            return []
        return [self._view.picture_place(pane) for pane in self._view.panes()]

    def _new_pin(self, row: list[HintPin], *, by_keyboard: bool) -> HintPin:
        pin = HintPin(self._view)
        if not by_keyboard:  # the same pin in another pane: once is enough for Tab
            pin.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        def tell(act: Callable[[int], None]) -> None:
            if pin in row:  # it may have gone, with its pane, while it was held
                act(row.index(pin))

        pin.dragged.connect(lambda at: tell(lambda number: self._drag(pin, number, at)))
        pin.dropped.connect(lambda at: tell(lambda number: self._drop(pin, number, at)))
        pin.nudged.connect(lambda by: tell(lambda number: self._nudge(number, by)))
        pin.palette_asked.connect(lambda: tell(self.palette_asked.emit))
        pin.removal_asked.connect(lambda: tell(self.removal_asked.emit))
        return pin

    def _drag(self, pin: HintPin, number: int, at: QPointF) -> None:
        place = self._view.to_photo(at)
        pin.leaving = place is None
        pin.place(at)
        pin.update()
        if place is not None:
            self.moved.emit(number, place)

    def _drop(self, pin: HintPin, number: int, at: QPointF) -> None:
        pin.leaving = False
        self.let_go.emit()
        if self._view.to_photo(at) is None:
            self.removal_asked.emit(number)
        else:
            self._place()

    def _nudge(self, number: int, by: QPointF) -> None:
        hint = self._hints[number]
        seen = self._view.to_view(QPointF(hint.x, hint.y))
        place = self._view.to_photo(seen[0] + by) if seen else None
        if place is not None:
            self.moved.emit(number, place)

    def _name(self, number: int) -> str:
        hint = self._hints[number]
        return self.tr(
            "Colour pin {number} of {count}: {color}, {across} % from the left, {down} % from the top"
        ).format(
            number=number + 1,
            count=len(self._hints),
            across=round(100 * hint.x),
            down=round(100 * hint.y),
            color=self._colors.described(hint),
        )
