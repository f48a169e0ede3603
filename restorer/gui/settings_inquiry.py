"""Lets the window put questions to the machine without waiting for the answer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from restorer.gui.settings_process import Answer, Inquest, Question


class Inquiry(QThread):
    """One question under way; the thread only waits for the process that answers it."""

    answered = Signal(object)

    def __init__(self, question: Question, parent: QObject) -> None:
        super().__init__(parent)
        self._question = question
        self._inquest = Inquest()
        self._ended = False

    def run(self) -> None:
        answer = self._inquest.ask(self._question)
        if not self._ended:
            self.answered.emit(answer)

    def end(self) -> None:
        """Give the question up; nothing is answered any more."""
        self._ended = True
        self._inquest.end()
        self.wait()


class Inquirer(QObject):
    """Holds the questions under way, so that none outlives the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._under_way: list[Inquiry] = []

    def ask(self, question: Question, hear: Callable[[Answer], None]) -> None:
        """Put a question.

        Args:
            hear: a method of a QObject of the window's thread; not called when that is gone by then.
        """
        inquiry = Inquiry(question, self)
        inquiry.answered.connect(hear)
        inquiry.finished.connect(self._tidy_up)
        self._under_way.append(inquiry)
        inquiry.start()

    def shut_down(self) -> None:
        """Give up all questions; takes milliseconds."""
        for inquiry in self._under_way:
            inquiry.end()

    def _tidy_up(self) -> None:
        for inquiry in [each for each in self._under_way if each.isFinished()]:
            self._under_way.remove(inquiry)
            inquiry.deleteLater()
