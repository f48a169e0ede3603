"""Digits, series and lines are read whole, or refused with a sentence."""

import gzip

import numpy as np
import pytest

from restorer.errors import DatasetError
from training.experiment import Experiment
from training.family.idx import read_idx
from training.family.samples import Epochs, load_samples
from training.family.sequences import decode_line, encode_lines, load_lines, load_series


def write_idx(path, array):
    header = bytes([0, 0, 8, array.ndim]) + b"".join(n.to_bytes(4, "big") for n in array.shape)
    content = header + array.astype(np.uint8).tobytes()
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)


@pytest.fixture
def idx_folder(tmp_path, rng):
    for part, count in (("train", 40), ("t10k", 20)):
        write_idx(tmp_path / f"{part}-images-idx3-ubyte.gz", rng.integers(0, 256, (count, 28, 28)))
        write_idx(tmp_path / f"{part}-labels-idx1-ubyte", np.arange(count) % 10)
    return tmp_path


def test_a_users_own_idx_folder_is_read_packed_or_not(idx_folder):
    split = load_samples([idx_folder], Experiment.load("dense"))
    assert (len(split.training), len(split.validation)) == (40, 20)
    assert split.training[0].shape == (28, 28)
    assert list(split.held_out_labels[:3]) == [0, 1, 2]


def test_digits_left_out_are_kept_as_unknown(idx_folder):
    split = load_samples([idx_folder], Experiment.load("anomaly", ("samples.leave_out=[3, 4]",)))
    assert not np.isin(split.labels, [3, 4]).any() and not np.isin(split.held_out_labels, [3, 4]).any()
    assert (len(split.training), len(split.unknown)) == (32, 4)


def test_a_limit_takes_the_first_digits_and_their_labels(idx_folder):
    split = load_samples([idx_folder], Experiment.load("dense", ("samples.limit=12",)))
    assert (len(split.training), len(split.labels), len(split.validation)) == (12, 12, 20)


@pytest.mark.shared
def test_mnist_is_read_whole(shared_photos):
    split = load_samples([shared_photos / "mnist"], Experiment.load("dense"))
    assert (len(split.training), len(split.validation)) == (60_000, 10_000)
    assert list(split.labels[:5]) == [5, 0, 4, 1, 9]


@pytest.mark.parametrize(
    "content", [b"", b"no idx", b"\0\0\x0d\x01\0\0\0\x01abcd", b"\0\0\x08\x01\0\0\0\x09ab"]
)
def test_a_broken_idx_file_is_refused(tmp_path, content):
    (tmp_path / "x-ubyte").write_bytes(content)
    with pytest.raises(DatasetError):
        read_idx(tmp_path / "x-ubyte")


def test_broken_gzip_and_a_missing_folder_are_refused(tmp_path):
    (tmp_path / "x.gz").write_bytes(b"\x1f\x8b not gzip")
    with pytest.raises(DatasetError, match="cannot be read"):
        read_idx(tmp_path / "x.gz")
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(DatasetError):
            load_samples([folder], Experiment.load("dense"))


def test_an_epoch_shows_every_sample_once_in_an_order_of_its_own(rng):
    crops = Epochs(tuple(rng.random((10, 4)).astype(np.float32)), seed=1)
    first, second = ([float(crops[i][0]) for i in range(start, start + 10)] for start in (0, 10))
    assert sorted(first) == sorted(second) and first != second
    assert [float(x[0]) for x in Epochs(crops.samples, seed=1).__getitems__(list(range(10)))] == first


def test_the_bundled_series_is_split_in_time():
    series = load_series(None, 24)
    assert series.training.shape[1] == 24 and series.times is not None
    assert series.times[0] == pytest.approx(1980.5)
    mean, deviation = series.scale
    assert mean == pytest.approx(23, abs=1) and 1 < deviation < 4  # degrees off Peru


def test_lines_survive_their_encoding_and_the_bundled_text_is_enough():
    assert decode_line(encode_lines(["Grüße, ~!"], 10)[0]) == "Gr??e, ~! "
    lines = load_lines(None, 24, seed=1)
    assert len(lines.training) > 5000
    held_out = {tuple(row) for row in lines.held_out}
    assert not held_out & {tuple(row) for row in lines.training}


@pytest.mark.parametrize("content", [b"", b"a\nb\n", b"\xff\xfe\x00", b"1\n2\nnan\n" * 99])
def test_a_file_that_holds_too_little_is_refused(tmp_path, content):
    (tmp_path / "data").write_bytes(content)
    with pytest.raises(DatasetError):
        load_series(tmp_path / "data", 24)
    with pytest.raises(DatasetError):
        load_lines(tmp_path / "data", 24, seed=1)
