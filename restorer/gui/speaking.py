"""Another language without a restart: the window's parts are made anew around what must not stop.

Queue, batch, history, small pictures and what is being found out belong to the window and go on; only what
shows them goes, and comes again to where it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenuBar

from restorer.batch.jobs import Summary
from restorer.gui import language, window_memory
from restorer.gui.queue_entry import Entry, State
from restorer.gui.queue_order import Sort
from restorer.gui.queue_view import Place
from restorer.gui.viewport import Viewport

if TYPE_CHECKING:
    from restorer.gui.window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """Where the parts of a window are, beside what it remembers for its next start."""

    place: Place
    scrolled: int  # pixels
    name: str  # of the filter
    state: State | None
    sort: Sort
    descending: bool
    viewport: Viewport | None
    split: float
    loupe: bool
    pinning: bool
    choosing: bool  # among colourings
    first_steps: bool
    result: Summary | None  # that the banner tells
    taken_out: list[Mapping[int, Entry]]  # which it offers to put back


def speak(window: "MainWindow", chosen: str) -> None:
    """Let the window say everything in this language from now on; a batch under way goes on.

    Args:
        chosen: see `language.speak`.
    """
    looks = _looks(window)
    window_memory.keep(window)
    _take_apart(window)
    app = QApplication.instance()
    assert app is not None
    language.speak(app, chosen)
    window.make_parts()
    window_memory.restore_parts(window)
    window.connect_parts()
    window.show_all()
    _look(window, looks)
    window.banner.clear()  # what it said is of another language
    if looks.result is not None:
        window.ending.show_result(looks.result)
    window.second_thoughts.offer(looks.taken_out)
    window.unfinished.offer()
    _show(window)


def _show(window: "MainWindow") -> None:
    """Show the new parts now, not when Qt comes to it: until then no key would reach any of them."""
    middle = window.centralWidget()
    assert middle is not None
    middle.show()
    if window.queue.view.isVisible():
        window.queue.view.setFocus()


def _looks(window: "MainWindow") -> Looks:
    queue, view = window.queue, window.compare.view
    sort, descending = queue.view.order.sorting
    return Looks(
        place=queue.view.place(),
        scrolled=queue.view.verticalScrollBar().value(),
        name=queue.filter.name.text(),
        state=queue.view.order.state,
        sort=sort,
        descending=descending,
        viewport=view.viewport,
        split=view.split,
        loupe=window.compare.loupe.isChecked(),
        pinning=window.editing.tool is not None,
        choosing=window.editing.variants.shown,
        first_steps=not window.first_steps.isHidden(),
        result=window.ending.shown,
        taken_out=window.second_thoughts.offered(),
    )


def _look(window: "MainWindow", looks: Looks) -> None:
    queue, view = window.queue, window.compare.view
    queue.filter.name.setText(looks.name)
    queue.filter.choose_state(looks.state)
    queue.filter.choose_sort(looks.sort)
    if looks.descending:
        queue.filter.descending.trigger()
    queue.view.take_place(looks.place)
    queue.view.verticalScrollBar().setValue(looks.scrolled)
    window.compare.show_entry(queue.current())
    view.set_split(looks.split)
    if looks.viewport is not None:
        view.look(looks.viewport)
    window.compare.loupe.setChecked(looks.loupe)
    window.editing.set_pinning(looks.pinning)
    window.editing.variants.show(looks.choosing)
    window.first_steps.setVisible(looks.first_steps)


def _take_apart(window: "MainWindow") -> None:
    """Take everything away that speaks the old language, at once: what is still there answers to keys."""
    for dialog in window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly):
        dialog.close()
        _delete(dialog)
    window.editing.set_pinning(False)
    window.compare.shut_down()
    middle = window.takeCentralWidget()
    assert middle is not None
    window.banner.setParent(window)
    parts: tuple[QObject, ...] = (window.actions_, window.editing, window.intake, window.menuBar(), middle)
    for part in parts:
        _delete(part)
    window.setMenuBar(QMenuBar(window))


def _delete(part: QObject) -> None:
    part.deleteLater()
    QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)
