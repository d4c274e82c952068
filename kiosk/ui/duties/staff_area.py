"""The app lets staff in, and lets them end it."""

from functools import partial

from kiosk import pin
from kiosk.ui.services.quick_succession import with_now
from kiosk.ui.staff.door import Door
from kiosk.ui.staff.home import StaffScreen
from kiosk.ui.staff.pin_pad import PinScreen
from kiosk.ui.stage import Setup, Stage

STAFF_TOUCHES = 5
STAFF_SECONDS = 3.0


class StaffedApp(Stage):
    """Has an area for staff behind a PIN, which nothing on the screen hints at."""

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._door = Door(partial(pin.fits, pin_hash=setup.config.staff.pin_hash))
        self._name_touches: list[float] = []

    def on_title_touched(self) -> None:
        """Five touches on the centre's name within three seconds open the staff area."""
        self._name_touches = with_now(self._name_touches, STAFF_SECONDS)
        if len(self._name_touches) >= STAFF_TOUCHES:
            self._name_touches.clear()
            self.open_staff_area()

    def open_staff_area(self) -> None:
        """Ask for the PIN; a preview without a PIN needs none."""
        guarded = bool(self.config.staff.pin_hash)
        if self.locked and not guarded:
            return
        self.leave()
        if guarded:
            self.push_screen(PinScreen(self.look, self._door))
        else:
            self.on_pin_screen_passed()

    def on_pin_screen_passed(self) -> None:
        """Show the staff area instead of the PIN pad."""
        self.back_to_the_visit()
        self.push_screen(StaffScreen(self.look, self.content.problems))

    def on_staff_page_closed(self) -> None:
        """Back to the waiting kiosk."""
        self.leave()

    def on_staff_screen_quit(self) -> None:
        """Staff end the kiosk."""
        self.exit(0)
