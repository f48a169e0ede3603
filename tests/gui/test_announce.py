"""What appears where the keyboard is not is said to a screen reader."""

import pytest
from PySide6.QtGui import QAccessible

from restorer.gui import announce
from tests.gui.test_window import queue_up, wait_for_end


@pytest.fixture
def said(monkeypatch):
    """What a screen reader is told, and whether at once."""
    events = []

    class Reader:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event):
            at_once = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            events.append((event.message(), at_once))

    monkeypatch.setattr(announce, "QAccessible", Reader)
    return events


def test_the_end_of_a_batch_is_said(qtbot, window, drop, write_photos, said):
    queue_up(qtbot, window, drop, write_photos("a.jpg"), 1)
    window.start()
    wait_for_end(qtbot, window)
    assert said == [(window.banner.text.text(), False)]


def test_what_went_wrong_is_said_at_once(window, said):
    window.banner.show_problem("There is no room.")
    window.banner.clear()
    assert said == [("There is no room.", True)]


def test_photos_taken_out_can_be_put_back_by_ear(qtbot, window, drop, write_photos, said):
    queue_up(qtbot, window, drop, write_photos("a.jpg", "b.jpg"), 2)
    window.queue.view.selectAll()
    window.queue.actions_.remove.trigger()
    assert said == [("2 photos were taken out of the queue.", False)]


def test_the_settings_say_what_went_wrong(qtbot, tmp_path, window, said):
    window.settings.open()
    models = window.settings.dialog.models
    window.settings.dialog.tabs.setCurrentWidget(models)
    wrong = tmp_path / "letter.onnx"
    wrong.write_text("no network")
    models.consider(wrong)
    qtbot.waitUntil(models.problem.isVisible, timeout=60_000)
    assert said[-1] == (models.problem.text(), True)
