"""Processes are started one at a time, and never while the window's process loads OpenCV.

While it loads, OpenCV's own folder stands first in `sys.path`, a new process is given that path, and it would
look there for Python's own modules: it finds another `typing` and dies (opencv-python's cv2/__init__.py).
"""

from threading import Lock

SPAWNING = Lock()
"""Held while a process is started, and while a thread of the window loads OpenCV."""
