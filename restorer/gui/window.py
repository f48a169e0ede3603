"""The main window: wires queue, recipe, pictures and batch together, and takes what is dropped on it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import (
    file_browser,
    first_size,
    language,
    return_key,
    tab_order,
    theme,
    window_memory,
    words,
)
from restorer.gui.actions import Actions
from restorer.gui.banner import Banner
from restorer.gui.batch_ending import BatchEnding
from restorer.gui.batch_session import BatchSession
from restorer.gui.beside import beside
from restorer.gui.compare_panel import ComparePanel
from restorer.gui.device_label import DeviceLabel
from restorer.gui.digit_row import DigitRow
from restorer.gui.editing import Editing
from restorer.gui.empty_state import EmptyState
from restorer.gui.first_steps import FirstSteps
from restorer.gui.intake import Intake
from restorer.gui.likeness import Likeness
from restorer.gui.preferences import Preferences
from restorer.gui.preview import PictureLoader, Thumbnails
from restorer.gui.progress_strip import ProgressStrip
from restorer.gui.queue_entry import State
from restorer.gui.queue_model import QueueModel
from restorer.gui.queue_panel import QueuePanel
from restorer.gui.recipe_choice import RecipeChoice
from restorer.gui.recipe_panel import RecipePanel
from restorer.gui.second_thoughts import SecondThoughts
from restorer.gui.settings import AppSettings
from restorer.gui.undo import History
from restorer.gui.unfinished import Unfinished
from restorer.restore.recipe import Recipe

SIZE = QSize(1280, 800)  # at the first start, where the screen has room for it
READY_MS = 500  # after the window stands, the preview's process starts: with it, it would hold the window up


class MainWindow(QMainWindow):
    """The app's one window."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self._wear()  # before there are parts: each would be laid out anew
        self._loader = PictureLoader(self)
        self._thumbnails = thumbnails = Thumbnails(self._loader, self)
        self.model = QueueModel(thumbnails, self)
        self._likeness = Likeness(self.model, thumbnails, self._loader, self)
        self.batch = BatchSession(self.model, self)
        self.history = History(self.model, self)
        self._make_lasting_parts()
        self.settings = AppSettings(self, preferences, self.device, thumbnails)
        self.make_parts()
        self._connect()
        window_memory.restore(self)
        self.show_all()
        QTimer.singleShot(0, self._loader.start)  # it starts a process, when signals are heard

    def offer_unfinished(self) -> None:
        """Bring back the queue that an earlier window left, and offer to go on with its batch."""
        self.unfinished.look()

    def greet(self) -> None:
        """Get ready for the first photo; say the first steps to whoever has not seen them."""
        self.settings.find_device()
        QTimer.singleShot(READY_MS, self, lambda: self.compare.view.preview.warm())
        if self.preferences.word("first steps") != "seen":
            self.show_first_steps()

    def show_first_steps(self) -> None:
        """Show the sentences for beginners."""
        self.first_steps.show()

    # Adding photos

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Queue these photos and the photos in these folders."""
        if paths:
            self.batch.add(paths, self.choice.settings())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.intake.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.intake.show_hint(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.intake.drop(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not return_key.press(self, event):
            super().keyPressEvent(event)

    # Batch

    def start(self, *, despite_room: bool = False) -> None:
        """Restore all waiting photos."""
        self.banner.clear()
        window_memory.keep(self)
        if not self.unfinished.taken_up():
            self.batch.start(self.choice.settings(), despite_room=despite_room)

    def stop(self) -> None:
        """Leave the photo under way; what is finished is kept."""
        self.batch.stop()

    def show_failures(self) -> None:
        """List the failed photos, each with its sentence."""
        self.ending.show_failures()

    def retry_failed(self) -> None:
        """Let the failed photos wait again."""
        self.model.retry(self.model.in_state(State.FAILED))

    def remove_finished(self) -> None:
        """Take restored and skipped photos out of the queue."""
        self.model.remove(self.model.in_state(State.DONE, State.SKIPPED))

    def empty_queue(self) -> None:
        """Take all photos out of the queue but the one that is being restored."""
        self.model.remove(range(self.model.rowCount()))

    def open_output(self) -> None:
        """Open the folder with the results."""
        folder = self.recipe.settings().folder
        if not folder.exists():
            self.banner.show_note(words.not_made_yet(folder))
        elif problem := file_browser.open_path(folder):
            self.banner.show_problem(problem)

    # Looks

    def restyle(self) -> None:
        """Take the colour scheme that was chosen, or the system's."""
        self._wear()
        self._paint()

    def set_theme(self, colors: theme.Theme) -> None:
        """Take a colour scheme."""
        self._wear(colors)
        self._paint()

    def _wear(self, colors: theme.Theme | None = None) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._theme = colors or theme.chosen_theme(app, self.preferences.word("theme"))
        theme.apply(app, self._theme)

    def _paint(self) -> None:
        colors = self._theme
        theme.paint_icons(self, colors)
        for part in (self.queue, self.compare, self.banner):
            part.restyle(colors)

    def show_all(self) -> None:
        """Bring parts that were just made to how things are: colours, keys, queue, batch."""
        self.restyle()
        for part in self.pages.findChildren(QWidget):
            part.ensurePolished()  # a page that is not shown yet: its hundreds of parts would be felt then
        language.name_keys(self)
        self._running_changed()

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog over the window, its icons in the window's colours."""
        self.dress(dialog)
        dialog.open()

    def dress(self, part: QWidget) -> None:
        """Give what was made later the window's icons, and its tooltips the names of this keyboard's keys."""
        theme.paint_icons(part, self._theme)
        language.name_keys(part)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        window_memory.keep(self)
        self.batch.shut_down()
        self.ending.shut_down()
        self.unfinished.shut_down()
        self.compare.shut_down()
        self.settings.shut_down()
        self._likeness.shut_down()
        self._loader.shut_down()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.intake.place_hint()
        super().resizeEvent(event)

    # Parts

    def _make_lasting_parts(self) -> None:
        """What outlives a change of the language: it says everything anew by itself."""
        self.banner = Banner(self)
        self.unfinished = Unfinished(self.model, self.batch, self.banner, lambda: self.choice.settings())
        self.ending = BatchEnding(self)
        self.second_thoughts = SecondThoughts(self.model, self.history, self.banner)
        self._digit_row = DigitRow(self)
        self.device = DeviceLabel()
        self.counts = QLabel()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.device, 1)
        self.statusBar().addPermanentWidget(self.counts)
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        first_size.give(self, SIZE.width(), SIZE.height())

    def make_parts(self) -> None:
        """Make all that speaks, in the language of now; what was there before must have gone."""
        self.setWindowTitle(self.tr("Photo Restorer"))
        self.queue = QueuePanel(self.model)
        self.compare = ComparePanel(self._loader, self._thumbnails)
        self.recipe = RecipePanel()
        self.choice = RecipeChoice(self.model, self.queue, self.recipe)
        self.strip = ProgressStrip()
        self.empty = EmptyState()
        self.pages = QStackedWidget()
        self.first_steps = FirstSteps()
        self.intake = Intake(self)
        middle = self._lay_out()
        self.editing = Editing(self, self.history)
        self.actions_ = Actions(self)
        tab_order.follow_layouts(middle)

    def _lay_out(self) -> QWidget:
        self.columns = beside(self.queue, self.compare, sizes=(300, 700), grows=self.compare)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.columns)
        self.outer = beside(self.pages, self.recipe, sizes=(1000, 280), grows=self.pages)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.first_steps)
        column.addWidget(self.banner)
        column.addWidget(self.outer, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(middle)
        return middle

    def _connect(self) -> None:
        self.connect_parts()
        self.model.dataChanged.connect(self._rows_changed)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._show_state)
        self.history.travelled.connect(self._show_state)
        self.batch.running_changed.connect(self._running_changed)
        self.batch.progressed.connect(self._show_progress)
        self._tick.timeout.connect(self._show_progress)
        QApplication.styleHints().colorSchemeChanged.connect(self.restyle)

    def connect_parts(self) -> None:
        """Listen to what `make_parts` made."""
        self.queue.current_changed.connect(self.compare.show_entry)
        self.batch.added.connect(self.queue.view.show_row)
        self.queue.view.picture_key.connect(self.compare.view.take_key)
        self.queue.actions_.work_in(self.compare.view, on=True)
        self.queue.actions_.problem.connect(self.banner.show_problem)
        self.editing.pinning_changed.connect(self._pinning_changed)
        self.model.taken_out.connect(self.compare.view.live.forget)
        self.recipe.changed.connect(lambda: self._recipe_changed(self.recipe.shown))
        self.recipe.replaced.connect(lambda: self._recipe_changed(None))
        self.recipe.output_changed.connect(lambda: self.preferences.keep_settings(self.choice.settings()))
        self.first_steps.dismissed.connect(lambda: self.preferences.keep_word("first steps", "seen"))
        for gone in (self.banner.focus_lost, self.first_steps.dismissed):
            gone.connect(self.queue.view.setFocus)
        buttons = self.recipe.buttons
        buttons.start_asked.connect(self.start)
        buttons.pause_asked.connect(self.batch.pause_or_resume)
        buttons.finish_asked.connect(self.batch.finish)
        buttons.stop_asked.connect(self.stop)
        buttons.focus_lost.connect(self.queue.view.setFocus)

    # What happens is shown

    def _rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        row = self.queue.view.current_row()
        if row is not None and first.row() <= row <= last.row():
            self.compare.show_entry(self.model.entry(row))
        self._show_state()

    def _recipe_changed(self, shown: Recipe | None) -> None:
        recipe = self.recipe.settings().recipe
        coming = self.choice.recipe
        self.choice.take(recipe)
        self.preferences.keep_settings(self.choice.settings())
        self.history.set_recipe(self.choice.rows(), recipe, coming=(coming, self.choice.recipe), shown=shown)
        self._show_state()

    def _pinning_changed(self, pinning: bool) -> None:
        self.queue.actions_.work_in(self.compare.view, on=not pinning)

    def _running_changed(self) -> None:
        running = self.batch.running
        self.strip.setVisible(running)
        if running:
            self._tick.start()
        else:
            self._tick.stop()
        self._show_progress()
        self._show_state()

    def _show_progress(self) -> None:
        self.strip.show_progress(self.batch.clock, self.batch.pace)
        self.model.show_paused(self.batch.paused)
        said = ""
        if self.batch.running:
            on = self.tr("Restoring on {device}").format(device=words.device(self.batch.provider))
            said = on if self.batch.provider else self.tr("Getting ready to restore")
            said = self.tr("Paused") if self.batch.paused else said
        elif self.batch.gathering:
            said = self.tr("Looking for photos…")
        self.device.say(said)

    def _show_state(self) -> None:
        """Bring buttons, pages and counts in line with the queue and the batch."""
        running, paused = self.batch.running, self.batch.paused
        can_start = not running and self.model.has_work()
        self.recipe.show_running(running=running)
        self.recipe.buttons.show_running(
            running=running, paused=paused, stopping=self.batch.stopping, can_start=can_start
        )
        self.actions_.show_running(running=running, paused=paused, can_start=can_start)
        self._show_page()
        self.counts.setText(words.counts({state.value: self.model.count(state) for state in State}))

    def _show_page(self) -> None:
        """The queue, or how to fill it; the keyboard goes from there to the list, not into a field."""
        page = self.columns if self.model.rowCount() else self.empty
        if page is self.pages.currentWidget():
            return
        self.pages.setCurrentWidget(page)
        focus = self.focusWidget()
        if focus is not None and self.queue.isAncestorOf(focus):
            self.queue.view.setFocus()
