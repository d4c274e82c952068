"""The staff area: the door with its PIN, the pages behind it, and where staff are in it."""
