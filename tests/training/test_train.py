"""Runs learn, stop and go on exactly."""

import math
import os
import subprocess
import sys
from dataclasses import replace

import pytest
import torch
from lightning_fabric import Fabric

from restorer.errors import CheckpointError
from training import report
from training.checkpoint import Checkpoint, load_checkpoint
from training.cli import main
from training.dataset import load_split
from training.experiment import Experiment
from training.muon import Muon, orthogonal
from training.networks.unet import UNet
from training.tasks import DenoiseTask
from training.train import Start, planned_share, train

from .conftest import TINY


@pytest.fixture
def kept(monkeypatch, tmp_path):
    """Every checkpoint of a run, kept by its step."""
    save = Checkpoint.save

    def save_and_keep(self, path):
        save(self, path)
        save(self, tmp_path / f"step{self.progress.step}.ckpt")

    monkeypatch.setattr(Checkpoint, "save", save_and_keep)
    return tmp_path


def test_a_resumed_run_has_the_curve_and_weights_of_an_uninterrupted_one(photos, tiny, fabric, kept):
    split = load_split([photos], tiny.photos)
    whole = train(tiny, split, kept, fabric, Start())
    halfway = load_checkpoint(kept / "step4.ckpt")
    assert halfway.progress.step == 4
    resumed = train(tiny, split, kept, fabric, Start(resume=halfway))
    assert resumed.progress.losses == whole.progress.losses
    assert resumed.progress.scores == whole.progress.scores
    assert all(torch.equal(resumed.ema[name], whole.ema[name]) for name in whole.ema)
    assert all(torch.equal(resumed.network[name], whole.network[name]) for name in whole.network)


def test_an_optimizers_state_is_loaded_where_the_weights_are(photos, tiny, fabric, kept, monkeypatch):
    split = load_split([photos], tiny.photos)
    train(tiny, split, kept, fabric, Start())
    setup, states = Fabric.setup, []

    def setup_and_look(self, module, *optimizers, **more):
        states.extend(len(optimizer.state) for optimizer in optimizers)
        return setup(self, module, *optimizers, **more)

    monkeypatch.setattr(Fabric, "setup", setup_and_look)
    resumed = train(tiny, split, kept, fabric, Start(resume=load_checkpoint(kept / "step4.ckpt")))
    assert set(states) == {0}  # Fabric moves weights to the device, and no state of an optimizer
    assert all(saved["state"] for saved in resumed.optimizers)


def test_training_makes_the_loss_fall(photos, tiny, fabric, tmp_path):
    longer = replace(tiny, schedule=replace(tiny.schedule, steps=100, save_every=20, validate_every=100))
    losses = train(longer, load_split([photos], tiny.photos), tmp_path, fabric, Start()).progress.losses
    assert losses[-1][1] < losses[0][1] + math.log(2 / 3)  # the loss is the error's logarithm


def test_minutes_fix_the_number_of_steps_once(photos, tiny, fabric, tmp_path):
    made = train(tiny, load_split([photos], tiny.photos), tmp_path, fabric, Start(minutes=0.02))
    assert made.progress.step == made.progress.total_steps != tiny.schedule.steps
    again = replace(tiny, schedule=replace(tiny.schedule, steps=made.progress.total_steps))
    told = train(again, load_split([photos], tiny.photos), tmp_path, fabric, Start())
    assert all(
        torch.equal(made.ema[name], told.ema[name]) for name in told.ema
    )  # measuring taught it nothing


def test_processes_plan_the_steps_of_the_first_ones_clock(photos, tiny, fabric, tmp_path, monkeypatch):
    monkeypatch.setattr(fabric, "broadcast", lambda value, src=0: 3 if isinstance(value, int) else value)
    made = train(tiny, load_split([photos], tiny.photos), tmp_path, fabric, Start(minutes=0.01))
    assert made.progress.step == made.progress.total_steps == 3


def test_the_learning_rate_rises_then_falls(tiny):
    shares = [planned_share(step, 1000, tiny.schedule) for step in range(1000)]
    top = shares.index(max(shares))
    assert shares[:top] == sorted(shares[:top]) and shares[top:] == sorted(shares[top:], reverse=True)
    assert max(shares) == pytest.approx(1.0, abs=0.02) and shares[-1] < 0.02


def test_orthogonal_makes_singular_values_equal(rng):
    matrices = torch.from_numpy(rng.standard_normal((3, 32, 80))).float()
    values = torch.linalg.svdvals(orthogonal(matrices))
    assert float(values.min()) > 0.6 and float(values.max()) < 1.3


def test_log_mse_counts_ratios_of_errors_so_that_no_noise_level_outweighs_another():
    task = DenoiseTask(Experiment.load("denoise-fast", ("schedule.loss=log_mse",)))
    clean, error = torch.zeros(1, 3, 16, 16), torch.full((1, 3, 16, 16), 0.1)
    gains = [float(task.loss(k * error, clean) - task.loss(0.5 * k * error, clean)) for k in (1.0, 4.0)]
    assert gains == pytest.approx([math.log(2)] * 2, rel=0.01)


def test_muon_beats_adamw_at_equal_steps_on_a_small_network():
    def loss_after(make):
        torch.manual_seed(0)
        network, target = UNet((16, 16), 1), torch.rand(4, 3, 16, 16)
        optimizer = make([p for p in network.parameters() if p.ndim == 4])
        for _ in range(40):
            loss = (network(target + 0.1, torch.zeros(4, 1, 16, 16)) - target).abs().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        return loss.item()

    assert loss_after(lambda p: Muon(p, 4e-3)) < loss_after(lambda p: torch.optim.AdamW(p, 1e-3))


@pytest.mark.parametrize(
    "content", [b"", b"no checkpoint at all", b"PK\x03\x04 nor this", b"\x80\x02\x8a\xff", bytes(range(256))]
)
def test_a_broken_checkpoint_is_refused(tmp_path, content):
    (tmp_path / "last.ckpt").write_bytes(content)
    with pytest.raises(CheckpointError, match="broken"):
        load_checkpoint(tmp_path / "last.ckpt")


def test_a_checkpoint_that_finds_no_room_is_a_sentence(photos, tiny, fabric, tmp_path):
    made = train(tiny, load_split([photos], tiny.photos), tmp_path, fabric, Start())
    (tmp_path / "last.part").symlink_to("/dev/full")
    with pytest.raises(CheckpointError, match="cannot be written"):
        made.save(tmp_path / "last.ckpt")
    assert load_checkpoint(tmp_path / "last.ckpt").progress == made.progress


def test_two_processes_learn_what_one_learns(photos, tmp_path, monkeypatch):
    """With nothing drawn at random but the crops, two processes see the batch of one, halved."""
    monkeypatch.setattr(report, "_CROPS", 1)
    drawn = ("fading.share=0", "color.hint_share=0", "color.divergence_weight=0.0")
    changes = (*TINY, *drawn, "schedule.ema_decay=0.5")
    words = ["run", "colorize", "--photos", str(photos), *(f"--set={change}" for change in changes)]
    launcher = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2", "-m", "training"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"}

    assert main([*words, "--out", str(tmp_path / "one")]) == 0
    done = subprocess.run(
        [*launcher, *words, "--out", str(tmp_path / "two")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    alone, together = (load_checkpoint(tmp_path / count / "last.ckpt") for count in ("one", "two"))
    assert (
        together.progress.step == alone.progress.step == Experiment.load("colorize", changes).schedule.steps
    )
    assert all(torch.allclose(together.network[n], alone.network[n], atol=2e-4) for n in alone.network)
