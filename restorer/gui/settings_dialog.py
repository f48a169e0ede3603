"""The settings page: device, models, memory and files, general."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTabWidget, QVBoxLayout, QWidget

from restorer.gui import first_size
from restorer.gui.settings_device import DevicePage
from restorer.gui.settings_general import GeneralPage
from restorer.gui.settings_models import ModelsPage
from restorer.gui.settings_storage import StoragePage


class SettingsDialog(QDialog):
    """Shows the pages; what is chosen on them counts at once."""

    def __init__(
        self,
        device: DevicePage,
        models: ModelsPage,
        storage: StoragePage,
        general: GeneralPage,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.device, self.models, self.storage, self.general = device, models, storage, general
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(self.tr("Settings"))
        self.tabs.setAccessibleName(self.tr("Settings"))
        for page, name in (
            (device, self.tr("Device")),
            (models, self.tr("Models")),
            (storage, self.tr("Memory and files")),
            (general, self.tr("General")),
        ):
            self.tabs.addTab(page, name)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(20, 8, 20, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        first_size.give(self, 720, 520)
