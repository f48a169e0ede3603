"""What a batch says on the terminal: lines or JSON on stdout, failures and a bar on stderr."""

import json
import sys
from dataclasses import dataclass, field, replace
from typing import Any, Self

from tqdm import tqdm

from restorer.batch.jobs import Outcome, Summary
from restorer.batch.run import BatchEvent, PhotoFinished, PhotoProgress
from restorer.commands.lines import one_line
from restorer.commands.remedies import with_options

UNLIKE_PHOTOS = "This looks like a drawing or a document: colours may be off."
"""Noted on a photo that was coloured; the window says the same in the user's language."""


@dataclass(slots=True, kw_only=True)
class _Bar:
    """Photos done, with the shares of those under way."""

    bar: "tqdm[None]"
    shares: dict[int, float] = field(default_factory=dict)
    done: int = 0

    def progress(self, index: int, share: float) -> None:
        self.shares[index] = share
        self._draw()

    def finish(self, index: int | None) -> None:
        self.shares.pop(index, None) if index is not None else None
        self.done += 1
        self._draw()

    def _draw(self) -> None:
        self.bar.update(self.done + sum(self.shares.values()) - self.bar.n)


class Console:
    """Speaks for one batch; use it as a context, so that the bar is cleared at its end."""

    def __init__(self, photos: int, *, as_json: bool, quiet: bool) -> None:
        self._photos, self._json, self._quiet = photos, as_json, quiet
        shown = not quiet and sys.stderr.isatty()
        form = "{l_bar}{bar}| {n:.1f}/{total} photos [{elapsed}<{remaining}]"
        bar = tqdm(total=photos, file=sys.stderr, disable=not shown, leave=False, bar_format=form)
        self._bar = _Bar(bar=bar)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.bar.close()

    def started(self) -> None:
        """The batch begins."""
        if self._json:
            self._emit({"event": "started", "photos": self._photos})

    def event(self, event: BatchEvent) -> None:
        """Something happened to a photo."""
        if isinstance(event, PhotoProgress):
            self._bar.progress(event.index, event.done / event.total)
        elif isinstance(event, PhotoFinished):
            self.photo(event.outcome, event.index)

    def photo(self, outcome: Outcome, index: int | None = None) -> None:
        """A photo is done; `index` is None when it was refused before the batch."""
        self._bar.finish(index)
        if outcome.error is not None:
            said = with_options(outcome.error)
            outcome = replace(outcome, error=said)
            path = str(outcome.source)  # sentences tell only its name, which cameras give again and again
            place = "" if path in said else f"{path}: "
            self._write(sys.stderr, f"restorer: {place}{said}")
        if self._json:
            self._emit(event_of(outcome))
        elif not self._quiet and outcome.error is None:
            self._write(sys.stdout, line_of(outcome))

    def finished(self, summary: Summary) -> None:
        """The batch is over."""
        if summary.fatal is not None:
            left = self._photos - summary.restored - summary.failed - summary.skipped
            self._write(sys.stderr, f"restorer: The batch ended early; {left} photos are left.")
        if self._json:
            counts = {"restored": summary.restored, "failed": summary.failed, "skipped": summary.skipped}
            self._emit({"event": "finished", **counts, "seconds": round(summary.seconds, 3)})
        elif not self._quiet:
            end = "Stopped" if summary.cancelled else "Done"
            self._write(
                sys.stdout,
                f"{end} in {summary.seconds:.1f} s: {summary.restored} restored, "
                f"{summary.failed} failed, {summary.skipped} skipped.",
            )

    def _emit(self, values: dict[str, Any]) -> None:
        self._write(sys.stdout, json.dumps(values))

    def _write(self, stream: Any, line: str) -> None:  # noqa: ANN401 - sys.stdout has no narrower type
        with tqdm.external_write_mode(file=stream):
            stream.write(one_line(line) + "\n")
            stream.flush()


def event_of(outcome: Outcome) -> dict[str, Any]:
    """A photo's JSON event."""
    return {
        "event": "photo",
        "source": str(outcome.source),
        "target": None if outcome.target is None else str(outcome.target),
        "status": outcome.status,
        "seconds": round(outcome.seconds, 3),
        "megapixels": round(outcome.megapixels, 3),
        "provider": outcome.provider,
        "sigma": None if outcome.sigma is None else round(outcome.sigma, 5),
        "error": outcome.error,
        "note": _note_of(outcome),
    }


def line_of(outcome: Outcome) -> str:
    """A photo's line for people."""
    if outcome.status == "skipped":
        return f"{outcome.source} skipped: {outcome.note}"
    facts = [f"{outcome.seconds:.1f} s"]
    if outcome.sigma is not None:
        facts.append(f"noise {outcome.sigma * 255:.1f}/255")
    line = f"{outcome.source} -> {outcome.target} ({', '.join(facts)})"
    return " ".join(filter(None, (line, _note_of(outcome))))


def _note_of(outcome: Outcome) -> str | None:
    """What is noted on a photo; the window has words of its own for one that is unlike photos."""
    unlike = UNLIKE_PHOTOS if outcome.unlike else None
    return " ".join(filter(None, (outcome.note, unlike))) or None
