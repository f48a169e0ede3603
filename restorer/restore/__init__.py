"""What the app does to a photo; knows nothing of batches and windows."""
