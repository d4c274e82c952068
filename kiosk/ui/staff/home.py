"""What staff see first: the state of the content, and the way out of the kiosk."""

from collections.abc import Iterable

from textual.message import Message
from textual.widget import Widget

from kiosk.problems import Problem
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Part, Space, Tone, Words
from kiosk.ui.staff.page import CLOSE, NEXT, QUIT, StaffPage
from kiosk.ui.widgets.pages import Pages
from kiosk.ui.widgets.sheet import Choice


class StaffScreen(StaffPage):
    """What staff see: which files are broken and why, and the way out of the kiosk."""

    class Quit(Message):
        """Staff end the kiosk."""

    def __init__(self, look: Look, problems: tuple[Problem, ...]) -> None:
        super().__init__(look)
        self._problems = problems
        self._page = 0

    def heading(self) -> str:
        """The name of the area."""
        return self.say("staff-area")

    def body(self) -> Iterable[Widget]:
        """The problems of the content, or that there are none."""
        yield Pages(*self.report(), page=0, look=self.look, id="problems")

    def report(self) -> list[Part]:
        """One paragraph a problem."""
        if not self._problems:
            return [Words(self.say("staff-content-fine"), Tone.GOOD)]
        parts: list[Part] = [
            Words(self.say("staff-problems", count=len(self._problems)), Tone.TITLE)
        ]
        for problem in self._problems:
            parts += [Space(), Words(problem.line_in(self.say))]
        return parts

    def buttons(self) -> list[Choice]:
        """Back to the kiosk, the next page, the way out."""
        return [
            self.key(CLOSE, self.say("staff-close")),
            self.key(NEXT, self.say("staff-next")),
            self.key(QUIT, self.say("staff-quit")),
        ]

    def press(self, key: str) -> None:
        """Turn the page or quit."""
        super().press(key)
        if key == NEXT:
            self.query_one(Pages).turn()
        elif key == QUIT:
            self.post_message(self.Quit())
