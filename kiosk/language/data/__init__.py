"""Data baked from Unicode's locale collection, and the script that bakes it."""
