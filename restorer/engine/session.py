"""One loaded model: planes in, planes out, on the provider that was chosen.

When a GPU runs out of memory the model goes on, on the CPU, and says so: the photo is still finished.
"""

import functools
from collections.abc import Sequence
from typing import Any

import numpy as np

from restorer.engine import runtime
from restorer.engine.cost import memory_per_pixel
from restorer.engine.model_file import ModelFile, check_model, read_bytes
from restorer.engine.providers import Choice
from restorer.engine.runtime import CPU, RUNTIME_ERRORS
from restorer.errors import OutOfMemoryError, SessionError
from restorer.imaging.photo import Pixels
from restorer.imaging.tiles import round_up
from restorer.manifest import DESCRIPTION, INPUT_CHANNELS, OUTPUT_CHANNELS, VARIANT_LENGTH, Manifest
from restorer.progress import Cancelled

RUN_BYTES = 720 * 2**20
"""Memory that one run may need: a photo of any size is restored beside other programs on 4 GiB."""

_UNKNOWN_MEMORY = 512.0  # bytes a pixel, of a model whose graph does not tell; many channels at full size


def load_model(file: ModelFile, choice: Choice, *, threads: int | None = None) -> "Model":
    """Load a model for running.

    Args:
        threads: of the CPU; None: one for each core this process may use.

    Raises:
        ModelError: the file changed since it was read and is no longer sound, or ONNX Runtime cannot load it.
    """
    content = read_bytes(file.path)
    manifest = check_model(content, file.path)  # of the very bytes that run
    return Model(ModelFile(file.path, manifest), content, choice, threads)


