"""Pixels and files; knows no model."""
