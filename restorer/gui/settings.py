"""Applies the settings to the window, and opens their page."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from restorer.gui import speaking
from restorer.gui.device_label import DeviceLabel
from restorer.gui.preferences import Preferences
from restorer.gui.preview import Thumbnails
from restorer.gui.settings_device import DevicePage
from restorer.gui.settings_dialog import SettingsDialog
from restorer.gui.settings_general import GeneralPage
from restorer.gui.settings_inquiry import Inquirer
from restorer.gui.settings_models import ModelsPage
from restorer.gui.settings_process import Answer, Machine, Question
from restorer.gui.settings_storage import StoragePage
from restorer.manifest import Task
from restorer.restore.recipe import usual_models

if TYPE_CHECKING:
    from restorer.gui.window import MainWindow


class AppSettings(QObject):
    """Knows what was chosen, what runs the models, and who must be told."""

    def __init__(
        self, window: "MainWindow", preferences: Preferences, label: DeviceLabel, thumbnails: Thumbnails
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._label = label
        self._thumbnails = thumbnails
        self.inquirer = Inquirer(self)
        self.dialog: SettingsDialog | None = None

    def apply(self) -> None:
        """Use what was chosen in an earlier run."""
        self._use_provider()
        if models := self._models():
            self._window.recipe.use_models(models)

    def find_device(self) -> None:
        """Find out what photos will be restored on; the status bar and the open page are told."""
        if self.dialog is not None:
            self.dialog.device.show_checking()
        self.inquirer.ask(Question("devices", self._provider()), self._device_found)

    def open(self) -> None:
        """Open the page, or bring it to the front."""
        if self.dialog is None:
            self.dialog = self._make_dialog()
            self.dialog.finished.connect(self._closed)
            self._window.open_dialog(self.dialog)
            if self._label.machine is None:
                self.find_device()
        self.dialog.raise_()

    def consider_model(self, file: Path) -> None:
        """Check a model file that was dropped on the window; its card is shown before it is taken."""
        self.open()
        assert self.dialog is not None
        self.dialog.tabs.setCurrentWidget(self.dialog.models)
        self.dialog.models.consider(file)

    def shut_down(self) -> None:
        """End what is under way."""
        self.inquirer.shut_down()

    def _make_dialog(self) -> SettingsDialog:
        kept = self._preferences
        device = DevicePage(kept.word("provider"))
        recipe = self._window.recipe.settings().recipe
        models = ModelsPage(self._models(), recipe.models, self.inquirer)
        storage = StoragePage(self._window.recipe.settings().folder, self._thumbnails)
        general = GeneralPage(kept.word("language"), kept.word("theme"))
        device.chosen.connect(self._device_chosen)
        device.check_asked.connect(self.find_device)
        models.picked.connect(self._models_picked)
        models.dialog_made.connect(self._window.open_dialog)
        general.language_chosen.connect(self._language_chosen)
        general.theme_chosen.connect(self._theme_chosen)
        general.hint_asked.connect(self._window.show_first_steps)
        dialog = SettingsDialog(device, models, storage, general, self._window)
        if self._label.machine is not None:
            device.hear(self._label.machine)
            storage.hear(self._label.machine)
        return dialog

    def _use_provider(self) -> None:
        for user in (self._window.batch, self._window.compare.view.live):
            user.use_provider(self._provider())

    def _provider(self) -> str:
        return self._preferences.word("provider") or "auto"

    def _device_found(self, answer: Answer) -> None:
        if isinstance(answer, Machine) and answer.asked != self._provider():
            return  # another was chosen meanwhile, and is being tried
        self._label.hear(answer)
        if self.dialog is not None:
            self.dialog.device.hear(answer)
            self.dialog.storage.hear(answer)
            self._window.dress(self.dialog)

    def _closed(self) -> None:
        self.dialog = None

    def _device_chosen(self, word: str) -> None:
        self._preferences.keep_word("provider", word)
        self._use_provider()
        self.find_device()

    def _models(self) -> dict[Task, str]:
        kept = {task: self._preferences.word(f"model {task}") for task in usual_models()}
        return {task: name for task, name in kept.items() if name not in ("", usual_models()[task])}

    def _models_picked(self, models: dict[Task, str]) -> None:
        for task, name in models.items():
            self._preferences.keep_word(f"model {task}", name)
        picked = {**self._models(), **models}
        self._window.choice.use_models(picked)
        self._window.recipe.use_models(picked)

    def _language_chosen(self, name: str) -> None:
        self._preferences.keep_word("language", name)
        QTimer.singleShot(0, self, self._speak)  # the page itself, which is at work now, is made anew

    def _speak(self) -> None:
        if not self._window.isVisible():  # it was closed meanwhile
            return
        speaking.speak(self._window, self._preferences.word("language"))
        self.open()
        assert self.dialog is not None
        self.dialog.tabs.setCurrentWidget(self.dialog.general)
        self.dialog.general.language.setFocus()

    def _theme_chosen(self, name: str) -> None:
        self._preferences.keep_word("theme", name)
        self._window.restyle()
