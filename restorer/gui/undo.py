"""Undo and redo of what is asked of photos, recipes and pinned colours, and of taking them out of the queue.

A change knows each photo's earlier recipe, so undoing one that was made for many gives each its own back.
Photos are known by their paths: rows move. Nothing leaves the queue but by a change of the one history, so
what was asked of a photo is only ever undone while the photo is there, or has been added anew.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from restorer.batch.jobs import Wish
from restorer.gui import words
from restorer.gui.queue_entry import Entry, State
from restorer.gui.queue_model import QueueModel
from restorer.restore.recipe import Hint, Recipe

LIMIT = 100  # changes that are remembered
GESTURE = 1  # what Qt asks of commands that may become one

Asked = tuple[tuple[Recipe, tuple[Path, ...]], ...]
"""Recipes, each with the photos that have it: a shared one is kept once, however many photos there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipeChange:
    """Another recipe for some photos, or a part of each one's; for none, it is that of those to come."""

    gesture: str  # changes of one gesture become one; empty: stands alone
    photos: tuple[Path, ...]
    before: Asked
    recipe: Recipe  # the new one
    shown: Recipe | None  # what was changed into it: the rest of each photo's own stays; None: nothing does
    coming: tuple[Recipe, Recipe]  # the recipe of photos to come, before and after

    @property
    def text(self) -> str:
        """As the menu says it behind "Undo:": what, and of how many photos."""
        earlier = self.before[0][0] if self.before else self.coming[0]
        what, _ = words.recipe_change(self.shown or earlier, self.recipe)
        return words.of_photos(what, len(self.photos))

    def make(self, model: QueueModel) -> None:
        """Give the photos their new recipe."""
        for earlier, sources in self.before:
            model.set_recipe(_rows(model, sources), _changed(earlier, self.shown, self.recipe))

    def take_back(self, model: QueueModel) -> None:
        """Give each photo its earlier recipe."""
        for recipe, sources in self.before:
            model.set_recipe(_rows(model, sources), recipe)

    def followed_by(self, later: "Change") -> "RecipeChange | None":
        """Both as one change, or None when they are of different photos."""
        if not isinstance(later, RecipeChange) or later.photos != self.photos:
            return None
        return replace(self, recipe=later.recipe, coming=(self.coming[0], later.coming[1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoChange:
    """Something else asked of one photo alone: colours pinned to it, another of its colourings."""

    gesture: str
    source: Path
    before: Wish  # its recipe apart: that may change later, and is no part of this
    after: Wish

    @property
    def text(self) -> str:
        """As the menu says it behind "Undo:"."""
        return words.photo_change(self.before, self.after)

    @property
    def photos(self) -> tuple[Path, ...]:
        """The photo."""
        return (self.source,)

    def make(self, model: QueueModel) -> None:
        """Ask for the new."""
        self._ask(model, self.after)

    def take_back(self, model: QueueModel) -> None:
        """Ask for the earlier."""
        self._ask(model, self.before)

    def _ask(self, model: QueueModel, wish: Wish) -> None:
        for row in _rows(model, self.photos):
            model.set_wish(self.source, replace(wish, recipe=model.entry(row).recipe))

    def followed_by(self, later: "Change") -> "PhotoChange | None":
        """Both as one change, or None when they are of different photos."""
        if not isinstance(later, PhotoChange) or later.source != self.source:
            return None
        return replace(self, after=later.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueChange:
    """Photos were taken out of the queue, or put back into it."""

    entries: Mapping[int, Entry]  # by the rows they had
    back: bool  # whether they were put back

    gesture: ClassVar[str] = ""  # stands alone

    @property
    def text(self) -> str:
        """As the menu says it behind "Undo:": what, and of how many photos."""
        return words.of_photos(words.queue_change(back=self.back), len(self.entries))

    @property
    def photos(self) -> tuple[Path, ...]:
        """The photos, in the queue's order."""
        return tuple(entry.source for entry in self.entries.values())

    def make(self, model: QueueModel) -> None:
        """Take the photos out, or put them back."""
        self._move(model, back=self.back)

    def take_back(self, model: QueueModel) -> None:
        """Put the photos back, or take them out."""
        self._move(model, back=not self.back)

    def _move(self, model: QueueModel, *, back: bool) -> None:
        if back:
            model.put_back(self.entries)
        else:  # what was added anew since is the user's, and stays
            ours = {id(entry) for entry in self.entries.values()}
            model.remove([row for row in _rows(model, self.photos) if id(model.entry(row)) in ours])

    def followed_by(self, _later: "Change") -> None:
        """It stands alone."""


Change = RecipeChange | PhotoChange | QueueChange


class History(QObject):
    """What was changed, to be undone and redone; `travelled` follows with the change that was."""

    travelled = Signal(object, bool)  # a Change; whether it was made again
    texts_changed = Signal()

    def __init__(self, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(LIMIT)
        self._stack.indexChanged.connect(self.texts_changed)
        self._settled = False
        self._latest: tuple[Path, ...] = ()  # the photos of the latest recipe, kept once for all its changes
        self._travelling = False  # what leaves the queue meanwhile is no new change
        model.removed.connect(self._removed)

    @property
    def undo_text(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self._latest_change().text if self._stack.canUndo() else ""

    @property
    def redo_text(self) -> str:
        """What redo would make again; empty when there is nothing."""
        return _change_of(self._stack.command(self._stack.index())).text if self._stack.canRedo() else ""

    def set_recipe(
        self,
        rows: Sequence[int],
        recipe: Recipe,
        *,
        coming: tuple[Recipe, Recipe],
        shown: Recipe | None = None,
    ) -> None:
        """Ask this of the photos in these rows, in a way that can be undone.

        Args:
            shown: what was changed into `recipe`; only the difference is asked of each photo. None: all.
            coming: the recipe of photos to come, before and after.
        """
        photos = self._shared(tuple(self._model.entry(row).source for row in rows))
        groups: dict[Recipe, list[Path]] = {}
        for row, photo in zip(rows, photos, strict=True):
            groups.setdefault(self._model.entry(row).recipe, []).append(photo)
        same = all(_changed(earlier, shown, recipe) == earlier for earlier in groups)
        if same and coming[0] == coming[1]:
            return
        before = tuple(
            (earlier, photos if len(theirs) == len(photos) else tuple(theirs))
            for earlier, theirs in groups.items()
        )
        _, gesture = words.recipe_change(shown or next(iter(groups), coming[0]), recipe)
        self._push(
            RecipeChange(
                gesture=gesture, photos=photos, before=before, recipe=recipe, shown=shown, coming=coming
            )
        )

    def set_hints(self, source: Path, hints: tuple[Hint, ...], gesture: str = "") -> None:
        """Pin these colours to a photo, unless it is being restored, in a way that can be undone.

        Args:
            gesture: changes of one gesture that follow each other become one change, until `settle`.
        """
        for row in _rows(self._model, [source]):
            self._change_photo(source, replace(self._model.entry(row).wish, hints=hints), gesture)

    def set_variant(self, source: Path, variant: int) -> None:
        """Colour a photo in another way, as `set_hints` pins colours to it."""
        for row in _rows(self._model, [source]):
            self._change_photo(source, replace(self._model.entry(row).wish, variant=variant), "")

    def _change_photo(self, source: Path, wish: Wish, gesture: str) -> None:
        row = self._model.row_of(source)
        assert row is not None
        if (before := self._model.entry(row).wish) != wish:
            self._push(PhotoChange(gesture=gesture, source=source, before=before, after=wish))

    def settle(self) -> None:
        """The gesture is over: what changes next is another change."""
        self._settled = True

    def undo(self) -> None:
        """Take back the latest change."""
        if self._stack.canUndo():
            self._travel(self._stack.undo, self._latest_change(), again=False)

    def redo(self) -> None:
        """Make the change again that was undone last."""
        if self._stack.canRedo():
            change = _change_of(self._stack.command(self._stack.index()))
            self._travel(self._stack.redo, change, again=True)

    def put_back(self, entries: Mapping[int, Entry]) -> None:
        """Put photos back that were taken out: by undo, when nothing else was done since."""
        change = QueueChange(entries=entries, back=True)
        if self._stack.canUndo() and self._latest_change() == replace(change, back=False):
            self.undo()
        else:
            self._push(change)

    def _travel(self, step: Callable[[], None], change: Change, *, again: bool) -> None:
        self._travelling = True
        step()
        self._travelling = False
        self.settle()
        self.travelled.emit(change, again)

    def _latest_change(self) -> Change:
        return _change_of(self._stack.command(self._stack.index() - 1))

    def _removed(self, entries: Mapping[int, Entry]) -> None:
        if not self._travelling:
            self._push(QueueChange(entries=entries, back=False), made=True)

    def _push(self, change: Change, *, made: bool = False) -> None:
        self._stack.push(_Command(change, self._model, merges=not self._settled, made=made))
        self._settled = False

    def _shared(self, photos: tuple[Path, ...]) -> tuple[Path, ...]:
        if photos != self._latest:
            self._latest = photos
        return self._latest


class _Command(QUndoCommand):
    """A change as Qt's stack wants it."""

    def __init__(self, change: Change, model: QueueModel, *, merges: bool, made: bool) -> None:
        super().__init__()
        self.change = change
        self._model = model
        self._merges = merges  # with the change before it, if both are of one gesture
        self._made = made  # before it came to the stack, which wants to make it once more

    def redo(self) -> None:
        if not self._made:
            self.change.make(self._model)
        self._made = False

    def undo(self) -> None:
        self.change.take_back(self._model)

    def id(self) -> int:
        return GESTURE if self.change.gesture else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        assert isinstance(other, _Command)
        if not other._merges or other.change.gesture != self.change.gesture:
            return False
        both = self.change.followed_by(other.change)
        if both is not None:
            self.change = both
        return both is not None


def _change_of(command: QUndoCommand) -> Change:
    assert isinstance(command, _Command)
    return command.change


def _changed(earlier: Recipe, shown: Recipe | None, recipe: Recipe) -> Recipe:
    return recipe if shown is None else earlier.with_changes(shown, recipe)


def _rows(model: QueueModel, sources: Sequence[Path]) -> list[int]:
    """Where these photos are, but for those that are being restored: what is done to them is settled."""
    rows = (model.row_of(source) for source in sources)
    return [row for row in rows if row is not None and model.entry(row).state is not State.RESTORING]
