"""Each member of the family has the property that makes it what it is."""

import numpy as np
import pytest
import torch

from restorer.errors import ExperimentError
from training.experiment import Experiment
from training.family.colors import variants
from training.family.pca import Principal, flat
from training.family.properties import sensitivity, subspace
from training.family.samples import as_tensor
from training.networks.boltzmann import Boltzmann
from training.networks.contractive import Contractive, jacobian_norm
from training.networks.variational import divergence
from training.tasks import build_network

from ..conftest import write_photos


def mse(member, principal=None):
    truth = flat(member.held_out)
    if principal is not None:
        return float(np.square(principal.rebuilt(principal.codes(truth)) - truth).mean())
    return float(np.square(member.seen_and_made(member.held_out)[1].reshape(truth.shape) - truth).mean())


def of_the_mean_digit(member):
    """Mean squared error of who answers the same for every digit: no network that learned has more."""
    return float(np.square(flat(member.held_out) - flat(member.training).mean(axis=0)).mean())


@pytest.mark.parametrize("loss", ["binary_cross_entropy", "mse", "l1"])
def test_a_dense_autoencoder_learns_with_each_loss(learned, loss):
    member = learned(
        "dense",
        f"reconstruction.loss={loss}",
        "network.code=16",
        "schedule.steps=300",
        "schedule.learning_rate=1e-2",
    )
    assert mse(member) < 0.6 * of_the_mean_digit(member)


def test_a_linear_autoencoder_spans_what_pca_spans(learned):
    changes = ("network.code=3", "schedule.steps=1500", "schedule.learning_rate=0.03")
    member = learned("linear", *changes)  # the fourth eigenvalue is 1.37 times less than the third
    measures = subspace(member)
    assert measures["eigenvalue before the gap over the one behind"] > 1.3
    assert measures["largest angle to PCA, decoder, degrees"] < 1.0
    assert measures["largest angle to PCA, codes, degrees"] < 1.0


def test_a_non_linear_autoencoder_beats_pca_at_the_same_code_size(learned):
    member = learned("nonlinear", "network.code=3", "network.nodes=[128, 64]", "schedule.steps=900")
    assert mse(member) < 0.9 * mse(member, Principal.of(flat(member.training), 3))


def test_layers_and_nodes_are_swept_apart():
    widths = [
        Experiment.load("nonlinear", (f"network.layers={layers}", "network.nodes=[64, 32]")).network.widths
        for layers in (0, 1, 2, 3)
    ]
    assert widths == [(), (64,), (64, 32), (64, 32, 32)]


def test_contrastive_divergence_has_the_classical_gradient():
    """The gradient of the two free energies is <vh> of the data less <vh> of the dream."""
    machine = Boltzmann(12, 5)
    data, dream = torch.rand(8, 12), torch.rand(8, 12)
    (machine.free_energy(dream) - machine.free_energy(data)).mean().backward()
    with torch.no_grad():
        classical = (machine.encode(data).T @ data - machine.encode(dream).T @ dream) / 8
    assert machine.weight.grad is not None and torch.allclose(machine.weight.grad, classical, atol=1e-6)


def test_pre_trained_layers_begin_far_ahead_of_the_mean_digit(learned):
    member = learned(
        "deep",
        *("network.nodes=[64]", "network.code=16", "schedule.steps=1"),
        *("pretraining.batch=32", "pretraining.epochs=10", "pretraining.learning_rate=0.4"),
    )
    assert mse(member) < 0.7 * of_the_mean_digit(member)


def test_the_tutorials_architecture_is_theirs_exactly():
    network = build_network(Experiment.load("convolutional"))
    picture = torch.rand(2, 1, 28, 28)
    assert network.encode(picture).shape == (2, 32, 7, 7)
    assert network(picture).output.shape == picture.shape
    assert sum(p.numel() for p in network.parameters()) == 28_353  # as Keras counts it


