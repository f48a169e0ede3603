"""How results are saved and where: format, quality, dates, folder."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QPushButton

from restorer.batch.jobs import Format, Settings
from restorer.gui.elided_label import ElidedLabel
from restorer.gui.percent_slider import PercentSlider
from restorer.gui.section import Section
from restorer.gui.theme import ICON_NAME

FIRST_QUALITY = 92
LOSSY: tuple[Format, ...] = ("keep", "jpeg", "webp", "avif")


class OutputSection(Section):
    """Edits what a `Settings` says of results; `changed` follows every change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("save")
        self.title.setText(self.tr("Save as"))
        self._where = Path.home()
        self._make_format()
        self._make_folder()
        self.stack(
            self.format, self.same_quality, self.quality, self.keep_dates, self.keep_damaged,
            self.folder_title, self.folder, self.choose,
        )  # fmt: skip
        self.format.currentIndexChanged.connect(self._changed)
        self.same_quality.toggled.connect(self._changed)
        self.quality.changed.connect(self._changed)
        self.keep_dates.toggled.connect(self._changed)
        self.keep_damaged.toggled.connect(self._changed)
        self.choose.clicked.connect(self._choose_folder)
        self._fit()

    def applied_to(self, settings: Settings) -> Settings:
        """These settings with what the controls say."""
        form: Format = self.format.currentData()
        quality = None if self.same_quality.isChecked() or form not in LOSSY else max(1, self.quality.value)
        return replace(
            settings, folder=self._where, format=form, quality=quality,
            keep_dates=self.keep_dates.isChecked(), keep_damaged=self.keep_damaged.isChecked(),
        )  # fmt: skip

    def show_settings(self, settings: Settings) -> None:
        """Set the controls to this."""
        self.format.setCurrentIndex(self.format.findData(settings.format))
        self.same_quality.setChecked(settings.quality is None)
        if settings.quality is not None:
            self.quality.choose(settings.quality)
        self.keep_dates.setChecked(settings.keep_dates)
        self.keep_damaged.setChecked(settings.keep_damaged)
        self._show_folder(settings.folder)
        self._fit()

    def _make_format(self) -> None:
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        self.title.setBuddy(self.format)  # which a screen reader says on Linux
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
        self.keep_damaged = QCheckBox(self.tr("Keep damaged photos"))
        self.keep_damaged.setToolTip(self.tr("Of a photo that is cut off, restore what is there"))

    def _make_folder(self) -> None:
        self.folder_title = QLabel(self.tr("Into the folder"))
        self.folder = ElidedLabel()
        self.folder.setAccessibleName(self.tr("Output folder"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the output folder"))
        self.choose.setProperty(ICON_NAME, "folder")

    def _changed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        lossy = self.format.currentData() in LOSSY
        self.same_quality.setVisible(lossy)
        self.quality.setVisible(lossy and not self.same_quality.isChecked())

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the results"), str(self._where))
        if chosen:
            self._show_folder(Path(chosen))
            self.changed.emit()

    def _show_folder(self, folder: Path) -> None:
        self._where = folder
        home = Path.home()
        short = Path("~") / folder.relative_to(home) if folder.is_relative_to(home) else folder
        self.folder.set_text(str(short))
        self.folder.setToolTip(str(folder))
