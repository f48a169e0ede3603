"""The property that makes each member what it is, measured and shown."""

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.stats import norm

from training.family.pca import Principal, flat, principal_angles
from training.family.pictures import mosaic, new_figure, normalised, save, show, write_mosaics
from training.family.trained import Trained
from training.networks.variational import Variational, divergence

Array = NDArray[Any]

_MOVES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3)  # deviations of the noise that codes are tried with
_NAMED_MOVE = 0.1  # the one that is told


def subspace(member: Trained) -> dict[str, float]:
    """A linear code against PCA's: the angles between the subspaces, and the eigenvalues' gap behind them."""
    network: Any = member.network
    size = network.encoder[-2].out_features
    pixels = flat(member.training)
    principal = Principal.of(pixels, size)
    decoder = network.decoder[0].weight.detach().numpy()  # values x code
    codes, scores = member.codes(member.training), principal.codes(pixels)
    angles = {
        "decoder": principal_angles(decoder, principal.components.T),
        "codes": principal_angles(codes - codes.mean(axis=0), scores),
    }
    figure = new_figure(8.0, 3.0)
    left, right = figure.subplots(1, 2)
    left.bar(range(1, 2 * size + 5), principal.eigenvalues[: 2 * size + 4])
    left.axvline(size + 0.5, color="black", linestyle=":")
    left.set(xlabel="component", ylabel="eigenvalue", title="PCA's eigenvalues; dotted: the code's size")
    for name, found in angles.items():
        right.plot(range(1, size + 1), found, marker="o", label=name)
    right.axhline(1.0, color="black", linestyle=":")
    right.set(xlabel="principal angle", ylabel="degrees", title="between PCA's subspace and the network's")
    right.legend(fontsize=8)
    save(figure, member.out / "subspace.png")
    shown = np.concatenate([principal.components, np.linalg.qr(decoder)[0].T]).reshape(
        -1, *member.held_out.shape[1:]
    )
    write_mosaics(
        member.out / "components.png",
        [
            ("PCA's components", mosaic(normalised(shown[:size]), size)),
            (
                "the decoder's, made orthogonal: other vectors, the same space",
                mosaic(normalised(shown[size:]), size),
            ),
        ],
    )
    gap = principal.eigenvalues[size - 1] / principal.eigenvalues[size]
    named = {f"largest angle to PCA, {name}, degrees": float(found[0]) for name, found in angles.items()}
    return named | {"eigenvalue before the gap over the one behind": float(gap)}


def activity(member: Trained) -> dict[str, float]:
    """Mean activation of each unit over held-out digits, and what each unit draws."""
    codes = np.abs(member.codes(member.held_out))
    mean = codes.mean(axis=0)
    figure = new_figure(6.0, 2.6)
    axis = figure.subplots()
    axis.hist(mean, bins=40)
    axis.set(xlabel="mean activation over held-out digits", ylabel="units")
    if member.experiment.reconstruction.penalty == "kl":
        axis.axvline(member.experiment.reconstruction.target, color="black", linestyle=":", label="target")
        axis.legend(fontsize=8)
    save(figure, member.out / "activity.png")
    network: Any = member.network
    weights = network.decoder[0].weight.detach().numpy().T  # code x what comes next
    if weights.shape[1] == member.held_out[0].size:
        order = np.argsort(-mean)[:60]
        drawn = weights[order].reshape(-1, *member.held_out.shape[1:])
        title = "what the 60 most active units draw"
        write_mosaics(member.out / "units.png", [(title, mosaic(normalised(drawn), 15))])
    return {
        "mean activation": float(mean.mean()),
        "mean activation, lowest unit": float(mean.min()),
        "mean activation, highest unit": float(mean.max()),
        "share of units on for a digit": float((codes > 0.1 * codes.max()).mean()),
    }


