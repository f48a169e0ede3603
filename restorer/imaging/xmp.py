"""XMP packets: the source's own text, with what restored it written in.

The packet is edited as text at places that a parser found, so every namespace, comment and unknown property
stays as it was. A packet with a document type (the way to entity bombs and files from elsewhere), or one that
is no XMP, is replaced. Source: ISO 16684-1.
"""

import re
from dataclasses import dataclass, field
from html import escape, unescape
from xml.parsers import expat

NAMESPACE = "urn:photo-restorer:provenance:1#"
"""Where the properties Software, Source, Models and Recipe live."""

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_TIFF = "http://ns.adobe.com/tiff/1.0/"
_EXIF = "http://ns.adobe.com/exif/1.0/"
_XMP = "http://ns.adobe.com/xap/1.0/"
_NOTE = "http://ns.adobe.com/xmp/note/"
_SOURCE = "restorer:Source"
_LARGEST, _DEEPEST = 2**24, 200  # bytes, elements

_DROPPED = (f"{_XMP} Thumbnails", f"{_NOTE} HasExtendedXMP")
"""Stale ones, and what points to further segments of a JPEG, which results have not."""

_TAG = re.compile(rb"<(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>")
_SOURCE_NAME = re.compile(rf"<{_SOURCE}>([^<]*)</{_SOURCE}>".encode())
_POINTER = re.compile(rb"\s[\w.-]+:HasExtendedXMP\s*=\s*([\"']).*?\1")
_PADDING = re.compile(rb"\s{64,}(?=<\?xpacket end)")
_EMPTY = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
    f'<rdf:RDF xmlns:rdf="{_RDF}">\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>'
).encode()


