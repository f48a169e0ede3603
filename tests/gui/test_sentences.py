"""What is said below the window: known again by its wording, and said in the window's language."""

import ast
import importlib.util
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from restorer import errors, paths
from restorer.batch.jobs import Outcome
from restorer.gui import language, sentences
from restorer.gui.failures import FailuresDialog
from restorer.gui.model_card import CardView
from restorer.gui.sentences import ANY, tell
from restorer.gui.settings_device import DevicePage
from restorer.gui.settings_process import Device, Machine, ModelCard

ROOT = Path(__file__).resolve().parents[2]
OTHERS = [name for name in language.LANGUAGES if name != "en"]
ODD = ("a.*b+[c](d)|e^$\\.jpg", "{0} {name} %1 %Ln %s.tif", "Dr. Who? no. 3.png", "Foto – 写真\nline.jpg")
"""Names that regular expressions, placeholders and the cutting of sentences might trip over."""


@pytest.fixture(scope="module")
def collector():
    spec = importlib.util.spec_from_file_location("core_sentences", ROOT / "packaging" / "sentences.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def collected(collector):
    return collector.collect(ROOT)


@pytest.fixture
def german(qapp):
    language.speak(qapp, "de")


def fields(text: str) -> list[str]:
    return re.findall(r"(?<!{){(\w+)}", text)


def filled(text: str, places: dict[str, list[str]], name: str) -> tuple[str, dict[str, str]]:
    """A sentence as the app might say it, and what stands in its places."""
    values = {}
    for number, place in enumerate(fields(text)):
        words = [held for held in places.get(place, ()) if held != ANY]
        values[place] = f"{number}{name}"
        if words:
            values[place] = words[0].format_map(dict.fromkeys(fields(words[0]), "7"))
        elif place in places:
            values[place] = "Permission denied"
    return text.format_map(values), values


def test_the_list_of_sentences_is_that_of_the_code(collector, collected):
    stored = (paths.translations() / "sentences.json").read_text("utf-8")
    assert stored == collector.to_json(collected), "run make translations"


@pytest.mark.parametrize("name", OTHERS)
def test_every_sentence_is_in_the_catalogue(collector, collected, name):
    catalogue = ElementTree.parse(paths.translations() / f"restorer_{name}.ts")
    (core,) = (each for each in catalogue.iterfind("context") if each.findtext("name") == sentences.CONTEXT)
    known = sorted(message.findtext("source") for message in core.iterfind("message"))
    assert known == collector.texts(collected), "run make translations"


def test_every_error_raised_below_the_window_is_in_the_list(collector, collected):
    """Found by its class, not by the look of its text."""
    classes = {name for name, value in vars(errors).items() if isinstance(value, type)}
    lacking, seen = [], 0
    for path in collector.reached(ROOT):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in classes:
                continue
            if isinstance(node.args[0], (ast.Constant, ast.JoinedStr)):
                seen += 1
                text, _ = collector.template(node.args[0])
                lacking += [] if text in collected else [(path.name, node.lineno, text)]
    assert lacking == []
    assert seen > 100


def test_what_only_the_command_line_says_is_not_in_the_list(collected):
    assert "There is no model file {path}." in collected
    assert not any("name it like sheet.png" in text or "the display" in text for text in collected)


@pytest.mark.parametrize("name", ["plain.jpg", *ODD])
@pytest.mark.parametrize("spoken", OTHERS)
def test_every_sentence_is_said_in_the_language_with_its_values(qapp, collected, spoken, name):
    language.speak(qapp, spoken)
    wrong = []
    for text, places in collected.items():
        said, values = filled(text, places, name)
        told = tell(said)
        kept = all(value in told for place, value in values.items() if place not in places)
        inner = [value for place, value in values.items() if place in places and " " in value]
        if told == said or not kept or any(value in told for value in inner if not value[0].isdigit()):
            wrong.append((said, told))
    assert wrong == []


@pytest.mark.parametrize("name", ["plain.jpg", *ODD])
def test_in_english_every_sentence_stays_as_it_is(qapp, collected, name):
    language.speak(qapp, "en")
    for text, places in collected.items():
        said, _ = filled(text, places, name)
        assert tell(said) == said


@pytest.mark.usefixtures("german")
def test_sentences_after_each_other_are_told_one_by_one():
    both = "a.tif has 3 pages; this is the first. The GPU ran out of memory, so the CPU was used."
    assert tell(both) == (
        "a.tif hat 3 Seiten; dies ist die erste. "
        "Der Speicher der Grafikkarte reichte nicht, deshalb wurde der Prozessor benutzt."
    )


@pytest.mark.usefixtures("german")
def test_a_sentence_inside_of_another_is_told_too():
    said = (
        "/m/a.onnx cannot be used. The manifest of the model 'a' is not valid: halo is -1, must be 0 to 1024."
    )
    assert tell(said) == (
        "/m/a.onnx ist nicht verwendbar. "
        "Das Manifest des Modells 'a' ist ungültig: halo ist -1, muss 0 bis 1024 sein."
    )


@pytest.mark.usefixtures("german")
def test_a_file_named_like_something_the_app_says_keeps_its_name():
    assert tell("a film is empty.") == "a film ist leer."
    assert tell("Permission denied is empty.") == "Permission denied ist leer."


@pytest.mark.usefixtures("german")
def test_large_numbers_are_written_as_the_country_writes_them_but_not_in_names():
    said = "1,000 has 90000 x 90000 pixels, more than the {} allowed."
    for most, written in (("1,000,000,000", "1.000.000.000"), ("8,000,000,000", "8.000.000.000")):
        told = tell(said.format(most))
        assert written in told
        assert told.startswith("1,000 ")
        assert "90000 x 90000" in told


@pytest.mark.usefixtures("german")
def test_what_is_not_known_stays_as_it_is():
    for said in ("", "Another version of the app said this.", "x" * 20_000, "a. b. c. " * 500):
        assert tell(said) == said


@pytest.mark.parametrize(("spoken", "between"), [("de", ". "), ("ja", "。T"), ("zh_CN", "。T")])
def test_sentences_are_joined_as_the_language_joins_them(qapp, spoken, between):
    language.speak(qapp, spoken)
    said = "T.tif is empty. T.tif is empty."
    assert between in tell(said)


@pytest.mark.parametrize(
    ("spoken", "row"),
    [("en", "Is empty."), ("de", "Ist leer."), ("fr", "Est vide."), ("ja", "空のファイルです。")],
)
def test_a_row_says_why_without_its_name(qtbot, qapp, window, tmp_path, spoken, row):
    language.speak(qapp, spoken)
    source = tmp_path / "a.jpg"
    window.model.add([source])
    window.model.finished(
        Outcome(source=source, target=None, status="failed", error="a.jpg is empty.", note=None)
    )
    entry = window.model.entry(0)
    assert window.model.state_text(entry) == row
    assert entry.sentence == "a.jpg is empty."  # as journals and scripts have it


@pytest.mark.usefixtures("german")
def test_a_row_says_notes_without_path_and_name(window, tmp_path):
    source, target = tmp_path / "a.tif", tmp_path / "restored" / "a.tif"
    window.model.add([source])
    for status, note, row in (
        ("restored", "a.tif has 3 pages; this is the first.", "Hat 3 Seiten; dies ist die erste."),
        ("skipped", f"{target} was restored before.", "Wurde schon früher restauriert."),
        ("skipped", f"{source} was taken out of the queue.", "Wurde aus der Warteschlange genommen."),
    ):
        window.model.finished(Outcome(source=source, target=target, status=status, note=note))
        assert window.model.state_text(window.model.entry(0)) == row


@pytest.mark.usefixtures("german")
def test_what_fails_in_a_batch_is_told_wherever_it_is_shown(qtbot, window, write_photos, tmp_path):
    (good,) = write_photos("good.jpg")
    empty = tmp_path / "photos" / "100 % {leer}.jpg"
    empty.write_bytes(b"")
    window.add_paths([good, empty])
    qtbot.waitUntil(lambda: window.model.rowCount() == 2, timeout=10_000)
    with qtbot.waitSignal(window.batch.finished, timeout=60_000):
        window.start()
    row = window.model.row_of(empty)
    said = "100 % {leer}.jpg ist leer."
    assert said in window.model.index(row).data(Qt.ItemDataRole.ToolTipRole)
    window.show_failures()
    dialog = window.findChild(FailuresDialog)
    assert dialog.table.item(0, 1).text() == said
    dialog.close()
    window.queue.view.setCurrentIndex(window.queue.view.model().index(row, 0))
    qtbot.waitUntil(lambda: window.compare.view.before.problem != "", timeout=10_000)
    assert tell(window.compare.view.before.problem) == said


@pytest.mark.usefixtures("german")
def test_what_a_drop_or_a_batch_cannot_do_is_told(qtbot, window, write_photos, tmp_path):
    window.add_paths([tmp_path / "gone"])
    qtbot.waitUntil(window.banner.isVisible, timeout=10_000)
    assert (
        window.banner.text.text()
        == f"{tmp_path / 'gone'} gibt es nicht; prüfen Sie den Pfad oder das Muster."
    )
    window.add_paths(write_photos("a.jpg"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=10_000)
    (tmp_path / "restored").write_bytes(b"a file")
    with qtbot.waitSignal(window.batch.broke_off, timeout=20_000):
        window.start()
    assert window.banner.text.text().startswith("Wo der Ordner")


@pytest.mark.usefixtures("german")
def test_the_settings_tell_why_a_device_or_a_model_is_not_used(qtbot):
    page = DevicePage("auto")
    qtbot.addWidget(page)
    cuda = Device(
        word="cuda",
        provider="CUDAExecutionProvider",
        included=True,
        works=False,
        reason="CUDA failed to run a small test.",
    )
    page.hear(Machine(used="CPUExecutionProvider", asked="auto", devices=(cuda,), memory=1))
    assert "CUDA scheiterte an einer kleinen Probe." in [label.text() for label in page.findChildren(QLabel)]
    card = CardView()
    qtbot.addWidget(card)
    card.show_card(ModelCard(name="x", path=Path("/m/x.onnx"), error="There is no model file /m/x.onnx."))
    assert "Es gibt keine Modelldatei /m/x.onnx." in card.toPlainText()
