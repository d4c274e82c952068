"""Which offers fit a visitor: by need and filters, or by words that they type."""
