"""The settings page: true about the machine, careful with strangers' models, and never in the way."""

import multiprocessing
import subprocess
import sys
from dataclasses import replace

import pytest
import tiny_models as tiny
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from restorer import paths
from restorer.gui import theme
from restorer.gui.model_card import AcceptDialog, CardView
from restorer.gui.queue_entry import State
from restorer.gui.settings_process import Inquest, ModelCard, Question
from restorer.gui.window import MainWindow
from restorer.restore.recipe import Denoise, Recipe

PATIENCE = 60_000
BUNDLED = 4  # models that come with the app

LIGHT_SETTINGS = """
import sys
import time
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from restorer.gui.preferences import Preferences
from restorer.gui.window import MainWindow
if __name__ == "__main__":
    app = QApplication([])
    window = MainWindow(Preferences(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
    window.show()
    window.settings.open()
    models = window.settings.dialog.models
    end = time.monotonic() + 60
    while window.device.machine is None or models.names.count() < 4:
        assert time.monotonic() < end
        app.processEvents()
    heavy = {"torch", "onnxruntime", "onnx", "cv2", "pyvips", "training"} & set(sys.modules)
    window.close()
    assert not heavy, heavy
"""


@pytest.fixture
def opened(window):
    """The page, with what it asked for still under way."""
    window.settings.open()
    return window.settings.dialog


@pytest.fixture
def page(qtbot, window, opened):
    """The page, with all that it asked for answered."""
    dialog = opened
    qtbot.waitUntil(lambda: window.device.machine is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: dialog.models.names.count() == BUNDLED, timeout=PATIENCE)
    return dialog


@pytest.fixture
def mine(tmp_path):
    """A model file from elsewhere."""
    return tiny.write_model(tmp_path, tiny.denoise_model("mine"))


def accept_dialog(qtbot, page):
    qtbot.waitUntil(lambda: page.models.findChild(AcceptDialog) is not None, timeout=PATIENCE)
    return page.models.findChild(AcceptDialog)


def add(qtbot, page, file):
    page.models.consider(file)
    accept_dialog(qtbot, page).add.click()
    qtbot.waitUntil(lambda: page.models.names.count() == BUNDLED + 1, timeout=PATIENCE)


def test_the_page_opens_by_its_key_and_once_only(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)  # keys are the active window's
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.settings.dialog is not None)
    assert window.settings.dialog.isVisible()


def test_asking_the_machine_loads_nothing_heavy_into_the_window(tmp_path, models):
    script = tmp_path / "light.py"
    script.write_text(LIGHT_SETTINGS)
    subprocess.run([sys.executable, str(script), str(tmp_path / "s.ini")], check=True, timeout=120)


def test_the_device_page_says_what_is_in_use_and_why_others_are_not(page):
    from restorer.engine.providers import choose, status

    said = [label.text() for label in page.device.findChildren(QLabel)]
    assert choose("auto").provider in said
    for device in page.parent().device.machine.devices:
        found = status(device.provider)
        assert device.works == found.works
        assert found.reason is None or found.reason in said


def test_what_is_found_out_later_has_its_icons_too(page):
    icons = [label for label in page.device.findChildren(QLabel) if label.property(theme.ICON_NAME)]
    assert len(icons) == len(page.parent().device.machine.devices)
    assert not any(label.pixmap().isNull() for label in icons)


def test_an_answer_about_what_was_chosen_before_is_ignored(qtbot, window, preferences):
    window.settings.find_device()
    preferences.keep_word("provider", "cpu")
    window.settings.find_device()
    qtbot.waitUntil(lambda: window.device.machine is not None, timeout=PATIENCE)
    assert window.device.machine.asked == "cpu"


def test_the_status_bar_names_the_device_in_plain_words(qtbot, window):
    assert window.device.text() == ""
    window.greet()
    qtbot.waitUntil(lambda: window.device.machine is not None, timeout=PATIENCE)
    assert window.device.text().startswith("Photos are restored on the ")
    if window.device.machine.used == "CPUExecutionProvider":
        assert "graphics card" in window.device.toolTip()
    assert "ExecutionProvider" not in window.device.text() + window.device.toolTip()


