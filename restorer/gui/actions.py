"""The menu bar: everything the window can do, each with its key, so that nothing needs a mouse."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from restorer.gui.compare_canvas import Mode
from restorer.gui.help import AboutDialog, KeysDialog
from restorer.gui.help_page import HelpPage
from restorer.gui.queue_entry import State
from restorer.gui.theme import ICON_NAME

if TYPE_CHECKING:
    from restorer.gui.window import MainWindow


class Actions(QObject):
    """Builds the menus of a window and keeps the actions that change with its state."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._fill_file_menu()
        self._fill_edit_menu()
        self._fill_batch_menu()
        self._fill_view_menu()
        self._fill_help_menu()

    def show_running(self, *, running: bool, paused: bool, can_start: bool) -> None:
        """Grey what cannot be done now."""
        self.start.setEnabled(can_start and not running)
        self.pause.setText(self.tr("&Go on") if paused else self.tr("&Pause"))
        for action in (self.pause, self.finish, self.stop):
            action.setEnabled(running)
        for action in self._failed:
            action.setEnabled(self._window.model.count(State.FAILED) > 0)
        count = self._window.model.count
        self.remove_finished.setEnabled(count(State.DONE) + count(State.SKIPPED) > 0)

    def _fill_file_menu(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(self.tr("&File"))
        self._add(menu, "add-photos", self.tr("&Add photos…"), "Ctrl+O", window.intake.ask_for_photos)
        self._add(menu, "add-folder", self.tr("Add a &folder…"), "Ctrl+Shift+O", window.intake.ask_for_folder)
        menu.addSeparator()
        self._add(menu, "folder", self.tr("Open the &output folder"), "Ctrl+E", window.open_output)
        menu.addSeparator()
        self.settings = self._add(menu, "settings", self.tr("Se&ttings…"), "Ctrl+,", window.settings.open)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)  # macOS keeps it in the app's own menu
        menu.addSeparator()
        self._add(menu, "", self.tr("&Quit"), "Ctrl+Q", window.close)

    def _fill_edit_menu(self) -> None:
        window, editing = self._window, self._window.editing
        menu = window.menuBar().addMenu(self.tr("&Edit"))
        self.undo = self._add(menu, "undo", self.tr("&Undo"), "Ctrl+Z", editing.history.undo)
        self.redo = self._add(menu, "redo", self.tr("&Redo"), "Ctrl+Shift+Z", editing.history.redo)
        for action in (self.undo, self.redo):
            action.setIconText(action.iconText())  # it stays when the text says what there is to undo
        menu.addSeparator()
        self.pin: QAction = self._add(
            menu, "", self.tr("&Pin colours"), "Ctrl+Shift+P",
            lambda: editing.set_pinning(self.pin.isChecked()),
        )  # fmt: skip
        self.pin.setCheckable(True)
        editing.pinning_changed.connect(self.pin.setChecked)
        self.variants: QAction = self._add(
            menu, "", self.tr("Choose among &colourings"), "Ctrl+Shift+K",
            lambda: editing.variants.show(self.variants.isChecked()),
        )  # fmt: skip
        self.variants.setCheckable(True)
        editing.variants.shown_changed.connect(self.variants.setChecked)
        self.unpin = self._add(
            menu, "remove", self.tr("Remove &all pins of the photo"), "", editing.unpin_all
        )
        menu.aboutToShow.connect(lambda: self.unpin.setEnabled(editing.has_pins))
        editing.history.texts_changed.connect(self._name_history)
        self._name_history()

    def _name_history(self) -> None:
        """Say in the menu what undo and redo would change."""
        history = self._window.editing.history
        undo, redo = history.undo_text, history.redo_text
        self.undo.setText(self.tr("&Undo: {change}").format(change=undo) if undo else self.tr("&Undo"))
        self.redo.setText(self.tr("&Redo: {change}").format(change=redo) if redo else self.tr("&Redo"))
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))

    def _fill_batch_menu(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(self.tr("&Queue"))
        self.start = self._add(menu, "start", self.tr("&Start"), "Ctrl+Return", window.start)
        batch, queue, can = window.batch, window.queue, window.queue.actions_
        self.pause = self._add(menu, "pause", self.tr("&Pause"), "Ctrl+P", batch.pause_or_resume)
        self.finish = self._add(menu, "", self.tr("Stop after this p&hoto"), "Ctrl+Shift+H", batch.finish)
        self.stop = self._add(menu, "stop", self.tr("S&top now"), "Ctrl+.", batch.stop)
        menu.addSeparator()
        self._add(menu, "", self.tr("F&ind by name…"), "Ctrl+F", queue.find_photos)
        menu.addMenu(queue.filter.states)
        menu.addMenu(queue.filter.sorts)
        menu.addActions([can.all, can.none, can.similar])
        menu.addSeparator()
        menu.addActions([can.open, can.reveal, can.copy, can.retry, can.remove])
        self._add(menu, "", self.tr("Apply the recipe to a&ll"), "Ctrl+Shift+L", window.choice.apply_to_all)
        menu.addSeparator()
        failures = self._add(menu, "failed", self.tr("F&ailed photos…"), "Ctrl+Shift+F", window.show_failures)
        retry = self._add(menu, "retry", self.tr("Try all &failed photos again"), "", window.retry_failed)
        self._failed = (failures, retry)
        self.remove_finished = self._add(
            menu, "", self.tr("Remove all finishe&d photos"), "", window.remove_finished
        )
        self._add(menu, "", self.tr("&Empty the queue"), "Ctrl+Shift+Delete", window.empty_queue)
        menu.aboutToShow.connect(can.fit_to_choice)
        menu.aboutToHide.connect(can.enable)

    def _fill_view_menu(self) -> None:
        window, panel = self._window, self._window.compare
        menu = window.menuBar().addMenu(self.tr("&View"))
        modes = QActionGroup(menu)
        texts = {
            Mode.SPLIT: (self.tr("&Split"), "Ctrl+Shift+1"),
            Mode.SPLIT_ACROSS: (self.tr("Split &across"), "Ctrl+Shift+4"),
            Mode.SIDE_BY_SIDE: (self.tr("Side &by side"), "Ctrl+Shift+2"),
            Mode.RESULT: (self.tr("&Result only"), "Ctrl+Shift+3"),
        }
        for mode, (text, shortcut) in texts.items():
            action = self._add(menu, "", text, shortcut, partial(panel.set_mode, mode))
            modes.addAction(action)
            _follow(action, panel.mode_button(mode))
        menu.addSeparator()
        _follow(self._add(menu, "", self.tr("&Loupe"), "Ctrl+L", panel.loupe.toggle), panel.loupe)
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
        action = QAction(text, self)
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


def _follow(action: QAction, button: QAbstractButton) -> None:
    """Tick an entry while a button of the window that does the same is down."""
    action.setCheckable(True)
    action.setChecked(button.isChecked())
    button.toggled.connect(action.setChecked)
