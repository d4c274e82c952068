"""What staff see first: the state of the content, and the way out of the kiosk."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from textual.widget import Widget

from kiosk.problems import Problem
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Part, Space, Tone, Words
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.page import CLOSE, NEXT, QUIT, StaffPage
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.pages import Pages


@dataclass(frozen=True, slots=True)
class StaffReport:
    """What staff read: what is wrong in the content, and how often which work has failed."""

    problems: tuple[Problem, ...] = ()
    troubles: Mapping[str, int] = field(default_factory=dict)


class StaffScreen(StaffPage):
    """What staff see: which files are broken and why, and the way out of the kiosk."""

    def __init__(self, look: Look, area: StaffArea, report: StaffReport) -> None:
        super().__init__(look, area)
        self._report = report

    def heading(self) -> str:
        """The name of the area."""
        return self.say("staff-area")

    def body(self) -> Iterable[Widget]:
        """The problems of the content, or that there are none."""
        yield Pages(*self.report(), page=self.area.page, look=self.look, id="problems")

    def report(self) -> list[Part]:
        """One paragraph a problem, those of the machine first."""
        problems, say = self._report.problems, self.say
        parts: list[Part] = []
        for work, count in self._report.troubles.items():
            parts += [Words(say("staff-trouble", work=work, count=count), Tone.ALARM), Space()]
        if not problems:
            return [*parts, Words(say("staff-content-fine"), Tone.GOOD)]
        parts.append(Words(say("staff-problems", count=len(problems)), Tone.TITLE))
        for problem in problems:
            parts += [Space(), Words(problem.line_in(say))]
        return parts

    def buttons(self) -> Sequence[Choice]:
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
            self.go(self.area.turned_to(self.area.page + 1))
            self.query_one(Pages).turn()
        elif key == QUIT:
            self.post_message(self.Quit())