def sensitivity(member: Trained) -> dict[str, float]:
    """How far codes move when pixels do, as a share of the distance between two digits' codes.

    A share, because a network could hold its codes still by making all of them small.
    """
    digits = member.held_out[:1000]
    pixels = flat(digits)[:, None].reshape(len(digits), 1, *digits.shape[1:])
    codes = member.codes(digits)
    apart = np.linalg.norm(codes - np.roll(codes, 1, axis=0), axis=1).mean()
    rng = np.random.default_rng(0)
    noise = rng.standard_normal(pixels.shape).astype(np.float32)
    encode: Any = member.network.encode
    moved = []
    for deviation in _MOVES:
        with torch.no_grad():
            after = encode(torch.from_numpy(pixels + deviation * noise)).numpy()
        moved.append(float(np.linalg.norm(after - codes, axis=1).mean() / apart))
    figure = new_figure(5.0, 3.0)
    axis = figure.subplots()
    axis.loglog(_MOVES, moved, marker="o")
    axis.set(xlabel="deviation of the noise on the pixels", ylabel="way of the code / distance of two digits")
    save(figure, member.out / "sensitivity.png")
    told = f"way of the code at noise of {_NAMED_MOVE}, share of two digits' distance"
    return {told: moved[_MOVES.index(_NAMED_MOVE)]}


def latent_space(member: Trained) -> dict[str, float]:
    """ELBO, samples from the prior, interpolation between digits; a map, where the code has two numbers."""
    network = member.network
    assert isinstance(network, Variational)
    rng = np.random.default_rng(0)
    size = network.mean.out_features
    samples = member.decoded(rng.standard_normal((60, size)).astype(np.float32))
    write_mosaics(member.out / "samples.png", [("decoded from the normal distribution", mosaic(samples, 15))])
    _interpolation(member)
    if size == 2:
        _map(member)
    return _bound(member, network)


def _bound(member: Trained, network: Variational) -> dict[str, float]:
    """The evidence lower bound over all held-out digits, in nats for each digit, one draw a digit.

    Only cross-entropy is a likelihood in nats; with another loss there is no bound to tell.
    """
    values = member.held_out[0].size
    error = float(member.errors(member.held_out).mean()) * values
    with torch.no_grad():
        pairs = [network.posterior(pair.inputs[0]) for pair, _ in member.runs(member.held_out)]
        mean, log_variance = (torch.cat(parts) for parts in zip(*pairs, strict=True))
        nats = float(divergence(mean, log_variance).mean())
        each = 0.5 * (mean.square() + log_variance.exp() - 1.0 - log_variance).mean(dim=0)
    bound = {"ELBO, nats per digit": -(error + nats), "reconstruction, nats per digit": error}
    if member.experiment.reconstruction.loss != "binary_cross_entropy":
        bound = {}
    return bound | {
        "divergence, nats per digit": nats,
        "numbers of the code in use (over 0.1 nats)": float((each > 0.1).sum()),
    }


def _interpolation(member: Trained) -> None:
    ends = member.codes(member.held_out[:12])
    ways = np.linspace(0.0, 1.0, 12, dtype=np.float32)[:, None]
    rows = [a * (1 - ways) + b * ways for a, b in zip(ends[::2], ends[1::2], strict=True)]
    between = member.decoded(np.concatenate(rows))
    title = "from one held-out digit to another, in equal steps of the code"
    write_mosaics(member.out / "interpolation.png", [(title, mosaic(between, 12))])


def _map(member: Trained) -> None:
    """Held-out digits where the encoder puts them, and what the decoder draws where."""
    codes, labels = member.codes(member.held_out), member.labelled.held_out_labels
    figure = new_figure(10.0, 5.0)
    left, right = figure.subplots(1, 2)
    colours = labels if labels is not None else np.zeros(len(codes))
    dots = left.scatter(codes[:3000, 0], codes[:3000, 1], c=colours[:3000], cmap="tab10", s=3)
    figure.colorbar(dots, ax=left)
    left.set(title="held-out digits by their means", xlim=(-3.5, 3.5), ylim=(-3.5, 3.5), aspect="equal")
    steps = norm.ppf(np.linspace(0.02, 0.98, 16)).astype(np.float32)
    grid = np.stack(np.meshgrid(steps, steps[::-1]), axis=-1).reshape(-1, 2)
    show(right, mosaic(member.decoded(grid), 16), "decoded, in equal shares of the normal distribution")
    save(figure, member.out / "latent.png")
