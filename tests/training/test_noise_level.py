"""The noise level that is learned is the one at which the denoiser restores best."""

import numpy as np
import pytest
import torch

from restorer.errors import CheckpointError, ExperimentError
from restorer.restore.noise_level import curve_of, luma_of
from training.degrade import draw
from training.degrade.level import told_level
from training.experiment import Experiment
from training.frozen import frozen_denoiser
from training.tasks import NoiseLevelTask

WHITE = ("noise.camera_share=0", "noise.clean_share=0", "noise.grey_share=0", "noise.sigma=[0.1, 0.1]")
CAMERA = ("noise.camera_share=1", "noise.film_share=0")


@pytest.fixture
def generator():
    return torch.Generator().manual_seed(5)


@pytest.fixture
def clean(generator):
    coarse = torch.rand((4, 3, 6, 6), generator=generator)
    return torch.nn.functional.interpolate(coarse, size=(64, 64), mode="bicubic").clamp(0, 1)


def task_of(*changes):
    return NoiseLevelTask(Experiment.load("noise-level", changes))


def test_level_is_told_as_the_app_tells_it(generator):
    """One curve a photo: at brightnesses that many pixels speak for, both agree."""
    ramp = torch.linspace(0.0, 1.0, 512).expand(1, 3, 512, 512).contiguous()
    answer = 0.02 + 0.1 * ramp[:, :1]
    ours = told_level(answer, ramp)[0, 0].numpy()
    luma = luma_of(ramp[0].numpy())
    theirs = curve_of([(luma, answer[0, 0].numpy())]).curve.at(luma)
    assert np.abs(ours - theirs).max() < 0.004


@pytest.mark.model
def test_the_loss_of_white_noise_is_least_near_its_own_level(clean, generator):
    task = task_of(*WHITE)
    pair = task.pair(clean, generator)
    told = [torch.full_like(clean[:, :1], level) for level in (0.03, 0.1, 0.3)]
    under, right, over = (float(task.loss(level, pair.target)) for level in told)
    assert right < under and right < over


@pytest.mark.model
def test_a_cameras_noise_is_judged_by_what_the_denoiser_leaves(clean, generator):
    """With nothing but the denoiser to please, the gradient leads away from a level that is far too low."""
    task = task_of(
        *CAMERA, 'level.denoiser="denoise-fast"', "level.camera_anchor=0", "noise.camera.shot=[0.01, 0.01]"
    )
    pair = task.pair(clean, generator)
    answer = torch.full_like(clean[:, :1], 0.004).requires_grad_()
    task.loss(answer, pair.target).backward()
    assert float(answer.grad.sum()) < 0


def test_without_a_denoiser_the_noises_own_level_is_all_that_counts(clean, generator):
    task = task_of(*CAMERA)
    pair = task.pair(clean, generator)
    assert float(task.loss(pair.target[:, :1], pair.target)) == 0


@pytest.mark.parametrize(("quantile", "worse"), [(0.3, "over"), (0.5, None), (0.7, "under")])
def test_a_careful_level_of_a_cameras_noise_is_rather_too_low(clean, generator, quantile, worse):
    task = task_of(*CAMERA, f"level.camera_quantile={quantile}")
    pair = task.pair(clean, generator)
    level = pair.target[:, :1] + task.smallest_told  # the distance is a ratio
    over, under = (
        float(task.loss(times * level - task.smallest_told, pair.target)) for times in (1.5, 1 / 1.5)
    )
    assert {"over": over > 1.5 * under, "under": under > 1.5 * over, None: over == pytest.approx(under)}[
        worse
    ]


def test_the_level_of_white_noise_is_told_true_however_careful(clean, generator):
    task = task_of(*WHITE, "level.camera_quantile=0.1")
    pair = task.pair(clean, generator)
    level = pair.target[:, :1] + task.smallest_told
    over, under = (float(task.loss(times * level - task.smallest_told, pair.target)) for times in (2, 0.5))
    assert over == pytest.approx(under, rel=1e-4)


def test_noise_found_in_a_clean_photo_is_an_error(clean, generator):
    task = task_of("noise.camera_share=0", "noise.clean_share=1")
    pair = task.pair(clean, generator)
    found = torch.full_like(clean[:, :1], 0.02)
    assert float(task.loss(0 * found, pair.target)) == 0 < float(task.loss(found, pair.target))


@pytest.mark.model
def test_the_frozen_denoiser_denoises_and_does_not_learn(clean, generator):
    denoiser = frozen_denoiser("denoise-fast")
    noisy = clean + 0.1 * draw.normal_like(clean, generator)
    restored = denoiser(noisy, torch.full_like(clean[:, :1], 0.1))
    assert float((restored - clean).square().mean()) < 0.2 * float((noisy - clean).square().mean())
    assert not any(weight.requires_grad for weight in denoiser.parameters())


def test_a_denoiser_that_is_not_there_is_named():
    with pytest.raises(ExperimentError, match="no-such"):
        frozen_denoiser("no-such")


def test_a_model_file_that_is_missing_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr("training.frozen.bundled_models", lambda: tmp_path)
    with pytest.raises(CheckpointError, match="denoise-fast"):
        frozen_denoiser("denoise-fast")
