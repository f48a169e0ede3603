"""Disks that fill up: of results, of the journal, of temporary files; real small ones, mounted for the test.

An ordinary user may mount them in a namespace of his own, where the kernel lets him.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from tiny_models import write_tiny_models

from restorer.imaging.files import open_photo

ROOT = Path(__file__).resolve().parents[2]
SOME_JOURNAL = 120_000
"""Bytes in which the journal of six photos begins, but does not end."""

LATER = 'rm "$out/ballast"\n'


@pytest.fixture
def mounted(tmp_path):
    """Runs a shell script with disks of some size, in bytes, mounted where it says."""
    probe = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", str(tmp_path)]
    try:
        if subprocess.run(probe, capture_output=True, check=False).returncode != 0:
            pytest.skip("nothing can be mounted here without being root")
    except FileNotFoundError:
        pytest.skip("there is no unshare(1) here")
    places = {
        "out": tmp_path / "out",
        "keep": tmp_path / "keep",
        "temporary": tmp_path / "temporary",
        "XDG_DATA_HOME": tmp_path / "home",
        "RESTORER_MODELS": write_tiny_models(tmp_path / "models"),
        "PYTHONPATH": ROOT,
        "batch": f"{sys.executable} -m restorer batch {tmp_path / 'in'} -o {tmp_path / 'out'} --json",
    }

    def run(script, **sizes):
        mounts = []
        for name, size in sizes.items():
            (tmp_path / name).mkdir()
            mounts.append(f"mount -t tmpfs -o size={size} none {tmp_path / name}\n")
        ended = subprocess.run(
            ["unshare", "-rm", "sh", "-c", "".join(mounts) + script], cwd=ROOT, timeout=200, check=False,
            env=os.environ | {name: str(place) for name, place in places.items()},
            capture_output=True, text=True,
        )  # fmt: skip
        assert "Traceback" not in ended.stderr, ended.stderr
        events = [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{")]
        return ended, [event for event in events if event["event"] == "photo"]

    return run


@pytest.fixture
def photos(tmp_path, rng):
    """Six photos of noise, of some 150 KB each."""
    (tmp_path / "in").mkdir()
    for i in range(6):
        cv2.imwrite(str(tmp_path / "in" / f"{i}.png"), rng.integers(0, 255, (220, 240, 3), np.uint8))
    return tmp_path / "in"


def whole(path):
    photo = open_photo(path)
    return photo.rows(0, photo.height).shape == (220, 240, 3)


def test_a_disk_that_fills_up_ends_the_batch_and_when_there_is_room_it_goes_on(photos, mounted, tmp_path):
    script = (
        'head -c 500000 /dev/zero > "$out/ballast"; $batch; echo "code $?"; cp -r "$out" "$keep"\n'
        + LATER
        + '$batch --resume; echo "code $?"; ls -A "$out" | sed "s/^/left /"'
    )
    ended, events = mounted(script, out=1_000_000)
    codes = [line for line in ended.stdout.splitlines() if line.startswith("code")]
    assert codes == ["code 1", "code 0"], ended.stderr
    first = sorted(path.name for path in (tmp_path / "keep").iterdir() if path.name != "ballast")
    assert 1 <= len(first) < 6
    assert all(whole(tmp_path / "keep" / name) for name in first)
    assert ended.stderr.count("The disk is full") == 1
    restored = [Path(event["target"]).name for event in events if event["status"] == "restored"]
    assert len(restored) == len(set(restored)) == 6
    left = [line.removeprefix("left ") for line in ended.stdout.splitlines() if line.startswith("left")]
    assert sorted(left) == sorted(restored)


def test_a_full_disk_of_the_journal_costs_no_photo(photos, mounted):
    script = 'head -c 1000000 /dev/zero > "$XDG_DATA_HOME/full" 2> /dev/null; $batch; echo "code $?"'
    ended, events = mounted(script, out=4_000_000, home=40_960)
    assert "code 0" in ended.stdout
    assert [event["status"] for event in events] == ["restored"] * 6
    assert "No journal can be kept" in ended.stderr


def test_a_journal_that_fills_its_disk_in_mid_batch_costs_no_photo(photos, mounted):
    script = '$batch; echo "code $?"; df --output=avail "$XDG_DATA_HOME" | tail -1 | sed "s/^ */left /"'
    ended, events = mounted(script, out=4_000_000, home=SOME_JOURNAL)
    assert "code 0" in ended.stdout
    assert "left 0" in ended.stdout  # it was full indeed
    assert "No journal can be kept" not in ended.stderr  # and was not at the beginning
    assert [event["status"] for event in events] == ["restored"] * 6


def test_a_full_temporary_folder_costs_no_photo_that_needs_none(photos, mounted):
    fill = 'export TMPDIR="$temporary"; head -c 100000 /dev/zero > "$TMPDIR/full" 2> /dev/null; '
    script = fill + '$batch; echo "code $?"'
    ended, events = mounted(script, out=4_000_000, temporary=40_960)
    assert "code 0" in ended.stdout
    assert [event["status"] for event in events] == ["restored"] * 6


def test_a_read_only_disk_is_a_sentence(photos, mounted):
    ended, events = mounted('mount -o remount,ro "$out"; $batch; echo "code $?"', out=4_000_000)
    assert "code 1" in ended.stdout
    assert events == []
    assert "cannot be written" in ended.stderr


def test_sources_on_a_read_only_disk_are_restored(photos, mounted, tmp_path):
    script = (
        f'mount --bind "{photos}" "{photos}" && mount -o remount,ro,bind "{photos}" && $batch; echo "code $?"'
    )
    ended, events = mounted(script, out=4_000_000)
    assert "code 0" in ended.stdout
    assert len(events) == 6
