"""A slice of damaged files through the real way of a batch, and what must be true afterwards.

Planned, journalled and restored by a supervised worker; then every photo must have an outcome with a
sentence or a result that decodes, and nothing may be left lying about.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from hostile import limited_worker
from hostile.models import ModelTrial
from hostile.mutator import Case
from tiny_models import write_tiny_models

from restorer.batch import journals
from restorer.batch.jobs import Outcome, PhotoJob, Settings
from restorer.batch.plan import plan_jobs
from restorer.batch.run import BatchEvent, PhotoFinished, Workers, run_batch
from restorer.batch.viewer import DecodeRequest, Region, Viewer
from restorer.batch.worker import log_path
from restorer.errors import RestorerError
from restorer.imaging.files import open_photo
from restorer.restore.recipe import Colorize, Denoise, Recipe

_RECIPES = (
    *[Recipe(denoise=None)] * 6,
    Recipe(denoise=Denoise(level=20)),
    Recipe(denoise=Denoise()),
    Recipe(denoise=None, colorize=Colorize(when="auto")),
)

_SHOWN = 5  # one case of so many is also shown, which decodes as much as a user would allow


@dataclass(frozen=True, slots=True)
class Finding:
    """What must not be."""

    seed: int | None  # None: of the whole slice
    what: str


@dataclass(slots=True)
class Report:
    """What came of a slice."""

    restored: int = 0
    failed: int = 0
    models: int = 0  # tried
    deaths: int = 0  # of worker processes, by whatever decoder
    killers: list[int] = field(default_factory=list)  # seeds of photos that killed two of them
    findings: list[Finding] = field(default_factory=list)


def run_slice(cases: Sequence[Case], folder: Path) -> Report:
    """Restore these cases in a new folder, which is deleted again."""
    folder.mkdir()
    with _places(folder):
        by_name = {case.name: case for case in cases}
        sources = _write(cases, folder / "in")
        plan = plan_jobs([folder / "in"], Settings(folder=folder / "out"))
        jobs = [_job(job, by_name[job.source.name]) for job in plan.jobs]
        report = Report()
        outcomes = _restore(jobs, folder, report)
        for case in cases:
            _judge(case, outcomes.get(case.name), report)
        _view(cases, folder / "in", report)
        _look_around(folder, sources, outcomes, report)
    shutil.rmtree(folder)
    return report


def try_models(cases: Sequence[Case], folder: Path, report: Report) -> None:
    """Read, load and run these models, in a new folder that is deleted again."""
    folder.mkdir()
    trial = ModelTrial()
    for case in cases:
        (path := folder / case.name).write_bytes(case.content)
        verdict = trial.verdict(path)
        report.models += 1
        if verdict is not None and (verdict.startswith("!") or not is_sentence(verdict)):
            report.findings.append(Finding(case.seed, verdict))
    trial.close()
    report.deaths += trial.deaths
    shutil.rmtree(folder)


def _job(job: PhotoJob, case: Case) -> PhotoJob:
    return replace(job, recipe=_RECIPES[case.seed % len(_RECIPES)], **case.options)


def _restore(jobs: Sequence[PhotoJob], folder: Path, report: Report) -> dict[str, Outcome]:
    outcomes: dict[str, Outcome] = {}

    def hear(event: BatchEvent) -> None:
        if isinstance(event, PhotoFinished):
            outcomes[event.outcome.source.name] = event.outcome

    journal = journals.create(Settings(folder=folder / "out"), jobs, owner="command line")
    (folder / "out").mkdir()
    workers = Workers(main=limited_worker.work_within_limits)
    summary = run_batch(jobs, provider="cpu", on_event=hear, journal=journal, workers=workers)
    report.restored, report.failed = summary.restored, summary.failed
    report.deaths = limited_worker.deaths()
    if summary.fatal is not None:
        report.findings.append(Finding(None, f"the batch ended early: {summary.fatal}"))
    return outcomes


def _view(cases: Sequence[Case], folder: Path, report: Report) -> None:
    """The window shows some of these photos, whole and in part."""
    viewer = Viewer()
    for case in cases[::_SHOWN]:
        for request in (
            DecodeRequest(folder / case.name, 96),
            DecodeRequest(folder / case.name, 64, Region(0, 0, 32, 32)),
        ):
            answer = viewer.decode(request)
            if isinstance(answer, str) and (not is_sentence(answer) or "too long" in answer):
                report.findings.append(Finding(case.seed, f"viewed: {answer}"))
            if isinstance(answer, str) and "broke off" in answer:
                report.killers.append(case.seed)
                report.deaths += 1
    viewer.close()


def _judge(case: Case, outcome: Outcome | None, report: Report) -> None:
    if outcome is None:
        report.findings.append(Finding(case.seed, "no outcome"))
    elif outcome.status == "restored":
        if (wrong := _wrong_with(outcome)) is not None:
            report.findings.append(Finding(case.seed, wrong))
    elif outcome.error is None or not is_sentence(outcome.error):
        report.findings.append(Finding(case.seed, f"no sentence: {outcome.error!r}"))
    elif "stood still" in outcome.error:
        report.findings.append(Finding(case.seed, outcome.error))
    elif "ended the process" in outcome.error:
        report.killers.append(case.seed)


def is_sentence(text: str) -> bool:
    """Whether a user can read it: one line, with an end, and nothing of Python's."""
    return text.endswith((".", "?")) and "\n" not in text and "Traceback" not in text and "Error" not in text


def _wrong_with(outcome: Outcome) -> str | None:
    """What is wrong with a result; it must decode, and have the size that its source's header said."""
    assert outcome.target is not None
    try:
        photo = open_photo(outcome.target)
        photo.rows(0, photo.height)
    except RestorerError as error:
        return f"the result does not decode: {error}"
    if photo.width * photo.height != round(outcome.megapixels * 1e6):
        return f"the result has {photo.width} x {photo.height} pixels of {outcome.megapixels * 1e6:.0f}"
    return None


def _look_around(
    folder: Path, sources: dict[Path, str], outcomes: dict[str, Outcome], report: Report
) -> None:
    wrong = report.findings
    wrong += [
        Finding(int(path.stem), "the source changed") for path in sources if _hash(path) != sources[path]
    ]
    results = {outcome.target for outcome in outcomes.values() if outcome.status == "restored"}
    wrong += [
        Finding(None, f"{path.name} was left behind")
        for place in (folder / "out", folder / "tmp")
        for path in place.rglob("*")
        if path not in results
    ]
    log = log_path().read_text(errors="replace")
    if "Traceback" in log:
        wrong.append(Finding(None, f"a bug ended a worker:\n{log}"))


@contextmanager
def _places(folder: Path) -> Iterator[None]:
    """Where models, the user's data and temporary files are while a slice runs."""
    places = {
        "RESTORER_MODELS": write_tiny_models(folder / "models"),
        "XDG_DATA_HOME": folder / "home",
        "TMPDIR": folder / "tmp",
        "RESTORER_LIVES": folder / "lives",
    }
    (folder / "tmp").mkdir()
    earlier = {name: os.environ.get(name) for name in places}
    os.environ.update({name: str(place) for name, place in places.items()})
    try:
        yield
    finally:
        for name, value in earlier.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _write(cases: Sequence[Case], folder: Path) -> dict[Path, str]:
    folder.mkdir()
    for case in cases:
        (folder / case.name).write_bytes(case.content)
    return {folder / case.name: hashlib.sha256(case.content).hexdigest() for case in cases}


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
