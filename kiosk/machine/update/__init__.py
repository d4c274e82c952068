"""Newer programs: signed, checked, tried once, and taken back when they do not start."""
