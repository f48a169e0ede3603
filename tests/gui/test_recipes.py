"""Recipes belong to photos: the panel shows and changes those of the photos chosen, and batches obey."""

import dataclasses

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer

from restorer.batch.jobs import Outcome
from restorer.batch.queue_store import QueueStore
from restorer.gui.queue_entry import State
from restorer.restore.recipe import Denoise, Hint, Recipe
from tests.gui.test_window import queue_up, wait_for_end


@pytest.fixture
def queue(qtbot, window, drop, write_photos):
    """Three photos in the queue; gives the window."""
    queue_up(qtbot, window, drop, write_photos("a.png", "b.png", "c.png"), 3)
    return window


def select(window, *rows):
    window.queue.view.select_rows(rows)


def level_of(window, row):
    return window.model.entry(row).recipe.denoise.level


def set_level(window, level):
    window.recipe.clean_up.button("level").click()
    window.recipe.level.choose(level)


def test_nothing_is_selected_at_first_and_a_change_is_for_all(queue):
    assert queue.queue.view.selected_rows() == []
    set_level(queue, 40)
    assert [level_of(queue, row) for row in range(3)] == [40, 40, 40]
    assert queue.choice.line.whom.text() == "For all 3 photos that wait"
    assert not queue.choice.line.to_all.isVisible()


def test_a_change_is_for_the_selected_photos_alone(queue, preferences):
    set_level(queue, 40)
    select(queue, 0, 2)
    assert queue.choice.line.whom.text() == "For 2 photos selected"
    set_level(queue, 70)
    assert [level_of(queue, row) for row in range(3)] == [70, 40, 70]
    assert preferences.settings().recipe.denoise.level == 40  # what is added next


def test_the_panel_shows_the_recipe_of_what_is_selected_and_changes_none_by_that(queue):
    set_level(queue, 40)
    select(queue, 1)
    queue.recipe.clean_up.button("off").click()
    queue.recipe.colorize.button("on").click()
    before = [queue.model.entry(row).recipe for row in range(3)]
    for rows, key in (([0], "level"), ([1], "off"), ([], "level"), ([2], "level"), ([1], "off")):
        select(queue, *rows)
        assert queue.recipe.clean_up.key == key
    assert [queue.model.entry(row).recipe for row in range(3)] == before


def test_a_mixed_choice_says_so(queue):
    select(queue, 1)
    set_level(queue, 10)
    assert not queue.choice.line.note.isVisible()
    select(queue, 0, 1)
    assert "different recipes" in queue.choice.line.note.text()
    queue.queue.view.clearSelection()
    assert "recipes of their own" in queue.choice.line.note.text()


def test_a_change_leaves_the_rest_of_each_recipe(queue):
    select(queue, 1)
    queue.recipe.colorize.button("on").click()
    queue.queue.view.selectAll()
    set_level(queue, 60)
    assert [level_of(queue, row) for row in range(3)] == [60] * 3
    assert [queue.model.entry(row).recipe.colorize is not None for row in range(3)] == [False, True, False]
    for _ in ("the level", "by hand"):
        queue.history.undo()
    assert [level_of(queue, row) for row in range(3)] == [None] * 3


def test_a_preset_replaces_each_recipe_as_a_whole(queue):
    select(queue, 1)
    queue.recipe.colorize.button("on").click()
    queue.queue.view.selectAll()
    preset = next(preset for preset in queue.recipe.presets._presets if preset.name == "clean")
    queue.recipe.presets.choose(preset)
    assert {queue.model.entry(row).recipe for row in range(3)} == {preset.recipe}


