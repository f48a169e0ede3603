"""Run by test_sharpness: shows a chart of single pixels at 100 % and says how many the screen shows wrongly.

Before and preview must give each pixel of the photo one pixel of the screen, whatever the screen's scale.
"""

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from restorer.batch.jobs import Wish
from restorer.gui.compare_mode import Mode
from restorer.gui.compare_view import CompareView
from restorer.gui.preview import PictureLoader
from restorer.restore.recipe import Recipe


def main(chart: Path) -> None:
    app = QApplication([])
    loader = PictureLoader()
    loader.start()
    view = CompareView(loader)
    view.resize(301, 203)
    view.show()
    view.set_mode(Mode.RESULT)
    view.show_live(chart, Wish(Recipe(denoise=None)))
    wait(lambda: view.live.ready)
    view.zoom_to(1.0)
    view.look(view.viewport.panned(-13.4, 7.7))  # dragged to somewhere between pixels
    before = view.before
    wait(
        lambda: (
            not view._rest.isActive()
            and view.live.complete
            and before._whole_ticket is None
            and (view.live.has_original or not before.detail.picture.isNull())
        )
    )
    wrong = [wrong_pixels(view, chart)]
    view.set_holding(True)
    wrong.append(wrong_pixels(view, chart))
    view.shut_down()
    loader.shut_down()
    sys.stdout.write(f"{app.devicePixelRatio()} {wrong[0]} {wrong[1]}\n")


def wait(done) -> None:
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: done() and loop.quit())
    timer.start(20)
    loop.exec()


def wrong_pixels(view, chart) -> int:
    """In a box beside the tag: screen pixels that are not the photo's."""
    grabbed = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    photo = QImage(str(chart)).convertToFormat(QImage.Format.Format_RGB888)
    whole = view.viewport.picture_in_pane()
    screen, source = pixels(grabbed), pixels(photo)
    top, left = grabbed.height() // 2, grabbed.width() // 2
    seen = screen[top : top + 60, left : left + 80]
    y, x = round(top - whole.top), round(left - whole.left)
    return int((seen != source[y : y + 60, x : x + 80]).any(axis=2).sum())


def pixels(image: QImage) -> np.ndarray:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
