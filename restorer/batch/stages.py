"""Read the next photo, restore this one, write the last: three threads, and few pixels between them.

The networks set the pace; decoding and encoding hide behind them.
"""

import os
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from restorer import __version__
from restorer.batch.between_stages import Clock, PixelBudget, StripPipe
from restorer.batch.jobs import Outcome, PhotoJob
from restorer.batch.messages import Finished, FromWorker, Opened, Progressed, Started, Stuck
from restorer.batch.publishing import Ledger
from restorer.batch.reins import Reins
from restorer.batch.watchdog import Limit, Watchdog
from restorer.errors import DiskFullError, RestorerError, UnwritablePhotoError
from restorer.imaging.aside import make_folders, sentence_of
from restorer.imaging.files import WriteOptions, is_damaged, note_on_metadata, open_photo, write_photo
from restorer.imaging.formats import format_of_suffix
from restorer.imaging.metadata import Provenance
from restorer.imaging.photo import Photo
from restorer.paths import APP_NAME
from restorer.progress import Cancelled
from restorer.restore.models import LoadedModels
from restorer.restore.pipeline import Restored, restore

PIXELS_IN_FLIGHT = 200_000_000
"""Of the photos that are open at once; one larger than this goes alone."""

# How long a stage may show no sign of life; slow disks and old machines are given their time.
READING_SECONDS = 60.0
FETCHING_SECONDS = 5.0  # more per megabyte of the file: 0.2 MB/s
DECODING_SECONDS = 5.0  # more per megapixel
TILE_SECONDS = 300.0
WRITING_SECONDS = 120.0
ENCODING_SECONDS = 20.0  # more per megapixel: AVIF on a slow machine


@dataclass(slots=True)
class _Item:
    """One photo on its way through the stages."""

    index: int
    job: PhotoJob
    clock: Clock = field(default_factory=Clock)
    strips: StripPipe = field(default_factory=StripPipe)
    photo: Photo | None = None
    limit: Limit | None = None  # of the tile in work
    restored: Restored | None = None
    damage: str | None = None  # a sentence: not all of the photo was there
    note: str | None = None  # on what was left out of the result