def test_a_denoising_autoencoder_takes_noise_away(learned):
    member = learned("denoising-modern", "schedule.steps=250", "schedule.learning_rate=1e-2")
    seen, made = member.seen_and_made(member.held_out)
    truth = flat(member.held_out).reshape(seen.shape)
    assert np.square(made - truth).mean() < 0.4 * np.square(seen - truth).mean()
    assert np.square(made - truth).mean() < 0.75 * of_the_mean_digit(member)


def test_the_tutorials_noise_is_added_and_clipped(learned):
    member = learned("denoising", "schedule.steps=1")
    seen, _ = member.seen_and_made(np.zeros((200, 8, 8), np.uint8))
    assert seen.min() == 0.0 and seen.max() == 1.0
    # a normal number of mean and deviation 0.5 is under 0, and over 1, in 15.87 % of all cases
    assert float((seen == 0).mean()) == pytest.approx(0.1587, abs=0.01)
    assert float(seen.mean()) == pytest.approx(0.5, abs=0.01)


def test_mean_activations_reach_their_target(learned):
    member = learned(
        "sparse-kl",
        "network.code=64",
        "schedule.steps=500",
        "schedule.learning_rate=0.01",
        "reconstruction.target=0.1",
        "reconstruction.weight=0.03",
    )
    mean = member.codes(member.training).mean(axis=0)
    assert mean.mean() == pytest.approx(0.1, rel=0.15)
    assert np.quantile(np.abs(mean - 0.1), 0.9) < 0.05


def test_l1_leaves_few_units_on(learned):
    def share_on(weight):
        member = learned("sparse", f"reconstruction.weight={weight}", "network.code=64", "schedule.steps=300")
        return float((member.codes(member.held_out) > 0.01).mean())

    assert share_on(1e-3) < 0.6 * share_on(0.0)


def test_the_closed_form_of_the_jacobian_is_what_autograd_finds():
    for activation in ("sigmoid", "relu", "none"):
        torch.manual_seed(1)
        network = Contractive(20, (), 7, "sigmoid", activation)
        samples = torch.rand(5, 1, 4, 5)
        exact = network.penalty(samples, network.encode(samples))
        assert torch.allclose(exact, jacobian_norm(network.encode, samples), rtol=1e-4)


def test_a_deep_contractive_autoencoder_can_be_trained_by_its_penalty():
    network = Contractive(16, (8,), 4, "sigmoid", "sigmoid")
    samples = torch.rand(6, 1, 4, 4)
    network(samples).penalty.sum().backward()
    first: torch.nn.Linear = network.encoder[0]
    assert first.weight.grad is not None and float(first.weight.grad.abs().sum()) > 0


@pytest.mark.parametrize(("name", "nodes"), [("contractive", "[]"), ("contractive-deep", "[32]")])
def test_contractive_codes_move_less_than_without_the_penalty(learned, name, nodes):
    def way(weight):
        changes = (f"network.nodes={nodes}", "network.code=12", f"reconstruction.weight={weight}")
        (told,) = sensitivity(
            learned(name, *changes, "schedule.steps=400", "schedule.learning_rate=1e-2")
        ).values()
        return told

    assert way("1e-2") < 0.85 * way("0")


def test_the_divergence_is_that_of_two_normal_distributions():
    mean, log_variance = torch.randn(4, 3), torch.randn(4, 3)
    normal = torch.distributions.Normal
    theirs = torch.distributions.kl_divergence(
        normal(mean, (0.5 * log_variance).exp()), normal(torch.zeros(4, 3), torch.ones(4, 3))
    ).sum(dim=1)
    assert torch.allclose(divergence(mean, log_variance), theirs, atol=1e-5)


def test_variational_codes_fill_the_normal_distribution_from_which_digits_are_drawn(learned):
    changes = ("network.code=4", "network.nodes=[128]", "schedule.steps=600")
    member, free = (
        learned("variational", *changes),
        learned("variational", *changes, "reconstruction.weight=0"),
    )
    mean, log_variance = member.network.posterior(as_tensor(member.training))
    whole = mean.var(dim=0) + log_variance.exp().mean(dim=0)  # 1 for every number of the code, if it fits
    assert torch.allclose(whole, torch.ones(4), atol=0.25)
    drawn = np.random.default_rng(0).standard_normal((300, 4)).astype(np.float32)
    assert typicality(member, drawn) < 0.8 * typicality(free, drawn)


