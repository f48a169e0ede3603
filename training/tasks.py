"""What each task asks of its network: how a clean batch becomes inputs and target, the loss, the scores.

The loop in `train` knows none of this; a new task is a class here and a network in `networks`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, smooth_l1_loss
from torch.utils.data import Dataset

from restorer.manifest import VARIANT_LENGTH
from training.dataset import Clean, Crops, LabCrops
from training.degrade.hints import simulate_hints
from training.degrade.level import told_level
from training.degrade.luminance import fade
from training.degrade.noise import NoiseMix, add_noise, told_sigma
from training.denoisers import build_denoiser
from training.experiment import Experiment
from training.family.build import build_autoencoder
from training.family.tables import Coding
from training.frozen import frozen_denoiser
from training.networks.colorizer import Colorizer, Truth, Varied
from training.networks.describer import Describer
from training.networks.noise_level import NoiseLevel


@dataclass(frozen=True, slots=True)
class Pair:
    """What the network is given, and what it is asked for."""

    inputs: tuple[Any, ...]  # tensors, or None for one that is left out, or several that belong together
    target: Tensor


class Task(Protocol):
    """What the loop needs to know of a task."""

    unit: str  # of its scores

    def crops(self, photos: Sequence[Clean], seed: int) -> Dataset[Tensor]:
        """Clean crops of these photos."""

    def pair(self, clean: Tensor, generator: torch.Generator) -> Pair:
        """Degrade a clean batch."""

    def loss(self, output: Any, target: Tensor) -> Tensor:  # noqa: ANN401 - whatever its network answers
        """What training makes small."""

    def checks(self, clean: Tensor, generator: torch.Generator) -> dict[str, Pair]:
        """Fixed validation pairs, by what they measure."""

    def score(self, output: Any, target: Tensor) -> float:  # noqa: ANN401
        """Of a validation pair: more is better where the unit is dB, less where it is a loss."""


def build_network(experiment: Experiment) -> nn.Module:
    """The network of an experiment, freshly initialised from its seed."""
    torch.manual_seed(experiment.seed)
    if isinstance(experiment.network, Coding):
        return build_autoencoder(experiment)
    kind, channels, blocks = (getattr(experiment.network, n) for n in ("kind", "channels", "blocks"))
    if kind in ("unet", "gated", "plain"):
        return build_denoiser(experiment.network)
    if kind == "noise_level":
        return NoiseLevel(channels, blocks)
    if kind == "describer":
        return Describer(channels, experiment.network.code)
    color = experiment.color
    code = VARIANT_LENGTH if color.divergence_weight else 0
    return Colorizer(channels, blocks, color.vividness, code, experiment.network.attending)


def build_task(experiment: Experiment) -> Task:
    """The task of an experiment."""
    from training.describing import DescribeTask  # here, because both build on this module
    from training.family.task import AutoencodeTask

    kinds: dict[str, Callable[[Experiment], Task]] = {
        "denoise": DenoiseTask,
        "noise_level": NoiseLevelTask,
        "colorize": ColorizeTask,
        "describe": DescribeTask,
        "autoencode": AutoencodeTask,
    }
    return kinds[experiment.task](experiment)


def psnr(output: Tensor, target: Tensor) -> float:
    """Peak signal-to-noise ratio of planes in 0..1, mean over the photos, in dB."""
    error = (output.clamp(0.0, 1.0) - target).square().mean(dim=(1, 2, 3)).clamp_min(1e-10)
    return float((-10.0 * torch.log10(error)).mean())


def log_error(error: Tensor) -> Tensor:
    """Logarithm of the root mean square of each photo's error; below an 8-bit step nothing is gained."""
    return 0.5 * torch.log(error.square().mean(dim=(1, 2, 3)) + (1.0 / 255) ** 2)


class _FullResolution:
    """What tasks share that look at noise: crops at full resolution, and the mix of noises."""

    unit = "dB"

    def __init__(self, experiment: Experiment) -> None:
        self.mix = experiment.noise
        self.patch = experiment.schedule.patch
        self.scale = experiment.photos.scale

    def crops(self, photos: Sequence[Clean], seed: int) -> Dataset[Tensor]:
        return Crops(photos, self.patch, seed, scale=self.scale)


