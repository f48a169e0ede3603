"""Damage real files in the ways that break decoders; the same seed always gives the same file."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from hostile import structures

_LONGEST = 2**21  # bytes; what is longer is cut
_MOST_FLIPS = 64
_NUMBERS = (0, 1, 2, 3, 7, 8, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0xFFFFFF,
            0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF, 2**63 - 1, 2**64 - 1)  # fmt: skip
_SIDES = (0, 1, 2, 3, 7, 255, 256, 4095, 16383, 16384, 30000, 65500, 65535, 65536, 2**31 - 1, 2**32 - 1)


@dataclass(frozen=True, slots=True)
class Sample:
    """A file to damage."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A damaged file, and what is asked for it."""

    seed: int
    name: str  # with its suffix
    content: bytes
    of: str  # what it was made from, and how, in words
    options: dict[str, Any]  # of its PhotoJob


Mutation = Callable[[bytes, random.Random, Sequence[Sample]], bytes]


def make_case(seed: int, samples: Sequence[Sample]) -> Case:
    """The damaged file of this seed."""
    chance = random.Random(seed)
    # small files first: a flip in a large one mostly hits pixels
    sample = chance.choices(samples, [1.0 if len(s.content) < 200_000 else 0.25 for s in samples])[0]
    content, done = sample.content, [sample.name]
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5))):
        mutation = chance.choice(MUTATIONS)
        content = mutation(content, chance, samples)[:_LONGEST]
        done.append(mutation.__name__)
    if chance.random() < 0.8:
        content = structures.with_true_checksums(content)
    suffix = "." + (sample if chance.random() < 0.93 else chance.choice(samples)).name.rpartition(".")[2]
    return Case(
        seed=seed,
        name=f"{seed}{suffix}",
        content=content,
        of=" ".join(done),
        options={
            "max_pixels": 40_000_000 if chance.random() < 0.03 else 3_000_000,
            "keep_damaged": chance.random() < 0.4,
        },
    )


