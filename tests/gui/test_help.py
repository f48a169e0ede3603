"""The help menu, and parts of the window that can be hidden for room."""

from types import SimpleNamespace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication

from restorer import __version__, paths
from restorer.gui import speaking
from restorer.gui.help import AboutDialog, KeysDialog, LicencesDialog
from restorer.gui.window import MainWindow
from restorer.licences import LICENCES
from restorer.restore.recipe import Recipe


def test_the_keys_are_those_of_the_menus(window):
    window.actions_.keys.trigger()
    said = window.findChild(KeysDialog).table.toPlainText()
    for key in ("Ctrl+O", "Ctrl+Return", "F9", "Space"):
        assert key in said
    assert "Show the recipe" in said


def test_keys_stand_under_their_menus_without_the_marks_of_a_menu(qtbot, window, qapp):
    window.history.set_recipe([], Recipe(denoise=None), coming=(Recipe(), Recipe(denoise=None)))
    assert window.actions_.undo.text() != "&Undo"
    speaking.speak(window, "ja")
    window.actions_.keys.trigger()
    said = window.findChild(KeysDialog).table.toPlainText()
    assert "(" not in said.replace("100 %", "")
    assert "元に戻す" in said
    assert window.actions_.undo.text() not in said
    assert {"ファイル", "編集", "表示"} <= set(said.splitlines())


def test_return_closes_what_is_only_to_be_read(qtbot, window):
    for action, kind in ((window.actions_.keys, KeysDialog), (window.actions_.about, AboutDialog)):
        action.trigger()
        dialog = window.findChild(kind)
        qtbot.waitExposed(dialog)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert not dialog.isVisible()


def test_dialogs_are_no_larger_than_the_screen(window, monkeypatch):
    small = SimpleNamespace(availableSize=lambda: QSize(700, 500))
    monkeypatch.setattr(KeysDialog, "screen", lambda _: small)
    window.actions_.keys.trigger()
    shown = window.findChild(KeysDialog)
    assert shown.height() < 500
    assert shown.width() == 640


def test_about_names_the_version_and_copies_what_a_report_needs(window):
    window.actions_.about.trigger()
    dialog = window.findChild(AboutDialog)
    dialog.copy.click()
    assert f"Photo Restorer {__version__}" in QGuiApplication.clipboard().text()


def test_licences_of_all_that_is_inside_can_be_read(window):
    window.actions_.about.trigger()
    window.findChild(AboutDialog).licences.click()
    dialog = window.findChild(LicencesDialog)
    names = [dialog.names.item(row).text() for row in range(dialog.names.count())]
    assert names[0] == f"Photo Restorer {__version__}"
    assert "Permission is hereby granted" in dialog.text.toPlainText()
    for inside in ("PySide6", "onnxruntime", "numpy", "pyvips"):
        assert any(name.lower().startswith(inside.lower()) for name in names)
    dialog.names.setCurrentRow(next(row for row, name in enumerate(names) if name.startswith("numpy")))
    assert "Redistribution and use in source and binary forms" in dialog.text.toPlainText()


def test_hidden_parts_make_room_and_stay_hidden(qtbot, window, preferences):
    window.actions_.recipe_shown.trigger()
    assert not window.recipe.isVisible()
    window.close()
    again = MainWindow(preferences)
    qtbot.addWidget(again)
    again.show()
    assert not again.recipe.isVisible()
    again.actions_.recipe_shown.trigger()
    assert again.recipe.isVisible()
    again.close()


def test_libraries_of_the_system_that_came_along_are_named_with_their_licences(window, tmp_path, monkeypatch):
    (tmp_path / LICENCES).mkdir()
    (tmp_path / LICENCES / "libraw23.txt").write_text("LGPL-2.1 or CDDL-1.0")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path / "resources")
    dialog = LicencesDialog(window)
    last = dialog.names.count() - 1
    assert dialog.names.item(last).text() == "libraw23"
    dialog.names.setCurrentRow(last)
    assert "LGPL-2.1 or CDDL-1.0" in dialog.text.toPlainText()
