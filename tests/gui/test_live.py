"""What a recipe would make of a photo is seen in the window before any batch has run."""

import os
import signal
import sys
from dataclasses import replace

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer

from restorer.gui.compare_mode import Mode
from restorer.gui.queue_entry import State
from restorer.restore.recipe import Colorize, Denoise, Hint, Recipe
from tests.gui.looked_at import PATIENCE, colorfulness, noise, seen, wait_until_restored

SIDE = 700


@pytest.fixture
def photo(write_photos):
    (path,) = write_photos("photo.png", side=SIDE)
    return path


@pytest.fixture
def view(window):
    return window.compare.view


@pytest.fixture
def show(qtbot, window, view):
    """Queues a photo with a recipe, and waits until all that is seen of it is restored."""

    def do(path, recipe=None):
        window.add_paths([path])
        qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=PATIENCE)
        window.model.set_recipe([0], recipe or Recipe(denoise=Denoise(level=60)))
        wait_until_restored(qtbot, view)
        return window.model.entry(0)

    return do


@pytest.fixture
def answers(view, monkeypatch):
    """What has come from the process since, before the window hears it."""
    found = []
    answer = view.preview._answer

    def keep(request):
        found.append(answer(request))
        return found[-1]

    monkeypatch.setattr(view.preview, "_answer", keep)
    return found


@pytest.fixture
def at_100(qtbot, view, show):
    """The same at 100 %, the restored side alone."""

    def do(path, recipe=None):
        entry = show(path, recipe)
        view.set_mode(Mode.RESULT)
        view.zoom_to(1.0)
        wait_until_restored(qtbot, view)
        return entry

    return do


def test_a_photo_that_waits_is_seen_restored_and_called_a_preview(at_100, view, photo):
    assert at_100(photo).state is State.WAITING
    restored = noise(view)
    view.set_holding(True)
    assert restored < 0.8 * noise(view)
    assert view.live.said == "Preview"


def test_the_preview_is_what_the_batch_writes(qtbot, window, at_100, view, photo):
    at_100(photo, window.recipe.settings().recipe)
    preview = seen(view).astype(int)
    window.start()
    qtbot.waitUntil(lambda: window.model.entry(0).state is State.DONE, timeout=PATIENCE)
    qtbot.waitUntil(lambda: view.comparing and view.after is view.result, timeout=PATIENCE)
    qtbot.waitUntil(lambda: view.result._whole.width() == SIDE, timeout=PATIENCE)
    assert np.abs(preview - seen(view)).max() <= 1


def test_below_100_percent_the_preview_is_said_to_be_approximate(qtbot, show, view, write_photos):
    show(write_photos("large.jpg", side=1400)[0])
    assert view.viewport.zoom < 0.5
    assert view.live.said == "Preview, approximate"
    view.zoom_to(0.8)
    wait_until_restored(qtbot, view)
    assert view.live.said == "Preview"  # of the full size, shown smaller


def test_while_parts_are_missing_the_preview_says_so_and_shows_the_original(window, view, qtbot, photo):
    window.model.add([photo], Recipe(denoise=Denoise(level=60)))
    qtbot.waitUntil(lambda: view.live.ready, timeout=PATIENCE)
    assert view.live.said == "Preview, being restored…"
    view.set_mode(Mode.RESULT)
    shown = seen(view)
    view.set_holding(True)
    assert (seen(view) == shown).all()


def test_the_blend_slider_needs_no_network(qtbot, window, at_100, view, photo, answers):
    at_100(photo)
    answers.clear()
    restored = seen(view).astype(int)
    view.set_holding(True)
    original = seen(view).astype(int)
    view.set_holding(False)
    window.model.set_recipe([0], Recipe(denoise=Denoise(level=60, blend=0.25)))
    wait_until_restored(qtbot, view)
    assert np.abs(seen(view) - (0.25 * restored + 0.75 * original)).max() <= 1.5
    assert answers == []


