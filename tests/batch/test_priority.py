"""A worker gives way to whatever else the computer does."""

import os
import subprocess
import sys

import pytest

NICENESS = """
import os
from restorer.batch.priority import lower_priority
before = os.nice(0)
lower_priority()
print(os.nice(0) - before)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has classes instead of numbers")
def test_a_process_lowers_its_priority():
    asked = subprocess.run([sys.executable, "-c", NICENESS], capture_output=True, text=True, check=True)
    room = 19 - os.nice(0)
    assert int(asked.stdout) == min(10, room)
