"""What the window does around a batch: keeps the computer awake, says what came of it, lists what failed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.batch.jobs import Summary
from restorer.gui import words
from restorer.gui.awake import awake
from restorer.gui.failures import FailuresDialog
from restorer.gui.notification import Notifier
from restorer.gui.queue_entry import Entry, State

if TYPE_CHECKING:
    from restorer.gui.window import MainWindow


class BatchEnding(QObject):
    """Listens to a window's batch."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._awake = awake(self)
        self.notifier = Notifier(self._raise_window, self)
        self._said: tuple[Summary, str] | None = None  # last, and in which words
        batch = window.batch
        batch.running_changed.connect(self._stay_awake)
        batch.finished.connect(self._say)
        batch.problem.connect(window.banner.show_problem)
        batch.noted.connect(window.banner.show_note)
        batch.broke_off.connect(self._say_why)
        batch.short_of_room.connect(self._offer_to_start)

    def show_failures(self) -> None:
        """List the failed photos, each with its sentence."""
        model = self._window.model
        entries = [model.entry(row) for row in model.in_state(State.FAILED)]
        self._window.open_dialog(FailuresDialog(entries, self._retry, self._window))

    def shut_down(self) -> None:
        """The computer may sleep again."""
        self._awake.let_go()

    def _stay_awake(self) -> None:
        batch = self._window.batch
        if batch.running and not batch.paused:
            self._awake.keep()
        else:
            self._awake.let_go()

    @property
    def shown(self) -> Summary | None:
        """What the banner says came of a batch; None while it says something else, or nothing."""
        banner = self._window.banner
        if self._said is None or banner.isHidden() or banner.text.text() != self._said[1]:
            return None
        return self._said[0]

    def show_result(self, result: Summary) -> str:
        """Say in the banner what came of a batch; returns the sentence."""
        sentence = words.summary(result)
        self._said = result, sentence
        banner = self._window.banner
        failures: tuple[str, Callable[[], None]] | None = None
        if result.failed:
            failures = self.tr("What failed…"), self.show_failures
        if result.restored:
            banner.show_success(sentence, self.tr("Show results"), self._window.open_output, failures)
        else:
            banner.show_problem(sentence, failures)
        return sentence

    def _say(self, result: Summary) -> None:
        title = self.tr("Photos restored") if result.restored else self.tr("No photo restored")
        self._tell_desktop(title, self.show_result(result))

    def _say_why(self, sentence: str) -> None:
        self._window.banner.show_problem(sentence)
        self._tell_desktop(self.tr("The photos wait"), sentence)

    def _tell_desktop(self, title: str, sentence: str) -> None:
        """Those who look elsewhere."""
        if not self._window.isActiveWindow():
            self.notifier.notify(title, sentence)

    def _offer_to_start(self, sentence: str) -> None:
        self._window.banner.show_problem(sentence, (self.tr("Start anyway"), self._start_anyway))
        self._tell_desktop(self.tr("The photos wait"), sentence)

    def _start_anyway(self) -> None:
        self._window.start(despite_room=True)

    def _retry(self, entries: list[Entry]) -> None:
        """Let them wait again, and begin when nothing is under way: that is what the button says."""
        model = self._window.model
        rows = [row for entry in entries if (row := model.row_of(entry.source)) is not None]
        model.retry(rows)
        self._window.start()

    def _raise_window(self) -> None:
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
