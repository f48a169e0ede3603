"""The page of models: one question's answer takes nothing from what another said."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from restorer.gui.settings_models import ModelsPage
from restorer.gui.settings_process import ModelCard, Question

FAST = ModelCard(name="denoise-fast", path=Path("denoise-fast.onnx"), bundled=True, task="denoise")
MINE = ModelCard(name="mine", path=Path("mine.onnx"), task="denoise")


class HeldAnswers:
    """Takes questions; the test answers them, in the order it wants."""

    def __init__(self):
        self.asked = []

    def ask(self, question, hear):
        self.asked.append((question, hear))

    def answer(self, matter, answer):
        question, hear = next(each for each in self.asked if each[0].matter == matter)
        self.asked.remove((question, hear))
        hear(answer)

    @property
    def questions(self):
        return [question for question, _ in self.asked]


@pytest.fixture
def held():
    return HeldAnswers()


@pytest.fixture
def page(qtbot, held):
    page = ModelsPage({}, {}, held)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def of_mine(page, held):
    """The page with a model of one's own, which is selected."""
    held.answer("models", [FAST, MINE])
    page.names.setCurrentRow(1)
    return page


def test_what_is_wrong_with_a_file_outlives_the_list_that_comes_later(page, held):
    page.consider(Path("letter.onnx"))
    held.answer("check", "letter.onnx is not an ONNX model.")
    assert page.note.text() == "Reading the models…"
    held.answer("models", [FAST])
    assert page.problem.isVisible() and page.problem.text() == "letter.onnx is not an ONNX model."
    assert not page.note.isVisible()


def test_a_check_goes_on_being_said_when_the_list_comes_first(page, held):
    page.consider(Path("letter.onnx"))
    held.answer("models", [FAST])
    assert page.note.isVisible() and page.note.text() == "Checking letter.onnx…"


def test_a_problem_goes_when_something_else_is_asked_for(of_mine, held):
    of_mine.consider(Path("letter.onnx"))
    held.answer("check", "letter.onnx is not an ONNX model.")
    of_mine.consider(Path("good.onnx"))
    assert not of_mine.problem.isVisible()
    held.answer("check", "good.onnx is no better.")
    of_mine.remove.click()
    assert not of_mine.problem.isVisible()


def test_a_second_click_on_remove_is_nobodys(qtbot, of_mine, held):
    qtbot.mouseDClick(of_mine.remove, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(of_mine.remove, Qt.MouseButton.LeftButton)
    assert held.questions == [Question("remove", "mine")]
    held.answer("remove", [FAST])
    assert not of_mine.note.isVisible() and not of_mine.remove.isEnabled()


def test_a_model_that_could_not_be_removed_can_be_tried_again(of_mine, held):
    of_mine.remove.click()
    held.answer("remove", "mine.onnx cannot be deleted.")
    assert of_mine.remove.isEnabled() and of_mine.problem.isVisible()


@pytest.mark.parametrize("name", ["remove", "use"])
def test_a_button_that_has_done_its_work_hands_the_keys_to_the_list(qtbot, of_mine, name):
    button = getattr(of_mine, name)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not button.isEnabled()
    assert of_mine.names.hasFocus()
