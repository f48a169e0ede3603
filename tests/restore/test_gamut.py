"""Colours of wide-gamut, CMYK and Lab pictures as colour science sees them: files in and out, Delta E 2000.

The pixels are read back by tifffile and Pillow, and turned to Lab by LittleCMS, not by the app.
"""

import io
from pathlib import Path

import numpy as np
import pytest
import pyvips
import tifffile
from imaging.pictures import photo_of, pixels_of, smooth_pixels
from imaging.profiles import ADOBE_RGB, DISPLAY_P3, GREY_18, PROPHOTO, SRGB
from PIL import Image, ImageCms
from skimage import data
from skimage.color import deltaE_ciede2000

from restorer.engine.catalog import Catalog
from restorer.engine.providers import choose
from restorer.imaging.files import WriteOptions, open_photo, to_srgb_of, write_photo
from restorer.restore.models import LoadedModels
from restorer.restore.pipeline import restore
from restorer.restore.recipe import Colorize, Denoise, Recipe

PROFILES = {"P3": DISPLAY_P3, "Adobe RGB": ADOBE_RGB, "ProPhoto": PROPHOTO}
MOST = 0.5  # mean Delta E 2000


@pytest.fixture(scope="module")
def models() -> LoadedModels:
    return LoadedModels(Catalog(), choose("cpu"))


def lab_of(pixels: np.ndarray, icc: bytes) -> np.ndarray:
    """Relative to D50, by LittleCMS."""
    image = pyvips.Image.new_from_array(
        pixels, interpretation="srgb" if pixels.dtype == np.uint8 else "rgb16"
    )
    image = image.copy()
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", icc)
    return image.icc_import(embedded=True, pcs="lab", intent="relative").numpy()


def difference(one: np.ndarray, other: np.ndarray) -> float:
    return float(deltaE_ciede2000(one, other).mean())


def clean_picture(depth: int) -> np.ndarray:
    """Smooth ramps and hard-edged patches over the whole of a gamut, its corners included: H x W x 3."""
    full = 2**depth - 1
    steps = np.array([0, 0.5, 1])
    corners = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(3, 9, 3)
    patches = np.kron(corners, np.ones((48, 48, 1)))  # 144 x 432
    ramps = smooth_pixels(256, 432, 3, depth)
    return np.concatenate([np.rint(patches * full).astype(ramps.dtype), ramps])


def narrowed(pixels: np.ndarray, icc: bytes) -> np.ndarray:
    """The same picture squeezed into sRGB."""
    image = pyvips.Image.new_from_array(
        pixels, interpretation="srgb" if pixels.dtype == np.uint8 else "rgb16"
    )
    image = image.copy()
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", icc)
    return image.icc_transform("srgb", embedded=True, intent="relative").numpy()


def restored(tmp_path: Path, source: Path, models, file_format: str, *, denoise: bool) -> Path:
    photo = open_photo(source)
    result = restore(photo, Recipe(denoise=Denoise() if denoise else None), models)
    target = tmp_path / f"result.{file_format}"
    return write_photo(target, result.header, result.strips, WriteOptions(format=file_format))


def seen(file: Path) -> tuple[np.ndarray, bytes | None]:
    """Pixels and profile, as other programs read them."""
    with Image.open(file) as image:
        icc = image.info.get("icc_profile")
        if file.suffix != ".tiff":
            return np.asarray(image.convert("RGB")), icc
    return tifffile.imread(file), icc


@pytest.mark.model
@pytest.mark.parametrize(("depth", "denoise"), [(8, True), (16, True), (16, False)])
@pytest.mark.parametrize("name", PROFILES)
def test_a_clean_wide_gamut_picture_comes_back(tmp_path, models, name, depth, denoise):
    icc, pixels = PROFILES[name], clean_picture(depth)
    source = tmp_path / "source.tiff"
    tifffile.imwrite(source, pixels, photometric="rgb", iccprofile=icc)
    back, profile = seen(restored(tmp_path, source, models, "tiff", denoise=denoise))
    assert profile == icc and back.dtype == pixels.dtype
    clipped = lab_of(narrowed(pixels, icc), SRGB)
    assert difference(clipped, lab_of(pixels, icc)) > 2 * MOST  # what clipping would do, the test would see
    assert difference(lab_of(back, icc), lab_of(pixels, icc)) < MOST


@pytest.mark.model
@pytest.mark.parametrize("photo", ["astronaut", "chelsea", "coffee"])
def test_a_clean_photo_is_left_alone_and_a_noisy_one_is_not(tmp_path, models, rng, photo):
    """Its fine detail is not taken for noise."""
    clean = getattr(data, photo)().astype(np.float32) / 255
    noisy = np.clip(clean + rng.normal(0, 15 / 255, clean.shape), 0, 1)
    truth = lab_of(np.rint(clean * 65535).astype(np.uint16), DISPLAY_P3)
    left = []
    for name, picture in (("clean", clean), ("noisy", noisy)):
        folder = tmp_path / name
        folder.mkdir()
        source = folder / "source.tiff"
        pixels = np.rint(picture * 65535).astype(np.uint16)
        tifffile.imwrite(source, pixels, photometric="rgb", iccprofile=DISPLAY_P3)
        back, _ = seen(restored(folder, source, models, "tiff", denoise=True))
        left.append(difference(lab_of(back, DISPLAY_P3), truth))
    assert left[0] < MOST
    assert left[1] < 0.7 * difference(lab_of(pixels, DISPLAY_P3), truth)


