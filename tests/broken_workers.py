"""Entries of worker processes that break, each in its own way; for tests of what the app makes of it."""

import ctypes
import dataclasses
import os
import time

from restorer.batch import stages, worker
from restorer.batch.messages import Opened
from restorer.batch.worker import work
from restorer.errors import DiskFullError, NoTemporaryRoomError
from restorer.imaging import aside

PATIENCE = 6.0
"""Seconds; a tile of a test takes a second or two on a machine that does much else."""


def dies_of_bad(channel, order):
    """A worker that a file named bad.png kills as a broken decoder would."""
    opener = stages.open_photo

    def open_or_die(source, **options):
        if source.name == "bad.png":
            os.abort()
        return opener(source, **options)

    stages.open_photo = open_or_die
    work(channel, order)


def hangs_on_bad(channel, order):
    """A worker whose decoder never comes back from a file named bad.png, while its heart beats on."""
    stages.READING_SECONDS = 1.0
    opener = stages.open_photo

    def open_or_hang(source, **options):
        if source.name == "bad.png":
            time.sleep(600)
        return opener(source, **options)

    stages.open_photo = open_or_hang
    work(channel, order)


def has_little_patience(channel, order):
    """A worker that would find itself stuck after `PATIENCE`, on any photo, and that gives way to none."""
    worker.lower_priority = lambda: None
    stages.TILE_SECONDS, stages.READING_SECONDS = PATIENCE, PATIENCE
    stages.FETCHING_SECONDS, stages.DECODING_SECONDS = 0.0, 0.0
    work(channel, order)


def hangs_while_writing(channel, order):
    """A worker whose encoder never comes back."""
    stages.WRITING_SECONDS, stages.ENCODING_SECONDS = 1.0, 0.0
    stages.write_photo = lambda *_: time.sleep(600)
    work(channel, order)


def freezes(channel, order):
    """A worker that opens its photo and is never heard of again."""
    channel.send(Opened(order.jobs[0][0]))
    time.sleep(600)


def dies_at_start(channel, order):
    """A worker that never says a word."""
    os.abort()


def dies_at_its_first_start(channel, order):
    """A worker that is killed before it touches a photo, and does well when it is started again."""
    been_here = order.jobs[0][1].source.with_name("been here")
    if not been_here.exists():
        been_here.touch()
        os.abort()
    work(channel, order)


def dies_while_writing(channel, order):
    """A worker that ends in the middle of its first result."""

    def strips_then_death(target, header, strips, options, publisher):
        target.with_name(f".{publisher.tag}-0123.part").write_bytes(b"half")
        os.abort()

    stages.write_photo = strips_then_death
    work(channel, order)


def stumbles_over_a_bug(channel, order):
    """A worker with a bug that shows when the first strip is written and the second is due."""
    stages.restore = _after_the_first_strip(_fail)
    work(channel, order)


def hears_nothing(channel, order):
    """A worker that is stuck in mid-photo and has little time to end when the app dies."""
    worker._GRACE_SECONDS = 0.5
    aside._nameless_file = lambda folder: None  # as on file systems that know none
    stages.restore = _after_the_first_strip(lambda: time.sleep(600))
    work(channel, order)


def _after_the_first_strip(happens):
    restore = stages.restore

    def restore_partly(*args, **options):
        restored = restore(*args, **options)

        def strips():
            yield next(restored.strips)
            happens()

        return dataclasses.replace(restored, strips=strips())

    return restore_partly


def _fail():
    raise ZeroDivisionError


def finds_the_disk_full(channel, order):
    """A worker that can write nothing."""

    def fail(target, header, strips, options, publisher):
        time.sleep(1)  # the next photo is restored meanwhile
        raise DiskFullError(f"The disk is full: {target.name} could not be written.")

    stages.write_photo = fail
    work(channel, order)


def finds_the_temporary_folder_full(channel, order):
    """A worker that has no room to decode what is called large."""
    open_photo = stages.open_photo

    def open_small(source, **options):
        if "large" in source.name:
            raise NoTemporaryRoomError(f"{source.name} needs more room than there is.")
        return open_photo(source, **options)

    stages.open_photo = open_small
    work(channel, order)


def holds_the_interpreter(channel, order):
    """A worker whose decoder never comes back, nor lets any other of its threads run."""
    worker.FROZEN_SECONDS, worker.HEARTBEAT_SECONDS = 3.0, 0.1
    restore = stages.restore

    def restore_and_hang(*args, **options):
        order.jobs[0][1].target.parent.mkdir()
        options["report"](1, 2)
        time.sleep(0.3)  # for the message to be sent, and the heart to beat
        ctypes.PyDLL(None).sleep(600)
        return restore(*args, **options)

    stages.restore = restore_and_hang
    work(channel, order)
