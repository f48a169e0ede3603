"""`restorer doctor`: say what works on this machine."""

import argparse
import json
import sys
from dataclasses import asdict

from restorer.doctor import Diagnosis, diagnose, providers
from restorer.engine.providers import ProviderStatus


def run(options: argparse.Namespace) -> int:
    """Diagnose this machine; returns 0 when photos can be restored on it."""
    if options.providers:
        found = providers()
        _say({"providers": [asdict(each) for each in found]} if options.json else _provider_lines(found))
        return 0
    diagnosis = diagnose()
    _say({"usable": diagnosis.usable, **asdict(diagnosis)} if options.json else _lines(diagnosis))
    return 0 if diagnosis.usable else 1


def _say(what: dict[str, object] | list[str]) -> None:
    sys.stdout.write((json.dumps(what) if isinstance(what, dict) else "\n".join(what)) + "\n")


def _lines(diagnosis: Diagnosis) -> list[str]:
    lines = [f"{name} {version}" for name, version in diagnosis.versions.items()]
    lines += _provider_lines(diagnosis.providers)
    lines += [f"{c.name}: {c.error or c.finding}" for c in (*diagnosis.models, diagnosis.batch)]
    return [*lines, "Ready to restore photos." if diagnosis.usable else "Not everything works; see above."]


def _provider_lines(found: tuple[ProviderStatus, ...]) -> list[str]:
    return [f"{each.provider}: {'works' if each.works else each.reason}" for each in found]
