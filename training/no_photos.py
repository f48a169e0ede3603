"""Pictures that are no photos, drawn with a seed: what a measure of likeness to photos is tried on.

None of them is ever learned from. They are drawn with what the trainer's packages bring along, fonts
included, so the same pictures come out wherever the trainer is; a little blur, noise, tint and uneven
light on half of the papers stand for a scanner's or a camera's.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import matplotlib
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image, ImageDraw, ImageFont
from skimage import data
from skimage.transform import rotate

from training.family.samples import load_digits
from training.metrics import EightBit

Draw = Callable[[np.random.Generator], EightBit]

_SYLLABLES = (
    "ka",
    "ro",
    "mi",
    "ten",
    "sol",
    "u",
    "ver",
    "an",
    "de",
    "li",
    "por",
    "est",
    "o",
    "gra",
    "ne",
    "chi",
)
_FONTS = ("DejaVuSans", "DejaVuSerif", "DejaVuSans-Bold", "DejaVuSansMono", "DejaVuSerif-Italic")

REAL = ("page", "text", "horse", "shepp_logan_phantom", "microaneurysms", "immunohistochemistry", "cell")
"""Of the pictures that scikit-image carries: what is a document, a drawing or a scientific picture."""


def no_photos(count: int, seed: int = 0) -> Iterator[tuple[str, EightBit]]:
    """`count` pictures of each kind, H x W x 3, with the kind's name."""
    kinds: dict[str, Draw] = {
        "text page": text_page,
        "handwriting": handwriting,
        "chart": chart,
        "diagram": diagram,
        "line drawing": line_drawing,
        "flat drawing": flat_drawing,
        "screenshot": screenshot,
        "phantom": phantom,
    }
    for kind, draw in kinds.items():
        rng = np.random.default_rng((seed, len(kind), ord(kind[0])))
        for _ in range(count):
            yield kind, draw(rng)


def carried_no_photos() -> Iterator[tuple[str, EightBit]]:
    """Real pictures of scikit-image that are no photos of the world, by name."""
    for name in REAL:
        pixels = np.asarray(getattr(data, name)())
        if pixels.dtype != np.uint8:
            pixels = np.asarray(np.clip(pixels, 0, 1) * 255, np.uint8)
        yield name, _three(pixels)


