"""What cannot be opened is spoken of, in one sentence."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.test_window import queue_up, wait_for_end


@pytest.fixture
def no_programs(monkeypatch):
    """A system that opens nothing."""
    monkeypatch.setattr("restorer.gui.file_browser.sys.platform", "linux")
    monkeypatch.setattr("restorer.gui.file_browser.QDesktopServices.openUrl", lambda _url: False)


@pytest.fixture
def restored(qtbot, window, drop, write_photos):
    """A window with one restored photo."""
    queue_up(qtbot, window, drop, write_photos("a.jpg"), 1)
    window.start()
    wait_for_end(qtbot, window)
    return window


def test_no_program_opens_a_photo_or_a_folder(restored, no_programs):
    target = restored.model.entry(0).target
    for act, shown in (
        (restored.queue.actions_.open.trigger, target),
        (restored.queue.actions_.reveal.trigger, target.parent),
        (restored.open_output, target.parent),
    ):
        restored.banner.clear()
        act()
        assert restored.banner.text.text() == f"This computer has no program that opens {shown}."


def test_the_folder_of_results_is_not_there_before_the_first(window):
    window.open_output()
    assert window.banner.text.text().endswith("is made as soon as a photo is restored.")


def test_a_result_that_has_gone_is_not_opened(restored):
    target = restored.model.entry(0).target
    target.unlink()
    for act in (restored.queue.actions_.open, restored.queue.actions_.reveal):
        restored.banner.clear()
        act.trigger()
        assert restored.banner.text.text() == f"{target} is no longer there."


def test_the_settings_say_why_a_folder_is_not_opened(qtbot, restored, no_programs):
    restored.settings.open()
    dialog = restored.settings.dialog
    page = dialog.storage
    dialog.tabs.setCurrentWidget(page)
    buttons = [each for each in page.folders if each.isEnabled()]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert page.problem.isVisible()
    assert page.problem.text().startswith("This computer has no program that opens ")
    unmade = [each for each in page.folders if not each.isEnabled()]
    assert unmade and all("first needed" in each.toolTip() for each in unmade)