def test_a_chosen_device_is_used_or_refused_but_never_replaced(
    qtbot, window, page, preferences, write_photos
):
    window.add_paths(write_photos("a.jpg"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=PATIENCE)
    page.device.chosen.emit("coreml" if sys.platform != "darwin" else "directml")  # of another system
    qtbot.waitUntil(lambda: window.device.machine.used is None, timeout=PATIENCE)
    assert "choose again" in page.device.verdict.text()
    window.start()
    qtbot.waitUntil(lambda: not window.batch.running, timeout=PATIENCE)
    assert "cannot be used" in window.banner.text.text()
    qtbot.waitUntil(lambda: "cannot be used" in window.compare.view.live.problem, timeout=PATIENCE)
    page.device.chosen.emit("cpu")
    assert window.compare.view.live.problem == ""
    window.start()
    qtbot.waitUntil(lambda: not window.batch.running, timeout=PATIENCE)
    assert window.model.entry(0).state is State.DONE
    assert preferences.word("provider") == "cpu"


def test_a_dropped_model_shows_its_card_before_it_is_taken(qtbot, page, mine, drop):
    assert drop(page.models, [mine])
    dialog = accept_dialog(qtbot, page)
    card = dialog.findChild(CardView).toPlainText()
    for said in ("mine", "Clean up", "CC0-1.0", "made by hand for tests"):
        assert said in card
    assert not paths.user_models().exists()
    dialog.add.click()
    qtbot.waitUntil(lambda: page.models.names.count() == BUNDLED + 1, timeout=PATIENCE)
    assert [file.name for file in paths.user_models().iterdir()] == ["mine.onnx"]


def test_a_refused_card_leaves_nothing(qtbot, page, mine):
    page.models.consider(mine)
    accept_dialog(qtbot, page).refuse.click()
    assert not paths.user_models().exists()


def test_an_unsound_file_is_refused_in_one_sentence(qtbot, page, tmp_path):
    bad = tmp_path / "bad.onnx"
    bad.write_bytes(b"no model")
    page.models.consider(bad)
    qtbot.waitUntil(lambda: "not an ONNX model" in page.models.problem.text(), timeout=PATIENCE)
    assert page.models.findChild(AcceptDialog) is None


def test_a_model_dropped_on_the_window_gets_to_the_page(qtbot, window, mine, drop, write_photos):
    assert drop(window, [mine, *write_photos("a.jpg")])
    accept_dialog(qtbot, window.settings.dialog)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=PATIENCE)  # the photo


def test_a_picked_model_is_used_until_it_is_removed(qtbot, window, page, mine, preferences):
    add(qtbot, page, mine)
    page.models.use.click()
    assert window.recipe.settings().recipe.denoise.model == "mine"
    again = MainWindow(preferences)
    qtbot.addWidget(again)
    assert again.recipe.settings().recipe.denoise.model == "mine"
    again.close()
    page.models.remove.click()
    qtbot.waitUntil(lambda: page.models.names.count() == BUNDLED, timeout=PATIENCE)
    assert window.recipe.settings().recipe.denoise.model == "denoise-fast"
    assert list(paths.user_models().iterdir()) == []


