"""The settings' page of models: their cards, which one each task uses, adding and removing one's own."""

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui.announce import announce
from restorer.gui.model_card import AcceptDialog, CardView, task_name
from restorer.gui.sentences import tell
from restorer.gui.settings_inquiry import Inquirer
from restorer.gui.settings_process import Answer, ModelCard, Question
from restorer.gui.theme import ICON_NAME
from restorer.manifest import Task
from restorer.restore.recipe import usual_models

SUFFIX = ".onnx"


class ModelsPage(QWidget):
    """`picked` gives tasks with the model each is to use; `dialog_made` a dialog to be opened."""

    picked = Signal(dict)
    dialog_made = Signal(AcceptDialog)

    def __init__(
        self,
        picked: Mapping[Task, str],
        used: Mapping[Task, str],
        inquirer: Inquirer,
        parent: QWidget | None = None,
    ) -> None:
        """`picked`: here, earlier; `used`: by the recipe shown, which may name others."""
        super().__init__(parent)
        self._picked = dict(picked)
        self._used = {**usual_models(), **picked, **used}
        self._inquirer = inquirer
        self._cards: list[ModelCard] = []
        self._wanted = ""  # the model that was just added: chosen when the list comes
        self._lists, self._checks, self._checked_last = 0, 0, ""  # the questions under way
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Models"))
        self.names.setWordWrap(True)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = CardView()
        self.note, self.problem = QLabel(), QLabel()
        for label, style in ((self.note, "muted"), (self.problem, "problem")):
            label.setObjectName(style)
            label.setWordWrap(True)
            label.hide()
        self._make_buttons()
        self._lay_out()
        self.setAcceptDrops(True)
        self.names.currentRowChanged.connect(self._show)
        self._ask_for_models(Question("models"))

    def _make_buttons(self) -> None:
        self.add = QPushButton(self.tr("Add a model…"))
        self.add.setProperty(ICON_NAME, "add-photos")
        self.add.setToolTip(self.tr("Check a model file and show its card; files can also be dropped here"))
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setProperty(ICON_NAME, "remove")
        self.remove.setToolTip(self.tr("Delete this model of your own; those of the app stay"))
        self.use = QPushButton(self.tr("Use this one"))
        self.use.setProperty(ICON_NAME, "done")
        self.use.setToolTip(self.tr("Let this model do its task from now on"))
        self.add.clicked.connect(self._ask_for_file)
        self.remove.clicked.connect(self._remove)
        self.use.clicked.connect(self._use)

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.names, 2)
        both.addWidget(self.card, 5)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self.note)
        column.addWidget(self.problem)
        column.addLayout(both, 1)
        column.addLayout(buttons)

    def hear(self, answer: Answer) -> None:
        """Show the models, or one sentence on what went wrong."""
        self._lists -= 1
        self._enable()
        self._show_what_goes_on()
        if not isinstance(answer, list):
            self._say(tell(str(answer)))
            return
        shown = self._current()
        current = self._wanted or (shown.name if shown is not None else "")
        self._cards, self._wanted = answer, ""
        gone = {task for task, name in self._picked.items() if not self._has(task, name)}
        if gone and answer:
            self._pick({task: usual_models()[task] for task in gone})
        self.names.clear()
        for card in answer:
            self.names.addItem(QListWidgetItem(self._line(card)))
        names = [card.name for card in answer]
        self.names.setCurrentRow(names.index(current) if current in names else 0)

    def consider(self, file: Path) -> None:
        """Check a model file; its card is shown before it is taken."""
        self._say("")
        self._checks, self._checked_last = self._checks + 1, file.name
        self._show_what_goes_on()
        self._inquirer.ask(Question("check", str(file)), self._checked)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(Path(url.toLocalFile()).suffix.lower() == SUFFIX for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        for url in event.mimeData().urls()[:1]:  # one card at a time is read
            self.consider(Path(url.toLocalFile()))

    def _checked(self, answer: Answer) -> None:
        self._checks -= 1
        self._show_what_goes_on()
        if not isinstance(answer, ModelCard):
            self._say(tell(str(answer)))
            return
        dialog = AcceptDialog(answer, self)
        dialog.accepted.connect(lambda: self._take(answer))
        self.dialog_made.emit(dialog)

    def _take(self, card: ModelCard) -> None:
        self._wanted = card.name
        self._ask_for_models(Question("add", str(card.path)))

    def _remove(self) -> None:
        if (card := self._current()) is not None:
            self._ask_for_models(Question("remove", card.name))

    def _ask_for_models(self, question: Question) -> None:
        self._say("")
        self._lists += 1
        self._enable()
        self._show_what_goes_on()
        self._inquirer.ask(question, self.hear)

    def _use(self) -> None:
        if (card := self._current()) is not None and card.task in self._used:
            self._pick({card.task: card.name})
            for row, each in enumerate(self._cards):
                self.names.item(row).setText(self._line(each))
            self._enable()

    def _pick(self, models: Mapping[Task, str]) -> None:
        self._picked = {**self._picked, **models}
        self._used = {**self._used, **models}
        self.picked.emit(dict(models))

    def _ask_for_file(self) -> None:
        pattern = self.tr("Models ({patterns})").format(patterns=f"*{SUFFIX}")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Add a model"), "", pattern)
        if chosen:
            self.consider(Path(chosen))

    def _current(self) -> ModelCard | None:
        row = self.names.currentRow()
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def _has(self, task: Task, name: str) -> bool:
        return any(card.task == task and card.name == name for card in self._cards)

    def _in_use(self, card: ModelCard) -> bool:
        return self._used.get(cast(Task, card.task)) == card.name

    def _line(self, card: ModelCard) -> str:
        if card.error is not None:
            said = self.tr("cannot be used")
        elif self._in_use(card):
            said = self.tr("{task}, in use").format(task=task_name(card.task))
        elif card.variant_of and self._used.get(cast(Task, card.task)) == card.variant_of:
            said = self.tr("{task}, in its place without a graphics card").format(task=task_name(card.task))
            if card.name.endswith(".fp16"):
                said = self.tr("{task}, in its place on a graphics card").format(task=task_name(card.task))
        else:
            said = task_name(card.task)
        return f"{card.name}\n{said}"

    def _show(self) -> None:
        self._enable()
        if (card := self._current()) is not None:
            self.card.show_card(card)

    def _enable(self) -> None:
        card = self._current()
        removable = card is not None and not card.bundled and not self._lists
        pickable = card is not None and card.error is None and card.task in self._used
        usable = pickable and card is not None and not self._in_use(card)
        for button, enabled in ((self.remove, removable), (self.use, usable)):
            if button.hasFocus() and not enabled:
                self.names.setFocus()
            button.setEnabled(enabled)

    def _show_what_goes_on(self) -> None:
        sentence = self.tr("Reading the models…") if self._lists else ""
        if self._checks:
            sentence = self.tr("Checking {name}…").format(name=self._checked_last)
        if sentence != self.note.text():
            announce(self.note, sentence)
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _say(self, sentence: str) -> None:
        """What went wrong; empty: nothing. It stands until something else is asked for, not answered."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        announce(self.problem, sentence, at_once=True)
