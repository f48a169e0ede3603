"""What is drawn over the pictures of the before/after view: tags, the split handle, a sentence."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from restorer.gui.sentences import tell
from restorer.gui.theme import Theme

SHADE = QColor(0, 0, 0, 150)  # behind white marks: readable on any photo, in both schemes
HANDLE_RADIUS = 14.0
LEAST_CHARACTERS = 6  # of a tag that is shortened


def draw_tag(painter: QPainter, place: QRectF, said: str, *, at_right: bool) -> None:
    """A few words in an upper corner of `place`: shortened to its width, left out where that is too small."""
    metrics = painter.fontMetrics()
    room = place.width() - 44
    if metrics.horizontalAdvance(said) > room:
        if room < metrics.averageCharWidth() * LEAST_CHARACTERS:
            return
        said = metrics.elidedText(said, Qt.TextElideMode.ElideRight, int(room))
    width, height = metrics.horizontalAdvance(said) + 20, metrics.height() + 8
    left = place.right() - width - 12 if at_right else place.left() + 12
    tag = QRectF(left, place.top() + 12, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(SHADE)
    painter.drawRoundedRect(tag, height / 2, height / 2)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, said)
    painter.restore()


def draw_notice(painter: QPainter, place: QRectF, said: str) -> None:
    """A sentence on a dark ground at the lower edge of `place`, on two lines where one is too short."""
    metrics = painter.fontMetrics()
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    text = metrics.boundingRect(QRect(0, 0, max(1, round(place.width()) - 72), 1000), flags, said)
    pill = QRectF(0, 0, text.width() + 28, text.height() + 12)
    pill.moveCenter(QPointF(place.center().x(), place.bottom() - 16 - pill.height() / 2))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(SHADE)
    painter.drawRoundedRect(pill, 14, 14)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(pill, flags, said)
    painter.restore()


def draw_handle(painter: QPainter, at: QPointF, place: QRectF, *, across: bool) -> None:
    """The split line through `at` with its grip: down the picture's place, or across it."""
    ends = (
        (QPointF(place.left(), at.y()), QPointF(place.right(), at.y()))
        if across
        else (QPointF(at.x(), place.top()), QPointF(at.x(), place.bottom()))
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(SHADE, 4))
    painter.drawLine(*ends)
    painter.setPen(QPen(Qt.GlobalColor.white, 2))
    painter.drawLine(*ends)
    painter.translate((ends[0] + ends[1]) / 2)
    painter.rotate(90 if across else 0)
    painter.setPen(QPen(SHADE, 1))
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawEllipse(QPointF(0, 0), HANDLE_RADIUS, HANDLE_RADIUS)
    arrow = QPen(QColor("#0f766e"), 2)
    arrow.setCapStyle(Qt.PenCapStyle.RoundCap)
    arrow.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(arrow)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for side in (-1, 1):
        tip = QPointF(side * 8, 0)
        painter.drawPolyline([tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)])
    painter.restore()


def draw_sentence(painter: QPainter, place: QRect, sentence: str, theme: Theme) -> None:
    """A sentence in the middle, where there is no picture."""
    painter.setPen(QColor(theme.muted))
    inner = place.adjusted(24, 24, -24, -24)
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tell(sentence))
