"""A counsellor in a real terminal: from the PIN to a slip with a case code, and back by it.

The follow-up pauses behind the PIN before it ends.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2
import pytest

from kiosk import pin
from kiosk.catalog.reading.loader import load
from kiosk.journey import NeedChosen, OfferChosen
from kiosk.records.case import Became
from kiosk.records.case_code import spoken
from kiosk.records.case_folder import CaseFolder
from kiosk.settings.reading import read_settings
from kiosk.settings.values import StaffSettings
from tests.terminal.conftest import CONTENT
from tests.terminal.machine import COLUMNS, ROWS, Machine, Screen, Terminal, eventually
from tests.ui.counselling import Counsellor
from tests.ui.visitor import Visitor, kiosk

PIN = "246810"
OFFER = "sport-im-verein"
"""The only offer of its need, so that it has the same place at any hour."""

WAY = NeedChosen("meeting"), NeedChosen("meeting.sport"), OfferChosen(OFFER)
MORE = """
[printer]
kind = "folder"
folder = "{slips}"

[staff]
pin_hash = "{pin_hash}"
"""
Point = tuple[float, float]


class Noting(Visitor):
    """Somebody who remembers the middle of each cell that they touched."""

    touched: list[Point]

    async def touch_at(self, x: int, y: int) -> None:
        """Touch a cell, and take it down."""
        self.touched.append((x + 0.5, y + 0.5))
        await super().touch_at(x, y)

    def noted(self) -> list[Point]:
        """The touches since the last time."""
        touched, self.touched = self.touched, []
        return touched


@pytest.mark.exhaustive
async def test_from_the_pin_to_a_slip_with_a_code_and_back_by_the_code(
    machine: Callable[[bool], Machine],
    screen: Screen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    passing = tmp_path / "passing"  # where a preview keeps its cases until it ends
    passing.mkdir()
    monkeypatch.setenv("TMPDIR", str(passing))
    here = machine(True)
    slips = tmp_path / "slips"
    more = MORE.format(slips=slips, pin_hash=pin.hashed(PIN))
    here.settings.write_text(here.settings.read_text("utf-8") + more, "utf-8")
    way = await touches(here.settings, tmp_path / "twin")
    house = read_settings(here.settings).kiosk.id
    with screen.terminal(here) as terminal:
        terminal.wait_for_colour(load(CONTENT).catalog.needs["german"].colour)
        enter(terminal, way.name)
        touch_all(terminal, way.first[:-1])
        (folder,) = {file.parent for file in eventually(lambda: written(passing), "a case")}
        cases = CaseFolder(folder, house)
        (code,) = cases.cases()
        (slip,) = eventually(lambda: list(slips.glob("*.pdf")), "a slip")
        assert spoken(code) in text_of(slip)
        terminal.settle()
        touch_all(terminal, [way.first[-1], *way.to_the_code])
        for digit in code:
            terminal.press(digit)
        touch_all(terminal, way.to_the_pause)
        assert len(cases.find(code).records) == 1
        enter(terminal, way.name)
        touch_all(terminal, way.to_the_end)
        eventually(lambda: len(cases.find(code).records) > 1, "a second record")
        last = cases.find(code).records[-1]
    became = [one.became for one in last.referrals if one.to == f"offers/{OFFER}"]
    assert became == [Became.REACHED]
    eventually(lambda: not folder.exists(), "the end of a preview's cases")


def written(passing: Path) -> list[Path]:
    """The files of cases below a folder."""
    return list(passing.glob("kiosk-*/cases-*.json"))


@dataclass(frozen=True, slots=True)
class Way:
    """Where the centre's name is, and what is touched in a first session and in a follow-up."""

    name: Point
    first: list[Point]
    to_the_code: list[Point]
    to_the_pause: list[Point]
    to_the_end: list[Point]


async def touches(file: Path, twin: Path) -> Way:
    """The way as it is in a kiosk of the same size without a PIN."""
    settings = read_settings(file)
    records = replace(settings.records, folder=str(twin))
    settings = replace(settings, staff=StaffSettings(), records=records)
    async with kiosk(settings, size=(COLUMNS, ROWS)) as visitor:
        noting = Noting(visitor.app, visitor.pilot)
        noting.touched = []
        counsellor = Counsellor(noting)
        await counsellor.begin()
        knock, *first = noting.noted()
        await counsellor.choose(*WAY)
        await counsellor.touch("keep", "finish", "done")
        await counsellor.done()
        code = counsellor.session.case
        await counsellor.touch("over")
        first = [*first[4:], *noting.noted()]
        await counsellor.touch("room-session", "follow-up")
        to_the_code = noting.noted()
        await visitor.press(*code)
        await counsellor.done()
        await counsellor.tick(f"became:offers/{OFFER}", Became.REACHED)
        await counsellor.touch("on", "pause")
        to_the_pause = noting.noted()
        await visitor.touch_name()
        noting.touched.clear()
        await counsellor.touch("finish", "done")
        return Way(knock, first, to_the_code, to_the_pause, noting.noted())


def enter(terminal: Terminal, name: Point) -> None:
    """Knock, and enter the PIN."""
    knocks(terminal, name)
    for key in (*PIN, "Return"):
        terminal.press(key)


def touch_all(terminal: Terminal, points: list[Point]) -> None:
    """Touch one place after the other."""
    for point in points:
        terminal.touch(*point)


def knocks(terminal: Terminal, name: Point) -> None:
    """Touch the centre's name five times, quickly."""
    before = terminal.picture()
    x, y = name[0] * before.width / COLUMNS, name[1] * before.height / ROWS
    move = ("mousemove", "--window", terminal.window, str(round(x)), str(round(y)))
    terminal.act(before, *move, "click", "--repeat", "5", "--delay", "200", "1")


def text_of(slip: Path) -> str:
    """What a slip says."""
    with pypdfium2.PdfDocument(slip) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return "\n".join(pages).replace("\xa0", " ")
