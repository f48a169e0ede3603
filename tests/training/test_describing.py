"""A describer learns to find a photo's other view, and to tell photos from what is none."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from lightning_fabric import Fabric

from restorer.engine.model_file import read_model_file
from restorer.engine.providers import choose
from restorer.engine.session import load_model
from restorer.errors import DatasetError, ExperimentError, UsageError
from restorer.restore.describe import describe
from training.dataset import Split
from training.degrade.views import Views, two_views
from training.describing import DescribeTask, as_seen, calibrated, check_held_out, described, distances
from training.experiment import Experiment
from training.export import export
from training.networks.describer import Describer
from training.no_photos import no_photos
from training.train import Start, train

QUICK = (
    "schedule.steps=40",
    "schedule.batch=12",
    "schedule.warm_up=5",
    "schedule.ema_decay=0.9",
    "schedule.validation_crops=12",
    "network.channels=[8, 12, 16]",
    "network.code=12",
)


def scene(rng: np.random.Generator) -> np.ndarray:
    """Clouds of colour at all scales, as photos have them: power falls with the square of the frequency."""
    y, x = np.fft.fftfreq(80)[:, None], np.fft.fftfreq(80)[None]
    falloff = 1 / np.maximum(np.hypot(y, x), 1 / 80)
    planes = [np.fft.ifft2(np.fft.fft2(rng.normal(size=(80, 80))) * falloff).real for _ in range(3)]
    pixels = np.stack(planes, -1)
    scaled = 128 + 45 * (pixels - pixels.mean()) / pixels.std() + rng.uniform(-40, 40, 3)
    return np.clip(scaled, 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A quick run on scenes, calibrated."""
    rng = np.random.default_rng(3)
    scenes = tuple(scene(rng) for _ in range(120))
    split = Split(scenes[40:], scenes[:40])
    experiment = Experiment.load("describe", QUICK)
    out = tmp_path_factory.mktemp("run")
    fabric = Fabric(accelerator="cpu", devices=1)
    checkpoint = train(experiment, split, out, fabric, Start())
    return calibrated(checkpoint, split), split


def network_of(checkpoint) -> Describer:
    network = Describer(checkpoint.experiment.network.channels, checkpoint.experiment.network.code)
    network.load_state_dict(checkpoint.ema)
    return network.eval()


def test_training_draws_two_views_of_a_photo_together(run):
    checkpoint, split = run
    same, other = distances(network_of(checkpoint), split.validation, checkpoint.experiment)
    assert float(same.median()) < 0.7 * float(other.median())


def test_what_is_no_photo_lies_above_the_bound_and_photos_below(run):
    checkpoint, split = run
    network = network_of(checkpoint)
    photos = as_seen(split.validation[1::2])
    others = as_seen([pixels for kind, pixels in no_photos(2) if kind != "phantom"])
    bound = float(network.unlike_above)
    assert float((described(network, photos).error > bound).float().mean()) <= 0.2
    assert float((described(network, others).error > bound).float().mean()) >= 0.8


def test_the_exported_model_tells_the_app_the_same(run, tmp_path):
    checkpoint, split = run
    manifest = export(checkpoint, tmp_path / "describe.onnx")
    model = load_model(read_model_file(tmp_path / "describe.onnx"), choose("cpu"))
    found = describe(split.validation[0], model)
    assert len(found.code) == 12 and np.linalg.norm(found.code) == pytest.approx(1.0, abs=1e-4)
    assert found.unlike == (found.error > manifest.unlike_above)
    network = network_of(checkpoint)
    for flat in (np.zeros((64, 64, 3), np.uint8), np.full((64, 64, 3), 255, np.uint8)):
        theirs = described(network, as_seen([flat])).error
        assert describe(flat, model).error == pytest.approx(float(theirs), abs=1e-3)


def test_a_run_without_bounds_is_not_exported(run, tmp_path):
    checkpoint, _ = run
    weights = checkpoint.ema | {"unlike_above": torch.tensor(float("nan"))}
    with pytest.raises(UsageError, match="no bounds"):
        export(replace(checkpoint, ema=weights), tmp_path / "describe.onnx")
    assert not (tmp_path / "describe.onnx").exists()


def test_both_views_are_of_one_tone_or_neither_is():
    photos = torch.rand((64, 3, 96, 96), generator=torch.Generator().manual_seed(1))
    plain = Views(grey_share=0.5, sepia_share=0.0, grainy_share=0.0)
    first, second = two_views(photos, 32, plain, torch.Generator().manual_seed(2))
    grey = [(views - views.mean(1, keepdim=True)).abs().amax((1, 2, 3)) < 1e-4 for views in (first, second)]
    assert torch.equal(*grey) and 0 < int(grey[0].sum()) < 64


def test_too_few_photos_are_told_before_training():
    few = tuple(np.zeros((64, 64, 3), np.uint8) for _ in range(4))
    check_held_out(Split((), few))
    with pytest.raises(DatasetError, match="20 photos"):
        check_held_out(Split((), few[:3]))


def test_other_networks_do_not_describe():
    with pytest.raises(ExperimentError, match="not for the task"):
        Experiment.load("noise-level", ("task=describe",))


def test_the_score_is_one_when_every_view_lies_by_its_other_half():
    task = DescribeTask(Experiment.load("describe"))
    codes = torch.eye(6).repeat(2, 1)
    output = described(network := Describer((4, 4, 4), 6).eval(), torch.rand(12, 3, 64, 64))
    assert task.score(output._replace(code=codes), output.made) == 1.0
    assert network.unlike_above.isnan()
