"""What the preview asks for, in which order, and what it never asks for twice."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from restorer.batch.previewer import ColorsRequest, MadePart, PartRequest
from restorer.gui.live_preview import Answer, LivePreview, Tuning, rest_of
from restorer.restore.recipe import Colorize, Denoise

WHOLE = PartRequest(
    source=Path("a.jpg"), denoise=Denoise(), noise_level_model="noise-level", level=0,
    top=64, left=32, height=320, width=640, to_color=False,
)  # fmt: skip


def made(top, left, height, width, *, level_height=1000, level_width=1000):
    return MadePart(
        top=top, left=left, height=height, width=width, level_height=level_height, level_width=level_width,
        sigma=0.1, original=b"", clean=b"",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("part", "rest"),
    [
        (made(64, 32, 320, 640), None),  # all of it
        (made(64, 32, 320, 320), {"left": 352, "width": 320}),
        (made(64, 32, 320, 328), {"left": 352, "width": 320}),  # ends within a cell
        (made(64, 32, 160, 640), {"top": 224, "height": 160}),
        (made(64, 32, 160, 320), None),  # what is left is no rectangle
        (made(64, 32, 236, 640, level_height=300), None),  # the picture ends there
        (made(64, 32, 236, 320, level_height=300), {"left": 352, "width": 320}),
        (None, None),
    ],
)
def test_what_is_left_of_a_part_is_told(part, rest):
    assert rest_of(WHOLE, part) == (rest and replace(WHOLE, **rest))


def test_what_is_left_comes_before_what_was_asked_for_next(qtbot, monkeypatch):
    """The original of a view, say, which nobody sees."""
    preview, asked = LivePreview(), []

    def answer(request):
        asked.append(request)
        if request == WHOLE:
            return Answer(request, made(request.top, request.left, request.height, request.width // 2))
        return Answer(request)

    monkeypatch.setattr(preview, "_answer", answer)
    monkeypatch.setattr(preview._previewer, "start", lambda: None)
    original = replace(WHOLE, denoise=None)
    preview.ask([WHOLE, original], Tuning())
    preview.warm()
    qtbot.waitUntil(lambda: len(asked) == 3)
    preview.shut_down()
    assert asked == [WHOLE, replace(WHOLE, left=352, width=320), original]


def test_what_a_view_is_called_follows_at_once_where_nothing_is_to_be_restored(qtbot, monkeypatch):
    """All of it had been restored before: no answer comes that would have it drawn anew."""
    from restorer.gui.live_layer import LiveLayer
    from restorer.gui.live_plan import View
    from restorer.gui.viewport import Rect

    layer = LiveLayer(LivePreview(), SimpleNamespace(path=None, ready=False, size=None))
    monkeypatch.setattr(LiveLayer, "complete", True)
    layer.want([View(Rect(0, 0, 1, 1), 0.3, (0.5, 0.5))])
    assert layer.said == "Preview, approximate"
    with qtbot.waitSignal(layer.changed):
        layer.want([View(Rect(0, 0, 1, 1), 0.8, (0.5, 0.5))])
    assert layer.said == "Preview"


def test_what_was_answered_is_not_asked_for_once_more_before_the_answer_is_heard(qtbot):
    preview = LivePreview()
    request = ColorsRequest(source=Path("a.jpg"), colorize=Colorize(), hints=())
    preview._answered_unheard.append(request)
    preview.ask([request], Tuning())
    assert preview._requests == []
    preview.answered.emit(Answer(request))
    preview.ask([request], Tuning())
    assert preview._requests == [request]
