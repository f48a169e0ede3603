"""What processes say to each other arrives as it was said, and nonsense is nothing worse than a hang-up."""

import os
from pathlib import Path

import pytest

from restorer.batch.jobs import Hint, Outcome, PhotoJob
from restorer.batch.messages import (
    Alive,
    Change,
    Done,
    Finish,
    Finished,
    Opened,
    Pause,
    Progressed,
    Refused,
    Resume,
    Started,
    Stop,
    Stuck,
    Withdraw,
    WorkOrder,
)
from restorer.batch.wire import Channel, from_bytes, to_bytes
from restorer.errors import UnknownModelError
from restorer.restore.recipe import Colorize, Denoise, Recipe

ODD = Path(os.fsdecode(b'/photos/\xff\xfe "quotes"\nand \xf0\x9f\x93\xb7.jpg'))
JOB = PhotoJob(
    source=ODD,
    target=Path("/out/a-restored.jpg"),
    recipe=Recipe(denoise=Denoise(level=12.5), colorize=Colorize(when="auto")),
    hints=(Hint(x=0.5, y=0.25, a=10.0, b=-3.0),),
    quality=90,
)
OUTCOME = Outcome(
    source=ODD, target=Path("/out/a.jpg"), status="restored", seconds=1.5, sigma=0.1, note="Odd.", unlike=True
)


@pytest.mark.parametrize(
    "message",
    [
        Alive(), Done(), Stop(), Finish(), Pause(), Resume(), Opened(3), Stuck(5),
        Started(4, 0.5), Started(4, 0.5, "CPUExecutionProvider"), Progressed(1, 2, 3),
        Finished(7, OUTCOME, True), Withdraw((1, 4)), Change((2, 3), JOB.wish),
        Finished(8, Outcome(source=ODD, target=None, status="failed", error="It is empty.")),
        WorkOrder(jobs=((0, JOB), (5, JOB)), provider="cpu", journal=Path("/home/j.sqlite"), names=(ODD,)),
        WorkOrder(jobs=(), provider="auto"),
    ],
)  # fmt: skip
def test_a_message_arrives_as_it_was_said(message):
    assert from_bytes(to_bytes(message)) == message


def test_an_error_keeps_its_kind_and_its_sentence():
    heard = from_bytes(to_bytes(Refused(UnknownModelError("There is no such model."))))
    assert type(heard.error) is UnknownModelError
    assert str(heard.error) == "There is no such model."


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\xff\xff", b"[]", b'{"a": 1}', b'["Opened"]', b'["Opened", {"index": 1, "more": 2}]',
        b'["Nonsense", {}]', b'["Refused", {"error": ["__name__", "x"]}]',
        b'["Refused", {"error": ["KeyboardInterrupt", "x"]}]', b'["Refused", {"error": ["Path", "x"]}]',
        b"\x80\x04\x95\x05\x00\x00\x00\x00\x00\x00\x00C\x01a\x94.",
    ],
)  # fmt: skip
def test_nonsense_is_a_hang_up(data):
    class Babbling:
        def recv_bytes(self):
            return data

    with pytest.raises(OSError, match="no sense"):
        Channel(Babbling()).receive()