def test_the_saturation_slider_needs_no_network(qtbot, window, at_100, view, grey_photo, answers):
    at_100(grey_photo, Recipe(colorize=Colorize()))
    answers.clear()
    colored = colorfulness(view)
    window.model.set_recipe([0], Recipe(colorize=Colorize(saturation=0.5)))
    wait_until_restored(qtbot, view)
    assert colorfulness(view) == pytest.approx(colored / 2, rel=0.15)
    window.model.set_recipe([0], Recipe(colorize=Colorize(saturation=0.0)))
    wait_until_restored(qtbot, view)
    assert colorfulness(view) < 0.1 * colored
    assert answers == []


@pytest.fixture
def grey_photo(tmp_path, rng):
    path = tmp_path / "grey.png"
    ramp = np.tile(np.linspace(60, 180, SIDE), (SIDE, 1)) + rng.normal(0, 8, (SIDE, SIDE))
    assert cv2.imwrite(str(path), ramp.clip(0, 255).astype(np.uint8))
    return path


def test_a_hint_is_seen_without_denoising_anew(qtbot, window, at_100, view, grey_photo, answers):
    at_100(grey_photo, Recipe(colorize=Colorize()))
    answers.clear()
    plain = seen(view).astype(int)
    window.model.set_hints(grey_photo, (Hint(x=0.5, y=0.5, a=80.0, b=-60.0),))
    wait_until_restored(qtbot, view)
    assert np.abs(seen(view) - plain).max() > 20
    assert [type(answer.request).__name__ for answer in answers] == ["ColorsRequest"]


def test_nothing_is_drawn_of_the_photo_that_was_looked_at_before(qtbot, window, at_100, view, write_photos):
    first, second = write_photos("first.jpg", "second.jpg")
    at_100(first)
    wish = window.model.entry(0).wish
    view.live.show(first, replace(wish, recipe=Recipe(colorize=Colorize(when="on"))))
    assert view.live._earlier is not None  # until the new colours are there
    view.live.show(second, replace(wish, recipe=Recipe(colorize=Colorize(when="on"))))
    assert view.live._earlier is None


def test_another_noise_level_asks_the_network(qtbot, window, at_100, view, photo, answers):
    at_100(photo)
    answers.clear()
    strong = noise(view)
    window.model.set_recipe([0], Recipe(denoise=Denoise(level=5)))
    wait_until_restored(qtbot, view)
    assert noise(view) > 1.2 * strong
    assert answers


def test_what_was_restored_before_is_there_at_once_when_looked_at_again(
    qtbot, window, at_100, view, photo, answers
):
    at_100(photo)
    view.look(view.viewport.panned(-150, -150))
    wait_until_restored(qtbot, view)
    answers.clear()
    view.look(view.viewport.panned(150, 150))
    wait_until_restored(qtbot, view)
    assert answers == []


def test_a_finished_photo_shows_its_result_until_its_recipe_changes(qtbot, window, show, view, photo):
    show(photo, window.recipe.settings().recipe)
    window.start()
    qtbot.waitUntil(lambda: window.model.entry(0).state is State.DONE, timeout=PATIENCE)
    assert view.after is view.result
    assert "another recipe" not in window.compare.note.text()
    window.model.set_recipe([0], Recipe(denoise=Denoise(level=90)))
    assert view.after is view.live
    assert "another recipe" in window.compare.note.text()
    window.model.set_recipe([0], window.recipe.settings().recipe)
    assert view.after is view.result


def test_a_photo_that_cannot_be_opened_has_no_preview(qtbot, window, view, tmp_path):
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    window.model.add([tmp_path / "broken.jpg"])
    qtbot.waitUntil(lambda: "broken.jpg" in view.before.problem, timeout=PATIENCE)
    assert not view.comparing


