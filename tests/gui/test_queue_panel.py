"""Finding, choosing and moving about in the queue, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from restorer.gui.queue_entry import State
from restorer.gui.queue_order import Sort
from tests.gui.test_window import queue_up, wait_for_end


def titles(window):
    order = window.queue.view.order
    return [order.index(place, 0).data() for place in range(order.rowCount())]


def test_a_name_is_typed_and_others_are_hidden(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("cat.jpg", "dog.jpg", "Category.png"), 3)
    find = next(action for action in window.actions() + window.findChildren(type(window.actions_.stop))
                if action.shortcut().toString() == "Ctrl+F")  # fmt: skip
    window.activateWindow()
    find.trigger()
    qtbot.keyClicks(window.queue.filter.name, "CAT")
    assert titles(window) == ["cat.jpg", "Category.png"]
    assert window.queue._title.text() == "2 of 3 photos"
    qtbot.keyClicks(window.queue.filter.name, "nothing")
    assert window.queue.pages.currentIndex() == 1
    qtbot.mouseClick(window.queue.show_all, Qt.MouseButton.LeftButton)
    assert len(titles(window)) == 3
    assert window.queue._title.text() == "3 photos"


def test_photos_of_one_name_are_found_by_their_folders(qtbot, window, drop, write_photos, tmp_path):
    (photo,) = write_photos("x.jpg")
    copies = [tmp_path / folder / "scan.jpg" for folder in ("Album 1", "Album 2")]
    for copy in copies:
        copy.parent.mkdir()
        copy.write_bytes(photo.read_bytes())
    queue_up(qtbot, window, drop, [*copies, photo], 3)
    window.queue.filter.name.setText("album 2")
    assert [window.queue.current().source] == copies[1:]
    assert titles(window) == ["scan.jpg"]


def test_failed_photos_are_shown_alone_and_tried_again(qtbot, window, drop, write_photos):
    bad, good = write_photos("bad.jpg", "good.jpg")
    bad.write_bytes(b"no photo")
    queue_up(qtbot, window, drop, [bad, good], 2)
    window.start()
    wait_for_end(qtbot, window)
    window.queue.filter.choose_state(State.FAILED)
    assert titles(window) == ["bad.jpg"]
    assert window.queue.current().source == bad
    window.queue.view.selectAll()
    window.queue.actions_.retry.trigger()
    assert window.model.entry(0).state is State.WAITING
    assert window.model.entry(1).state is State.DONE  # hidden, so not chosen
    qtbot.waitUntil(lambda: titles(window) == [], timeout=3000)


def test_keys_in_the_list_select_remove_and_copy(qtbot, window, drop, write_photos):
    photos = write_photos("a.jpg", "b.jpg", "c.jpg")
    queue_up(qtbot, window, drop, photos, 3)
    view = window.queue.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.selected_rows() == [1]
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_rows() == [1, 2]
    window.queue.actions_.copy.trigger()
    assert QGuiApplication.clipboard().text() == f"{photos[1]}\n{photos[2]}"
    window.queue.actions_.remove.trigger()
    assert [window.model.entry(row).source for row in range(window.model.rowCount())] == photos[:1]
    assert window.queue.current().source == photos[0]


def test_actions_go_by_the_photos_and_not_by_their_places(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("c.jpg", "a.jpg", "b.jpg"), 3)
    window.queue.filter.choose_sort(Sort.NAME)
    view = window.queue.view
    view.selectionModel().select(view.model().index(0, 0), view.selectionModel().SelectionFlag.ClearAndSelect)
    window.queue.actions_.remove.trigger()
    assert titles(window) == ["b.jpg", "c.jpg"]


def test_a_click_on_another_photo_shows_it(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.jpg", "b.jpg"), 2)
    assert window.compare.name.text() == "a.jpg"
    view = window.queue.view
    at = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.compare.name.text() == "b.jpg"
    assert window.choice.line.whom.text() == "For the selected photo"


def test_the_queue_is_emptied_but_for_what_is_being_restored(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.png", "b.png", "c.png", side=1500), 3)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.RESTORING) == 1, timeout=30_000)
    window.empty_queue()
    assert window.model.rowCount() <= 2
    wait_for_end(qtbot, window)
    assert window.model.count(State.WAITING) == 0


def test_what_is_added_to_an_emptied_queue_is_shown_whatever_was_looked_for(
    qtbot, window, drop, write_photos
):
    queue_up(qtbot, window, drop, write_photos("cat.jpg", "dog.jpg"), 2)
    window.queue.filter.name.setText("cat")
    window.queue.filter.choose_state(State.WAITING)
    window.empty_queue()
    window.model.add(write_photos("bird.jpg"))
    assert titles(window) == ["bird.jpg"]
    assert not window.queue.view.order.filtering
    assert window.queue.filter.name.text() == ""


def test_what_is_in_the_queue_already_is_said_calmly(qtbot, window, drop, write_photos):
    photos = write_photos("cat.jpg")
    queue_up(qtbot, window, drop, photos, 1)
    drop(window, photos)
    qtbot.waitUntil(window.banner.isVisible, timeout=30_000)
    assert window.banner.text.text() == "What you added is in the queue already."
    assert window.banner.property("kind") == "info"


def test_photos_that_are_added_are_shown_unless_others_are_selected(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos(*(f"{i:02}.png" for i in range(30))), 30)
    assert window.queue.view.current_row() == 0
    queue_up(qtbot, window, drop, write_photos("new.png"), 31)
    assert window.queue.view.current_row() == 30
    assert window.queue.view.selected_rows() == []
    view = window.queue.view
    view.scrollToTop()
    at = view.visualRect(view.index_of(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    queue_up(qtbot, window, drop, write_photos("newer.png"), 32)
    assert window.queue.view.selected_rows() == [2]
    assert window.queue.view.current_row() == 2
