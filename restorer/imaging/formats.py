"""The picture formats the app reads and writes, by suffix and by first bytes; loads nothing heavy."""

from typing import Literal

Format = Literal["jpeg", "png", "tiff", "webp"]

_SUFFIXES: dict[str, Format] = {
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".jpe": "jpeg",
    ".jfif": "jpeg",
    ".png": "png",
    ".tif": "tiff",
    ".tiff": "tiff",
    ".webp": "webp",
}

SUFFIXES: frozenset[str] = frozenset(_SUFFIXES)
"""The lower-case suffixes of the files the app takes for photos."""

NAMES: dict[Format, str] = {"jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WebP"}
"""What the formats are called in sentences."""

LONGEST_SIDE: dict[Format, int] = {"jpeg": 65_500, "png": 2**31 - 1, "tiff": 2**31 - 1, "webp": 16_383}
"""The longest side a format can hold, in pixels; libjpeg stops a little below the format's own 65,535."""

SIXTEEN_BIT: frozenset[Format] = frozenset({"png", "tiff"})
"""The formats that hold 16 bits a value."""

_RAW_SUFFIXES = frozenset(
    {".3fr", ".arw", ".cr2", ".cr3", ".dng", ".erf", ".iiq", ".kdc", ".mrw", ".nef"}
    | {".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".sr2", ".srf", ".srw", ".x3f"}
)


def format_of_suffix(suffix: str) -> Format | None:
    """The format a suffix stands for, in any case (".JPG" is "jpeg"); None when the app does not know it."""
    return _SUFFIXES.get(suffix.lower())


def suffix_of_format(name: Format) -> str:
    """The suffix that files of this format get: "jpeg" is ".jpg"."""
    return next(suffix for suffix, format_name in _SUFFIXES.items() if format_name == name)


def format_of_bytes(head: bytes) -> Format | None:
    """The format that a file's first 16 bytes tell, whatever its name says."""
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        return "tiff"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    return None


def foreign_kind(head: bytes, suffix: str) -> str | None:
    """What a file is that the app cannot read, in words for a sentence ("a HEIC picture"), if known."""
    if suffix.lower() in _RAW_SUFFIXES:
        return "a camera RAW file"
    if head[4:8] == b"ftyp":
        return "an AVIF picture" if head[8:12] in (b"avif", b"avis") else "a HEIC picture or a film"
    for magic, kind in ((b"GIF8", "a GIF picture"), (b"BM", "a BMP picture"), (b"%PDF", "a PDF document")):
        if head.startswith(magic):
            return kind
    return None