def test_a_model_that_is_missing_is_named(qtbot, window, view, photo):
    window.model.add([photo], Recipe(denoise=Denoise(model="gone")))
    qtbot.waitUntil(lambda: "gone" in window.compare.note.text(), timeout=PATIENCE)
    assert view.live.said == "No preview"
    window.model.set_recipe([0], Recipe(denoise=Denoise(level=60)))
    wait_until_restored(qtbot, view)
    assert "gone" not in window.compare.note.text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL to send")
def test_the_preview_survives_the_death_of_its_process(qtbot, window, at_100, view, photo):
    at_100(photo)
    os.kill(view.preview.pid, signal.SIGKILL)
    window.model.set_recipe([0], Recipe(denoise=Denoise(level=30)))
    wait_until_restored(qtbot, view)
    assert view.live.problem == ""


def test_panning_zooming_and_sliding_never_stop_the_window(
    qtbot, window, view, show, write_photos, never_stalls
):
    """On a photo large enough for levels and many parts, with colours."""
    (path,) = write_photos("large.jpg", side=2500)

    def look_around():
        show(path, Recipe(denoise=Denoise(), colorize=Colorize()))
        for step in range(12):
            view.zoom_by(1.4 if step < 6 else 0.8, QPointF(200 + 20 * step, 200))
            view.look(view.viewport.panned(-60, -40))
            qtbot.wait(40)
            recipe = Recipe(denoise=Denoise(blend=step / 12), colorize=Colorize(saturation=step / 6))
            window.model.set_recipe([0], recipe)
            qtbot.wait(40)
        wait_until_restored(qtbot, view)

    assert never_stalls(look_around, window).count > 50


def test_a_photo_in_a_batch_is_previewed_while_its_progress_comes_in(qtbot, window, view, show, photo):
    show(photo)
    steps = iter(range(1000))
    timer = QTimer()
    timer.timeout.connect(lambda: window.model.progressed(photo, next(steps) / 1000))
    timer.start(20)
    view.zoom_to(1.0)
    view.look(view.viewport.panned(-200, -200))
    qtbot.waitUntil(lambda: view.live.exact and view.live._views[0].zoom == 1.0, timeout=PATIENCE)
    qtbot.waitUntil(lambda: view.live.complete, timeout=PATIENCE)
    timer.stop()
    assert window.model.entry(0).state is State.RESTORING
    window.model.interrupted()


def test_what_is_no_longer_looked_at_is_given_up(qtbot, window, view, show, write_photos, answers):
    (path,) = write_photos("large.jpg", side=1500)
    show(path)
    view.zoom_to(1.0)
    for _ in range(8):
        view.look(view.viewport.panned(-300, -200))
        qtbot.wait(70)
        view.look(view.viewport.panned(300, 200))
        qtbot.wait(70)
    wait_until_restored(qtbot, view)
    assert view.live.problem == ""
    qtbot.waitUntil(lambda: view.preview.current is None, timeout=PATIENCE)


