"""Presets in the real window: chosen, saved, renamed, deleted, imported, exported."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from restorer import paths
from restorer.gui.name_dialog import NameDialog
from restorer.gui.question import Question
from restorer.gui.window import MainWindow
from restorer.restore.presets import load_preset, read_presets
from restorer.restore.recipe import Colorize, Denoise, Recipe
from restorer.restore.saved_presets import LONGEST, export_preset, save_preset

MINE = Recipe(denoise=Denoise(model="denoise-other", level=33, blend=0.8), colorize=Colorize(saturation=0.5))


@pytest.fixture
def presets(window):
    return window.recipe.presets


def entries(presets):
    """The menu as a user sees it: each text with its action."""
    presets.menu.aboutToShow.emit()
    return {action.text().replace("&", ""): action for action in presets.menu.actions() if action.text()}


def choose(presets, text):
    entries(presets)[text].trigger()


def shown(window, kind):
    """The dialog that is open."""
    (dialog,) = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    return dialog


def answer(window, name):
    dialog = shown(window, NameDialog)
    dialog.field.setText(name)
    dialog.accept()


def agree(qtbot, window, text):
    box = shown(window, Question)
    (button,) = [button for button in box.findChildren(QPushButton) if button.text() == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def saved():
    return {preset.title: preset.recipe for preset in read_presets()[0] if not preset.bundled}


def test_the_button_names_the_preset_that_the_recipe_is(window, presets):
    assert presets.button.text() == "Clean up"
    window.recipe.blend.choose(35)
    assert presets.button.text() == "Own settings"
    assert not any(action.isChecked() for action in entries(presets).values())
    window.recipe.blend.choose(100)
    window.recipe.colorize.button("auto").click()
    assert presets.button.text() == "Old black-and-white"
    assert entries(presets)["Old black-and-white"].isChecked()


def test_a_preset_is_given_to_the_photos_and_undone(window, presets, drop, write_photos, qtbot):
    drop(window, write_photos("a.jpg", "b.jpg"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 2, timeout=30_000)
    window.recipe.blend.choose(35)
    earlier = window.recipe.settings().recipe
    choose(presets, "Old black-and-white")
    assert {window.model.entry(row).recipe for row in (0, 1)} == {load_preset("old-photo").recipe}
    assert window.recipe.colorize.key == "auto"
    window.actions_.undo.trigger()
    assert {window.model.entry(row).recipe for row in (0, 1)} == {earlier}
    assert window.recipe.settings().recipe == earlier
    assert presets.button.text() == "Own settings"


def test_every_bundled_preset_is_in_the_menu(presets):
    shown = list(entries(presets))
    bundled = [preset for preset in read_presets()[0] if preset.bundled]
    assert shown[: len(bundled)] == [presets.title(preset) for preset in bundled]
    assert {preset.title for preset in bundled} == {presets.title(preset) for preset in bundled}


def test_a_recipe_is_saved_under_a_name_and_is_there_again(window, presets, preferences, qtbot):
    window.recipe.level.choose(41)
    window.recipe.clean_up.button("level").click()
    choose(presets, "Save as…")
    answer(window, "Grandma's album")
    assert presets.button.text() == "Grandma's album"
    assert saved() == {"Grandma's album": window.recipe.settings().recipe}
    choose(presets, "Clean up")
    choose(presets, "Grandma's album")
    assert window.recipe.level.value == 41
    window.close()
    again = MainWindow(preferences)
    qtbot.addWidget(again)
    assert again.recipe.presets.button.text() == "Grandma's album"
    again.close()


def test_the_models_of_a_preset_survive_the_panel(window, presets):
    presets.choose(save_preset("Mine", MINE))
    assert window.recipe.settings().recipe == MINE
    window.recipe.blend.choose(70)
    assert window.recipe.settings().recipe.denoise.model == "denoise-other"


def test_of_two_presets_with_one_recipe_the_chosen_one_is_known_again(window, presets, preferences, qtbot):
    save_preset("Grandma’s album", Recipe(), replace=False)
    presets.look()
    choose(presets, "Grandma’s album")
    assert presets.button.text() == "Grandma’s album"
    window.close()
    again = MainWindow(preferences)
    qtbot.addWidget(again)
    assert again.recipe.presets.button.text() == "Grandma’s album"
    again.close()


def test_return_declines_what_would_delete(window, presets, qtbot):
    presets.choose(save_preset("Mine", MINE))
    choose(presets, "Delete…")
    box = shown(window, Question)
    qtbot.waitExposed(box)
    qtbot.keyClick(box.focusWidget(), Qt.Key.Key_Return)
    assert not box.isVisible()
    assert saved() == {"Mine": MINE}


def test_equal_names_are_asked_about(window, presets, qtbot):
    save_preset("Mine", MINE)
    window.recipe.blend.choose(20)
    choose(presets, "Save as…")
    answer(window, "mine")
    agree(qtbot, window, "Cancel")
    assert load_preset("mine").recipe == MINE
    assert shown(window, NameDialog).field.text() == "mine"  # to be changed, and not typed again
    answer(window, "mine")
    agree(qtbot, window, "Replace")
    assert load_preset("mine").recipe == window.recipe.settings().recipe


@pytest.mark.parametrize("name", ["", "///", "Clean up"])
def test_what_is_no_name_is_one_sentence(window, presets, name, qtbot):
    choose(presets, "Save as…")
    answer(window, name)
    assert saved() == {}
    said = shown(window, Question).said.text()
    assert "named 'Clean up'" in said or "name of a preset" in said
    agree(qtbot, window, "OK")
    assert shown(window, NameDialog).field.text() == name  # to be changed, and not typed again


def test_there_is_nothing_to_save_without_a_name(window, presets, qtbot):
    choose(presets, "Save as…")
    dialog = shown(window, NameDialog)
    assert not dialog.agree.isEnabled()
    qtbot.keyClicks(dialog.field, "x" * (LONGEST + 9))
    assert len(dialog.field.text()) == LONGEST
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert saved() == {}
    choose(presets, "Save as…")
    qtbot.keyClicks(shown(window, NameDialog).field, "Mine")
    qtbot.keyClick(shown(window, NameDialog).field, Qt.Key.Key_Return)
    assert set(saved()) == {"Mine"}


def test_a_saved_preset_is_renamed(window, presets, qtbot):
    save_preset("Other", Recipe(denoise=None, colorize=Colorize()))
    presets.choose(save_preset("Mine", MINE))
    choose(presets, "Rename…")
    assert shown(window, NameDialog).field.text() == "Mine"
    answer(window, "Ours")
    assert presets.button.text() == "Ours"
    assert set(saved()) == {"Other", "Ours"}
    choose(presets, "Rename…")
    answer(window, "Other")
    agree(qtbot, window, "Cancel")
    assert set(saved()) == {"Other", "Ours"}
    assert shown(window, NameDialog).field.text() == "Other"
    answer(window, "Other")
    agree(qtbot, window, "Replace")
    assert saved() == {"Other": MINE}


def test_a_saved_preset_is_deleted_when_the_user_agrees(window, presets, qtbot):
    presets.choose(save_preset("Mine", MINE))
    for button, left in (("Cancel", {"Mine": MINE}), ("Delete", {})):
        choose(presets, "Delete…")
        agree(qtbot, window, button)
        assert saved() == left
    assert presets.button.text() == "Own settings"
    assert window.recipe.settings().recipe == MINE


def test_bundled_presets_are_neither_renamed_nor_deleted(presets):
    menu = entries(presets)
    assert not menu["Rename…"].isEnabled()
    assert not menu["Delete…"].isEnabled()


def test_a_preset_is_exported_and_imported(window, presets, monkeypatch, tmp_path):
    presets.choose(save_preset("Mine", MINE))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "given away"), ""))
    choose(presets, "Export…")
    paths.user_presets().joinpath("mine.json").unlink()
    assert "Mine" not in entries(presets)
    choose(presets, "Clean up")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "given away.json"), ""))
    choose(presets, "Import…")
    assert saved() == {"Mine": MINE}
    assert presets.button.text() == "Clean up"
    window.banner.action.click()
    assert presets.button.text() == "Mine"


def test_a_cancelled_file_dialog_changes_nothing(presets, monkeypatch):
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    choose(presets, "Export…")
    choose(presets, "Import…")
    assert saved() == {}


def test_a_dropped_preset_is_imported_beside_the_photos(window, drop, write_photos, tmp_path, qtbot):
    file = tmp_path / "mine.json"
    export_preset(save_preset("Mine", MINE), file)
    paths.user_presets().joinpath("mine.json").unlink()
    assert drop(window, [file, *write_photos("a.jpg")])
    assert saved() == {"Mine": MINE}
    assert "“Mine”" in window.banner.text.text()
    qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=30_000)
    assert "“Mine”" in window.banner.text.text()
    assert drop(window, [file])
    agree(qtbot, window, "Replace")
    assert saved() == {"Mine": MINE}


def test_a_dropped_file_that_is_no_preset_is_one_sentence(window, drop, tmp_path):
    file = tmp_path / "package.json"
    file.write_text('{"dependencies": {}}')
    assert drop(window, [file])
    assert window.banner.isVisible()
    assert "package.json" in window.banner.text.text()
    assert saved() == {}
    assert window.model.rowCount() == 0


def test_a_broken_file_of_the_users_stops_neither_the_window_nor_the_menu(qtbot, models, preferences):
    save_preset("Mine", MINE)
    (paths.user_presets() / "broken.json").write_text("no JSON", encoding="utf-8")
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    assert "broken.json" in window.banner.text.text()
    assert {"Mine", "Clean up"} <= entries(window.recipe.presets).keys()
    window.banner.hide()
    assert entries(window.recipe.presets)
    assert not window.banner.isVisible()  # told once
    window.close()


def test_how_results_are_saved_leaves_recipes_alone(window, drop, write_photos, qtbot):
    drop(window, write_photos("a.jpg", "b.jpg"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 2, timeout=30_000)
    window.model.set_recipe([1], MINE)
    window.recipe.same_quality.click()
    window.recipe.quality.choose(55)
    window.recipe.format.setCurrentIndex(window.recipe.format.findData("tiff"))
    window.queue.view.select_rows([1])  # another recipe is shown
    assert not window.recipe.same_quality.isChecked()
    assert window.model.entry(1).recipe == MINE
    assert window.preferences.settings().format == "tiff"
    assert window.editing.history.undo_text == ""
