"""The tutorials' convolutional autoencoder: convolve and pool down, convolve and upsample back.

With nodes 32 and 32 on 28 x 28 it is theirs exactly: conv 32, pool, conv 32, pool to 7 x 7 x 32; conv 32,
upsample, conv 32, upsample, conv 1; kernels 3 x 3, ReLU, sigmoid at the end (Chollet 2016, "Building
autoencoders in Keras"). Its 1,568 numbers are no narrow code; `code` adds a dense one in the middle.
"""

from itertools import pairwise

from torch import Tensor, nn

from training.networks.coded import Coded


class Convolutional(nn.Module):
    """Convolutions with pooling, their mirror image with upsampling.

    Args:
        side: height and width of the picture, a multiple of 2 to the number of channels.
        channels: of each encoder convolution, outermost first.
        code: numbers in the code; None: the last pooled feature maps are the code.
    """

    def __init__(self, side: int, channels: tuple[int, ...], code: int | None) -> None:
        super().__init__()
        encoder: list[nn.Module] = []
        for before, after in pairwise((1, *channels)):
            encoder += [nn.Conv2d(before, after, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
        decoder: list[nn.Module] = []
        for before, after in pairwise((channels[-1], *channels[::-1])):
            decoder += [nn.Conv2d(before, after, 3, padding=1), nn.ReLU(), nn.Upsample(scale_factor=2)]
        decoder.append(nn.Conv2d(channels[0], 1, 3, padding=1))
        if code is not None:
            maps = (channels[-1], side >> len(channels), side >> len(channels))
            numbers = maps[0] * maps[1] * maps[2]
            encoder += [nn.Flatten(), nn.Linear(numbers, code)]
            decoder = [nn.Linear(code, numbers), nn.ReLU(), nn.Unflatten(1, maps), *decoder]
        self.encoder = nn.Sequential(*encoder)
        self.decoder = nn.Sequential(*decoder)

    def encode(self, pictures: Tensor) -> Tensor:
        """N x 1 x side x side to the code."""
        code: Tensor = self.encoder(pictures)
        return code

    def decode(self, code: Tensor) -> Tensor:
        """Code to N x 1 x side x side, before the sigmoid."""
        output: Tensor = self.decoder(code)
        return output

    def forward(self, pictures: Tensor) -> Coded:
        code = self.encode(pictures)
        return Coded(self.decode(code), code, code.new_zeros(len(code)))