def test_the_loupe_shows_both_sides_at_200_percent_under_the_pointer(qtbot, show, view, photo):
    show(photo)
    qtbot.mouseMove(view, QPoint(view.width() // 2 + 60, view.height() // 2))
    view.setFocus()
    plain = view.grab().toImage()
    qtbot.keyPress(view, Qt.Key.Key_L)
    assert view.loupe.view().zoom == 2.0
    wait_until_restored(qtbot, view)
    assert view.live._views[0].zoom == 2.0
    at = QPoint(view.width() // 2 + 60, view.height() // 2)
    image = view.grab().toImage()
    left = np.array(
        [image.pixelColor(at.x() - x, at.y() + y).red() for x in range(8, 80) for y in range(-40, 40)]
    )
    right = np.array(
        [image.pixelColor(at.x() + x, at.y() + y).red() for x in range(8, 80) for y in range(-40, 40)]
    )
    assert right.std() < 0.8 * left.std()
    qtbot.keyRelease(view, Qt.Key.Key_L)
    wait_until_restored(qtbot, view)
    assert view.loupe.view() is None
    assert view.grab().toImage() == plain


def test_the_loupe_stays_when_its_button_is_pressed(qtbot, window, show, view, photo):
    show(photo)
    qtbot.mouseClick(window.compare.loupe, Qt.MouseButton.LeftButton)
    assert view.loupe.shown
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_L)
    assert view.loupe.shown
    qtbot.mouseClick(window.compare.loupe, Qt.MouseButton.LeftButton)
    assert not view.loupe.shown


def test_the_split_lies_across_when_asked_to_and_moves_by_mouse_and_key(qtbot, window, show, view, photo):
    show(photo)
    window.compare.set_mode(Mode.SPLIT_ACROSS)
    assert window.compare.modes.checkedButton().accessibleName() == "Split across"
    middle = view.height() // 2
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(90, middle))
    qtbot.mouseMove(view, QPoint(90, middle // 2))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(90, middle // 2))
    assert view.split == pytest.approx(0.25, abs=0.01)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.split == pytest.approx(0.27, abs=0.01)
    image = view.grab().toImage()
    upper, lower = (
        np.std([image.pixelColor(x, y).red() for x in range(middle, middle + 150) for y in rows])
        for rows in (range(60, middle // 2 - 40), range(middle, middle + 100))
    )
    assert lower < 0.8 * upper


def test_settings_that_do_nothing_leave_the_photo_as_it_is(at_100, view, photo):
    at_100(photo, Recipe(denoise=None))
    shown = seen(view)
    view.set_holding(True)
    assert (seen(view) == shown).all()


def test_the_kept_parts_stay_within_bounds(at_100, view, photo):
    at_100(photo)
    assert 0 < view.live._store.bytes <= 192 * 2**20
    assert replace(view.live._views[0]).zoom == 1.0


@pytest.mark.parametrize("mode", [Mode.SPLIT, Mode.RESULT])
def test_at_100_percent_the_original_comes_from_the_process_that_restores(
    show, view, write_photos, qtbot, answers, mode
):
    (path,) = write_photos("large.jpg", side=1500)
    view._late.setInterval(PATIENCE)  # of a process that is late the viewer's takes it over
    show(path)
    view.set_mode(mode)
    view.zoom_to(1.0)
    wait_until_restored(qtbot, view)
    untouched = [answer.request.denoise is None for answer in answers if answer.request.level == 0]
    assert untouched[-1] == (mode is Mode.RESULT)  # where it is not seen, it comes last
    drawn = view.before.detail
    assert drawn.ticket is None and drawn.picture.isNull()  # the viewer's process was left in peace
    view.set_holding(True)
    image, at = view.grab().toImage(), view.to_view(QPointF(0.5, 0.5))[0].toPoint()
    stored = cv2.imread(str(path))[750:790, 750:790, ::-1].astype(int)
    shown = np.array([
        [image.pixelColor(at.x() + x, at.y() + y).getRgb()[:3] for x in range(40)] for y in range(40)
    ])  # fmt: skip
    assert np.abs(shown - stored).mean() < 1.5  # JPEG decoders round


def test_what_the_split_shows_is_restored_before_what_it_hides(show, view, write_photos, qtbot, answers):
    (path,) = write_photos("large.jpg", side=1500)
    show(path)
    view.set_split(0.5)
    view.zoom_to(1.0)
    wait_until_restored(qtbot, view)
    middle = 1500 * (view.viewport.visible().left + view.viewport.visible().width / 2)

    def parts():
        made = [answer.request for answer in answers if answer.part and answer.request.denoise is not None]
        return [part for part in made if part.level == 0]

    qtbot.waitUntil(lambda: any(part.left < middle - 200 for part in parts()), timeout=PATIENCE)
    assert [part.left < middle - 200 for part in parts()] == [False] * (len(parts()) - 1) + [True]
    assert parts()[-1].left + parts()[-1].width < middle + 100
