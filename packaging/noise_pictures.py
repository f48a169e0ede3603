"""Show each kind of noise that the denoisers are trained on.

    .venv/bin/python packaging/noise_pictures.py docs/images/noise.jpg

One crop of a photo that scikit-image carries, by the trainer's own code, at double size; the level beside
each name is what the denoiser is told, of 255.
"""

import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from numpy.typing import NDArray
from skimage import data

from training.degrade.camera import CameraNoise
from training.degrade.colored import ColoredNoise
from training.degrade.film import FilmGrain
from training.degrade.finishing import Finishing
from training.degrade.noise import NoiseMix, add_noise

TOP, LEFT, SIDE = 96, 150, 112
COLUMNS = 3
ENLARGED = 2


def main() -> int:
    """Write the picture to the file that is named."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "noise.jpg")
    crop = data.astronaut()[TOP : TOP + SIDE, LEFT : LEFT + SIDE]
    clean = torch.from_numpy(np.ascontiguousarray(crop)).permute(2, 0, 1)[None] / 255.0
    shown = [("the photo", clean)]
    for name, mix in kinds().items():
        batch = add_noise(clean, mix, torch.Generator().manual_seed(4))
        level = 255.0 * float(batch.sigma.mean())
        shown.append((f"{name}: {level:.0f}", batch.degraded))
    write(target, [(name, picture(planes)) for name, planes in shown])
    return 0


def kinds() -> dict[str, NoiseMix]:
    """One mix for each kind of noise, at one strength."""
    plain = NoiseMix(sigma=(25 / 255, 25 / 255), camera_share=0, eight_bit_share=0, grey_share=0)
    bare = Finishing(luma_share=0, chroma_share=0, sharpened_share=0)
    whole = Finishing(luma_share=1, luma_strength=(8, 8), chroma_share=1, sharpened_share=0)
    raw = CameraNoise(shot=(0.01, 0.01), finishing=bare, jpeg_share=0, scaled_share=0)
    finished = replace(raw, finishing=whole)
    camera = replace(plain, camera_share=1, jpeg_share=0, camera=raw)
    twice = replace(finished, jpeg_share=1, jpeg_quality=(85, 85))
    colored = ColoredNoise(strength=(0.05, 0.05), luma_slope=(0, 0), chroma_slope=(-2, -2), chroma=(1, 1))
    film = FilmGrain(strength=(0.08, 0.08), size=(1.0, 1.0))
    return {
        "white": plain,
        "white, 8 bits": replace(plain, eight_bit_share=1),
        "sensor, demosaiced": camera,
        "and smoothed": replace(camera, camera=finished),
        "and JPEG twice": replace(camera, camera=twice, jpeg_share=1, jpeg_quality=(70, 70)),
        "and enlarged": replace(camera, camera=replace(finished, scaled_share=1, scale=(1.5, 1.5))),
        "of any spectrum": replace(camera, colored_share=1, colored=colored),
        "film grain": replace(camera, film_share=1, film=film),
    }


def picture(planes: torch.Tensor) -> NDArray[np.uint8]:
    """Planes 1 x 3 x H x W, enlarged without smoothing, H x W x 3."""
    pixels = (planes[0].clamp(0, 1) * 255).round().byte().permute(1, 2, 0).numpy()
    return np.asarray(cv2.resize(pixels, None, fx=ENLARGED, fy=ENLARGED, interpolation=cv2.INTER_NEAREST))


def write(path: Path, shown: list[tuple[str, NDArray[np.uint8]]]) -> None:
    """Write the pictures in rows, each under its name."""
    rows = -(-len(shown) // COLUMNS)
    figure = Figure(figsize=(2.6 * COLUMNS, 2.9 * rows), dpi=100, layout="tight")
    FigureCanvasAgg(figure)
    axes = figure.subplots(rows, COLUMNS, squeeze=False).ravel()
    for axis, (name, pixels) in zip(axes, shown, strict=False):
        axis.imshow(pixels)
        axis.set_title(name, fontsize=9, loc="left")
    for axis in axes:
        axis.set_axis_off()
    figure.savefig(path)


if __name__ == "__main__":
    raise SystemExit(main())
