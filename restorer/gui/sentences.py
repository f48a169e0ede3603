"""What is said below the window, in its language: why a photo failed or was skipped, what is noted on it.

Such a sentence comes as English text, from another process or out of an old journal. It is known again by its
wording: `make translations` collects every sentence of the code with its places (`packaging/sentences.py`),
and what stands in a place is kept as it is, unless it is words that the code puts there itself, or a large
number, which every country writes in its own way.
"""

import json
import re
from collections.abc import Iterable
from functools import cache, lru_cache
from string import Formatter
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from restorer import paths
from restorer.gui.remedies import with_controls
from restorer.remedies import Remedy

CONTEXT = "core"
"""What these texts are filed under in the catalogues."""

LONGEST = 10_000  # characters that are looked through; nothing that the app says comes near

ANY = ""  # among the words of a place: any other sentence, or what the system says

_LARGE = re.compile(r"\d{1,3}(,\d{3})+")  # as the code writes whole numbers
_OF_FILES = ("name", "path")  # how the places end that hold what a user may have called a number


class Wording(NamedTuple):
    """A text with `{name}` for each of its places, and how to know it again."""

    text: str
    pattern: re.Pattern[str]
    anchor: str  # its longest stretch without a place, by which most other texts are told at once
    places: dict[str, list[str]]  # those that hold words, each with the texts it may hold


class Found(NamedTuple):
    """A wording that was known again, with what stands in its places."""

    text: str
    values: dict[str, "str | Found"]


def tell(said: str) -> str:
    """Say one or more sentences of the core in the window's language; what is not known stays as it is."""
    found = _sentences(said)
    if found is None:
        return said
    told = ""
    for each in found:
        told += (" " if told and not told.endswith("。") else "") + _in_words(each)
    return told


def wording(text: str, places: dict[str, list[str]] | None = None) -> Wording:
    """How to know a text again; the notation is that of `str.format`."""
    pieces, pattern = [""], ""
    for literal, place, _, _ in Formatter().parse(text):
        pieces.append(literal)
        pattern += re.escape(literal) + (f"(?P<{place}>.+?)" if place is not None else "")
    return Wording(text, re.compile(pattern, re.DOTALL), max(pieces, key=len), places or {})


@lru_cache(2048)  # a queue's rows are drawn again and again
def _sentences(said: str) -> tuple[Found, ...] | None:
    """The sentences that a text consists of, as many as can be; None: not all of it is known."""
    if len(said) > LONGEST:
        return None
    for end in re.finditer(r"[.?](?= )", said):
        first = _known(said[: end.end()], _all())
        rest = _sentences(said[end.end() + 1 :]) if first is not None else None
        if first is not None and rest is not None:
            return (first, *rest)
    whole = _known(said, _all())
    return None if whole is None else (whole,)


def _known(said: str, wordings: tuple[Wording, ...]) -> Found | None:
    for each in wordings:
        if each.anchor in said and (match := each.pattern.fullmatch(said)) is not None:
            values: dict[str, str | Found] = dict(match.groupdict())
            for place, held in each.places.items():
                values[place] = _known(match[place], _held(tuple(held))) or match[place]
            return Found(each.text, values)
    return None


def _in_words(found: Found) -> str:
    if found.text in set(Remedy):
        return with_controls(Remedy(found.text))
    values = {
        place: _in_words(value) if isinstance(value, Found) else _written(place, value)
        for place, value in found.values.items()
    }
    return QCoreApplication.translate(CONTEXT, found.text).format_map(values)


def _written(place: str, value: str) -> str:
    """What stands in a place, numbers as the user's country writes them."""
    if place.endswith(_OF_FILES) or _LARGE.fullmatch(value) is None:
        return value
    return QLocale().toString(int(value.replace(",", "")))


@cache
def _collected() -> tuple[dict[str, dict[str, list[str]]], list[str]]:
    """The sentences with their places, and what the system says."""
    collected = json.loads((paths.translations() / "sentences.json").read_text("utf-8"))
    return collected["sentences"], collected["system"]


@cache
def _all() -> tuple[Wording, ...]:
    """Every sentence; what leaves the least to its places comes first."""
    sentences, _ = _collected()
    remedies = [wording(remedy.value) for remedy in Remedy]
    return _sorted([*(wording(text, places) for text, places in sentences.items()), *remedies])


@cache
def _held(words: tuple[str, ...]) -> tuple[Wording, ...]:
    """What a place may hold."""
    _, system = _collected()
    own = [wording(text) for text in words if text != ANY]
    return _sorted([*own, *_all(), *map(wording, system)] if ANY in words else own)


def _sorted(wordings: Iterable[Wording]) -> tuple[Wording, ...]:
    return tuple(sorted(wordings, key=lambda each: -len(re.sub(r"{\w+}", "", each.text))))
