"""Whether staff really end the kiosk: nobody can use it until somebody starts it again."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.ui.drawing.parts import Align, Heading, Words
from kiosk.ui.staff.page import BACK, QUIT, StaffPage
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet


class QuittingPage(StaffPage):
    """The question; yes lies in the bar below, and not where the tile was that asked it."""

    def heading(self) -> str:
        """What was touched."""
        return self.say("staff-quit")

    def body(self) -> Iterable[Widget]:
        """What it means."""
        words = Heading(self.say("staff-quit-sure"), most=3), Words(self.say("staff-quit-means"))
        yield Sheet(*words, look=self.look, middle=True, align=Align.CENTRE, id="sure")

    def buttons(self) -> Sequence[Choice]:
        """Yes at the left, far from that tile, which is the last one."""
        yes = self.key(QUIT, self.say("staff-quit-yes"))
        return [yes, self.key(BACK, self.say("staff-quit-no"))]

    def press(self, key: str) -> None:
        """End the kiosk."""
        if key == QUIT:
            self.post_message(self.Quit())
        else:
            super().press(key)