class DenoiseTask(_FullResolution):
    """Clean planes from noisy ones and a level."""

    def __init__(self, experiment: Experiment) -> None:
        super().__init__(experiment)
        self.loss_name = experiment.schedule.loss

    def pair(self, clean: Tensor, generator: torch.Generator) -> Pair:
        return self._pair(clean, self.mix, generator)

    def loss(self, output: Tensor, target: Tensor) -> Tensor:
        """Mean absolute error, or the logarithm of the mean square: the same weight for every level."""
        error = output - target
        if self.loss_name == "l1":
            return error.abs().mean()
        return log_error(error).mean()

    def checks(self, clean: Tensor, generator: torch.Generator) -> dict[str, Pair]:
        middle = 25 / 255
        white = replace(
            self.mix,
            sigma=(middle, middle),
            camera_share=0.0,
            eight_bit_share=0.0,
            grey_share=0.0,
            kept_grain_share=0.0,
        )
        return {
            "white noise, sigma 25": self._pair(clean, white, generator),
            "the same in 8 bits": self._pair(clean, replace(white, eight_bit_share=1.0), generator),
            "camera noise": self._pair(
                clean, replace(self.mix, camera_share=1.0, grey_share=0.0, kept_grain_share=0.0), generator
            ),
        }

    def score(self, output: Tensor, target: Tensor) -> float:
        return psnr(output, target)

    def _pair(self, clean: Tensor, mix: NoiseMix, generator: torch.Generator) -> Pair:
        batch = add_noise(clean, mix, generator)
        return Pair((batch.degraded, told_sigma(batch, mix, generator)), batch.clean)


class NoiseLevelTask(_FullResolution):
    """The level at which a denoiser restores a photo best.

    For white noise that is its deviation, told truly. For a camera's it is what the frozen denoiser makes
    best use of: the error that it leaves is brought down through it. Errors of the level itself count by
    ratio, as the eye and the denoiser feel them.
    """

    smallest_told = 2.0 / 255  # softens the ratio near zero

    def __init__(self, experiment: Experiment) -> None:
        super().__init__(experiment)
        self.level = experiment.level
        self.denoiser = frozen_denoiser(self.level.denoiser) if self.level.denoiser else None

    def pair(self, clean: Tensor, generator: torch.Generator) -> Pair:
        """The target holds the true level, the noisy photo and the clean one: N x 7 x H x W."""
        batch = add_noise(clean, self.mix, generator)
        return Pair((batch.degraded,), torch.cat([batch.sigma, batch.degraded, batch.clean], dim=1))

    def loss(self, output: Tensor, target: Tensor) -> Tensor:
        sigma, degraded, clean = target.split((1, 3, 3), dim=1)
        above = self._log(output) - self._log(sigma)
        white = (sigma.amax((1, 2, 3)) == sigma.amin((1, 2, 3))) & (sigma.amax((1, 2, 3)) > 0)
        off = torch.where(white, above.abs().mean(dim=(1, 2, 3)), self._careful(above).mean(dim=(1, 2, 3)))
        if self.denoiser is None:
            return off.mean()
        anchored = torch.where(white, off, self.level.camera_anchor * off).mean()
        return anchored + self.level.restoration_weight * self._left(output, degraded, clean).mean()

    def checks(self, clean: Tensor, generator: torch.Generator) -> dict[str, Pair]:
        mixes = {
            "white noise": replace(self.mix, camera_share=0.0, clean_share=0.0),
            "camera noise": replace(self.mix, camera_share=1.0, clean_share=0.0),
            "no noise": replace(self.mix, camera_share=0.0, clean_share=1.0),
        }
        pairs = {}
        for name, mix in mixes.items():
            batch = add_noise(clean, mix, generator)
            target = torch.cat([batch.sigma, batch.degraded, batch.clean], dim=1)
            pairs[f"{name}, level"] = Pair((batch.degraded,), target)
        return pairs

    def score(self, output: Tensor, target: Tensor) -> float:
        """How far off in dB, mean over the photos, as a negative number."""
        sigma = target[:, :1]
        off = (self._log(output.mean((1, 2, 3))) - self._log(sigma.mean((1, 2, 3)))).abs().mean()
        return -float(off) * 20.0 / 2.302585

    def _careful(self, above: Tensor) -> Tensor:
        """The pinball loss, whose best answer is a quantile: where noise and texture are hard to tell apart,
        too much takes detail away for good, and too little leaves some noise. One half is the plain distance.
        """
        quantile = self.level.camera_quantile
        return 2.0 * torch.maximum((1.0 - quantile) * above, -quantile * above)

    def _log(self, sigma: Tensor) -> Tensor:
        return torch.log(sigma + self.smallest_told)

    def _left(self, output: Tensor, degraded: Tensor, clean: Tensor) -> Tensor:
        """Logarithm of the error that the denoiser leaves when told this level, one a photo."""
        assert self.denoiser is not None
        told = told_level(output, degraded).clamp_max(self.mix.sigma_limit)
        return log_error(self.denoiser.to(output.device)(degraded, told) - clean)


