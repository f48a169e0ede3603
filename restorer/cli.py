"""The command line: words to sub-commands, failures to exit codes; loads nothing heavy.

Exit codes: 0 all done; 1 something failed; 2 the words are off, or there is no photo; 3 a model or
provider that was asked for cannot be used; 130 cancelled.
"""

import importlib
import os
import sys
from collections.abc import Sequence

from restorer.commands.words import COMMANDS as COMMANDS
from restorer.commands.words import parser
from restorer.errors import ModelError, ProviderError, RecipeError, RestorerError, UsageError

CANCELLED = 130


def main(words: Sequence[str]) -> int:
    """Run a sub-command; returns the exit code."""
    if hasattr(sys.stdout, "reconfigure"):  # names that are no UTF-8 must not stop a batch
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        options = parser().parse_args(words)
        command = importlib.import_module(f"restorer.commands.{options.command}")
        return int(command.run(options))
    except RestorerError as error:
        sys.stderr.write(f"restorer: {error}\n")
        return _exit_code(error)
    except KeyboardInterrupt:
        return CANCELLED
    except BrokenPipeError:  # whoever read our output is gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _exit_code(error: RestorerError) -> int:
    if isinstance(error, ModelError | ProviderError):
        return 3
    return 2 if isinstance(error, UsageError | RecipeError) else 1
