"""The state of the content: what is wrong in which file, and what has failed."""

from collections.abc import Iterable

from textual.widget import Widget

from kiosk.language import dates
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Part, Space, Tone, Words
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.page import BACK, NEXT, StaffKey, StaffPage
from kiosk.ui.staff.staff_report import StaffReport
from kiosk.ui.widgets.pages import Pages


class ContentStateScreen(StaffPage):
    """Which files are broken and why, and which facts are old, page by page."""

    def __init__(self, look: Look, area: StaffArea, report: StaffReport) -> None:
        super().__init__(look, area)
        self._report = report

    def heading(self) -> str:
        """The name of the room."""
        return self.say("staff-room-content")

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
            parts.append(Words(say("staff-content-fine"), Tone.GOOD))
        else:
            parts.append(Words(say("staff-problems", count=len(problems)), Tone.TITLE))
        for problem in problems:
            parts += [Space(), Words(problem.line_in(say))]
        return [*parts, *self.old()]

    def old(self) -> list[Part]:
        """The offers whose facts are old, a line each."""
        old, say = self._report.old_facts, self.say
        if not old:
            return []
        lines = (f"{dates.numeric(one.day)}  {one.title} ({one.key})" for one in old)
        heading = Words(say("staff-old-facts", count=len(old)), Tone.TITLE)
        return [Space(), heading, *map(Words, lines)]

    def buttons(self) -> list[StaffKey]:
        """Back to the rooms, and the next page."""
        return [self.key(BACK, self.say("staff-back")), self.key(NEXT, self.say("staff-next"))]

    def press(self, key: str) -> None:
        """Turn the page."""
        super().press(key)
        if key == NEXT:
            self.go(self.area.turned_to(self.area.page + 1))
            self.query_one(Pages).turn()
