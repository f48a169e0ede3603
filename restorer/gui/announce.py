"""Lets a screen reader say what appears where the keyboard is not."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_POLITE, _AT_ONCE = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive


def announce(part: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Have this said once.

    Args:
        part: where it is to be seen.
        sentence: what is said; nothing when empty.
        at_once: before what the screen reader is still saying.
    """
    if sentence:
        event = QAccessibleAnnouncementEvent(part, sentence)
        event.setPoliteness(_AT_ONCE if at_once else _POLITE)
        QAccessible.updateAccessibility(event)
