"""Pictures cut into cells look whole in a real terminal, whatever the size of its cells."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kiosk import font
from tests.families import some_of
from tests.terminal.machine import PATIENCE, XTERM, Machine, Screen, Terminal, eventually

WHITE_ON_BLACK = "\x1b[?25l\x1b[38;2;255;255;255;48;2;0;0;0m\x1b[2J\x1b[H"
REACH = 2
"""Pixels beside a hairline at which the picture is whole again."""

INK, PALE = 250, 240
"""Shades of grey of white: at least inside, and at most in a line that the eye sees."""


def hairlines(picture: Image.Image) -> set[tuple[int, int]]:
    """The pixels that are darker than white ones on both sides of them."""
    width, shades = picture.width, picture.convert("L").tobytes()
    shade = {(n % width, n // width): seen for n, seen in enumerate(shades)}
    return {
        (x, y)
        for (x, y), seen in shade.items()
        for dx, dy in ((REACH, 0), (0, REACH))
        if min(shade.get((x - dx, y - dy), 0), shade.get((x + dx, y + dy), 0)) >= INK
        and seen <= PALE
    }


@pytest.fixture
def drawn(
    machine: Callable[[bool], Machine], screen: Screen, tmp_path: Path
) -> Callable[..., Image.Image]:
    """A pictogram as xterm draws it with letters of so many pixels."""
    here = machine(True)
    file = tmp_path / "picture.txt"

    def draw(name: str, pixels: int) -> Image.Image:
        rows = font.picture(name, 16, 8)
        assert rows
        file.write_text(WHITE_ON_BLACK + "\r\n".join(rows), "utf-8")
        face = f"{here.family}:pixelsize={pixels}"
        xterm = subprocess.Popen(
            [
                *XTERM,
                "-geometry",
                "16x8+0+0",
                "-fa",
                face,
                "-e",
                "sh",
                "-c",
                f"cat {file}; sleep 60",
            ],
            env={**here.environment, "DISPLAY": screen.display},
        )
        try:
            find = ("xdotool", "search", "--sync", "--onlyvisible", "--class", "xterm")
            terminal = Terminal(screen, here, here.run(*find, DISPLAY=screen.display).split()[0])
            eventually(lambda: terminal.picture().convert("L").getextrema()[1] == 255, "a picture")
            terminal.settle()
            return terminal.picture()
        finally:
            xterm.terminate()
            xterm.wait(PATIENCE)

    return draw


@pytest.mark.exhaustive
@pytest.mark.parametrize("pixels", some_of([10, 13, 17, 22, 30], 13, 22))
def test_a_pictogram_has_no_line_where_its_cells_meet(
    drawn: Callable[..., Image.Image], pixels: int
) -> None:
    assert not hairlines(drawn("work", pixels))


def test_a_hairline_is_noticed() -> None:
    picture = Image.new("L", (20, 20), 255)
    picture.paste(235, (0, 10, 20, 11))
    assert len(hairlines(picture)) == 20
