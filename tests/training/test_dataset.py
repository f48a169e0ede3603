"""Photos are split by file and cropped the same way every time."""

import tarfile
from dataclasses import replace

import numpy as np
import pytest
import torch

from restorer.errors import DatasetError
from training.dataset import Crops, LabCrops, Split, load_split, whole_pictures

from .conftest import write_photos


def test_a_folder_and_a_shard_of_the_same_photos_give_the_same_split(photos, tiny, tmp_path):
    with tarfile.open(tmp_path / "shard.tar", "w") as shard:
        for path in sorted(photos.iterdir()):
            shard.add(path, arcname=path.name)
    from_folder = load_split([photos], tiny.photos)
    from_shard = load_split([tmp_path / "shard.tar"], tiny.photos)
    for ours, theirs in zip(from_folder.training, from_shard.training, strict=True):
        assert np.array_equal(ours, theirs)
    assert len(from_folder.validation) == 2 and len(from_folder.training) == 8


def test_a_shard_is_split_as_its_unpacked_folder(photos, tiny, tmp_path):
    (photos / "deep").mkdir()
    (photos / "photo0.png").rename(photos / "deep" / "photo0.png")
    with tarfile.open(tmp_path / "shard.tar", "w") as shard:
        shard.add(photos, arcname=".")
    assert load_split([tmp_path / "shard.tar"], tiny.photos).names == load_split([photos], tiny.photos).names


def test_one_picture_at_two_sizes_stays_on_one_side(photos, tiny, tmp_path):
    large = write_photos(tmp_path / "large", side=96)
    split = load_split([photos, large], replace(tiny.photos, validation=3))
    assert len(split.validation) == 2 and len(set(split.names)) == 1
    assert sorted(len(photo) for photo in split.validation) == [72, 96]


@pytest.mark.parametrize(("names", "count"), [("abcd", 2), ("abbbcc", 1), ("aaabbb", 3), ("aaaa", 0)])
def test_pictures_are_held_out_whole(names, count):
    assert whole_pictures(names, 2) == count


def test_no_picture_is_in_both_halves_of_what_is_held_out():
    pixels = tuple(np.full((2, 2, 3), value, np.uint8) for value in range(5))
    first, second = ([int(one[0, 0, 0]) for one in half] for half in Split((), pixels, tuple("aabcc")).halves)
    assert (first, second) == ([0, 1, 3, 4], [2])
    first, second = ([int(one[0, 0, 0]) for one in half] for half in Split((), pixels).halves)
    assert (first, second) == ([0, 2, 4], [1, 3])


def test_a_shard_that_is_cut_off_is_refused(photos, tiny, tmp_path):
    with tarfile.open(tmp_path / "shard.tar", "w") as shard:
        shard.add(photos, arcname="photos")
    whole = (tmp_path / "shard.tar").read_bytes()
    (tmp_path / "shard.tar").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DatasetError, match="cut off or broken"):
        load_split([tmp_path / "shard.tar"], tiny.photos)


def test_broken_and_small_photos_are_left_out(photos, tiny, rng):
    import cv2

    (photos / "broken.png").write_bytes(b"no photo")
    cv2.imwrite(str(photos / "small.png"), rng.integers(0, 255, (8, 8, 3), np.uint8))
    split = load_split([photos], tiny.photos)
    assert len(split.training) + len(split.validation) == 10


def test_a_folder_without_photos_is_refused(tmp_path, tiny):
    with pytest.raises(DatasetError, match="no photos"):
        load_split([tmp_path], tiny.photos)
    with pytest.raises(DatasetError, match="neither a folder"):
        load_split([tmp_path / "missing"], tiny.photos)


def test_a_crop_depends_on_the_seed_and_its_number_alone(photos, tiny):
    training = load_split([photos], tiny.photos).training
    crops, again, other = (Crops(training, 32, seed) for seed in (1, 1, 2))
    assert all(torch.equal(crops[i], again[i]) for i in range(20))
    assert any(not torch.equal(crops[i], other[i]) for i in range(20))
    assert crops[0].shape == (3, 32, 32) and crops[0].dtype == torch.float32


def test_a_photo_smaller_than_a_crop_is_mirrored_out(rng):
    crops = Crops([rng.integers(0, 255, (20, 50, 3), np.uint8)], 48, 1)
    assert crops[0].shape == (3, 48, 48)


def test_grey_scenes_have_no_chrominance(rng):
    grey = np.repeat(rng.integers(0, 255, (40, 60, 1), np.uint8), 3, axis=2)
    lab = LabCrops([grey], 32, 1)[0]
    assert float(lab[1:].abs().max()) < 1e-3
    assert float(lab[0].min()) >= 0 and float(lab[0].max()) <= 1.001


def test_shrunk_crops_keep_their_size_and_gain_texture(rng):
    import cv2

    photo = cv2.GaussianBlur(rng.integers(0, 255, (300, 300, 3), np.uint8), (0, 0), 3)
    full, half = (Crops([photo], 64, 1, scale=scale) for scale in ((1.0, 1.0), (0.5, 0.5)))
    assert half[0].shape == full[0].shape == (3, 64, 64)
    steps = [
        float(torch.stack([crops[i].diff(dim=2).abs().mean() for i in range(8)]).mean())
        for crops in (full, half)
    ]
    assert steps[1] > 1.3 * steps[0]


def test_a_photo_too_small_to_shrink_is_taken_as_it_is(rng):
    assert Crops([rng.integers(0, 255, (40, 40, 3), np.uint8)], 48, 1, scale=(0.5, 0.5))[0].shape == (
        3,
        48,
        48,
    )


def test_large_photos_are_seen_more_often_but_scenes_are_all_alike():
    small, large = np.zeros((16, 16, 3), np.uint8), np.full((48, 16, 3), 255, np.uint8)

    def share_of_the_large(**more: bool) -> float:
        crops = Crops([small, large], 8, 1, **more)
        return sum(float(crops[index].mean()) > 0.5 for index in range(400)) / 400

    assert share_of_the_large() == pytest.approx(0.75, abs=0.06)
    assert share_of_the_large(whole_scene=True) == pytest.approx(0.5, abs=0.06)
