"""The language the window speaks: the system's or the one that was chosen, Qt's own dialogs included.

`make translations` collects what is said: `self.tr(…)` is filed under its class, and a bare `tr(…)`, for
code outside of Qt's classes, under no name at all; the `tr` of this module looks there. English has a
catalogue too, for its plurals.
"""

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from restorer import paths

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
    "ja": "日本語",
}
"""The languages there are, each under its own name."""

KEYS = re.compile(r"\(((?:(?:Ctrl|Shift|Alt)\+)+\S+|F\d+|Esc|Delete)\)")
"""A shortcut in a tooltip, as translations keep it."""

_TRANSLATOR = "translator"  # the object name of what `speak` installs


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Translate a text that no Qt class says; `%Ln` in it becomes `n`, in the plural that `n` asks for."""
    return QCoreApplication.translate("", text, comment, n)


def system_language() -> str:
    """The first of the languages the user's system prefers that the app speaks."""
    for wanted in QLocale.system().uiLanguages():
        if (known := _known(wanted)) is not None:
            return known
    return "en"


def speak(app: QCoreApplication, chosen: str = "") -> None:
    """Let what the app says from now on, numbers included, be in this language.

    Args:
        chosen: a key of LANGUAGES; anything else: the system's.
    """
    name = chosen if chosen in LANGUAGES else system_language()
    system = QLocale.system()
    same = _known(system.name()) == name  # then its country's way to write numbers is kept
    QLocale.setDefault(system if same else QLocale(name))
    for earlier in app.findChildren(QTranslator, _TRANSLATOR):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    ours = str(paths.translations())
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file, folder in ((f"qtbase_{name}", qts), (f"restorer_{name}", ours)):
        translator = QTranslator(app)
        translator.setObjectName(_TRANSLATOR)
        if translator.load(file, folder):
            app.installTranslator(translator)


def isolated(name: str, direction: Qt.LayoutDirection) -> str:
    """A path or file name that keeps its own direction among words that are read from the right."""
    return f"\u2066{name}\u2069" if direction == Qt.LayoutDirection.RightToLeft else name


def name_keys(root: QWidget) -> None:
    """Write the shortcuts in the tooltips below `root` as the user's keyboard does: Strg+O, ⌘O."""
    for part in (root, *root.findChildren(QWidget)):
        part.setToolTip(KEYS.sub(lambda found: f"({_native(found[1])})", part.toolTip()))


def key(name: str) -> str:
    """A key for running text, as the user's keyboard calls it: Entf, Umschalt, ⌘R."""
    if name == "Shift":  # by itself it is no shortcut
        return _native("Shift+A").removesuffix("A").rstrip("+")
    return _native(name)


def _native(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def _known(name: str) -> str | None:
    """The key of LANGUAGES for a name such as `de-AT` or `zh-Hans-CN`."""
    parts = name.replace("-", "_").split("_")
    if parts[0] == "zh":
        traditional = {"Hant", "TW", "HK", "MO"} & set(parts)
        return None if traditional else "zh_CN"
    return parts[0] if parts[0] in LANGUAGES else None
