"""Changing content files: one field, and every other byte stays."""
