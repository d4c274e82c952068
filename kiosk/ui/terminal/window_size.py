"""How large the terminal's window is, as the system says and nobody else."""

import os

LARGEST = (400, 200)
"""Columns and rows that are laid out at most; a larger window stays empty beyond them."""

USUAL = (80, 24)
"""What is laid out for a terminal that does not know its own size."""


def window_size(descriptor: int) -> tuple[int, int]:
    """Columns and rows of the window behind `descriptor` that the kiosk fills.

    The variables COLUMNS and LINES are not asked: they tell of the window of some other time.
    """
    try:
        width, height = os.get_terminal_size(descriptor)
    except OSError:
        return USUAL
    return min(width or USUAL[0], LARGEST[0]), min(height or USUAL[1], LARGEST[1])
