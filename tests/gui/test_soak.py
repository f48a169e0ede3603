"""The same photos again and again, with someone who clicks on everything: nothing stalls, nothing leaks.

`make soak` asks for more of it: RESTORER_ROUNDS rounds over RESTORER_PHOTOS photos.
"""

import ctypes
import gc
import multiprocessing
import os
import shutil
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from restorer.gui.queue_model import State
from tests.gui.monkey import Monkey

ROUNDS = int(os.environ.get("RESTORER_ROUNDS", "3"))
PHOTOS = int(os.environ.get("RESTORER_PHOTOS", "4"))
GROWTH = 0.05  # of the window's memory, after the first round
ACT_SECONDS = 0.03  # between two clicks
LEAST_ACTS = 40  # of a round


@pytest.fixture
def _nothing_outside(monkeypatch):
    """No file dialog waits for an answer, and no other program opens."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: "")
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda *_: True)


def memory() -> int:
    """Bytes of this process that are in memory, what is free given back first."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def kinds_of_threads() -> list[str]:
    return sorted(type(thread).__name__ for thread in threading.enumerate())


def children(qtbot) -> int:
    """Processes of ours once what is being ended has ended: some decode, preview, describe."""
    qtbot.waitUntil(lambda: len(multiprocessing.active_children()) <= 3, timeout=30_000)
    return len(multiprocessing.active_children())


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read as Linux tells it")
@pytest.mark.timeout(300 + 60 * ROUNDS * PHOTOS)
@pytest.mark.usefixtures("_nothing_outside")
def test_rounds_of_clicks_stall_nothing_and_leak_nothing(qtbot, window, write_photos, rng, stalls, tmp_path):
    photos = write_photos(*(f"{i}.jpg" for i in range(PHOTOS)), side=500)
    monkey = Monkey(window, rng)
    taken, threads, felt = [], [], {}  # what was felt, and what was done just before
    monkey.open_dialogs()
    for _ in range(ROUNDS):
        with stalls() as gaps:
            felt |= go_round(qtbot, window, photos, monkey, gaps)
        shutil.rmtree(tmp_path / "restored", ignore_errors=True)
        taken.append(memory())
        threads.append(kinds_of_threads())
        assert children(qtbot) <= 3
    assert felt == {}
    assert threads[-1] == threads[0]
    assert taken[-1] < (1 + GROWTH) * taken[0], [f"{size / 2**20:.1f} MiB" for size in taken]


def go_round(qtbot, window, photos, monkey, gaps):
    """All photos once, clicked at meanwhile; then the queue is empty again.

    Returns the pauses that were felt, by what was done before each.
    """
    felt = {}
    window.add_paths(photos)
    qtbot.waitUntil(lambda: window.model.rowCount() == len(photos), timeout=60_000)
    window.start()
    acts, last = 0, time.monotonic()
    while acts < LEAST_ACTS or window.batch.running:
        qtbot.wait(5)
        if len(gaps.felt) > len(felt):
            felt[f"{len(felt)}: {', '.join(monkey.done[-3:])}"] = gaps.felt[-1]
        if time.monotonic() - last >= ACT_SECONDS:
            monkey.act()
            acts, last = acts + 1, time.monotonic()
            if window.batch.paused and acts >= LEAST_ACTS:
                window.batch.pause_or_resume()
    monkey.close_dialogs()
    qtbot.waitUntil(lambda: not window.findChildren(QDialog))
    if window.batch.paused:
        window.batch.pause_or_resume()
    if not window.batch.running:
        window.recipe.clean_up.choose("auto")
        window.start()
    qtbot.waitUntil(lambda: not window.batch.running, timeout=60_000 + 10_000 * len(photos))
    assert window.model.count(State.FAILED) == 0
    window.model.remove(range(window.model.rowCount()))
    window.banner.hide()
    qtbot.waitUntil(lambda: not window.batch.gathering, timeout=30_000)
    return felt | {f"{at}: after the clicks": gap for at, gap in enumerate(gaps.felt[len(felt) :])}
