"""One picture of the before/after view: a copy that fits the pane, and detail for what is looked at closely.

A thumbnail, or the small copy that the file holds, stands in until the fitted copy has come; of a large photo
the rows come in from the top. The fitted copy stays underneath, so zooming and panning never show a hole; the
visible part at the screen's resolution is asked for when the view rests, and laid on top. All rectangles are
fractions of the picture, so a result that is not quite the source's size still stays in step.
"""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from restorer.batch.viewer import FIRST_SIDE, DecodeRequest, Region
from restorer.gui.preview import Answer, PictureLoader, Thumbnails
from restorer.gui.viewport import Rect

MARGIN = 0.2  # of the visible part is decoded around it, so that a small pan needs nothing new
FIT_STEP = 512  # fitted copies come in steps of this, so that resizing the window decodes little
FIT_MAX = 4096
SAMPLED = 0.03  # of the longer side: about what a pinned colour covers of what the network sees
OPAQUE = 255  # QColor.alpha
NOTHING = Rect(0, 0, 0, 0)


@dataclass(slots=True)
class Detail:
    """A part of the picture at the screen's resolution, and what was asked for."""

    picture: QPixmap = field(default_factory=QPixmap)
    part: Rect = NOTHING
    asked_part: Rect = NOTHING
    asked_scale: float = 0.0  # decoded pixels per picture pixel
    ticket: int | None = None


