"""What codes are good for: one short trial and one figure for each use."""
