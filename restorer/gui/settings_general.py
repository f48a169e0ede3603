"""The settings' page of language and looks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QWidget

from restorer.gui.language import LANGUAGES, system_language
from restorer.gui.segments import Segments
from restorer.gui.theme import ICON_NAME


class GeneralPage(QWidget):
    """`language_chosen` and `theme_chosen` give a key, empty for the system's.

    `hint_asked` wants the first steps back.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    hint_asked = Signal()

    def __init__(self, language: str, theme: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        system = self.tr("Like the system ({language})").format(language=LANGUAGES[system_language()])
        self.language.addItem(system, "")
        for key, name in LANGUAGES.items():
            self.language.addItem(name, key)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.theme = Segments(
            self.tr("Colours"),
            (
                ("", self.tr("System"), self.tr("Light or dark, as the system is")),
                ("light", self.tr("Light"), self.tr("Dark text on a light ground")),
                ("dark", self.tr("Dark"), self.tr("Light text on a dark ground, for evenings and photos")),
            ),
        )
        self.theme.choose(theme if theme in ("light", "dark") else "")
        self.hint = QPushButton(self.tr("Show the first steps again"))
        self.hint.setProperty(ICON_NAME, "info")
        self._lay_out()
        self.language.activated.connect(self._language_picked)
        self.theme.changed.connect(self.theme_chosen)
        self.hint.clicked.connect(self.hint_asked)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 20, 20, 20)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        label = QLabel(self.tr("&Language"))
        label.setBuddy(self.language)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.language, 0, 1, 1, 2)
        grid.addWidget(QLabel(self.tr("Colours")), 1, 0)
        grid.addWidget(self.theme, 1, 1, 1, 2)
        grid.addWidget(QLabel(self.tr("Help")), 2, 0)
        grid.addWidget(self.hint, 2, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(3, 1)

    def _language_picked(self) -> None:
        chosen = self.language.currentData()
        if chosen != self._language:
            self._language = chosen
            self.language_chosen.emit(chosen)
