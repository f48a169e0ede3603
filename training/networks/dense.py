"""The plain autoencoder: fully connected layers down to a narrow code, and up again.

Without hidden layers and activations it is linear, and spans what principal component analysis spans
(Baldi and Hornik 1989); with many layers it is the deep autoencoder of Hinton and Salakhutdinov 2006.
"""

from torch import Tensor, nn

from training.networks.coded import Coded, dense_layers


class Dense(nn.Module):
    """Encoder and its mirror image.

    Args:
        values: numbers in one sample.
        widths: nodes of the encoder's hidden layers, outermost first.
        code: numbers in the code.
        activation: of hidden layers.
        code_activation: of the code.
    """

    def __init__(
        self, values: int, widths: tuple[int, ...], code: int, activation: str, code_activation: str
    ) -> None:
        super().__init__()
        sizes = (values, *widths, code)
        self.encoder = dense_layers(sizes, activation, code_activation)
        self.decoder = dense_layers(sizes[::-1], activation)

    def encode(self, samples: Tensor) -> Tensor:
        """N x ... to N x code."""
        code: Tensor = self.encoder(samples.flatten(1))
        return code

    def decode(self, code: Tensor) -> Tensor:
        """N x code to N x values, before any sigmoid."""
        output: Tensor = self.decoder(code)
        return output

    def penalty(self, samples: Tensor, code: Tensor) -> Tensor:
        """N: nothing more is asked of a plain autoencoder; the sparse and the contractive ask."""
        return code.new_zeros(len(code))

    def forward(self, samples: Tensor) -> Coded:
        code = self.encode(samples)
        return Coded(self.decode(code).view_as(samples), code, self.penalty(samples, code))
