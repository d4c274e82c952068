"""What of the environment may change how the screen behaves; the rest is taken out of it.

Nothing but the standard library is loaded here: Textual reads its variables when it is loaded.
"""

from collections.abc import MutableMapping

FALSE_SIZE = ("COLUMNS", "LINES")
"""The size of the window in which some shell was once started."""

FOR_DEVELOPERS = "TEXTUAL"
"""How the variables begin that press keys, take pictures or replace the driver."""

DELAY = "ESCDELAY"
"""How long a lone Escape waits; too long, and it never counts."""


def tidy(environment: MutableMapping[str, str], *, locked: bool) -> None:
    """Take out what must not steer the screen; developers keep their means in a preview."""
    for name in list(environment):
        developing = name.startswith(FOR_DEVELOPERS) or name == DELAY
        if name in FALSE_SIZE or (locked and developing):
            del environment[name]
    # xterm shows all colours but does not say so, and Textual would make do with 256.
    environment.setdefault("COLORTERM", "truecolor")
