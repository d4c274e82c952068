"""What the screen on the wall shows beside the kiosk: nothing, not even an arrow."""

from collections.abc import Iterator

from PIL import Image, ImageChops, ImageColor

from kiosk.ui.drawing.look import WARM
from tests.catalog.shipped import shipped
from tests.machine.stack.input_devices import Finger
from tests.machine.stack.running_stack import Installation, running
from tests.machine.stack.virtual_screen import HEIGHT, WIDTH, VirtualScreen

FEWEST_CELLS = (96, 24)
"""What a screen of 1920×1080 must have room for."""


def edge(picture: Image.Image) -> Iterator[object]:
    """The outermost points of a picture."""
    for x in range(picture.width):
        yield from (picture.getpixel((x, 0)), picture.getpixel((x, picture.height - 1)))
    for y in range(picture.height):
        yield from (picture.getpixel((0, y)), picture.getpixel((picture.width - 1, y)))


def test_the_frame_is_of_the_grounds_own_colour_and_no_pointer_lies_on_the_picture(
    installation: Installation, screen: VirtualScreen, finger: Finger
) -> None:
    with running(installation, screen) as stack:
        shown = stack.wait_for_colour(shipped().needs["german"].colour)
        assert shown.size == (WIDTH, HEIGHT)
        assert {*edge(shown)} == {ImageColor.getrgb(str(WARM.background))}
        touched = stack.after(lambda: finger.tap(0.5, 0.5))
        assert ImageChops.difference(touched, stack.picture(pointer=False)).getbbox() is None


def test_the_screen_has_room_for_what_the_kiosk_was_drawn_for(
    installation: Installation, screen: VirtualScreen
) -> None:
    with running(installation, screen) as stack:
        grid = stack.grid()
    assert (grid.columns, grid.rows) >= FEWEST_CELLS
    assert grid.rows >= FEWEST_CELLS[1]
