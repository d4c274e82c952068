"""How seldom garbage is looked for while tests run."""

import gc

from kiosk.ui.services.memory import Housekeeping

SELDOM = (20_000, 10, 20)
"""Each app that a test leaves behind is a large heap; walking them took a third of the time."""


def look_seldom() -> None:
    """Collect garbage seldom from now on; a kiosk that has read its content does so more often."""
    gc.set_threshold(*SELDOM)


def many_searches_are_due() -> bool:
    """Whether so much was left over that it is time to look through all of it."""
    return gc.get_count()[2] > SELDOM[2]


class NoHousekeeping(Housekeeping):
    """Never looks through everything at a quiet moment: the next test has a kiosk of its own."""

    def content_taken(self) -> None:
        """Nothing is due."""
