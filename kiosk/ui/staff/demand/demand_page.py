"""What was needed and what there is: bars, the matrix and what became of referrals."""

from collections.abc import Iterable, Iterator
from datetime import date

from textual.widget import Widget

from kiosk.records.report.demand_report import DemandReport
from kiosk.records.report.report_words import ReportWords, months_in_words
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words
from kiosk.ui.drawing.sizes import plan
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.staff.demand.demand_parts import parts_of
from kiosk.ui.staff.demand.demand_work import CountDemand
from kiosk.ui.staff.demand.viewing import NOT_VIEWING, DemandPart, DemandViewing, Span
from kiosk.ui.staff.page import BACK, NEXT, StaffPage, StaffTile
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.pages import Pages, count_pages

LEAST = (17, 5)
"""Columns and rows of a tile with a span."""

SPAN, CHOOSE, PART = "span-", "choose", "part-"


class DemandPage(StaffPage):
    """One part of the report, in exact figures, or the spans from which staff choose."""

    def __init__(self, look: Look, area: StaffArea, today: date) -> None:
        super().__init__(look, area)
        self._today = today

    @property
    def viewing(self) -> DemandViewing:
        """What staff look at."""
        return self.area.demand

    def on_mount(self) -> None:
        """Begin to count where nothing has been counted yet."""
        if self.viewing.waits:
            self.ask(CountDemand(self.viewing.span, self._today))

    def heading(self) -> str:
        """The part that is shown, and of which months."""
        if self.viewing.choosing:
            return self.say("demand-span")
        return self.say(f"demand-part-{self.viewing.part}")

    def top_parts(self) -> list[Part]:
        """The heading, and below it the months and how many visits there were."""
        report = self.viewing.report
        months = self.months(self.viewing.span)
        count = self.say("demand-visits-short", count=report.now.visits) if report else ""
        below = " · ".join(filter(None, (months, count)))
        return [Heading(self.heading(), most=1), Words(below, most=1)]

    def beside_heading(self) -> list[Choice]:
        """The next page of a long part, and the months, which can be changed."""
        keys: list[Choice] = [self.key(CHOOSE, self.say(f"demand-span-{self.viewing.span}"))]
        return [self.key(NEXT, self.say("staff-next")), *keys] if self.long else keys

    @property
    def long(self) -> bool:
        """Whether the part that is shown takes several pages."""
        return (
            not self.viewing.choosing and count_pages(self.shown(), *self.body_size, self.look) > 1
        )

    def body(self) -> Iterable[Widget]:
        """The spans, the part that was chosen, or why there is none."""
        viewing = self.viewing
        if viewing.choosing:
            yield self.spans()
        else:
            yield Pages(*self.shown(), page=viewing.page, look=self.look, id="demand")

    def spans(self) -> Widget:
        """A tile for each span, with its months."""
        tiles = [
            StaffTile(
                f"{SPAN}{span}",
                Heading(self.say(f"demand-span-{span}")),
                Words(self.months(span), Tone.QUIET),
                look=self.look,
            )
            for span in Span
        ]
        return tile_grid(self.look, tiles, plan(*self.body_size, len(tiles), LEAST))

    def months(self, span: Span) -> str:
        """The months of a span in words."""
        return months_in_words(span.period(self._today), self.say)

    def shown(self) -> list[Part]:
        """The part of the report as it is set."""
        viewing = self.viewing
        if viewing.notice is not None:
            return [Words(viewing.notice.line_in(self.say), Tone.ALARM)]
        if viewing.report is None:
            return [Words(self.say("demand-counting"), Tone.TITLE)]
        return self.counted(viewing.report)

    def counted(self, report: DemandReport) -> list[Part]:
        """What was counted, below how much that was."""
        damage = list(self.damage())
        if damage and self.viewing.part is DemandPart.COUNSEL:
            return damage
        if report.now.empty:
            return [*damage, Words(self.say("demand-nothing-counted"), Tone.TITLE)]
        parts = parts_of(report, ReportWords(report), self.viewing.part, self.body_size)
        return [*damage, *parts] if self.viewing.part is DemandPart.NEEDS else parts

    def damage(self) -> Iterator[Part]:
        """That the cases are not in it, and which files are to be brought back."""
        if self.viewing.damaged:
            files = ", ".join(map(str, self.viewing.damaged))
            yield Words(self.say("demand-damaged", files=files), Tone.ALARM)

    def buttons(self) -> list[Choice]:
        """Back to the rooms, and the parts."""
        part_keys: list[Choice] = [
            self.key(f"{PART}{part}", self.say(f"demand-key-{part}")) for part in DemandPart
        ]
        for part, key in zip(DemandPart, part_keys, strict=True):
            key.set_class(part is self.viewing.part and not self.viewing.choosing, "on")
        return [self.key(BACK, self.say("staff-back")), *part_keys]

    def press(self, key: str) -> None:
        """Look at something else; who goes back to the rooms has it counted afresh later."""
        viewing = self.viewing
        if key == BACK:
            self.go(self.area.viewing(NOT_VIEWING).gone_to(StaffStep.HOME))
            return
        super().press(key)
        if key == NEXT:
            self.go(self.area.viewing(viewing.paged()))
            self.query_one(Pages).turn()
        elif key == CHOOSE:
            self.go(self.area.viewing(viewing.chooses()), fresh=True)
        elif key.startswith(SPAN):
            span = Span(key.removeprefix(SPAN))
            self.go(self.area.viewing(viewing.spanning(span)), fresh=True)
        elif key.startswith(PART):
            part = DemandPart(key.removeprefix(PART))
            self.go(self.area.viewing(viewing.turned_to(part)), fresh=True)
