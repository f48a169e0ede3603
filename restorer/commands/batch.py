"""`restorer batch`: restore photos without a window."""

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import FrameType

from restorer.batch import journals
from restorer.batch.control import Control
from restorer.batch.inputs import absolute
from restorer.batch.jobs import Settings
from restorer.batch.journal import Journal
from restorer.batch.plan import Plan, plan_jobs, prepare_folder
from restorer.batch.resume import plan_again
from restorer.batch.run import run_batch
from restorer.commands.console import Console
from restorer.commands.lines import one_line
from restorer.commands.remedies import with_options
from restorer.errors import JournalError, ProviderError, UsageError
from restorer.restore.presets import load_preset
from restorer.restore.recipe import Colorize, Denoise, Recipe

CANCELLED = 130

_ENDINGS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def run(options: argparse.Namespace) -> int:
    """Restore what was named; returns the exit code."""
    journal = journals.latest_into(absolute(options.output)) if options.resume else None
    if journal is None:
        if not options.inputs:
            raise UsageError(_nothing_named(options))
        settings = _settings(options)
        plan = plan_jobs(options.inputs, settings)
    else:
        plan = plan_again(journal, options.inputs, _settings(options))
        settings = journal.settings
    if not plan.jobs and not plan.refused:
        named = ", ".join(str(path) for path in options.inputs)
        raise UsageError(
            f"No photo was found in {named}; name photos, or folders that hold some "
            "(earlier results are left out)."
        )
    if to_do := [job for job in plan.jobs if job.skip_reason is None]:
        prepare_folder(settings.folder, to_do)
        journal = journal or _new_journal(settings, plan)
    return _restore(plan, journal, options)


def _nothing_named(options: argparse.Namespace) -> str:
    if options.resume:
        return f"No batch was begun in {options.output}; name photos or folders to restore."
    return "No INPUT was named; name photos or folders to restore, see restorer batch --help."


def _new_journal(settings: Settings, plan: Plan) -> Journal | None:
    try:
        return journals.create(settings, plan.jobs, owner="command line")
    except JournalError as error:  # no reason to leave photos unrestored
        sys.stderr.write(f"restorer: {one_line(str(error))}\n")
        return None


def recipe_of(options: argparse.Namespace) -> Recipe:
    """The preset, or the usual recipe, with what the options change in it."""
    recipe = load_preset(options.preset).recipe if options.preset is not None else Recipe()
    names = dict(options.model)
    return Recipe(
        denoise=_denoise(recipe.denoise, options, names.get("denoise")),
        colorize=_colorize(recipe.colorize, options, names.get("colorize")),
        noise_level_model=names.get("noise_level", recipe.noise_level_model),
    )


def _denoise(step: Denoise | None, options: argparse.Namespace, model: str | None) -> Denoise | None:
    if options.denoise == "off" or (step is None and options.denoise is None):
        return None
    step = step or Denoise()
    if options.denoise is not None:
        step = replace(step, level=None if options.denoise == "auto" else options.denoise)
    if options.blend is not None:
        step = replace(step, blend=options.blend / 100)
    return replace(step, model=model or step.model)


def _colorize(step: Colorize | None, options: argparse.Namespace, model: str | None) -> Colorize | None:
    if options.colorize == "off" or (step is None and options.colorize is None):
        return None
    step = step or Colorize()
    if options.colorize is not None:
        step = replace(step, when=options.colorize)
    if options.saturation is not None:
        step = replace(step, saturation=options.saturation / 100)
    return replace(step, model=model or step.model)


def _settings(options: argparse.Namespace) -> Settings:
    return Settings(
        folder=absolute(options.output),
        recipe=recipe_of(options),
        format=options.format,
        quality=options.quality,
        name=options.name,
        preset=load_preset(options.preset).name if options.preset is not None else "",
        recursive=options.recursive,
        existing=options.existing,
        keep_damaged=options.damaged == "keep",
        keep_dates=options.dates == "keep",
        max_pixels=options.max_pixels,
    )


def _restore(plan: Plan, journal: Journal | None, options: argparse.Namespace) -> int:
    with Console(len(plan.jobs) + len(plan.refused), as_json=options.json, quiet=options.quiet) as console:
        console.started()
        for outcome in plan.refused:
            console.photo(outcome)
        with _stop_on_interrupt() as control:
            try:
                summary = run_batch(
                    plan.jobs,
                    provider=options.provider,
                    on_event=console.event,
                    control=control,
                    journal=journal,
                )
            except ProviderError as error:
                raise ProviderError(with_options(str(error))) from error
        summary = replace(summary, failed=summary.failed + len(plan.refused))
        console.finished(summary)
    if summary.cancelled:
        return CANCELLED
    return 1 if summary.failed or summary.fatal else 0


@contextmanager
def _stop_on_interrupt() -> Iterator[Control]:
    """The first Ctrl-C ends the batch at the next tile, the second at once; so does a closed terminal."""
    control = Control()

    def ask_to_stop(_signal: int, _frame: FrameType | None) -> None:
        control.stop()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    earlier = {which: signal.getsignal(which) for which in _ENDINGS}
    for which, handler in earlier.items():
        if handler is not signal.SIG_IGN:  # as nohup has it
            signal.signal(which, ask_to_stop)
    try:
        yield control
    finally:
        for which, handler in earlier.items():
            signal.signal(which, handler)
