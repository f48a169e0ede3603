from xml.etree import ElementTree

import pytest

from restorer.imaging.xmp import NAMESPACE, Provenance, merge_xmp

PROVENANCE = Provenance(software="photo-restorer 1.0", models=("a", "b & c"), recipe_json='{"x": "<y>"}')
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

NOTE = "http://ns.adobe.com/xmp/note/"


def packet(inside: str, attributes: str = "") -> bytes:
    return (
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="{RDF}"><r:Description r:about="" '
        f'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
        f'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" {attributes}>'
        f"{inside}</r:Description></r:RDF></x:xmpmeta>"
    ).encode()


def ours(merged: bytes) -> dict[str, list[str]]:
    """The provenance in a packet, read by an ordinary XML parser."""
    root = ElementTree.fromstring(merged)
    return {
        name: ["".join(element.itertext()).strip() for element in root.iter(f"{{{NAMESPACE}}}{name}")]
        for name in ("Software", "Models", "Recipe")
    }


SAID = {"Software": ["photo-restorer 1.0"], "Models": ["ab & c"], "Recipe": ['{"x": "<y>"}']}


@pytest.mark.parametrize("source", [None, packet("<dc:title>ü &amp; 写</dc:title>")])
def test_the_provenance_is_written_in(source):
    merged = merge_xmp(source, PROVENANCE, 9, 14)
    assert ours(merged) == SAID


def test_what_was_there_stays_letter_for_letter():
    source = packet("<dc:title a='1'>ü</dc:title><!-- keep --><q:z xmlns:q='urn:q'/>")
    merged = merge_xmp(source, PROVENANCE, 9, 14)
    start, end = source.split(b"</r:RDF>")
    assert merged.startswith(start) and merged.endswith(b"</r:RDF>" + end)


def test_an_earlier_provenance_is_replaced():
    once = merge_xmp(packet(""), Provenance(software="old", models=(), recipe_json="{}"), 9, 14)
    assert ours(merge_xmp(once, PROVENANCE, 9, 14)) == SAID


def test_an_earlier_provenance_rewritten_by_another_program_is_replaced():
    inside = f'<o:Models xmlns:o="{NAMESPACE}"/><o:Software xmlns:o="{NAMESPACE}">old</o:Software>'
    assert ours(merge_xmp(packet(inside), PROVENANCE, 9, 14)) == SAID


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (packet("", 'tiff:Orientation="6"'), packet("", 'tiff:Orientation="1"')),
        (packet("", "tiff:Orientation = '8'"), packet("", "tiff:Orientation = '1'")),
        (packet("<tiff:Orientation>3</tiff:Orientation>"), packet("<tiff:Orientation>1</tiff:Orientation>")),
        (packet("", 'exif:PixelXDimension="4000"'), packet("", 'exif:PixelXDimension="9"')),
        (packet("<tiff:ImageLength>7</tiff:ImageLength>"), packet("<tiff:ImageLength>14</tiff:ImageLength>")),
        (packet("<xmp:Thumbnails><r:Alt/></xmp:Thumbnails><dc:x/>"), packet("<dc:x/>")),
        (packet("<xmp:Thumbnails/>"), packet("")),
        (packet("", 'dc:note="tiff:Orientation"'), packet("", 'dc:note="tiff:Orientation"')),
        (packet("", f'xmlns:n="{NOTE}" n:HasExtendedXMP="0F"'), packet("", f'xmlns:n="{NOTE}"')),
        (packet(f'<n:HasExtendedXMP xmlns:n="{NOTE}">0F</n:HasExtendedXMP>'), packet("")),
        (packet("<tiff:Orientation/>"), packet("<tiff:Orientation/>")),
    ],
)
def test_orientation_sizes_and_thumbnails_are_brought_up_to_date(before, after):
    assert merge_xmp(before, None, 9, 14) == after


def test_utf_16_is_understood():
    source = packet("<dc:title>写真</dc:title>").decode().encode("utf-16")
    merged = merge_xmp(source, PROVENANCE, 9, 14)
    assert "写真".encode() in merged
    assert ours(merged) == SAID


def test_padding_is_dropped():
    source = packet("") + b" " * 4000 + b'<?xpacket end="w"?>'
    assert len(merge_xmp(source, None, 9, 14)) < len(source) - 3900


ENTITY_BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + packet(
    "<dc:title>&b;</dc:title>"
)
EXTERNAL = b'<!DOCTYPE x SYSTEM "file:///etc/passwd">' + packet("")


@pytest.mark.parametrize(
    "source",
    [
        ENTITY_BOMB,
        EXTERNAL,
        b"",
        b"\xff\xfe\x00",
        b"\xff\xff\xff",
        b"no xml",
        b"<a><b></a>",
        b"<a/>",
        b"<a>" * 5000 + b"</a>" * 5000,
        f'<r:RDF xmlns:r="{RDF}"/>'.encode(),
    ],
    ids=[
        "bomb",
        "external",
        "empty",
        "half utf-16",
        "no text",
        "no xml",
        "unclosed",
        "no rdf",
        "deep",
        "bare",
    ],
)
def test_a_packet_that_cannot_be_trusted_is_replaced(source):
    merged = merge_xmp(source, PROVENANCE, 9, 14)
    assert ours(merged) == SAID
    assert b"DOCTYPE" not in merged
    assert merge_xmp(source, None, 9, 14) is None


def test_nothing_said_is_nothing_written():
    assert merge_xmp(None, None, 9, 14) is None


def test_characters_that_xml_lacks_are_replaced():
    strange = Provenance(software="a\0b\udc80", models=("\x1b",), recipe_json="")
    assert ours(merge_xmp(None, strange, 9, 14))["Software"] == ["a\ufffdb\ufffd"]


def test_damaged_packets_never_raise(rng):
    source = packet('<tiff:Orientation>3</tiff:Orientation><dc:t x="1">y</dc:t>', 'tiff:Orientation="6"')
    for _ in range(400):
        damaged = bytearray(source)
        for at in rng.integers(0, len(source), 3):
            damaged[at] = rng.integers(0, 256)
        merged = merge_xmp(bytes(damaged), PROVENANCE, 9, 14)
        assert ours(merged)["Software"] == SAID["Software"]