class _RefusedError(Exception):
    """The packet is not to be trusted, or no XMP."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """What made a result."""

    software: str
    models: tuple[str, ...]
    recipe_json: str
    source: str | None = None  # the file name of what was restored


@dataclass(slots=True)
class _Edits:
    """Where the packet is to change, in bytes."""

    changes: list[tuple[int, int, bytes]] = field(default_factory=list)  # from, to, new bytes
    end_of_rdf: int | None = None
    about: str = ""


def merge_xmp(packet: bytes | None, provenance: Provenance | None, width: int, height: int) -> bytes | None:
    """The packet of a result: upright, of the result's size, with what restored it.

    Args:
        packet: the source's; None when it had none.
        provenance: an earlier one in the packet is replaced; None adds none.
        width, height: of the result, in pixels.

    Returns:
        UTF-8; None when there is nothing to say.
    """
    if packet is not None:
        try:
            return _merged(_utf8(packet), provenance, width, height)
        except _RefusedError:
            pass
    return _merged(_EMPTY, provenance, width, height) if provenance else None


def source_name(content: bytes) -> str | None:
    """The file name of what a result was made of, as `xml_text` gives it; None where that is not said.

    Args:
        content: of the result, with the packet that `merge_xmp` made.
    """
    found = _SOURCE_NAME.search(content)
    return None if found is None else unescape(found[1].decode("utf-8", "replace"))


def xml_text(text: str) -> str:
    """XML has no form for most control characters, nor for lone surrogates: these are replaced."""
    return re.sub("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def _merged(packet: bytes, provenance: Provenance | None, width: int, height: int) -> bytes:
    edits = _find_edits(packet, {"Orientation": 1, "ImageWidth": width, "ImageLength": height,
                                 "PixelXDimension": width, "PixelYDimension": height})  # fmt: skip
    if provenance is not None and edits.end_of_rdf is not None:
        edits.changes.append((edits.end_of_rdf, edits.end_of_rdf, _description(provenance, edits.about)))
    merged = packet
    for start, end, new in sorted(edits.changes, reverse=True):
        merged = merged[:start] + new + merged[end:]
    return _PADDING.sub(b"\n", merged)


def _utf8(packet: bytes) -> bytes:
    """XMP outside of JPEG may be UTF-16."""
    if len(packet) > _LARGEST:
        raise _RefusedError
    try:
        text = packet.decode("utf-16") if packet[:2] in (b"\xff\xfe", b"\xfe\xff") else packet.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _RefusedError from error
    return text.strip("\0 \r\n\t").encode()


def _find_edits(packet: bytes, numbers: dict[str, int]) -> _Edits:
    finder = _Finder(packet, numbers)
    try:
        finder.parser.Parse(packet, True)
    except expat.ExpatError as error:
        raise _RefusedError from error
    if finder.edits.end_of_rdf is None:
        raise _RefusedError
    return finder.edits


class _Finder:
    """Walks a packet once and notes where it is to change."""

    def __init__(self, packet: bytes, numbers: dict[str, int]) -> None:
        self.edits = _Edits()
        self._packet = packet
        self._numbers = numbers
        self._path: list[tuple[str, int]] = []  # name, where its tag begins
        self._ours: int | None = None  # depth of an earlier provenance of ours
        self.parser = expat.ParserCreate("utf-8", " ")
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.EntityDeclHandler = self._refuse
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end

    def _refuse(self, *_: object) -> None:
        raise _RefusedError

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        at = self.parser.CurrentByteIndex
        self._path.append((name, at))
        if len(self._path) > _DEEPEST:
            raise _RefusedError
        if name == f"{_RDF} Description" and self._parent() == f"{_RDF} RDF":
            self.edits.about = attributes.get(f"{_RDF} about", "")
        if name.startswith(f"{NAMESPACE} ") and self._ours is None:
            self._ours = len(self._path) - 1
        if _DROPPED[1] in attributes:
            tag = self._packet[at : self._end_of_tag(at)]
            for found in _POINTER.finditer(tag):
                self.edits.changes.append((at + found.start(), at + found.end(), b""))
        for attribute in attributes:
            if (number := self._number(attribute)) is not None:
                tag = self._packet[at : self._end_of_tag(at)]
                local = attribute.split(" ")[1].encode()
                for found in re.finditer(rb"[\w.-]+:" + local + rb"\s*=\s*([\"'])(.*?)\1", tag):
                    self.edits.changes.append((at + found.start(2), at + found.end(2), str(number).encode()))

    def _end(self, name: str) -> None:
        at = self.parser.CurrentByteIndex
        depth = len(self._path) - 1
        _, start = self._path.pop()
        if name == f"{_RDF} RDF":
            self.edits.end_of_rdf = None if self._is_empty(start, at) else at
        elif self._ours == depth or name in _DROPPED:
            self._ours = None
            self._change(start, at if self._is_empty(start, at) else self._end_of_tag(at), b"")
        elif (number := self._number(name)) is not None and not self._is_empty(start, at):
            self._change(self._end_of_tag(start), at, str(number).encode())

    def _is_empty(self, start: int, at: int) -> bool:
        """Whether an element is one tag (<a/>), after which expat already is when it tells of the end."""
        return self._packet[at - 2 : at] == b"/>" and self._end_of_tag(start) == at

    def _change(self, start: int, end: int, new: bytes) -> None:
        """An edit takes the place of those inside of it."""
        self.edits.changes = [c for c in self.edits.changes if not (start <= c[0] and c[1] <= end)]
        self.edits.changes.append((start, end, new))

    def _parent(self) -> str:
        return self._path[-2][0] if len(self._path) > 1 else ""

    def _number(self, name: str) -> int | None:
        namespace, _, local = name.partition(" ")
        return self._numbers.get(local) if namespace in (_TIFF, _EXIF) else None

    def _end_of_tag(self, at: int) -> int:
        """Just after the ">" of the tag that begins at `at`; a quoted ">" is none."""
        if (tag := _TAG.match(self._packet, at)) is None:
            raise _RefusedError
        return tag.end()


def _description(provenance: Provenance, about: str) -> bytes:
    names = "".join(f"<rdf:li>{_text(model)}</rdf:li>" for model in provenance.models)
    models = f"<restorer:Models><rdf:Seq>{names}</rdf:Seq></restorer:Models>\n" if names else ""
    source = "" if provenance.source is None else f"<{_SOURCE}>{_text(provenance.source)}</{_SOURCE}>\n"
    about = _text(about).replace('"', "&quot;")
    return (
        f'<rdf:Description xmlns:rdf="{_RDF}" xmlns:restorer="{NAMESPACE}" rdf:about="{about}">\n'
        f"<restorer:Software>{_text(provenance.software)}</restorer:Software>\n"
        f"{source}"
        f"{models}"
        f"<restorer:Recipe>{_text(provenance.recipe_json)}</restorer:Recipe>\n"
        "</rdf:Description>\n"
    ).encode()


def _text(text: str) -> str:
    return escape(xml_text(text), quote=False)
