"""The page of the family names what there is, and shows figures that can be carried along."""

import re
from pathlib import Path

from training.experiment import bundled


def test_every_experiment_of_the_family_has_its_command_on_the_page():
    page = (Path(__file__).parents[3] / "docs" / "autoencoders.md").read_text()
    for path in bundled():
        if path.parent.name == "family":
            assert re.search(rf"^restorer-train (run|sweep) {path.stem}( |$)", page, re.MULTILINE), path.stem


def test_every_figure_of_the_page_is_there_and_small():
    folder = Path(__file__).parents[3] / "docs"
    page = (folder / "autoencoders.md").read_text()
    named = {word.split(")")[0] for word in page.split("](")[1:] if word.startswith("images/autoencoders/")}
    files = {path.relative_to(folder).as_posix(): path for path in (folder / "images/autoencoders").iterdir()}
    assert named == set(files)
    assert all(path.stat().st_size < 100 * 2**10 for path in files.values())
    assert sum(path.stat().st_size for path in files.values()) < 2 * 2**20
