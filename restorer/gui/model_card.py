"""A model's card as the window shows it: task, what it learned from, licence, scores and limits."""

import re
from html import escape

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import first_size
from restorer.gui.language import tr
from restorer.gui.score_names import score_in_words
from restorer.gui.sentences import tell
from restorer.gui.settings_process import ModelCard
from restorer.gui.theme import ICON_NAME


def task_name(task: str) -> str:
    """What a model of this task does, in a word or two."""
    names = {
        "denoise": tr("Clean up"),
        "noise_level": tr("Measure noise"),
        "colorize": tr("Colourise"),
        "describe": tr("Find similar photos"),
    }
    return names.get(task, task)


class CardView(QTextBrowser):
    """Shows one card; links in it do nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(12)
        self.setAcceptDrops(False)
        self.setAccessibleName(tr("The model's card"))

    def show_card(self, card: ModelCard) -> None:
        """Show this card."""
        if card.error is not None:
            self.setHtml(f"<h3>{escape(card.name)}</h3><p>{escape(tell(card.error))}</p>")
            return
        self.setHtml(self._summary(card))
        if card.text:
            cursor = self.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock()
            cursor.insertMarkdown(re.sub(r"^#+", "###", card.text, flags=re.MULTILINE))  # no shouting
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _summary(self, card: ModelCard) -> str:
        """Whatever a stranger's file says of itself, as text: never as markup."""
        rows = [
            (self.tr("Does"), task_name(card.task)),
            (self.tr("Version"), card.version),
            (self.tr("Learned from"), card.training_data),
            (self.tr("Licence"), card.license),
            (self.tr("Size"), QLocale().formattedDataSize(card.bytes)),
            (self.tr("File"), str(card.path)),
        ]
        if card.sigma_range is not None:
            low, high = (QLocale().toString(100 * sigma / (75 / 255), "f", 0) for sigma in card.sigma_range)
            rows.insert(2, (self.tr("Noise levels"), self.tr("{low} to {high}").format(low=low, high=high)))
        rows += [score_in_words(name, value) for name, value in card.scores.items()]
        cells = "".join(
            f"<tr><td><b>{escape(name)}</b>&nbsp;&nbsp;</td><td>{escape(value)}</td></tr>"
            for name, value in rows
        )
        return f"<h3>{escape(card.name)}</h3><table cellspacing='4'>{cells}</table>"


class AcceptDialog(QDialog):
    """Shows a stranger's card before the model is taken; `accepted` means that it is wanted."""

    def __init__(self, card: ModelCard, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add this model?"))
        said = QLabel(
            self.tr(
                "The file is sound: it holds a network and nothing else. What it says of itself below was "
                "written by whoever made it."
            )
        )
        said.setWordWrap(True)
        view = CardView()
        view.show_card(card)
        self.add = QPushButton(self.tr("Add"))
        self.add.setObjectName("primary")
        self.add.setProperty(ICON_NAME, "done")
        self.refuse = QPushButton(self.tr("Do not add"))
        self.refuse.setObjectName("stop")
        buttons = QDialogButtonBox()
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.refuse, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(view, 1)
        column.addWidget(buttons)
        first_size.give(self, 560, 480)
