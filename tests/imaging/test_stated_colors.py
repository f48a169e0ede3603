"""Colours that a file states by numbers instead of a profile: in boxes, in chunks, in its EXIF."""

import dataclasses
import io
import struct
import zlib

import cv2
import imagecodecs
import numpy as np
import pillow_heif
import pytest
from imaging.pictures import FORMATS, pixels_of, write
from imaging.profiles import ADOBE_RGB, BT2020, DISPLAY_P3, GREY, LINEAR
from PIL import Image, ImageCms

from restorer.imaging.files import decode_region, decode_small, open_levels, open_photo, opening

SRGB, P3, BT_2020 = 1, 12, 9  # code points of H.273: primaries
SRGB_CURVE, BT_709, LIGHT, PQ, HLG = 13, 1, 8, 16, 18  # transfer
COLORS = ((200, 90, 60), (90, 170, 80), (60, 80, 180), (220, 200, 90), (128,) * 3, (30,) * 3, (240,) * 3)
WHITE = 203  # cd/m2


def patches(depth: int = 8) -> np.ndarray:
    """Plain colours, 64 pixels wide and high, one beside the other."""
    pixels = np.repeat(np.array(COLORS, np.uint16)[None], 64, 0).repeat(64, 1)
    return pixels.astype(np.uint8) if depth == 8 else pixels * 257


def avif(pixels: np.ndarray, primaries: int, transfer: int, **options) -> bytes:
    numbers = {"primaries": primaries, "transfer": transfer, "matrix": 6}
    return bytes(imagecodecs.avif_encode(pixels, level=100, **numbers, **options))


def heic(pixels: np.ndarray, primaries: int, transfer: int, **options) -> bytes:
    mode = "RGB" if pixels.dtype == np.uint8 else "RGB;16"
    picture = pillow_heif.from_bytes(mode, pixels.shape[1::-1], pixels.tobytes())
    numbers = {"color_primaries": primaries, "transfer_characteristics": transfer}
    file = io.BytesIO()
    picture.save(file, quality=-1, chroma=444, save_nclx_profile=True, **numbers, **options)
    return file.getvalue()


def png(pixels: np.ndarray, chunks: dict[bytes, bytes], **options) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG", **options)
    added = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks.items()
    )
    return file.getvalue()[:33] + added + file.getvalue()[33:]


def narrowed(pixels: np.ndarray) -> np.ndarray:
    """As films store them: 8 bits from 16 to 235, 16 bits from 4096 to 60160 (H.273, 8.3)."""
    if pixels.dtype == np.uint8:
        return np.rint(pixels / 255 * 219 + 16).astype(np.uint8)
    return np.rint((pixels / 65535 * 219 + 16) * 256).astype(np.uint16)


def jpeg_of_a_camera(pixels: np.ndarray, interoperability: str, space: int = 65535) -> bytes:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0xA001] = space
    exif.get_ifd(0x8769)[0xA005] = {1: interoperability}
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=100, subsampling=0, exif=exif)
    return file.getvalue()


def in_srgb(pixels: np.ndarray, icc: bytes | None) -> np.ndarray:
    """By another program; 16 bits become 8."""
    if pixels.dtype == np.uint16:
        pixels = np.rint(pixels / 257).astype(np.uint8)
    if icc is None:
        return pixels
    profiles = ImageCms.ImageCmsProfile(io.BytesIO(icc)), ImageCms.createProfile("sRGB")
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    return np.asarray(ImageCms.profileToProfile(Image.fromarray(pixels), *profiles, intent))


def delta_e(one: np.ndarray, other: np.ndarray) -> float:
    """The largest of any patch, CIE 1976; in their middle, where no encoder mixes them."""
    labs = [cv2.cvtColor(p[32:33, 32::64].astype(np.float32) / 255, cv2.COLOR_RGB2LAB) for p in (one, other)]
    return float(np.linalg.norm(labs[0] - labs[1], axis=-1).max())


CHROMATICITIES = {  # white, red, green, blue
    "adobe": (31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000),
    "srgb": (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000),
}


def gamma_and_primaries(gamma: int, primaries: str) -> dict[bytes, bytes]:
    return {b"gAMA": struct.pack(">I", gamma), b"cHRM": struct.pack(">8I", *CHROMATICITIES[primaries])}


