"""Everything a user can type, as one parser; its complaints are one plain sentence."""

import argparse
from typing import NoReturn

from restorer.commands.values import FORMATS, level, model, number, path, pixels, result_format, whole
from restorer.errors import UsageError
from restorer.version import description

COMMANDS = ("batch", "compare", "models", "presets", "doctor")


def parser() -> argparse.ArgumentParser:
    """Everything a user can type."""
    root = _Parser(
        prog="restorer",
        description="Clean up and colour photos. Without a sub-command: a window, with these photos queued.",
        epilog="restorer [PHOTO|FOLDER ...] opens the window. A photo named like a sub-command: ./batch",
        allow_abbrev=False,
    )
    root.add_argument("--version", action="version", version=f"restorer {description()}")
    commands = root.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Parser)
    _add_batch(commands.add_parser("batch", help="restore without a window", allow_abbrev=False))
    _add_compare(commands.add_parser("compare", help="a before/after picture", allow_abbrev=False))
    _add_models(commands.add_parser("models", help="list, check, add and remove models", allow_abbrev=False))
    _add_presets(commands.add_parser("presets", help="list and show presets", allow_abbrev=False))
    doctor = commands.add_parser("doctor", help="what works on this machine", allow_abbrev=False)
    doctor.add_argument("--json", action="store_true", help="one JSON object on stdout")
    doctor.add_argument("--providers", action="store_true", help="only which providers truly work")
    return root


class _Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are one plain sentence."""

    def error(self, message: str) -> NoReturn:
        sentence = message.removeprefix("argument ")
        raise UsageError(f"{sentence[:1].upper()}{sentence[1:]}; see {self.prog} --help.")


def _add_batch(batch: argparse.ArgumentParser) -> None:
    batch.add_argument(
        "inputs", metavar="INPUT", nargs="*", type=path, help="a photo, a folder, or a pattern"
    )
    batch.add_argument("-o", "--output", metavar="FOLDER", type=path, required=True, help="where results go")
    _add_recipe(batch.add_argument_group("what is done"))
    _add_results(batch.add_argument_group("what comes out"))
    batch.add_argument(
        "--recursive",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="folders are walked, their tree rebuilt under FOLDER (default)",
    )
    batch.add_argument(
        "--damaged", choices=("fail", "keep"), default="fail", help="what is done with a cut-off picture"
    )
    batch.add_argument(
        "--resume",
        action="store_true",
        help="go on with the latest unfinished batch into FOLDER; INPUT may be left out, or adds photos",
    )
    _add_max_pixels(batch)
    batch.add_argument("--json", action="store_true", help="one JSON object per line on stdout, nothing else")
    batch.add_argument("--quiet", action="store_true", help="say nothing but what failed")


def _add_max_pixels(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--max-pixels",
        metavar="N",
        type=pixels,
        default=10**9,
        help="refuse larger pictures before decoding (default 1e9)",
    )


def _add_recipe(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--preset", metavar="NAME|FILE", help="a recipe; the options below override it")
    group.add_argument(
        "--denoise",
        metavar="auto|off|0..100",
        type=level,
        help="noise level told to the network, 100 = 75/255; auto (default) measures each photo",
    )
    group.add_argument(
        "--blend", metavar="0..100", type=number(0, 100), help="share of the denoised picture, default 100"
    )
    group.add_argument(
        "--colorize",
        choices=("off", "auto", "on"),
        help="auto colours only photos without colour or of one tone; default off",
    )
    group.add_argument(
        "--saturation", metavar="0..200", type=number(0, 200), help="of the new colours, percent, default 100"
    )
    group.add_argument(
        "--model",
        metavar="TASK=NAME",
        type=model,
        action="append",
        default=[],
        help="pick a model by name; TASK is denoise, noise-level or colorize",
    )
    group.add_argument(
        "--provider",
        metavar="auto|cuda|coreml|cpu|...",
        default="auto",
        help="auto (default) takes the best that truly works",
    )


def _add_results(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--format", metavar="|".join(FORMATS), type=result_format, default="keep", help="default keep"
    )
    group.add_argument(
        "--quality",
        metavar="1..100",
        type=whole(1, 100),
        help="of lossy formats; default: no worse than the source",
    )
    group.add_argument(
        "--name",
        metavar="PATTERN",
        default="{stem}-restored",
        help='default "{stem}-restored"; {stem} {parent} {date} (of today) {preset} {n}',
    )
    group.add_argument(
        "--existing",
        choices=("skip", "replace", "number"),
        default="number",
        help="an earlier result in the way; default number; a source is never replaced",
    )
    group.add_argument(
        "--dates",
        choices=("new", "keep"),
        default="new",
        help="of result files; keep: those of their sources",
    )


def _add_compare(compare: argparse.ArgumentParser) -> None:
    compare.add_argument("before", metavar="BEFORE", type=path)
    compare.add_argument("after", metavar="AFTER", type=path)
    compare.add_argument("-o", "--output", metavar="SHEET.png", type=path, required=True)
    _add_max_pixels(compare)


def _add_models(models: argparse.ArgumentParser) -> None:
    models.set_defaults(action="list")
    actions = models.add_subparsers(dest="action", metavar="list|check|add|remove", parser_class=_Parser)
    actions.add_parser("list", help="the models there are (default)")
    actions.add_parser("check", help="load and run every model")
    add = actions.add_parser("add", help="check a model file and keep it among your models")
    add.add_argument("file", metavar="FILE", type=path)
    remove = actions.add_parser("remove", help="delete one of your models")
    remove.add_argument("name", metavar="NAME")


def _add_presets(presets: argparse.ArgumentParser) -> None:
    actions = presets.add_subparsers(dest="action", metavar="list|show", parser_class=_Parser)
    actions.add_parser("list", help="the presets there are (default)")
    show = actions.add_parser("show", help="the recipe of a preset, as JSON")
    show.add_argument("name", metavar="NAME|FILE")
