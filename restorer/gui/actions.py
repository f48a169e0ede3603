"""The menu bar: everything the window can do, each with its key, so that nothing needs a mouse."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from restorer.gui.compare_canvas import Mode
from restorer.gui.help import AboutDialog, KeysDialog
from restorer.gui.help_page import HelpPage
from restorer.gui.theme import ICON_NAME

if TYPE_CHECKING:
    from restorer.gui.window import MainWindow


class Actions(QObject):
    """Builds the menus of a window and keeps the actions that change with its state."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._fill_file_menu()
        self._fill_batch_menu()
        self._fill_view_menu()
        self._fill_help_menu()

    def show_running(self, *, running: bool, can_start: bool) -> None:
        """Grey what cannot be done now."""
        self.start.setEnabled(can_start and not running)
        self.stop.setEnabled(running)

    def _fill_file_menu(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(self.tr("&File"))
        self._add(menu, "add-photos", self.tr("&Add photos…"), "Ctrl+O", window.ask_for_photos)
        self._add(menu, "add-folder", self.tr("Add a &folder…"), "Ctrl+Shift+O", window.ask_for_folder)
        menu.addSeparator()
        self._add(menu, "folder", self.tr("Open the &output folder"), "Ctrl+E", window.open_output)
        menu.addSeparator()
        self.settings = self._add(menu, "settings", self.tr("Se&ttings…"), "Ctrl+,", window.settings.open)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)  # macOS keeps it in the app's own menu
        menu.addSeparator()
        self._add(menu, "", self.tr("&Quit"), "Ctrl+Q", window.close)

    def _fill_batch_menu(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(self.tr("&Queue"))
        self.start = self._add(menu, "start", self.tr("&Start"), "Ctrl+Return", window.start)
        self.stop = self._add(menu, "stop", self.tr("S&top"), "Ctrl+.", window.stop)
        menu.addSeparator()
        queue = window.queue
        menu.addActions([queue.open_action, queue.reveal_action, queue.retry_action, queue.remove_action])
        menu.addSeparator()
        self._add(menu, "retry", self.tr("Try all &failed photos again"), "", window.retry_failed)
        self._add(menu, "remove", self.tr("Remove all f&inished photos"), "", window.remove_finished)
        menu.aboutToShow.connect(queue.fit_actions_to_choice)
        menu.aboutToHide.connect(queue.enable_actions)

    def _fill_view_menu(self) -> None:
        window, panel = self._window, self._window.compare
        menu = window.menuBar().addMenu(self.tr("&View"))
        self._add(menu, "split", self.tr("&Split"), "Ctrl+Shift+1", lambda: panel.set_mode(Mode.SPLIT))
        self._add(
            menu, "side-by-side", self.tr("Side &by side"), "Ctrl+Shift+2",
            lambda: panel.set_mode(Mode.SIDE_BY_SIDE),
        )  # fmt: skip
        self._add(
            menu, "result", self.tr("&Result only"), "Ctrl+Shift+3", lambda: panel.set_mode(Mode.RESULT)
        )
        menu.addSeparator()
        self._add(menu, "fit", self.tr("&Whole picture"), "Ctrl+0", panel.view.fit)
        self._add(menu, "", self.tr("&100 %"), "Ctrl+1", panel.actual_size)
        self._add(menu, "", self.tr("&200 %"), "Ctrl+2", panel.double_size)
        self._add(menu, "zoom-in", self.tr("Zoom &in"), "Ctrl++", panel.zoom_in)
        self._add(menu, "zoom-out", self.tr("Zoom &out"), "Ctrl+-", panel.zoom_out)
        menu.addSeparator()
        self.queue_shown = self._add_switch(menu, self.tr("Show the &queue"), "F8", window.queue)
        self.recipe_shown = self._add_switch(menu, self.tr("Show the re&cipe"), "F9", window.recipe)

    def _fill_help_menu(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(self.tr("&Help"))
        self.help = self._add(menu, "info", self.tr("How it &works"), "F1", self._open_help)
        self.keys = self._add(menu, "", self.tr("&Keys and mouse"), "Shift+F1", self._open_keys)
        self.about = self._add(
            menu, "", self.tr("&About Photo Restorer"), "", lambda: window.open_dialog(AboutDialog(window))
        )
        self.about.setMenuRole(QAction.MenuRole.AboutRole)  # macOS keeps it in the app's own menu

    def _open_help(self) -> None:
        page = HelpPage(self._window)
        page.keys.clicked.connect(self._open_keys)
        self._window.open_dialog(page)

    def _open_keys(self) -> None:
        self._window.open_dialog(KeysDialog(self._window))

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
