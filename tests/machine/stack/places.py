"""Where a finger must touch: the same kiosk in memory, as large, knows where its choices lie."""

import fcntl
import os
import struct
import termios
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from kiosk.settings.reading import read_settings
from kiosk.settings.values import RecordSettings
from kiosk.ui.staff.page import ENTER, QUIT
from tests.machine.stack.virtual_screen import HEIGHT, WIDTH
from tests.terminal.twin import points
from tests.ui.visitor import Visitor, kiosk

Place: TypeAlias = tuple[float, float]
"""Parts of the screen's width and height."""


@dataclass(frozen=True, slots=True)
class CellGrid:
    """How many cells the terminal has on the screen, and how large each is, in pixels."""

    columns: int
    rows: int
    width: int
    height: int

    def place(self, column: float, row: float) -> Place:
        """The middle of a cell; what is left over of the screen lies around all cells."""
        left, top = (
            (WIDTH - self.columns * self.width) // 2,
            (HEIGHT - self.rows * self.height) // 2,
        )
        x, y = left + (int(column) + 0.5) * self.width, top + (int(row) + 0.5) * self.height
        return x / WIDTH, y / HEIGHT


def cell_grid(pid: int) -> CellGrid | None:
    """The cells of the terminal in which a process runs, once it fills the screen."""
    line = os.open(f"/proc/{pid}/fd/0", os.O_RDONLY | os.O_NOCTTY)
    try:
        told = fcntl.ioctl(line, termios.TIOCGWINSZ, bytes(8))
    finally:
        os.close(line)
    rows, columns, width, height = struct.unpack("HHHH", told)
    if not rows or width < WIDTH - columns or height < HEIGHT - 2 * rows:
        return None
    return CellGrid(columns, rows, width // columns, height // rows)


async def places(file: Path, grid: CellGrid, events: Iterable[object]) -> list[Place]:
    """What to touch, one after the other, so that `events` come to pass."""
    found = await points(file, (grid.columns, grid.rows), events)
    return [grid.place(*cell) for cell in found]


async def staff_places(file: Path, grid: CellGrid, pin: str) -> list[Place]:
    """What staff touch to end the kiosk: the name five times, the PIN, and that they mean it."""
    settings = replace(read_settings(file), records=RecordSettings())
    touched: list[Place] = []

    async def touch(visitor: Visitor, selector: str) -> None:
        touched.append(grid.place(*visitor.widget(selector).region.center))
        await visitor.touch(selector)

    async with kiosk(settings, size=(grid.columns, grid.rows), locked=True) as visitor:
        for _ in range(5):
            await touch(visitor, "#title")
        await visitor.wait(lambda: visitor.shown == "PinScreen")
        for key in (*pin, ENTER):
            await touch(visitor, f"#key-{key}")
        await visitor.wait(lambda: visitor.shown == "StaffScreen")
        for _ in range(2):
            await touch(visitor, f"#key-{QUIT}")
    return touched
