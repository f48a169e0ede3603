"""The steps of a recipe as controls: clean up, colourise.

Its numbers are the controls' whole percents; `as_shown` says what becomes of a recipe that is finer.
"""

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import Signal

from restorer.gui.percent_slider import PercentSlider
from restorer.gui.section import Section
from restorer.gui.segments import Segments
from restorer.restore.recipe import Colorize, Denoise, Recipe

FIRST_LEVEL = 25  # where the slider stands when someone first turns to it


def as_shown(recipe: Recipe) -> Recipe:
    """The recipe that the controls show of this one: whole percents."""
    denoise, color = recipe.denoise, recipe.colorize
    if denoise is not None:
        level = None if denoise.level is None else float(round(denoise.level))
        denoise = replace(denoise, level=level, blend=round(denoise.blend * 100) / 100)
    if color is not None:
        color = replace(color, saturation=round(color.saturation * 100) / 100)
    return replace(recipe, denoise=denoise, colorize=color)


class CleanUpSection(Section):
    """Edits a `Denoise`, or None; `changed` follows every change, `settled` the end of a slider's way."""

    changed = Signal()
    settled = Signal()

    def __init__(self) -> None:
        super().__init__("clean-up")
        self.title.setText(self.tr("Clean up"))
        self._model = Denoise().model
        self.mode = Segments(
            self.tr("Clean up"),
            (
                ("off", self.tr("Off"), self.tr("Leave noise and grain as they are")),
                ("auto", self.tr("Auto"), self.tr("Measure how noisy each photo is")),
                ("level", self.tr("By hand"), self.tr("Say how noisy the photos are")),
            ),
        )
        self.level = PercentSlider(
            self.tr("Noise level"), self.tr("0 changes nothing, 100 is for the worst photos"), suffix=""
        )
        self.level.choose(FIRST_LEVEL)
        self.blend = PercentSlider(
            self.tr("Blend"),
            self.tr("How much of the cleaned picture goes into the result; less keeps some of the grain"),
        )
        self.blend.choose(100)
        self.stack(self.mode, self.level, self.blend)
        self.mode.changed.connect(self._changed)
        for slider in (self.level, self.blend):
            slider.changed.connect(self._changed)
            slider.settled.connect(self.settled)
        self._fit()

    def step(self) -> Denoise | None:
        """What the controls say."""
        if self.mode.key == "off":
            return None
        level = None if self.mode.key == "auto" else float(self.level.value)
        return Denoise(model=self._model, level=level, blend=self.blend.value / 100)

    def show_step(self, step: Denoise | None) -> None:
        """Set the controls to this."""
        if step is None:
            self.mode.choose("off")
        else:
            self._model = step.model
            self.mode.choose("auto" if step.level is None else "level")
            self.level.choose(FIRST_LEVEL if step.level is None else round(step.level))
            self.blend.choose(round(step.blend * 100))
        self._fit()

    def use_model(self, name: str | None) -> None:
        """Have the step done by this model; None: as it was."""
        self._model = name or self._model

    def _changed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        self.level.setVisible(self.mode.key == "level")
        self.blend.setVisible(self.mode.key != "off")


class ColorizeSection(Section):
    """Edits a `Colorize`, or None; `changed` follows every change, `settled` the end of the slider's way."""

    changed = Signal()
    settled = Signal()

    def __init__(self) -> None:
        super().__init__("colorize")
        self.title.setText(self.tr("Colourise"))
        self._model = Colorize().model
        self.mode = Segments(
            self.tr("Colourise"),
            (
                ("off", self.tr("Off"), self.tr("Leave colours as they are")),
                ("auto", self.tr("Auto"), self.tr("Colour only the photos that have no colour")),
                ("on", self.tr("On"), self.tr("Colour every photo anew")),
            ),
        )
        self.saturation = PercentSlider(
            self.tr("Saturation"), self.tr("How strong the new colours are"), maximum=200
        )
        self.saturation.choose(100)
        self.stack(self.mode, self.saturation)
        self.mode.changed.connect(self._changed)
        self.saturation.changed.connect(self._changed)
        self.saturation.settled.connect(self.settled)
        self._fit()

    def step(self) -> Colorize | None:
        """What the controls say."""
        if self.mode.key == "off":
            return None
        when: Literal["auto", "on"] = "on" if self.mode.key == "on" else "auto"
        return Colorize(model=self._model, when=when, saturation=self.saturation.value / 100)

    def show_step(self, step: Colorize | None) -> None:
        """Set the controls to this."""
        self.mode.choose("off" if step is None else step.when)
        if step is not None:
            self._model = step.model
            self.saturation.choose(round(step.saturation * 100))
        self._fit()

    def use_model(self, name: str | None) -> None:
        """Have the step done by this model; None: as it was."""
        self._model = name or self._model

    def _changed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        self.saturation.setVisible(self.mode.key != "off")
