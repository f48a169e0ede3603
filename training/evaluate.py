"""Measure a model on the benchmarks, through the very code that users run, and show it."""

import tempfile
from dataclasses import replace
from pathlib import Path

from restorer.engine.catalog import Catalog
from restorer.engine.cost import macs_per_pixel
from restorer.engine.model_file import ModelFile, read_bytes, read_model_file, write_manifest
from restorer.engine.providers import choose
from restorer.engine.session import load_model
from restorer.errors import DatasetError, FolderError, UsageError
from restorer.paths import bundled_models
from restorer.restore.models import LoadedModels
from restorer.restore.recipe import Recipe
from training.baselines import baselines_for
from training.benchmarks import Result, benchmarks_for
from training.checkpoint import load_checkpoint
from training.export import export
from training.sheets import write_sheet


def evaluate(model: Path, bench: Path, report: Path | None = None, *, baselines: bool = False) -> str:
    """Measure a checkpoint or a model.

    Args:
        model: a checkpoint is exported first, so that the figures are the app's.
        bench: folder of the benchmarks (`cbsd68`, `set12_gray`, `polyu20`, `colour`; those that are there).
        report: also write the tables to this file, with before/after sheets beside it.
        baselines: also measure what classical methods do with the same photos.

    Returns:
        The tables, as Markdown.
    """
    check_bench(bench)
    with tempfile.TemporaryDirectory() as folder:
        if model.suffix != ".onnx":
            checkpoint = load_checkpoint(model)
            model = Path(folder) / f"{checkpoint.experiment.name}.onnx"
            export(checkpoint, model)
        file = read_model_file(model)
        results = measured(file, bench)
        if baselines:
            results += [run() for run in baselines_for(load_model(file, choose("cpu")), bench)]
        text = _text(file, results)
    if report is not None:
        _write(report, file, text, results)
    return text


def check_bench(bench: Path | None) -> None:
    """Look at the benchmarks' folder, where one is named, before any work is done.

    Raises:
        FolderError: there is none.
    """
    if bench is not None and not bench.is_dir():
        raise FolderError(f"There is no folder {bench} with benchmarks.")


def measured(file: ModelFile, bench: Path) -> list[Result]:
    """Run the benchmarks of a model's task.

    Raises:
        DatasetError: `bench` holds none of them.
    """
    choice = choose("cpu")
    with tempfile.TemporaryDirectory() as folder:
        # the model under test stands before the bundled ones of the same name
        own = Path(folder) / file.path.name
        own.symlink_to(file.path.resolve())
        catalog = Catalog(folders=(own.parent, bundled_models()))
        sound = [entry.name for entry in catalog.list() if isinstance(entry, ModelFile)]
        model, models = load_model(file, choice), LoadedModels(catalog, choice, as_named=True)
        runs = list(benchmarks_for(model, models, bench, level_is_known=Recipe().noise_level_model in sound))
        if not runs:
            raise DatasetError(f"{bench} holds no benchmark for the task {file.manifest.task}.")
        return [run() for run in runs]


def measured_scores(file: ModelFile, bench: Path) -> dict[str, float]:
    """The scores of a model by benchmark and measure.

    Raises:
        DatasetError: `bench` holds none of its task.
    """
    return {name: value for result in measured(file, bench) for name, value in result.scores.items()}


def measure_and_store(model: Path, bench: Path) -> dict[str, float]:
    """Measure a model and keep the scores in its manifest.

    Returns:
        The scores, by benchmark and measure.

    Raises:
        FolderError: there is no such folder of benchmarks.
    """
    check_bench(bench)
    file = read_model_file(model)
    scores = measured_scores(file, bench)
    write_manifest(model, replace(file.manifest, scores=scores))
    return scores


def _text(file: ModelFile, results: list[Result]) -> str:
    manifest = file.manifest
    macs = macs_per_pixel(read_bytes(file.path), manifest.size_multiple)
    cost = "" if macs is None else f", {macs / 1e6:.3f} M multiply-accumulates per pixel"
    size = file.path.stat().st_size / 2**20
    head = f"## {manifest.name}\n\nHalo {manifest.halo} pixels, {size:.1f} MiB{cost}."
    return "\n\n".join([head, *(result.markdown() for result in results)]) + "\n"


def _write(report: Path, file: ModelFile, text: str, results: list[Result]) -> None:
    try:
        report.parent.mkdir(parents=True, exist_ok=True)
        for number, result in enumerate(results, 1):
            if result.examples:
                sheet = report.with_name(f"{report.stem}-{number}.png")
                write_sheet(sheet, [(e.name, (e.before, e.after, e.truth)) for e in result.examples])
                text += f"\n![{result.title}: before, after, truth]({sheet.name})\n"
        report.write_text(text, "utf-8")
    except OSError as error:
        raise UsageError(f"The report {report} cannot be written: {error.strerror}.") from error
