"""`restorer presets`: list the recipes that have a name, and show one."""

import argparse
import sys

from restorer.commands.lines import one_line
from restorer.restore.presets import load_preset, read_presets


def run(options: argparse.Namespace) -> int:
    """List or show presets; returns the exit code. A saved file that is none is named and stops nothing."""
    if options.action == "show":
        sys.stdout.write(load_preset(options.name).recipe.to_json() + "\n")
    else:
        presets, broken = read_presets()
        for preset in presets:
            sys.stdout.write(f"{preset.name}\n")
        for sentence in broken:
            sys.stderr.write(f"restorer: {one_line(sentence)}\n")
    return 0
