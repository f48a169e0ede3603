"""The help menu: keys and mouse, read off the menus so that they are never wrong; about; licences."""

import platform
import re
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from restorer import __version__
from restorer.gui import first_size
from restorer.gui.language import key, tr
from restorer.gui.theme import ICON_NAME
from restorer.licences import components


def versions() -> str:
    """One line for a report: the app, Python, Qt and the system."""
    parts = (
        f"Photo Restorer {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        platform.platform(),
    )
    return " · ".join(parts)


class KeysDialog(QDialog):
    """Every key and every move of the mouse."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys and mouse"))
        parts = {**_menu_keys(window), tr("Before and after"): list(_picture_keys())}
        self.table = QTextBrowser()  # laid out once, and a label as often as it is asked for its height
        self.table.setObjectName("page")
        self.table.setAccessibleName(self.windowTitle())
        self.table.setAcceptDrops(False)
        self.table.document().setDocumentMargin(16)
        self.table.setHtml(
            "".join(f"<h3>{escape(title)}</h3>" + _table(rows) for title, rows in parts.items())
        )
        lay_out(self, [self.table], [])
        first_size.give(self, 640, 600)


class AboutDialog(QDialog):
    """What the app is, which version, under which licence; the versions can be copied for a report."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Photo Restorer"))
        picture = QLabel()
        picture.setPixmap(QGuiApplication.windowIcon().pixmap(64, 64))
        name = QLabel(self.tr("Photo Restorer {version}").format(version=__version__))
        name.setObjectName("headline")
        said = QLabel(
            self.tr(
                "Cleans and colours old photos, many at a time. Everything happens on this computer: "
                "no photo leaves it, and no original is ever written to."
            )
        )
        terms = QLabel(
            self.tr(
                "Free software under the MIT licence. The colouring model also learned from photos that were "
                "given for non-commercial research; its card in the models folder says which."
            )
        )
        self.versions = QLabel(versions())
        self.versions.setObjectName("muted")
        for line in (said, terms, self.versions):
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton(self.tr("Copy versions"))
        self.copy.setProperty(ICON_NAME, "copy")
        self.copy.clicked.connect(self._copy)
        self.licences = QPushButton(self.tr("Licences…"))
        self.licences.clicked.connect(lambda: LicencesDialog(self).show())
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(picture)
        row.addWidget(name, 1)
        lay_out(self, [head, said, terms, self.versions], [self.licences, self.copy])
        self.setFixedWidth(480)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions.text())
        self.copy.setText(self.tr("Copied"))


class LicencesDialog(QDialog):
    """What the app is made of, and under which terms."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self._components = components()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Software in this app"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.ensurePolished()  # or rows are measured without the style's margins
        self.names.addItems([f"{each.name} {each.version}".rstrip() for each in self._components])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Licence"))
        self.names.currentRowChanged.connect(self._show)
        self.names.setCurrentRow(0)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.names, 1)
        row.addWidget(self.text, 3)
        lay_out(self, [both], [])
        first_size.give(self, 820, 560)

    def _show(self, row: int) -> None:
        chosen = self._components[row]
        self.text.setPlainText(f"{self.names.item(row).text()}\n{chosen.terms}\n\n{chosen.text()}".rstrip())


def lay_out(dialog: QDialog, parts: list[QWidget], more_buttons: list[QPushButton]) -> None:
    """Parts below each other, and the buttons, with Close, under them."""
    close = QPushButton(tr("Close"))  # a standard one has a foreign icon
    buttons = QDialogButtonBox()
    buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
    for button in more_buttons:
        buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
    close.setDefault(True)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    column.addWidget(buttons)
    close.setFocus()


def _table(rows: list[tuple[str, str]]) -> str:
    lines = (
        f"<tr><td width='36%'><b>{escape(keys)}</b></td><td>{escape(text)}</td></tr>" for keys, text in rows
    )
    return "<table width='100%'>" + "".join(lines) + "</table>"


def _menu_keys(window: QMainWindow) -> dict[str, list[tuple[str, str]]]:
    """Keys with what they do, by the menus' titles."""
    form = QKeySequence.SequenceFormat.NativeText
    found = {}
    for entry in window.menuBar().actions():
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        acts = [act for part in (menu, *menu.findChildren(QMenu)) for act in part.actions()]
        rows = [
            (act.shortcut().toString(form), _plain(act).rstrip("…"))
            for act in acts
            if not act.shortcut().isEmpty()
        ]
        if rows:
            found[_plain(entry)] = rows
    return found


def _plain(action: QAction) -> str:
    """What an entry of a menu says, without the mark of its key in the menu, such as (A) in Japanese."""
    return re.sub(r"\s*\(\w\)", "", action.iconText())


def _picture_keys() -> Iterator[tuple[str, str]]:
    shift, both = key("Shift"), tr("{first}, {second}")
    yield tr("Wheel, + and -"), tr("zoom the picture, about the pointer")
    yield tr("Drag, arrow keys"), tr("move the picture")
    yield tr("Double click"), tr("100 %, and back to the whole picture")
    yield tr("Drag the handle, {shift} with arrow keys").format(shift=shift), tr("move the split")
    yield tr("L, held"), tr("the loupe: before and after at 200 %")
    yield tr("{space} or right mouse button, held").format(space=key("Space")), tr("show the original")
    yield tr("With the tool for colour pins:"), ""
    click = tr("Click, N or {insert}").format(insert=key("Insert"))
    yield click, tr("pin a colour to a place, to the middle")
    yield both.format(first=key("Tab"), second=key("Shift+Tab")), tr("go from pin to pin")
    drag = tr("Drag, arrow keys, {shift} with arrow keys").format(shift=shift)
    yield drag, tr("move the pin; off the photo removes it")
    yield both.format(first=key("Return"), second=key("Delete")), tr("another colour for the pin; remove it")
    yield key("Escape"), tr("put the tool away")