def flip_bits(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    changed = bytearray(content)
    for _flip in range(chance.randint(1, _MOST_FLIPS) if content else 0):
        changed[_place(content, chance)] ^= 1 << chance.randrange(8)
    return bytes(changed)


def set_bytes(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    changed = bytearray(content)
    for _byte in range(chance.randint(1, 8) if content else 0):
        changed[_place(content, chance)] = chance.choice(
            (0, 1, 0x7F, 0x80, 0xFE, 0xFF, chance.randrange(256))
        )
    return bytes(changed)


def set_number(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    size = chance.choice((2, 4, 8))
    at = _place(content, chance) if content else 0
    return _with_number(content, at, size, chance.choice(("big", "little")), chance.choice(_NUMBERS))


def cut_off(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    return content[: chance.randint(0, len(content))]


def append_junk(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    return content + chance.randbytes(chance.randint(1, 5000))


def delete_stretch(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    start, end = _stretch(content, chance)
    return content[:start] + content[end:]


def repeat_stretch(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    start, end = _stretch(content, chance)
    return content[:end] + content[start:end] * chance.choice((1, 1, 2, 20)) + content[end:]


def fill_stretch(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    start, end = _stretch(content, chance)
    filling = chance.choice((b"\0", b"\xff", b"\x80", chance.randbytes(1)))
    return content[:start] + filling * (end - start) + content[end:]


def move_stretch(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    start, end = _stretch(content, chance)
    rest = content[:start] + content[end:]
    at = chance.randint(0, len(rest))
    return rest[:at] + content[start:end] + rest[at:]


def splice_other(content: bytes, chance: random.Random, samples: Sequence[Sample]) -> bytes:
    other = chance.choice(samples).content
    start, end = _stretch(other, chance)
    at = chance.randint(0, len(content))
    over = chance.choice((0, end - start))
    return content[:at] + other[start:end] + content[at + over :]


def append_other(content: bytes, chance: random.Random, samples: Sequence[Sample]) -> bytes:
    return content + chance.choice(samples).content


def head_of_other(content: bytes, chance: random.Random, samples: Sequence[Sample]) -> bytes:
    at = chance.choice((4, 12, 16, 64, 512))
    return chance.choice(samples).content[:at] + content[at:]


def change_size(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    """The picture says that it is larger or smaller than it is."""
    numbers = structures.sizes(content)
    if not numbers:
        return content
    field = chance.choice(numbers)
    true = int.from_bytes(content[field.at : field.at + field.size], field.order)
    value = chance.choice((*_SIDES, true + 1, max(true - 1, 0), true * 2, true // 2))
    return _with_number(content, field.at, field.size, field.order, value)


def change_length(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    """A part says that it is longer or shorter than it is."""
    if not (found := structures.parts(content)):
        return content
    part = chance.choice(found)
    true = part.end - part.start
    value = chance.choice((*_NUMBERS, true + 1, max(true - 1, 0), true * 2, len(content)))
    order = "little" if content[:2] in (b"II", b"RI") else "big"
    return _with_number(content, part.length_at, part.length_size, order, value)


def delete_part(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    if not (found := structures.parts(content)):
        return content
    part = chance.choice(found)
    return content[: part.start] + content[part.end :]


def repeat_part(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    if not (found := structures.parts(content)):
        return content
    part = chance.choice(found)
    times = chance.choice((1, 2, 50))
    return content[: part.end] + content[part.start : part.end] * times + content[part.end :]


def swap_parts(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    found = structures.parts(content)
    if len(found) < 2:
        return content
    first, second = sorted(chance.sample(found, 2), key=lambda part: part.start)
    if second.start < first.end:  # one lies in the other
        return content
    return b"".join(
        (content[: first.start], content[second.start : second.end], content[first.end : second.start],
         content[first.start : first.end], content[second.end :])
    )  # fmt: skip


def change_content(content: bytes, chance: random.Random, _: Sequence[Sample]) -> bytes:
    """Numbers at the beginning of a part, where its own sizes and counts stand."""
    if not (found := structures.parts(content)):
        return content
    part = chance.choice(found)
    at = part.payload + chance.randrange(max(1, min(64, part.end - part.payload)))
    size, order = chance.choice((1, 2, 4)), chance.choice(("big", "little"))
    return _with_number(content, at, size, order, chance.choice(_NUMBERS))


def part_of_other(content: bytes, chance: random.Random, samples: Sequence[Sample]) -> bytes:
    """A part of another file in the place of one."""
    other = chance.choice(samples).content
    ours, theirs = structures.parts(content), structures.parts(other)
    if not ours or not theirs:
        return content
    part, new = chance.choice(ours), chance.choice(theirs)
    return content[: part.start] + other[new.start : new.end] + content[part.end :]


MUTATIONS: tuple[Mutation, ...] = (
    flip_bits, set_bytes, set_number, set_number, cut_off, append_junk, delete_stretch, repeat_stretch,
    fill_stretch, move_stretch, splice_other, append_other, head_of_other, change_size, change_size,
    change_size, change_length, change_length, delete_part, repeat_part, swap_parts, change_content,
    change_content, change_content, part_of_other, part_of_other,
)  # fmt: skip


def _place(content: bytes, chance: random.Random) -> int:
    """More often near the beginning, where headers stand."""
    reach = chance.choice((64, 1024, len(content), len(content)))
    return chance.randrange(min(reach, len(content)))


def _stretch(content: bytes, chance: random.Random) -> tuple[int, int]:
    length = min(chance.choice((1, 4, 16, 200, 4000)), len(content))
    start = chance.randint(0, len(content) - length)
    return start, start + length


def _with_number(content: bytes, at: int, size: int, order: Any, value: int) -> bytes:
    data = (value % 2 ** (8 * size)).to_bytes(size, order)
    return content[:at] + data + content[at + size :]
