"""`restorer presets`: list the recipes that have a name, and show one."""

import argparse
import sys

from restorer.restore.presets import list_presets, load_preset


def run(options: argparse.Namespace) -> int:
    """List or show presets; returns the exit code."""
    if options.action == "show":
        sys.stdout.write(load_preset(options.name).recipe.to_json() + "\n")
    else:
        for path in list_presets():
            sys.stdout.write(f"{path.stem}\n")
    return 0