class ColorizeTask:
    """Chrominance from luminance and hints."""

    unit = "dB"

    def __init__(self, experiment: Experiment) -> None:
        self.fading = experiment.fading
        self.color = experiment.color
        self.patch = experiment.schedule.patch

    def crops(self, photos: Sequence[Clean], seed: int) -> Dataset[Tensor]:
        return LabCrops(photos, self.patch, seed)

    def pair(self, clean: Tensor, generator: torch.Generator) -> Pair:
        luminance, chrominance = clean[:, :1], clean[:, 1:]
        hints = simulate_hints(chrominance, self.color.hint_share, self.color.most_hints, generator)
        given: tuple[Any, ...] = fade(luminance, self.fading, generator), hints
        if self.color.divergence_weight:
            given += (None, self._truth(clean, self.color.told_share, generator))
        return Pair(given, self._target(chrominance, hints))

    def loss(self, output: Tensor | Varied, target: Tensor) -> Tensor:
        """Huber loss, as Zhang et al. 2017, with more weight where the world is vivid: against brown.

        Where colours are pinned, the logarithm of each photo's error as well: being told that a photo is
        nearly grey is worth as much as being told that it is vivid.
        """
        if isinstance(output, Varied):
            paid = self.color.divergence_weight * output.divergence.mean()
            return self.loss(output.chrominance, target) + paid
        chrominance, pinned = target.split((2, 1), dim=1)
        chroma = chrominance.square().sum(dim=1, keepdim=True).sqrt()
        weight = 1.0 + self.color.vivid_weight * chroma / 0.5
        error = smooth_l1_loss(output, chrominance, beta=0.1, reduction="none")
        led = (pinned.amax(dim=(1, 2, 3)) > 0).float()
        left = self.color.led_weight * led * log_error(output - chrominance)
        loss: Tensor = (weight * error).mean() / 0.1 + left.mean()
        return loss

    def checks(self, clean: Tensor, generator: torch.Generator) -> dict[str, Pair]:
        luminance, chrominance = clean[:, :1], clean[:, 1:]
        none = torch.zeros_like(clean)
        some = simulate_hints(chrominance, 1.0, 20, generator)
        pairs = {
            "no hints": Pair((luminance, none), self._target(chrominance, none)),
            "with hints": Pair((luminance, some), self._target(chrominance, some)),
        }
        if self.color.divergence_weight:
            truth = self._truth(clean, 1.0, generator)
            pairs["code told"] = Pair((luminance, none, None, truth), self._target(chrominance, none))
        return pairs

    @staticmethod
    def _target(chrominance: Tensor, hints: Tensor) -> Tensor:
        """What is asked for, and where it was told: N x 3 x H/2 x W/2."""
        target: Tensor = avg_pool2d(torch.cat([chrominance, hints[:, 2:]], dim=1), 2)
        return target

    @staticmethod
    def _truth(clean: Tensor, share: float, generator: torch.Generator) -> Truth:
        count, device = len(clean), clean.device
        noise = torch.randn((count, VARIANT_LENGTH), generator=generator, device=device)
        told = torch.rand((count, 1), generator=generator, device=device) < share
        return Truth(avg_pool2d(clean, 2), noise, told.float())

    def score(self, output: Tensor | Varied, target: Tensor) -> float:
        """Chrominance's ratio to its error in dB: 0 is what the grey copy gets."""
        if isinstance(output, Varied):
            return self.score(output.chrominance, target)
        chrominance = target[:, :2]
        error = (output - chrominance).square().mean(dim=(1, 2, 3)).clamp_min(1e-6)
        grey = chrominance.square().mean(dim=(1, 2, 3)).clamp_min(1e-6)
        return float(10.0 * torch.log10(grey.mean() / error.mean()))
