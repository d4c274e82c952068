"""`kiosk --window`: the kiosk in a window of its own, with its font, as it looks on the wall."""

import os
import signal
import subprocess
import sys
from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

from platformdirs import user_state_path

from kiosk.cli.prerequisites import staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.cli.start import settings_with_something_to_show
from kiosk.font import FAMILY
from kiosk.font.private_fonts import SYSTEM, VARIABLE, private_fonts
from kiosk.problems import Say, system_reason
from kiosk.ui.terminal.window_programs import (
    WindowProgram,
    has_desktop,
    letters_that_fit,
    window_program,
)

ENDED = 128
"""What shells add to the number of the signal that ended a program."""


def run(arguments: Namespace) -> int:
    """Show the window until it is closed; what is wrong with the settings is said before."""
    say = staff_words()
    settings_with_something_to_show(arguments.config, user_state_path("kiosk"), say)
    program = usable_program(say)
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, end)
    try:
        with TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as folder:
            status = show(program, Path(folder), arguments.config)
    except OSError as error:
        words = say("cli-window-unwritable", reason=system_reason(error))
        raise RefusalError(words) from error
    if status == program.cannot_start:
        raise RefusalError(say("cli-window-failed", program=program.name, status=status))
    return 0


def usable_program(say: Say) -> WindowProgram:
    """The terminal program for the window; refuses where there is none."""
    if not sys.platform.startswith("linux"):
        raise RefusalError(say("cli-window-not-linux"))
    if not has_desktop(os.environ):
        raise RefusalError(say("cli-window-no-display"))
    program = window_program(os.environ)
    if program is None:
        raise RefusalError(say("cli-window-no-program"))
    return program


def show(program: WindowProgram, folder: Path, config: Path) -> int:
    """Run the terminal, and in it this very kiosk; the window ends with us."""
    fonts = private_fonts(folder, os.environ.get(VARIABLE, SYSTEM))
    surroundings = os.environ | {VARIABLE: str(fonts), "COLORTERM": "truecolor"}
    terminal = subprocess.Popen(
        [program.name, *program.call(FAMILY, letters_that_fit()), *this_kiosk(config)],
        env=surroundings,
    )
    try:
        return terminal.wait()
    finally:
        terminal.terminate()
        terminal.wait()


def this_kiosk(config: Path) -> list[str]:
    """The command that starts the same program with the same settings."""
    safe = ["-P"] if sys.flags.safe_path else []
    return [sys.executable, *safe, "-m", "kiosk", "--config", str(config.absolute())]


def end(number: int, _frame: FrameType | None) -> None:
    """Leave by the ordinary way, so that nothing stays behind."""
    sys.exit(ENDED + number)
