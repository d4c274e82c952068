"""What is said about an offer in one language, as values that screen, slip and voice render."""
