"""`restorer-train`: run, sweep, evaluate, export, quantize, halve and list experiments.

Heavy imports stand inside the commands, so that `--help` answers at once.
"""

import argparse
import math
import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from restorer.errors import DatasetError, ExperimentError, RestorerError, UsageError

if TYPE_CHECKING:
    from restorer.manifest import Manifest
    from training.experiment import Experiment


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 done; 1 it failed, with one sentence on stderr; 2 the command's words are off; 130 interrupted.
    """
    options = build_parser().parse_args(arguments)
    try:
        options.command(options)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read our output is gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the interpreter flushes it once more
        return 1
    except (UsageError, ExperimentError) as error:
        print(f"restorer-train: {error}", file=sys.stderr)  # noqa: T201
        return 2
    except RestorerError as error:
        print(f"restorer-train: {error}", file=sys.stderr)  # noqa: T201
        return 1
    except KeyboardInterrupt:
        print(f"restorer-train: {_stopped(options)}", file=sys.stderr)  # noqa: T201
        return 130
    return 0


def _stopped(options: argparse.Namespace) -> str:
    if options.command is _run and options.out and (options.out / "last.ckpt").exists():
        return "stopped; --resume goes on from the last checkpoint."
    return "stopped."


def build_parser() -> argparse.ArgumentParser:
    """The command's words."""
    parser = argparse.ArgumentParser(prog="restorer-train", description="Train the networks of the restorer.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="train an experiment")
    _add_run_options(run)
    run.add_argument("--init", type=Path, metavar="MODEL.onnx|CHECKPOINT", help="start from these weights")
    run.add_argument("--resume", action="store_true", help="go on with the run in --out")
    run.set_defaults(command=_run)

    sweep = commands.add_parser("sweep", help="train an experiment once for each combination of values")
    _add_run_options(sweep)
    sweep.add_argument("--over", nargs="+", required=True, metavar="key=a,b,c", help="values to try")
    sweep.set_defaults(command=_sweep)

    evaluate = commands.add_parser("evaluate", help="measure a model on the benchmarks")
    evaluate.add_argument("model", type=Path, metavar="CHECKPOINT|MODEL.onnx")
    evaluate.add_argument("--bench", type=Path, required=True, metavar="DIR", help="the benchmarks' folder")
    evaluate.add_argument("--report", type=Path, metavar="FILE.md", help="also write tables and sheets here")
    evaluate.add_argument("--baselines", action="store_true", help="also measure classical methods")
    evaluate.set_defaults(command=_evaluate)

    export = commands.add_parser("export", help="write a checkpoint as ONNX, if the engine agrees with it")
    export.add_argument("checkpoint", type=Path, metavar="CHECKPOINT")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="MODEL.onnx")
    export.add_argument("--bench", type=Path, metavar="DIR", help="measure it; its manifest keeps the scores")
    export.set_defaults(command=_export)

    quantize = commands.add_parser(
        "quantize", help="write a denoiser's 8-bit variant, if it loses next to nothing"
    )
    quantize.add_argument("model", type=Path, metavar="MODEL.onnx")
    quantize.add_argument("-o", "--output", type=Path, required=True, metavar="NAME.int8.onnx")
    quantize.add_argument(
        "--photos", nargs="+", type=Path, required=True, metavar="DIR|TAR", help="to measure activations on"
    )
    quantize.add_argument(
        "--bench", type=Path, metavar="DIR", help="measure it; its manifest keeps the scores"
    )
    quantize.set_defaults(command=_quantize)

    halve = commands.add_parser("halve", help="write a denoiser's half-precision variant for graphics cards")
    halve.add_argument("model", type=Path, metavar="MODEL.onnx")
    halve.add_argument("-o", "--output", type=Path, required=True, metavar="NAME.fp16.onnx")
    halve.add_argument(
        "--photos", nargs="+", type=Path, required=True, metavar="DIR|TAR", help="to measure its values on"
    )
    halve.add_argument(
        "--bench", type=Path, metavar="DIR", help="measure it, rounded alike; its manifest keeps the scores"
    )
    halve.set_defaults(command=_halve)

    commands.add_parser("list", help="the experiments and what each makes").set_defaults(command=_list)
    return parser


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("experiment", metavar="EXPERIMENT", help="a bundled name or a TOML file")
    parser.add_argument("--photos", nargs="+", type=Path, default=[], metavar="DIR|TAR", help="to learn from")
    parser.add_argument(
        "--data",
        nargs=1,
        dest="photos",
        type=Path,
        metavar="DIR|FILE",
        help="to learn from, where it is no photos: an idx folder, a series of numbers, a text",
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="default: runs/NAME")
    parser.add_argument("--minutes", type=float, help="measure the machine and plan to end in this time")
    parser.add_argument("--set", action="append", default=[], metavar="key=value", dest="changes")


