"""Photos made in memory, and the file formats under test."""

import dataclasses
import io
from pathlib import Path

import numpy as np
from PIL import ExifTags, Image

from restorer.imaging.exif_thumbnail import add_thumbnail
from restorer.imaging.files import WriteOptions, write_photo
from restorer.imaging.formats import Format
from restorer.imaging.photo import Photo

FORMATS: tuple[Format, ...] = ("jpeg", "png", "tiff", "webp", "avif")


def smooth_pixels(height: int, width: int, channels: int, depth: int) -> np.ndarray:
    """A gentle, unsymmetrical picture that lossy formats keep well: H x W x channels."""
    y, x = np.mgrid[0:height, 0:width] / 64
    waves = [0.5 + 0.4 * np.sin(x * (1 + c / 4) + y * (0.6 + c / 5) + c) for c in range(channels)]
    stored = np.uint8 if depth == 8 else np.uint16
    return np.rint(np.stack(waves, axis=-1) * np.iinfo(stored).max).astype(stored)


def noise_pixels(rng, height: int, width: int, channels: int, depth: int) -> np.ndarray:
    """Every value possible: H x W x channels."""
    stored = np.uint8 if depth == 8 else np.uint16
    return rng.integers(0, 2**depth, (height, width, channels)).astype(stored)


def photo_of(pixels: np.ndarray, *, alpha: bool = False, **header) -> Photo:
    """A photo in memory."""
    height, width, channels = pixels.shape
    return Photo(
        source=None,
        format="png",
        width=width,
        height=height,
        bands=channels - alpha,
        alpha=alpha,
        depth=pixels.dtype.itemsize * 8,
        read=lambda top, rows: pixels[top : top + rows],
        **header,
    )


def strips_of(photo: Photo, height: int = 7):
    """All rows of a photo, in strips."""
    for top in range(0, photo.height, height):
        yield photo.rows(top, min(height, photo.height - top))


def write(folder: Path, photo: Photo, file_format: Format, name: str = "result", **options) -> Path:
    """Write a photo as it is; the path it got."""
    target = folder / f"{name}.{file_format}"
    write_photo(target, photo, strips_of(photo), WriteOptions(format=file_format, **options))
    return target


def pixels_of(photo: Photo) -> np.ndarray:
    """All rows at once."""
    return photo.rows(0, photo.height)


def with_metadata(photo: Photo, **blocks) -> Photo:
    """The photo with other metadata blocks."""
    return dataclasses.replace(photo, metadata=dataclasses.replace(photo.metadata, **blocks))


def write_with_thumbnail(path: Path, pixels: np.ndarray, small: np.ndarray, orientation: int = 1) -> None:
    """A camera's JPEG: its EXIF holds a small copy, as stored, of whatever."""
    copy, exif = io.BytesIO(), Image.Exif()
    Image.fromarray(small).save(copy, "jpeg", quality=92)
    exif[ExifTags.Base.Orientation] = orientation
    block = exif.tobytes().removeprefix(b"Exif\0\0")
    block = add_thumbnail(block, copy.getvalue(), len(copy.getvalue()))
    Image.fromarray(pixels).save(path, "jpeg", quality=92, exif=b"Exif\0\0" + block)
