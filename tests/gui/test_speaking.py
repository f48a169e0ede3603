"""Another language without a restart: everything is said in it at once, and what works is not disturbed."""

from collections import Counter

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTabWidget, QWidget

from restorer.batch.jobs import Outcome
from restorer.gui import language, speaking
from restorer.gui.queue_entry import State
from restorer.gui.queue_order import Sort
from restorer.gui.settings_dialog import SettingsDialog
from restorer.gui.window import MainWindow
from restorer.restore.recipe import Colorize, Denoise, Hint, Recipe

PATIENCE = 60_000


def said_by(window) -> Counter:
    """All that is written anywhere in a window, shown or not; tooltips and words for screen readers, too."""
    said: Counter = Counter()
    for part in (window, *window.findChildren(QWidget)):
        texts = [part.toolTip(), part.accessibleName(), part.accessibleDescription(), part.windowTitle()]
        if isinstance(part, (QLabel, QAbstractButton)) and part is not window.compare.zoom:
            texts.append(part.text())
        if isinstance(part, QLineEdit):
            texts.append(part.placeholderText())
        if isinstance(part, QComboBox):
            texts += [part.itemText(i) for i in range(part.count())]
        if isinstance(part, QTabWidget):
            texts += [part.tabText(i) for i in range(part.count())]
        said.update((type(part).__name__, text) for text in texts)
    said.update(("QAction", action.text()) for action in window.findChildren(QAction) if action.text())
    return said


def choose(qtbot, window, name):
    """As a user does, on the settings page."""
    window.settings.open()
    box = window.settings.dialog.general.language
    before = window.queue
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: window.queue is not before, timeout=PATIENCE)


def close_settings(qtbot, window):
    window.settings.dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(SettingsDialog), timeout=PATIENCE)


def queue(qtbot, window, photos):
    window.add_paths(photos)
    qtbot.waitUntil(lambda: window.model.rowCount() == len(photos), timeout=PATIENCE)


def fill(window, photos):
    """A queue in all its states, without a batch."""
    window.model.add(photos)
    ends = [("failed", "a.jpg is empty.", None), ("skipped", None, "b.jpg was restored before.")]
    for photo, (status, error, note) in zip(photos, ends, strict=False):
        window.model.finished(Outcome(source=photo, target=None, status=status, error=error, note=note))


@pytest.mark.parametrize("name", ["de", "ja"])
def test_all_is_said_in_the_new_language(qtbot, qapp, models, preferences, window, write_photos, name):
    """Word for word what a window says that was opened in it."""
    photos = write_photos("a.jpg", "b.jpg", "c.jpg")
    fill(window, photos)
    window.history.set_recipe([2], Recipe(), coming=(Recipe(), Recipe()))
    choose(qtbot, window, name)
    close_settings(qtbot, window)
    other = MainWindow(preferences)
    qtbot.addWidget(other)
    fill(other, photos)
    other.history.set_recipe([2], Recipe(), coming=(Recipe(), Recipe()))
    other.show()

    def same():
        if window.device.machine is not None:  # the settings page asked for it, and it comes when it comes
            other.device.hear(window.device.machine)
        assert said_by(window) - said_by(other) == Counter()
        assert said_by(other) - said_by(window) == Counter()

    qtbot.waitUntil(same, timeout=PATIENCE)
    other.close()


def test_a_batch_under_way_goes_on(qtbot, window, write_photos, preferences):
    photos = write_photos(*(f"{i}.png" for i in range(6)), side=1024)
    queue(qtbot, window, photos)
    ended = []
    window.batch.finished.connect(ended.append)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.DONE) >= 1, timeout=PATIENCE)
    model, batch = window.model, window.batch
    choose(qtbot, window, "de")
    assert (window.model, window.batch, batch.running) == (model, batch, True)
    assert not window.strip.isHidden()
    assert not window.recipe.output.isEnabled()
    assert window.recipe.buttons.stop.isEnabled()
    choose(qtbot, window, "ja")
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
    (summary,) = ended
    assert (summary.restored, summary.failed) == (6, 0)
    assert model.count(State.DONE) == 6
    assert window.strip.isHidden()
    assert window.banner.text.text().startswith("写真 6 枚を修復")
    choose(qtbot, window, "en")
    assert window.banner.text.text().startswith("6 photos restored")
    assert window.banner.action.text() == "Show results"


def test_a_batch_is_stopped_by_the_new_button(qtbot, window, write_photos):
    queue(qtbot, window, write_photos(*(f"{i}.png" for i in range(5)), side=384))
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.RESTORING) == 1, timeout=PATIENCE)
    window.batch.pause()  # or it may end before the window is made anew
    choose(qtbot, window, "fr")
    with qtbot.waitSignal(window.batch.finished, timeout=PATIENCE) as ended:
        window.recipe.buttons.stop.click()
    assert ended.args[0].cancelled


