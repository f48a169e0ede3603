import io

import numpy as np
import pytest
from imaging.pictures import smooth_pixels, write
from PIL import Image

from restorer.imaging.av1 import base_quantizer
from restorer.imaging.files import open_photo
from restorer.imaging.isobmff import item_beginnings
from restorer.imaging.source_quality import avif_quality, jpeg_is_subsampled, jpeg_quality, webp_quality


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


@pytest.mark.parametrize("size", [(20, 30), (16, 4200)])
@pytest.mark.parametrize("quality", [92, 96, 100])
@pytest.mark.parametrize("alpha", [False, True])
def test_an_avif_is_no_worse_than_its_source(tmp_path, quality, size, alpha):
    source = io.BytesIO()
    Image.fromarray(smooth_pixels(*size, 3 + alpha, 8)).save(source, "AVIF", quality=quality, speed=10)
    photo = open_photo(source.getvalue())
    assert quality <= photo.quality <= quality + 2
    with write(tmp_path, photo, "avif").open("rb") as result:
        coarse, fine = (base_quantizer(item_beginnings(file, 1024)[0]) for file in (source, result))
    assert fine <= coarse


@pytest.mark.parametrize("quality", [1, 20, 40, 70, 85])
def test_the_quality_of_an_avif_is_told(quality):
    assert abs(avif_quality(_saved("avif", quality=quality, speed=10)) - quality) <= 2


@pytest.mark.shared
def test_a_real_avif_has_a_quality(shared_photos):
    assert open_photo(shared_photos / "files" / "fox.profile0.8bpc.yuv420.avif").quality in range(70, 85)


def test_what_is_no_still_picture_has_no_quality():
    assert base_quantizer(b"") is None and base_quantizer(b"\x0a\x0a\x00" + bytes(20)) is None


def test_damaged_headers_never_raise(rng):
    for file_format, told in (
        ("avif", avif_quality),
        ("jpeg", jpeg_quality),
        ("jpeg", jpeg_is_subsampled),
        ("webp", webp_quality),
    ):
        whole = np.frombuffer(_saved(file_format).getvalue(), np.uint8)
        for _ in range(200):
            damaged = whole[: rng.integers(4, len(whole))].copy()
            damaged[rng.integers(0, len(damaged), 4)] = 255
            quality = told(io.BytesIO(damaged.tobytes()))
            assert quality is None or 0 <= quality <= 100
