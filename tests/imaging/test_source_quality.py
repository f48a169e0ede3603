import io

import numpy as np
import pytest
from imaging.pictures import smooth_pixels
from PIL import Image

from restorer.imaging.source_quality import jpeg_is_subsampled, jpeg_quality, webp_quality


def _saved(file_format: str, **options) -> io.BytesIO:
    file = io.BytesIO()
    Image.fromarray(smooth_pixels(20, 30, 3, 8)).save(file, file_format, **options)
    return file


@pytest.mark.parametrize("quality", [25, 50, 75, 92, 100])
def test_the_quality_of_another_program_is_told(quality):
    assert abs(jpeg_quality(_saved("jpeg", quality=quality)) - quality) <= 1


def test_a_large_profile_before_the_tables_does_not_hide_them():
    assert abs(jpeg_quality(_saved("jpeg", quality=80, icc_profile=bytes(300_000))) - 80) <= 1


@pytest.mark.parametrize(("kind", "both_ways"), [("4:4:4", False), ("4:2:2", False), ("4:2:0", True)])
def test_only_chroma_at_half_size_both_ways_counts_as_subsampled(kind, both_ways):
    assert jpeg_is_subsampled(_saved("jpeg", subsampling=kind)) == both_ways


def test_a_grey_jpeg_has_no_chroma_to_subsample():
    file = io.BytesIO()
    Image.new("L", (9, 9)).save(file, "jpeg")
    assert not jpeg_is_subsampled(file)


def test_only_a_lossy_webp_has_a_quality():
    assert webp_quality(_saved("webp", lossless=True)) is None
    assert webp_quality(_saved("webp", quality=50)) == 95
    assert webp_quality(_saved("webp", quality=50, icc_profile=b"VP8L" * 50_000)) == 95


def test_damaged_headers_never_raise(rng):
    for file_format, told in (("jpeg", jpeg_quality), ("jpeg", jpeg_is_subsampled), ("webp", webp_quality)):
        whole = np.frombuffer(_saved(file_format).getvalue(), np.uint8)
        for _ in range(200):
            damaged = whole[: rng.integers(4, len(whole))].copy()
            damaged[rng.integers(0, len(damaged), 4)] = 255
            quality = told(io.BytesIO(damaged.tobytes()))
            assert quality is None or 0 <= quality <= 100
