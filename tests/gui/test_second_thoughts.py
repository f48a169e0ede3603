"""What a hand may do by mistake in the queue and in the panel, and how it is seen or taken back."""

import pytest
from PySide6.QtCore import Qt

from restorer.batch.jobs import Outcome
from restorer.gui.elided_label import plain_tip
from restorer.gui.queue_entry import Entry, State
from restorer.restore.presets import Preset
from restorer.restore.recipe import Denoise, Hint, Recipe


@pytest.fixture
def queued(qtbot, window, drop, write_photos):
    drop(window, write_photos("l.png", "m.png", "<b>n<i>.png"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 3, timeout=30_000)
    return window


def test_photos_taken_out_come_back_with_all_that_was_asked(qtbot, queued):
    own = Recipe(denoise=Denoise(blend=0.5))
    queued.model.set_recipe([1], own)
    queued.model.set_hints(queued.model.entry(1).source, (Hint(x=0.5, y=0.5, a=10.0, b=10.0),))
    names = [queued.model.entry(row).source for row in range(3)]
    queued.empty_queue()
    assert queued.model.rowCount() == 0
    assert "3" in queued.banner.text.text()
    qtbot.mouseClick(queued.banner.action, Qt.MouseButton.LeftButton)
    assert [queued.model.entry(row).source for row in range(3)] == names
    assert queued.model.entry(1).recipe == own
    assert queued.model.entry(1).hints
    assert queued.model.count(State.WAITING) == 3
    assert queued.banner.isHidden()


def test_undo_puts_photos_back_and_the_offer_goes(queued):
    names = [queued.model.entry(row).source for row in range(3)]
    queued.queue.view.select_rows([0, 1])
    queued.queue.actions_.remove.trigger()
    assert queued.banner.isVisible()
    queued.actions_.undo.trigger()
    assert [queued.model.entry(row).source for row in range(3)] == names
    assert queued.queue.view.selected_rows() == [0, 1]
    assert queued.banner.isHidden()
    queued.actions_.redo.trigger()
    assert queued.model.rowCount() == 1
    assert queued.banner.isVisible()


def test_undo_takes_out_what_was_put_back_and_not_what_was_added_anew(qtbot, queued, drop):
    sources = [queued.model.entry(row).source for row in range(3)]
    queued.model.remove([0, 1])
    drop(queued, [sources[0]])
    qtbot.waitUntil(lambda: queued.model.rowCount() == 2, timeout=30_000)
    queued.history.set_hints(sources[0], (Hint(x=0.5, y=0.5, a=10.0, b=10.0),))
    queued.history.put_back({0: Entry(sources[0]), 1: Entry(sources[1])})
    assert queued.model.rowCount() == 3
    queued.history.undo()
    assert queued.model.row_of(sources[1]) is None
    assert queued.model.entry(queued.model.row_of(sources[0])).hints


def test_what_comes_after_a_photo_taken_out_is_selected_in_its_place(queued):
    names = [queued.model.entry(row).source for row in range(3)]
    queued.queue.view.setCurrentIndex(queued.model.index(1, 0))
    queued.queue.view.select_rows([1])
    queued.queue.actions_.remove.trigger()
    (row,) = queued.queue.view.selected_rows()
    assert queued.model.entry(row).source == names[2]
    assert queued.queue.view.current_row() == row
    queued.queue.actions_.remove.trigger()
    assert queued.queue.current().source == names[0]  # nothing comes after it


def test_what_came_of_a_photo_while_it_was_out_is_known_when_it_is_put_back(queued, tmp_path):
    source, target = queued.model.entry(0).source, tmp_path / "result.png"
    queued.model.remove([0])
    queued.model.finished(Outcome(source=source, target=target, status="restored"))
    queued.history.undo()
    assert (queued.model.entry(0).state, queued.model.entry(0).target) == (State.DONE, target)
    queued.model.remove([0])
    queued.model.add([source])
    assert queued.model.entry(queued.model.row_of(source)).state is State.WAITING


def test_an_emptied_queue_is_put_back_with_what_was_done(qtbot, queued):
    queued.start()
    qtbot.waitUntil(lambda: queued.model.count(State.DONE) == 3, timeout=60_000)
    qtbot.waitUntil(lambda: not queued.batch.running, timeout=60_000)
    queued.empty_queue()
    queued.actions_.undo.trigger()
    assert queued.model.count(State.DONE) == 3
    assert queued.model.entry(0).target.exists()


def test_nothing_is_offered_for_what_is_no_loss(queued):
    queued.model.set_recipe(range(3), Recipe())
    queued.model.remove([0])
    assert queued.banner.isHidden()


def test_space_and_l_in_the_list_are_the_pictures(qtbot, queued):
    queued.activateWindow()
    qtbot.waitUntil(queued.isActiveWindow)
    view, picture = queued.queue.view, queued.compare.view
    qtbot.waitUntil(lambda: picture.before.ready, timeout=30_000)
    view.setFocus()
    view.setCurrentIndex(queued.model.index(1))
    row = view.current_row()
    qtbot.keyPress(view, Qt.Key.Key_Space)
    assert picture.holding
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    assert not picture.holding
    qtbot.keyPress(view, Qt.Key.Key_L)
    assert picture.loupe.shown
    qtbot.keyRelease(view, Qt.Key.Key_L)
    assert not picture.loupe.shown
    qtbot.keyClicks(view, "m")
    assert view.current_row() == row


def test_names_are_no_markup(queued):
    tip = queued.model.index(2).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;n&lt;i&gt;.png" in tip
    assert plain_tip("/a/b.png") == "/a/b.png"


def test_a_long_name_of_a_preset_leaves_the_panel_its_width(tmp_path, queued):
    chooser = queued.recipe.presets
    least = queued.recipe.minimumSizeHint().width()
    name = "Grandma & Grandpa's album from the summer holiday at the lake in 1945"
    chooser.choose(Preset(name="album", path=tmp_path / "album.json", recipe=Recipe(), title=name))
    assert queued.recipe.minimumSizeHint().width() == least
    assert chooser.button.minimumSizeHint().width() <= 80


def test_an_entry_put_back_twice_is_there_once(queued):
    assert queued.model.add_entries([Entry(queued.model.entry(0).source)]) == 0


@pytest.mark.parametrize("way", ["put back", "undo", "close"])
def test_an_offer_that_another_covered_comes_back(queued, way):
    banner, went_on, declined = queued.banner, [], []
    banner.show_offer("Go on?", "Go on", lambda: went_on.append(1), lambda: declined.append(1))
    banner.show_note("A note.")
    queued.model.remove([0, 1])
    assert banner.action.text() == "Put back"
    {"put back": banner.action.click, "undo": queued.history.undo, "close": banner.cross.click}[way]()
    assert (banner.isVisible(), banner.text.text(), declined) == (True, "Go on?", [])
    banner.action.click()
    assert went_on
    banner.cross.click()
    assert (banner.isHidden(), declined) == (True, [1])


def test_what_is_taken_out_step_by_step_is_put_back_at_once(qtbot, queued):
    names = [queued.model.entry(row).source for row in range(3)]
    queued.model.remove([0, 2])
    assert queued.banner.text.text() == "2 photos were taken out of the queue."
    queued.model.remove([0])
    assert queued.banner.text.text() == "3 photos were taken out of the queue."
    qtbot.mouseClick(queued.banner.action, Qt.MouseButton.LeftButton)
    assert [queued.model.entry(row).source for row in range(queued.model.rowCount())] == names
    assert queued.banner.isHidden()


def test_an_offer_stays_true_when_a_part_of_it_is_undone(queued):
    wished = queued.model.entry(2).source
    queued.model.set_hints(wished, (Hint(x=0.5, y=0.5, a=10.0, b=10.0),))
    queued.model.remove([0, 1])
    said = queued.banner.text.text()
    queued.model.remove([0])
    assert queued.model.rowCount() == 0
    queued.actions_.undo.trigger()
    assert queued.model.entry(0).source == wished
    assert (queued.banner.isVisible(), queued.banner.text.text()) == (True, said)
    queued.actions_.undo.trigger()
    assert (queued.model.rowCount(), queued.banner.isHidden()) == (3, True)


def test_a_double_click_does_not_take_up_the_offer_below(qtbot, queued):
    banner, went_on = queued.banner, []
    banner.show_offer("Go on?", "Go on", lambda: went_on.append(1), lambda: None)
    queued.model.remove([0, 1])
    qtbot.mouseClick(banner.action, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(banner.action, Qt.MouseButton.LeftButton)  # what a second click soon after comes as
    assert queued.model.rowCount() == 3
    assert not went_on
    qtbot.mouseClick(banner.action, Qt.MouseButton.LeftButton)
    assert went_on


def test_photos_that_were_added_again_are_not_offered(queued):
    photos = [queued.model.entry(row).source for row in (0, 1)]
    queued.model.remove([0, 1])
    queued.model.add(photos)
    assert queued.banner.isHidden()


def test_what_start_has_overtaken_is_not_offered_again(qtbot, queued):
    queued.model.remove([0, 1])
    queued.start()
    qtbot.waitUntil(lambda: not queued.batch.running and queued.banner.isVisible(), timeout=60_000)
    queued.banner.cross.click()
    assert queued.banner.isHidden()


def test_the_keyboard_goes_to_the_list_when_the_banner_goes(qtbot, queued):
    queued.activateWindow()
    queued.model.remove([0, 1])
    queued.banner.action.setFocus()
    qtbot.keyClick(queued.banner.action, Qt.Key.Key_Space)
    assert queued.banner.isHidden()
    assert queued.focusWidget() is queued.queue.view


def test_a_click_on_a_tool_leaves_the_keyboard_where_it_is(qtbot, queued):
    queued.activateWindow()
    queued.queue.view.setFocus()
    qtbot.mouseClick(queued.compare.fit, Qt.MouseButton.LeftButton)
    assert queued.focusWidget() is queued.queue.view
