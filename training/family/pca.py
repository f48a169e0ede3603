"""Principal component analysis: the best linear code, and the mark that every autoencoder has to beat."""

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Principal:
    """The directions in which samples differ most."""

    mean: Array  # values
    components: Array  # count x values, orthonormal, the strongest first
    eigenvalues: Array  # all of them, falling

    @classmethod
    def of(cls, samples: Array, count: int) -> Self:
        """Fit N x values."""
        mean = samples.mean(axis=0, dtype=np.float64)
        centred = samples - mean
        eigenvalues, vectors = np.linalg.eigh(centred.T @ centred / len(samples))
        return cls(mean, vectors[:, ::-1][:, :count].T, eigenvalues[::-1])

    def codes(self, samples: Array) -> Array:
        """N x count."""
        return np.asarray((samples - self.mean) @ self.components.T)

    def rebuilt(self, codes: Array) -> Array:
        """N x values."""
        return np.asarray(codes @ self.components + self.mean)


def flat(pictures: Array) -> Array:
    """N x values, 0..1, of N pictures of bytes."""
    return np.asarray(pictures.reshape(len(pictures), -1) / np.float32(255), np.float32)


def principal_angles(one: Array, other: Array) -> Array:
    """Angles between the subspaces that the columns of two matrices span, in degrees, the largest first."""
    a, b = np.linalg.qr(one)[0], np.linalg.qr(other)[0]
    # sines are exact where angles are small, which is what is asked; 45 degrees and more do as well
    sines = np.linalg.svd(b - a @ (a.T @ b), compute_uv=False)
    return np.asarray(np.degrees(np.arcsin(np.clip(sines, 0.0, 1.0))))
