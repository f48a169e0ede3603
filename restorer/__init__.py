"""Restore photos with neural networks, in a window or from a command line."""

__version__ = "0.1.0"
