"""Photos to crops, seeded: a crop is a pure function of the experiment's seed and its number.

Photos are decoded once and kept as bytes in memory (354 photos of the clean shards: 0.5 GB), split
by file, never by crop. A run that resumes, or that is spread over processes, sees the same crops.
"""

import hashlib
import tarfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import Dataset

from restorer.errors import DatasetError, PhotoError
from restorer.imaging.color import srgb_to_lab
from restorer.imaging.files import open_photo
from restorer.imaging.formats import SUFFIXES
from restorer.imaging.planes import from_planes, resize, to_planes
from training.experiment import Photos

Clean = NDArray[np.uint8]
"""A decoded photo, H x W x 3, sRGB."""


@dataclass(frozen=True, slots=True)
class Split:
    """The photos of an experiment, or the samples of another kind."""

    training: tuple[NDArray[Any], ...]
    validation: tuple[NDArray[Any], ...]
    names: tuple[str, ...] = ()  # of `validation`; equal ones are of one picture; none: all differ

    @property
    def halves(self) -> tuple[tuple[NDArray[Any], ...], tuple[NDArray[Any], ...]]:
        """What is held out in two halves, no picture in both."""
        names = self.names or tuple(map(str, range(len(self.validation))))
        numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
        first, second = (
            tuple(one for one, name in zip(self.validation, names, strict=True) if numbers[name] % 2 == odd)
            for odd in (0, 1)
        )
        return first, second