STATED = {
    "AVIF in Display P3": (lambda: avif(patches(), P3, SRGB_CURVE), DISPLAY_P3),
    "AVIF in BT.2020, as a film": (lambda: avif(patches(), BT_2020, BT_709), BT2020),
    "AVIF of light": (lambda: avif(patches(), SRGB, LIGHT), LINEAR),
    "HEIC in Display P3": (lambda: heic(patches(), P3, SRGB_CURVE), DISPLAY_P3),
    "HEIC of 10 bits in BT.2020": (lambda: heic(patches(16), BT_2020, SRGB_CURVE), BT2020),
    "PNG in Display P3": (lambda: png(patches(), {b"cICP": bytes([P3, SRGB_CURVE, 0, 1])}), DISPLAY_P3),
    "PNG in Display P3, of narrow range": (
        lambda: png(narrowed(patches()), {b"cICP": bytes([P3, SRGB_CURVE, 0, 0])}),
        DISPLAY_P3,
    ),
    "PNG in Adobe RGB": (lambda: png(patches(), gamma_and_primaries(45455, "adobe")), ADOBE_RGB),
    "PNG of light": (lambda: png(patches(), {b"gAMA": struct.pack(">I", 100000)}), LINEAR),
    "JPEG in Adobe RGB": (lambda: jpeg_of_a_camera(patches(), "R03"), ADOBE_RGB),
}


@pytest.mark.parametrize("which", STATED)
def test_stated_colors_are_true_in_the_photo_and_on_the_screen(tmp_path, which):
    content, profile = STATED[which][0](), STATED[which][1]
    (file := tmp_path / "a").write_bytes(content)
    photo = open_photo(file)
    wanted = in_srgb(patches(), profile)
    assert delta_e(wanted, patches()) > 5  # taken for sRGB they would be seen to be wrong
    assert delta_e(in_srgb(pixels_of(photo), photo.icc), wanted) < 1.5
    for shown in (
        decode_small(file, 448)[0],
        decode_small(file, 448, least_pixels=0, tell=lambda _: None)[0],
        decode_region(file, 0, 0, 448, 64, 448),
        open_levels(file).on_screen(open_levels(file).photo(0).rows(0, 64)),
    ):
        assert delta_e(shown, wanted) < 1.5


def test_a_photo_that_says_srgb_as_well_is_in_srgb():
    photo = open_photo(jpeg_of_a_camera(patches(), "R03", space=1))
    assert photo.icc is None


@pytest.mark.parametrize(
    "broken",
    [
        {0: 0, 1: 0}, {1: 0}, {2: 0, 3: 0}, {4: 0, 5: 0}, {0: 100000, 1: 100000},
        {4: 64000, 5: 33000}, {0: 64000, 1: 33000},
    ],
    ids=str,
)  # fmt: skip
def test_primaries_that_mix_to_no_white_are_passed_over(tmp_path, broken):
    numbers = [broken.get(place, number) for place, number in enumerate(CHROMATICITIES["adobe"])]
    chunks = {b"gAMA": struct.pack(">I", 45455), b"cHRM": struct.pack(">8I", *numbers)}
    (file := tmp_path / "a.png").write_bytes(png(patches(), chunks))
    assert open_photo(file).icc is None
    assert np.array_equal(decode_small(file, 448)[0], patches())


@pytest.mark.parametrize("file_format", FORMATS)
def test_a_result_carries_a_profile_of_stated_colors(tmp_path, file_format):
    photo = open_photo(avif(patches(), P3, SRGB_CURVE))
    with Image.open(write(tmp_path, photo, file_format)) as seen:
        shown = in_srgb(np.asarray(seen.convert("RGB")), seen.info["icc_profile"])
    assert delta_e(shown, in_srgb(patches(), DISPLAY_P3)) < 3


@pytest.mark.parametrize("file_format", FORMATS)
def test_grey_light_is_as_bright_in_every_format(tmp_path, file_format):
    grey = np.tile(np.linspace(0, 255, 64, dtype=np.uint8), (64, 1))
    (file := tmp_path / "a.png").write_bytes(png(grey, {b"gAMA": struct.pack(">I", 100000)}))
    result = write(tmp_path, open_photo(file), file_format, "b")
    one, other = (decode_small(each, 64)[0].astype(int) for each in (file, result))
    assert np.abs(one - grey[..., None]).max() > 30  # taken for sRGB it would be seen to be wrong
    assert np.abs(one - other).max() < 12


