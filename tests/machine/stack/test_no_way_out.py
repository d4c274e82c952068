"""Nothing that hands do to the screen or to a keyboard leads out of the kiosk or makes it deaf."""

import time
from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio

from kiosk.journey import LanguageChosen, Touched
from tests.machine.stack.input_devices import BEGIN, END, Finger, Keys
from tests.machine.stack.places import places
from tests.machine.stack.running_stack import Installation, running
from tests.machine.stack.virtual_screen import VirtualScreen
from tests.machine.stack.wall import Wall, wall_of

CTRL, SHIFT, ALT, SUPER, TAB, ESCAPE = 29, 42, 56, 125, 15, 1
LETTERS = dict(zip("qwertyuiop", range(16, 26), strict=True))
LETTERS |= dict(zip("asdfghjkl", range(30, 39), strict=True))
LETTERS |= dict(zip("zxcvbnm", range(44, 51), strict=True))
FUNCTIONS = (*range(59, 69), 87, 88)
PLUS, MINUS, ZERO = 13, 12, 11
PAGE_UP, PAGE_DOWN, HOME, END_KEY, INSERT, DELETE = 104, 109, 102, 107, 110, 111
POWER, SLEEP, SUSPEND, PRINT, MENU, HOMEPAGE = 116, 142, 205, 99, 127, 172
Chords = tuple[tuple[int, ...], ...]

KEYS: dict[str, Chords] = {
    "power, sleep, suspend": ((POWER,), (SLEEP,), (SUSPEND,)),
    "ctrl+alt+F1 to F12": tuple((CTRL, ALT, key) for key in FUNCTIONS),
    "alt+F1 to F12": tuple((ALT, key) for key in FUNCTIONS),
    "ctrl and a letter": tuple((CTRL, key) for key in LETTERS.values()),
    "ctrl+shift and a letter": tuple((CTRL, SHIFT, key) for key in LETTERS.values()),
    "alt and a letter": tuple((ALT, key) for key in LETTERS.values()),
    "super": ((SUPER,), *((SUPER, key) for key in LETTERS.values())),
    "larger and smaller letters": tuple((CTRL, key) for key in (PLUS, MINUS, ZERO)),
    "turning back": tuple((SHIFT, key) for key in (PAGE_UP, PAGE_DOWN, HOME, END_KEY, INSERT)),
    "other windows": ((ALT, TAB), (ALT, ESCAPE), (CTRL, ESCAPE), (ALT, SHIFT, TAB)),
    "ending the session": ((CTRL, ALT, DELETE), (CTRL, ALT, 14), (ALT, PRINT), (PRINT,)),
    "extra keys": ((MENU,), (HOMEPAGE,), (150,), (155,), (158,), (217,)),
}
MIDDLE = (0.5, 0.5)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def wall(
    install: Callable[[], Installation], screen: VirtualScreen, finger: Finger, keys: Keys
) -> AsyncIterator[Wall]:
    """One kiosk for all of these tests."""
    with running(install(), screen) as stack:
        yield await wall_of(stack, finger, keys)


@pytest.mark.parametrize("chords", [pytest.param(chords, id=name) for name, chords in KEYS.items()])
def test_no_key_ends_the_kiosk_or_makes_it_deaf(wall: Wall, chords: Chords) -> None:
    wall.withstands(lambda: wall.keys.press_all(chords))


@pytest.mark.parametrize("key", [CTRL, SHIFT, ALT, SUPER], ids=["ctrl", "shift", "alt", "super"])
async def test_a_key_that_is_held_down_takes_no_touch_away(wall: Wall, key: int) -> None:
    stack, way = wall.stack, [Touched(), LanguageChosen("de")]
    _, german = await places(stack.installation.settings_file, stack.grid(), way)
    wall.leave()
    wall.keys.hold(key)  # any key begins a visit, with the languages
    stack.settled()
    wall.finger.tap(*german)
    wall.shows_needs()
    wall.keys.let_go(key)


def test_a_long_press_is_a_touch(wall: Wall) -> None:
    wall.withstands(lambda: wall.finger.tap(*MIDDLE, hold=2))
    wall.leave()
    wall.finger.tap(*wall.german, hold=2)
    wall.shows_needs()


def test_many_fingers_at_once_make_nothing_deaf(wall: Wall) -> None:
    def act() -> None:
        for kind in (BEGIN, END):
            for finger in range(1, 6):
                wall.finger.touch(kind, finger / 6, 0.5, finger)

    wall.withstands(act)


def test_fast_touches_make_nothing_deaf(wall: Wall) -> None:
    wall.withstands(lambda: wall.finger.tap_all([wall.german] * 30, hold=0.01))


@pytest.mark.parametrize(
    ("start", "end"),
    [((0.01, 0.5), (0.99, 0.5)), ((0.5, 0.001), (0.5, 0.9)), ((0.5, 0.999), (0.5, 0.1))],
    ids=["across", "from above", "from below"],
)
def test_a_swipe_makes_nothing_deaf(
    wall: Wall, start: tuple[float, float], end: tuple[float, float]
) -> None:
    steps = [
        tuple(a + (b - a) * n / 10 for a, b in zip(start, end, strict=True)) for n in range(11)
    ]
    wall.withstands(lambda: wall.finger.draw(*((x, y) for x, y in steps)))


@pytest.mark.parametrize("slip", [0.005, 0.015, 0.03])
def test_a_finger_that_slips_on_a_button_has_pressed_it(wall: Wall, slip: float) -> None:
    wall.leave()
    x, y = wall.german
    wall.finger.draw((x, y), (x, y), (x, y), (x + slip, y), (x + slip, y), pause=0.04)
    wall.shows_needs()


def test_a_finger_that_rests_on_the_frame_makes_nothing_deaf(wall: Wall) -> None:
    def act() -> None:
        wall.finger.touch(BEGIN, 0.999, 0.999, 2)
        time.sleep(0.5)
        wall.finger.touch(END, 0.999, 0.999, 2)

    wall.withstands(act)