def test_a_finished_photo_that_is_selected_is_what_the_panel_speaks_of(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.png"), 1)
    window.start()
    wait_for_end(qtbot, window)
    coming = window.choice.recipe
    select(window, 0)
    assert window.choice.line.whom.text() == "For the selected photo"
    assert "Restored already" in window.choice.line.note.text()
    window.recipe.colorize.button("on").click()
    assert window.model.entry(0).recipe.colorize is not None
    assert window.choice.recipe == coming


def test_the_panel_says_that_chosen_photos_are_done_while_others_make_progress(qtbot, queue, tmp_path):
    select(queue, 0, 1)
    ticks = QTimer(interval=20)
    ticks.timeout.connect(lambda: queue.model.progressed(queue.model.entry(2).source, 0.5))
    ticks.start()
    for row in (0, 1):
        source = queue.model.entry(row).source
        queue.model.finished(Outcome(source=source, target=tmp_path / source.name, status="restored"))
    qtbot.waitUntil(queue.choice.line.again.isVisible, timeout=5000)
    ticks.stop()


def test_all_selected_is_all_and_what_is_added_next(qtbot, queue, drop, write_photos):
    queue.queue.view.selectAll()
    set_level(queue, 33)
    (more,) = write_photos("more.png")
    queue_up(qtbot, queue, drop, [more], 4)
    assert [level_of(queue, row) for row in range(4)] == [33] * 4


def test_what_is_added_gets_the_recipe_of_all_and_not_of_the_selected(qtbot, queue, drop, write_photos):
    select(queue, 0)
    set_level(queue, 88)
    queue_up(qtbot, queue, drop, write_photos("more.png"), 4)
    assert queue.model.entry(3).recipe == Recipe()
    assert level_of(queue, 0) == 88


def test_a_recipe_is_applied_to_all(qtbot, queue, drop, write_photos):
    select(queue, 1)
    set_level(queue, 55)
    qtbot.mouseClick(queue.choice.line.to_all, Qt.MouseButton.LeftButton)
    assert [level_of(queue, row) for row in range(3)] == [55, 55, 55]
    assert queue.queue.view.selected_rows() == []
    queue_up(qtbot, queue, drop, write_photos("more.png"), 4)
    assert level_of(queue, 3) == 55


def test_a_recipe_that_is_changed_elsewhere_is_shown(queue):
    queue.model.set_recipe(range(3), Recipe(denoise=Denoise(level=12)))  # an undo, say
    assert queue.recipe.level.value == 12
    select(queue, 1)
    queue.model.set_recipe([1], Recipe(denoise=None))
    assert queue.recipe.clean_up.key == "off"


def test_models_and_fine_numbers_of_a_recipe_survive_the_panel(queue):
    recipe = Recipe(denoise=Denoise(model="mine", level=20.0, blend=0.5), noise_level_model="my-levels")
    queue.model.set_recipe([1], recipe)
    select(queue, 1)
    queue.recipe.blend.choose(60)
    changed = dataclasses.replace(recipe, denoise=Denoise(model="mine", level=20.0, blend=0.6))
    assert queue.model.entry(1).recipe == changed


def test_each_photo_is_restored_with_its_own_recipe_and_hints(qtbot, queue, monkeypatch):
    orders = []
    from restorer.gui import batch_threads

    run_batch = batch_threads.run_batch

    def watched(jobs, **options):
        orders.extend(jobs)
        return run_batch(jobs, **options)

    monkeypatch.setattr(batch_threads, "run_batch", watched)
    hint = Hint(x=0.5, y=0.5, a=20.0, b=5.0)
    queue.model.set_hints(queue.model.entry(1).source, (hint,))
    select(queue, 1)
    set_level(queue, 77)
    queue.queue.view.clearSelection()
    queue.start()
    wait_for_end(qtbot, queue)
    assert [(job.recipe.denoise.level, job.hints) for job in orders] == [
        (None, ()), (77, (hint,)), (None, ()),
    ]  # fmt: skip
    assert queue.model.count(State.DONE) == 3


def test_a_photo_whose_recipe_does_nothing_is_skipped_and_says_so(qtbot, queue):
    select(queue, 1)
    queue.recipe.clean_up.button("off").click()
    queue.start()
    wait_for_end(qtbot, queue)
    states = [queue.model.entry(row).state for row in range(3)]
    assert states == [State.DONE, State.SKIPPED, State.DONE]
    assert "does nothing" in queue.model.entry(1).sentence


def test_with_nothing_to_do_there_is_no_start(queue):
    assert queue.recipe.start.isEnabled()
    queue.recipe.clean_up.button("off").click()
    assert not queue.recipe.start.isEnabled()
    select(queue, 2)
    queue.recipe.clean_up.button("auto").click()
    assert queue.recipe.start.isEnabled()


def test_a_waiting_photo_takes_another_recipe_while_the_batch_runs(qtbot, window, drop, write_photos):
    photos = write_photos("a.png", "b.png", side=1500) + write_photos("z.png")
    queue_up(qtbot, window, drop, photos, 3)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.RESTORING) > 0, timeout=30_000)
    window.batch.pause()
    select(window, 2)
    assert window.recipe.clean_up.isEnabled()
    window.recipe.clean_up.button("level").click()
    window.recipe.level.choose(0)  # changes nothing, to the last bit
    assert not window.recipe.output.isEnabled()
    window.batch.resume()
    wait_for_end(qtbot, window)
    import cv2

    assert (cv2.imread(str(window.model.entry(2).target)) == cv2.imread(str(photos[2]))).all()
    assert (cv2.imread(str(window.model.entry(1).target)) != cv2.imread(str(photos[1]))).any()


