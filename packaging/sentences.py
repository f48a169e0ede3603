"""Collect what the app says below the window, out of its code: why a photo failed, what is noted on it.

Those sentences travel as English text, between processes, into journals and to scripts; the window knows
them again by their wording (`restorer.gui.sentences`). Whatever the window imports, and what that imports, is
looked through, so that what only the command line says is left out. A sentence is a text that ends as one and
goes through no `tr`; what code puts into its places is followed to where it is written down, if it is words.
"""

import ast
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

START = "restorer.gui.app"
OWN = Path("restorer", "remedies.py")
"""What the window says in its own words (`restorer.gui.remedies`)."""
ANY = ""
"""Among the words that a place may hold: any other sentence, or what the system says."""

SYSTEM = (
    # of the C library
    "No such file or directory", "Permission denied", "Operation not permitted", "Input/output error",
    "Read-only file system", "No space left on device", "Disk quota exceeded", "File name too long",
    "File too large",
    "Not a directory", "Is a directory", "Device or resource busy", "No such device", "Connection timed out",
    "Stale file handle", "Too many open files", "Too many levels of symbolic links", "Invalid argument",
    "Host is down", "Transport endpoint is not connected", "Cannot allocate memory",
    # of SQLite
    "database is locked", "unable to open database file", "disk I/O error", "database or disk is full",
    "attempt to write a readonly database", "database disk image is malformed", "file is not a database",
)  # fmt: skip
"""What sentences quote of the system, where it gives no reason of the app's own."""

QUOTED = {"error", "strerror", "reason"}
"""Names of what holds a whole sentence of somebody else."""

_PLACE, _WORD = re.compile(r"{\w+}"), re.compile(r"[A-Za-z]{2,}")

Places = dict[str, list[str]]
"""The places of a sentence that hold words, each with those it may hold; others hold names and numbers."""


def collect(root: Path) -> dict[str, Places]:
    """Every sentence below the window, with `{name}` for each place, in the notation of `str.format`.

    Args:
        root: the folder that the package `restorer` lies in.
    """
    trees = [ast.parse(path.read_text("utf-8")) for path in sorted(reached(root) - {root / OWN})]
    returned: defaultdict[str, list[ast.expr | None]] = defaultdict(list)
    for tree in trees:
        for function in _functions(tree):
            returned[function.name] += [
                node.value for node in ast.walk(function) if isinstance(node, ast.Return)
            ]
    sentences: dict[str, Places] = {}
    for tree in trees:
        assigned = _assigned(tree)
        for said in _literals(tree):
            text, values = template(said)
            if _is_sentence(text):
                places = sentences.setdefault(text, {})
                for name, value in values.items():
                    if words := list(dict.fromkeys(_words(value, assigned, returned))):
                        places[name] = words
    return dict(sorted(sentences.items()))


def texts(sentences: dict[str, Places]) -> list[str]:
    """All that wants a translation: the sentences, what their places hold, and what the system says."""
    held = {words for places in sentences.values() for place in places.values() for words in place}
    return sorted({*sentences, *held, *SYSTEM} - {ANY})


def to_json(sentences: dict[str, Places]) -> str:
    """What the window reads at its start."""
    return json.dumps({"sentences": sentences, "system": SYSTEM}, indent=1) + "\n"


