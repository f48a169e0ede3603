"""The restored side of the before/after view before a batch has run: appears part by part where one looks.

Under what is not restored yet lies what there is of a smaller level, and under that the original. Blend and
saturation are put together here, from what is restored already; only another level of noise, model or hint
asks the networks.
"""

import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter

from restorer.batch.jobs import Wish
from restorer.batch.previewer import ColorsRequest, PartRequest, Request, VariantsRequest
from restorer.gui.live_colors import LiveColors
from restorer.gui.live_original import LiveOriginal
from restorer.gui.live_paint import draw_pieces, finest_level
from restorer.gui.live_plan import CELL, Cell, Grid, Span, View, level_of, plan
from restorer.gui.live_preview import PIECE, Answer, LivePreview, Piece, Tuning
from restorer.gui.live_store import LiveStore, Look
from restorer.gui.live_variants import LiveVariants
from restorer.gui.picture_layer import PictureLayer
from restorer.restore.recipe import Recipe

FRAME_SECONDS = 0.02  # for putting together what sliders change, before the event loop turns again
REST_SECONDS = 0.15  # after a slider's last move, what was put together in a hurry is made exact
STALE = 0.25  # a part under way goes on when so much of it is still wanted


class LiveLayer(QObject):
    """Holds what is restored of one photo, and asks for what is missing."""

    changed = Signal()

    def __init__(self, preview: LivePreview, before: PictureLayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self._before = before
        self._store = LiveStore()
        self.original = LiveOriginal(self._store, before)
        self.path: Path | None = None  # of the source; None: there is no preview
        self.problem = ""  # why there is none, one sentence
        self._wish = Wish(Recipe())
        self.variants = LiveVariants(self)
        self._views: Sequence[View] = ()
        self._colors = LiveColors()
        self._tuning = Tuning()
        self._earlier: Look | None = None  # shown until the new one has come
        self._touched = 0.0  # when a slider moved last
        self._refresh = QTimer(self, singleShot=True)
        self._refresh.timeout.connect(self._remix)
        preview.answered.connect(self._answered)

    @property
    def ready(self) -> bool:
        """Whether there is something to draw; that may still be the original."""
        return self.path is not None and self.path == self._before.path and self._before.ready

    @property
    def complete(self) -> bool:
        """Whether all that is seen is restored."""
        seen = [view for view in self._views if not (view.ahead or view.hidden)]
        return self.ready and bool(seen) and not any(map(self._missing, seen))

    @property
    def has_original(self) -> bool:
        """Whether the photo as it is can be drawn sharp wherever it is looked at."""
        return self.original.is_complete(self._views)

    @property
    def exact(self) -> bool:
        """Whether what is looked at is the full size, so that it is what the batch writes."""
        return all(level_of(view.zoom) == 0 for view in self._views if not view.ahead)

    @property
    def said(self) -> str:
        """What the picture is, in words."""
        if self.problem or not self.complete:
            return self.tr("No preview") if self.problem else self.tr("Preview, being restored…")
        return self.tr("Preview") if self.exact else self.tr("Preview, approximate")

    def show(self, path: Path | None, wish: Wish) -> None:
        """Preview another photo (None: none), or something else that is done to it."""
        if (path, wish) == (self.path, self._wish):
            return
        other = path != self.path
        earlier = None if other else self._look()
        self.path, self._wish, self.problem = path, wish, ""
        self.original.path = path
        self._colors.show(path, wish)
        self._tune()
        if other or earlier != self._look():  # of another photo nothing may be drawn
            self._earlier = earlier
        self._plan()
        self.changed.emit()

    def forget(self, sources: Sequence[Path]) -> None:
        """Drop what is restored of photos that are in the queue no longer."""
        self._store.forget(sources)

    def use_provider(self, provider: str) -> None:
        """Run the models on this from the next part on; in the words of `restorer batch --provider`."""
        self._preview.use_provider(provider)
        self.problem = ""  # another device may do better
        self._plan()
        self.changed.emit()

    def want(self, views: Sequence[View]) -> None:
        """See to it that these parts are restored, the first before the second."""
        said = self.said
        self._views = views
        self._plan()
        self._refresh.start(0)
        if self.said != said:
            self.changed.emit()

    def want_variants(self, wanted: bool) -> None:
        """Make small pictures of the ways to colour the photo from now on, or no longer."""
        self.variants.wanted = wanted
        self._preview.warm()

    def show_variants(self, path: Path | None, wish: Wish | None) -> None:
        """Have them made of this photo; it may be restored already, and have no preview."""
        self.variants.show(path, wish)
        self._plan()

    def draw(self, painter: QPainter, target: QRectF, *, under_loupe: bool = False) -> None:
        """Draw the whole picture into `target`; the painter's clip says what of it is seen."""
        self.original.draw(painter, target, under_loupe=under_loupe)
        if (size := self._before.size) is None:
            return
        finest = finest_level(painter, target, size)
        for look in filter(None, (self._earlier, self._look())):
            for level in self._store.levels(look):
                if level >= finest:
                    draw_pieces(painter, target, size, self._store, look, level)

    # What is asked

    def _look(self) -> Look | None:
        """What is to be seen; None while it is not known whether the photo gets new colours."""
        if self.path is None or not self._colors.known:
            return None
        recipe = self._wish.recipe
        denoise = recipe.denoise and replace(recipe.denoise, blend=1.0)
        return Look(self.path, denoise, recipe.noise_level_model, self._colors.new is not None)

    def _plan(self) -> None:
        requests: list[Request] = []
        if self.ready and not self.problem:
            requests += self.original.requests(view for view in self._views if not view.alone)
            requests += self._colors.missing()
            if self._look() is not None:
                planned: dict[int, set[Cell]] = defaultdict(set)
                for view in self._views:
                    requests += self._parts(view, planned[level_of(view.zoom)])
            requests += self.original.requests(view for view in self._views if view.alone)
        requests += self.variants.missing()
        self._preview.ask(requests, self._tuning, stop=self._is_stale(self._preview.current))

    def _parts(self, view: View, planned: set[Cell]) -> list[Request]:
        """What is missing of a view but for what is `planned` already, to which it is added."""
        level, look, current = level_of(view.zoom), self._look(), self._preview.current
        missing = self._missing(view)
        span = self._span(view)
        if isinstance(current, PartRequest) and current.level == level and Look.of(current) == look:
            missing.difference_update(_span_of(current).cells())
        first = len(missing) == span.count
        missing -= planned
        if not missing or look is None:
            return []
        most = max(1, self._preview.part_pixels // CELL**2)
        spans = plan(missing, self._grid.cell(view.focus, level), most=most, first=first)
        planned.update(*(span.cells() for span in spans))
        return [look.request(level, span) for span in spans]

    def _is_stale(self, current: Request | None) -> bool:
        """Whether what is being answered is of little use by now."""
        if current is None:
            return False
        if not self._is_wanted(current) or not (self.ready or isinstance(current, VariantsRequest)):
            return True
        if not isinstance(current, PartRequest) or self.original.is_about(current):
            return False
        wanted = (self._missing(view) for view in self._views if level_of(view.zoom) == current.level)
        span = _span_of(current)
        left = max((len(missing.intersection(span.cells())) for missing in wanted), default=0)
        return left < STALE * span.count

    def _is_wanted(self, request: Request) -> bool:
        """Whether this is about the photo that is shown, and its recipe."""
        if isinstance(request, ColorsRequest):
            return self._colors.are_of(request)
        if isinstance(request, VariantsRequest):
            return request in self.variants.missing()
        return Look.of(request) == self._look() or self.original.is_about(request)

    def _answered(self, answer: Answer) -> None:
        request = answer.request
        if answer.sentence:
            if isinstance(request, VariantsRequest):
                self.variants.take(request, {})  # or they would be asked for again and again
            elif self._is_wanted(request):
                self.problem = answer.sentence
        elif isinstance(request, ColorsRequest):
            if answer.colors is not None:
                self._colors.take(request, answer.colors)
                self._tune()
        elif isinstance(request, VariantsRequest):
            if answer.variants is not None:
                self.variants.take(request, answer.variants)
        elif answer.part is not None:
            look = Look.of(request)
            whole = self._store.add(look, request.level, answer.part, answer.pieces)
            if look == self._look():
                if not whole:
                    self.problem = self.tr("The model takes too little at once for a preview.")
                if not any(self._missing(view) for view in self._views if not view.ahead):
                    self._earlier = None
                self._refresh.start(0)  # what came may be put together with what sliders said before
        self._plan()
        self.changed.emit()

    # What sliders and hints change

    def _tune(self) -> None:
        """Take what sliders and colours say; what is seen follows."""
        if not self._colors.known:
            return  # once they are found
        denoise, colorize = self._wish.recipe.denoise, self._wish.recipe.colorize
        self._tuning = Tuning(
            blend=denoise.blend if denoise else 1.0,
            saturation=colorize.saturation if colorize else 1.0,
            colors=self._colors.new,
        )
        self._touched = time.monotonic()
        self._refresh.start(0)

    def _remix(self) -> None:
        """Bring what is seen in line with the sliders, the nearest first, for a frame's time at most."""
        began = time.monotonic()
        old = [seen for seen in self._seen_pieces() if seen[0].tuning is not self._tuning]
        hasty = [seen for seen in self._seen_pieces() if not seen[0].exact] if not old else []
        wait = self._touched + REST_SECONDS - began
        if hasty and wait > 0:
            self._refresh.start(round(1000 * wait))
            return
        for piece, width, height in old or hasty:
            piece.remix(self._tuning, height, width, exact=not old)
            if time.monotonic() - began > FRAME_SECONDS:
                break
        if old or hasty:
            self.changed.emit()
            self._refresh.start(0)

    def _seen_pieces(self) -> list[tuple[Piece, int, int]]:
        """What is seen, nearest to where the user looks first, each with its level's width and height."""
        look = self._look()
        found: list[tuple[Piece, int, int]] = []
        if look is None or not self.ready:
            return found
        for view in self._views:
            level = level_of(view.zoom)
            width, height = self._grid.size(level)
            x, y = view.focus[0] * width, view.focus[1] * height
            pieces = sorted(
                self._store.seen(look, level, self._span(view).cells()),
                key=lambda piece: (piece.left + PIECE / 2 - x) ** 2 + (piece.top + PIECE / 2 - y) ** 2,
            )
            found += [(piece, width, height) for piece in pieces]
        return found

    def _missing(self, view: View) -> set[Cell]:
        look, cells = self._look(), self._span(view).cells()
        return set(cells) if look is None else self._store.missing(look, level_of(view.zoom), cells)

    def _span(self, view: View) -> Span:
        level = level_of(view.zoom)
        return self._grid.first(view.focus, level) if view.ahead else self._grid.span(view.visible, level)

    @property
    def _grid(self) -> Grid:
        size = self._before.size
        assert size is not None  # known when there is something to see
        return Grid(size.width(), size.height())


def _span_of(request: PartRequest) -> Span:
    top, left = request.top // CELL, request.left // CELL
    return Span(top, left, top + request.height // CELL, left + request.width // CELL)
