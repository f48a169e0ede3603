"""Every failure a user can meet, in one place.

RestorerError                     one plain sentence for the user; never a traceback
├── UsageError                    the command's words are off
├── FolderError                   an input is missing, or the output folder cannot be used
│   └── NoRoomError               its disk is likely to be too small for the whole batch
├── PhotoError                    this photo failed, the batch goes on
│   ├── UnreadablePhotoError
│   ├── PhotoTooLargeError
│   ├── NoTemporaryRoomError
│   └── UnwritablePhotoError
│       └── DiskFullError         stops the batch: the next photo would fail the same way
├── ModelError                    this model cannot be used
│   ├── InvalidManifestError
│   ├── UnknownModelError
│   ├── UnsafeModelError
│   └── SessionError
│       └── OutOfMemoryError
├── ProviderError                 the execution provider that was asked for does not work here
├── RecipeError                   a recipe or preset cannot be understood
├── WorkerError                   the process that restores photos died
├── JournalError                  the journal of a batch cannot be kept or read
└── TrainingError                 the trainer cannot go on
    ├── ExperimentError
    ├── DatasetError
    ├── CheckpointError
    └── ParityError

`Cancelled` is no failure and lives in `restorer.progress`.
"""

from restorer import remedies


class RestorerError(Exception):
    """One plain sentence for the user: what happened, to which file, what to do.

    What to do is a `remedy` where the command line and the window have each their own way to it.
    """

    def __init__(self, sentence: str, remedy: remedies.Remedy | None = None) -> None:
        super().__init__(sentence if remedy is None else f"{sentence} {remedy}")


class UsageError(RestorerError):
    """The command's words are off."""


class FolderError(RestorerError):
    """An input is missing, or the output folder cannot be used."""


class NoRoomError(FolderError):
    """The output folder's disk has less room than the whole batch is likely to need."""


class PhotoError(RestorerError):
    """This photo failed; the batch goes on."""


class UnreadablePhotoError(PhotoError):
    """The file is missing, broken, or no photo."""


class PhotoTooLargeError(PhotoError):
    """The picture has more pixels than the user allows."""


class NoTemporaryRoomError(PhotoError):
    """The temporary folder has no room for the decoded photo; a smaller one may fit."""


class UnwritablePhotoError(PhotoError):
    """The result could not be written; nothing was left behind."""


class DiskFullError(UnwritablePhotoError):
    """The disk is full: the next photo would fail the same way."""


class ModelError(RestorerError):
    """This model cannot be used."""


class InvalidManifestError(ModelError):
    """The model file carries no manifest, or one that makes no sense."""


class UnknownModelError(ModelError):
    """No bundled or user model has this name and task."""


class UnsafeModelError(ModelError):
    """The model file holds what no model of ours needs: external data, control flow, custom operators."""


class SessionError(ModelError):
    """ONNX Runtime cannot load or run the model."""


class OutOfMemoryError(SessionError):
    """The device ran out of memory while running the model."""


class ProviderError(RestorerError):
    """The execution provider that was asked for does not work here."""


class RecipeError(RestorerError):
    """A recipe or preset cannot be understood."""


class WorkerError(RestorerError):
    """The process that restores photos died."""


class JournalError(RestorerError):
    """The journal of a batch cannot be kept, or not be read."""


class TrainingError(RestorerError):
    """The trainer cannot go on."""


class ExperimentError(TrainingError):
    """An experiment file is missing, or says what the trainer does not know."""


class DatasetError(TrainingError):
    """The training photos are missing or too few."""


class CheckpointError(TrainingError):
    """A checkpoint is missing, broken, or of another experiment."""


class ParityError(TrainingError):
    """The exported model does not compute what the checkpoint computes."""
