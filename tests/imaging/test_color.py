import cv2
import numpy as np
import pytest

from restorer.imaging.color import clamp_to_gamut, is_monochrome, lab_to_srgb, srgb_to_lab
from restorer.imaging.planes import resize


@pytest.mark.parametrize(
    ("srgb", "lab"),
    [
        ((1, 1, 1), (100, 0, 0)),
        ((0, 0, 0), (0, 0, 0)),
        ((1, 0, 0), (53.2408, 80.0925, 67.2032)),
        ((0, 1, 0), (87.7347, -86.1827, 83.1793)),
        ((0, 0, 1), (32.2970, 79.1875, -107.8602)),
        ((0.5, 0.5, 0.5), (53.3890, 0, 0)),
    ],
)
def test_known_colors_have_their_known_lab(srgb, lab):
    assert np.allclose(srgb_to_lab(np.array([[srgb]], np.float32))[0, 0], lab, atol=0.01)


def test_there_and_back_is_exact_even_outside_srgb(rng):
    srgb = rng.uniform(-0.3, 1.4, (31, 17, 3)).astype(np.float32)
    assert np.abs(lab_to_srgb(srgb_to_lab(srgb)) - srgb).max() < 1e-4


def test_grey_has_no_chrominance():
    grey = np.repeat(np.linspace(0, 1, 256, dtype=np.float32)[None, :, None], 3, axis=2)
    assert np.abs(srgb_to_lab(grey)[..., 1:]).max() < 1e-3


def test_an_array_of_another_shape_is_refused():
    with pytest.raises(ValueError, match="H x W x 3"):
        srgb_to_lab(np.zeros((4, 4), np.float32))


def test_clamped_colors_fit_srgb_and_keep_luminance_and_hue(rng):
    lab = np.stack([rng.uniform(*r, (40, 30)) for r in ((0, 100), (-128, 128), (-128, 128))], axis=-1)
    lab = lab.astype(np.float32)
    clamped = clamp_to_gamut(lab)
    srgb = lab_to_srgb(clamped)
    assert srgb.min() > -0.002 and srgb.max() < 1.002
    assert np.array_equal(clamped[..., 0], lab[..., 0])
    cross = clamped[..., 1] * lab[..., 2] - clamped[..., 2] * lab[..., 1]
    assert np.abs(cross).max() < 0.02
    assert (np.abs(clamped[..., 1:]) <= np.abs(lab[..., 1:]) + 1e-5).all()


def test_colors_that_fit_are_not_touched_by_the_clamp(rng):
    lab = srgb_to_lab(rng.random((20, 20, 3), np.float32))
    assert np.array_equal(clamp_to_gamut(lab), lab)


def _scene(rng) -> np.ndarray:
    """A smooth picture in colour, H x W x 3."""
    return np.moveaxis(resize(rng.random((3, 7, 9), np.float32).astype(np.float32), 160, 200), 0, -1).clip(
        0, 1
    )


def _as_jpeg(picture: np.ndarray) -> np.ndarray:
    _, coded = cv2.imencode(".jpg", (picture * 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 75])
    return cv2.imdecode(coded, cv2.IMREAD_COLOR).astype(np.float32) / 255


@pytest.mark.parametrize(
    "tint", [(1, 1, 1), (1, 0.9, 0.7), (0.75, 0.9, 1)], ids=["grey", "sepia", "cyanotype"]
)
def test_a_photo_of_one_tone_is_monochrome(rng, tint):
    grey = _scene(rng).mean(axis=2, keepdims=True)
    noisy = (grey * np.float32(tint) + rng.normal(0, 0.01, (160, 200, 3))).clip(0, 1).astype(np.float32)
    assert is_monochrome(_as_jpeg(noisy))


def test_a_photo_in_color_is_not_monochrome(rng):
    scene = _scene(rng)
    assert not is_monochrome(scene)
    assert not is_monochrome(0.5 + 0.25 * (scene - 0.5))  # faded


def test_one_red_flower_on_grey_is_color(rng):
    picture = np.repeat(_scene(rng).mean(axis=2, keepdims=True), 3, axis=2)
    picture[20:40, 30:50] *= np.float32([1, 0.2, 0.2])
    assert not is_monochrome(picture)


def test_a_flag_is_color_although_each_brightness_has_one_color():
    flag = np.empty((90, 120, 3), np.float32)
    flag[:30], flag[30:60], flag[60:] = (0.68, 0.11, 0.16), (1, 1, 1), (0.13, 0.27, 0.54)
    assert not is_monochrome(flag)


def test_a_vivid_gradient_is_color_and_a_cyanotype_is_not():
    ramp = np.linspace(0, 1, 240, dtype=np.float32)[None, :, None] ** np.ones((160, 1, 1), np.float32)
    assert not is_monochrome((ramp * np.float32([1, 0.1, 0.6])).astype(np.float32))
    blue, white = np.float32([0.04, 0.2, 0.4]), np.float32([0.97, 0.96, 0.9])
    assert is_monochrome(((1 - ramp) * blue + ramp * white).astype(np.float32))


def _one_hue(rng, contrast: float, chroma: float) -> np.ndarray:
    """A toned picture with L* around 60, and noise."""
    lightness = _scene(rng)[..., 0]
    lightness = 60 + contrast * ((lightness - lightness.min()) / np.ptp(lightness) - 0.5)
    hue = np.full_like(lightness, chroma / np.sqrt(2))
    lab = np.stack([lightness, 0.2 * hue, 1.4 * hue], axis=-1).astype(np.float32)
    return (lab_to_srgb(lab) + rng.normal(0, 0.01, lab.shape)).clip(0, 1).astype(np.float32)


@pytest.mark.parametrize(
    ("contrast", "chroma", "is_print"),
    [(22, 16, False), (70, 16, True), (22, 7, True)],
    ids=["sand", "a sepia print", "a faded print"],
)
def test_rich_colors_of_little_contrast_are_of_no_print(rng, contrast, chroma, is_print):
    assert is_monochrome(_one_hue(rng, contrast, chroma)) == is_print


@pytest.mark.parametrize("size", [(1, 1), (1, 5), (2, 2)])
def test_tiny_grey_pictures_are_monochrome(size):
    assert is_monochrome(np.full((*size, 3), 0.4, np.float32))


@pytest.mark.shared
def test_few_real_color_photos_pass_for_monochrome(shared_photos):
    wrong = []
    bench = shared_photos / "bench"
    for file in sorted([*(bench / "colour").iterdir(), *(bench / "cbsd68").iterdir()]):
        picture = cv2.imread(str(file))
        if picture is not None:
            small = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
            if is_monochrome(small.astype(np.float32)[..., ::-1].copy() / 255):
                wrong.append(file.name)
    assert not wrong
