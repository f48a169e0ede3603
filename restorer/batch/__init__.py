"""Many photos: what to do, the process that does it, and what came of each."""
