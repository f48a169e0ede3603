"""What helps, as the window says it: by its own controls, in its language."""

import pytest

from restorer.gui import language
from restorer.gui.output_section import OutputSection
from restorer.gui.sentences import tell
from restorer.remedies import Remedy


@pytest.mark.parametrize("name", language.LANGUAGES)
def test_a_control_is_called_what_stands_beside_it(qtbot, qapp, name):
    language.speak(qapp, name)
    section = OutputSection()
    qtbot.addWidget(section)
    assert section.keep_damaged.text() in tell(f"a.jpg is cut off or damaged. {Remedy.KEEP_DAMAGED}")


@pytest.mark.parametrize("name", language.LANGUAGES)
@pytest.mark.parametrize("remedy", Remedy)
def test_every_remedy_is_said_in_the_windows_own_words(qapp, name, remedy):
    language.speak(qapp, name)
    told = tell(f"a.jpg is cut off or damaged. {remedy}")
    assert remedy not in told
    assert "--" not in told


def test_a_remedy_is_told_behind_what_is_told_inside_of_another_sentence(qapp):
    said = f"The provider cuda cannot be used: CUDA failed to run a small test. {Remedy.OTHER_DEVICE}"
    assert tell(said).endswith("test. Choose another device in the settings.")