@pytest.mark.parametrize("file_format", ["jpeg", "png", "webp", "avif"])
@pytest.mark.parametrize("name", PROFILES)
def test_no_format_clips_the_gamut(tmp_path, models, name, file_format):
    icc, pixels = PROFILES[name], clean_picture(8)
    source = tmp_path / "source.tiff"
    tifffile.imwrite(source, pixels, photometric="rgb", iccprofile=icc)
    back, profile = seen(restored(tmp_path, source, models, file_format, denoise=False))
    assert profile == icc
    assert difference(lab_of(back, icc), lab_of(pixels, icc)) < MOST


def cmyk_profile() -> bytes:
    """The one that libvips carries, for sources that carry none."""
    return bytes(pyvips.Operation.call("profile_load", "cmyk"))


def inks() -> Image.Image:
    """Mixtures that paper can hold."""
    return Image.fromarray(smooth_pixels(96, 144, 4, 8) // 2, "CMYK")


def littlecms(picture: Image.Image, icc: bytes) -> np.ndarray:
    """What a print looks like on a screen."""
    profiles = ImageCms.ImageCmsProfile(io.BytesIO(icc)), ImageCms.createProfile("sRGB")
    transform = ImageCms.buildTransform(*profiles, "CMYK", "RGB", renderingIntent=1)
    return lab_of(np.asarray(ImageCms.applyTransform(picture, transform)), SRGB)


@pytest.mark.model
@pytest.mark.parametrize("denoise", [False, True])
@pytest.mark.parametrize("kind", ["jpeg", "tiff 8", "tiff 16", "jpeg without a profile"])
def test_cmyk_comes_as_its_profile_says_and_leaves_as_srgb(tmp_path, models, kind, denoise):
    icc, source = cmyk_profile(), tmp_path / f"source.{kind[:4]}"
    embedded = None if "without" in kind else icc
    if source.suffix == ".jpeg":
        inks().save(source, quality=100, icc_profile=embedded)
    else:
        depth = {"8": 1, "16": 257}[kind[5:]]
        pixels = np.asarray(inks()).astype("u1" if depth == 1 else "u2") * depth
        tifffile.imwrite(source, pixels, photometric="separated", iccprofile=embedded)
    back, profile = seen(restored(tmp_path, source, models, "tiff", denoise=denoise))
    assert profile is None and back.dtype == (np.uint16 if kind == "tiff 16" else np.uint8)
    assert difference(lab_of(back, SRGB), littlecms(inks(), icc)) < MOST


@pytest.mark.shared
@pytest.mark.parametrize("name", ["pil_sample_cmyk.jpg", "Channel_digital_image_CMYK_color_no_profile.jpg"])
def test_real_cmyk_is_what_littlecms_makes_of_it(shared_photos, name):
    file = shared_photos / "files" / name
    with Image.open(file) as picture:
        wanted = littlecms(picture, cmyk_profile())
    assert difference(lab_of(pixels_of(open_photo(file)), SRGB), wanted) < MOST


@pytest.mark.model
def test_a_colourised_photo_leaves_its_profile(tmp_path, models):
    """Its new colours are sRGB."""
    photo = photo_of(smooth_pixels(64, 96, 3, 8), icc=PROPHOTO)
    assert restore(photo, Recipe(denoise=None, colorize=Colorize(when="on")), models).header.icc is None
    assert restore(photo, Recipe(), models).header.icc == PROPHOTO


def littlecms_lightness(pixels: np.ndarray, icc: bytes) -> np.ndarray:
    """L* of stored pixels through their profile."""
    space = {(1, 1): "b-w", (3, 1): "srgb", (1, 2): "grey16", (3, 2): "rgb16"}
    kind = space[pixels.shape[2], pixels.dtype.itemsize]
    image = pyvips.Image.new_from_array(pixels, interpretation=kind).copy()
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", icc)
    return image.icc_import(embedded=True, pcs="lab", intent="relative").numpy()[..., 0]


@pytest.mark.model
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("icc", [GREY_18, PROPHOTO, SRGB], ids=["grey", "ProPhoto", "sRGB"])
def test_a_colourised_photo_is_as_bright_as_its_profile_says(models, icc, depth):
    bands = 1 if icc == GREY_18 else 3
    pixels = np.repeat(smooth_pixels(64, 96, 1, depth), bands, axis=2)
    result = restore(photo_of(pixels, icc=icc), Recipe(denoise=None, colorize=Colorize(when="on")), models)
    colored = np.concatenate(list(result.strips))
    before, after = littlecms_lightness(pixels, icc), littlecms_lightness(colored, SRGB)
    assert np.abs(after - before).mean() < MOST


@pytest.mark.parametrize("icc", [None, SRGB, b"profile", PROPHOTO[:200]])
def test_planes_of_no_other_profile_stay_what_they_are(rng, icc):
    planes = rng.random((3, 20, 30), np.float32)
    photo = photo_of(smooth_pixels(20, 30, 3, 8), icc=icc)
    assert to_srgb_of(photo)(planes) is planes