def text_page(rng: np.random.Generator) -> EightBit:
    """A page of one or two columns, perhaps with a heading."""
    width, height = 620, int(rng.integers(620, 900))
    image, draw = _sheet(rng, width, height)
    ink, size = _ink(rng), int(rng.integers(9, 22))
    font = _font(rng, size)
    columns, top = int(rng.integers(1, 3)), 40
    if rng.random() < 0.5:
        draw.text((50, 30), _words(rng, 4), fill=ink, font=_font(rng, 2 * size))
        top += 3 * size
    span = (width - 60) // columns
    for column in range(columns):
        y = top
        while y < height - 40:
            short = rng.random() < 0.15
            _line(draw, (40 + column * span, y), (span // 2 if short else span) - 20, rng, font, ink)
            y += int(size * (2.2 if short else 1.35))
    return _scanned(image, rng)


def handwriting(rng: np.random.Generator) -> EightBit:
    """Rows of handwritten digits, dark on paper."""
    digits = np.stack(load_digits(None, 28).validation[:1000])
    rows, columns = int(rng.integers(6, 14)), int(rng.integers(6, 14))
    chosen = digits[rng.integers(len(digits), size=(rows, columns))]
    ink = np.hstack([np.vstack(part) for part in np.moveaxis(chosen, 1, 0)])
    ink = np.pad(ink, 28).astype(np.float32)[..., None] / 255
    paper = np.array(_paper(rng), np.float32)
    pixels = paper * (1 - ink) + np.array(_ink(rng), np.float32) * ink
    return _scanned(Image.fromarray(pixels.astype(np.uint8)), rng)


def chart(rng: np.random.Generator) -> EightBit:
    """Lines, bars, dots, a pie or a map of values, as matplotlib draws them."""
    figure = Figure(figsize=(5, float(rng.uniform(3.2, 5))), dpi=90)
    canvas = FigureCanvasAgg(figure)
    axis = figure.subplots()
    values = rng.normal(size=(int(rng.integers(2, 6)), 30))
    kind = int(rng.integers(5))
    if kind == 0:
        axis.plot(values.cumsum(axis=1).T)
    elif kind == 1:
        axis.bar(range(12), np.abs(values[0, :12]) + 0.2, color=f"C{int(rng.integers(9))}")
    elif kind == 2:
        axis.scatter(values[0], values[1], c=range(30))
    elif kind == 3:
        axis.pie(np.abs(values[0, :6]) + 0.2, labels=[_words(rng, 1) for _ in range(6)])
    else:
        axis.imshow(rng.random((8, 8)))
    axis.set_title(_words(rng, 3))
    axis.grid(visible=bool(rng.random() < 0.5))
    canvas.draw()  # type: ignore[no-untyped-call]
    pixels = np.asarray(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
    return pixels[..., :3].copy()


def diagram(rng: np.random.Generator) -> EightBit:
    """Boxes with words, joined by lines."""
    width, height = 640, int(rng.integers(360, 640))
    image, draw = _sheet(rng, width, height)
    ink, font = _ink(rng), _font(rng, 14)
    places = [(int(rng.integers(20, 500)), int(rng.integers(20, height - 60))) for _ in range(7)]
    draw.line([(x + 50, y + 20) for x, y in places], fill=ink, width=2)
    for x, y in places:
        fill = tuple(int(v) for v in rng.integers(150, 256, 3)) if rng.random() < 0.5 else (255, 255, 255)
        draw.rectangle((x, y, x + 110, y + 40), fill=fill, outline=ink, width=2)
        draw.text((x + 8, y + 11), _words(rng, 1), fill=ink, font=font)
    return _scanned(image, rng)


def line_drawing(rng: np.random.Generator) -> EightBit:
    """Smooth closed and open strokes on paper."""
    side = 600
    image, draw = _sheet(rng, side, side)
    ink, width = _ink(rng), int(rng.integers(2, 7))
    for _ in range(int(rng.integers(6, 30))):
        middle, radius = rng.uniform(80, side - 80, 2), rng.uniform(20, 220)
        angle = np.linspace(0, rng.uniform(1, 2 * np.pi), 80)
        wave = 1 + 0.35 * np.sin(angle * int(rng.integers(1, 6)) + rng.uniform(0, 6))
        stretch = rng.uniform(0.3, 1, 2)
        stroke = middle + radius * wave[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1) * stretch
        draw.line([(float(x), float(y)) for x, y in stroke], fill=ink, width=width, joint="curve")
    return _scanned(image, rng)


def flat_drawing(rng: np.random.Generator) -> EightBit:
    """Flat patches of colour, half of them with outlines: cartoons, maps, logos."""
    side = 600
    outline = (0, 0, 0) if rng.random() < 0.5 else None
    image = Image.new("RGB", (side, side), tuple(int(v) for v in rng.integers(0, 256, 3)))
    draw = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(4, 16))):
        corner, size = rng.integers(-100, side, 2), rng.integers(40, 400, 2)
        box = (*(int(v) for v in corner), *(int(v) for v in corner + size))
        fill = tuple(int(v) for v in rng.integers(0, 256, 3))
        shape = draw.ellipse if rng.random() < 0.5 else draw.rectangle
        shape(box, fill=fill, outline=outline, width=5)
    return np.asarray(image)


def screenshot(rng: np.random.Generator) -> EightBit:
    """A window with a title, a list at its side and lines of text, light or dark."""
    width, height = 800, int(rng.integers(450, 620))
    dark = rng.random() < 0.5
    ground, panel, ink = ((30,) * 3, (45,) * 3, (220,) * 3) if dark else ((250,) * 3, (235,) * 3, (30,) * 3)
    accent = tuple(int(v) for v in rng.integers(40, 220, 3))
    image = Image.new("RGB", (width, height), ground)
    draw, font = ImageDraw.Draw(image), _font(rng, 13)
    draw.rectangle((0, 0, width, 34), fill=panel)
    draw.text((12, 9), _words(rng, 3), fill=ink, font=font)
    draw.rectangle((0, 34, 180, height), fill=panel)
    for y in range(46, height - 20, 26):
        if rng.random() < 0.1:
            draw.rectangle((0, y - 4, 180, y + 18), fill=accent)
        draw.text((14, y), _words(rng, 1), fill=ink, font=font)
        _line(draw, (200, y), int(rng.integers(100, width - 220)), rng, font, ink)
    draw.rounded_rectangle((width - 120, height - 44, width - 16, height - 14), 6, fill=accent)
    return np.asarray(image)


def phantom(rng: np.random.Generator) -> EightBit:
    """A section through a head as a scanner computes it: ellipses of grey on black, a little blurred."""
    pixels = np.asarray(rotate(data.shepp_logan_phantom(), rng.uniform(-30, 30)), np.float32)
    gained = np.clip(pixels * rng.uniform(0.8, 1.6) + rng.uniform(0, 0.08), 0, 1)
    noisy = cv2.GaussianBlur(gained, (0, 0), float(rng.uniform(0.5, 3))) + rng.normal(0, 0.02, pixels.shape)
    return _three(np.asarray(np.clip(noisy, 0, 1) * 255, np.uint8))


def _sheet(rng: np.random.Generator, width: int, height: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", (width, height), _paper(rng))
    return image, ImageDraw.Draw(image)


def _paper(rng: np.random.Generator) -> tuple[int, int, int]:
    red = int(rng.integers(225, 256))
    return red, red - int(rng.integers(0, 12)), red - int(rng.integers(0, 40))


def _ink(rng: np.random.Generator) -> tuple[int, int, int]:
    grey = int(rng.integers(0, 90))
    return grey, grey, min(255, grey + int(rng.integers(0, 60)))


def _font(rng: np.random.Generator, size: int) -> ImageFont.FreeTypeFont:
    name = _FONTS[int(rng.integers(len(_FONTS)))]
    return ImageFont.truetype(str(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / f"{name}.ttf"), size)


def _words(rng: np.random.Generator, count: int) -> str:
    words = ["".join(rng.choice(_SYLLABLES, int(rng.integers(1, 5)))) for _ in range(count)]
    return " ".join(words).capitalize()


def _line(
    draw: ImageDraw.ImageDraw,
    start: tuple[int, int],
    width: int,
    rng: np.random.Generator,
    font: ImageFont.FreeTypeFont,
    ink: tuple[int, ...],
) -> None:
    text = _words(rng, 20)
    while draw.textlength(text, font=font) > width and " " in text:
        text = text.rpartition(" ")[0]
    draw.text(start, text, fill=ink, font=font)


def _scanned(image: Image.Image, rng: np.random.Generator) -> EightBit:
    """Half of the papers as a camera gives them: soft, turned a little, unevenly lit, with noise."""
    pixels = np.asarray(image)
    if rng.random() < 0.5:
        return pixels
    turned = np.asarray(
        image.rotate(float(rng.uniform(-4, 4)), Image.Resampling.BICUBIC, fillcolor=(60, 55, 50))
    )
    soft = cv2.GaussianBlur(turned, (0, 0), float(rng.uniform(0.4, 1.2))).astype(np.float32)
    light = np.linspace(1.0, float(rng.uniform(0.7, 1.0)), pixels.shape[1], dtype=np.float32)[None, :, None]
    return np.asarray(np.clip(soft * light + rng.normal(0, 4, soft.shape), 0, 255), np.uint8)


def _three(pixels: EightBit) -> EightBit:
    return np.repeat(pixels[..., None], 3, axis=2) if pixels.ndim == 2 else pixels[..., :3].copy()
