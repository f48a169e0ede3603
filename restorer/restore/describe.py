"""What a picture is like, in a few numbers: a code to find similar photos by, and how unlike photos it is.

A thumbnail tells both. Only the largest square in its middle is looked at, at the size the model learned.
"""

from dataclasses import dataclass

import numpy as np

from restorer.engine.catalog import Catalog
from restorer.engine.providers import choose
from restorer.engine.session import Model, load_model
from restorer.imaging.color import is_monochrome
from restorer.imaging.photo import Pixels, Stored
from restorer.imaging.planes import fit_working_size, resize, square_planes, to_planes

MODEL = "describe"
"""The describer that the app uses."""

THUMBNAIL_SIDE = 96
"""Longest side, in pixels, of the pictures that the bounds of the model's manifest were found on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What was found on one picture."""

    code: tuple[float, ...]
    error: float  # the larger, the more unlike photos
    unlike: bool  # larger than the manifest's bound
    monochrome: bool  # grey or of one tone


def load_describer(catalog: Catalog) -> Model:
    """The app's describer, on one thread of the CPU: it takes milliseconds, and other work has the rest.

    Raises:
        ModelError: there is none, or it cannot be used.
    """
    return load_model(catalog.find("describe", MODEL), choose("cpu"), threads=1)


def describe(thumbnail: Stored, model: Model) -> Description:
    """Describe a picture.

    Args:
        thumbnail: H x W x 3, sRGB, the whole picture with a long side of about `THUMBNAIL_SIDE`.
        model: a describer.

    Raises:
        SessionError: the model failed.
    """
    return _describe(to_planes(thumbnail, bands=3), model)


def is_unlike_photos(scene: Pixels, model: Model) -> bool:
    """Whether a picture is unlike the photos that the models learned from: a drawing, a document, ...

    Args:
        scene: 3 x h x w, sRGB, the whole picture; a long side above `THUMBNAIL_SIDE` is shrunk to it.
        model: a describer.

    Raises:
        SessionError: the model failed.
    """
    height, width = scene.shape[1:]
    size = fit_working_size(height, width, THUMBNAIL_SIDE, 1)
    return _describe(resize(scene, size.height, size.width), model).unlike


def _describe(planes: Pixels, model: Model) -> Description:
    manifest = model.manifest
    assert (
        manifest.working_size is not None and manifest.unlike_above is not None
    )  # a describer's always has them
    codes, errors = model.describe(square_planes(planes, manifest.working_size)[None])
    error = float(errors[0])
    return Description(
        code=tuple(float(value) for value in codes[0]),
        error=error,
        unlike=error > manifest.unlike_above,
        monochrome=is_monochrome(np.ascontiguousarray(np.moveaxis(planes, 0, -1))),
    )
