"""The autoencoder family: its tables of an experiment, its data, its task, and what its runs show."""
