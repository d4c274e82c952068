"""What a terminal draws with is read from what Linux tells about the processes around us."""

from collections.abc import Sequence
from pathlib import Path
from shutil import copy

import pytest
from fontTools.ttLib import TTFont

from kiosk.font import font_files
from kiosk.font.terminal import CELL, Drawing, Terminal, drawing, find_terminal

OURS = str(font_files()[0])
DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
FITTING, TOO_WIDE = (10.0, 23.0), (10.0, 19.0)
"""Cells in pixels: of our font at 12 points, and of DejaVu Sans Mono."""

KIOSK = 40


class Processes:
    """A small folder in the manner of /proc."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def start(
        self, process: int, parent: int, name: str, mapped: Sequence[str] = (), opens: str = ""
    ) -> None:
        """Write down a process."""
        here = self.folder / str(process)
        (here / "fd").mkdir(parents=True)
        (here / "status").write_text(f"Name:\t{name}\nUmask:\t0022\nPPid:\t{parent}\n", "utf-8")
        lines = [f"7f23-7f24 r--p 00000000 fe:00 4325393                    {m}" for m in mapped]
        (here / "maps").write_text("\n".join(["7ffc-7ffd rw-p 00000000 00:00 0", *lines]), "utf-8")
        (here / "fd" / "0").symlink_to("/dev/null")
        if opens:
            (here / "fd" / "3").symlink_to(opens)

    def found(self) -> Terminal | None:
        """The terminal around the kiosk."""
        return find_terminal(self.folder, KIOSK)


@pytest.fixture
def processes(tmp_path: Path) -> Processes:
    """A kiosk in a shell; whatever started the shell is still to come."""
    processes = Processes(tmp_path / "proc")
    processes.start(KIOSK, 30, "kiosk")
    processes.start(30, 20, "bash")
    processes.start(1, 0, "systemd")
    return processes


def test_the_terminal_is_the_ancestor_that_holds_the_line_and_draws(processes: Processes) -> None:
    processes.start(20, 1, "foot", [OURS, "/usr/lib/libfcft.so.4"], opens="/dev/ptmx")
    assert processes.found() == Terminal("foot", frozenset({OURS, "/usr/lib/libfcft.so.4"}))


def test_a_program_between_that_only_holds_a_line_is_passed_over(processes: Processes) -> None:
    processes.start(20, 10, "sudo", ["/usr/lib/libc.so.6"], opens="/dev/pts/ptmx")
    processes.start(10, 1, "xterm", [DEJAVU], opens="/dev/ptmx")
    assert processes.found() == Terminal("xterm", frozenset({DEJAVU}))


def test_a_program_with_fonts_that_holds_no_line_is_no_terminal(processes: Processes) -> None:
    processes.start(20, 1, "desktop", [DEJAVU])
    assert processes.found() is None


def test_behind_tmux_no_terminal_can_be_seen(processes: Processes) -> None:
    processes.start(20, 1, "tmux: server", ["/usr/lib/libc.so.6"], opens="/dev/ptmx")
    assert processes.found() is None
    assert drawing(processes.found(), FITTING) is Drawing.UNKNOWN


def test_an_xterm_with_fonts_of_the_x_server_is_a_terminal_too(processes: Processes) -> None:
    library = "/usr/lib/x86_64-linux-gnu/libXft.so.2.3.6"
    processes.start(20, 1, "xterm", [library], opens="/dev/ptmx")
    assert drawing(processes.found(), TOO_WIDE) is Drawing.OTHER


def test_where_linux_tells_nothing_no_terminal_is_found(tmp_path: Path) -> None:
    assert find_terminal(tmp_path, KIOSK) is None


def test_a_terminal_that_has_mapped_our_font_draws_with_it() -> None:
    terminal = Terminal("xterm", frozenset({OURS, DEJAVU}))
    assert drawing(terminal, FITTING) is Drawing.OURS
    assert drawing(terminal, None) is Drawing.OURS


def test_a_terminal_without_our_font_draws_with_another() -> None:
    assert drawing(Terminal("foot", frozenset({DEJAVU})), FITTING) is Drawing.OTHER


def test_cells_of_another_shape_show_that_only_single_characters_are_ours() -> None:
    assert drawing(Terminal("foot", frozenset({OURS, DEJAVU})), TOO_WIDE) is Drawing.PICTURES


def test_a_font_that_was_replaced_meanwhile_is_an_older_one() -> None:
    terminal = Terminal("xterm", frozenset({f"{OURS} (deleted)"}))
    assert drawing(terminal, FITTING) is Drawing.OLDER


def test_another_content_under_our_name_is_an_older_font(tmp_path: Path) -> None:
    older = Path(copy(OURS, tmp_path))
    assert drawing(Terminal("xterm", frozenset({str(older)})), FITTING) is Drawing.OURS
    older.write_bytes(b"older")
    assert drawing(Terminal("xterm", frozenset({str(older)})), FITTING) is Drawing.OLDER


@pytest.mark.parametrize("file", font_files(), ids=lambda file: file.stem)
def test_cells_have_the_shape_that_the_font_gives_them(file: Path) -> None:
    opened = TTFont(file)
    line = opened["hhea"]
    width, _ = opened["hmtx"]["A"]
    assert (width, line.ascent - line.descent + line.lineGap) == CELL
