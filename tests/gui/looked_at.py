"""What the window shows of a photo that is looked at, for the tests of the preview."""

import numpy as np
from PySide6.QtCore import QPointF

PATIENCE = 60_000


def wait_until_restored(qtbot, view):
    """What is seen and what is likely to be looked at next; a changed view asks when it has rested."""
    preview, live = view.preview, view.live

    def done():
        asked = preview.current or preview._requests or preview._answered_unheard
        there = live.ready and live.complete and live.has_original and view.before._whole_ticket is None
        return there and not asked and not live._refresh.isActive()

    qtbot.wait(10)
    qtbot.waitUntil(lambda: view.viewport is not None and not view._rest.isActive(), timeout=PATIENCE)
    qtbot.waitUntil(done, timeout=PATIENCE)


def seen(view):
    """What is drawn right of and below the photo's middle: every third pixel of 200 x 200, h x w x 3."""
    image, middle = view.grab().toImage(), view.to_view(QPointF(0.5, 0.5))[0]
    left, top = round(middle.x()), round(middle.y())
    rows = [[image.pixel(left + x, top + y) for x in range(0, 200, 3)] for y in range(0, 200, 3)]
    return np.array(rows, np.uint32)[..., None] >> np.array([16, 8, 0], np.uint32) & 255


def noise(view):
    """Red is the same all over the photos of `write_photos`, but for their noise."""
    return seen(view)[..., 0].std()


def colorfulness(view):
    pixels = seen(view).astype(int)
    return float(np.abs(pixels - pixels.mean(axis=2, keepdims=True)).mean())
