"""The settings' page of memory and files: what the app takes, and where everything lies."""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from restorer import paths
from restorer.gui import file_browser
from restorer.gui.announce import announce
from restorer.gui.elided_label import ElidedLabel
from restorer.gui.preview import Thumbnails
from restorer.gui.settings_process import Answer, Machine
from restorer.gui.theme import ICON_NAME


class StoragePage(QWidget):
    """Tells sizes, empties what can be made again, and opens folders."""

    def __init__(self, results: Path, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.limit = QLabel(self.tr("Looking…"))
        self.pictures = QLabel()
        self.problem = QLabel()
        self.folders: list[QPushButton] = []
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setProperty(ICON_NAME, "remove")
        self.clear.setAccessibleName(self.tr("Clear the small pictures of the queue"))
        self.clear.setToolTip(
            self.tr("Forget the small pictures of the queue; they are made again when needed")
        )
        self.clear.clicked.connect(self._clear)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 20, 20, 20)
        self._column.setSpacing(12)
        self._add_memory()
        self._column.addSpacing(12)
        self._add_folders(results)
        self._column.addStretch(1)
        self._count()
        thumbnails.arrived.connect(self._count)

    def hear(self, answer: Answer) -> None:
        """Learn how much memory the models may take."""
        if isinstance(answer, Machine):
            limit = QLocale().formattedDataSize(answer.memory, 1)
            self.limit.setText(self.tr("at most {size}").format(size=limit))

    def _add_memory(self) -> None:
        title = QLabel(self.tr("Memory"))
        title.setObjectName("title")
        self.limit.setWordWrap(True)
        explanation = QLabel(
            self.tr(
                "Large photos are restored tile by tile, so their size hardly matters. "
                "When memory runs out, smaller tiles are tried by themselves."
            )
        )
        explanation.setObjectName("muted")
        explanation.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(QLabel(self.tr("Models, while they work")), 0, 0)
        grid.addWidget(self.limit, 0, 1, 1, 2)
        grid.addWidget(QLabel(self.tr("Small pictures of the queue")), 1, 0)
        grid.addWidget(self.pictures, 1, 1)
        grid.addWidget(self.clear, 1, 2)
        grid.setColumnStretch(1, 1)
        self._column.addWidget(title)
        self._column.addLayout(grid)
        self._column.addWidget(explanation)

    def _add_folders(self, results: Path) -> None:
        title = QLabel(self.tr("Folders"))
        title.setObjectName("title")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        folders = (
            (self.tr("Results"), results),
            (self.tr("Interrupted batches"), paths.user_data() / "journals"),
            (self.tr("Your presets"), paths.user_presets()),
            (self.tr("Your models"), paths.user_models()),
        )
        for row, (name, folder) in enumerate(folders):
            label = ElidedLabel()
            label.set_text(str(folder))
            label.setAccessibleName(f"{name}: {folder}")
            button = QPushButton(self.tr("Open"))
            button.setProperty(ICON_NAME, "folder")
            button.setAccessibleName(self.tr("Open the folder: {name}").format(name=name))
            button.setToolTip(str(folder) if folder.is_dir() else self.tr("Made when it is first needed"))
            button.setEnabled(folder.is_dir())
            button.clicked.connect(lambda _=False, folder=folder: self._open(folder))
            self.folders.append(button)
            grid.addWidget(QLabel(name), row, 0)
            grid.addWidget(label, row, 1)
            grid.addWidget(button, row, 2)
        grid.setColumnStretch(1, 1)
        self.problem.setObjectName("problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._column.addWidget(title)
        self._column.addLayout(grid)
        self._column.addWidget(self.problem)

    def _open(self, folder: Path) -> None:
        problem = file_browser.open_path(folder)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        announce(self.problem, problem, at_once=True)

    def _clear(self) -> None:
        self._thumbnails.clear()
        self._count()

    def _count(self) -> None:
        size = QLocale().formattedDataSize(self._thumbnails.size(), 1)
        self.pictures.setText(size)
        self.clear.setEnabled(self._thumbnails.size() > 0)