def test_the_recipe_of_a_photo_under_way_is_fixed(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.png", "b.png", side=1500), 2)
    window.start()
    qtbot.waitUntil(lambda: window.model.entry(0).state is State.RESTORING, timeout=30_000)
    window.batch.pause()
    select(window, 0)
    assert not window.recipe.clean_up.isEnabled()
    assert window.choice.line.whom.text() == "Being restored"
    window.batch.stop()
    wait_for_end(qtbot, window)
    qtbot.waitUntil(window.recipe.clean_up.isEnabled, timeout=3000)


def test_a_photo_removed_in_mid_batch_is_not_restored(qtbot, window, drop, write_photos, tmp_path):
    photos = write_photos("a.png", "b.png", side=1500) + write_photos("y.png", "z.png")
    queue_up(qtbot, window, drop, photos, 4)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.RESTORING) > 0, timeout=30_000)
    window.batch.pause()
    window.model.remove([3])
    window.batch.resume()
    wait_for_end(qtbot, window)
    names = sorted(path.name for path in (tmp_path / "restored").iterdir())
    assert names == ["a-restored.png", "b-restored.png", "y-restored.png"]
    assert window.batch.clock.fraction == 1
    assert "3 photos restored" in window.banner.text.text()


def test_a_selected_photo_stays_selected_while_the_queue_changes(qtbot, queue):
    select(queue, 1)
    queue.queue.view.selectionModel().setCurrentIndex(
        queue.queue.view.model().index(1, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    queue.start()
    wait_for_end(qtbot, queue)
    assert queue.queue.view.selected_rows() == [1]
    qtbot.waitUntil(lambda: "restores again" in queue.choice.line.note.text(), timeout=3000)
    assert not queue.recipe.start.isEnabled()
    qtbot.mouseClick(queue.choice.line.again, Qt.MouseButton.LeftButton)
    assert queue.model.in_state(State.WAITING) == [1]
    assert queue.recipe.start.isEnabled()
    assert not queue.choice.line.again.isVisible()


def test_recipes_and_hints_come_back_at_the_next_start(qtbot, queue, models, preferences):
    hint = Hint(x=0.5, y=0.5, a=20.0, b=5.0)
    queue.offer_unfinished()
    qtbot.waitUntil(lambda: queue.unfinished._keeper._read)
    select(queue, 1)
    set_level(queue, 77)
    queue.model.set_hints(queue.model.entry(2).source, (hint,))
    queue.close()
    kept = QueueStore.take_over()
    wishes = list(kept.read().wishes.values())
    kept.close()
    assert [wish.recipe.denoise.level for wish in wishes] == [None, 77, None]
    assert [wish.hints for wish in wishes] == [(), (), (hint,)]
