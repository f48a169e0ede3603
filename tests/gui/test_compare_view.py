"""The before/after view on decoded pictures: what is drawn where, and that both halves stay in step."""

import cv2
import numpy as np
import pytest
from imaging.pictures import write_with_thumbnail
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from restorer.batch.viewer import FIRST_SIDE
from restorer.gui.compare_canvas import Mode
from restorer.gui.compare_view import CompareView
from restorer.gui.picture_layer import PictureLayer
from restorer.gui.preview import Answer, PictureLoader, Thumbnails

WIDTH, HEIGHT = 2400, 1600


def checks(path, dark, light):
    """A chart whose every 100 px square tells by its brightness where it lies."""
    rows, columns = np.mgrid[0 : HEIGHT // 100, 0 : WIDTH // 100]
    small = np.where((rows + columns) % 2 == 0, dark, light).astype(np.uint8)
    assert cv2.imwrite(
        str(path), cv2.cvtColor(np.kron(small, np.ones((100, 100), np.uint8)), cv2.COLOR_GRAY2BGR)
    )
    return path


@pytest.fixture(scope="module")
def loader(qapp):
    result = PictureLoader()
    result.start()
    yield result
    result.shut_down()


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """A source in dark greys and a result in light ones."""
    folder = tmp_path_factory.mktemp("pair")
    return checks(folder / "before.png", 20, 100), checks(folder / "after.png", 160, 240)


@pytest.fixture
def view(qtbot, loader, pair):
    """The pair, 600 x 400 on screen."""
    result = CompareView(loader)
    qtbot.addWidget(result)
    result.resize(600, 400)
    result.show()
    result.show_pictures(*pair)
    qtbot.waitUntil(lambda: result.comparing, timeout=20_000)
    return result


def brightness(view, x, y):
    return view.grab().toImage().pixelColor(x, y).lightness()


def is_before(view, x, y):
    return brightness(view, x, y) < 130


def test_the_split_shows_the_source_on_its_left_and_the_result_on_its_right(view):
    view.set_split(0.5)
    assert is_before(view, 250, 300)
    assert not is_before(view, 350, 300)


def test_the_handle_is_dragged_with_the_mouse(view, qtbot):
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    qtbot.mouseMove(view, QPoint(150, 200))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(150, 200))
    assert view.split == pytest.approx(0.25)
    assert not is_before(view, 250, 300)


def test_the_handle_moves_by_keyboard(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.split > 0.5


@pytest.mark.parametrize("mode", list(Mode))
def test_holding_space_shows_the_original_everywhere_until_it_is_let_go(view, qtbot, mode):
    view.set_mode(mode)
    assert not is_before(view, 550, 250)
    qtbot.keyPress(view, Qt.Key.Key_Space)
    assert is_before(view, 550, 250)
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    assert not is_before(view, 550, 250)


def test_holding_the_right_mouse_button_shows_the_original(view, qtbot):
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=QPoint(500, 300))
    assert is_before(view, 550, 250)
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton, pos=QPoint(500, 300))
    assert not is_before(view, 550, 250)


def test_the_wheel_zooms_about_the_pointer(view):
    pointer = QPointF(120, 90)
    before = view.viewport.to_picture(120, 90)
    wheel = QWheelEvent(
        pointer, view.mapToGlobal(pointer), QPoint(), QPoint(0, 480), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, wheel)
    assert view.viewport.zoom > 0.5
    assert view.viewport.to_picture(120, 90) == pytest.approx(before)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_side_by_side_both_panes_show_the_same_part(view, qtbot, zoom):
    view.set_mode(Mode.SIDE_BY_SIDE)
    view.zoom_to(zoom)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(450, 200))
    qtbot.mouseMove(view, QPoint(430, 160))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(430, 160))
    qtbot.wait(400)
    image = view.grab().toImage()
    left, right = view.panes()
    for x in range(60, 280, 31):
        for y in range(60, 380, 29):
            dark_left = image.pixelColor(int(left.left()) + x, y).lightness() < 60
            dark_right = image.pixelColor(int(right.left()) + x, y).lightness() < 200
            assert dark_left == dark_right