def test_the_window_is_where_it_was(qtbot, window, write_photos):
    queue(qtbot, window, write_photos("a.jpg", "b.jpg", "bb.jpg", "c.jpg"))
    panel = window.queue
    panel.filter.choose_sort(Sort.NAME)
    panel.filter.descending.trigger()
    panel.filter.name.setText("b")
    panel.view.setCurrentIndex(window.model.index(1))
    qtbot.waitUntil(lambda: window.compare.view.viewport is not None, timeout=PATIENCE)
    window.compare.view.zoom_to(3.0, QPointF(5, 5))
    seen = window.compare.view.viewport
    window.compare.view.set_split(0.25)
    window.actions_.recipe_shown.trigger()
    choose(qtbot, window, "de")
    assert window.queue is not panel
    assert [window.model.entry(row).source.name for row in window.queue.view.order.rows()] == [
        "bb.jpg",
        "b.jpg",
    ]
    assert window.queue.view.selected_rows() == [1]
    assert window.queue.current().source.name == "b.jpg"
    qtbot.waitUntil(lambda: window.compare.view.before.ready, timeout=PATIENCE)
    assert (window.compare.view.viewport.zoom, window.compare.view.split) == (seen.zoom, 0.25)
    assert window.recipe.isHidden()
    assert window.settings.dialog.tabs.currentWidget() is window.settings.dialog.general
    assert window.settings.dialog.general.language.currentData() == "de"


def test_a_photo_that_is_not_read_yet_has_no_preview_yet(qtbot, window, write_photos, monkeypatch):
    monkeypatch.setattr(window._thumbnails, "kept", lambda _source: None)  # none stands in for it
    queue(qtbot, window, write_photos("a.jpg"))
    qtbot.waitUntil(lambda: window.compare.view.viewport is not None, timeout=PATIENCE)
    speaking.speak(window, "de")
    view = window.compare.view
    assert view.viewport is not None
    assert not view.before.ready
    view._want_detail()  # as when reading takes long
    assert not view.live.complete
    qtbot.waitUntil(lambda: view.live.complete, timeout=PATIENCE)


def test_recipes_pins_and_undo_stay(qtbot, window, write_photos):
    queue(qtbot, window, write_photos("a.jpg", "b.jpg"))
    first, second = Recipe(denoise=None, colorize=Colorize(when="on")), Recipe(denoise=Denoise(level=40.0))
    hint = Hint(x=0.5, y=0.5, a=10.0, b=20.0)
    coming = window.choice.recipe
    window.history.set_recipe([0], first, coming=(coming, coming))
    window.history.set_hints(window.model.entry(0).source, (hint,))
    window.history.set_recipe([1], second, coming=(coming, coming))
    window.queue.view.select_rows([1])
    choose(qtbot, window, "de")
    assert [window.model.entry(row).recipe for row in (0, 1)] == [first, second]
    assert window.choice.recipe == coming
    assert window.recipe.level.value == 40
    assert window.actions_.undo.text() == "&Rückgängig: Bereinigen ändern"
    window.actions_.undo.trigger()
    assert window.actions_.undo.text().endswith("Farbe anheften")
    window.actions_.undo.trigger()
    assert window.model.entry(0).hints == ()


def test_the_next_key_finds_the_list(qtbot, window, write_photos):
    window.add_paths(write_photos("a.png", "b.png"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 2, timeout=30_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    speaking.speak(window, "fr")
    assert window.focusWidget() is window.queue.view
    assert window.queue.view.isVisible()


def test_a_message_in_the_old_language_goes(qtbot, window):
    window.banner.show_problem("What was said before.")
    choose(qtbot, window, "de")
    assert window.banner.isHidden()


def test_keys_and_menus_answer_once(qtbot, window, write_photos):
    queue(qtbot, window, write_photos("a.jpg"))
    for name in ("de", "en", "es"):
        choose(qtbot, window, name)
    window.settings.dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    assert len(window.menuBar().actions()) == 5
    keys = Counter(
        action.shortcut().toString()
        for action in window.findChildren(QAction)
        if not action.shortcut().isEmpty()
    )
    assert {key for key, count in keys.items() if count > 1} == set()
    assert window.recipe.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.recipe.isHidden()


def test_the_same_language_changes_nothing(qtbot, window, preferences):
    window.settings.open()
    box, before = window.settings.dialog.general.language, window.queue
    box.activated.emit(box.currentIndex())
    qtbot.wait(50)
    assert window.queue is before


def test_no_part_of_the_old_language_is_left(qtbot, window):
    count = len(window.findChildren(QWidget))
    for name in ("de", "fr", "en"):
        choose(qtbot, window, name)
        close_settings(qtbot, window)
    assert len(window.findChildren(QWidget)) == count
    assert language.tr("Close") == "Close"


def test_what_can_be_put_back_is_offered_in_the_new_language(qtbot, window, write_photos):
    queue(qtbot, window, write_photos("a.png", "b.png"))
    window.empty_queue()
    choose(qtbot, window, "de")
    window.banner.action.click()
    assert window.model.rowCount() == 2
    assert window.banner.isHidden()
