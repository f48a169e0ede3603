"""The photo of the view as colour pins see it: how bright a place is, whether it has a colour of its own."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from restorer.gui.color_names import described
from restorer.gui.picture_layer import PictureLayer
from restorer.imaging.color import is_monochrome
from restorer.imaging.photo import Pixels
from restorer.restore.natural_colors import Color, color_of, lightness_of
from restorer.restore.recipe import Hint

COLORFUL = 4.0  # a* or b* of a place that has a colour of its own; scans of grey prints stay below
OVERVIEW = 256  # pixels a side, from which a photo is judged grey
GREY = (128, 128, 128)


class PhotoColors:
    """Asks a layer of the view for its pixels."""

    def __init__(self, layer: PictureLayer) -> None:
        self._layer = layer
        self._judged: tuple[Path | None, bool] = (None, False)

    def lightness(self, place: QPointF) -> float:
        """L* (0..100) of a place given as fractions of the photo."""
        return lightness_of(self._sampled(place))

    def own(self, place: QPointF) -> Color | None:
        """The colour that the photo itself has there; None where it is grey."""
        own = color_of(self._sampled(place))
        return own if max(abs(own.a), abs(own.b)) > COLORFUL else None

    def shown(self, hint: Hint) -> QColor:
        """What a pinned colour looks like at its place."""
        return QColor(*Color(hint.a, hint.b).at(self.lightness(QPointF(hint.x, hint.y))))

    def described(self, hint: Hint) -> str:
        """A pinned colour in a word."""
        return described(Color(hint.a, hint.b), self.lightness(QPointF(hint.x, hint.y)))

    def is_grey(self) -> bool:
        """Whether the photo is without colour or of one tone, as a recipe's `auto` judges it."""
        if self._judged[0] != self._layer.path:
            self._judged = self._layer.path, is_monochrome(_pixels(self._layer.overview(OVERVIEW)))
        return self._judged[1]

    def _sampled(self, place: QPointF) -> tuple[int, int, int]:
        color = self._layer.color_at(place.x(), place.y())
        return GREY if color is None else (color.red(), color.green(), color.blue())


def _pixels(image: QImage) -> Pixels:
    """H x W x 3, sRGB 0..1."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    pixels = rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3)
    return np.asarray(pixels, np.float32) / np.float32(255)
