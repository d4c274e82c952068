"""A kiosk that goes on for many tests: each does its worst, and then it must still serve people."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from kiosk.journey import LanguageChosen
from tests.catalog.shipped import shipped
from tests.machine.stack.input_devices import Finger, Keys
from tests.machine.stack.places import Place, places
from tests.machine.stack.running_stack import RunningStack, changed, eventually

ESCAPE = 1
"""The code of the key."""


@dataclass(frozen=True, slots=True)
class Wall:
    """A running stack, whoever stands before it, and what a touch on "Deutsch" must show."""

    stack: RunningStack
    finger: Finger
    keys: Keys
    german: Place
    needs: Image.Image
    pids: dict[str, int]

    def withstands(self, act: Callable[[], object]) -> None:
        """Do something, on the waiting kiosk and amid a visit; the kiosk lives and answers."""
        act()
        self.serves()
        act()
        self.serves()

    def serves(self) -> None:
        """See the same processes answer: leaving forgets the visit, one touch begins the next."""
        self.leave()
        assert self.stack.pids == self.pids
        self.finger.tap(*self.german)
        self.shows_needs()

    def shows_needs(self) -> None:
        """See what a touch on "Deutsch" leads to."""
        eventually(lambda: not changed(self.needs, self.stack.picture()), "the needs in German")

    def leave(self) -> None:
        """Press Escape three times; the waiting kiosk listens again after a moment.

        A kiosk drops keys that come faster than it can follow, and so they come when it is calm.
        """
        self.stack.settled()
        for _ in range(3):
            self.keys.press(ESCAPE)
        self.stack.settled()


async def wall_of(stack: RunningStack, finger: Finger, keys: Keys) -> Wall:
    """A wall whose kiosk has just been seen to serve people."""
    stack.wait_for_colour(shipped().needs["german"].colour)
    file = stack.installation.settings_file
    (german,) = await places(file, stack.grid(), [LanguageChosen("de")])
    needs = stack.after(lambda: finger.tap(*german))
    return Wall(stack, finger, keys, german, needs, stack.pids)
