"""Bring the catalogues of `resources/translations` in line with the code, and compile them for the window.

    .venv/bin/python packaging/translations.py                  what `make translations` does
    .venv/bin/python packaging/translations.py list > new.json  what is still to be translated, as JSON
    .venv/bin/python packaging/translations.py take new.json    put in what was translated in that file

The JSON names each text with what it is in every language that lacks it, "" until it is filled in:
{"Start": {"de": "", "fr": ""}, "%Ln photo(s)": {"ja": [""]}}. A text that counts has a list: its forms
from the smallest number to the largest. Where one text needs two translations, write "Context|text".
Sentences from below the window (`sentences.py`) are under "core"; their {places} are named as in the code.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import sentences

from restorer.gui.language import LANGUAGES
from restorer.gui.sentences import CONTEXT

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"


def main() -> int:
    match sys.argv[1:]:
        case []:
            update()
        case ["list"]:
            print(json.dumps(unfinished(), ensure_ascii=False, indent=1))
        case ["take", file]:
            take(json.loads(Path(file).read_text("utf-8")))
            update()
        case _:
            print(__doc__)
            return 2
    return 0


def update() -> None:
    """Collect what the code says, keep what is translated, forget what is no longer said, compile."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "restorer" / "gui").glob("*.py"))
    core = sentences.collect(ROOT)
    (FOLDER / "sentences.json").write_text(sentences.to_json(core), "utf-8")
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "core.py"  # lupdate reads code
        lines = (f"QCoreApplication.translate({CONTEXT!r}, {text!r})\n" for text in sentences.texts(core))
        said.write_text("".join(lines), "utf-8")
        for name in LANGUAGES:
            _update(name, [*sources, str(said)])


def _update(name: str, sources: list[str]) -> None:
    catalogue = FOLDER / f"restorer_{name}.ts"
    _run(
        "pyside6-lupdate", *sources, "-tr-function-alias", "tr+=_tr", "-source-language", "en",
        "-target-language", name, "-locations", "none", "-no-obsolete",
        *(["-pluralonly"] if name == "en" else []), "-ts", str(catalogue),
    )  # fmt: skip
    _run("pyside6-lrelease", "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))
    left = sum(1 for _ in _messages(ElementTree.parse(catalogue), unfinished_only=True))
    print(f"{name}: {left} to be translated")


def unfinished() -> dict[str, dict[str, str | list[str]]]:
    """What is to be translated, into which languages."""
    wanted: dict[str, dict[str, str | list[str]]] = {}
    for name in LANGUAGES:
        catalogue = ElementTree.parse(FOLDER / f"restorer_{name}.ts")
        for _, message in _messages(catalogue, unfinished_only=True):
            forms = message.findall("translation/numerusform")
            wanted.setdefault(_text(message, "source"), {})[name] = [""] * len(forms) if forms else ""
    return wanted


def take(translated: dict[str, dict[str, str | list[str]]]) -> None:
    """Put translations into the catalogues, in place of earlier ones."""
    for name in LANGUAGES:
        path = FOLDER / f"restorer_{name}.ts"
        catalogue = ElementTree.parse(path)
        for context, message in _messages(catalogue):
            source = _text(message, "source")
            entry = translated.get(f"{context}|{source}") or translated.get(source) or {}
            if said := entry.get(name):
                _fill(message, said)
        catalogue.write(path, "utf-8", xml_declaration=True)


def _fill(message: ElementTree.Element, said: str | list[str]) -> None:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    texts = said if isinstance(said, list) else [said]
    if len(texts) != max(1, len(forms)) or not all(texts):
        raise SystemExit(f"{_text(message, 'source')!r} wants {max(1, len(forms))} forms, not {texts}.")
    for place, text in zip(forms or [translation], texts, strict=True):
        place.text = text
    translation.attrib.pop("type", None)


def _messages(
    catalogue: "ElementTree.ElementTree[ElementTree.Element]", *, unfinished_only: bool = False
) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in catalogue.iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            if not (done and unfinished_only):
                yield _text(context, "name"), message


def _text(element: ElementTree.Element, tag: str) -> str:
    return element.findtext(tag) or ""


def _run(tool: str, *words: str) -> None:
    command = [str(Path(sys.executable).with_name(tool)), *words]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if result.returncode != 0 or "warning" in result.stderr.lower():
        raise SystemExit(f"{tool} failed:\n{result.stdout}{result.stderr}")


if __name__ == "__main__":
    sys.exit(main())
