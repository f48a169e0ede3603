"""What the window says: all of it can be translated, and is, into every language there is."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QMenu

from restorer import paths
from restorer.gui import language, sentences, words
from restorer.gui.window import MainWindow

GUI = Path(language.__file__).parent
OTHERS = [name for name in language.LANGUAGES if name != "en"]
SAYING = {
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QPushButton", "QRadioButton", "QToolButton", "addAction",
    "addButton", "addItem", "addMenu", "addRow", "addTab", "insertItem", "setAccessibleDescription",
    "setAccessibleName", "setInformativeText", "setPlaceholderText", "setStatusTip", "setText", "setTitle",
    "setToolTip", "setWindowTitle", "set_text", "show_offer", "show_problem", "show_success",
}  # fmt: skip
"""What puts words before the user."""


def calls() -> Iterator[tuple[str, str, ast.Call]]:
    """Every call in the window's code, with its file and the class it stands in."""

    def walk(node, file, inside):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield file, inside, child
            yield from walk(child, file, child.name if isinstance(child, ast.ClassDef) else inside)

    for path in sorted(GUI.glob("*.py")):
        yield from walk(ast.parse(path.read_text("utf-8")), path.name, "")


def name_of(call: ast.Call) -> str:
    called = call.func
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def said_in_code() -> set[tuple[str, str, bool]]:
    """(context, text, whether it counts) of all that is said, as lupdate files it."""
    said = set()
    for file, inside, call in calls():
        if name_of(call) not in ("tr", "_tr") or file == "language.py":
            continue
        of_class = isinstance(call.func, ast.Attribute)
        where = f"{file}, line {call.lineno}"
        if of_class:
            assert getattr(call.func.value, "id", "") == "self", f"{where}: say self.tr or language.tr"
        text = call.args[0]
        assert isinstance(text, ast.Constant), f"{where}: the text must stand in the call as it is"
        said.add((inside if of_class else "", text.value, len(call.args) > 2))
    return said


def messages(name: str) -> Iterator[tuple[str, str, ElementTree.Element]]:
    """(context, source, translation element) of a catalogue."""
    for context in ElementTree.parse(paths.translations() / f"restorer_{name}.ts").iterfind("context"):
        for message in context.iterfind("message"):
            yield context.findtext("name") or "", message.findtext("source"), message.find("translation")


def forms(translation: ElementTree.Element) -> list[str]:
    counted = translation.findall("numerusform")
    return [form.text or "" for form in counted or [translation]]


def counts(translation: ElementTree.Element) -> bool:
    return translation.find("numerusform") is not None


@pytest.mark.parametrize("name", language.LANGUAGES)
def test_all_that_is_said_is_in_the_catalogue(name):
    said = {entry for entry in said_in_code() if name != "en" or entry[2]}
    known = {
        (context, source, counts(translation))
        for context, source, translation in messages(name)
        if context != sentences.CONTEXT  # see test_sentences
    }
    assert said - known == set(), "run make translations"
    assert known - said == set(), "run make translations"


@pytest.mark.parametrize("name", language.LANGUAGES)
def test_all_of_a_catalogue_is_translated(name):
    lacking = [
        source
        for _, source, translation in messages(name)
        if translation.get("type") is not None or not all(forms(translation))
    ]
    assert lacking == []


@pytest.mark.parametrize("name", language.LANGUAGES)
def test_placeholders_keys_and_marks_survive_translation(name):
    broken = []
    for _, source, translation in messages(name):
        for form in forms(translation):
            same = (
                sorted(re.findall(r"{[^}]*}|%Ln|<[^>]*>", source))
                == sorted(re.findall(r"{[^}]*}|%Ln|<[^>]*>", form))
                and language.KEYS.findall(source) == language.KEYS.findall(form)
                and len(re.findall(r"&\w", source)) == len(re.findall(r"&\w", form))
                and source.endswith("…") == form.endswith("…")
                and source[-1:].isspace() == form[-1:].isspace()
            )
            if not same:
                broken.append((source, form))
    assert broken == []


