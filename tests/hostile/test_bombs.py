"""Small files that unfold into huge ones: refused by their header, or kept small, in a limited worker."""

import io
import struct
import time
import zlib

import numpy as np
import pytest
from hostile import limited_worker
from hostile.slices import is_sentence
from PIL import Image
from tiny_models import write_tiny_models

from restorer.batch.jobs import PhotoJob
from restorer.batch.run import PhotoFinished, Workers, run_batch
from restorer.restore.recipe import Recipe

MEGABYTES = 60
"""What each of the bombs below unfolds into, at least."""


@pytest.fixture
def outcome_of(tmp_path, tmp_path_factory, monkeypatch):
    """Restores files in a worker that may take little memory; gives the outcomes by their names."""
    monkeypatch.setenv("RESTORER_MODELS", str(write_tiny_models(tmp_path_factory.mktemp("models"))))
    monkeypatch.setenv("RESTORER_LIVES", str(tmp_path / "lives"))

    def run(*sources, max_pixels=10**8):
        recipe = Recipe(denoise=None)
        jobs = [
            PhotoJob(
                source=source, target=tmp_path / "out" / f"{i}.png", recipe=recipe, max_pixels=max_pixels
            )
            for i, source in enumerate(sources)
        ]
        events = []
        workers = Workers(main=limited_worker.work_within_limits)
        run_batch(jobs, provider="cpu", on_event=events.append, workers=workers)
        assert limited_worker.deaths() == 0
        outcomes = [event.outcome for event in events if isinstance(event, PhotoFinished)]
        assert len(outcomes) == len(jobs)
        return {outcome.source.name: outcome for outcome in outcomes}

    return run


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width, height, *more, depth=8, kind=0, data=b""):
    header = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0)
    end = (chunk(b"IDAT", data), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join((chunk(b"IHDR", header), *more, *end))


def small_png(*more):
    return png(8, 8, *more, data=zlib.compress(bytes(9 * 8)))


def packed(megabytes=MEGABYTES, filling=b"\0"):
    packer = zlib.compressobj(9)
    return b"".join([*(packer.compress(filling * 2**20) for _ in range(megabytes)), packer.flush()])


def tiff(width, height):
    """One strip that is all there is of a great picture of white."""
    entries = [(256, width), (257, height), (258, 8), (259, 8), (262, 1), (273, 150), (277, 1), (278, height)]
    data = packed(1)
    entries.append((279, len(data)))
    directory = struct.pack("<H", len(entries)) + b"".join(
        struct.pack("<HHII", t, 4, 1, v) for t, v in entries
    )
    head = b"II*\0" + struct.pack("<I", 8) + directory + bytes(4)
    return head.ljust(150, b"\0") + data


def animation(kind, frames):
    stream = io.BytesIO()
    first, *others = (Image.new("P", (64, 64), i % 200) for i in range(frames))
    first.save(stream, kind, save_all=True, append_images=others)
    return stream.getvalue()


HUGE = {
    "wide.png": png(60_000, 60_000, data=packed(4)),
    "bits.png": png(60_000, 60_000, depth=1, data=packed(4)),
    "most.png": png(2**31 - 1, 2**31 - 1, data=packed(1)),
    "wide.tif": tiff(60_000, 60_000),
    "most.tif": tiff(2**31, 2**31),
    "wide.gif": b"GIF89a" + struct.pack("<HHBBB", 65535, 65535, 0, 0, 0) + animation("GIF", 2)[13:],
    "wide.bmp": b"BM" + struct.pack("<IHHIIiiHHI", 90, 0, 0, 54, 40, 60_000, 60_000, 1, 24, 0) + bytes(90),
}


def test_a_picture_larger_than_allowed_is_refused_before_it_is_decoded(outcome_of, tmp_path):
    for name, content in HUGE.items():
        (tmp_path / name).write_bytes(content)
    start = time.monotonic()
    outcomes = outcome_of(*(tmp_path / name for name in HUGE))
    assert time.monotonic() - start < 60
    for outcome in outcomes.values():
        assert outcome.status == "failed"
        assert is_sentence(outcome.error)
    refused = {name for name, outcome in outcomes.items() if "allowed" in outcome.error}
    assert {"wide.png", "bits.png", "wide.tif"} <= refused


def test_what_unfolds_beside_the_pixels_is_kept_small(outcome_of, tmp_path):
    bombs = {
        "profile.png": small_png(chunk(b"iCCP", b"bomb\0\0" + packed())),
        "text.png": small_png(*[chunk(b"zTXt", b"Comment\0\0" + packed())] * 5),
        "xmp.png": small_png(chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + packed(filling=b"<"))),
        "iptc.png": small_png(chunk(b"zTXt", b"Raw profile type iptc\0\0" + packed(filling=b"\n"))),
        "exif.png": small_png(chunk(b"eXIf", b"II*\0\x08\0\0\0" + struct.pack("<H", 65535) + bytes(10**6))),
        "pixels.png": png(8, 8, data=packed()),
        "chunks.png": small_png(*[chunk(b"tEXt", b"a\0b")] * 50_000),
        "frames.gif": animation("GIF", 2000),
        "frames.webp": animation("WEBP", 300),
    }
    for name, content in bombs.items():
        (tmp_path / name).write_bytes(content)
    outcomes = outcome_of(*(tmp_path / name for name in bombs))
    for name, outcome in outcomes.items():
        if outcome.status == "restored":
            assert outcome.target.stat().st_size < 5 * 10**6, name
        else:
            assert is_sentence(outcome.error)


def test_a_progressive_jpeg_of_a_thousand_scans_does_not_take_for_ever(outcome_of, tmp_path):
    stream = io.BytesIO()
    noise = np.random.default_rng(1).integers(0, 255, (900, 900), np.uint8)
    Image.fromarray(noise).save(stream, "JPEG", progressive=True)
    content = stream.getvalue()
    last = content.rindex(b"\xff\xda")
    (tmp_path / "scans.jpg").write_bytes(content[:-2] + content[last:-2] * 2000 + content[-2:])
    start = time.monotonic()
    (outcome,) = outcome_of(tmp_path / "scans.jpg").values()
    assert time.monotonic() - start < 60
    assert outcome.status == "restored" or is_sentence(outcome.error)


@pytest.mark.shared
def test_the_two_giants_are_refused_or_restored_in_little_memory(outcome_of, shared_photos):
    giants = [shared_photos / "files" / name for name in ("65536-uint32-limit.png", "giant-image.jpg")]
    for outcome in outcome_of(*giants, max_pixels=10**8).values():
        assert "allowed" in outcome.error
    for outcome in outcome_of(*giants, max_pixels=10**9).values():
        assert outcome.status == "restored" or is_sentence(outcome.error)
