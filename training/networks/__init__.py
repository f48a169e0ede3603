"""One readable file per network."""