def typicality(member, codes):
    """Mean squared distance of decoded codes to the nearest training digit."""
    made, real = member.decoded(codes).reshape(len(codes), -1), flat(member.training)
    distances = (made**2).sum(1)[:, None] - 2 * made @ real.T + (real**2).sum(1)
    return float(distances.min(axis=1).mean())


def test_a_photos_own_code_knows_its_colors_and_others_differ(learned, tmp_path):
    photos = write_photos(tmp_path / "photos", count=12)
    member = learned(
        "variational-color",
        *("schedule.patch=16", "schedule.batch=16", "schedule.steps=250", "schedule.validation_crops=16"),
        *("photos.smallest_side=32", "network.nodes=[16, 24, 32]", "reconstruction.weight=0.01"),
        sources=(photos,),
    )
    measures = variants(member)
    assert measures["the photo's own code over the grey copy, dB"] > 1 + max(
        measures["code zero over the grey copy, dB"], measures["one drawn code over the grey copy, dB"]
    )
    assert measures["deviation between variants, a* and b*"] > 1.0


def test_what_a_series_never_did_scores_as_an_anomaly(learned, tmp_path):
    waves = np.sin(np.arange(600) / 4) + np.random.default_rng(0).normal(0, 0.05, 600)
    waves[450:460] = 0.0  # the wave stops: no value is out of the ordinary, only their order
    (tmp_path / "waves.csv").write_text("time,value\n" + "\n".join(f"{t},{v}" for t, v in enumerate(waves)))
    member = learned(
        "series",
        "schedule.patch=24",
        "schedule.steps=250",
        "network.nodes=[24]",
        sources=(tmp_path / "waves.csv",),
    )
    errors = member.errors(member.held_out)
    odd = np.arange(len(errors)) + 300
    stopped = (odd > 450 - 24) & (odd < 460)
    assert errors[stopped].max() > 3 * np.quantile(errors[~stopped], 0.99)


def test_words_that_were_never_read_are_said_again(learned, tmp_path, rng):
    syllables = [consonant + vowel for consonant in "bdgklmnrst" for vowel in "aeiou"]
    words = sorted({"".join(rng.choice(syllables, 3)) for _ in range(2000)})
    (tmp_path / "words.txt").write_text("\n".join(words))
    member = learned(
        "text",
        *("schedule.patch=6", "schedule.steps=400", "schedule.learning_rate=1e-2"),
        *("network.nodes=[64]", "network.code=32"),
        sources=(tmp_path / "words.txt",),
    )
    made = member.seen_and_made(member.held_out)[1]
    assert float((made == member.held_out).mean()) > 0.45  # by chance 0.15


@pytest.mark.parametrize(
    ("name", "change", "says"),
    [
        ("dense", "network.kind=recurrent", "needs a hidden layer"),
        ("dense", "samples.kind=text", "takes digits, not text"),
        ("dense", "reconstruction.loss=cross_entropy", "for characters"),
        ("convolutional", "schedule.patch=27", "a multiple of 4"),
        ("sparse", "reconstruction.penalty=kl", "code_activation"),
        ("dense", "network.code=0", "must be 1 or more"),
        ("dense", "task=denoise", "is not for the task"),
        ("dense", "schedule.epochs=0", "above 0"),
        ("dense", 'uses=["anomaly"]', "leave_out"),
        ("convolutional", 'uses=["clusters"]', "a network.code"),
        ("series", 'uses=["clusters"]', "tried on digits"),
        ("dense", "samples.limit=0", "1 or more"),
    ],
)
def test_what_does_not_go_together_is_refused_with_a_sentence(name, change, says):
    with pytest.raises(ExperimentError, match=says):
        build_network(Experiment.load(name, (change,)))
