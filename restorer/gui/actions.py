"""The menu bar: everything the window can do, each with its key, so that nothing needs a mouse."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from restorer.gui.compare_canvas import Mode
from restorer.gui.help import AboutDialog, KeysDialog
from restorer.gui.queue_model import State
from restorer.gui.theme import ICON_NAME

if TYPE_CHECKING:
    from restorer.gui.window import MainWindow


class Actions:
    """Builds the menus of a window and keeps the actions that change with its state."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._fill_file_menu()
        self._fill_batch_menu()
        self._fill_view_menu()
        self._fill_help_menu()

    def show_running(self, *, running: bool, paused: bool, can_start: bool) -> None:
        """Grey what cannot be done now."""
        tr = self._window.tr
        self.start.setEnabled(can_start and not running)
        self.pause.setText(tr("&Go on") if paused else tr("&Pause"))
        for action in (self.pause, self.finish, self.stop):
            action.setEnabled(running)
        for action in self._failed:
            action.setEnabled(self._window.model.count(State.FAILED) > 0)

    def _fill_file_menu(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(window.tr("&File"))
        self._add(menu, "add-photos", window.tr("&Add photos…"), "Ctrl+O", window.ask_for_photos)
        self._add(menu, "add-folder", window.tr("Add a &folder…"), "Ctrl+Shift+O", window.ask_for_folder)
        menu.addSeparator()
        self._add(menu, "folder", window.tr("Open the &output folder"), "Ctrl+E", window.open_output)
        menu.addSeparator()
        self._add(menu, "", window.tr("&Quit"), "Ctrl+Q", window.close)

    def _fill_batch_menu(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(window.tr("&Queue"))
        self.start = self._add(menu, "start", window.tr("&Start"), "Ctrl+Return", window.start)
        batch, queue, can = window.batch, window.queue, window.queue.actions_
        self.pause = self._add(menu, "pause", window.tr("&Pause"), "Ctrl+P", batch.pause_or_resume)
        self.finish = self._add(menu, "", window.tr("Stop after this p&hoto"), "Ctrl+Shift+.", batch.finish)
        self.stop = self._add(menu, "stop", window.tr("S&top now"), "Ctrl+.", batch.stop)
        menu.addSeparator()
        self._add(menu, "", window.tr("F&ind by name…"), "Ctrl+F", queue.find_photos)
        menu.addMenu(queue.filter.states)
        menu.addMenu(queue.filter.sorts)
        menu.addActions([can.all, can.none, can.similar])
        menu.addSeparator()
        menu.addActions([can.open, can.reveal, can.copy, can.retry, can.remove])
        self._add(menu, "", window.tr("Apply the recipe to a&ll"), "Ctrl+Shift+L", window.choice.apply_to_all)
        menu.addSeparator()
        failures = self._add(
            menu, "failed", window.tr("F&ailed photos…"), "Ctrl+Shift+F", window.show_failures
        )
        retry = self._add(menu, "retry", window.tr("Try all &failed photos again"), "", window.retry_failed)
        self._failed = (failures, retry)
        self._add(menu, "", window.tr("Remove all &finished photos"), "", window.remove_finished)
        self._add(menu, "", window.tr("&Empty the queue"), "Ctrl+Shift+Delete", window.empty_queue)
        menu.aboutToShow.connect(can.fit_to_choice)
        menu.aboutToHide.connect(can.enable)

    def _fill_view_menu(self) -> None:
        window, panel = self._window, self._window.compare
        menu = window.menuBar().addMenu(window.tr("&View"))
        self._add(menu, "split", window.tr("&Split"), "Ctrl+Shift+1", lambda: panel.set_mode(Mode.SPLIT))
        self._add(
            menu, "side-by-side", window.tr("Side &by side"), "Ctrl+Shift+2",
            lambda: panel.set_mode(Mode.SIDE_BY_SIDE),
        )  # fmt: skip
        self._add(
            menu, "result", window.tr("&Result only"), "Ctrl+Shift+3", lambda: panel.set_mode(Mode.RESULT)
        )
        menu.addSeparator()
        self._add(menu, "fit", window.tr("&Whole picture"), "Ctrl+0", panel.view.fit)
        self._add(menu, "", window.tr("&100 %"), "Ctrl+1", panel.actual_size)
        self._add(menu, "", window.tr("&200 %"), "Ctrl+2", panel.double_size)
        self._add(menu, "zoom-in", window.tr("Zoom &in"), "Ctrl++", panel.zoom_in)
        self._add(menu, "zoom-out", window.tr("Zoom &out"), "Ctrl+-", panel.zoom_out)
        menu.addSeparator()
        self.queue_shown = self._add_switch(menu, window.tr("Show the &queue"), "F8", window.queue)
        self.recipe_shown = self._add_switch(menu, window.tr("Show the re&cipe"), "F9", window.recipe)

    def _fill_help_menu(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(window.tr("&Help"))
        self.keys = self._add(
            menu, "info", window.tr("&Keys and mouse"), "F1", lambda: window.open_dialog(KeysDialog(window))
        )
        self.about = self._add(
            menu, "", window.tr("&About Photo Restorer"), "", lambda: window.open_dialog(AboutDialog(window))
        )
        self.about.setMenuRole(QAction.MenuRole.AboutRole)  # macOS keeps it in the app's own menu

    def _add(self, menu: QMenu, icon: str, text: str, shortcut: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self._window)
        action.setProperty(ICON_NAME, icon)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked=False: slot())
        menu.addAction(action)
        return action

    def _add_switch(self, menu: QMenu, text: str, shortcut: str, part: QWidget) -> QAction:
        """An entry with a tick that shows and hides a part of the window: room for the picture."""
        action = self._add(menu, "", text, shortcut, lambda: part.setVisible(action.isChecked()))
        action.setCheckable(True)
        action.setChecked(True)
        return action
