"""Measure the app as its users meet it: start-up, speed from file to file, and peak memory by picture size.

    .venv/bin/python packaging/bench.py build/bench.md
    .venv/bin/python packaging/bench.py build/bench.md --megapixels 12 100 --photos 3

Everything is done by the command line in processes of its own, on pictures made here. A figure is only worth
something on a machine that does nothing else.
"""

import argparse
import math
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from skimage import data

from restorer import __version__
from restorer.engine.catalog import Catalog
from restorer.engine.providers import choose
from restorer.engine.runtime import cpu_threads
from restorer.imaging.files import WriteOptions, write_photo
from restorer.imaging.formats import Format
from restorer.imaging.photo import Photo, Stored
from restorer.imaging.planes import resize
from restorer.imaging.tiles import Tile
from restorer.restore.denoise import TiledDenoiser
from restorer.restore.models import LoadedModels

LEVEL = 20  # told to the denoiser where its networks alone are timed
NOISE = 10.0  # standard deviation of the pictures' noise, of 255
LARGEST_JPEG = 100  # megapixels; larger pictures are TIFFs, as scanners write them
_REPEATS = 5  # of what takes a second; the fastest counts
_STRIP = 512  # rows

_WINDOW = """
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
app = QApplication([])
from restorer.gui.preferences import Preferences
from restorer.gui.window import MainWindow
window = MainWindow(Preferences(QSettings("restorer", "bench")))
window.show()
window.grab()
window.close()
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took."""

    seconds: float
    peak: int | None  # bytes of the largest process it was or started; None: the system does not tell


