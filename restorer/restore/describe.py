"""What a picture is like, in a few numbers: a code to find similar photos by, and how unlike photos it is.

A thumbnail tells both. Only the largest square in its middle is looked at, at the size the model learned.
"""

from dataclasses import dataclass

from restorer.engine.session import Model
from restorer.imaging.photo import Stored
from restorer.imaging.planes import square_planes, to_planes

MODEL = "describe"
"""The describer that the app uses."""

THUMBNAIL_SIDE = 96
"""Longest side, in pixels, of the pictures that the bounds of the model's manifest were found on."""


@dataclass(frozen=True, slots=True)
class Description:
    """What was found on one picture."""

    code: tuple[float, ...]
    error: float  # the larger, the more unlike photos
    unlike: bool  # larger than the manifest's bound


def describe(thumbnail: Stored, model: Model) -> Description:
    """Describe a picture.

    Args:
        thumbnail: H x W x 3, sRGB, the whole picture with a long side of about `THUMBNAIL_SIDE`.
        model: a describer.

    Raises:
        SessionError: the model failed.
    """
    manifest = model.manifest
    assert (
        manifest.working_size is not None and manifest.unlike_above is not None
    )  # a describer's always has them
    planes = square_planes(to_planes(thumbnail, bands=3), manifest.working_size)
    codes, errors = model.describe(planes[None])
    error = float(errors[0])
    return Description(tuple(float(value) for value in codes[0]), error, error > manifest.unlike_above)
