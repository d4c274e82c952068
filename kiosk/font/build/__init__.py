"""Builds the kiosk's font and its slice table; needs the dependency group `font`."""
