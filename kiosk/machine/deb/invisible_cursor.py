"""A pointer that nobody sees, as a theme for Wayland: one clear pixel in the format Xcursor.

Many touch screens call themselves a mouse as well, and no program on the wall can be told to show
no pointer.
"""

import struct
from pathlib import Path

NAMES = ("default", "left_ptr", "text", "xterm", "pointer", "hand2")
"""Under which names the compositor and the terminal ask for their pointers."""

_IMAGE, _NOMINAL_SIZE = 0xFFFD0002, 24
_FILE_HEADER = struct.Struct("<4sIII")
_TABLE_ROW = struct.Struct("<III")
_IMAGE_HEADER = struct.Struct("<IIIIIIIII")


def clear_pixel() -> bytes:
    """A file with one image of one pixel through which everything is seen."""
    start = _FILE_HEADER.size + _TABLE_ROW.size
    return b"".join(
        (
            _FILE_HEADER.pack(b"Xcur", _FILE_HEADER.size, 0x10000, 1),
            _TABLE_ROW.pack(_IMAGE, _NOMINAL_SIZE, start),
            _IMAGE_HEADER.pack(_IMAGE_HEADER.size, _IMAGE, _NOMINAL_SIZE, 1, 1, 1, 0, 0, 0),
            bytes(4),  # blue, green, red, opacity
        )
    )


def write_cursors(theme: Path) -> None:
    """Write the whole theme."""
    folder = theme / "cursors"
    folder.mkdir(parents=True)
    for name in NAMES:
        (folder / name).write_bytes(clear_pixel())