def _list(options: argparse.Namespace) -> None:
    from training.experiment import Experiment, bundled

    for path in bundled():
        experiment = Experiment.load(str(path))
        print(f"{experiment.name:19} {experiment.summary}")  # noqa: T201


def _run(options: argparse.Namespace) -> None:
    from training.experiment import Experiment

    options.out = options.out or Path("runs") / Experiment.load(options.experiment).name
    _train(options, options.out, options.changes, init=options.init, resume=options.resume)


def _sweep(options: argparse.Namespace) -> None:
    from training.experiment import Experiment
    from training.sheets import write_comparison, write_progression
    from training.sweep import combinations, label_of, numbers_of

    runs = list(combinations(options.over))
    for _, changes in runs:  # a value that cannot work is told before the first run, not between two
        Experiment.load(options.experiment, (*options.changes, *changes))
    out = options.out or Path("runs") / f"{Path(options.experiment).stem}-sweep"
    results = {}
    for name, changes in runs:
        begun = (out / name / "last.ckpt").exists()
        measured = _train(options, out / name, [*options.changes, *changes], resume=begun)
        if measured is None:
            continue
        results[label_of(changes)] = measured
        scores = ", ".join(f"{key} {value:.4g}" for key, value in measured.items())
        print(f"{name}: {scores}")  # noqa: T201
    if not results:
        return
    if (numbers := numbers_of(options.over)) is not None:
        write_progression(out / "sweep.png", numbers, results)
    else:
        write_comparison(out / "sweep.png", results)
    print(f"{out / 'sweep.png'} compares them.")  # noqa: T201


def _train(
    options: argparse.Namespace,
    out: Path,
    changes: Sequence[str],
    *,
    init: Path | None = None,
    resume: bool = False,
) -> dict[str, float] | None:
    """Train and report.

    Returns:
        What was measured, by name; None in all processes but the first, which measures.
    """
    from training.checkpoint import load_checkpoint
    from training.describing import calibrated, check_held_out
    from training.devices import launched
    from training.experiment import Experiment
    from training.family.layerwise import check_layers, fine_tuning, pretrain, pretraining_share
    from training.family.samples import Labelled, load_samples
    from training.report import write_report
    from training.train import Start, train
    from training.weights import load_weights

    experiment = Experiment.load(options.experiment, tuple(changes))
    if init is not None and resume:
        raise UsageError("--init starts a new run, and --resume goes on with one; give one of them.")
    _check_run(options, experiment, out, resume=resume)
    earlier = load_checkpoint(out / "last.ckpt") if resume else None
    if earlier is not None:
        if earlier.experiment.name != experiment.name:
            raise UsageError(
                f"The run in {out} is of {earlier.experiment.name}, not of {experiment.name}; "
                f"name its experiment, or give --set name={earlier.experiment.name}."
            )
        earlier = replace(earlier, experiment=_resumed(earlier.experiment, changes, out))
        experiment = earlier.experiment
    pretrains = experiment.pretraining.epochs > 0 and init is None and earlier is None
    if pretrains:
        check_layers(experiment)
    fabric = launched(experiment)
    weights = load_weights(init, experiment) if init else None
    split = load_samples(options.photos, experiment)
    source = split.source if isinstance(split, Labelled) else "photos"
    fabric.print(f"{experiment.name}: {source}, {len(split.training)} and {len(split.validation)} held out")
    if experiment.task == "describe":
        check_held_out(split)
    minutes, began = options.minutes, time.monotonic()
    if earlier is not None and minutes is not None:
        steps = earlier.progress.total_steps
        fabric.print(f"--minutes plans new runs; this one keeps its plan of {steps} steps.")
    if pretrains:
        share = None if minutes is None else minutes * pretraining_share(experiment)
        weights, experiment = pretrain(experiment, split, out, fabric, share), fine_tuning(experiment)
        if minutes is not None:  # an equal time for all of it
            minutes = fabric.broadcast(max(minutes - (time.monotonic() - began) / 60, 0.01))
    checkpoint = train(experiment, split, out, fabric, Start(resume=earlier, init=weights, minutes=minutes))
    if not fabric.is_global_zero:
        return None
    if experiment.task == "describe":
        checkpoint = calibrated(checkpoint, split)
        checkpoint.save(out / "last.ckpt")
    measures = write_report(checkpoint, split, out)
    if experiment.task == "autoencode":
        print("\n".join(f"{name}: {value:.4g}" for name, value in measures.items()))  # noqa: T201
    print(f"{out / 'last.ckpt'} is the result; the pictures beside it show it.")  # noqa: T201
    return measures