@pytest.mark.parametrize("file_format", ["jpeg", "tiff"])
def test_a_result_in_srgb_is_not_said_to_be_of_a_camera_set_to_adobe_rgb(tmp_path, file_format):
    """A grey photo that was coloured."""
    adobe = open_photo(jpeg_of_a_camera(patches(), "R03"))
    kept, changed = write(tmp_path, adobe, file_format, "a"), dataclasses.replace(adobe, icc=None)
    for file, interoperability in ((kept, "R03"), (write(tmp_path, changed, file_format, "b"), "R98")):
        back = open_photo(file)
        exif = Image.Exif()
        exif.load(b"Exif\0\0" + back.metadata.exif)
        assert exif.get_ifd(0xA005)[1].rstrip("\0") == interoperability
        assert (back.icc is None) == (interoperability == "R98")


SRGB_BY_OTHER_WORDS = {
    "AVIF": lambda: avif(patches(), SRGB, SRGB_CURVE),
    "AVIF that states nothing": lambda: avif(patches(), 2, 2),
    "AVIF of a film": lambda: avif(patches(), SRGB, BT_709),
    "HEIC": lambda: heic(patches(), SRGB, SRGB_CURVE),
    "PNG with cICP": lambda: png(patches(), {b"cICP": bytes([SRGB, SRGB_CURVE, 0, 1])}),
    "PNG with gAMA": lambda: png(patches(), {b"gAMA": struct.pack(">I", 45455)}),
    "PNG with cHRM": lambda: png(patches(), gamma_and_primaries(45455, "srgb")),
    "PNG with sRGB": lambda: png(patches(), {b"sRGB": b"\0", **gamma_and_primaries(100000, "adobe")}),
    "PNG with a gAMA of nothing": lambda: png(patches(), {b"gAMA": bytes(4)}),
    "PNG with a cHRM of nothing": lambda: png(patches(), {b"cHRM": bytes(32)}),
    "PNG with a cHRM of one colour": lambda: png(patches(), {b"cHRM": struct.pack(">8I", *(30000,) * 8)}),
    "JPEG": lambda: jpeg_of_a_camera(patches(), "R98", 1),
}


@pytest.mark.parametrize("which", SRGB_BY_OTHER_WORDS)
def test_what_is_srgb_or_nonsense_needs_no_profile(which):
    photo = open_photo(SRGB_BY_OTHER_WORDS[which]())
    assert (photo.icc, photo.note) == (None, None)
    assert delta_e(pixels_of(photo), patches()) < 1.5


@pytest.mark.parametrize("gamma", [1, 2**31, 2**32 - 1])
def test_a_curve_that_cannot_be_is_not_believed(gamma):
    assert open_photo(png(patches(), {b"gAMA": struct.pack(">I", gamma)})).icc is None


def test_a_profile_rules_over_boxes_and_chunks_but_for_those_of_films(tmp_path):
    heif = heic(patches(), BT_2020, SRGB_CURVE, icc_profile=ADOBE_RGB)
    assert open_photo(heif).icc == ADOBE_RGB
    profiled = png(patches(), gamma_and_primaries(100000, "srgb"), icc_profile=ADOBE_RGB)
    assert open_photo(profiled).icc == ADOBE_RGB
    for primaries, meant in ((P3, DISPLAY_P3), (SRGB, None)):
        coded = png(patches(), {b"cICP": bytes([primaries, SRGB_CURVE, 0, 1])}, icc_profile=ADOBE_RGB)
        photo = open_photo(coded)
        assert delta_e(in_srgb(pixels_of(photo), photo.icc), in_srgb(patches(), meant)) < 1.5
        (file := tmp_path / "a.png").write_bytes(coded)
        assert delta_e(decode_small(file, 448)[0], in_srgb(patches(), meant)) < 1.5


