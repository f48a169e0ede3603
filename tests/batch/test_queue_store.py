"""What waits in a queue is there at the next start; no window takes what another one holds."""

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from restorer.batch import queue_store
from restorer.batch.jobs import Wish
from restorer.batch.queue_store import Kept, QueueStore
from restorer.errors import JournalError
from restorer.restore.recipe import Colorize, Denoise, Hint, Recipe

ODD = Path(os.fsdecode(b'/photos/\xff\xfe "quotes".jpg'))
WISH = Wish(
    Recipe(denoise=Denoise(level=12.5, blend=0.5), colorize=Colorize(when="auto")),
    (Hint(x=0.5, y=0.25, a=10.0, b=-3.0),),
)
KEPT = Kept({ODD: WISH, Path("/photos/b.jpg"): Wish(Recipe())}, (Path("/photos"), ODD))


def left():
    return sorted(path.name for path in queue_store.folder().iterdir() if path.suffix != ".lock")


@pytest.fixture
def store():
    opened = []

    def take_over():
        opened.append(QueueStore.take_over())
        return opened[-1]

    yield take_over
    for each in opened:
        if each._lock.is_locked:
            each.close()


def test_a_queue_comes_back_in_its_order(store):
    first = store()
    first.write(KEPT)
    first.close()
    again = store().read()
    assert again == KEPT
    assert list(again.wishes) == list(KEPT.wishes)


def test_what_is_put_back_among_others_comes_back_in_its_place(store):
    names = [Path(f"/photos/{name}.jpg") for name in "abcd"]
    first = store()
    for order in (names, names[2:], names, [names[3], *names[:3]]):
        first.write(Kept(dict.fromkeys(order, WISH)))
    first.close()
    assert list(store().read().wishes) == [names[3], *names[:3]]


def test_why_photos_failed_is_kept_until_they_wait_again(store):
    first = store()
    first.write(replace(KEPT, failures={ODD: "It is empty."}))
    first.write(replace(KEPT, failures={ODD: "It is damaged."}))
    first.close()
    again = store()
    assert again.read().failures == {ODD: "It is damaged."}
    again.write(KEPT)
    again.close()
    assert store().read() == KEPT


def test_of_a_photo_in_two_queues_the_later_one_says_whether_it_failed():
    failed, waits = Kept({ODD: WISH}, failures={ODD: "It is empty."}), Kept({ODD: WISH})
    assert failed.joined(waits).failures == {}
    assert waits.joined(failed).failures == {ODD: "It is empty."}


def test_a_queue_that_knows_of_no_failures_is_understood(store):
    first = store()
    first.write(KEPT)
    first._database.execute("DROP TABLE failures")
    first.close()
    assert store().read() == KEPT


def test_changes_are_kept_and_what_has_gone_is_forgotten(store):
    first = store()
    first.write(KEPT)
    changed = Kept({ODD: Wish(Recipe(denoise=None)), Path("/c.jpg"): WISH}, (Path("/more"),))
    first.write(changed)
    first.close()
    assert store().read() == changed


def test_an_empty_queue_leaves_nothing_behind(store):
    first = store()
    first.write(KEPT)
    first.write(Kept())
    first.close()
    assert left() == []


def test_a_second_window_takes_nothing_from_the_first(store):
    first = store()
    first.write(KEPT)
    second = store()
    assert second.read() == Kept()
    second.write(Kept({Path("/second.jpg"): WISH}))
    first.write(Kept({Path("/first.jpg"): WISH}))
    first.close()
    second.close()
    assert set(store().read().wishes) == {Path("/first.jpg"), Path("/second.jpg")}
    assert len([name for name in left() if name.endswith(".sqlite")]) == 1


def test_a_damaged_queue_is_begun_anew(store):
    first = store()
    first.write(KEPT)
    first.close()
    first.path.write_bytes(b"no database at all" * 100)
    assert store().read() == Kept()


def test_a_queue_of_another_version_is_left_alone(store):
    first = store()
    first.write(KEPT)
    first.close()
    with sqlite3.connect(first.path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    before = first.path.read_bytes()
    second = store()
    assert second.read() == Kept()
    assert second.path != first.path
    assert first.path.read_bytes() == before


def test_a_recipe_that_is_not_understood_spoils_nothing_else(store):
    first = store()
    first.write(KEPT)
    first.close()
    with sqlite3.connect(first.path) as database:
        database.execute("UPDATE photos SET wish = '{}'")
    database.close()
    assert store().read() == Kept()


def test_a_folder_that_cannot_be_written_is_a_sentence(monkeypatch, tmp_path):
    (tmp_path / "file").write_bytes(b"in the way")
    monkeypatch.setattr(queue_store, "folder", lambda: tmp_path / "file" / "queues")
    with pytest.raises(JournalError, match="cannot be kept"):
        QueueStore.take_over()
