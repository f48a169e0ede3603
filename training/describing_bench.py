"""How well a describer tells what is no photo, and which photos belong together: measured as the app uses it.

False alarms are counted on benchmark photos that were never learned from and set no bound; what ought to be
found is drawn by `no_photos`, or carried by scikit-image. Likeness is judged on the same photos: another crop
and exposure of a photo against all other photos.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from restorer.engine.session import Model
from restorer.imaging.files import decode_small
from restorer.imaging.planes import from_planes, resize, to_planes
from restorer.restore.describe import THUMBNAIL_SIDE, Description, describe
from training.benchmarks import Result, demo_photos, pictures
from training.metrics import EightBit
from training.no_photos import carried_no_photos, no_photos

OF_EACH_KIND = 40
_FOLDERS = ("cbsd68", "colour", "old", "polyu20", "set12_gray")

Numbers = NDArray[np.float64]


def thumbnail(pixels: EightBit) -> EightBit:
    """A picture in memory as small as the app describes it, H x W x 3."""
    planes = to_planes(np.ascontiguousarray(pixels), bands=3)
    height, width = planes.shape[1:]
    scale = min(1.0, THUMBNAIL_SIDE / max(height, width))
    small = resize(planes, max(1, round(height * scale)), max(1, round(width * scale)))
    return np.asarray(from_planes(small, bands=3, depth=8, alpha=None), np.uint8)


def grey_copy(pixels: EightBit) -> EightBit:
    """The same without colour, in three channels."""
    return np.repeat(cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)


def unlikeness(model: Model, bench: Path | None, count: int = OF_EACH_KIND) -> Result:
    """False alarms on photos, and what is found of pictures that are none.

    Args:
        bench: folder of the benchmark photos; None: scikit-image's photos alone.
        count: of drawn pictures of each kind.
    """
    result = Result(
        "Told to be unlike photos", ("", "pictures", "said to be unlike photos", "their grey copies")
    )
    photos: list[float] = []
    for name, folder in _folders(bench):
        photos += _row(result, model, name, [decode_small(path, THUMBNAIL_SIDE)[0] for path in folder])
    photos += _row(result, model, "demo", [thumbnail(picture.pixels) for picture in demo_photos()])
    others: list[float] = []
    drawn: dict[str, list[EightBit]] = {}
    for kind, pixels in no_photos(count):
        drawn.setdefault(kind, []).append(thumbnail(pixels))
    for kind, thumbnails in drawn.items():
        others += _row(result, model, kind, thumbnails)
    carried = [thumbnail(pixels) for _, pixels in carried_no_photos()]
    _row(result, model, "scikit-image's documents and scientific pictures", carried)
    limit = model.manifest.unlike_above
    assert limit is not None  # a describer's manifest always has one
    truth = [0] * len(photos) + [1] * len(others)
    result.scores |= {
        "false alarms": round(float(np.mean(np.array(photos) > limit)), 4),
        "drawn pictures found": round(float(np.mean(np.array(others) > limit)), 3),
        "area under the roc curve": round(float(roc_auc_score(truth, photos + others)), 4),
    }
    return result


def likeness(model: Model, bench: Path | None) -> Result:
    """Another crop, exposure and tone of a photo against other photos; and folders against each other."""
    result = Result("Told to be similar", ("", "pairs", "said to be similar"))
    thumbnails = [
        decode_small(path, 4 * THUMBNAIL_SIDE)[0] for _, folder in _folders(bench) for path in folder
    ]
    thumbnails += [picture.pixels for picture in demo_photos()]
    codes = codes_of(model, map(thumbnail, thumbnails))
    others = {
        "cropped to four fifths": [_cropped(pixels, 0.8) for pixels in thumbnails],
        "a stop brighter": [_brighter(pixels) for pixels in thumbnails],
        "both": [_cropped(_brighter(pixels), 0.8) for pixels in thumbnails],
        "its grey copy": [grey_copy(pixels) for pixels in thumbnails],
    }
    bound = model.manifest.similar_within
    assert bound is not None  # a describer's manifest always has one
    for name, changed in others.items():
        apart = np.linalg.norm(codes - codes_of(model, map(thumbnail, changed)), axis=1)
        _likeness_row(result, name, apart, bound)
    between = np.linalg.norm(codes[:, None] - codes[None], axis=2)[~np.eye(len(codes), dtype=bool)]
    _likeness_row(result, "different photos", between, bound)
    return result


def codes_of(model: Model, thumbnails: Iterable[EightBit]) -> Numbers:
    """N x D codes."""
    return np.array([describe(pixels, model).code for pixels in thumbnails])


def _folders(bench: Path | None) -> list[tuple[str, list[Path]]]:
    if bench is None:
        return []
    found = []
    for name in _FOLDERS:
        if (bench / name).is_dir():
            pattern = "*real*" if name == "polyu20" else "*"  # the others of it are the same scenes
            found.append((name, pictures(bench / name, pattern)))
    return found


def _row(result: Result, model: Model, name: str, thumbnails: Sequence[EightBit]) -> list[float]:
    """Add a row; returns the errors of the pictures and of their grey copies."""
    found: list[list[Description]] = [
        [describe(pixels, model) for pixels in kind] for kind in (thumbnails, map(grey_copy, thumbnails))
    ]
    shares = [f"{sum(one.unlike for one in kind)}" for kind in found]
    result.rows.append((name, str(len(thumbnails)), *shares))
    return [one.error for kind in found for one in kind]


def _likeness_row(result: Result, name: str, apart: Numbers, bound: float) -> None:
    share = float(np.mean(apart <= bound))
    result.rows.append((name, f"{len(apart):,}", f"{share:.1%}"))
    result.scores[f"similar, {name}"] = round(share, 4)


def _cropped(pixels: EightBit, share: float) -> EightBit:
    """The lower right part: as far off the middle as a crop can be."""
    height, width = pixels.shape[:2]
    return pixels[height - round(height * share) :, width - round(width * share) :]


def _brighter(pixels: EightBit) -> EightBit:
    """Twice the light, as sRGB encodes it, roughly: a power of 2.2 and back."""
    return np.asarray(np.clip(np.rint(pixels * 2.0 ** (1 / 2.2)), 0, 255), np.uint8)