def test_grey_of_stated_primaries_stays_grey_and_takes_a_profile_for_its_curve_alone(tmp_path):
    grey = np.repeat(np.arange(256, dtype=np.uint8)[None], 64, 0)
    assert open_photo(avif(grey, P3, SRGB_CURVE, pixelformat="yuv400")).icc is None
    photo = open_photo(png(grey, {b"gAMA": struct.pack(">I", 100000)}))
    assert (photo.bands, photo.icc[16:20]) == (1, b"GRAY")
    (tmp_path / "a.png").write_bytes(png(grey, {b"gAMA": struct.pack(">I", 100000)}))
    shown = decode_small(tmp_path / "a.png", 256)[0]
    assert shown[32, 55, 0] == pytest.approx(128, abs=1)  # 0.216 of the light


@pytest.mark.parametrize("profile", [None, ADOBE_RGB], ids=["no profile", "a profile"])
def test_a_narrow_range_is_widened_to_black_and_white(tmp_path, profile):
    grey = np.repeat(np.arange(256, dtype=np.uint8)[None], 64, 0)
    pixels = np.dstack([narrowed(grey), narrowed(grey[:, ::-1]), narrowed(grey)])
    content = png(pixels, {b"cICP": bytes([SRGB, SRGB_CURVE, 0, 0])}, icc_profile=profile)
    photo = open_photo(content)
    assert (photo.depth, photo.icc, photo.note) == (8, None, None)
    whole = np.dstack([grey, grey[:, ::-1], grey])
    assert np.abs(pixels_of(photo).astype(int) - whole).max() <= 1  # 220 values are all there are
    assert pixels_of(photo)[0, [0, 255], 0].tolist() == [0, 255]
    (file := tmp_path / "a.png").write_bytes(content)
    assert np.abs(decode_small(file, 256)[0].astype(int) - whole).max() <= 1


def test_what_lies_beyond_black_and_white_of_a_narrow_range_is_clipped_and_opacity_kept():
    pixels = np.zeros((8, 8, 4), np.uint8)
    pixels[..., 0], pixels[..., 1], pixels[..., 2], pixels[..., 3] = 3, 250, 126, 16
    seen = pixels_of(open_photo(png(pixels, {b"cICP": bytes([SRGB, SRGB_CURVE, 0, 0])})))
    assert seen[0, 0].tolist() == [0, 255, 128, 16]


def test_a_narrow_range_of_16_bits_or_grey_is_widened_too():
    ramp = np.arange(0, 65536, 257, dtype=np.uint16)[None].repeat(8, 0)
    for code, curve in ((SRGB_CURVE, None), (LIGHT, b"GRAY")):
        photo = open_photo(png(narrowed(ramp), {b"cICP": bytes([SRGB, code, 0, 0])}))
        assert (photo.bands, photo.depth) == (1, 16)
        assert (photo.icc and photo.icc[16:20]) == curve
        assert np.abs(pixels_of(photo)[..., 0].astype(int) - ramp).max() <= 1


def test_hdr_of_a_narrow_range_is_as_bright_as_of_the_whole():
    ramp = np.rint(pq(LIGHTS) * 65535).astype(np.uint16).repeat(64)[None].repeat(64, 0)
    codes = [{b"cICP": bytes([P3, PQ, 0, full])} for full in (1, 0)]
    whole, narrow = (
        pixels_of(open_photo(png(each, code)))
        for each, code in zip((ramp, narrowed(ramp)), codes, strict=True)
    )
    assert np.abs(whole.astype(int) - narrow).max() < 65535 / 255 / 2


def test_profiles_made_here_are_the_same_each_time():
    contents = [avif(patches(), BT_2020, SRGB_CURVE) for _ in range(2)]
    assert open_photo(contents[0]).icc == open_photo(contents[1]).icc
    assert open_photo(contents[0]).icc[24:36] == struct.pack(">6H", 2000, 1, 1, 0, 0, 0)


def pq(light: float | np.ndarray) -> np.ndarray:
    """SMPTE ST 2084; light in cd/m2."""
    root = (np.asarray(light) / 10000) ** 0.1593017578125
    return ((0.8359375 + 18.8515625 * root) / (1 + 18.6875 * root)) ** 78.84375


def hlg(light: float | np.ndarray) -> np.ndarray:
    """BT.2100, without a system gamma; light of the scene 0..1."""
    light = np.asarray(light)
    high = 0.17883277 * np.log(np.maximum(12 * light - 0.28466892, 1e-9)) + 0.55991073
    return np.where(light <= 1 / 12, np.sqrt(3 * light), high)


