"""`restorer-train`: run, evaluate, export and list experiments.

Heavy imports stand inside the commands, so that `--help` answers at once.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from restorer.errors import DatasetError, ExperimentError, RestorerError, UsageError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 done; 1 it failed, with one sentence on stderr; 2 the command's words are off; 130 interrupted.
    """
    options = build_parser().parse_args(arguments)
    try:
        options.command(options)
    except (UsageError, ExperimentError) as error:
        print(f"restorer-train: {error}", file=sys.stderr)  # noqa: T201
        return 2
    except RestorerError as error:
        print(f"restorer-train: {error}", file=sys.stderr)  # noqa: T201
        return 1
    except KeyboardInterrupt:
        print("restorer-train: stopped; --resume goes on from the last checkpoint.", file=sys.stderr)  # noqa: T201
        return 130
    return 0


def build_parser() -> argparse.ArgumentParser:
    """The command's words."""
    parser = argparse.ArgumentParser(prog="restorer-train", description="Train the networks of the restorer.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="train an experiment")
    run.add_argument("experiment", metavar="EXPERIMENT", help="a bundled name or a TOML file")
    run.add_argument(
        "--photos", nargs="+", type=Path, default=[], metavar="DIR|TAR", help="photos to learn from"
    )
    run.add_argument("--out", type=Path, metavar="DIR", help="default: runs/NAME")
    run.add_argument("--minutes", type=float, help="measure the machine and plan to end in this time")
    run.add_argument("--init", type=Path, metavar="MODEL.onnx|CHECKPOINT", help="start from these weights")
    run.add_argument("--resume", action="store_true", help="go on with the run in --out")
    run.add_argument(
        "--set", action="append", default=[], metavar="key=value", dest="changes", help="change a value"
    )
    run.set_defaults(command=_run)

    evaluate = commands.add_parser("evaluate", help="measure a model on the benchmarks")
    evaluate.add_argument("model", type=Path, metavar="CHECKPOINT|MODEL.onnx")
    evaluate.add_argument("--bench", type=Path, required=True, metavar="DIR")
    evaluate.add_argument(
        "--report", type=Path, metavar="FILE.md", help="also write the table here, with sheets beside it"
    )
    evaluate.set_defaults(command=_evaluate)

    export = commands.add_parser("export", help="write a checkpoint as ONNX, if the engine agrees with it")
    export.add_argument("checkpoint", type=Path, metavar="CHECKPOINT")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="MODEL.onnx")
    export.set_defaults(command=_export)

    commands.add_parser("list", help="the experiments and what each makes").set_defaults(command=_list)
    return parser


def _list(options: argparse.Namespace) -> None:
    from training.experiment import BUNDLED, Experiment

    for path in sorted(BUNDLED.glob("*.toml")):
        experiment = Experiment.load(str(path))
        print(f"{experiment.name:16} {experiment.summary}")  # noqa: T201


def _run(options: argparse.Namespace) -> None:
    from lightning_fabric import Fabric

    from training.checkpoint import load_checkpoint
    from training.dataset import load_split
    from training.experiment import Experiment
    from training.report import write_report
    from training.train import Start, train
    from training.weights import load_weights

    if options.minutes is not None and options.minutes <= 0:
        raise UsageError("--minutes wants a number above 0.")
    experiment = Experiment.load(options.experiment, tuple(options.changes))
    out = options.out or Path("runs") / experiment.name
    last = out / "last.ckpt"
    if last.exists() and not options.resume:
        raise UsageError(f"{out} already holds a run; give --resume to go on with it, or another --out.")
    if not options.photos:
        raise DatasetError("Say with --photos which folder or tar files to learn from.")
    resume = load_checkpoint(last) if options.resume else None
    if resume is not None:
        experiment = resume.experiment
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {out} cannot be made: {error.strerror}.") from error
    # under torchrun every process sees the same world; alone, one device is taken
    world = int(os.environ.get("WORLD_SIZE", "1"))
    fabric = Fabric(
        devices=world if world > 1 else 1,
        strategy="ddp" if world > 1 else "auto",
        precision=experiment.machine.precision,
    )
    fabric.launch()
    init = load_weights(options.init, experiment) if options.init else None
    split = load_split(options.photos, experiment.photos)
    fabric.print(
        f"{experiment.name}: {len(split.training)} photos to learn from, {len(split.validation)} held out"
    )
    checkpoint = train(
        experiment, split, out, fabric, Start(resume=resume, init=init, minutes=options.minutes)
    )
    if fabric.is_global_zero:
        write_report(checkpoint, split, out)
        print(f"{last} is the result; curve.png and sheet.png show it.")  # noqa: T201


def _evaluate(options: argparse.Namespace) -> None:
    from training.evaluate import evaluate

    print(evaluate(options.model, options.bench, options.report))  # noqa: T201


def _export(options: argparse.Namespace) -> None:
    from training.checkpoint import load_checkpoint
    from training.export import export

    manifest = export(load_checkpoint(options.checkpoint), options.output)
    print(f"{options.output}: halo {manifest.halo} pixels, size multiple {manifest.size_multiple}")  # noqa: T201
