"""Measure what colours things have at each brightness: the palette from which a colour pin is picked.

    .venv/bin/python packaging/natural_colors.py SHARD.tar ... > resources/colors.json

Reads tar files of colour photos, one folder per kind of photo. A thing is a hue and a strength of colour,
looked for where that kind of photo has it: skin in the middle of portraits, sky at the top of outdoor scenes.
At each brightness its colour is the median over all photos that show it there, each photo counting once.
"""

import json
import sys
import tarfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from restorer.imaging.color import srgb_to_lab
from restorer.imaging.photo import Pixels

SIDE = 96  # photos are shrunk to this: single pixels are noise and JPEG
STEPS = np.arange(5, 100, 10)  # L*, the middles of the brightnesses that are told apart
MANY_PIXELS = 12  # of one brightness, before a photo shows a thing at it
MANY_PHOTOS = 8  # before a median is believed

SOURCE = (
    "Medians over openly licensed photos: portraits of representatives of the United States, outdoor scenes, "
    "desktop wallpapers, clothes, food, and things on tables. Measured by packaging/natural_colors.py."
)

PORTRAITS = ("lowres_congress",)
OUTDOORS = (
    "lowres_scenes64",
    "wallpaper_elementary",
    "wallpaper_deepin",
    "wallpaper_budgie",
    "azure_samples",
)
CLOTHES = ("clothing",)
THINGS = ("dreambooth", "azure_samples", "wallpaper_elementary", "wallpaper_deepin", "clothing", "food")

WHOLE = (0.0, 0.0, 1.0, 1.0)
TOP = (0.0, 0.0, 1.0, 0.35)
BOTTOM = (0.0, 0.55, 1.0, 1.0)
FACE = (0.36, 0.38, 0.64, 0.66)
MOUTH = (0.44, 0.56, 0.56, 0.68)
HEAD = (0.36, 0.06, 0.64, 0.2)
MIDDLE = (0.3, 0.3, 0.7, 0.7)


@dataclass(frozen=True, slots=True)
class Thing:
    """A hue and a strength of colour, and where it is looked for."""

    name: str
    kinds: Sequence[str]  # folders of the tar files
    box: tuple[float, float, float, float]  # left, top, right, bottom as fractions
    hue: tuple[float, float]  # degrees of atan2(b*, a*)
    chroma: tuple[float, float]


THINGS_SOUGHT = (
    Thing("skin", PORTRAITS, FACE, (25, 75), (8, 45)),
    Thing("lips", PORTRAITS, MOUTH, (0, 28), (10, 50)),
    Thing("brown hair", PORTRAITS, HEAD, (50, 85), (5, 40)),
    Thing("fair hair", PORTRAITS, HEAD, (68, 95), (15, 50)),
    Thing("foliage", OUTDOORS, WHOLE, (112, 150), (10, 60)),
    Thing("grass", OUTDOORS, BOTTOM, (98, 118), (18, 70)),
    Thing("autumn leaves", OUTDOORS, WHOLE, (50, 80), (38, 90)),
    Thing("sky", OUTDOORS, TOP, (235, 290), (6, 60)),
    Thing("water", OUTDOORS, BOTTOM, (180, 265), (6, 45)),
    Thing("sand", OUTDOORS, BOTTOM, (70, 92), (10, 35)),
    Thing("earth", OUTDOORS, BOTTOM, (50, 75), (10, 38)),
    Thing("wood", THINGS, WHOLE, (55, 78), (14, 42)),
    Thing("brick", OUTDOORS, WHOLE, (30, 55), (20, 55)),
    Thing("stone", OUTDOORS, WHOLE, (60, 100), (3, 10)),
    Thing("red cloth", CLOTHES, MIDDLE, (10, 42), (25, 90)),
    Thing("pink cloth", CLOTHES, MIDDLE, (335, 370), (12, 60)),
    Thing("yellow cloth", CLOTHES, MIDDLE, (80, 100), (30, 95)),
    Thing("green cloth", CLOTHES, MIDDLE, (120, 185), (8, 60)),
    Thing("denim", CLOTHES, MIDDLE, (245, 275), (6, 24)),
    Thing("blue cloth", CLOTHES, MIDDLE, (265, 300), (18, 90)),
    Thing("purple cloth", CLOTHES, MIDDLE, (300, 335), (10, 70)),
)


def main() -> int:
    """Print the palette as JSON."""
    shown: dict[str, list[list[Pixels]]] = {thing.name: [[] for _ in STEPS] for thing in THINGS_SOUGHT}
    photos: dict[str, int] = defaultdict(int)
    for kind, lab in _photos([Path(name) for name in sys.argv[1:]]):
        for thing in THINGS_SOUGHT:
            if kind in thing.kinds:
                photos[thing.name] += _look(thing, lab, shown[thing.name])
    things = {name: {"photos": photos[name], **_medians(steps)} for name, steps in shown.items()}
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(thing)}" for name, thing in things.items())
    print(f'{{\n "source": {json.dumps(SOURCE)},\n "things": {{\n{lines}\n }}\n}}')
    return 0


def _photos(shards: Sequence[Path]) -> Iterator[tuple[str, Pixels]]:
    """The kind of each photo, and its pixels as h x w x 3 Lab."""
    for shard in shards:
        with tarfile.open(shard) as tar:
            for member in tar:
                data = tar.extractfile(member)
                if data is None:
                    continue
                pixels = cv2.imdecode(np.frombuffer(data.read(), np.uint8), cv2.IMREAD_COLOR_RGB)
                if pixels is None:
                    continue
                height, width = pixels.shape[:2]
                scale = min(1.0, SIDE / max(height, width))
                size = (max(1, round(width * scale)), max(1, round(height * scale)))
                small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
                yield member.name.split("/")[0], srgb_to_lab(np.asarray(small, np.float32) / np.float32(255))


def _look(thing: Thing, lab: Pixels, found: list[list[Pixels]]) -> bool:
    """Add this photo's median of the thing at each brightness; whether the photo shows it at all."""
    height, width = lab.shape[:2]
    left, top, right, bottom = thing.box
    part = lab[round(top * height) : round(bottom * height), round(left * width) : round(right * width)]
    part = part.reshape(-1, 3)
    chroma = np.hypot(part[:, 1], part[:, 2])
    hue = (np.degrees(np.arctan2(part[:, 2], part[:, 1])) - thing.hue[0]) % 360
    fits = (hue <= thing.hue[1] - thing.hue[0]) & (chroma >= thing.chroma[0]) & (chroma <= thing.chroma[1])
    step = np.clip(part[:, 0] // 10, 0, len(STEPS) - 1)
    seen = False
    for i in range(len(STEPS)):
        pixels = part[fits & (step == i)]
        if len(pixels) >= MANY_PIXELS:
            found[i].append(np.asarray(np.median(pixels[:, 1:], axis=0), np.float32))
            seen = True
    return seen


def _medians(steps: list[list[Pixels]]) -> dict[str, list[float]]:
    believed = [(int(at), np.median(found, axis=0)) for at, found in zip(STEPS, steps, strict=True)
                if len(found) >= MANY_PHOTOS]  # fmt: skip
    return {
        "lightness": [at for at, _ in believed],
        "a": [round(float(ab[0]), 1) for _, ab in believed],
        "b": [round(float(ab[1]), 1) for _, ab in believed],
    }


if __name__ == "__main__":
    raise SystemExit(main())
