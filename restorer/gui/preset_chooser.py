"""The presets in the recipe panel: which one the recipe is, the others, and keeping the user's own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCursor
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QWidget,
)

from restorer.errors import RestorerError
from restorer.gui.elided_label import ElidedButton, plain_tip
from restorer.gui.name_dialog import NameDialog
from restorer.gui.question import Question
from restorer.gui.recipe_sections import as_shown
from restorer.gui.sentences import tell
from restorer.restore.presets import Preset, read_presets
from restorer.restore.recipe import Recipe
from restorer.restore.saved_presets import (
    LONGEST,
    delete_preset,
    export_preset,
    import_preset,
    rename_preset,
    save_preset,
    taken_by,
    to_import,
)


class PresetChooser(QWidget):
    """A button that names the preset, with a menu of all; `chosen` brings a recipe to be shown and used."""

    chosen = Signal(Recipe)
    problem = Signal(str)  # one sentence
    added = Signal(Preset)  # from a file

    def __init__(self) -> None:
        super().__init__()
        self._recipe = Recipe()
        self.latest = ""  # the name of the preset chosen or saved last, where two have one recipe
        self._presets: list[Preset] = []
        self._told: set[str] = set()
        self.button = ElidedButton()
        self.button.setObjectName("menu")
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.aboutToHide.connect(self._forget_pointer, Qt.ConnectionType.QueuedConnection)
        self.button.setMenu(self.menu)
        label = QLabel(self.tr("Preset"))
        label.setObjectName("title")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.button, 1)
        self._presets, _ = read_presets()
        self._name_current()

    @property
    def current(self) -> Preset | None:
        """The preset that the recipe is; None: own settings."""
        same = [preset for preset in self._presets if as_shown(preset.recipe) == as_shown(self._recipe)]
        latest = [preset for preset in same if preset.name == self.latest]
        return next(iter([*latest, *same]), None)

    def show_recipe(self, recipe: Recipe) -> None:
        """Name the preset that this is."""
        self._recipe = recipe
        self._name_current()

    def look(self) -> None:
        """Read the presets' files anew; a broken one is told once."""
        self._presets, broken = read_presets()
        self._name_current()
        for sentence in broken:
            if sentence not in self._told:
                self._told.add(sentence)
                self.problem.emit(tell(sentence))

    def choose(self, preset: Preset) -> None:
        """Use this one."""
        self.latest = preset.name
        self._recipe = preset.recipe
        self._name_current()
        self.chosen.emit(preset.recipe)

    def import_file(self, file: Path) -> None:
        """Keep the preset in a file among the user's own; asks where there is one of its name."""

        def keep(replace: bool) -> None:
            preset = import_preset(file, replace=replace)
            self.look()
            self.added.emit(preset)

        self._try(lambda: self._keep(to_import(file).title, keep))

    def title(self, preset: Preset) -> str:
        """A preset's name in the user's language, where it comes with the app."""
        known = {
            "clean": self.tr("Clean up"),
            "clean-best": self.tr("Clean up, best quality"),
            "colour": self.tr("Colour only"),
            "gentle": self.tr("Gentle"),
            "old-photo": self.tr("Old black-and-white"),
            "phone-at-night": self.tr("Phone at night"),
            "scan-with-grain": self.tr("Scan with grain"),
        }
        return known.get(preset.name, preset.title) if preset.bundled else preset.title

    def _name_current(self) -> None:
        current = self.current
        name = self.tr("Own settings") if current is None else self.title(current)
        self.button.setText(name.replace("&", "&&"))
        self.button.setToolTip(plain_tip(self.tr("Recipes under a name") + f"\n{name}"))
        self.button.setAccessibleName(self.tr("Preset: {name}").format(name=name))

    def _forget_pointer(self) -> None:
        """The menu took the pointer's leaving for itself: without this the button stays lit."""
        if not self.button.rect().contains(self.button.mapFromGlobal(QCursor.pos())):
            self.button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
            self.button.update()

    def _fill(self) -> None:
        self.look()
        self.menu.clear()
        group = QActionGroup(self.menu)
        current = self.current
        own = [preset for preset in self._presets if not preset.bundled]
        for part in ([preset for preset in self._presets if preset.bundled], own):
            for preset in part:
                action = self._add(self.title(preset).replace("&", "&&"), partial(self.choose, preset))
                action.setCheckable(True)
                action.setChecked(preset is current)
                group.addAction(action)
            self.menu.addSeparator()
        self._add(self.tr("&Save as…"), self._ask_to_save)
        mine = current if current is not None and not current.bundled else None
        for text, ask in (
            (self.tr("&Rename…"), self._ask_to_rename),
            (self.tr("&Delete…"), self._ask_to_delete),
        ):
            action = self._add(text, partial(ask, mine) if mine is not None else lambda: None)
            action.setEnabled(mine is not None)
        self.menu.addSeparator()
        self._add(self.tr("&Import…"), self._ask_for_import)
        self._add(self.tr("&Export…"), self._ask_for_export)

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _ask_to_save(self, first: str = "") -> None:
        def keep(title: str, replace: bool) -> None:
            self.latest = save_preset(title, self._recipe, replace=replace).name
            self.look()

        self._ask_for_name(
            NameDialog(
                self.window(), self.tr("Name of the preset"), self.tr("Save"), first=first, longest=LONGEST
            ),
            keep,
            again=self._ask_to_save,
        )

    def _ask_to_rename(self, preset: Preset, first: str | None = None) -> None:
        def rename(title: str, replace: bool) -> None:
            self.latest = rename_preset(preset, title, replace=replace).name
            self.look()

        first = preset.title if first is None else first
        self._ask_for_name(
            NameDialog(
                self.window(),
                self.tr("New name of the preset"),
                self.tr("Rename"),
                first=first,
                longest=LONGEST,
            ),
            rename,
            of=preset,
            again=partial(self._ask_to_rename, preset),
        )

    def _ask_for_name(
        self,
        dialog: NameDialog,
        keep: Callable[[str, bool], None],
        *,
        of: Preset | None = None,
        again: Callable[[str], None],
    ) -> None:
        """Ask, and ask again with what was typed when it cannot be, or a preset of that name is to stay."""

        def take(title: str) -> None:
            try:
                self._keep(title, partial(keep, title), of, otherwise=partial(again, title))
            except RestorerError as error:
                self._say(tell(str(error)), partial(again, title))

        dialog.named.connect(take)
        dialog.open()

    def _keep(
        self,
        title: str,
        keep: Callable[[bool], None],
        of: Preset | None = None,
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Call `keep` at once, or when the user agrees that it replaces the preset that has this name."""
        taken = taken_by(title)
        if taken is None or (of is not None and taken == of.path):
            keep(taken is not None)
            return
        self._ask(
            self.tr("There is a preset named “{name}” already. Replace it?").format(name=title),
            self.tr("Replace"),
            lambda: keep(True),
            otherwise,
        )

    def _ask_to_delete(self, preset: Preset) -> None:
        def delete() -> None:
            delete_preset(preset)
            self.look()

        self._ask(self.tr("Delete the preset “{name}”?").format(name=preset.title), self.tr("Delete"), delete)

    def _ask(
        self,
        question: str,
        action: str,
        act: Callable[[], None],
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        box = Question(self.window(), self.tr("Presets"), question, act=action, decline=self.tr("Cancel"))
        box.accepted.connect(lambda: self._try(act))
        if otherwise is not None:
            box.rejected.connect(otherwise)
        box.open()

    def _say(self, sentence: str, then: Callable[[], None]) -> None:
        box = Question(self.window(), self.tr("Presets"), sentence, act=self.tr("OK"))
        box.finished.connect(lambda _: then())
        box.open()

    def _ask_for_import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a preset"), "", self.tr("Presets (*.json)")
        )
        if chosen:
            self.import_file(Path(chosen))

    def _ask_for_export(self) -> None:
        current = self.current or Preset("recipe", Path(), self._recipe, self.tr("Own settings"))
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the preset"), f"{current.name}.json", self.tr("Presets (*.json)")
        )
        if chosen:
            file = Path(chosen)
            self._try(lambda: export_preset(current, file if file.suffix else file.with_suffix(".json")))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except RestorerError as error:
            self.problem.emit(tell(str(error)))
