"""Restore photos with neural networks, in a window or from a command line."""
