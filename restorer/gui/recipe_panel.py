"""What to do to the photos and where the results go: edits a `Settings`."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from restorer.batch.jobs import Settings
from restorer.gui.batch_buttons import BatchButtons
from restorer.gui.output_section import OutputSection
from restorer.gui.preset_chooser import PresetChooser
from restorer.gui.recipe_sections import CleanUpSection, ColorizeSection
from restorer.manifest import Task
from restorer.restore.recipe import Recipe, usual_models

EDGE = 16  # pixels beside the controls


class RecipePanel(QWidget):
    """`settings` is what the controls say; `changed` follows every change of the recipe by the user.

    `shown` is the recipe before that change; `replaced` follows when another recipe was chosen as a whole.
    `output_changed` follows every change of how results are saved; `settled` follows when a slider has come
    to rest: what changes after it is another change.
    """

    changed = Signal()
    replaced = Signal()
    output_changed = Signal()
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = Settings(folder=Path.home())
        self._shown = self._settings.recipe
        self._models: Mapping[Task, str] = {}  # chosen for good, whatever a recipe names
        self._showing = False
        self.presets = PresetChooser()
        self._cleaning = CleanUpSection()
        self._coloring = ColorizeSection()
        self.output = OutputSection()
        self.buttons = BatchButtons()
        self.start, self.stop = self.buttons.start, self.buttons.stop
        self._name_controls()
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> Recipe:
        """What the controls said before the user's last change."""
        return self._shown

    def settings(self) -> Settings:
        """What the controls say."""
        recipe = replace(self._settings.recipe, denoise=self._cleaning.step(), colorize=self._coloring.step())
        recipe = recipe.with_models(self._models)
        return self.output.applied_to(replace(self._settings, recipe=recipe))

    def show_settings(self, settings: Settings) -> None:
        """Set the controls to this; that is no change of the user's."""
        self._settings = settings
        self._showing = True
        self.output.show_settings(settings)
        self.show_recipe(settings.recipe)

    def show_recipe(self, recipe: Recipe) -> None:
        """Set the controls for what is done to this; that is no change of the user's."""
        self._settings = replace(self._settings, recipe=recipe)
        self._showing = True
        self._cleaning.show_step(recipe.denoise)
        self._coloring.show_step(recipe.colorize)
        self._showing = False
        self._shown = self.settings().recipe
        self.presets.show_recipe(self._shown)

    def use_models(self, models: Mapping[Task, str]) -> None:
        """Have each of these tasks done by this model from now on; instead of the usual one a recipe may name
        another.
        """
        self._models = {task: name for task, name in models.items() if name != usual_models()[task]}
        self._settings = replace(self._settings, recipe=self._settings.recipe.with_models(models))
        self._cleaning.use_model(models.get("denoise"))
        self._coloring.use_model(models.get("colorize"))
        self._say_changed()

    def add_head(self, head: QWidget) -> None:
        """Put this above the recipe."""
        self._whole.insertWidget(0, head)

    def show_editable(self, *, editable: bool) -> None:
        """Let the recipe be changed, or not."""
        for part in (self.presets, self._cleaning, self._coloring):
            part.setEnabled(editable)

    def show_running(self, *, running: bool) -> None:
        """While a batch runs, its folder and format stay as they are."""
        self.output.setEnabled(not running)

    def _name_controls(self) -> None:
        cleaning, coloring, output = self._cleaning, self._coloring, self.output
        self.clean_up, self.level, self.blend = cleaning.mode, cleaning.level, cleaning.blend
        self.colorize, self.saturation = coloring.mode, coloring.saturation
        self.format, self.same_quality, self.quality = output.format, output.same_quality, output.quality
        self.keep_dates, self.keep_damaged = output.keep_dates, output.keep_damaged
        self.folder, self.choose = output.folder, output.choose

    def _lay_out(self) -> None:
        self.controls = QWidget()
        self.controls.setObjectName("panel")
        self._column = column = QVBoxLayout(self.controls)
        column.setContentsMargins(EDGE, 12, EDGE, 12)
        column.setSpacing(12)
        for section in (self.presets, self._cleaning, self._coloring, self.output):
            column.addWidget(section)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("panel")
        scroll.setWidget(self.controls)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll_bar = scroll.verticalScrollBar()
        self._scroll_bar.rangeChanged.connect(self._keep_edge)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(scroll, 1)
        self._whole.addWidget(self.buttons)
        self.setMinimumWidth(232)

    def _keep_edge(self, _: int, most: int) -> None:
        """The scroll bar stands in the margin: the controls end where the buttons below them do."""
        beside = EDGE - (self._scroll_bar.sizeHint().width() if most else 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (beside, EDGE) if mirrored else (EDGE, beside)
        self._column.setContentsMargins(left, 12, right, 12)

    def _connect(self) -> None:
        for section in (self._cleaning, self._coloring):
            section.changed.connect(self._something_changed)
            section.settled.connect(self.settled)
        self.output.changed.connect(self._output_changed)
        self.presets.chosen.connect(self._use_preset)

    def _something_changed(self) -> None:
        if not self._showing:
            self.presets.show_recipe(self.settings().recipe)
            self._say_changed()

    def _say_changed(self) -> None:
        self.changed.emit()
        self._shown = self.settings().recipe

    def _output_changed(self) -> None:
        if not self._showing:
            self.output_changed.emit()

    def _use_preset(self, recipe: Recipe) -> None:
        self.settled.emit()
        self.show_recipe(recipe)
        self.replaced.emit()
