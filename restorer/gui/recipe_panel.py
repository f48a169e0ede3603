"""What to do to the photos and where the results go: edits a `Settings`."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from restorer.batch.jobs import Format, Settings
from restorer.gui.batch_buttons import BatchButtons
from restorer.gui.elided_label import ElidedLabel
from restorer.gui.percent_slider import PercentSlider
from restorer.gui.segments import Segments
from restorer.gui.theme import ICON_NAME
from restorer.restore.recipe import Colorize, Denoise, Recipe

FIRST_LEVEL = 25  # where the slider stands when someone first turns to it
FIRST_QUALITY = 92
LOSSY: tuple[Format, ...] = ("keep", "jpeg", "webp", "avif")


class RecipePanel(QWidget):
    """`settings` is what the controls say; `changed` follows every change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = Settings(folder=Path.home())
        self._showing = False  # a recipe, which is no change
        self._make_clean_up()
        self._make_colorize()
        self._make_output()
        self.buttons = BatchButtons()
        self.start, self.stop = self.buttons.start, self.buttons.stop
        self._lay_out()
        self._connect()
        self._enable()

    def settings(self) -> Settings:
        """What the controls say."""
        shown = self._settings.recipe  # the models it names stay
        denoise = replace(
            shown.denoise or Denoise(),
            level=None if self.clean_up.key == "auto" else float(self.level.value),
            blend=self.blend.value / 100,
        )
        when = self.colorize.key
        color = replace(
            shown.colorize or Colorize(),
            when="on" if when == "on" else "auto",
            saturation=self.saturation.value / 100,
        )
        recipe = replace(
            shown,
            denoise=None if self.clean_up.key == "off" else denoise,
            colorize=None if when == "off" else color,
        )
        form: Format = self.format.currentData()
        quality = None if self.same_quality.isChecked() or form not in LOSSY else max(1, self.quality.value)
        return replace(
            self._settings,
            recipe=recipe,
            format=form,
            quality=quality,
            keep_dates=self.keep_dates.isChecked(),
        )

    def show_settings(self, settings: Settings) -> None:
        """Set the controls to this."""
        self._settings = settings
        self._show_steps(settings.recipe)
        self.format.setCurrentIndex(self.format.findData(settings.format))
        self.same_quality.setChecked(settings.quality is None)
        if settings.quality is not None:
            self.quality.choose(settings.quality)
        self.keep_dates.setChecked(settings.keep_dates)
        self._show_folder(settings.folder)
        self._enable()

    def show_recipe(self, recipe: Recipe) -> None:
        """Set the recipe's controls to this, without a word of change."""
        self._settings = replace(self._settings, recipe=recipe)
        self._showing = True
        self._show_steps(recipe)
        self._showing = False

    def _show_steps(self, recipe: Recipe) -> None:
        denoise, color = recipe.denoise, recipe.colorize
        if denoise is None:
            self.clean_up.choose("off")
        else:
            self.clean_up.choose("auto" if denoise.level is None else "level")
            self.level.choose(FIRST_LEVEL if denoise.level is None else round(denoise.level))
            self.blend.choose(round(denoise.blend * 100))
        self.colorize.choose("off" if color is None else color.when)
        if color is not None:
            self.saturation.choose(round(color.saturation * 100))

    def add_head(self, head: QWidget) -> None:
        """Put this above the recipe."""
        self._whole.insertWidget(0, head)

    def show_editable(self, *, editable: bool) -> None:
        """Let the recipe be changed, or not."""
        for part in (self.clean_up, self.level, self.blend, self.colorize, self.saturation):
            part.setEnabled(editable)

    def show_running(self, *, running: bool) -> None:
        """While a batch runs, its folder and format stay as they are."""
        self.output.setEnabled(not running)

    def _make_clean_up(self) -> None:
        self.clean_up = Segments(
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

    def _make_colorize(self) -> None:
        self.colorize = Segments(
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

    def _make_output(self) -> None:
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for text, value in (
            (self.tr("Like the original"), "keep"),
            (self.tr("JPEG"), "jpeg"),
            (self.tr("PNG"), "png"),
            (self.tr("TIFF"), "tiff"),
            (self.tr("WebP"), "webp"),
            (self.tr("AVIF"), "avif"),
        ):
            self.format.addItem(text, value)
        self.same_quality = QCheckBox(self.tr("Quality of the original"))
        self.same_quality.setToolTip(self.tr("Compress no more than the original was"))
        self.same_quality.setChecked(True)
        self.quality = PercentSlider(
            self.tr("Quality"), self.tr("Smaller files to the left, finer ones to the right"), suffix=""
        )
        self.quality.slider.setMinimum(1)
        self.quality.choose(FIRST_QUALITY)
        self.keep_dates = QCheckBox(self.tr("File dates of the original"))
        self.keep_dates.setToolTip(self.tr("Sorted by date, results stand where their originals do"))
        self.folder_title = QLabel(self.tr("Into the folder"))
        self.folder = ElidedLabel()
        self.folder.setAccessibleName(self.tr("Output folder"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the output folder"))
        self.choose.setProperty(ICON_NAME, "folder")

    def _lay_out(self) -> None:
        self.controls = QWidget()
        self.controls.setObjectName("panel")
        column = QVBoxLayout(self.controls)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        self._add_section(column, "clean-up", self.tr("Clean up"), self.clean_up, self.level, self.blend)
        self._add_section(column, "colorize", self.tr("Colourise"), self.colorize, self.saturation)
        self.output = QWidget()
        output = QVBoxLayout(self.output)
        output.setContentsMargins(0, 0, 0, 0)
        self._add_section(
            output, "save", self.tr("Save as"), self.format, self.same_quality, self.quality,
            self.keep_dates, self.folder_title, self.folder, self.choose,
        )  # fmt: skip
        column.addWidget(self.output)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("panel")
        scroll.setWidget(self.controls)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(scroll, 1)
        self._whole.addWidget(self.buttons)
        self.setMinimumWidth(260)

    def _add_section(self, column: QVBoxLayout, icon: str, title: str, *parts: QWidget) -> None:
        picture = QLabel()
        picture.setProperty(ICON_NAME, icon)
        picture.setProperty("iconSide", 20)
        name = QLabel(title)
        name.setObjectName("title")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(picture)
        head.addWidget(name, 1)
        section = QVBoxLayout()
        section.setSpacing(8)
        section.addLayout(head)
        for part in parts:
            section.addWidget(part)
        column.addLayout(section)
        column.addSpacing(8)

    def _connect(self) -> None:
        self.clean_up.changed.connect(self._something_changed)
        self.colorize.changed.connect(self._something_changed)
        for slider in (self.level, self.blend, self.saturation, self.quality):
            slider.changed.connect(self._something_changed)
        self.format.currentIndexChanged.connect(self._something_changed)
        self.same_quality.toggled.connect(self._something_changed)
        self.keep_dates.toggled.connect(self._something_changed)
        self.choose.clicked.connect(self._choose_folder)

    def _something_changed(self) -> None:
        self._enable()
        if not self._showing:
            self.changed.emit()

    def _enable(self) -> None:
        self.level.setVisible(self.clean_up.key == "level")
        self.blend.setVisible(self.clean_up.key != "off")
        self.saturation.setVisible(self.colorize.key != "off")
        lossy = self.format.currentData() in LOSSY
        self.same_quality.setVisible(lossy)
        self.quality.setVisible(lossy and not self.same_quality.isChecked())

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the results"), str(self._settings.folder)
        )
        if chosen:
            self._settings = replace(self._settings, folder=Path(chosen))
            self._show_folder(Path(chosen))
            self.changed.emit()

    def _show_folder(self, folder: Path) -> None:
        home = Path.home()
        short = Path("~") / folder.relative_to(home) if folder.is_relative_to(home) else folder
        self.folder.set_text(str(short))
        self.folder.setToolTip(str(folder))
