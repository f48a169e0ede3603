"""Compression: codes rounded to few bits, beside principal components and JPEG."""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from training.family.pca import Principal, flat
from training.family.pictures import new_figure, save
from training.family.trained import Trained

_BITS = (2, 3, 4, 6, 8)
_NAMED_BITS = 4
_QUALITIES = (1, 5, 10, 20, 40, 60, 80)
_JPEG_PICTURES = 500

Array = NDArray[Any]


def compression(member: Trained) -> dict[str, float]:
    """PSNR against bytes for each held-out digit; the decoder, which both sides hold, is not counted."""
    pixels, held_out = flat(member.training), flat(member.held_out)
    learned, codes = member.codes(member.training), member.codes(member.held_out)
    principal = Principal.of(pixels, codes.shape[1])
    scores, held_out_scores = principal.codes(pixels), principal.codes(held_out)

    def by_network(rounded: Array) -> Array:
        return member.decoded(rounded.astype(np.float32)).reshape(len(rounded), -1)

    ways: dict[str, tuple[Array, Array, Callable[[Array], Array]]] = {
        "autoencoder": (learned, codes, by_network),
        "PCA": (scores, held_out_scores, principal.rebuilt),
    }
    figure = new_figure(6.0, 3.6)
    axis = figure.subplots()
    measures = {"numbers in the code": float(codes.shape[1])}
    sizes = [bits * codes.shape[1] / 8 for bits in _BITS]
    for name, (seen, told, rebuild) in ways.items():
        found = [_psnr(rebuild(_rounded(told, seen, bits)), held_out) for bits in _BITS]
        axis.plot(sizes, found, marker="o", label=name)
        at = _BITS.index(_NAMED_BITS)
        measures[f"{name}, dB at {sizes[at]:g} bytes"] = found[at]
    jpeg = [_jpeg(member.held_out[:_JPEG_PICTURES], quality) for quality in _QUALITIES]
    axis.plot([size for size, _ in jpeg], [db for _, db in jpeg], marker="o", label="JPEG, with its header")
    axis.set(xscale="log", xlabel="bytes for each digit", ylabel="PSNR, dB")
    axis.legend(fontsize=8)
    save(figure, member.out / "compression.png")
    smallest = min(jpeg)
    return measures | {"JPEG's smallest, bytes": smallest[0], "JPEG's smallest, dB": smallest[1]}


def _rounded(codes: Array, learned: Array, bits: int) -> Array:
    """Codes at the middle of one of 2^bits equal steps over the range that training codes have."""
    low, high = np.quantile(learned, [0.001, 0.999], axis=0)
    step = np.maximum(high - low, 1e-9) / 2**bits
    place = np.clip(np.floor((codes - low) / step), 0, 2**bits - 1)
    return np.asarray(low + (place + 0.5) * step)


def _psnr(made: Array, truth: Array) -> float:
    error = np.square(np.clip(made, 0.0, 1.0) - truth).mean(axis=1)
    return float((-10.0 * np.log10(np.maximum(error, 1e-10))).mean())


def _jpeg(pictures: Array, quality: int) -> tuple[float, float]:
    """Mean bytes and mean PSNR."""
    files = [cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, quality))[1] for picture in pictures]
    made = np.stack([np.asarray(cv2.imdecode(file, cv2.IMREAD_GRAYSCALE)) for file in files])
    return float(np.mean([len(file) for file in files])), _psnr(flat(made), flat(pictures))
