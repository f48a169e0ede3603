"""What `make run` does where no window can open: photos are restored into a folder, with a sheet beside it.

Unless photos are named, four that scikit-image carries are made noisy or grey first. The work is done by
`restorer batch --json`, so what is seen here is what the command line promises to any script.
"""

import argparse
import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from skimage import color, data, io

from restorer.engine.catalog import Catalog
from restorer.engine.model_file import ModelFile
from restorer.imaging.files import decode_small
from restorer.imaging.sheet import SheetRow, before_after_sheet

DEMO_SIGMA = 25 / 255
SHEET_ROWS = 12  # a folder of thousands makes no readable sheet
SHEET_SIDE = 480  # pixels, the longest side of a photo on the sheet

Pixels8 = NDArray[np.uint8]


def main() -> int:
    """Restore the photos that are named, or the demo's own; returns the exit code of `restorer batch`."""
    parser = argparse.ArgumentParser(description="Restore photos without a window.")
    parser.add_argument("photos", nargs="*", metavar="PHOTO|FOLDER")
    parser.add_argument("--output", type=Path, required=True, metavar="FOLDER")
    options = parser.parse_args()
    if options.photos:
        return restore(options.photos, options.output)
    with tempfile.TemporaryDirectory(prefix="photo-restorer-") as folder:
        write_damaged_photos(Path(folder))
        # the demo's earlier results give way; those of the user's own photos never do
        return restore([folder, "--existing", "replace"], options.output)


def write_damaged_photos(folder: Path) -> None:
    """Write two noisy and two grey photos, the same ones each time."""
    rng = np.random.default_rng(0)
    photos = {
        "astronaut-noisy.png": noisy(data.astronaut(), rng),
        "cat-grey.png": grey(data.cat()),
        "coffee-noisy.png": noisy(data.coffee(), rng),
        "rocket-grey.jpg": grey(data.rocket()),
    }
    for name, photo in photos.items():
        io.imsave(folder / name, photo, check_contrast=False)


def noisy(photo: Pixels8, rng: np.random.Generator) -> Pixels8:
    """Add white noise, clipped and rounded as in any file."""
    return to_8bit(photo / 255 + rng.normal(0, DEMO_SIGMA, photo.shape))


def grey(photo: Pixels8) -> Pixels8:
    """Take the colour away; one channel is left."""
    return to_8bit(color.rgb2gray(photo))


def to_8bit(values: NDArray[np.floating[Any]]) -> Pixels8:
    """Values of 0 to 1 as they are stored in a file."""
    return np.asarray(np.rint(np.clip(values, 0, 1) * 255), np.uint8)


def restore(words: Sequence[str], output: Path) -> int:
    """Run a batch, say what came of each photo, and lay the photos out on a sheet."""
    # Ctrl-C is the batch's to answer; what it has finished still goes on the sheet
    signal.signal(signal.SIGINT, lambda *_: None)
    command = [sys.executable, "-m", "restorer", "batch", *words, *steps(), "-o", str(output), "--json"]
    rows: list[SheetRow] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as batch:
        for event in photo_events(batch):
            if event["status"] == "restored":
                print(f"{event['target']} ({event['seconds']:.1f} s)", flush=True)
                if len(rows) < SHEET_ROWS:
                    rows.append(sheet_row(Path(event["source"]), Path(event["target"])))
    if rows:
        sheet = output.with_name(f"{output.name}-before-after.png")
        io.imsave(sheet, before_after_sheet(rows), check_contrast=False)
        print(f"{sheet.absolute()} shows before and after.")
    return batch.returncode


def steps() -> list[str]:
    """Grey photos get colour if there is a model for it; noise is taken away in any case."""
    tasks = {entry.manifest.task for entry in Catalog().list() if isinstance(entry, ModelFile)}
    return ["--colorize", "auto"] if "colorize" in tasks else []


def photo_events(batch: subprocess.Popen[str]) -> Iterator[dict[str, Any]]:
    """What the batch says of each photo, as it is done."""
    for line in batch.stdout or ():
        event = json.loads(line)
        if event["event"] == "photo":
            yield event


def sheet_row(source: Path, target: Path) -> SheetRow:
    """A photo before and after, small."""
    before, after = (decode_small(path, SHEET_SIDE)[0] for path in (source, target))
    return SheetRow(before, after, source.name)


if __name__ == "__main__":
    sys.exit(main())