class PictureLayer(QObject):
    """Holds what is decoded of one picture, and asks for what is missing."""

    changed = Signal()

    def __init__(
        self, loader: PictureLoader, parent: QObject | None = None, thumbnails: Thumbnails | None = None
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        loader.answered.connect(self._answered)
        loader.glimpsed.connect(self._glimpsed)
        self._thumbnails = thumbnails
        if thumbnails is not None:
            thumbnails.arrived.connect(self._stand_in)
            thumbnails.decoding.connect(self._stand_in_rows)
        self.path: Path | None = None
        self.size: QSize | None = None  # of the whole picture, once known
        self.problem = ""  # why it cannot be shown, one sentence
        self.damaged = False  # not all of it could be read
        self._whole = QPixmap()
        self._whole_side = 0  # asked for
        self._standing_in = False  # `_whole` is but a small copy
        self._whole_ticket: int | None = None
        self.detail = Detail()  # of the view
        self._under_loupe = Detail()

    @property
    def ready(self) -> bool:
        """Whether there is something to draw."""
        return not self._whole.isNull()

    def show(self, path: Path | None, fit_side: int) -> None:
        """Show another picture (None: none), decoded to a pane this many device pixels long."""
        if path == self.path:
            self._want_whole(fit_side)
            return
        self._forget()
        self.path, self.size, self.problem, self.damaged = path, None, "", False
        self._whole, self._whole_side, self._standing_in = QPixmap(), 0, False
        self.detail, self._under_loupe = Detail(), Detail()
        if path is not None:
            self._want_whole(fit_side)
            self._stand_in(path)
        self.changed.emit()

    def want(self, visible: Rect, zoom: float, *, under_loupe: bool = False) -> None:
        """See to it that this part can be drawn sharp at this zoom (device pixels per picture pixel)."""
        if self.path is None or not self.lacks_detail(zoom):
            return
        detail = self._under_loupe if under_loupe else self.detail
        scale = min(1.0, zoom)
        if scale <= detail.asked_scale * 1.05 and _contains(detail.asked_part, visible):
            return
        part = _grown(visible)
        region = self._region(part)
        longest = max(1, round(max(region.width, region.height) * scale))
        if detail.ticket is not None:
            self._loader.forget(detail.ticket)
        detail.asked_scale = scale
        detail.asked_part = self._fractions(region)
        detail.ticket = self._loader.ask(DecodeRequest(self.path, longest, region), urgent=True)

    def lacks_detail(self, zoom: float) -> bool:
        """Whether the fitted copy is less sharp than the screen at this zoom, and none that is on its way."""
        if self.size is None or self._whole_ticket is not None:
            return False  # a larger copy that is on its way may do
        return min(1.0, zoom) > self._whole.width() / self.size.width() * 1.05

    def color_at(self, x: float, y: float) -> QColor | None:
        """The colour of a place, given as fractions of the picture: the mean of what lies around it."""
        if self._whole.isNull():
            return None
        width, height = self._whole.width(), self._whole.height()
        side = max(3, round(SAMPLED * max(width, height)))
        left, top = round(x * width) - side // 2, round(y * height) - side // 2
        around = QRect(left, top, side, side).intersected(self._whole.rect())
        few = self._whole.copy(around).toImage()
        mean = few.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation).pixelColor(0, 0)
        return mean if mean.alpha() == OPAQUE else None  # the rows there are not decoded yet

    def overview(self, side: int) -> QImage:
        """The whole picture, no side longer than this; a null image while there is none."""
        size = self._whole.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        return self._whole.scaled(size, mode=Qt.TransformationMode.SmoothTransformation).toImage()

    def draw(self, painter: QPainter, target: QRectF, *, under_loupe: bool = False) -> None:
        """Draw the whole picture into `target`; the painter's clip says what of it is seen."""
        painter.drawPixmap(target, self._whole, QRectF(self._whole.rect()))
        shown = target.width() * painter.device().devicePixelRatio()
        detail = self._under_loupe if under_loupe else self.detail
        part = detail.part
        # a larger copy may have come since, or the view has gone back to where the fitted one is sharp
        if detail.picture.width() <= self._whole.width() * part.width or shown <= 1.05 * self._whole.width():
            return
        place = QRectF(
            target.left() + part.left * target.width(), target.top() + part.top * target.height(),
            part.width * target.width(), part.height * target.height(),
        )  # fmt: skip
        painter.drawPixmap(place, detail.picture, QRectF(detail.picture.rect()))

    def _want_whole(self, fit_side: int) -> None:
        side = min(FIT_MAX, -(-max(1, fit_side) // FIT_STEP) * FIT_STEP)
        if self._whole.isNull() or self._standing_in:
            side = FIRST_SIDE  # what its thumbnail is made from, too
        if self.path is not None and side > self._whole_side and not self._is_full_size():
            if self._whole_ticket is not None:
                self._loader.forget(self._whole_ticket)
            self._whole_side = side
            self._whole_ticket = self._loader.ask(DecodeRequest(self.path, side), urgent=True)

    def _stand_in(self, source: Path) -> None:
        """Show the thumbnail of what is to be shown, as long as there is nothing better."""
        if self._thumbnails is None or source != self.path or not self._whole.isNull():
            return
        self._stand(self._thumbnails.kept(source), self._thumbnails.full_size(source))

    def _stand_in_rows(self, source: Path, answer: Answer) -> None:
        if source == self.path and answer.image is not None:
            self._stand(QPixmap.fromImage(answer.image), answer.full_size)

    def _glimpsed(self, answer: Answer) -> None:
        if answer.ticket == self._whole_ticket and answer.image is not None:
            self._stand(QPixmap.fromImage(answer.image), answer.full_size)

    def _stand(self, picture: QPixmap | None, size: QSize | None) -> None:
        if picture is None or picture.isNull() or size is None:
            return
        if self._whole.isNull() or (self._standing_in and picture.width() >= self._whole.width()):
            whole = _upon(self._whole, picture) if picture.hasAlpha() else picture
            self._whole, self.size, self._standing_in = whole, size, True
            self.changed.emit()

    def _is_full_size(self) -> bool:
        return self.size is not None and self._whole.size() == self.size

    def _answered(self, answer: Answer) -> None:
        if answer.ticket == self._whole_ticket:
            self._whole_ticket = None
            self.problem, self.damaged = answer.sentence, answer.damaged
            if answer.image is not None:
                self._whole, self._standing_in = QPixmap.fromImage(answer.image), False
                self.size = answer.full_size
            self.changed.emit()
            return
        for detail in (self.detail, self._under_loupe):
            if answer.ticket == detail.ticket:
                detail.ticket = None
                if answer.image is not None:
                    detail.picture = QPixmap.fromImage(answer.image)
                    detail.part = detail.asked_part
                self.changed.emit()

    def _forget(self) -> None:
        for ticket in (self._whole_ticket, self.detail.ticket, self._under_loupe.ticket):
            if ticket is not None:
                self._loader.forget(ticket)
        self._whole_ticket = None

    def _region(self, part: Rect) -> Region:
        assert self.size is not None
        width, height = self.size.width(), self.size.height()
        whole = QRect(0, 0, width, height)
        asked = QRectF(
            part.left * width, part.top * height, part.width * width, part.height * height
        ).toAlignedRect()
        seen = asked.intersected(whole)
        return Region(seen.left(), seen.top(), max(1, seen.width()), max(1, seen.height()))

    def _fractions(self, region: Region) -> Rect:
        assert self.size is not None
        width, height = self.size.width(), self.size.height()
        return Rect(region.left / width, region.top / height, region.width / width, region.height / height)


def _upon(ground: QPixmap, upper: QPixmap) -> QPixmap:
    """The upper rows of a picture, and what was there below them."""
    if ground.isNull():
        return upper
    smooth = Qt.TransformationMode.SmoothTransformation
    result = ground.scaled(upper.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    painter = QPainter(result)
    painter.drawPixmap(0, 0, upper)
    painter.end()
    return result


def _grown(part: Rect) -> Rect:
    left = max(0.0, part.left - MARGIN * part.width)
    top = max(0.0, part.top - MARGIN * part.height)
    right = min(1.0, part.left + (1 + MARGIN) * part.width)
    bottom = min(1.0, part.top + (1 + MARGIN) * part.height)
    return Rect(left, top, right - left, bottom - top)


def _contains(outer: Rect, inner: Rect) -> bool:
    slack = 1e-6
    return (
        outer.left <= inner.left + slack
        and outer.top <= inner.top + slack
        and outer.left + outer.width >= inner.left + inner.width - slack
        and outer.top + outer.height >= inner.top + inner.height - slack
    )
