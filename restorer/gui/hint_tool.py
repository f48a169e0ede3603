"""The tool that pins colours to places of the photo: click a place, pick a colour; drag, recolour, remove.

It only asks for other hints: the queue holds them, and undo knows them. This module loads numpy, so the
window imports it when the tool is first taken in hand.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from restorer.gui.announce import announce
from restorer.gui.compare_marks import draw_notice
from restorer.gui.compare_view import CompareView
from restorer.gui.compare_views import middle_of_result
from restorer.gui.hint_palette import HintPalette, Place
from restorer.gui.hint_pin import draw_pin
from restorer.gui.hint_pins import HintPins
from restorer.gui.photo_colors import PhotoColors
from restorer.gui.queue_entry import Entry, State
from restorer.gui.recent_colors import RecentColors
from restorer.gui.undo import History
from restorer.restore.natural_colors import Color
from restorer.restore.recipe import Hint


class HintTool(QObject):
    """Lies on the view while it is in hand; `put_away` asks for its end."""

    put_away = Signal()

    def __init__(self, view: CompareView, history: History, recent: RecentColors) -> None:
        super().__init__(view)
        self.colors = PhotoColors(view.before)
        self.pins = HintPins(view, self.colors, self)
        self.palette: HintPalette | None = None
        self.notice = ""  # what is said at the lower edge of the view
        self._usable = False
        self._view = view
        self._history = history
        self._recent = recent
        self._entry: Entry | None = None
        self._new: QPointF | None = None  # the place, in the photo, of a pin that has no colour yet
        self._placing = False
        self.pins.moved.connect(self._move)
        self.pins.let_go.connect(history.settle)
        self.pins.palette_asked.connect(self._ask_for_other)
        self.pins.removal_asked.connect(self._remove)
        view.before.changed.connect(self._show)

    def show_entry(self, entry: Entry | None) -> None:
        """Work on this photo; None: on none, for the tool is put away."""
        if entry is not self._entry:
            self._new = None
        self._entry = entry
        self._show()

    def _show(self) -> None:
        notice = self._judge()
        if notice != self.notice:
            self.notice = notice
            announce(self._view, notice)
        self.pins.show_hints(self._hints())
        self._view.update()

    def _judge(self) -> str:
        """Whether colours can be pinned to the photo, and what is to be said."""
        self._usable = False
        if self._entry is None or not self._view.before.ready:
            return ""
        if self._entry.state is State.RESTORING:
            return self.tr("This photo is being restored; its pins can be changed when it is done")
        step = self._entry.recipe.colorize
        if step is None:
            return self.tr("To pin colours to this photo, choose Auto or On under Colourise")
        if step.when == "auto" and not self.colors.is_grey():
            return self.tr("This photo keeps its own colours; to colour it anew, choose On under Colourise")
        self._usable = True
        return "" if self._entry.hints else self.tr("Click a place, or press N, to pin its colour")

    # What the view hands on

    def press(self, event: QMouseEvent) -> bool:
        """The left button places a pin, but for where it grabs the split line."""
        left = event.button() == Qt.MouseButton.LeftButton
        if not left or not self._usable or self._view.on_handle(event.position()):
            return False
        self._new = self._view.to_photo(event.position())
        self._placing = True
        self._view.update()
        return True

    def move(self, event: QMouseEvent) -> bool:
        """A pin that is being placed follows the pointer."""
        if self._placing:
            self._new = self._view.to_photo(event.position())
            self._view.update()
            return True
        if not self._usable or self._view.on_handle(event.position()):
            return False
        self._view.setCursor(Qt.CursorShape.CrossCursor)
        return True

    def release(self, event: QMouseEvent) -> bool:
        """The place is settled: now its colour is asked for."""
        if not self._placing or event.button() != Qt.MouseButton.LeftButton:
            return False
        self._placing = False
        self._ask_for_new()
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Insert or N pins a colour to the middle of what is seen; Escape puts the tool away."""
        if event.key() in (Qt.Key.Key_Insert, Qt.Key.Key_N) and self._usable:
            self._new = self._view.to_photo(middle_of_result(self._view))
            self._ask_for_new()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        else:
            return False
        return True

    def paint(self, painter: QPainter) -> None:
        """The pin that has no colour yet, and what there is to say."""
        self.pins.follow()
        if self._new is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for at in self._view.to_view(self._new):
                draw_pin(painter, at, None, chosen=True)
        if self.notice:
            draw_notice(painter, QRectF(self._view.rect()), self.notice)

    # What is done to pins

    def _move(self, number: int, place: QPointF) -> None:
        moved = replace(self._hints()[number], x=place.x(), y=place.y())
        self._replace(number, moved, f"pin {number}")

    def _remove(self, number: int) -> None:
        hints = self._hints()
        self._set((*hints[:number], *hints[number + 1 :]))
        announce(self._view, self.tr("Colour pin removed"))
        left = self.pins.pins
        (left[min(number, len(left) - 1)] if left else self._view).setFocus()

    def _ask_for_new(self) -> None:
        if self._new is None:
            return
        place = self._new

        def pin(color: Color) -> None:
            hint = Hint(x=place.x(), y=place.y(), a=color.a, b=color.b)
            self._set((*self._hints(), hint))
            if self.pins.pins:
                self.pins.pins[-1].setFocus()

        self._open_palette(place, None, pin)

    def _ask_for_other(self, number: int) -> None:
        hint = self._hints()[number]

        def recolor(color: Color) -> None:
            changed = replace(hint, a=color.a, b=color.b)
            self._replace(number, changed)

        palette = self._open_palette(QPointF(hint.x, hint.y), number, recolor)
        palette.removal_asked.connect(self._while_shown(lambda: self._remove(number)))

    def _open_palette(self, place: QPointF, number: int | None, use: Callable[[Color], None]) -> HintPalette:
        """Let a colour be picked for a place; `number` is the pin that is there, None: none yet."""
        hints = self._hints()
        others = list(dict.fromkeys(Color(hint.a, hint.b) for i, hint in enumerate(hints) if i != number))
        known = Place(
            lightness=self.colors.lightness(place),
            pinned=None if number is None else Color(hints[number].a, hints[number].b),
            own=self.colors.own(place),
            others=others,
            recent=[color for color in self._recent.colors() if color not in others],
        )
        palette = HintPalette(self._view, known)
        palette.picked.connect(self._recent.add)
        palette.picked.connect(self._while_shown(use))
        palette.closed.connect(self._palette_closed)
        self.palette = palette
        seen = self._view.to_view(place)
        at = seen[0] if seen else QPointF(self._view.rect().center())
        palette.pop_up(self._view.mapToGlobal(at).toPoint())
        return palette

    def _while_shown(self, do: Callable[..., None]) -> Callable[..., None]:
        """Do it later only if the photo that is shown now is still shown: an answer may come too late."""
        asked = self._entry and self._entry.source

        def done(*words: object) -> None:
            if self._entry is not None and self._entry.source == asked:
                do(*words)

        return done

    def _palette_closed(self) -> None:
        self.palette = None
        self._new = None
        self._view.update()

    def _replace(self, number: int, hint: Hint, gesture: str = "") -> None:
        hints = self._hints()
        self._set((*hints[:number], hint, *hints[number + 1 :]), gesture)

    def _set(self, hints: tuple[Hint, ...], gesture: str = "") -> None:
        assert self._entry is not None
        self._history.set_hints(self._entry.source, hints, gesture)

    def _hints(self) -> tuple[Hint, ...]:
        return self._entry.hints if self._entry is not None and self._view.before.ready else ()