def test_a_picked_model_is_for_all_that_wait_and_come_whatever_is_selected(
    qtbot, window, page, mine, drop, write_photos
):
    add(qtbot, page, mine)
    assert drop(window, write_photos("a.png", "b.png", "c.png"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 3, timeout=PATIENCE)
    own = Recipe(denoise=Denoise(blend=0.5))
    window.model.set_recipe([2], own)
    window.queue.view.select_rows([0])
    page.models.use.click()
    recipes = [window.model.entry(row).recipe for row in range(3)]
    assert [recipe.denoise.model for recipe in recipes] == ["mine"] * 3
    assert recipes[2].denoise.blend == 0.5
    assert window.choice.recipe.denoise.model == "mine"


def test_a_preset_names_its_model_unless_another_was_picked_for_good(qtbot, window, page, mine, preferences):
    slow = Recipe(denoise=Denoise(model="denoise-slow"))
    add(qtbot, page, mine)
    page.models.use.click()
    window.recipe.presets.chosen.emit(slow)
    assert window.recipe.settings().recipe.denoise.model == "mine"
    (usual,) = page.models.names.findItems("denoise-fast", Qt.MatchFlag.MatchStartsWith)
    page.models.names.setCurrentItem(usual)
    page.models.use.click()
    assert window.recipe.settings().recipe.denoise.model == "denoise-fast"
    for each in (window, MainWindow(preferences)):
        each.recipe.presets.chosen.emit(slow)
        assert each.recipe.settings().recipe.denoise.model == "denoise-slow"
        each.close()


def test_the_page_says_which_model_the_recipe_uses(qtbot, window, page, mine):
    add(qtbot, page, mine)
    page.close()
    window.recipe.presets.chosen.emit(Recipe(denoise=Denoise(model="mine")))
    window.settings.open()
    names = window.settings.dialog.models.names
    qtbot.waitUntil(lambda: names.count() == BUNDLED + 1, timeout=PATIENCE)
    said = dict(names.item(row).text().split("\n") for row in range(names.count()))
    assert (said["denoise-fast"], said["mine"]) == ("Clean up", "Clean up, in use")


def test_looking_at_the_page_changes_no_recipe(qtbot, window):
    """A preset from elsewhere may name a model that is not here yet."""
    missing = Recipe(denoise=Denoise(model="denoise-slow"))
    window.recipe.presets.chosen.emit(missing)
    window.settings.open()
    names = window.settings.dialog.models.names
    qtbot.waitUntil(lambda: names.count() == BUNDLED, timeout=PATIENCE)
    assert window.recipe.settings().recipe == missing


def test_the_variant_that_takes_a_models_place_is_named(page, models):
    named = ModelCard(name="denoise-fast", path=models, task="denoise")
    variant = ModelCard(name="denoise-fast.int8", path=models, task="denoise", variant_of="denoise-fast")
    lines = page.models.names
    half = replace(variant, name="denoise-fast.fp16")
    page.models.hear([named, half])
    assert lines.item(1).text() == "denoise-fast.fp16\nClean up, in its place on a graphics card"
    page.models.hear([named, variant])
    assert lines.item(0).text() == "denoise-fast\nClean up, in use"
    assert lines.item(1).text() == "denoise-fast.int8\nClean up, in its place without a graphics card"
    lines.setCurrentRow(1)
    page.models.use.click()
    assert lines.item(0).text() == "denoise-fast\nClean up"
    assert lines.item(1).text() == "denoise-fast.int8\nClean up, in use"


def test_models_of_the_app_cannot_be_removed(page):
    for row in range(page.models.names.count()):
        page.models.names.setCurrentRow(row)
        assert not page.models.remove.isEnabled()


def test_what_a_file_says_of_itself_is_text_and_never_markup(qtbot, tmp_path):
    view = CardView()
    qtbot.addWidget(view)
    view.show_card(ModelCard(name="x", path=tmp_path, task="denoise", license="<img src='file:///etc/x'>"))
    assert "<img src='file:///etc/x'>" in view.toPlainText()


def test_small_pictures_can_be_cleared(qtbot, window, write_photos):
    window.add_paths(write_photos("a.jpg", "b.jpg"))
    window.settings.open()
    storage = window.settings.dialog.storage
    qtbot.waitUntil(lambda: storage.pictures.text() != "0 bytes", timeout=PATIENCE)
    storage.clear.click()
    assert storage.pictures.text() == "0 bytes"
    assert not storage.clear.isEnabled()


def test_colours_are_chosen_at_once_and_kept(opened, window, preferences):
    opened.general.theme.button("dark").click()
    assert window.palette().window().color().name() == theme.DARK.window
    opened.general.theme.button("light").click()
    assert window.palette().window().color().name() == theme.LIGHT.window
    assert preferences.word("theme") == "light"


def test_the_systems_colours_are_not_those_that_were_shown(opened, window, qapp):
    systems = theme.system_theme(qapp)
    for shown in ("dark", "light"):
        opened.general.theme.button(shown).click()
        opened.general.theme.button("").click()
        assert window.palette().window().color().name() == systems.window


def test_a_language_is_kept(opened, preferences):
    box = opened.general.language
    box.setCurrentIndex(box.findData("fr"))
    box.activated.emit(box.currentIndex())
    assert preferences.word("language") == "fr"


def test_first_steps_are_shown_until_they_are_closed(qtbot, window, preferences):
    window.greet()
    assert window.first_steps.isVisible()
    window.first_steps.close_button.click()
    window.greet()
    assert not window.first_steps.isVisible()


def test_a_question_does_not_outlive_the_window(window):
    window.settings.open()
    window.close()
    assert multiprocessing.active_children() == []


def test_a_process_that_breaks_is_a_sentence():
    assert "broke off" in Inquest().ask(Question("no such matter"))
