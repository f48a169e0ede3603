"""A bug is shown, once, from whichever thread; its details can be copied."""

import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication

from restorer.gui.crash import CrashReporter


@pytest.fixture
def reporter(qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "__stderr__", None)
    result = CrashReporter()
    result.install()
    yield result
    if result.dialog is not None:
        result.dialog.close()


def raise_on_this_thread():
    try:
        raise ValueError("a bug, made on purpose")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_bug_is_shown_and_its_details_copied(reporter, qtbot):
    raise_on_this_thread()
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    reporter.dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "a bug, made on purpose" in copied
    assert "Python 3." in copied


def test_a_bug_on_another_thread_is_shown(reporter, qtbot):
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert "ZeroDivisionError" in reporter.dialog.details.toPlainText()


def test_a_second_bug_does_not_cover_the_first(reporter, qtbot):
    raise_on_this_thread()
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    first = reporter.dialog
    raise_on_this_thread()
    qtbot.wait(50)
    assert reporter.dialog is first