def reached(root: Path) -> set[Path]:
    """The files of what the window imports, and of what that imports."""
    found: dict[str, Path] = {}
    left = [START]
    while left:
        module = left.pop()
        path = root.joinpath(*module.split("."))
        file = next(
            (each for each in (path.with_suffix(".py"), path / "__init__.py") if each.is_file()), None
        )
        if file is None or module in found:
            continue
        found[module] = file
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                left += [each.name for each in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module is not None:
                left += [node.module, *(f"{node.module}.{each.name}" for each in node.names)]
    return set(found.values())


def _functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _literals(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Every text in the code but docstrings and what goes through `tr`."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.Call) and _called(child) in ("tr", "_tr"):
            continue
        if isinstance(child, ast.JoinedStr) or (
            isinstance(child, ast.Constant) and isinstance(child.value, str)
        ):
            yield child
        if isinstance(child, ast.JoinedStr):  # its own pieces are no texts of their own
            for place in child.values:
                if isinstance(place, ast.FormattedValue):
                    yield from _literals(place)
        else:
            yield from _literals(child)


def template(said: ast.Constant | ast.JoinedStr) -> tuple[str, dict[str, ast.expr]]:
    """A text with its places named, and what is put there."""
    if isinstance(said, ast.Constant):
        return _escaped(str(said.value)), {}
    text, values = "", {}
    for piece in said.values:
        if isinstance(piece, ast.FormattedValue):
            name = wanted = _name(piece.value)
            count = 1
            while name in values:
                count += 1
                name = f"{wanted}_{count}"
            values[name] = piece.value
            text += f"{{{name}}}"
        elif isinstance(piece, ast.Constant):
            text += _escaped(str(piece.value))
    return text, values


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _is_sentence(text: str) -> bool:
    """Whether it ends as one, with a full stop or with what was said by somebody else."""
    ends = re.search(r"\.$|[a-z]\?$|[.:] {(\w+_)?(error|reason)}$", text)
    return ends is not None and " " in text and len(_WORD.findall(_PLACE.sub("", text))) > 1


def _name(value: ast.expr) -> str:
    """What to call a place, by what is put there: `target.parent` is target_parent."""
    match value:
        case ast.Name(id=name):
            return name.strip("_").lower()
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            return name.strip("_")
        case ast.Attribute(value=owner, attr="__name__"):
            return _name(owner)
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            return f"{owner}_{name}"
        case ast.Call(func=ast.Name(), args=[first, *_]):
            return _name(first)
        case ast.Call(func=ast.Name(id=name)):
            return name.strip("_")
        case ast.Call(func=ast.Attribute(value=ast.Constant()), args=[first, *_]):  # ", ".join(names)
            return _name(first)
        case ast.Call(func=ast.Attribute(value=owner)):
            return _name(owner)
        case ast.Attribute(value=owner, attr=name):
            return f"{_name(owner)}_{name}"
        case ast.Subscript(slice=ast.Name() | ast.Attribute() as key):  # NAMES[kind]
            return _name(key)
        case ast.BinOp(left=left) | ast.Subscript(value=left):
            return _name(left)
        case ast.BoolOp(values=[first, *_]):
            return _name(first)
    raise SystemExit(f"A place of a sentence has no name: {ast.unparse(value)}")


def _assigned(tree: ast.AST) -> dict[str, list[ast.expr | None]]:
    """What names of a module stand for: what is assigned to them, and what calls give for an argument."""
    given: defaultdict[str, list[ast.expr | None]] = defaultdict(list)
    parameters = {each.name: [arg.arg for arg in each.args.args] for each in _functions(tree)}
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                given[name].append(value)
            case ast.NamedExpr(target=ast.Name(id=name), value=value):
                given[name].append(value)
            case ast.Call(func=ast.Name(id=called), args=args) if called in parameters:
                for name, value in zip(parameters[called], args, strict=False):
                    given[name].append(value)
    return given


def _words(
    value: ast.expr | None,
    assigned: dict[str, list[ast.expr | None]],
    returned: dict[str, list[ast.expr | None]],
    followed: frozenset[str] = frozenset(),
) -> Iterator[str]:
    """The words that a value may be; nothing for names and numbers."""
    further: list[ast.expr | None] = []
    match value:
        case ast.Constant(value=str()) | ast.JoinedStr():
            text, _ = template(value)
            if _WORD.search(_PLACE.sub("", text)):
                yield text
        case ast.IfExp(body=body, orelse=orelse):
            further = [body, orelse]
        case ast.BoolOp(values=values):
            further = list(values)
        case ast.Name(id=name) if name not in followed:
            if name in QUOTED:
                yield ANY
            followed |= {name}
            further = assigned.get(name, [])
        case ast.Call(func=ast.Name(id=name)) if name not in followed:
            followed |= {name}
            further = returned.get(name, [])
        case ast.Attribute(attr=name) if name in QUOTED:
            yield ANY
    for each in further:
        yield from _words(each, assigned, returned, followed)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