def _resumed(planned: "Experiment", changes: Sequence[str], out: Path) -> "Experiment":
    """What a run goes on with: its own settings, on the machine as it is now."""
    from training.family.layerwise import COST

    asked = planned.changed(changes)
    used_up = COST * planned.pretraining.epochs  # by layer-wise training; they may be asked for again
    whole = math.isclose(asked.schedule.epochs, planned.schedule.epochs + used_up)
    epochs = planned.schedule.epochs if whole else asked.schedule.epochs
    kept = replace(asked.schedule, epochs=epochs)
    if replace(asked, machine=planned.machine, schedule=kept) != planned:
        raise UsageError(
            f"The run in {out} was planned with other settings; leave --set away to go on with it, "
            f"or start a new one from its weights with --init {out / 'last.ckpt'}."
        )
    return replace(planned, machine=asked.machine)


def _check_run(options: argparse.Namespace, experiment: "Experiment", out: Path, *, resume: bool) -> None:
    if options.minutes is not None and not 0 < options.minutes < math.inf:
        raise UsageError("--minutes wants a number above 0.")
    if (out / "last.ckpt").exists() and not resume:
        raise UsageError(f"{out} already holds a run; give --resume to go on with it, or another --out.")
    if not options.photos and experiment.samples.kind == "photos":
        raise DatasetError("Say with --photos which folder or tar files to learn from.")
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {out} cannot be made: {error.strerror}.") from error


def _evaluate(options: argparse.Namespace) -> None:
    from training.evaluate import evaluate

    print(evaluate(options.model, options.bench, options.report, baselines=options.baselines))  # noqa: T201


def _export(options: argparse.Namespace) -> None:
    from training.checkpoint import load_checkpoint
    from training.evaluate import check_bench
    from training.export import export

    check_bench(options.bench)
    _tell(options, export(load_checkpoint(options.checkpoint), options.output))


def _quantize(options: argparse.Namespace) -> None:
    from training.evaluate import check_bench
    from training.quantize import quantize

    check_bench(options.bench)
    _tell(options, quantize(options.model, options.photos, options.output))


def _halve(options: argparse.Namespace) -> None:
    from training.evaluate import check_bench
    from training.halve import halve

    check_bench(options.bench)
    manifest = halve(options.model, options.photos, options.output, options.bench)
    _tell_manifest(options.output, manifest)
    _tell_scores(manifest.scores)


def _tell(options: argparse.Namespace, manifest: "Manifest") -> None:
    from training.evaluate import measure_and_store

    _tell_manifest(options.output, manifest)
    if options.bench:
        _tell_scores(measure_and_store(options.output, options.bench))


def _tell_manifest(written: Path, manifest: "Manifest") -> None:
    print(f"{written}: halo {manifest.halo} pixels, size multiple {manifest.size_multiple}")  # noqa: T201


def _tell_scores(scores: Mapping[str, float]) -> None:
    for name, score in scores.items():
        print(f"{name}: {score:g}")  # noqa: T201