def test_zoomed_in_the_visible_part_is_decoded_at_full_resolution(view, qtbot):
    view.zoom_to(1.0)
    qtbot.waitUntil(
        lambda: not view.before.detail.picture.isNull() and not view.after.detail.picture.isNull(),
        timeout=10_000,
    )
    part = view.before.detail.part
    assert view.before.detail.picture.width() == pytest.approx(part.width * WIDTH, abs=1)
    assert part.width < 0.5  # and not the rest


def test_at_100_percent_a_picture_pixel_is_a_screen_pixel(view, qtbot):
    view.zoom_to(1.0)
    view.set_split(1.0)
    qtbot.waitUntil(lambda: not view.before.detail.picture.isNull(), timeout=10_000)
    image = view.grab().toImage()
    row = [image.pixelColor(x, 300).lightness() < 60 for x in range(20, 580)]
    edges = [i for i in range(1, len(row)) if row[i] != row[i - 1]]
    assert set(np.diff(edges)) == {100}


def test_fit_brings_the_whole_picture_back(view):
    view.zoom_to(2.0)
    view.fit()
    assert view.viewport.visible().width == 1


def test_a_double_click_goes_to_100_percent_and_back(view, qtbot):
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert view.viewport.zoom == 1.0
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert view.viewport.fits


def test_a_picture_that_cannot_be_shown_says_so(view, qtbot, tmp_path):
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    view.show_pictures(tmp_path / "broken.jpg", None)
    qtbot.waitUntil(lambda: "broken.jpg" in view.before.problem, timeout=10_000)


class Pin:
    """A tool that takes the left button and the key P, and marks where it was pressed."""

    def __init__(self, view):
        self.view, self.places, self.keys, self.moves = view, [], 0, 0

    def press(self, event):
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self.places.append(self.view.to_photo(event.position()))
        return True

    def move(self, event):
        self.moves += 1
        return False

    def release(self, event):
        return event.button() == Qt.MouseButton.LeftButton

    def key(self, event):
        self.keys += event.key() == Qt.Key.Key_P
        return event.key() == Qt.Key.Key_P

    def paint(self, painter):
        for place in self.places:
            for at in self.view.to_view(place):
                painter.fillRect(QRectF(at.x() - 4, at.y() - 4, 8, 8), Qt.GlobalColor.red)


def test_a_tool_gets_mouse_and_keys_before_the_view_does_and_draws_over_it(view, qtbot):
    pin = Pin(view)
    view.set_tool(pin)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    qtbot.keyClick(view, Qt.Key.Key_P)
    assert view.viewport.fits  # a drag or a double click of the view's own would have moved it
    assert (pin.places[0].x(), pin.places[0].y(), pin.keys) == (0.25, 0.25, 1)
    assert view.grab().toImage().pixelColor(150, 100).red() == 255
    view.set_tool(None)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert len(pin.places) == 1


def test_what_a_tool_leaves_alone_the_view_does(view, qtbot):
    view.set_tool(Pin(view))
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=QPoint(500, 300))
    assert view.holding
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton, pos=QPoint(500, 300))
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert not view.viewport.fits


@pytest.mark.parametrize("mode", list(Mode))
def test_a_place_of_the_photo_and_a_point_of_the_view_are_two_names_of_one(view, mode):
    view.set_mode(mode)
    view.zoom_to(1.3)
    for pane in view.panes():
        at = pane.center() + QPointF(31, -17)
        assert any((QPointF(at) - seen).manhattanLength() < 1e-6 for seen in view.to_view(view.to_photo(at)))


def test_beside_the_picture_there_is_no_place_of_the_photo(view):
    view.resize(600, 600)
    assert view.to_photo(QPointF(300, 20)) is None
    assert view.to_photo(QPointF(300, 300)) is not None


def test_an_overlay_is_drawn_in_step_with_the_picture(view):
    view.add_overlay(lambda painter: painter.fillRect(QRectF(10, 10, 5, 5), Qt.GlobalColor.green))
    assert view.grab().toImage().pixelColor(12, 12).green() == 255


