"""`make fuzz`: damaged photos and models by the thousand; each must end in a sentence or in a sound result.

It goes on where it was when it is stopped. A case is known by its seed: `--remake SEED FOLDER` makes its
file again, `--from SEED --count 1` runs it alone.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hostile.models import make_model_case, model_samples
from hostile.mutator import Case, Sample, make_case
from hostile.samples import all_samples
from hostile.slices import Finding, Report, run_slice, try_models

WHOLE = 20_000
MODELS = 20  # one case of so many is a model


def is_model(seed: int) -> bool:
    """Whether the case of this seed is a model; the others are photos."""
    return seed % MODELS == MODELS - 1


@dataclass(frozen=True, slots=True)
class _Maker:
    photos: Sequence[Sample]
    models: Sequence[Sample]

    def __call__(self, seed: int) -> Case:
        return make_model_case(seed, self.models) if is_model(seed) else make_case(seed, self.photos)


@dataclass(slots=True)
class Tally:
    """What came of the cases so far."""

    next: int
    restored: int = 0
    failed: int = 0
    models: int = 0
    deaths: int = 0
    killers: list[int] = field(default_factory=list)
    found: list[str] = field(default_factory=list)

    def add(self, report: Report, upto: int) -> None:
        """Count a slice in."""
        self.next = upto
        self.restored += report.restored
        self.failed += report.failed
        self.models += report.models
        self.deaths += report.deaths
        self.killers += report.killers


def main(words: Sequence[str]) -> int:
    """Run the cases; 0 when nothing was found."""
    options = _parser().parse_args(words)
    make = _Maker(all_samples(), model_samples())
    if options.remake is not None:
        case = make(int(options.remake[0]))
        (path := Path(options.remake[1]) / case.name).write_bytes(case.content)
        _say(f"{path}: {case.of}; {case.options}\n")
        return 0
    first = options.first or 0
    state = options.folder / "state.json"
    tally = Tally(first)
    if options.first is None and state.exists():
        tally = Tally(**json.loads(state.read_text()))
    _run(tally, first + options.count, make, options)
    _say(f"\n{_line(tally)}\n")
    for seed in tally.killers:
        _say(f"{seed} ended its worker twice, which failed it alone: {make(seed).of}\n")
    for found in tally.found:
        _say(f"{found}\n")
    if options.first is None:
        state.unlink(missing_ok=True)
    return 1 if tally.found else 0


def _run(tally: Tally, end: int, make: _Maker, options: argparse.Namespace) -> None:
    options.folder.mkdir(parents=True, exist_ok=True)
    while tally.next < end:
        upto = min(tally.next + options.slice, end)
        cases = [make(seed) for seed in range(tally.next, upto)]
        place = options.folder.resolve() / f"slice-{time.time_ns()}"  # as results name themselves
        report = run_slice([case for case in cases if not is_model(case.seed)], place)
        try_models([case for case in cases if is_model(case.seed)], place, report)
        _keep(report.findings, cases, tally, options.folder / "found")
        tally.add(report, upto)
        if options.first is None:
            (options.folder / "state.json").write_text(json.dumps(_plain(tally)))
        _say(f"\r{_line(tally)}")


def _keep(findings: Sequence[Finding], cases: Sequence[Case], tally: Tally, folder: Path) -> None:
    by_seed = {case.seed: case for case in cases}
    for finding in findings:
        if finding.seed is None:
            tally.found.append(f"seeds {cases[0].seed} to {cases[-1].seed}: {finding.what}")
            continue
        case = by_seed[finding.seed]
        folder.mkdir(exist_ok=True)
        (folder / case.name).write_bytes(case.content)
        tally.found.append(f"{case.seed} ({case.of}; {folder / case.name}): {finding.what}")


def _line(tally: Tally) -> str:
    return (
        f"{tally.next} cases: {tally.restored} restored, {tally.failed} failed with a sentence, "
        f"{tally.models} models, {tally.deaths} workers replaced, {len(tally.found)} found"
    )


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _plain(tally: Tally) -> dict[str, object]:
    return {name: getattr(tally, name) for name in Tally.__dataclass_fields__}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("--from", dest="first", type=int, help="the first seed; default: where it was")
    parser.add_argument("--count", type=int, default=WHOLE, help="how many cases in whole")
    parser.add_argument("--slice", type=int, default=200, help="how many share a batch")
    parser.add_argument("--folder", type=Path, default=Path("build/fuzz"), help="for what is found")
    parser.add_argument("--remake", nargs=2, metavar=("SEED", "FOLDER"), help="write the file of a case")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
