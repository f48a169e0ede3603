"""What a designer would not let pass: cut-off words, frames in the wrong place, edges that do not meet."""

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QMenu, QScrollArea

from restorer.gui import theme
from restorer.gui.batch_buttons import BatchButtons
from restorer.gui.compare_marks import draw_tag
from restorer.gui.elided_label import ElidedButton
from restorer.gui.window import MainWindow
from tests.gui.test_window import queue_up, wait_for_end

BOTH_WAYS = pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)


def shown_on(widget):
    """What is seen of a widget, with a colour for each of its own pixels."""
    image = widget.grab().toImage()
    ratio = image.devicePixelRatio()
    return lambda x, y: image.pixelColor(int(x * ratio), int(y * ratio)).name()


def inked(image):
    """The columns of a transparent picture that something was drawn in."""
    return [
        x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(image.height()))
    ]


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
def test_a_list_to_choose_from_has_one_frame_and_marks_what_is_chosen(window, colors):
    window.set_theme(colors)
    box = window.recipe.format
    box.setCurrentIndex(2)
    box.showPopup()
    popup = box.view().window()
    seen = shown_on(popup)
    row = box.view().visualRect(box.view().currentIndex())
    middle = box.view().viewport().mapTo(popup, row.center()).y()
    width, height = popup.width(), popup.height()
    edges = [(width // 2, 0), (width // 2, height - 1), (0, height // 2), (width - 1, height // 2)]
    assert {seen(*edge) for edge in edges} == {QColor(colors.border).name()}
    assert seen(width - 12, middle) == QColor(colors.selection).name()
    assert seen(width - 12, middle + row.height()) == QColor(colors.field).name()
    box.hidePopup()


@BOTH_WAYS
def test_what_opens_a_menu_shows_an_arrow_at_its_end(qtbot, qapp, direction):
    theme.apply(qapp, theme.LIGHT)
    button = ElidedButton()
    qtbot.addWidget(button)
    button.setObjectName("menu")
    button.setMenu(QMenu(button))
    button.setLayoutDirection(direction)
    button.resize(160, button.sizeHint().height())
    button.show()
    seen = shown_on(button)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    end = range(8, 20) if mirrored else range(160 - 20, 160 - 8)
    ground = seen(80, 4)
    assert any(seen(x, y) != ground for x in end for y in range(8, button.height() - 8))


def test_a_sentence_on_a_model_stands_off_its_edges(qtbot, window, tmp_path):
    (tmp_path / "bad.onnx").write_bytes(b"no model")
    window.settings.open()
    page = window.settings.dialog.models
    window.settings.dialog.tabs.setCurrentWidget(page)
    qtbot.waitUntil(lambda: page.names.count() > 0, timeout=30_000)
    page.consider(tmp_path / "bad.onnx")
    qtbot.waitUntil(page.problem.isVisible, timeout=30_000)
    qtbot.waitUntil(lambda: page.problem.height() >= page.problem.fontMetrics().height() + 16)
    seen = shown_on(page.problem)
    ground = seen(6, page.problem.height() // 2)
    assert {seen(x, y) for x in range(4, 12) for y in range(8, page.problem.height() - 8)} == {ground}
    assert page.note.isHidden()


@pytest.mark.parametrize(("width", "whole"), [(400, True), (130, False)])
def test_a_tag_is_shortened_to_the_width_there_is(qapp, width, whole):
    image = QImage(QSize(400, 60), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    said = "Preview, being restored…"
    least = painter.fontMetrics().horizontalAdvance(said)
    draw_tag(painter, QRectF(0, 0, width, 60), said, at_right=True)
    painter.end()
    columns = inked(image)
    assert columns
    assert 12 <= columns[0] <= columns[-1] <= width - 12
    assert (len(columns) > least) == whole


def test_a_tag_is_left_out_where_nothing_of_it_can_be_read(qapp):
    image = QImage(QSize(60, 60), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_tag(painter, QRectF(0, 0, 60, 60), "Preview, being restored…", at_right=False)
    painter.end()
    assert inked(image) == []


@pytest.mark.parametrize("width", [800, 1000, 1600])
def test_the_name_of_the_photo_can_be_read_at_any_width(qtbot, window, write_photos, width):
    window.resize(width, 600)
    window.add_paths(write_photos("Grandmother.jpg"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=30_000)
    name = window.compare.name
    qtbot.waitUntil(lambda: name.text() == "Grandmother.jpg" and window.width() == width)

    def can_be_read():  # once all parts have been laid out
        metrics, mode = name.fontMetrics(), Qt.TextElideMode.ElideMiddle
        assert len(metrics.elidedText(name.text(), mode, name.width())) >= 8

    qtbot.waitUntil(can_be_read)


@BOTH_WAYS
def test_controls_and_buttons_below_them_have_the_same_edges(qtbot, qapp, models, preferences, direction):
    qapp.setLayoutDirection(direction)
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    recipe, bar = window.recipe, window.recipe.findChild(QScrollArea).verticalScrollBar()
    for height in (600, 1000):
        window.resize(900, height)

        def edges():
            return {
                (part.mapTo(window, QPoint(0, 0)).x(), part.mapTo(window, QPoint(part.width(), 0)).x())
                for part in (recipe.presets, recipe.output, recipe.start)
            }

        qtbot.waitUntil(lambda scrolls=height < 700: bar.isVisible() == scrolls)
        qtbot.waitUntil(lambda: len(edges()) == 1)
    window.close()


def test_a_photo_that_cannot_be_shown_cannot_be_zoomed(qtbot, window, drop, write_photos):
    bad, good = write_photos("bad.jpg", "good.jpg")
    bad.write_bytes(b"no photo")
    queue_up(qtbot, window, drop, [good, bad], 2)
    panel = window.compare
    buttons = [panel.fit, panel.loupe, panel.eye, *panel.modes.buttons(), window.editing.button]
    qtbot.waitUntil(lambda: panel.view.before.ready, timeout=30_000)
    assert panel.zoom.text() and all(button.isEnabled() for button in buttons)
    window.queue.view.setCurrentIndex(window.model.index(1))
    qtbot.waitUntil(lambda: bool(panel.view.before.problem), timeout=30_000)
    assert panel.zoom.text() == ""
    assert not any(button.isEnabled() for button in buttons)
    window.queue.view.setCurrentIndex(window.model.index(0))
    qtbot.waitUntil(lambda: panel.view.before.ready, timeout=30_000)
    assert panel.zoom.text() and all(button.isEnabled() for button in buttons)


def test_what_has_the_keyboard_is_framed_all_around(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    words = window.recipe.clean_up
    for key in words._keys:
        words.choose(key)
        button = words.button(key)
        button.setFocus()
        shot, middle = button.grab().toImage(), button.height() // 2
        edges = {shot.pixelColor(x, middle).name() for x in (0, shot.width() - 1)}
        assert edges == {theme.LIGHT.text}


def test_a_result_that_has_gone_is_spoken_of(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.jpg"), 1)
    window.start()
    wait_for_end(qtbot, window)
    window.model.entry(0).target.unlink()
    window.compare.show_entry(None)
    window.compare.show_entry(window.model.entry(0))
    qtbot.waitUntil(lambda: window.compare.note.isVisible(), timeout=30_000)
    assert "a-restored.jpg" in window.compare.note.text()


@BOTH_WAYS
def test_words_of_the_buttons_of_a_batch_are_centred(qtbot, qapp, direction):
    qapp.setLayoutDirection(direction)
    buttons = BatchButtons()
    qtbot.addWidget(buttons)
    theme.paint_icons(buttons, theme.LIGHT)
    buttons.show_running(running=True, paused=False, stopping=False, can_start=False)
    buttons.resize(300, 200)
    buttons.show()
    image = buttons.stop.grab().toImage()
    rows, inside = range(8, image.height() - 8), range(30, image.width() - 30)
    written = [x for x in inside if any(image.pixelColor(x, y) != image.pixelColor(x, 4) for y in rows)]
    assert written
    assert abs((written[0] + written[-1]) / 2 - image.width() / 2) <= 6  # a gap lies at the icon's side
