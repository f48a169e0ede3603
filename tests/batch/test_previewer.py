"""The process that restores what is looked at: its answers, and what it survives."""

import os
import signal
import sys
import threading
import time
from dataclasses import replace

import cv2
import numpy as np
import pytest
from tiny_models import write_tiny_models

from restorer.batch import preview_process
from restorer.batch.preview_process import PreviewWork
from restorer.batch.previewer import (
    Colors,
    ColorsRequest,
    MadePart,
    PartRequest,
    Previewer,
    Variants,
    VariantsRequest,
)
from restorer.batch.viewer import DecodeRequest, Region, Viewer
from restorer.engine.catalog import Catalog
from restorer.engine.providers import choose
from restorer.imaging import files
from restorer.progress import Cancelled
from restorer.restore.models import LoadedModels
from restorer.restore.pipeline import restore
from restorer.restore.recipe import Colorize, Denoise, Hint, Recipe


@pytest.fixture(autouse=True)
def _tiny_models(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("RESTORER_MODELS", str(write_tiny_models(tmp_path_factory.mktemp("models"))))


@pytest.fixture
def previewer():
    result = Previewer()
    yield result
    result.close()


@pytest.fixture
def photo(tmp_path, rng):
    """300 x 200, noisy."""
    path = tmp_path / "noisy.png"
    assert cv2.imwrite(str(path), rng.normal(120, 20, (200, 300, 3)).clip(0, 255).astype(np.uint8))
    return path


def request_of(photo, **changes):
    values = {
        "source": photo, "denoise": Denoise(), "noise_level_model": "noise-level", "level": 0, "top": 64,
        "left": 128, "height": 64, "width": 128, "to_color": False,
    }  # fmt: skip
    return PartRequest(**values | changes)


def pixels_of(made, which="clean"):
    return np.frombuffer(getattr(made, which), np.uint8).reshape(made.height, made.width, 3)


def test_a_part_comes_as_it_is_and_denoised(previewer, photo):
    made = previewer.part(request_of(photo))
    assert isinstance(made, MadePart)
    assert (made.top, made.left, made.height, made.width) == (64, 128, 64, 128)
    assert (made.level_height, made.level_width) == (200, 300)
    source = cv2.imread(str(photo))[64:128, 128:256, ::-1]
    assert (pixels_of(made, "original") == source).all()
    assert pixels_of(made).std() < 0.9 * source.std()
    assert made.sigma is not None
    assert 0.03 < made.sigma < 0.12


@pytest.mark.parametrize("kind", ["p3", "grey", "alpha", "16 bit", "cmyk", "lab"])
def test_a_part_looks_like_the_result_that_the_batch_writes(previewer, tmp_path, rng, kind):
    """Through the photo's profile, on white, at any depth: within the rounding of an 8-bit step.

    The part is the whole photo: it has all the context that the batch gives it.
    """
    path = written(tmp_path, rng, kind)
    models = LoadedModels(Catalog(), choose("cpu"))
    opened = files.open_photo(path)
    restored = restore(opened, Recipe(), models)
    target = tmp_path / "result.tif"
    files.write_photo(target, restored.header, restored.strips, files.WriteOptions(format="tiff"))
    viewer = Viewer()
    shown = viewer.decode(DecodeRequest(target, 300, Region(0, 0, 300, 200)))
    viewer.close()
    made = previewer.part(request_of(path, top=0, left=0, height=200, width=300))
    difference = np.abs(
        pixels_of(made).astype(int) - np.frombuffer(shown.pixels, np.uint8).reshape(200, 300, 3)
    )
    assert difference.max() <= 1
    assert (difference > 0).mean() < 0.02


@pytest.mark.parametrize("kind", ["p3", "grey", "alpha", "16 bit"])
def test_a_part_to_be_coloured_comes_in_srgb(previewer, tmp_path, rng, kind):
    path = written(tmp_path, rng, kind)
    seen, colored = (
        pixels_of(previewer.part(request_of(path, denoise=None, to_color=to_color))).astype(int)
        for to_color in (False, True)
    )
    assert (np.abs(seen - colored) > 1).mean() < 1e-3  # at the gamut's edge


def written(folder, rng, kind):
    import pyvips

    bands = {"grey": 1, "alpha": 4, "cmyk": 4}.get(kind, 3)
    noisy = rng.normal(120, 20, (200, 300, bands)).clip(0, 255).astype(np.uint8)
    image = pyvips.Image.new_from_array(noisy)
    profile = {"p3": "p3", "cmyk": "cmyk"}.get(kind)
    image = image.copy(interpretation={"grey": "b-w", "cmyk": "cmyk"}.get(kind, "srgb"))
    if kind == "16 bit":
        image = (image.cast("ushort") * 257).cast("ushort").copy(interpretation="rgb16")
    if kind == "lab":
        image = image.colourspace("labs")
    path = folder / ("noisy.jpg" if kind == "cmyk" else "noisy.tif")
    image.write_to_file(str(path), **({"profile": profile} if profile else {}))
    return path


def test_colours_come_apart_from_the_pixels_and_follow_hints(previewer, photo):
    asked = ColorsRequest(source=photo, colorize=Colorize(when="on"), hints=())
    plain = previewer.colors(asked)
    pinned = previewer.colors(replace(asked, hints=(Hint(x=0.5, y=0.5, a=60, b=60),)))
    assert isinstance(plain, Colors)
    assert isinstance(pinned, Colors)
    assert len(plain.lines) == plain.rows * plain.columns * 16
    assert plain.lines != pinned.lines


def test_a_photo_that_keeps_its_colours_has_no_new_ones(previewer, tmp_path, rng):
    path = tmp_path / "quilt.png"
    quilt = np.kron(rng.integers(0, 255, (8, 8, 3)), np.ones((16, 16, 1))).astype(np.uint8)
    assert cv2.imwrite(str(path), quilt)
    colors = previewer.colors(ColorsRequest(source=path, colorize=Colorize(when="auto"), hints=()))
    assert colors.rows == 0


def test_small_pictures_of_the_colourings_come_together(previewer, photo):
    made = previewer.variants(VariantsRequest(source=photo, colorize=Colorize(when="on"), hints=()))
    assert isinstance(made, Variants)
    assert (made.height, made.width, len(made.pictures)) == (43, 64, 5)
    assert {len(picture) for picture in made.pictures} == {43 * 64 * 3}
    chosen = previewer.colors(ColorsRequest(source=photo, colorize=Colorize(when="on"), hints=(), variant=3))
    best = previewer.colors(ColorsRequest(source=photo, colorize=Colorize(when="on"), hints=()))
    assert chosen.lines != best.lines


def test_what_cannot_be_restored_is_answered_with_a_sentence(previewer, tmp_path, photo):
    (tmp_path / "odd.jpg").write_bytes(b"no picture")
    assert "odd.jpg" in previewer.part(request_of(tmp_path / "odd.jpg"))
    assert "missing" in previewer.part(request_of(photo, denoise=Denoise(model="missing")))
    assert isinstance(previewer.part(request_of(photo)), MadePart)


def test_the_models_run_on_what_was_chosen(previewer, photo):
    previewer.use_provider("nonsense")
    assert "nonsense" in previewer.part(request_of(photo))
    previewer.use_provider("cpu")
    assert isinstance(previewer.part(request_of(photo)), MadePart)


def test_a_process_that_was_started_early_has_its_models(previewer, photo):
    previewer.start()
    first = previewer.pid
    assert isinstance(previewer.part(request_of(photo)), MadePart)
    assert previewer.pid == first


def test_a_photo_that_changed_on_the_disk_is_read_anew(previewer, photo):
    previewer.part(request_of(photo))
    assert cv2.imwrite(str(photo), np.full((200, 300, 3), 77, np.uint8))
    assert (pixels_of(previewer.part(request_of(photo)), "original") == 77).all()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL to send")
def test_a_process_that_died_is_replaced_without_a_word(previewer, photo):
    previewer.part(request_of(photo))
    first = previewer.pid
    os.kill(first, signal.SIGKILL)
    assert isinstance(previewer.part(request_of(photo)), MadePart)
    assert previewer.pid != first


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no niceness")
def test_the_process_gives_way_to_others(previewer, photo):
    previewer.part(request_of(photo))
    assert os.getpriority(os.PRIO_PROCESS, previewer.pid) > os.getpriority(os.PRIO_PROCESS, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_close_ends_an_answer_that_hangs(previewer, photo, monkeypatch):
    answers = []
    previewer.part(request_of(photo))
    os.kill(previewer.pid, signal.SIGSTOP)
    thread = threading.Thread(target=lambda: answers.append(previewer.part(request_of(photo))))
    thread.start()
    time.sleep(0.2)
    previewer.close()
    thread.join(5)
    assert "closing" in answers[0]


def test_what_was_stopped_before_it_began_is_not_begun(photo):
    work = PreviewWork()
    work.stop(3)
    with pytest.raises(Cancelled):
        work.answer(3, request_of(photo))
    header, blocks = work.answer(4, request_of(photo))
    assert header["height"] == 64
    assert len(blocks[0]) == len(blocks[1]) == 64 * 128 * 3


def test_what_is_stopped_in_its_middle_ends_and_the_next_question_is_answered(photo, monkeypatch):
    work = PreviewWork()
    measured = []
    whole = preview_process.LivePhoto.part

    def stopped_at_once(self, *words):
        measured.append(words)
        if len(measured) == 1:
            work.stop(1)
        return whole(self, *words)

    monkeypatch.setattr(preview_process.LivePhoto, "part", stopped_at_once)
    with pytest.raises(Cancelled):
        work.answer(1, request_of(photo))
    assert work.answer(2, request_of(photo))[0]["width"] == 128


@pytest.mark.parametrize(("left", "idle"), [(0, 100.0), (2**40, 0.03)], ids=["little memory", "long idle"])
def test_the_process_ends_when_memory_is_short_and_when_it_is_long_idle(monkeypatch, left, idle):
    monkeypatch.setattr(preview_process, "REST_SECONDS", 0.01)
    monkeypatch.setattr(preview_process, "IDLE_SECONDS", idle)
    monkeypatch.setattr(preview_process, "memory_left", lambda: left)
    monkeypatch.setattr(preview_process, "_lower_priority", lambda: None)
    monkeypatch.setattr(preview_process, "_listen", lambda *_: None)
    preview_process.run(None)


def test_the_memory_left_is_read_where_the_system_tells():
    assert preview_process.memory_left() > 2**20
