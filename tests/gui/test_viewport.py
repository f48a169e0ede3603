"""Zoom and pan, as properties."""

import pytest

from restorer.gui.viewport import MAX_ZOOM, Viewport


@pytest.fixture
def viewport() -> Viewport:
    return Viewport(width=4000, height=3000).with_pane(800, 500)


def test_a_new_view_shows_the_whole_picture(viewport):
    seen = viewport.visible()
    assert (seen.left, seen.top, seen.width, seen.height) == (0, 0, 1, 1)
    assert viewport.zoom == pytest.approx(500 / 3000)


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.0, 7.3])
@pytest.mark.parametrize("at", [(400, 250), (250, 180), (600, 400)])
def test_the_point_under_the_pointer_stays_there(viewport, zoom, at):
    before = viewport.to_picture(*at)
    assert viewport.zoomed(zoom, *at).to_picture(*at) == pytest.approx(before)


def test_zoom_is_bounded(viewport):
    assert viewport.zoomed(1000).zoom == MAX_ZOOM
    assert viewport.zoomed(1e-9).zoom == viewport.fit_zoom


def test_dragging_moves_the_picture_with_the_pointer(viewport):
    close = viewport.zoomed(2.0)
    x, y = close.to_picture(100, 100)
    assert close.panned(30, -20).to_picture(130, 80) == pytest.approx((x, y))


@pytest.mark.parametrize("drag", [(1e6, 0), (-1e6, 0), (0, 1e6), (0, -1e6)])
def test_the_picture_never_leaves_the_pane(viewport, drag):
    seen = viewport.zoomed(2.0).panned(*drag).visible()
    assert seen.width == pytest.approx(400 / 4000)
    assert seen.height == pytest.approx(250 / 3000)
    assert 0 <= seen.left <= 1 - seen.width + 1e-9
    assert 0 <= seen.top <= 1 - seen.height + 1e-9


def test_a_fitted_view_goes_on_fitting_when_the_pane_changes(viewport):
    assert viewport.with_pane(1600, 1200).zoom == pytest.approx(0.4)


def test_a_zoomed_view_keeps_its_zoom_when_the_pane_changes(viewport):
    assert viewport.zoomed(1.0).with_pane(1600, 1200).zoom == 1.0


def test_a_small_picture_stays_in_the_middle():
    small = Viewport(width=100, height=100).with_pane(800, 500).zoomed(1.0, 0, 0)
    place = small.picture_in_pane()
    assert (place.left, place.top) == (350, 200)
