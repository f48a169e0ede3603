"""What to do to the photos and where the results go: edits a `Settings`, and starts and stops."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from restorer.batch.jobs import Settings
from restorer.gui.output_section import OutputSection
from restorer.gui.preset_chooser import PresetChooser
from restorer.gui.recipe_sections import CleanUpSection, ColorizeSection
from restorer.gui.theme import ICON_NAME
from restorer.restore.recipe import Recipe


class RecipePanel(QWidget):
    """`settings` is what the controls say; `changed` follows every change that the user makes.

    `settled` follows when a slider has come to rest: what changes after it is another change.
    """

    changed = Signal()
    settled = Signal()
    start_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = Settings(folder=Path.home())
        self._showing = False
        self.presets = PresetChooser()
        self._cleaning = CleanUpSection()
        self._coloring = ColorizeSection()
        self._output = OutputSection()
        self._name_controls()
        self._make_buttons()
        self._lay_out()
        self._connect()

    def settings(self) -> Settings:
        """What is asked of every photo."""
        recipe = replace(self._settings.recipe, denoise=self._cleaning.step(), colorize=self._coloring.step())
        return self._output.applied_to(replace(self._settings, recipe=recipe))

    def show_settings(self, settings: Settings) -> None:
        """Set the controls to this; that is no change of the user's."""
        self._settings = settings
        self._showing = True
        self._cleaning.show_step(settings.recipe.denoise)
        self._coloring.show_step(settings.recipe.colorize)
        self._output.show_settings(settings)
        self._showing = False
        self.presets.show_recipe(self.settings().recipe)

    def show_recipe(self, recipe: Recipe) -> None:
        """Set the controls for what is done to this; that is no change of the user's."""
        self.show_settings(replace(self.settings(), recipe=recipe))

    def show_running(self, *, running: bool, stopping: bool, can_start: bool) -> None:
        """Stop takes Start's place while a batch runs."""
        had_focus = self.start.hasFocus() or self.stop.hasFocus()
        self.start.setVisible(not running)
        self.stop.setVisible(running)
        self.stop.setEnabled(running and not stopping)
        self.stop.setText(self.tr("Stopping…") if stopping else self.tr("Stop"))
        recipe = self.settings().recipe
        self.start.setEnabled(can_start and (recipe.denoise is not None or recipe.colorize is not None))
        self.controls.setEnabled(not running)
        if had_focus:
            (self.stop if running else self.start).setFocus()

    def _name_controls(self) -> None:
        cleaning, coloring, output = self._cleaning, self._coloring, self._output
        self.clean_up, self.level, self.blend = cleaning.mode, cleaning.level, cleaning.blend
        self.colorize, self.saturation = coloring.mode, coloring.saturation
        self.format, self.same_quality, self.quality = output.format, output.same_quality, output.quality
        self.keep_dates, self.folder, self.choose = output.keep_dates, output.folder, output.choose

    def _make_buttons(self) -> None:
        self.start = QPushButton(self.tr("Start"))
        self.start.setObjectName("primary")
        self.start.setProperty(ICON_NAME, "start")
        self.start.setAccessibleName(self.tr("Start restoring"))
        self.start.setToolTip(self.tr("Restore all waiting photos (Ctrl+Return)"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setObjectName("stop")
        self.stop.setProperty(ICON_NAME, "stop")
        self.stop.setAccessibleName(self.tr("Stop restoring"))
        self.stop.setToolTip(self.tr("Stop now and keep what is finished (Ctrl+.)"))
        self.stop.hide()

    def _lay_out(self) -> None:
        self.controls = QWidget()
        self.controls.setObjectName("panel")
        column = QVBoxLayout(self.controls)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        for section in (self.presets, self._cleaning, self._coloring, self._output):
            column.addWidget(section)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("panel")
        scroll.setWidget(self.controls)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 16)
        buttons.addWidget(self.start)
        buttons.addWidget(self.stop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(buttons)
        self.setMinimumWidth(260)

    def _connect(self) -> None:
        for section in (self._cleaning, self._coloring, self._output):
            section.changed.connect(self._something_changed)
        for section in (self._cleaning, self._coloring):
            section.settled.connect(self.settled)
        self.presets.chosen.connect(self._use_preset)
        self.start.clicked.connect(self.start_asked)
        self.stop.clicked.connect(self.stop_asked)

    def _something_changed(self) -> None:
        if not self._showing:
            self.presets.show_recipe(self.settings().recipe)
            self.changed.emit()

    def _use_preset(self, recipe: Recipe) -> None:
        self.settled.emit()
        self.show_recipe(recipe)
        self.changed.emit()