def srgb(light: np.ndarray) -> np.ndarray:
    """IEC 61966-2-1, 0..255."""
    return 255 * np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


LIGHTS = np.array([0, 2, 20, 50, 80, 203, 400, 700, 1000, 4000])  # cd/m2
HDR = {
    "PQ": (PQ, pq(LIGHTS)),
    "HLG": (HLG, hlg((np.minimum(LIGHTS, 1000) / 1000) ** (1 / 1.2))),  # the screen's gamma undone
}
CONTAINERS = {
    "AVIF": lambda pixels, curve: avif(pixels >> 6, P3, curve, bitspersample=10),
    "HEIC": lambda pixels, curve: heic(pixels, P3, curve),
    "PNG": lambda pixels, curve: png(
        np.rint(pixels / 257).astype(np.uint8), {b"cICP": bytes([P3, curve, 0, 1])}
    ),
}


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("curve", HDR)
def test_hdr_keeps_light_up_to_white_and_dims_highlights(tmp_path, container, curve):
    number, values = HDR[curve]
    ramp = np.rint(values * 65535).astype(np.uint16).repeat(64)[None].repeat(64, 0)
    (file := tmp_path / "a.hif").write_bytes(CONTAINERS[container](np.dstack([ramp] * 3), number))
    photo = open_photo(file)
    assert photo.note == "a.hif is an HDR picture; its highlights are dimmed to the range of usual pictures."
    shown = in_srgb(pixels_of(photo), photo.icc)[32, 32::64]
    assert np.ptp(shown, axis=1).max() <= 2  # grey stays grey
    grey = shown.mean(axis=1)
    np.testing.assert_allclose(grey[:5], srgb(LIGHTS[:5] / WHITE), atol=3)
    assert (np.diff(grey[:7]) > 3).all() and 220 < grey[5] < 235 and grey[7:].min() >= 252
    assert np.abs(decode_small(file, 640)[0][32, 32::64] - shown.astype(int)).max() <= 2


@pytest.mark.parametrize("curve", [PQ, HLG])
def test_bright_colors_of_hdr_keep_their_hue(curve):
    bright = pq(np.array([1600, 400, 100])) * 65535 if curve == PQ else np.array([60000, 40000, 20000])
    pixels = np.broadcast_to(bright.astype(np.uint16), (64, 64, 3)).copy()
    red, green, blue = pixels_of(open_photo(heic(pixels, SRGB, curve)))[32, 32] / 65535
    linear = [((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)]
    if curve == PQ:
        assert linear[1] / linear[0] == pytest.approx(0.25, rel=0.1)
        assert linear[2] / linear[0] == pytest.approx(0.0625, rel=0.15)
    assert 1 >= red > green > blue > 0


def test_hdr_of_one_channel_and_with_opacity():
    ramp = np.rint(pq(LIGHTS[2]) * 255 * np.ones((64, 64))).astype(np.uint8)
    code = {b"cICP": bytes([BT_2020, PQ, 0, 1])}
    grey = open_photo(png(ramp, code, icc_profile=GREY))
    assert (grey.bands, grey.depth, grey.icc) == (1, 8, None)
    assert pixels_of(grey)[0, 0, 0] == pytest.approx(srgb(LIGHTS[2] / WHITE), abs=2)
    seen = open_photo(png(np.dstack([ramp] * 3 + [ramp // 2]), code))
    assert (seen.bands, seen.alpha) == (3, True)
    assert (pixels_of(seen)[..., 3] == ramp // 2).all()
    assert pixels_of(seen)[0, 0, 0] == pytest.approx(srgb(LIGHTS[2] / WHITE), abs=2)


def test_large_hdr_pictures_are_read_in_strips_and_as_a_whole_alike(tmp_path, monkeypatch):
    ramp = np.tile(np.arange(256, dtype=np.uint8), (300, 1))
    content = png(np.dstack([ramp, ramp[:, ::-1], ramp]), {b"cICP": bytes([P3, HLG, 0, 1])})
    whole = pixels_of(open_photo(content))
    monkeypatch.setattr(opening, "_IN_MEMORY", 1000)
    photo = open_photo(content)
    assert photo.streams
    np.testing.assert_array_equal(np.concatenate([photo.rows(top, 50) for top in range(0, 300, 50)]), whole)