class Model:
    """A model ready to run; call it with its inputs by name.

    Not for two threads at once, but for `interrupt`.
    """

    def __init__(self, file: ModelFile, content: bytes, choice: Choice, threads: int | None = None) -> None:
        self._file = file
        self._content = content  # kept for the CPU, should the GPU run out of memory
        self._threads = threads
        self._note = choice.note
        self._interrupted = False
        self._options: Any = None  # of the run under way
        try:
            self._session = self._open(choice.provider)
        except OutOfMemoryError:
            if choice.provider == CPU:
                raise
            self._fall_back()
        if choice.provider != self.provider and self._note is None:
            self._note = f"{choice.provider} did not start, so the CPU was used."

    @property
    def name(self) -> str:
        """What users call the model."""
        return self._file.name

    @property
    def manifest(self) -> Manifest:
        """The model's promise."""
        return self._file.manifest

    @property
    def takes_variant(self) -> bool:
        """Whether the model offers other results by its input `variant`."""
        return any(end.name == "variant" for end in self._session.get_overridable_initializers())

    @property
    def provider(self) -> str:
        """The execution provider truly in use, by ONNX Runtime's name."""
        return str(self._session.get_providers()[0])

    @property
    def note(self) -> str | None:
        """One sentence for the user when the provider is not what was to be expected."""
        return self._note

    @functools.cached_property
    def window_pixels(self) -> int:
        """How many pixels it may be given at once, so that a run needs at most `RUN_BYTES`."""
        needed = memory_per_pixel(self._content, self.manifest.size_multiple) or _UNKNOWN_MEMORY
        return int(RUN_BYTES / needed)

    def remark(self, note: str) -> None:
        """Have something said to the user, unless there is something to say already."""
        self._note = self._note or note

    def __call__(self, **inputs: Pixels) -> Pixels:
        """Run the model; when a GPU is out of memory, on the CPU from now on.

        Args:
            inputs: the planes of the task, N x C x H x W, height and width multiples of `size_multiple`;
                for a colouriser also `variant`, N x 8, if wanted.

        Returns:
            N x C x H x W planes, at `output_scale` of the input's size.

        Raises:
            OutOfMemoryError: not enough memory, on the CPU at last.
            SessionError: the model failed, or did not return what its manifest promises.
            ValueError: inputs of a wrong name, type or shape.
        """
        try:
            return self.run_here(**inputs)
        except OutOfMemoryError:
            if self.provider == CPU:
                raise
        self._fall_back()
        return self.run_here(**inputs)

    def run_one(self, **inputs: Pixels) -> Pixels:
        """One picture, without the axis N, in and out; otherwise as calling it does."""
        return np.asarray(self(**{name: planes[None] for name, planes in inputs.items()})[0], np.float32)

    def run_here(self, **inputs: Pixels) -> Pixels:
        """Run the model as calling it does, but on the provider in use or not at all.

        Raises:
            OutOfMemoryError: not enough memory, be it of a GPU; a smaller picture may fit.
            SessionError, ValueError: as calling it does.
        """
        height, width = self._check_inputs(inputs)
        if self.manifest.task not in OUTPUT_CHANNELS:
            raise ValueError(f"{self.name} answers with no planes")
        (result,) = self._run({name: np.ascontiguousarray(planes) for name, planes in inputs.items()})
        scale = self.manifest.output_scale
        (channels,) = OUTPUT_CHANNELS[self.manifest.task].values()
        if result.shape[1:] != (channels, round(height * scale), round(width * scale)):
            raise SessionError(f"The model {self.name} returned a picture of a wrong size; do not use it.")
        if not np.isfinite(result.sum(dtype=np.float64)):  # one bad value spoils the sum
            raise SessionError(f"The model {self.name} returned values that are no numbers; do not use it.")
        return result

    def interrupt(self) -> None:
        """End the run under way, from another thread, within one layer; none begins until `resume`.

        The run raises `Cancelled`.
        """
        self._interrupted = True
        if self._options is not None:
            self._options.terminate = True

    def resume(self) -> None:
        """Let it run again."""
        self._interrupted = False

    def describe(self, planes: Pixels) -> tuple[Pixels, Pixels]:
        """Run a describer.

        Args:
            planes: N x 3 x S x S, S being the manifest's `working_size`.

        Returns:
            N x D codes and N errors.

        Raises:
            OutOfMemoryError: not enough memory.
            SessionError: the model failed, or did not return what its manifest promises.
            ValueError: not a describer, or inputs of a wrong type or shape.
        """
        if self.manifest.task != "describe":
            raise ValueError(f"{self.name} is no describer")
        self._check_inputs({"planes": planes})
        code, error = self._run({"planes": np.ascontiguousarray(planes)}, outputs=DESCRIPTION)
        if code.ndim != 2 or len(code) != len(planes) or error.shape != (len(planes),):
            raise SessionError(f"The model {self.name} returned numbers of a wrong shape; do not use it.")
        if not (np.isfinite(code).all() and np.isfinite(error).all()):
            raise SessionError(f"The model {self.name} returned values that are no numbers; do not use it.")
        return code, error

    def release_memory(self) -> None:
        """Give back the memory that the largest run needed; call it after each photo.

        It shrinks at the end of a run, so this runs a small picture.
        """
        side = self._fixed_side or round_up(64, self.manifest.size_multiple)
        shapes = INPUT_CHANNELS[self.manifest.task]
        inputs = {name: np.zeros((1, channels, side, side), np.float32) for name, channels in shapes.items()}
        self._run(inputs, runtime.run_options(self.provider, shrink=True))

    @property
    def _fixed_side(self) -> int | None:
        """Of the only size of picture that the model takes, if there is but one."""
        return self.manifest.working_size if self.manifest.task == "describe" else None

    def _run(
        self,
        inputs: dict[str, Pixels],
        options: Any = None,  # noqa: ANN401 - RunOptions
        outputs: Sequence[str] | None = None,
    ) -> list[Pixels]:
        self._options = options or runtime.run_options(self.provider)
        if self._interrupted:  # looked at once the options can be seen: whoever sets it later sets them, too
            raise Cancelled
        try:
            return [np.asarray(result) for result in self._session.run(outputs, inputs, self._options)]
        except RUNTIME_ERRORS as error:
            if self._interrupted:
                raise Cancelled from error
            raise self._failure(
                error, f"The model {self.name} ({self._file.path}) cannot run here; use another model."
            ) from error

    def _open(self, provider: str) -> Any:  # noqa: ANN401 - ONNX Runtime is not typed
        try:
            return runtime.open_session(self._content, provider, threads=self._threads)
        except RUNTIME_ERRORS as error:
            raise self._failure(
                error, f"The model {self.name} ({self._file.path}) cannot be loaded here; use another model."
            ) from error

    def _fall_back(self) -> None:
        self._note = "The GPU ran out of memory, so the CPU was used."
        self._session = self._open(CPU)

    def _failure(self, error: BaseException, sentence: str) -> SessionError:
        if runtime.is_out_of_memory(error):
            return OutOfMemoryError(
                f"There is not enough memory to run the model {self.name}; close other programs."
            )
        return SessionError(sentence)

    def _check_inputs(self, inputs: dict[str, Pixels]) -> tuple[int, int]:
        promised = INPUT_CHANNELS[self.manifest.task]
        planes = {name: value for name, value in inputs.items() if name != "variant"}
        if planes.keys() != promised.keys() or ("variant" in inputs and not self.takes_variant):
            raise ValueError(f"{self.name} takes {sorted(promised)}, not {sorted(inputs)}")
        count, _, height, width = next(iter(planes.values())).shape
        shapes: dict[str, tuple[int, ...]] = {"variant": (count, VARIANT_LENGTH)}
        shapes |= {name: (count, channels, height, width) for name, channels in promised.items()}
        for name, value in inputs.items():
            if value.dtype != np.float32 or value.shape != shapes[name]:
                raise ValueError(f"{name} is {value.dtype} {value.shape}, must be float32 {shapes[name]}")
        multiple = self.manifest.size_multiple
        if height % multiple or width % multiple or not height or not width:
            raise ValueError(f"{self.name} takes multiples of {multiple}, not {height} x {width}")
        if self._fixed_side not in (None, height) or self._fixed_side not in (None, width):
            raise ValueError(f"{self.name} takes {self._fixed_side} pixels a side, not {height} x {width}")
        return height, width
