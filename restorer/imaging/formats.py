"""The picture formats the app reads and writes, by suffix and by first bytes; loads nothing heavy."""

from typing import Literal

Format = Literal["jpeg", "png", "tiff", "webp", "avif"]
"""What is written."""

Kind = Literal["jpeg", "png", "tiff", "webp", "avif", "heic", "gif", "bmp", "jp2", "raw"]
"""What is read."""

_SUFFIXES: dict[str, Format] = {
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".jpe": "jpeg",
    ".jfif": "jpeg",
    ".png": "png",
    ".tif": "tiff",
    ".tiff": "tiff",
    ".webp": "webp",
    ".avif": "avif",
}

_RAW_SUFFIXES = frozenset(
    {".3fr", ".arw", ".cr2", ".cr3", ".dng", ".erf", ".iiq", ".kdc", ".mrw", ".nef"}
    | {".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".sr2", ".srf", ".srw", ".x3f"}
)

_READ_ONLY = (
    frozenset({".heic", ".heif", ".hif", ".gif", ".bmp", ".dib", ".jp2", ".j2k", ".jpf", ".jpx"})
    | _RAW_SUFFIXES
)

SUFFIXES: frozenset[str] = _READ_ONLY.union(_SUFFIXES)
"""The lower-case suffixes of the files the app takes for photos."""

USUAL_SUFFIXES = (".jpg", ".png", ".tif", ".webp", ".heic", ".avif", ".dng")
"""Those to name to somebody who needs an idea of them."""

NAMES: dict[Kind, str] = {
    "jpeg": "JPEG",
    "png": "PNG",
    "tiff": "TIFF",
    "webp": "WebP",
    "avif": "AVIF",
    "heic": "HEIC",
    "gif": "GIF",
    "bmp": "BMP",
    "jp2": "JPEG 2000",
    "raw": "camera RAW",
}
"""What the formats are called in sentences."""

LONGEST_SIDE: dict[Format, int] = {
    "jpeg": 65_500,
    "png": 2**31 - 1,
    "tiff": 2**31 - 1,
    "webp": 16_383,
    "avif": 16_384,
}
"""The longest side a format can hold, in pixels; libjpeg stops a little below the format's own 65,535."""

SIXTEEN_BIT: frozenset[Format] = frozenset({"png", "tiff", "avif"})
"""The formats that hold more than 8 bits a value; AVIF holds 10 of the 16."""


def format_of_suffix(suffix: str) -> Format | None:
    """The format a suffix stands for, in any case (".JPG" is "jpeg"); None when the app does not know it."""
    return _SUFFIXES.get(suffix.lower())


def suffix_of_format(name: Format) -> str:
    """The suffix that files of this format get: "jpeg" is ".jpg"."""
    return next(suffix for suffix, format_name in _SUFFIXES.items() if format_name == name)


def format_kept(suffix: str, head: bytes) -> Format:
    """The format of a result that is to keep its source's: what is never written becomes TIFF or JPEG.

    Args:
        suffix: of the source.
        head: its first bytes, 64 KiB or so; they tell how deep a source is.
    """
    if (written := format_of_suffix(suffix)) is not None:
        return written
    return "tiff" if suffix.lower() in _RAW_SUFFIXES or bits_of_head(head) > 8 else "jpeg"


def kind_of_bytes(head: bytes, suffix: str) -> Kind | None:
    """The kind that a file's first bytes tell, at least 16; only where these are no more than TIFF's, or
    nothing that is known, a camera RAW file's name decides.

    Many RAW files are TIFF files, too; a TIFF file may still turn out to be one.
    """
    kind = _kind_of_magic(head)
    return "raw" if suffix.lower() in _RAW_SUFFIXES and kind in (None, "tiff") else kind


def _kind_of_magic(head: bytes) -> Kind | None:
    for magic, kind in _MAGICS:
        if head.startswith(magic):
            return kind
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        return _KINDS_OF_BRANDS.get(head[8:12])
    return None


_MAGICS: tuple[tuple[bytes, Kind], ...] = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),
    (b"MM\0+", "tiff"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "jp2"),
    (b"\xff\x4f\xff\x51", "jp2"),
    (b"FUJIFILMCCD-RAW", "raw"),
    (b"IIRO", "raw"),
    (b"IIRS", "raw"),
    (b"MMOR", "raw"),
    (b"IIU\0", "raw"),
    (b"FOVb", "raw"),
    (b"\0MRM", "raw"),
)

_KINDS_OF_BRANDS: dict[bytes, Kind] = {
    **dict.fromkeys((b"avif", b"avis"), "avif"),
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"), "heic"),
    b"crx ": "raw",
}


def foreign_kind(head: bytes) -> str | None:
    """What a file is that the app cannot read, in words for a sentence ("a PDF document"), if known."""
    if head.startswith(b"%PDF"):
        return "a PDF document"
    return "a film" if head[4:8] == b"ftyp" else None


def is_grey_avif(head: bytes) -> bool:
    """Whether the pictures of an AVIF file, their alpha included, have one channel (AV1-ISOBMFF, 2.3.3)."""
    flags = [part[2] for part in head.split(b"av1C")[1:] if len(part) > 2]
    return bool(flags) and all(byte & 0x10 for byte in flags)


def bits_of_head(head: bytes) -> int:
    """Bits a value of a HEIC, AVIF or JPEG 2000 picture (ISO/IEC 23008-12, 14496-15, 15444-1); else 8."""
    if (at := head.find(b"hvcC")) >= 0 and at + 22 <= len(head):
        return 8 + (head[at + 21] & 7)
    if (at := head.find(b"av1C")) >= 0 and at + 7 <= len(head):
        return 10 if head[at + 6] & 0x40 else 8
    if (at := head.find(b"ihdr")) >= 0 and at + 15 <= len(head):
        return (head[at + 14] & 0x7F) + 1
    if head.startswith(b"\xff\x4f\xff\x51") and len(head) > 42:
        return (head[42] & 0x7F) + 1
    return 8
