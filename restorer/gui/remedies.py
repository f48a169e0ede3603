"""What the window calls what a failure asks for: its controls."""

from PySide6.QtCore import QCoreApplication

from restorer.gui.language import tr
from restorer.remedies import Remedy


def with_controls(remedy: Remedy) -> str:
    """How it is done in this window, in its language."""
    keep_damaged = QCoreApplication.translate("OutputSection", "Keep damaged photos")
    return {
        Remedy.KEEP_DAMAGED: tr("Choose “{control}” to restore what is there.").format(control=keep_damaged),
        Remedy.ALLOW_LARGER: tr("Make it smaller in another program first."),
        Remedy.OTHER_DEVICE: tr("Choose another device in the settings."),
    }[remedy]
