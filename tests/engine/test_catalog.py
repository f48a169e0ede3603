"""The catalogue: models are found by task and name, added whole or not at all, and bundled ones stay."""

import pytest
import tiny_models as tiny

from restorer import paths
from restorer.engine.catalog import BrokenModel, Catalog
from restorer.engine.model_file import ModelFile
from restorer.errors import FolderError, ModelError, UnknownModelError


@pytest.fixture
def user(tmp_path):
    return tmp_path / "user" / "models"


@pytest.fixture
def catalog(tiny_models, user):
    return Catalog([tiny_models, user])


@pytest.fixture
def mine(tmp_path):
    """A model file from elsewhere."""
    return tiny.write_model(tmp_path, tiny.denoise_model("mine"))


def names(catalog):
    return [entry.name if isinstance(entry, ModelFile) else entry.path.name for entry in catalog.list()]


def test_models_are_found_by_task_and_name(catalog):
    assert catalog.find("denoise", "denoise-fast").manifest.task == "denoise"
    assert catalog.find("colorize", "colorize").path.name == "colorize.onnx"


@pytest.mark.parametrize(
    ("task", "name"), [("denoise", "no-such"), ("denoise", "colorize"), ("denoise", "../x")]
)
def test_an_unknown_name_lists_those_there_are(catalog, task, name):
    with pytest.raises(UnknownModelError, match=r"denoise-fast\.$"):
        catalog.find(task, name)


def test_no_models_at_all_is_a_sentence(user):
    assert Catalog([user]).list() == []
    with pytest.raises(UnknownModelError, match="there is none for this task"):
        Catalog([user]).find("denoise", "denoise-fast")


def test_an_added_model_is_listed_found_and_removed(catalog, user, mine):
    added = catalog.add(mine)
    assert added.path == user / "mine.onnx" and mine.exists()
    assert catalog.find("denoise", "mine") == added
    assert names(catalog)[-1] == "mine"
    assert catalog.remove("mine") == added.path
    assert "mine" not in names(catalog) and mine.exists()


def test_adding_again_replaces(catalog, mine):
    catalog.add(mine)
    newer = tiny.denoise_model("mine")
    tiny.write_model(mine.parent, newer)
    newer.metadata_props[0].value = tiny.manifest(name="mine", version="2").to_json()
    mine.write_bytes(newer.SerializeToString())
    assert catalog.add(mine).manifest.version == "2"
    assert catalog.find("denoise", "mine").manifest.version == "2"


def test_a_variant_is_added_beside_its_model(catalog, tmp_path, mine):
    variant = tmp_path / "mine.int8.onnx"
    variant.write_bytes(mine.read_bytes())
    catalog.add(mine)
    catalog.add(variant)
    assert names(catalog)[-2:] == ["mine", "mine.int8"]  # each after its model
    assert catalog.find("denoise", "mine.int8").path.name == "mine.int8.onnx"


def test_what_is_no_model_is_not_added(catalog, user, tmp_path):
    (tmp_path / "photo.onnx").write_bytes(b"no model")
    with pytest.raises(ModelError, match=r"photo\.onnx"):
        catalog.add(tmp_path / "photo.onnx")
    assert not user.exists()


def test_a_bundled_name_is_not_taken(catalog, user, tiny_models):
    with pytest.raises(ModelError, match="name it anew"):
        catalog.add(tiny_models / "denoise-fast.onnx")
    assert not user.exists()


def test_a_bundled_model_is_not_removed(catalog, tiny_models):
    with pytest.raises(UnknownModelError, match="comes with the app"):
        catalog.remove("denoise-fast")
    assert (tiny_models / "denoise-fast.onnx").exists()


@pytest.mark.parametrize("name", ["no-such", "../mine", ""])
def test_removing_what_is_not_there_is_a_sentence(catalog, mine, name):
    with pytest.raises(UnknownModelError, match="no added model"):
        catalog.remove(name)
    assert mine.exists()


def test_a_broken_file_is_listed_with_its_sentence_and_stops_nothing(catalog, user):
    user.mkdir(parents=True)
    (user / "broken.onnx").write_bytes(b"no model")
    broken = catalog.list()[-1]
    assert isinstance(broken, BrokenModel) and str(broken.path) in broken.error
    assert catalog.find("denoise", "denoise-fast")
    with pytest.raises(ModelError, match="not an ONNX model"):
        catalog.find("denoise", "broken")
    catalog.remove("broken")
    assert len(catalog.list()) == 4


def test_a_folder_that_cannot_be_written_is_a_sentence(tiny_models, tmp_path, mine):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FolderError, match=r"cannot be put into the folder .*\.$"):
        Catalog([tiny_models, tmp_path / "file" / "models"]).add(mine)


def test_a_full_disk_leaves_no_half_model(catalog, user, mine, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FolderError, match=r"^The model was not added: The disk is full: .*\.$"):
        catalog.add(mine)
    assert list(user.iterdir()) == []


def test_the_environment_points_the_app_at_other_models(tiny_models, monkeypatch):
    monkeypatch.setenv("RESTORER_MODELS", str(tiny_models))
    assert len(Catalog().list()) == 4
    assert Catalog().user_folder == paths.user_models()
