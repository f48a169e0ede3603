"""`restorer doctor`: say what works on this machine."""

import argparse
import json
import sys
from dataclasses import asdict

from restorer.doctor import Diagnosis, diagnose


def run(options: argparse.Namespace) -> int:
    """Diagnose this machine; returns 0 when photos can be restored on it."""
    diagnosis = diagnose()
    if options.json:
        sys.stdout.write(json.dumps({"usable": diagnosis.usable, **asdict(diagnosis)}) + "\n")
    else:
        sys.stdout.write("\n".join(_lines(diagnosis)) + "\n")
    return 0 if diagnosis.usable else 1


def _lines(diagnosis: Diagnosis) -> list[str]:
    lines = [f"{name} {version}" for name, version in diagnosis.versions.items()]
    lines += [f"{p.provider}: {'works' if p.works else p.reason}" for p in diagnosis.providers]
    lines += [f"{c.name}: {c.error or c.finding}" for c in (*diagnosis.models, diagnosis.batch)]
    return [*lines, "Ready to restore photos." if diagnosis.usable else "Not everything works; see above."]
