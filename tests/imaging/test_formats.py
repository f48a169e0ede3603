import subprocess
import sys

import pytest
from imaging.pictures import FORMATS, photo_of, smooth_pixels, write

from restorer.imaging.formats import SUFFIXES, format_of_suffix, kind_of_bytes, suffix_of_format


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_and_its_suffix_name_each_other(name):
    assert format_of_suffix(suffix_of_format(name)) == name
    assert format_of_suffix(suffix_of_format(name).upper()) == name


def test_what_is_written_is_read_and_other_suffixes_have_no_format():
    assert {suffix_of_format(name) for name in FORMATS} < SUFFIXES
    assert {".heic", ".cr3", ".bmp", ".jp2", ".avif", ".gif"} < SUFFIXES
    assert format_of_suffix(".txt") is None and format_of_suffix("") is None


@pytest.mark.parametrize("name", FORMATS)
def test_the_first_bytes_tell_the_format(tmp_path, name):
    head = write(tmp_path, photo_of(smooth_pixels(3, 3, 3, 8)), name).read_bytes()[:16]
    assert kind_of_bytes(head, ".jpg") == name
    assert kind_of_bytes(head[1:], ".jpg") is None


def test_the_suffixes_load_no_decoder():
    code = "import sys, restorer.imaging.formats; print({'numpy', 'cv2', 'pyvips'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "set()\n"