def load_split(
    sources: Sequence[Path], wanted: Photos, report: Callable[[int, int], None] | None = None
) -> Split:
    """Decode the photos of folders and tar shards and split them.

    A folder that holds shards of the experiment is read for those alone; any other folder is taken as
    a user's own photos, whole.

    Raises:
        DatasetError: a source is missing, or too few photos remain.
    """
    members = [member for source in sources for member in _members(source, wanted.shards)]
    if not members:
        raise DatasetError(f"There are no photos in {', '.join(map(str, sources)) or 'nothing'}.")
    photos: list[tuple[str, Clean]] = []
    for done, (name, read) in enumerate(members):
        if (pixels := _decoded(read(), wanted)) is not None:
            photos.append((hashlib.sha256(name.encode()).hexdigest(), pixels))
        if report:
            report(done + 1, len(members))
    photos.sort(key=lambda photo: photo[0])  # by hash: the same held-out photos wherever the folder lies
    names = [name for name, _ in photos]
    held_out = whole_pictures(names, min(wanted.validation, len(photos) // 5))
    if held_out < 1:
        raise DatasetError(
            f"Only {len(photos)} photos are at least {wanted.smallest_side} pixels on each side; "
            "training wants at least 5."
        )
    pixels_only = [pixels for _, pixels in photos]
    return Split(tuple(pixels_only[held_out:]), tuple(pixels_only[:held_out]), tuple(names[:held_out]))


def whole_pictures(names: Sequence[str], count: int) -> int:
    """How many of sorted photos to hold out, `count` or fewer: those of one name stay together.

    One picture at two sizes has the same name in two shards. Where all of the first `count` and more are of
    one name, they are held out together, unless nothing were left.
    """
    down = up = count
    while 0 < down < len(names) and names[down - 1] == names[down]:
        down -= 1
    while 0 < up < len(names) and names[up - 1] == names[up]:
        up += 1
    return down or (up if up < len(names) else 0)


def _members(source: Path, shards: Sequence[str]) -> Iterator[tuple[str, Callable[[], bytes | Path]]]:
    if source.is_dir():
        tars = sorted({path for pattern in shards for path in source.glob(pattern)})
        if tars:
            for tar in tars:
                yield from _members(tar, shards)
            return
        for path in sorted(source.rglob("*")):
            if path.suffix.lower() in SUFFIXES and path.is_file():
                yield path.relative_to(source).as_posix(), lambda path=path: path  # type: ignore[misc]
    elif source.is_file() and tarfile.is_tarfile(source):
        try:
            yield from _in_shard(source)
        except (tarfile.TarError, OSError, EOFError) as error:
            raise DatasetError(f"The tar file {source} is cut off or broken; fetch it again.") from error
    else:
        raise DatasetError(f"{source} is neither a folder of photos nor a tar file of them.")


def _in_shard(source: Path) -> Iterator[tuple[str, Callable[[], bytes | Path]]]:
    with tarfile.open(source) as shard:
        for member in shard:
            name = PurePosixPath(member.name)  # as that of the file once it is unpacked: without a "./"
            if member.isfile() and name.suffix.lower() in SUFFIXES:
                data = shard.extractfile(member)
                assert data is not None  # a regular file
                content = data.read()
                if len(content) < member.size:
                    raise tarfile.ReadError("cut off")
                yield name.as_posix(), lambda content=content: content  # type: ignore[misc]


def _decoded(source: bytes | Path, wanted: Photos) -> Clean | None:
    """sRGB bytes, or None for a photo that is broken or too small."""
    try:
        photo = open_photo(source)
        if min(photo.width, photo.height) < wanted.smallest_side:
            return None
        stored = photo.rows(0, photo.height)
    except PhotoError:
        return None
    planes = to_planes(stored, bands=photo.bands)
    longest = max(photo.width, photo.height)
    if wanted.longest_side is not None and longest > wanted.longest_side:
        scale = wanted.longest_side / longest
        planes = resize(planes, round(photo.height * scale), round(photo.width * scale))
    pixels: Clean = from_planes(planes, bands=3, depth=8, alpha=None)
    return pixels


class Crops(Dataset[Tensor]):
    """Square crops, flipped and turned: crop `index` is the same in every run of the experiment.

    Args:
        photos: to crop from, each at least a few pixels; smaller ones than `patch` are mirrored out.
        patch: side of a crop, in pixels.
        seed: of the experiment.
        scale: a crop is shrunk by a factor drawn from this range: smaller means more texture.
        whole_scene: a crop spans most of the photo's short side and is shrunk to `patch`, as a
            colouriser sees its photos; all photos are as likely. Otherwise large photos are seen more
            often, in proportion to their pixels, so that a few large ones are not lost among many small.
    """

    def __init__(
        self,
        photos: Sequence[Clean],
        patch: int,
        seed: int,
        *,
        scale: tuple[float, float] = (1.0, 1.0),
        whole_scene: bool = False,
    ) -> None:
        self.photos = photos
        self.patch = patch
        self.seed = seed
        self.scale = scale
        self.whole_scene = whole_scene
        self._up_to = np.cumsum([1 if whole_scene else photo.shape[0] * photo.shape[1] for photo in photos])

    def __getitem__(self, index: int) -> Tensor:
        """3 x patch x patch, float32 sRGB, 0 to 1."""
        rng = np.random.default_rng((self.seed, index))
        photo = self.photos[int(np.searchsorted(self._up_to, rng.integers(self._up_to[-1]), side="right"))]
        pixels = self._scene(photo, rng) if self.whole_scene else self._detail(photo, rng)
        if rng.random() < 0.5:
            pixels = pixels[:, ::-1]
        if not self.whole_scene:  # the colour of the world depends on what is up; noise does not
            pixels = np.rot90(pixels, int(rng.integers(4)))
        return torch.from_numpy(to_planes(np.ascontiguousarray(pixels), bands=3))

    def __len__(self) -> int:
        return 2**31  # as many as a run may ask for

    def _crop(self, photo: Clean, side: int, rng: np.random.Generator) -> Clean:
        height, width = photo.shape[:2]
        if min(height, width) < side:
            margin: Any = [(0, max(0, side - height)), (0, max(0, side - width)), (0, 0)]
            photo = np.pad(photo, margin, mode="symmetric")
            height, width = photo.shape[:2]
        top = int(rng.integers(height - side + 1))
        left = int(rng.integers(width - side + 1))
        return photo[top : top + side, left : left + side]

    def _detail(self, photo: Clean, rng: np.random.Generator) -> Clean:
        if self.scale == (1.0, 1.0):
            return self._crop(photo, self.patch, rng)
        side = round(self.patch / rng.uniform(*self.scale))
        return self._shrunk(self._crop(photo, max(self.patch, min(side, *photo.shape[:2])), rng))

    def _scene(self, photo: Clean, rng: np.random.Generator) -> Clean:
        side = round(min(photo.shape[:2]) * rng.uniform(0.7, 1.0))
        return self._shrunk(self._crop(photo, side, rng))

    def _shrunk(self, crop: Clean) -> Clean:
        planes = resize(to_planes(crop, bands=3), self.patch, self.patch)
        shrunk: Clean = from_planes(planes, bands=3, depth=8, alpha=None)
        return shrunk


class LabCrops(Crops):
    """Crops of whole scenes in Lab, converted where the app converts them."""

    def __init__(self, photos: Sequence[Clean], patch: int, seed: int) -> None:
        super().__init__(photos, patch, seed, whole_scene=True)

    def __getitem__(self, index: int) -> Tensor:
        """3 x patch x patch: L*/100, a*/110, b*/110."""
        srgb = np.moveaxis(super().__getitem__(index).numpy(), 0, -1)
        lab = srgb_to_lab(np.ascontiguousarray(srgb)) / np.array([100, 110, 110], np.float32)
        return torch.from_numpy(np.ascontiguousarray(np.moveaxis(lab, -1, 0)))
