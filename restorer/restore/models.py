"""The loaded models of one batch: each is read and checked once, when first needed."""

import contextlib
import functools

from restorer.engine.catalog import Catalog
from restorer.engine.providers import Choice
from restorer.engine.session import Model, load_model
from restorer.errors import ModelError
from restorer.manifest import Task
from restorer.restore.describe import load_describer
from restorer.restore.recipe import Recipe
from restorer.restore.stand_ins import load_fastest


class LoadedModels:
    """Models by task and name, on one execution provider, which may have variants of them (`stand_ins`)."""

    def __init__(self, catalog: Catalog, choice: Choice, *, as_named: bool = False) -> None:
        """`as_named`: load the very file of each name, to see what it does."""
        self._catalog = catalog
        self._choice = choice
        self._as_named = as_named
        self._models: dict[tuple[Task, str], Model] = {}

    def get(self, task: Task, name: str) -> Model:
        """The model, loaded if it was not yet.

        Raises:
            ModelError: there is no such model, or it cannot be used.
            ProviderError: the provider that was asked for cannot run it.
        """
        key = (task, name)
        if key not in self._models:
            file = self._catalog.find(task, name)
            load = load_model if self._as_named else load_fastest
            self._models[key] = load(file, self._choice)
        return self._models[key]

    @functools.cached_property
    def describer(self) -> Model | None:
        """The describer, or None where it is missing or broken: what it would tell is a courtesy."""
        with contextlib.suppress(ModelError):
            return load_describer(self._catalog)
        return None

    def load_for(self, recipe: Recipe) -> None:
        """Load all that a recipe may need, so that what is missing is known before the first photo."""
        for task, name in recipe.models.items():
            self.get(task, name)

    def provider_for(self, recipe: Recipe) -> str | None:
        """What the last of a recipe's models runs on, by ONNX Runtime's name; None while it is not loaded."""
        keys = list(recipe.models.items())
        model = self._models.get(keys[-1]) if keys else None
        return None if model is None else model.provider

    def interrupt(self) -> None:
        """End what runs, from another thread, with `Cancelled`; nothing runs until `resume`."""
        for model in list(self._models.values()):
            model.interrupt()

    def resume(self) -> None:
        """Let the models run again."""
        for model in self._models.values():
            model.resume()

    def release_memory(self) -> None:
        """Give back what the last photo needed; the models stay loaded."""
        for model in self._models.values():
            model.release_memory()
