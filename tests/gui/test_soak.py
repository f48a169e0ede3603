"""The same photos again and again, with someone who clicks on everything: nothing stalls, nothing leaks.

`make soak` asks for more of it: RESTORER_ROUNDS rounds over RESTORER_PHOTOS photos.
"""

import ctypes
import gc
import multiprocessing
import os
import shutil
import sys
import time
from pathlib import Path
from statistics import mean

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from restorer.gui.queue_entry import State
from tests.gui.monkey import Monkey
from tests.gui.stalls import FELT

ROUNDS = int(os.environ.get("RESTORER_ROUNDS", "3"))
PHOTOS = int(os.environ.get("RESTORER_PHOTOS", "4"))
GROWTH = 0.05  # of the window's memory, from the middle third of the rounds to the last
WARM = 0.1  # of it, since the first round: until caches and holes in the heap have their size
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


def threads() -> int:
    """Of this process, whoever made them."""
    return len(list(Path("/proc/self/task").iterdir()))


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
    taken, running, felt = [], [], {}  # what was felt, and what was done just before
    monkey.open_dialogs()
    for number in range(ROUNDS):
        with stalls() as gaps:
            felt |= {(number, *at): gap for at, gap in go_round(qtbot, window, photos, monkey, gaps)}
        shutil.rmtree(tmp_path / "restored", ignore_errors=True)
        taken.append(memory())
        running.append(threads())
        assert children(qtbot) <= 3
    assert len(felt) <= max(1, ROUNDS // 10), felt  # other processes have the processors now and then
    assert max(felt.values(), default=0) < 3 * FELT, felt
    qtbot.waitUntil(lambda: threads() <= running[ROUNDS // 2], timeout=60_000)  # Qt's own end when idle
    sizes, third = [f"{size / 2**20:.1f} MiB" for size in taken], ROUNDS // 3
    middle, last = mean(taken[third : 2 * third]), mean(taken[2 * third :])
    assert last < (1 + GROWTH) * middle, sizes
    assert last < (1 + WARM) * taken[0], sizes


def go_round(qtbot, window, photos, monkey, gaps):
    """All photos once, clicked at meanwhile; then the queue is empty again.

    Returns the pauses that were felt, each after what was done before it.
    """
    felt = []
    window.add_paths(photos)
    qtbot.waitUntil(lambda: window.model.rowCount() == len(photos), timeout=60_000)
    window.start()
    acts, last = 0, time.monotonic()
    while acts < LEAST_ACTS or window.batch.running:
        qtbot.wait(5)
        if len(gaps.felt) > len(felt):
            felt.append((tuple(monkey.done[-3:]), gaps.felt[-1]))
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
    return felt + [(("after the clicks", at), gap) for at, gap in enumerate(gaps.felt[len(felt) :])]
