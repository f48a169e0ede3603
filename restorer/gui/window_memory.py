"""What the window knows again at its next start: settings, sizes, the way to compare, what is hidden."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from restorer.gui.compare_canvas import Mode

if TYPE_CHECKING:
    from restorer.gui.window import MainWindow


def restore(window: "MainWindow") -> None:
    """Bring a new window to where the last one was."""
    window.restoreGeometry(window.preferences.layout("window"))
    restore_parts(window)


def restore_parts(window: "MainWindow") -> None:
    """Bring the parts of a window to where the last ones were."""
    kept = window.preferences
    window.recipe.presets.latest = kept.word("preset")
    window.recipe.show_settings(kept.settings())
    window.settings.apply()
    window.choice.recipe = window.recipe.settings().recipe
    window.choice.show()
    window.columns.restoreState(kept.layout("columns"))
    window.outer.restoreState(kept.layout("outer"))
    for mode in Mode:
        if mode.value == kept.word("view mode"):
            window.compare.set_mode(mode)
    for name, switch in _switches(window).items():
        if kept.word(name) == "hidden":
            switch.trigger()


def keep(window: "MainWindow") -> None:
    """Remember where this window is."""
    kept = window.preferences
    kept.keep_settings(window.choice.settings())
    kept.keep_layout("window", window.saveGeometry())
    kept.keep_layout("columns", window.columns.saveState())
    kept.keep_layout("outer", window.outer.saveState())
    kept.keep_word("view mode", window.compare.view.mode.value)
    kept.keep_word("preset", window.recipe.presets.latest)
    for name, switch in _switches(window).items():
        kept.keep_word(name, "shown" if switch.isChecked() else "hidden")


def _switches(window: "MainWindow") -> dict[str, QAction]:
    return {"queue": window.actions_.queue_shown, "recipe": window.actions_.recipe_shown}
