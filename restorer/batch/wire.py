"""The app's messages and its worker's as JSON: what one process reads of the other is values, never code.

Python's own way of sending objects, pickle, runs what the bytes say. The bytes come from a process that has
just decoded files from strangers, so it is used once only, by `multiprocessing` itself and the other way
round: to tell a new process which function is its entry.
"""

import json
from collections.abc import Callable
from dataclasses import fields
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from restorer import errors
from restorer.batch import records
from restorer.batch.jobs import Outcome, PhotoJob, Wish
from restorer.batch.messages import (
    Alive,
    Change,
    Done,
    Finish,
    Finished,
    FromWorker,
    Opened,
    Pause,
    Progressed,
    Refused,
    Resume,
    Started,
    Stop,
    Stuck,
    ToWorker,
    Withdraw,
    WorkOrder,
)
from restorer.errors import RestorerError

Message = FromWorker | ToWorker | WorkOrder


class Channel:
    """One end of the pipe between the app and its worker."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def send(self, message: Message) -> None:
        """Say something.

        Raises:
            OSError: nobody listens any more.
        """
        self._connection.send_bytes(to_bytes(message))

    def receive(self) -> Message:
        """Wait for what the other end says.

        Raises:
            EOFError, OSError: it is gone, or talks nonsense.
        """
        data = self._connection.recv_bytes()
        try:
            return from_bytes(data)
        except (ValueError, KeyError, TypeError, RestorerError) as error:
            raise OSError("a message that makes no sense") from error

    def poll(self, seconds: float) -> bool:
        """Wait until something can be received, but no longer than this."""
        return self._connection.poll(seconds)

    def close(self) -> None:
        """Hang up."""
        self._connection.close()


def to_bytes(message: Message) -> bytes:
    """A message as JSON; names of files that are no Unicode survive as lone surrogates."""
    return json.dumps([type(message).__name__, _plain(message)]).encode()


def from_bytes(data: bytes) -> Message:
    """The inverse of `to_bytes`.

    Raises:
        ValueError, KeyError, TypeError, RestorerError: these bytes are no message.
    """
    name, values = json.loads(data)
    return _READERS[name](values)


def _plain(message: Message | Outcome) -> dict[str, Any]:
    return {field.name: _plain_value(getattr(message, field.name)) for field in fields(message)}


def _plain_value(value: object) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, PhotoJob):
        return [str(value.source), str(value.target), records.job_to_json(value)]
    if isinstance(value, Wish):
        return records.wish_to_json(value)
    if isinstance(value, Outcome):
        return _plain(value)
    if isinstance(value, RestorerError):
        return [type(value).__name__, str(value)]
    if isinstance(value, tuple):
        return [_plain_value(each) for each in value]
    return value


def _order(values: dict[str, Any]) -> WorkOrder:
    jobs = tuple(
        (int(index), records.job_from_json(text, Path(source), Path(target)))
        for index, (source, target, text) in values["jobs"]
    )
    names = tuple(Path(name) for name in values["names"])
    return WorkOrder(**{**values, "jobs": jobs, "journal": _path(values["journal"]), "names": names})


def _finished(values: dict[str, Any]) -> Finished:
    outcome = values["outcome"]
    paths = {"source": Path(outcome["source"]), "target": _path(outcome["target"])}
    return Finished(**{**values, "outcome": Outcome(**{**outcome, **paths})})


def _refused(values: dict[str, Any]) -> Refused:
    name, sentence = values["error"]
    kind = vars(errors)[name]
    if not (isinstance(kind, type) and issubclass(kind, RestorerError)):
        raise ValueError(f"{name} is no error of the app")
    return Refused(kind(sentence))


def _change(values: dict[str, Any]) -> Change:
    return Change(tuple(values["indices"]), records.wish_from_json(values["wish"]))


def _withdraw(values: dict[str, Any]) -> Withdraw:
    return Withdraw(tuple(values["indices"]))


def _path(text: str | None) -> Path | None:
    return None if text is None else Path(text)


_READERS: dict[str, Callable[[dict[str, Any]], Message]] = {
    "WorkOrder": _order,
    "Change": _change,
    "Withdraw": _withdraw,
    "Finished": _finished,
    "Refused": _refused,
    **{
        kind.__name__: lambda values, kind=kind: kind(**values)  # type: ignore[misc]
        for kind in (Alive, Done, Finish, Opened, Pause, Progressed, Resume, Started, Stop, Stuck)
    },
}