def main() -> int:
    """Measure all and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(description="Measure start-up, speed and memory.")
    parser.add_argument("table", type=Path, help="Markdown file to write")
    parser.add_argument("--megapixels", type=int, nargs="*", default=[12, 100, 1000], metavar="N")
    parser.add_argument("--photos", type=int, default=20, metavar="N", help="of 12 megapixels, in one batch")
    options = parser.parse_args()
    lines = [
        f"# Measured on {platform.system()} {platform.machine()}, {cpu_threads()} cores, "
        f"photo-restorer {__version__}",
        "",
        "| what | seconds | megapixels a second | peak memory |",
        "|---|---|---|---|",
    ]
    with tempfile.TemporaryDirectory(prefix="photo-restorer-bench-") as folder:
        # no journal and no settings of this among the user's own
        os.environ |= {"HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder}
        for line in measured(Path(folder), options.megapixels, options.photos):
            print(line, flush=True)
            lines.append(line)
    options.table.parent.mkdir(parents=True, exist_ok=True)
    options.table.write_text("\n".join(lines) + "\n")
    return 0


def measured(folder: Path, megapixels: Sequence[int], photos: int) -> Iterator[str]:
    """The rows of the table, as they come."""
    for what, command in (
        ("start-up, `restorer --version`", ["-m", "restorer", "--version"]),
        ("start-up, the window drawn (off-screen)", ["-c", _WINDOW]),
    ):
        runs = [run(command) for _ in range(_REPEATS)]
        yield row(what, min(runs, key=lambda each: each.seconds))
    if photos:
        yield from throughput(folder, photos)
    for size in megapixels:
        source = write_picture(folder, size)
        restored = batch([source], folder / "restored", "--denoise", "auto", "--colorize", "on")
        yield row(f"{size} MP {source.suffix[1:]}, denoised and coloured", restored, size)
        source.unlink()
        for result in (folder / "restored").iterdir():
            result.unlink()


def throughput(folder: Path, photos: int) -> Iterator[str]:
    """A batch of 12-megapixel JPEGs, and how much longer it takes than its networks alone."""
    sources = folder / "photos"
    sources.mkdir()
    first = write_picture(sources, 12)
    size = 4000 * 3000 / 1e6
    for number in range(1, photos):
        (sources / f"{number}.jpg").write_bytes(first.read_bytes())
    restored = batch([sources], folder / "batch", "--denoise", str(LEVEL))
    yield row(f"{photos} JPEGs of 12 MP, level {LEVEL}", restored, photos * size)
    # apart: the memory it takes would count as that of every process started after it
    with ProcessPoolExecutor(1, get_context("spawn")) as apart:
        alone = photos * apart.submit(session_seconds, 3000, 4000).result()
    yield row("their networks alone, same tiles with halos", Run(alone, None), photos * size)
    yield f"| the batch takes {restored.seconds / alone:.2f} times its networks | | | |"
    yield row(
        f"{photos} JPEGs of 12 MP, measured noise",
        batch([sources], folder / "auto", "--denoise", "auto"),
        photos * size,
    )


def session_seconds(height: int, width: int) -> float:
    """What the denoiser alone takes for the tiles of one picture, halos included."""
    model = LoadedModels(Catalog(), choose("cpu")).get("denoise", "denoise-fast")
    tiling = TiledDenoiser(model).tiling(height, width)
    windows = [cut.window for strip in tiling.strips for cut in tiling.cuts(*strip)]
    rng = np.random.default_rng(0)

    def timed(window: Tile) -> float:
        planes = rng.random((1, 3, window.height, window.width), np.float32)
        sigma = np.full_like(planes[:, :1], LEVEL / 100 * 75 / 255)
        start = time.perf_counter()
        model.run_here(planes=planes, sigma=sigma)
        return time.perf_counter() - start

    timed(windows[0])  # the first run takes the memory
    return sum(timed(window) for window in windows)


def batch(sources: Sequence[Path], folder: Path, *options: str) -> Run:
    """`restorer batch` on the CPU."""
    provider = ["--provider", "cpu", "--quiet"]
    return run(["-m", "restorer", "batch", *map(str, sources), "-o", str(folder), *provider, *options])


def run(arguments: Sequence[str]) -> Run:
    """One Python process, waited for.

    Raises:
        SystemExit: it failed.
    """
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL)
    peak = None
    if hasattr(os, "wait4"):
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    else:
        process.wait()
    if process.returncode:
        sys.exit(f"{' '.join(arguments)} ended with {process.returncode}.")
    return Run(time.perf_counter() - start, peak)


def row(what: str, measured: Run, megapixels: float | None = None) -> str:
    """One row of the table."""
    speed = "" if megapixels is None else f"{megapixels / measured.seconds:.2f}"
    peak = "" if measured.peak is None else f"{measured.peak / 2**20:,.0f} MiB"
    return f"| {what} | {measured.seconds:.2f} | {speed} | {peak} |"


def write_picture(folder: Path, megapixels: int) -> Path:
    """A noisy photo of so many pixels, three by four up to 12 megapixels and square beyond."""
    height, width = (3000, 4000) if megapixels == 12 else (math.isqrt(megapixels * 10**6),) * 2
    kind: Format = "jpeg" if megapixels <= LARGEST_JPEG else "tiff"
    base = noisy_photo()
    header = Photo(
        source=None,
        format=kind,
        width=width,
        height=height,
        bands=3,
        alpha=False,
        depth=8,
        quality=92,
        read=lambda top, rows: tiled(base, top, rows, width),
    )
    strips = (header.rows(top, min(_STRIP, height - top)) for top in range(0, height, _STRIP))
    target = folder / f"{megapixels}mp.{kind}"
    return write_photo(target, header, strips, WriteOptions(format=kind))


def noisy_photo() -> Stored:
    """A photo of 2048 x 2048 with noise."""
    planes = resize(np.moveaxis(data.astronaut(), -1, 0).astype(np.float32), 2048, 2048)
    noise = np.random.default_rng(0).normal(0, NOISE, planes.shape)
    return np.ascontiguousarray(np.moveaxis(np.clip(planes + noise, 0, 255), 0, -1).astype(np.uint8))


def tiled(base: Stored, top: int, rows: int, width: int) -> Stored:
    """Rows of the photo repeated for ever."""
    picked = base[(top + np.arange(rows)) % base.shape[0]]
    return np.ascontiguousarray(np.tile(picked, (1, math.ceil(width / base.shape[1]), 1))[:, :width])


if __name__ == "__main__":
    sys.exit(main())
