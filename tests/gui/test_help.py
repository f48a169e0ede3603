"""The help menu, and parts of the window that can be hidden for room."""

from PySide6.QtGui import QGuiApplication

from restorer import __version__
from restorer.gui.help import AboutDialog, KeysDialog
from restorer.gui.window import MainWindow


def test_the_keys_are_those_of_the_menus(window):
    window.actions_.keys.trigger()
    said = window.findChild(KeysDialog).table.text()
    for key in ("Ctrl+O", "Ctrl+Return", "F9", "Space"):
        assert key in said
    assert "Show the recipe" in said


def test_about_names_the_version_and_copies_what_a_report_needs(window):
    window.actions_.about.trigger()
    dialog = window.findChild(AboutDialog)
    dialog.copy.click()
    assert f"Photo Restorer {__version__}" in QGuiApplication.clipboard().text()


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
