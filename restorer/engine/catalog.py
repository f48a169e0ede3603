"""Find the models: those that come with the app and those the user added."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from restorer import paths
from restorer.engine.model_file import ModelFile, check_model, read_bytes, read_model_file
from restorer.errors import FolderError, ModelError, UnknownModelError, UnwritablePhotoError
from restorer.imaging.aside import make_folders, write_aside
from restorer.manifest import Task


@dataclass(frozen=True, slots=True)
class BrokenModel:
    """A file in a models folder that cannot be used."""

    path: Path
    error: str  # one sentence


class Catalog:
    """The models in some folders; where two have the same name and task, the earlier folder's is found.

    Files are read when asked for, so what changes on the disk is seen.
    """

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        """Look in `folders`; None: the bundled models, then the user's.

        Models are added to the last folder and removed from there only.
        """
        self._folders = tuple(folders or (paths.bundled_models(), paths.user_models()))

    @property
    def user_folder(self) -> Path:
        """Where added models lie; may not exist yet."""
        return self._folders[-1]

    def list(self) -> list[ModelFile | BrokenModel]:
        """Every model file there is, sound or not, in the order in which they are found."""
        return list(self._entries())

    def find(self, task: Task, name: str) -> ModelFile:
        """The model of this task and name.

        Raises:
            UnknownModelError: there is none; the sentence names those there are.
            ModelError: the file of that name is there, but broken.
        """
        names, broken = [], None
        for entry in self._entries(first=name):
            if isinstance(entry, BrokenModel):
                broken = broken or (entry.error if entry.path.stem == name else None)
            elif entry.manifest.task == task:
                if entry.name == name:
                    return entry
                names.append(entry.name)
        if broken:
            raise ModelError(broken)
        known = f"there is {', '.join(names)}" if names else "there is none for this task"
        raise UnknownModelError(f"There is no {task.replace('_', '-')} model named {name!r}: {known}.")

    def add(self, file: Path) -> ModelFile:
        """Check a model file and copy it to the user's folder, in place of an earlier one of its name.

        Raises:
            ModelError: the file is not sound, or a model that comes with the app has its name.
            FolderError: the user's folder cannot be written.
        """
        content = read_bytes(file)
        added = ModelFile(file, check_model(content, file))
        if any(added.name == entry.name for folder in self._folders[:-1] for entry in _sound(folder)):
            raise ModelError(
                f"{file} is named {added.name!r}, as a model that comes with the app; "
                "whoever made it can name it anew."
            )
        target = self.user_folder / f"{added.name}.onnx"
        try:
            make_folders(self.user_folder)
            write_aside(target, content)
        except UnwritablePhotoError as error:
            raise FolderError(f"The model was not added: {error}") from error
        except OSError as error:
            raise FolderError(
                f"The model cannot be put into the folder {self.user_folder}: {error.strerror}."
            ) from error
        return ModelFile(target, added.manifest)

    def remove(self, name: str) -> Path:
        """Delete the user's model of this name; returns the file that was deleted.

        Raises:
            UnknownModelError: the user added no model of this name.
            FolderError: the file cannot be deleted.
        """
        for entry in _read_folder(self.user_folder):
            if name == (entry.name if isinstance(entry, ModelFile) else entry.path.stem):
                return _delete(entry.path)
        bundled = any(entry.name == name for folder in self._folders[:-1] for entry in _sound(folder))
        why = "it comes with the app and stays" if bundled else "there is no added model of this name"
        raise UnknownModelError(f"The model {name!r} cannot be removed: {why}.")

    def _entries(self, first: str = "") -> Iterator[ModelFile | BrokenModel]:
        for folder in self._folders:
            yield from _read_folder(folder, first)


def _read_folder(folder: Path, first: str = "") -> Iterator[ModelFile | BrokenModel]:
    """Read a folder's models by name; the file named `first` comes first, to spare reading the others."""
    for path in sorted(folder.glob("*.onnx"), key=lambda path: (path.stem != first, path.stem)):
        try:
            yield read_model_file(path)
        except ModelError as error:
            yield BrokenModel(path, str(error))


def _sound(folder: Path) -> Iterator[ModelFile]:
    return (entry for entry in _read_folder(folder) if isinstance(entry, ModelFile))


def _delete(path: Path) -> Path:
    try:
        path.unlink()
    except OSError as error:
        raise FolderError(f"The model file {path} cannot be deleted: {error.strerror}.") from error
    return path
