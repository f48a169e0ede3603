"""Which photos the recipe panel speaks of: those selected, else all that wait and what is added next."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from restorer.batch.jobs import Settings
from restorer.gui import words
from restorer.gui.language import key
from restorer.gui.queue_entry import State
from restorer.gui.queue_model import ENTRY_ROLE, QueueModel
from restorer.gui.queue_panel import QueuePanel
from restorer.gui.recipe_panel import RecipePanel
from restorer.gui.theme import ICON_NAME
from restorer.manifest import Task
from restorer.restore.recipe import Recipe

SAYING_MS = 200  # after which a photo that is taken up, or done, is left out of what is said


class ChoiceLine(QWidget):
    """Says for which photos the recipe is, makes it that of all, and has done photos restored again."""

    apply_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.whom = QLabel(self)
        self.whom.setObjectName("title")
        self.whom.setWordWrap(True)
        self.note = QLabel(self)
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.to_all = QPushButton(self.tr("Apply to all"), self)
        self.to_all.setProperty(ICON_NAME, "select-all")
        self.to_all.setToolTip(
            self.tr("Give this recipe to all waiting photos and what you add next (Ctrl+Shift+L)")
        )
        self.to_all.clicked.connect(self.apply_asked)
        self.again = QPushButton(self.tr("Restore again"), self)
        self.again.setProperty(ICON_NAME, "retry")
        self.again.setToolTip(self.tr("Let them wait for the next start, with the recipe shown"))
        self.again.clicked.connect(self.again_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 4)
        column.setSpacing(6)
        for part in (self.whom, self.note, self.again, self.to_all):
            column.addWidget(part)

    def say(self, whom: str, note: str, *, selected: bool, done: bool) -> None:
        """Show this; `selected`: the recipe is not that of all photos; `done`: these are restored."""
        self.whom.setText(whom)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.to_all.setVisible(selected)
        self.again.setVisible(done)


class RecipeChoice(QObject):
    """Brings queue and recipe panel together. What the panel says comes to photos elsewhere, by `rows`."""

    def __init__(self, model: QueueModel, queue: QueuePanel, panel: RecipePanel) -> None:
        super().__init__(panel)
        self._model, self._queue, self._panel = model, queue, panel
        self.recipe = panel.settings().recipe
        self.line = ChoiceLine()
        panel.add_head(self.line)
        self.line.apply_asked.connect(self.apply_to_all)
        self.line.again_asked.connect(self.restore_again)
        queue.choice_changed.connect(self.show)
        model.dataChanged.connect(self._rows_changed)
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.setInterval(SAYING_MS)
        self._saying.timeout.connect(self._say)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._say)
        self._say()

    @property
    def recipe(self) -> Recipe:
        """Of what is added next; the queue marks the photos that wait with another one."""
        return self._model.usual

    @recipe.setter
    def recipe(self, recipe: Recipe) -> None:
        self._model.usual = recipe
        self._queue.view.viewport().update()

    def rows(self) -> list[int]:
        """The queue's rows that a change in the panel is for; their photos are not being restored."""
        if self._selected():
            rows = self._queue.view.selected_rows()
            return [row for row in rows if self._model.entry(row).state is not State.RESTORING]
        return self._model.in_state(State.WAITING)

    def settings(self) -> Settings:
        """What is asked of photos that are added, and of the batch."""
        return replace(self._panel.settings(), recipe=self.recipe)

    def take(self, recipe: Recipe) -> None:
        """The panel says this now; when it is for all, what is added next gets it."""
        if not self._selected():
            self.recipe = recipe

    def use_models(self, models: Mapping[Task, str]) -> None:
        """Name these models in the recipes of which the panel does not speak: what else waits, and comes."""
        if not self._selected():
            return
        self.recipe = self.recipe.with_models(models)
        spoken_of = set(self.rows())
        others = [row for row in self._model.in_state(State.WAITING) if row not in spoken_of]
        for recipe in self._recipes(others):
            rows = [row for row in others if self._model.entry(row).recipe == recipe]
            self._model.set_recipe(rows, recipe.with_models(models))

    def apply_to_all(self) -> None:
        """Give the recipe shown to all waiting photos."""
        self.recipe = self._panel.settings().recipe
        if self.line.to_all.hasFocus():  # it is about to hide
            self._queue.view.setFocus()
        self._queue.view.clearSelection()
        self._panel.replaced.emit()

    def restore_again(self) -> None:
        """Let the chosen photos wait once more."""
        if self.line.again.hasFocus():  # it is about to hide
            self._queue.view.setFocus()
        self._model.retry(self.rows())
        self.show()

    def show(self) -> None:
        """Show the recipe of the photos that are chosen now."""
        self._panel.show_recipe(self._shown())
        self._say()

    def _selected(self) -> bool:
        """Whether the panel speaks of some photos, and not of all that wait."""
        rows = self._queue.view.selected_rows()
        if 0 < len(rows) < self._model.rowCount():
            return True
        return any(self._model.entry(row).state is not State.WAITING for row in rows)

    def _shown(self) -> Recipe:
        if not self._selected():
            return self.recipe
        current = self._queue.current()
        rows = self._queue.view.selected_rows()
        chosen = [self._model.entry(row) for row in rows]
        return current.recipe if current in chosen and current is not None else chosen[0].recipe

    def _rows_changed(self, _first: QModelIndex, _last: QModelIndex, roles: Sequence[int]) -> None:
        """Recipes may have been changed elsewhere; a photo may have been taken up by the worker."""
        if ENTRY_ROLE in roles:
            waiting = self._recipes(self._model.in_state(State.WAITING))
            if not self._selected() and len(waiting) == 1:
                (self.recipe,) = waiting
            self.show()
        elif not roles and not self._saying.isActive():  # progress comes sooner than it is done
            self._saying.start()

    def _say(self) -> None:
        selected = self._selected()
        rows = self.rows()
        recipes = self._recipes(rows)
        count = len(rows)
        if not selected:
            whom = self.tr("For the photos you add")
            if count:
                whom = self.tr("For all {photos} that wait").format(photos=words.photos(count))
                if count == 1:
                    whom = self.tr("For the photo that waits")
            mixed = bool(recipes - {self.recipe})
            note = self.tr("Some have recipes of their own; a change here is for all.") if mixed else ""
        elif not rows:
            whom, note = self.tr("Being restored"), self.tr("Its recipe cannot be changed meanwhile.")
        else:
            whom = self.tr("For the selected photo")
            if count > 1:
                whom = self.tr("For {photos} selected").format(photos=words.photos(count))
            note = self._note(rows, mixed=len(recipes) > 1)
        self.line.say(whom, note, selected=selected, done=selected and self._are_done(rows))
        self._panel.show_editable(editable=bool(rows) or not selected)

    def _recipes(self, rows: Sequence[int]) -> set[Recipe]:
        """The different ones among them; many photos share one, and to hash it once is enough."""
        found = (self._model.entry(row).recipe for row in rows)
        return set({id(recipe): recipe for recipe in found}.values())

    def _are_done(self, rows: Sequence[int]) -> bool:
        return bool(rows) and all(self._model.entry(row).state is State.DONE for row in rows)

    def _note(self, rows: Sequence[int], *, mixed: bool) -> str:
        if mixed:
            return self.tr("They have different recipes; what you change here changes in all of them.")
        if self._are_done(rows):
            return self.tr("Restored already; {key} restores again.").format(key=key("Ctrl+R"))
        return ""
