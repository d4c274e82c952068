"""Bars made of characters, to an eighth of a cell."""

EIGHTHS = " ▏▎▍▌▋▊▉█"
FULL, LIGHT = "█", "░"


def bar(value: int, most: int, width: int) -> str:
    """A bar as long as `value` is beside `most`, which takes `width` cells."""
    eighths = round(value / most * width * 8) if most else 0
    whole, rest = divmod(eighths, 8)
    return (FULL * whole + EIGHTHS[rest]).rstrip()


def bar_in_two(solid: int, light: int, most: int, width: int) -> str:
    """A bar of two parts that are told apart without colour; each takes whole cells."""
    if not light:
        return bar(solid, most, width)
    whole = round((solid + light) / most * width) if most else 0
    dark = round(solid / most * width) if most else 0
    return FULL * dark + LIGHT * max(1, whole - dark)
