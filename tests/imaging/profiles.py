"""Colour profiles made here, so that tests need no other program's files: matrix and curve, version 2.

Source: ICC.1:2001-04; primaries of each space from its own standard.
"""

import struct

import numpy as np

_D50 = np.array([0.9642, 1.0, 0.8249])  # the profile connection space's white
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_D65_XY, _D50_XY = (0.3127, 0.3290), (0.3457, 0.3585)


def _xyz(x: float, y: float) -> np.ndarray:
    return np.array([x / y, 1.0, (1 - x - y) / y])


def _colorants(primaries, white) -> np.ndarray:
    """Columns: red, green and blue as XYZ, adapted to D50."""
    columns = np.stack([_xyz(*xy) for xy in primaries], axis=1)
    source = _xyz(*white)
    matrix = columns * np.linalg.solve(columns, source)
    scale = np.diag((_BRADFORD @ _D50) / (_BRADFORD @ source))
    return np.linalg.inv(_BRADFORD) @ scale @ _BRADFORD @ matrix


def _s15(values) -> bytes:
    return b"".join(struct.pack(">i", round(float(value) * 65536)) for value in values)


def _profile(name: str, space: bytes, tags: dict[bytes, bytes]) -> bytes:
    text = name.encode("ascii") + b"\0"
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(78),
        b"cprt": b"text\0\0\0\0nobody's\0",
        b"wtpt": b"XYZ \0\0\0\0" + _s15(_D50),
        **tags,
    }
    table, body = b"", b""
    start = 128 + 4 + 12 * len(tags)
    for tag, data in tags.items():
        table += tag + struct.pack(">II", start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    size = start + len(body)
    head = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02400000, b"mntr", space, b"XYZ ") + bytes(12)
    head += b"acsp" + bytes(28) + _s15(_D50)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def _curve(gamma: float | None) -> bytes:
    """A power, or the curve of sRGB as a table."""
    if gamma is not None:
        return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256))
    steps = np.linspace(0, 1, 1024)
    linear = np.where(steps <= 0.04045, steps / 12.92, ((steps + 0.055) / 1.055) ** 2.4)
    return b"curv\0\0\0\0" + struct.pack(">I", 1024) + np.rint(linear * 65535).astype(">u2").tobytes()


def _rgb(name: str, primaries, white, gamma: float | None) -> bytes:
    colorants = _colorants(primaries, white)
    tags = {b"%cXYZ" % c: b"XYZ \0\0\0\0" + _s15(colorants[:, i]) for i, c in enumerate(b"rgb")}
    tags |= {b"%cTRC" % c: _curve(gamma) for c in b"rgb"}
    return _profile(name, b"RGB ", tags)


DISPLAY_P3 = _rgb("Display P3", ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)), _D65_XY, None)
ADOBE_RGB = _rgb("Adobe RGB (1998)", ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)), _D65_XY, 563 / 256)
BT2020 = _rgb("BT.2020", ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)), _D65_XY, None)
PROPHOTO = _rgb("ProPhoto RGB", ((0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001)), _D50_XY, 1.8)
SRGB = _rgb("sRGB", ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06)), _D65_XY, None)
LINEAR = _rgb("Linear sRGB", ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06)), _D65_XY, 1.0)
GREY = _profile("Grey, gamma 2.2", b"GRAY", {b"kTRC": _curve(2.2)})
GREY_18 = _profile("Grey, gamma 1.8", b"GRAY", {b"kTRC": _curve(1.8)})
