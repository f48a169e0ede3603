"""The command line: words to sub-commands, failures to exit codes; loads nothing heavy.

Exit codes: 0 all done; 1 something failed; 2 the words are off, or there is no photo; 3 a model or
provider that was asked for cannot be used; 130 cancelled.
"""

import importlib
import os
import sys
from collections.abc import Sequence

from restorer.commands.lines import one_line
from restorer.commands.words import COMMANDS as COMMANDS
from restorer.commands.words import parser
from restorer.errors import ModelError, ProviderError, RecipeError, RestorerError, UsageError

CANCELLED = 130


def main(words: Sequence[str]) -> int:
    """Run a sub-command; returns the exit code."""
    _prepare_output()
    try:
        options = parser().parse_args(words)
        command = importlib.import_module(f"restorer.commands.{options.command}")
        return int(command.run(options))
    except RestorerError as error:
        _complain(str(error))
        return _exit_code(error)
    except KeyboardInterrupt:
        return CANCELLED
    except BrokenPipeError:  # whoever read our output is gone
        _discard_output()
        return 1
    except (
        OSError
    ) as error:  # of photos and folders these are sentences already; this is our output's, mostly
        _discard_output()
        _complain(f"The work ended early, as the system says: {error.strerror}.")
        return 1


def _prepare_output() -> None:
    """Names that are no UTF-8 must not stop a batch, nor must an output that was closed."""
    if sys.stdout is None or sys.stderr is None:
        nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - stays open, as they would
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    """What is still in the buffer would raise once more when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(sentence: str) -> None:
    sys.stderr.write(f"restorer: {one_line(sentence)}\n")


def _exit_code(error: RestorerError) -> int:
    if isinstance(error, ModelError | ProviderError):
        return 3
    return 2 if isinstance(error, UsageError | RecipeError) else 1
