"""Pages set in type: the fonts of paper, and the engine that sets them."""
