"""The user's own presets."""

import pytest

from restorer import paths
from restorer.errors import FolderError, RecipeError
from restorer.restore.presets import LARGEST, load_preset, read_preset, read_presets
from restorer.restore.recipe import Colorize, Denoise, Recipe
from restorer.restore.saved_presets import (
    LONGEST,
    delete_preset,
    export_preset,
    import_preset,
    rename_preset,
    save_preset,
    slug,
    taken_by,
    to_import,
)

RECIPE = Recipe(denoise=Denoise(level=12, blend=0.5), colorize=Colorize(when="auto"))
OTHER = Recipe(denoise=None, colorize=Colorize())


def titles():
    return [preset.title for preset in read_presets()[0] if not preset.bundled]


def test_a_saved_preset_is_listed_and_found_by_its_slug():
    saved = save_preset("  Grandma's  album ", RECIPE)
    assert (saved.title, saved.name) == ("Grandma's album", "grandma-s-album")
    assert titles() == ["Grandma's album"]
    assert load_preset("grandma-s-album") == saved
    assert load_preset(str(saved.path)) == saved
    assert [path.name for path in paths.user_presets().iterdir()] == ["grandma-s-album.json"]


@pytest.mark.parametrize(
    ("title", "name"), [("Großmutter", "großmutter"), ("写真 1", "写真-1"), ("CON", "con-preset")]
)
def test_names_in_any_script_make_file_names(title, name):
    assert slug(title) == name
    assert load_preset(save_preset(title, RECIPE).name).title == title


@pytest.mark.parametrize("title", ["", "  ", "../..", "x" * (LONGEST + 1), "\n"])
def test_what_is_no_name_is_refused_in_a_sentence(title):
    with pytest.raises(RecipeError, match="name of a preset"):
        save_preset(title, RECIPE)
    assert not paths.user_presets().exists()


def test_a_name_cannot_leave_the_folder():
    assert save_preset("../../etc/passwd", RECIPE).path == paths.user_presets() / "etc-passwd.json"


def test_equal_names_are_told_and_replaced_only_when_asked():
    first = save_preset("Mine", RECIPE)
    assert taken_by("mine!") == first.path
    with pytest.raises(RecipeError, match="already"):
        save_preset("MINE", OTHER)
    assert load_preset("mine").recipe == RECIPE
    save_preset("MINE", OTHER, replace=True)
    assert load_preset("mine").recipe == OTHER
    assert titles() == ["MINE"]


@pytest.mark.parametrize("title", ["clean", "Clean up", "old black and WHITE"])
def test_a_bundled_name_cannot_be_taken(title):
    with pytest.raises(RecipeError, match="comes with the app"):
        save_preset(title, RECIPE, replace=True)


def test_a_preset_is_renamed_and_its_old_file_goes():
    save_preset("Other", OTHER)
    mine = save_preset("Mine", RECIPE)
    with pytest.raises(RecipeError, match="already"):
        rename_preset(mine, "other")
    renamed = rename_preset(mine, "Ours")
    assert rename_preset(renamed, "OURS").title == "OURS"  # the same file, written another way
    assert titles() == ["Other", "OURS"]
    assert load_preset("ours").recipe == RECIPE
    rename_preset(load_preset("ours"), "Other", replace=True)
    assert titles() == ["Other"]
    assert load_preset("other").recipe == RECIPE


def test_a_preset_is_deleted_and_a_bundled_one_stays():
    delete_preset(save_preset("Mine", RECIPE))
    assert titles() == []
    with pytest.raises(RecipeError, match="comes with the app"):
        delete_preset(load_preset("clean"))


def test_a_preset_travels_as_a_file(tmp_path):
    file = tmp_path / "for you.json"
    export_preset(save_preset("Grandma's album", RECIPE), file)
    delete_preset(load_preset("grandma-s-album"))
    assert import_preset(file).title == "Grandma's album"
    assert load_preset("grandma-s-album").recipe == RECIPE
    with pytest.raises(RecipeError, match="already"):
        import_preset(file)
    assert import_preset(file, replace=True).recipe == RECIPE
    assert [path.name for path in tmp_path.iterdir()] == ["for you.json"]


def test_a_bare_recipe_is_imported_under_its_files_name(tmp_path):
    file = tmp_path / "from a friend.json"
    file.write_text(RECIPE.to_json(), encoding="utf-8")
    assert import_preset(file).title == "from a friend"


def test_a_file_of_a_bundled_preset_gets_a_number(tmp_path):
    file = tmp_path / "x.json"
    export_preset(load_preset("clean"), file)
    assert to_import(file).title == "Clean up 2"
    assert import_preset(file).name == "clean-up-2"


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff\xfe", b'{"name": 5}', b'{"name": "x", "sharpen": 1}'])
def test_what_is_no_preset_is_not_imported(tmp_path, content):
    file = tmp_path / "broken.json"
    file.write_bytes(content)
    with pytest.raises(RecipeError, match=r"broken\.json"):
        import_preset(file)
    assert titles() == []


def test_a_folder_a_large_file_and_nothing_are_no_presets(tmp_path):
    (tmp_path / "folder.json").mkdir()
    with (tmp_path / "large.json").open("wb") as file:
        file.truncate(LARGEST + 1)
    for name in ("folder.json", "large.json", "gone.json"):
        with pytest.raises(RecipeError, match=name):
            import_preset(tmp_path / name)


def test_a_broken_saved_file_is_named_and_the_others_are_there():
    save_preset("Mine", RECIPE)
    (paths.user_presets() / "broken.json").write_text("no JSON", encoding="utf-8")
    presets, broken = read_presets()
    assert "mine" in [preset.name for preset in presets]
    assert len(broken) == 1
    assert "broken.json" in broken[0]


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path):
    paths.user_data().mkdir(parents=True)
    paths.user_presets().write_bytes(b"a file where the folder should be")
    with pytest.raises(FolderError, match="preset"):
        save_preset("Mine", RECIPE)
    (tmp_path / "file").touch()
    with pytest.raises(FolderError, match="preset"):
        export_preset(load_preset("clean"), tmp_path / "file" / "mine.json")


def test_a_saved_file_never_hides_a_bundled_one():
    paths.user_presets().mkdir(parents=True)
    (paths.user_presets() / "clean.json").write_text(OTHER.to_json(), encoding="utf-8")
    assert load_preset("clean").bundled
    assert [preset.bundled for preset in read_presets()[0] if preset.name == "clean"] == [True]
    assert read_preset(paths.user_presets() / "clean.json").recipe == OTHER
