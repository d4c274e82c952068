"""What `kiosk doctor` finds about the terminal: its font, its colours and its letters."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.cli.doctor_finding import Finding
from kiosk.font import FAMILY, is_installed, picture
from kiosk.font.terminal import Drawing, cell_pixels, drawing, find_terminal
from kiosk.machine.health import Health
from kiosk.problems import Say
from kiosk.settings.values import Settings

EXAMPLE, EXAMPLE_SIZE = ("housing", "work", "search"), (6, 3)
"""A house, a suitcase and a magnifying glass, in cells."""


def of_font(config: Settings, file: Path, say: Say) -> Iterator[Finding]:
    """Whether the kiosk's own font is there, and whether the terminal draws with it."""
    if is_installed():
        yield Finding(Health.GOOD, say("cli-doctor-font", family=FAMILY))
        yield of_terminal(config, file, say)
    elif config.screen.kiosk_font:
        yield Finding(Health.BAD, say("cli-doctor-font-missing", family=FAMILY))
    else:
        yield Finding(Health.HINT, say("cli-doctor-font-none", family=FAMILY))


def of_terminal(config: Settings, file: Path, say: Say) -> Finding:
    """Whether the terminal draws with the font, and whether the screens count on it."""
    terminal = find_terminal()
    name = terminal.name if terminal else ""
    drawn = drawing(terminal, cell_pixels())
    words = say(f"cli-doctor-drawn-{drawn}", terminal=name, family=FAMILY)
    if drawn not in (Drawing.OURS, Drawing.OLDER):
        words = f"{words} {say('cli-doctor-draw', terminal=name, family=FAMILY)}"
    counted = config.screen.kiosk_font
    if counted is False or (counted is None and drawn is Drawing.UNKNOWN):
        off = "off" if counted is False else "unseen"
        return Finding(Health.HINT, f"{words} {say(f'cli-doctor-font-{off}', file=str(file))}")
    return Finding(Health.GOOD if drawn is Drawing.OURS else Health.HINT, words)


def example(say: Say) -> str:
    """Three pictures that only the font has, under the question whether they can be seen."""
    drawn = [picture(name, *EXAMPLE_SIZE) or () for name in EXAMPLE]
    rows = ["   ".join(row) for row in zip(*drawn, strict=True)]
    return "\n".join([say("cli-doctor-example", family=FAMILY), *rows])


def of_colours(say: Say) -> Finding:
    """Whether the terminal says that it knows more than 256 colours."""
    if os.environ.get("COLORTERM", "").lower() in ("truecolor", "24bit"):
        return Finding(Health.GOOD, say("cli-doctor-colours"))
    return Finding(Health.HINT, say("cli-doctor-few-colours"))


def of_encoding(say: Say) -> Finding:
    """Whether every letter gets through to the terminal."""
    encoding = sys.stdout.encoding or "?"
    if encoding.lower().replace("-", "") == "utf8":
        return Finding(Health.GOOD, say("cli-doctor-utf8"))
    return Finding(Health.BAD, say("cli-doctor-no-utf8", encoding=encoding))
