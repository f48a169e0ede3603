"""What photos are like: as an earlier run found out, else as the describer tells of their thumbnails.

Used by the describer process; the model is loaded when a photo comes that no run has seen.
"""

import functools
import hashlib
from pathlib import Path

import numpy as np

from restorer import paths
from restorer.batch.describer import Description, Thumbnail
from restorer.batch.kept import Kept, name_of
from restorer.engine.catalog import Catalog
from restorer.engine.model_file import read_bytes
from restorer.engine.session import Model
from restorer.restore import describe

MOST_BYTES = 20_000_000
"""Of what is kept: some 18,000 photos."""


def file() -> Path:
    """Where descriptions are kept."""
    return paths.user_cache() / "descriptions.sqlite"


class Descriptions:
    """Tells what photos are like.

    Raises:
        ModelError: there is no describer.
    """

    def __init__(self) -> None:
        model = Catalog().find("describe", describe.MODEL)
        self._made_by = hashlib.sha256(read_bytes(model.path)).hexdigest()
        self._kept = Kept(file(), MOST_BYTES)

    def kept(self, source: Path) -> Description | None:
        """What an earlier run found with this very model, if the photo has not changed since."""
        content = self._kept.get(self._name(source))
        try:
            return None if content is None else Description.from_json(content)
        except (ValueError, TypeError, KeyError):  # damaged: made anew, and written over
            return None

    def make(self, source: Path, thumbnail: Thumbnail) -> Description:
        """Describe a photo by its thumbnail, and keep what was found.

        Raises:
            ModelError: the describer cannot run.
        """
        pixels = np.frombuffer(thumbnail.pixels, np.uint8).reshape(thumbnail.height, thumbnail.width, 3)
        found = describe.describe(pixels, self._model)
        similar_within = self._model.manifest.similar_within
        assert similar_within is not None  # the manifest of a describer always has one
        description = Description(
            code=found.code,
            unlike=found.unlike,
            monochrome=found.monochrome,
            similar_within=similar_within,
        )
        self._kept.put(self._name(source), description.to_json())
        return description

    def close(self) -> None:
        """Let go of the file."""
        self._kept.close()

    @functools.cached_property
    def _model(self) -> Model:
        return describe.load_describer(Catalog())

    def _name(self, source: Path) -> bytes | None:
        return name_of(source, self._made_by)
