"""`restorer-train`: run, evaluate, export and list experiments."""

import sys

from training.cli import main

if __name__ == "__main__":
    sys.exit(main())