@pytest.mark.parametrize("name", language.LANGUAGES)
def test_the_compiled_catalogue_is_the_one_in_the_repository(name):
    translator = QTranslator()
    assert translator.load(f"restorer_{name}", str(paths.translations()))
    for context, source, translation in messages(name):
        n = 1 if counts(translation) else -1
        assert translator.translate(context, source, None, n) == forms(translation)[0], (
            "run make translations"
        )


def test_nothing_is_said_past_the_catalogues():
    """A text with letters in it, put before the user as it stands in the code."""
    past = []
    for file, _, call in calls():
        if name_of(call) not in SAYING:
            continue
        shown = call.args[:1] if name_of(call) in ("addItem", "addAction") else call.args  # then comes data
        for argument in [*shown, *(keyword.value for keyword in call.keywords)]:
            pieces = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
            said = [p.value for p in pieces if isinstance(p, ast.Constant) and isinstance(p.value, str)]
            if any(re.search(r"[^\W\d_]{2,}", re.sub(r"<[^>]*>|&\w+;", "", text)) for text in said):
                past.append((file, call.lineno, said))
    assert past == []


@pytest.mark.parametrize(
    ("preferred", "spoken"),
    [
        (["de-AT", "en-GB"], "de"),
        (["it-IT", "fr-CA"], "fr"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-TW", "ja-JP"], "ja"),
        (["fi-FI"], "en"),
        ([], "en"),
    ],
)
def test_the_system_decides_the_language(monkeypatch, preferred, spoken):
    system = SimpleNamespace(uiLanguages=lambda: preferred)
    monkeypatch.setattr(language.QLocale, "system", lambda: system)
    assert language.system_language() == spoken


@pytest.mark.parametrize(
    ("name", "one", "many"),
    [
        ("en", "1 photo", "1,234 photos"),
        ("de", "1 Foto", "1.234 Fotos"),
        ("fr", "1 photo", "1\u202f234 photos"),
        ("ja", "写真 1 枚", "写真 1,234 枚"),
    ],
)
def test_counts_have_their_language_s_plural_and_digits(qapp, name, one, many):
    language.speak(qapp, name)
    assert (words.photos(1), words.photos(1234)) == (one, many)


def test_qt_s_own_dialogs_speak_the_language_too(qapp):
    language.speak(qapp, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    language.speak(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().name().startswith("en")


@pytest.mark.parametrize("name", language.LANGUAGES)
def test_every_menu_entry_has_a_letter_of_its_own(qtbot, qapp, models, preferences, name):
    language.speak(qapp, name)
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
        letters = [found[1].lower() for a in menu.actions() if (found := re.search(r"&(\w)", a.text()))]
        assert len(letters) == len(set(letters)), [action.text() for action in menu.actions()]
    window.close()


def test_tooltips_name_keys_as_the_keyboard_does(qtbot, qapp, models, preferences):
    language.speak(qapp, "de")
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    assert "(Strg+Return)" in window.recipe.start.toolTip()
    window.close()


@pytest.mark.parametrize("name", OTHERS)
def test_running_text_names_keys_by_places_only(name):
    """`language.key` fills them in; a key that a translation names by itself is one that keyboards rename."""
    keys = r"\b(Ctrl|Strg|Shift|Umschalt|Maj|Mayús|Return|Entf|Suppr|Supr|Leertaste|Esc|Einfg|Inser)\b"
    named = []
    for _, source, translation in messages(name):
        for text in (source, *forms(translation)):
            if re.search(keys, language.KEYS.sub("", text)):
                named.append(text)
    assert named == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("en", ["Space", "Shift", "Ctrl+R", "Del"]),
        ("de", ["Leertaste", "Umschalt", "Strg+R", "Entf"]),
        ("fr", ["Espace", "Maj", "Ctrl+R", "Suppr"]),
    ],
)
def test_keys_in_running_text_have_the_keyboard_s_names(qapp, name, said):
    language.speak(qapp, name)
    assert [language.key(key) for key in ("Space", "Shift", "Ctrl+R", "Delete")] == said
