"""Recipes under a name."""

import pytest

from restorer import paths
from restorer.errors import RecipeError
from restorer.restore.presets import list_presets, load_preset
from restorer.restore.recipe import Denoise, Recipe


def test_every_bundled_preset_can_be_read():
    assert list_presets()
    for path in list_presets():
        assert load_preset(path.stem).path == path


def test_a_saved_preset_is_found_by_its_name():
    folder = paths.user_presets()
    folder.mkdir(parents=True)
    recipe = Recipe(denoise=Denoise(level=12, blend=0.5))
    (folder / "mine.json").write_text(recipe.to_json(), encoding="utf-8")
    assert load_preset("mine").recipe == recipe


def test_any_file_can_be_a_preset(tmp_path):
    file = tmp_path / "some.json"
    file.write_text(Recipe(denoise=None).to_json(), encoding="utf-8")
    assert load_preset(str(file)).recipe.denoise is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_of_any_editor_can_be_a_preset(tmp_path, encoding):
    """Notepad's, for one, begins with a byte order mark."""
    file = tmp_path / "some.json"
    file.write_text('{"name": "Großmutter", "denoise": null}', encoding=encoding)
    assert (load_preset(str(file)).title, load_preset(str(file)).recipe.denoise) == ("Großmutter", None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b"\xff\xfe\x00\xd8",
        b"\xef\xbb\xbf",
        b'{"name": "\xff"}',
        b'{"sharpen": 1}',
        b'{"denoise": {"level": 200}}',
        b'{"denoise": {"x": 1}}',
        b"[" * 100_000,
        b'{"noise_level_model": ' + b"1" * 5000 + b"}",
        b'{"noise_level_model": [1]}',
        b'{"denoise": {"model": 5}}',
        b'{"denoise": {"level": true}}',
        b'{"denoise": {"level": "1"}}',
        b'{"denoise": {"level": ' + b"1" * 400 + b"}}",
        b'{"colorize": {"when": []}}',
    ],
)
def test_a_file_that_is_no_recipe_is_named_in_a_sentence(tmp_path, content):
    file = tmp_path / "broken.json"
    file.write_bytes(content)
    with pytest.raises(RecipeError, match=r"broken\.json"):
        load_preset(str(file))


@pytest.mark.parametrize("name", ["nonesuch", "x" * 300])
def test_an_unknown_name_tells_the_known_ones(name):
    with pytest.raises(RecipeError, match="clean"):
        load_preset(name)


def test_a_preset_stands_before_those_whose_names_go_on_from_its_own():
    bundled = [path.stem for path in list_presets()]
    assert bundled.index("clean") + 1 == bundled.index("clean-best")
