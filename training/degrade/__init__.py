"""Clean photos to degraded ones, on torch batches on the training device.

Every function takes its randomness as a `torch.Generator`, so that a batch is a pure function of
the experiment's seed and the step.
"""
