"""What failed, each photo with its sentence; tried again from there."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import first_size
from restorer.gui.queue_entry import Entry
from restorer.gui.sentences import tell
from restorer.gui.theme import ICON_NAME

MOST_WRAPPED = 500
"""Of more rows the heights would take too long to find out; the tooltips have the whole sentences."""

PADDING = 16
"""Pixels that the style sheet leaves free at the sides of a cell, both together."""


class _Wrapped(QStyledItemDelegate):
    """Qt forgets that padding when it finds out how high a wrapped text is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -PADDING, 0)
        return super().sizeHint(narrower, index)


class FailuresDialog(QDialog):
    """Lists failed photos.

    Args:
        entries: those that failed.
        retry: called with those that are to be tried again.
    """

    def __init__(self, entries: list[Entry], retry: Callable[[list[Entry]], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Failed photos"))
        self._entries, self._retry = entries, retry
        self.title = QLabel(self.tr("%Ln photo(s) failed", "", len(entries)))
        self.title.setObjectName("title")
        self.table = self._make_table()
        self.again = QPushButton(self.tr("Try again"))
        self.again.setObjectName("primary")
        self.again.setProperty(ICON_NAME, "retry")
        self.again.setToolTip(self.tr("Those selected, or all of them, wait again and are restored"))
        self.again.setEnabled(bool(entries))
        self.again.setDefault(True)
        self.again.clicked.connect(self._try_again)
        copy = QPushButton(self.tr("Copy list"))
        copy.setProperty(ICON_NAME, "copy")
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(self.again)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        first_size.give(self, 720, 420)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._entries), 2)
        table.setAccessibleName(self.tr("Failed photos and why"))
        table.setHorizontalHeaderLabels([self.tr("Photo"), self.tr("What happened")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setItemDelegate(_Wrapped(table))
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for row, entry in enumerate(self._entries):
            said = tell(entry.sentence)
            for column, text in enumerate((entry.source.name, said)):
                item = QTableWidgetItem(text)
                item.setToolTip(f"{entry.source}\n{said}")
                table.setItem(row, column, item)
        table.setColumnWidth(0, 200)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        if len(self._entries) <= MOST_WRAPPED:
            table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _try_again(self) -> None:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        self._retry([self._entries[row] for row in rows] or self._entries)
        self.accept()

    def _copy(self) -> None:
        lines = (f"{entry.source}\t{tell(entry.sentence)}" for entry in self._entries)
        QGuiApplication.clipboard().setText("\n".join(lines))
