"""What the settings page asks of the machine, answered in a process that lives for one question.

Loading ONNX Runtime takes a second, a driver that is probed may crash, and a stranger's model file is read:
none of that belongs into the window's process. This module is imported by the window and by the process;
it imports no Qt, and what is heavy only in the process.
"""

import json
import multiprocessing
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from restorer import paths
from restorer.batch import spawning
from restorer.errors import RestorerError

if TYPE_CHECKING:
    from restorer.engine.model_file import ModelFile

ANSWER_SECONDS = 120.0
"""A driver that takes longer to answer hangs."""

Matter = Literal["devices", "models", "check", "add", "remove"]


@dataclass(frozen=True, slots=True)
class Question:
    """What to find out or to do."""

    matter: Matter
    word: str = ""  # the provider asked for, a model file, or a model's name


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One execution provider."""

    word: str  # of `--provider`
    provider: str  # ONNX Runtime's name
    included: bool  # in this build of the app
    works: bool
    reason: str | None = None  # one sentence when it does not work


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What photos are restored on, and what else was tried."""

    used: str | None  # ONNX Runtime's name; None: what the user asked for does not work
    asked: str  # auto, cuda, cpu, ...
    devices: tuple[Device, ...]  # best first
    memory: int  # bytes that all models together may take


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """What is said of a model before it is used, or why it cannot be."""

    name: str
    path: Path
    bundled: bool = False
    error: str | None = None  # one sentence; then nothing below is known
    version: str = ""
    task: str = ""
    license: str = ""
    training_data: str = ""
    sigma_range: tuple[float, float] | None = None  # fraction of full scale
    bytes: int = 0
    scores: dict[str, float] = field(default_factory=dict)
    text: str = ""  # the card that lies beside a bundled model, Markdown
    variant_of: str = ""  # the model in whose place it is used: NAME.int8 on the processor, NAME.fp16 on CUDA


Answer = Machine | list[ModelCard] | ModelCard | str
"""A string is one sentence on why there is no answer."""


class Inquest:
    """One question's process. `ask` blocks, so call it from a thread; `end` may be called from any."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._ended = False

    def ask(self, question: Question) -> Answer:
        """Find it out; whatever happens to the process, there is an answer."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        with self._lock:
            if self._ended:
                return ""
            self._process = context.Process(target=serve, args=(theirs,), name="settings", daemon=True)
            spawning.start(self._process)
        theirs.close()
        try:
            ours.send_bytes(json.dumps(asdict(question)).encode())
            if not ours.poll(ANSWER_SECONDS):
                return "The test of this computer took too long and was given up."
            return _read(question.matter, json.loads(ours.recv_bytes()))
        except (EOFError, OSError, ValueError):
            return "The test of this computer broke off; a driver may be damaged."
        finally:
            ours.close()
            self._process.kill()
            self._process.join()
            with suppress(ValueError):  # a thread that starts a process has just seen this one end for us
                self._process.close()
            self._process = None

    def end(self) -> None:
        """Give the question up."""
        with self._lock:
            self._ended = True
            process = self._process
        if process is not None:
            with suppress(ValueError):  # closed meanwhile
                process.kill()


def serve(connection: Connection) -> None:
    """Answer one question; runs in the process."""
    if hasattr(os, "nice"):
        os.nice(5)  # nobody waits for it as for the window
    with suppress(EOFError, OSError, KeyboardInterrupt):
        question = Question(**json.loads(connection.recv_bytes()))
        answers: dict[Matter, Callable[[str], Any]] = {
            "devices": _devices, "models": _models, "check": _check, "add": _add, "remove": _remove,
        }  # fmt: skip
        try:
            answer = answers[question.matter](question.word)
        except RestorerError as error:
            answer = str(error)
        connection.send_bytes(json.dumps(answer, default=str).encode())


def _read(matter: Matter, answer: Any) -> Answer:  # noqa: ANN401 - whatever JSON held
    if isinstance(answer, str):
        return answer
    if matter == "devices":
        devices = tuple(Device(**device) for device in answer.pop("devices"))
        return Machine(devices=devices, **answer)
    if matter == "check":
        return _card(answer)
    return [_card(each) for each in answer]


def _card(values: dict[str, Any]) -> ModelCard:
    pair = values.pop("sigma_range", None)
    return ModelCard(
        path=Path(values.pop("path")), sigma_range=None if pair is None else (pair[0], pair[1]), **values
    )


def _devices(asked: str) -> dict[str, Any]:
    from restorer.engine.providers import PROVIDERS, choose, status
    from restorer.engine.runtime import available_providers, memory_limit
    from restorer.errors import ProviderError

    included = available_providers()
    devices = []
    for word, provider in PROVIDERS.items():
        if word in _elsewhere():
            continue
        found = status(provider)
        devices.append(
            Device(
                word=word,
                provider=provider,
                included=provider in included,
                works=found.works,
                reason=found.reason,
            )
        )
    try:
        used: str | None = choose(asked or "auto").provider
    except ProviderError:
        used = None
    return asdict(Machine(used=used, asked=asked or "auto", devices=tuple(devices), memory=memory_limit()))


def _elsewhere() -> set[str]:
    """Providers of other systems than this one."""
    kept = {"darwin": "coreml", "win32": "directml"}.get(sys.platform)
    return {"coreml", "directml"} - {kept} | ({"cuda"} if sys.platform == "darwin" else set())


def _models(_word: str = "") -> list[dict[str, Any]]:
    from restorer.engine.catalog import BrokenModel, Catalog

    cards = []
    for entry in Catalog().list():
        if isinstance(entry, BrokenModel):
            bundled = entry.path.parent == paths.bundled_models()
            broken = ModelCard(name=entry.path.stem, path=entry.path, bundled=bundled, error=entry.error)
            cards.append(asdict(broken))
        else:
            cards.append(asdict(_described(entry)))
    return cards


def _check(file: str) -> dict[str, Any]:
    from restorer.engine.model_file import read_model_file

    return asdict(_described(read_model_file(Path(file))))


def _add(file: str) -> list[dict[str, Any]]:
    from restorer.engine.catalog import Catalog

    Catalog().add(Path(file))
    return _models()


def _remove(name: str) -> list[dict[str, Any]]:
    from restorer.engine.catalog import Catalog

    Catalog().remove(name)
    return _models()


def _described(file: "ModelFile") -> ModelCard:
    manifest, card = file.manifest, file.path.with_name(f"{file.manifest.name}.md")
    bundled = file.path.parent == paths.bundled_models()
    text = ""
    with suppress(OSError, UnicodeDecodeError):
        text = card.read_text("utf-8") if bundled else ""  # a stranger's card is not taken along
    return ModelCard(
        name=file.name,
        path=file.path,
        bundled=bundled,
        version=manifest.version,
        task=manifest.task,
        license=manifest.license,
        training_data=manifest.training_data,
        sigma_range=manifest.sigma_range,
        bytes=file.path.stat().st_size,
        scores=manifest.scores,
        text=text,
        variant_of="" if file.name == manifest.name else manifest.name,
    )
