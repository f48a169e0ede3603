"""`restorer models`: what models there are, whether they work, and keeping one's own."""

import argparse
import sys

from restorer.commands.lines import one_line
from restorer.doctor import check_models
from restorer.engine.catalog import Catalog
from restorer.engine.model_file import ModelFile


def run(options: argparse.Namespace) -> int:
    """List, check, add or remove models; returns the exit code."""
    catalog = Catalog()
    if options.action == "add":
        added = catalog.add(options.file)
        _say(f"Added {added.name} ({added.manifest.task}): {added.path}")
    elif options.action == "remove":
        _say(f"Removed {catalog.remove(options.name)}")
    elif options.action == "check":
        return _check(catalog)
    else:
        for entry in catalog.list():
            _say(_line(entry) if isinstance(entry, ModelFile) else f"broken: {entry.error}")
    return 0


def _check(catalog: Catalog) -> int:
    checks = check_models(catalog)
    for check in checks:
        _say(f"{check.name}: {check.error or check.finding}")
    return 0 if all(check.error is None for check in checks) else 3


def _line(file: ModelFile) -> str:
    manifest = file.manifest
    return f"{file.name} {manifest.version} ({manifest.task}, {manifest.license}): {file.path}"


def _say(line: str) -> None:
    sys.stdout.write(one_line(line) + "\n")
