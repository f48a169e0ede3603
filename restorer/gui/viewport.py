"""Which part of a picture a pane shows: zoom and pan as plain arithmetic, no Qt.

Both halves of the before/after view are drawn from one `Viewport`, so they cannot fall out of step.
Pane sizes and positions are in device pixels: a zoom of 1 is one picture pixel on one screen pixel.
"""

from dataclasses import dataclass, replace
from typing import Self

MAX_ZOOM = 16.0


@dataclass(frozen=True, slots=True)
class Rect:
    """Left, top, width and height, in whatever unit its maker says."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewport:
    """A picture of `width` x `height` pixels seen through a pane, `center` in its middle."""

    width: int
    height: int
    pane_width: float = 1.0
    pane_height: float = 1.0
    zoom: float = 1.0  # device pixels per picture pixel
    center_x: float = 0.0  # in picture pixels
    center_y: float = 0.0
    fits: bool = True  # goes on showing the whole picture when the pane changes

    @property
    def fit_zoom(self) -> float:
        """The zoom at which the whole picture just fits."""
        return min(self.pane_width / self.width, self.pane_height / self.height, MAX_ZOOM)

    def fitted(self) -> Self:
        """The whole picture."""
        return replace(self, zoom=self.fit_zoom, center_x=self.width / 2, center_y=self.height / 2, fits=True)

    def with_pane(self, width: float, height: float) -> Self:
        """The same view through a pane of another size."""
        resized = replace(self, pane_width=max(1.0, width), pane_height=max(1.0, height))
        return resized.fitted() if self.fits else resized._clamped()

    def zoomed(self, zoom: float, x: float | None = None, y: float | None = None) -> Self:
        """Another zoom; what lies under (x, y) of the pane (default: its middle) stays there."""
        x = self.pane_width / 2 if x is None else x
        y = self.pane_height / 2 if y is None else y
        zoom = min(max(zoom, min(self.fit_zoom, 1.0)), MAX_ZOOM)
        at_x, at_y = self.to_picture(x, y)
        moved = replace(
            self,
            zoom=zoom,
            center_x=at_x - (x - self.pane_width / 2) / zoom,
            center_y=at_y - (y - self.pane_height / 2) / zoom,
            fits=False,
        )
        return moved._clamped()

    def panned(self, dx: float, dy: float) -> Self:
        """The picture dragged by (dx, dy) device pixels; it never leaves the pane."""
        moved = replace(
            self, center_x=self.center_x - dx / self.zoom, center_y=self.center_y - dy / self.zoom
        )
        return moved._clamped()

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        """The picture point under a point of the pane."""
        return (
            self.center_x + (x - self.pane_width / 2) / self.zoom,
            self.center_y + (y - self.pane_height / 2) / self.zoom,
        )

    def picture_in_pane(self) -> Rect:
        """Where the whole picture lies, in the pane's device pixels; on one, or 100 % were blurred."""
        return Rect(
            round(self.pane_width / 2 - self.center_x * self.zoom),
            round(self.pane_height / 2 - self.center_y * self.zoom),
            self.width * self.zoom,
            self.height * self.zoom,
        )

    def visible(self) -> Rect:
        """The part of the picture that is seen, as fractions of its width and height."""
        left, top = self.to_picture(0, 0)
        right, bottom = self.to_picture(self.pane_width, self.pane_height)
        left, right = max(0.0, left), min(float(self.width), right)
        top, bottom = max(0.0, top), min(float(self.height), bottom)
        return Rect(
            left / self.width, top / self.height, (right - left) / self.width, (bottom - top) / self.height
        )

    def _clamped(self) -> Self:
        return replace(
            self,
            center_x=_kept_inside(self.center_x, self.pane_width / self.zoom, self.width),
            center_y=_kept_inside(self.center_y, self.pane_height / self.zoom, self.height),
        )


def _kept_inside(center: float, seen: float, whole: float) -> float:
    if seen >= whole:
        return whole / 2
    return min(max(center, seen / 2), whole - seen / 2)