class Stages:
    """Takes photos through reading, restoring and writing; tells what happens through `send`."""

    def __init__(
        self,
        models: LoadedModels,
        ledger: Ledger,
        send: Callable[[FromWorker], None],
        reins: Reins,
    ) -> None:
        self._models, self._ledger, self._send, self._reins = models, ledger, send, reins
        self._budget = PixelBudget(PIXELS_IN_FLIGHT, reins.stop)
        self._to_restore: queue.Queue[_Item | None] = queue.Queue(1)
        self._to_write: queue.Queue[_Item | None] = queue.Queue(1)
        self._disk_is_full = False
        self._watchdog = Watchdog(self._end_process)

    def run(self) -> None:
        """Restore the photos in hand; returns when the last is written, or when the app wants an end."""
        reader = threading.Thread(target=self._read_all, name="read", daemon=True)
        writer = threading.Thread(target=self._write_all, name="write", daemon=True)
        reader.start()
        writer.start()
        for item in iter(self._to_restore.get, None):
            self._restore(item)
        self._to_write.put(None)
        reader.join()
        writer.join()

    def _read_all(self) -> None:
        for index in self._reins.indices:
            self._reins.wait()
            if self._reins.ending:
                break
            if (job := self._reins.job(index)) is None:
                continue
            item = _Item(index, job)
            self._send(Opened(index))
            try:
                self._open(item)
            except Cancelled:
                break
            except RestorerError as error:
                self._fail(item, error)
            else:
                self._to_restore.put(item)
        self._to_restore.put(None)

    def _open(self, item: _Item) -> None:
        job = item.job
        with item.clock.running(), self._watchdog.limit(item.index, _reading_seconds(job.source)):
            photo = open_photo(job.source, max_pixels=job.max_pixels, keep_damaged=job.keep_damaged)
        self._budget.take(photo.width * photo.height)
        item.photo = photo
        seconds = READING_SECONDS + DECODING_SECONDS * photo.megapixels
        if job.keep_damaged:
            with item.clock.running(), self._watchdog.limit(item.index, seconds):
                item.damage = _on_damage(job)
        if photo.streams:
            return
        with item.clock.running(), self._watchdog.limit(item.index, seconds):
            photo.rows(photo.height - 1, 1)  # decodes ahead, while the photo before is being restored

    def _restore(self, item: _Item) -> None:
        assert item.photo is not None  # only opened photos get here
        self._reins.wait()
        if self._reins.ending or (job := self._reins.job(item.index)) is None:
            self._close(item)
            return
        item.job = job  # with what was changed since it was opened
        provider = self._models.provider_for(job.recipe)
        self._send(Started(item.index, item.photo.megapixels, provider))
        try:
            self._check(item)
            with item.clock.running(), self._watchdog.limit(item.index, _tile_seconds(item)) as limit:
                item.limit = limit
                item.restored = restore(
                    item.photo,
                    item.job.recipe,
                    self._models,
                    hints=item.job.hints,
                    variant=item.job.variant,
                    report=lambda done, total: self._report(item, done, total),
                )
        except Cancelled:
            self._close(item)
            return
        except RestorerError as error:
            self._fail(item, error)
            return
        self._to_write.put(item)
        item.strips.end(self._produce(item, item.restored))

    def _produce(self, item: _Item, restored: Restored) -> Cancelled | RestorerError | None:
        """Hand the strips to the writer; returns what ended them early."""
        try:
            while True:
                with item.clock.running(), self._watchdog.limit(item.index, _tile_seconds(item)) as limit:
                    item.limit = limit
                    strip = next(restored.strips, None)
                if strip is None:
                    self._models.release_memory()
                    return None
                item.strips.put(strip)
        except (Cancelled, RestorerError) as error:
            return error

    def _write_all(self) -> None:
        for item in iter(self._to_write.get, None):
            assert item.photo is not None and item.restored is not None  # only restored photos get here
            try:
                seconds = WRITING_SECONDS + ENCODING_SECONDS * item.photo.megapixels
                with item.clock.running(), self._watchdog.limit(item.index, seconds) as limit:
                    item.strips.limit = limit
                    target = self._write(item, item.restored)
            except DiskFullError as error:
                if self._disk_is_full:  # said once; this photo was on its way already
                    self._close(item)
                else:
                    self._disk_is_full = True
                    self._fail(item, error)
            except Cancelled:
                self._close(item)
            except RestorerError as error:
                self._fail(item, error)
            else:
                self._ledger.done(item.index)
                self._succeed(item, item.photo, item.restored, target)

    def _write(self, item: _Item, restored: Restored) -> Path:
        job = item.job
        file_format = format_of_suffix(job.target.suffix)
        assert file_format is not None  # the plan gave it a suffix that can be written
        options = WriteOptions(
            format=file_format,
            quality=job.quality,
            replace=job.replace,
            keep_dates=job.keep_dates,
            provenance=Provenance(
                software=f"{APP_NAME} {__version__}",
                models=restored.models,
                recipe_json=job.recipe.to_json(),
                source=job.source.name,
            ),
        )
        try:
            _make_folder(job.target)
            publisher = self._ledger.publisher(item.index, job)
            item.note = note_on_metadata(restored.header, options)
            return write_photo(job.target, restored.header, item.strips, options, publisher)
        finally:
            item.strips.abandon()

    def _succeed(self, item: _Item, photo: Photo, restored: Restored, target: Path) -> None:
        notes = [note for note in (item.damage, photo.note, restored.note, item.note) if note]
        outcome = Outcome(
            source=item.job.source,
            target=target,
            status="restored",
            seconds=item.clock.seconds - item.strips.waited,
            megapixels=photo.megapixels,
            provider=restored.provider,
            sigma=restored.sigma,
            note=" ".join(notes) or None,
            unlike=restored.unlike,
        )
        self._close(item)
        self._send(Finished(item.index, outcome))

    def _fail(self, item: _Item, error: RestorerError) -> None:
        outcome = Outcome(
            source=item.job.source,
            target=None,
            status="failed",
            seconds=max(0.0, item.clock.seconds - item.strips.waited),
            megapixels=item.photo.megapixels if item.photo else 0.0,
            error=str(error),
        )
        fatal = isinstance(error, DiskFullError)
        if fatal:
            self._reins.end()
        self._close(item)
        self._send(Finished(item.index, outcome, fatal))

    def _close(self, item: _Item) -> None:
        if item.photo is not None:
            self._budget.give_back(item.photo.width * item.photo.height)
            item.photo = None  # its pixels go with it

    def _report(self, item: _Item, done: int, total: int) -> None:
        self._rest(item)
        self._check(item)
        if item.limit is not None:
            item.limit.renew()
        self._send(Progressed(item.index, done, total))

    def _rest(self, item: _Item) -> None:
        """Wait while the batch is paused, which counts neither as standing still nor as work."""
        if self._reins.paused:
            start = time.perf_counter()
            if item.limit is not None:
                item.limit.pause()
            self._reins.wait()
            item.clock.seconds -= time.perf_counter() - start

    def _end_process(self, index: int) -> None:
        """Threads cannot be ended, a process can; the app replaces it."""
        self._send(Stuck(index))
        os._exit(1)

    def _check(self, item: _Item) -> None:
        if self._reins.stop.is_set() or item.strips.abandoned:
            raise Cancelled


def _reading_seconds(source: Path) -> float:
    try:
        megabytes = source.stat().st_size / 1e6
    except OSError:  # told when it is opened
        megabytes = 0.0
    return READING_SECONDS + FETCHING_SECONDS * megabytes


def _tile_seconds(item: _Item) -> float:
    """A photo that streams is read with its tiles, a progressive one as a whole before its first row."""
    if item.photo is None or not item.photo.streams:
        return TILE_SECONDS
    decoding = DECODING_SECONDS * item.photo.megapixels
    return TILE_SECONDS + _reading_seconds(item.job.source) + decoding


def _on_damage(job: PhotoJob) -> str | None:
    if not is_damaged(job.source, max_pixels=job.max_pixels):
        return None
    return f"{job.source.name} is cut off or damaged; what can be read of it was restored."


def _make_folder(target: Path) -> None:
    try:
        make_folders(target.parent)
    except (FileExistsError, NotADirectoryError) as error:
        raise UnwritablePhotoError(
            f"{target.name} could not be written: there is a file where the folder {target.parent} "
            "should be; choose another folder."
        ) from error
    except OSError as error:
        raise sentence_of(error, target) from error
