"""Shows files and folders with the system's own programs."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from restorer.gui import words


def reveal(path: Path) -> str:
    """Open the folder that holds this file, the file selected where the system can do that.

    Returns:
        A sentence that tells why it cannot be shown; none when it can.
    """
    if not path.exists():
        return words.gone(path)
    if sys.platform == "win32":
        subprocess.Popen(["explorer", f"/select,{path}"])
    elif sys.platform == "darwin":
        subprocess.Popen(["open", "-R", str(path)])
    else:  # freedesktop's ShowItems is not everywhere; the folder itself opens on every desktop
        return open_path(path.parent)
    return ""


def open_path(path: Path) -> str:
    """Open a file or a folder.

    Returns:
        As `reveal` does.
    """
    if not path.exists():
        return words.gone(path)
    return "" if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))) else words.no_program(path)