def test_a_thumbnail_stands_in_until_the_picture_has_come(qtbot, loader, pair):
    thumbnails = Thumbnails(loader)
    thumbnails.get(pair[0])
    qtbot.waitUntil(lambda: thumbnails.kept(pair[0]) is not None, timeout=20_000)
    layer = PictureLayer(loader, thumbnails=thumbnails)
    layer.show(pair[0], 600)
    assert layer.ready and layer._whole.width() == thumbnails.kept(pair[0]).width()
    assert layer.size == thumbnails.full_size(pair[0])
    qtbot.waitUntil(lambda: layer._whole.width() > thumbnails.kept(pair[0]).width(), timeout=20_000)
    thumbnails.clear()
    layer.show(pair[1], 600)
    assert not layer.ready


def test_the_copy_inside_a_large_photo_stands_in_too(qtbot, loader, tmp_path):
    path = tmp_path / "large.jpg"
    write_with_thumbnail(path, np.full((3000, 6000, 3), 160, np.uint8), np.full((80, 160, 3), 30, np.uint8))
    thumbnails = Thumbnails(loader)
    layer = PictureLayer(loader, thumbnails=thumbnails)
    seen = []
    layer.changed.connect(lambda: seen.append((layer.color_at(0.5, 0.5), layer.size)))
    layer.show(path, 600)
    thumbnails.get(path)
    qtbot.waitUntil(lambda: layer._whole_ticket is None and thumbnails.kept(path) is not None, timeout=20_000)
    assert seen[0] == (None, None)
    shown = [each for each in seen if each[0] is not None]
    dark = [color.red() < 40 for color, _ in shown]
    assert dark[0] and not dark[-1] and dark == sorted(dark, reverse=True)
    assert {(size.width(), size.height()) for _, size in shown} == {(6000, 3000)}
    assert layer._whole.width() == FIRST_SIDE


def rows_of(ticket, rows, color):
    """What the loader tells of a 40 x 40 picture whose upper rows are decoded."""
    image = QImage(40, rows, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(color)
    return Answer(ticket, image.copy(0, 0, 40, 40), QSize(4000, 4000))


def test_the_rows_of_a_large_photo_roll_in_over_what_stands_there(qtbot, loader, pair):
    thumbnails = Thumbnails(loader)
    layer = PictureLayer(loader, thumbnails=thumbnails)
    layer.show(pair[0], 600)
    ticket, red, blue = layer._whole_ticket, QColor("red"), QColor("blue")
    loader.glimpsed.emit(rows_of(ticket + 1, 30, blue))  # another's
    thumbnails.decoding.emit(pair[1], rows_of(0, 30, blue))
    assert not layer.ready
    loader.glimpsed.emit(rows_of(ticket, 10, red))
    assert (layer.color_at(0.5, 0.1), layer.color_at(0.5, 0.9)) == (red, None)
    thumbnails.decoding.emit(pair[0], rows_of(0, 20, red))
    assert (layer.color_at(0.5, 0.4), layer.color_at(0.5, 0.9)) == (red, None)
    whole = QImage(20, 20, QImage.Format.Format_RGB32)
    whole.fill(blue)
    layer._whole = layer._whole.fromImage(whole)  # a thumbnail
    loader.glimpsed.emit(rows_of(ticket, 20, red))
    assert (layer.color_at(0.5, 0.4), layer.color_at(0.5, 0.9)) == (red, blue)
    assert layer.size == QSize(4000, 4000)
    qtbot.waitUntil(lambda: layer._whole_ticket is None, timeout=20_000)
    assert layer.color_at(0.5, 0.4).lightness() < 128 and layer.size == QSize(WIDTH, HEIGHT)


def test_rows_are_no_thumbnail(loader, pair):
    thumbnails = Thumbnails(loader)
    heard = []
    thumbnails.decoding.connect(lambda source, _answer: heard.append(source))
    thumbnails._sources[-1] = pair[0]
    loader.glimpsed.emit(rows_of(-1, 10, QColor("red")))
    assert heard == [pair[0]] and thumbnails.kept(pair[0]) is None
