"""The list of what failed: every sentence is seen whole."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from restorer.gui import theme
from restorer.gui.failures import PADDING, FailuresDialog
from restorer.gui.queue_entry import Entry, State

ABOVE_AND_BELOW = 12  # pixels of padding


@pytest.fixture
def top(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    result = QWidget()
    qtbot.addWidget(result)
    return result


def rows(top, sentences):
    """Heights of the rows, and what each text needs as wide as its cell leaves it."""
    entries = [Entry(Path("/p/a.jpg"), state=State.FAILED, sentence=sentence) for sentence in sentences]
    dialog = FailuresDialog(entries, lambda _entries: None, top)
    dialog.show()
    table = dialog.table
    metrics = QFontMetrics(table.font())
    margin = 2 * (table.style().pixelMetric(table.style().PixelMetric.PM_FocusFrameHMargin) + 1)
    width = table.columnWidth(1) - PADDING - margin
    needed = [
        metrics.boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, sentence).height()
        for sentence in sentences
    ]
    return [table.rowHeight(row) for row in range(len(entries))], needed


def test_a_sentence_of_any_length_has_the_lines_it_needs(top):
    heights, needed = rows(top, ["text.jpg is no picture" + " x" * count for count in range(20, 120)])
    assert len(set(needed)) > 2
    assert all(
        height >= lines + ABOVE_AND_BELOW or lines == needed[0]
        for height, lines in zip(heights, needed, strict=True)
    )


def test_return_tries_again(qtbot, qapp):
    tried = []
    parent = QWidget()
    qtbot.addWidget(parent)
    entry = Entry(Path("/a.jpg"), state=State.FAILED, sentence="It is empty.")
    dialog = FailuresDialog([entry], tried.append, parent)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert tried == [[entry]]
