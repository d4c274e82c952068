"""Staff see what was needed and what there is, exact and behind the PIN."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.records.case_folder import CaseFolder
from kiosk.records.tally import DEMAND, Tally, by_day
from kiosk.records.tally_folder import TallyFolder
from kiosk.ui.services.idle_watch import IdleWatch
from kiosk.ui.staff.demand.viewing import DemandPart, Span
from tests.records.synthetic_year import cases, tally_of, visits
from tests.ui.test_tally import look_for_practice
from tests.ui.visitor import SHIPPED, SIZES, WEDNESDAY, Visitor, kiosk

WORDS = {
    DemandPart.NEEDS: "Gesundheit",
    DemandPart.LANGUAGES: "Arabisch",
    DemandPart.MATRIX: "◐",
    DemandPart.UNMET: "Hinter dem Doppelpunkt",
    DemandPart.COUNSEL: "Verwiesen",
}
"""What stands on each part."""

SAMPLE = ((80, 24), (60, 45))


@pytest.fixture(scope="module")
def november() -> Tally:
    """Some days of the month that is running on the clock of the tests."""
    days = {date(2026, 11, number) for number in range(2, 7)}
    counted = tally_of(list(visits(2_000)))
    return Tally({key: n for key, n in counted.items() if key[0].day in days})


@pytest.fixture
def records(tmp_path: Path, november: Tally) -> Path:
    """A folder with this month, and one case of it."""
    folder = TallyFolder(tmp_path, SHIPPED.kiosk.id)
    for day in by_day(november):
        folder.add(day)
    folder.settle(WEDNESDAY.date())
    (first,) = cases(1)
    CaseFolder(tmp_path, SHIPPED.kiosk.id).begin(replace(first.first, day=date(2026, 11, 3)))
    return tmp_path


async def enter(visitor: Visitor) -> None:
    """Go to the report, and wait until it has been counted."""
    await visitor.touch_name()
    await visitor.wait(lambda: visitor.shown == "StaffScreen")
    await visitor.touch("#key-room-demand")
    await counted(visitor)


async def counted(visitor: Visitor) -> None:
    """Wait until there is a report, or a reason why there is none."""
    await visitor.wait(lambda: not visitor.app.staff.area.demand.waits)
    await visitor.settle()


async def test_every_part_is_one_touch_away(records: Path) -> None:
    async with kiosk(records=records) as visitor:
        await enter(visitor)
        for part, word in WORDS.items():
            await visitor.touch(f"#key-part-{part}")
            assert visitor.sees(word)
            assert visitor.sees("Genaue Zahlen. Sie bleiben hier")
            assert visitor.sees("November 2026")


async def test_the_figures_are_exact(records: Path, november: Tally) -> None:
    async with kiosk(records=records) as visitor:
        await enter(visitor)
        total = sum(n for (_, what), n in november.items() if what == "visits")
        assert visitor.sees(f"November 2026 · {total} Besuche")
        health = sum(
            n
            for (cell, what), n in november.items()
            if cell.need.startswith("health") and what in DEMAND
        )
        (row,) = (row for row in visitor.rows() if "Gesundheit" in row)
        assert f" {health} " in row


async def test_a_visit_that_has_just_ended_is_in_the_report(tmp_path: Path) -> None:
    async with kiosk(records=tmp_path) as visitor:
        await look_for_practice(visitor)
        await enter(visitor)
        assert visitor.sees("November 2026 · 1 Besuch")
        await visitor.touch("#key-part-unmet")
        assert visitor.sees("Deutsch lernen")


async def test_other_months_are_chosen_by_touch(records: Path) -> None:
    async with kiosk(records=records) as visitor:
        await enter(visitor)
        await visitor.touch("#key-choose")
        for span in Span:
            assert visitor.has(f"#key-span-{span}")
        await visitor.touch("#key-span-last-month")
        await counted(visitor)
        assert visitor.sees("Oktober 2026")
        assert visitor.sees("In diesem Zeitraum ist noch nichts gezählt.")


@pytest.mark.parametrize("span", [Span.HALF_YEAR, Span.YEAR, Span.THIS_YEAR])
async def test_the_running_month_is_in_whatever_is_not_over_by_its_name(
    records: Path, span: Span
) -> None:
    async with kiosk(records=records) as visitor:
        await enter(visitor)
        await visitor.touch("#key-choose")
        await visitor.touch(f"#key-span-{span}")
        await counted(visitor)
        assert visitor.sees("bis November 2026")
        assert visitor.sees("Gesundheit")


async def test_the_heading_of_the_recommendations_never_ends_a_page(records: Path) -> None:
    busy = tally_of([one for one in visits(2_000) if one.moment.month == 11])
    for day in by_day(busy):
        TallyFolder(records, SHIPPED.kiosk.id).add(day)
    for rows in (23, 24):
        async with kiosk(size=(96, rows), records=records) as visitor:
            await enter(visitor)
            await visitor.touch("#key-part-unmet")
            while not visitor.sees("Handlungsempfehlungen"):
                await visitor.touch("#key-next")
            assert visitor.sees("○ offen:")


async def test_a_preview_says_that_it_counts_nothing() -> None:
    async with kiosk() as visitor:
        await enter(visitor)
        assert visitor.sees("Eine Vorschau zählt nichts.")


async def test_damaged_cases_are_named_beside_the_demand_that_is_known(records: Path) -> None:
    for file in records.glob("*cases-*"):
        file.write_text("torn")
    async with kiosk(records=records) as visitor:
        await enter(visitor)
        assert visitor.sees("Die Zahlen der Beratung fehlen, denn eine Datei mit Fällen")
        assert visitor.sees("Gesundheit")
        await visitor.touch("#key-part-counsel")
        assert visitor.sees("Die Zahlen der Beratung fehlen")
        assert not visitor.sees("Verwiesen")


async def test_topics_and_recommendations_are_told_with_their_status(records: Path) -> None:
    async with kiosk(size=(120, 40), records=records) as visitor:
        await enter(visitor)
        await visitor.touch(f"#key-part-{DemandPart.COUNSEL}")
        assert visitor.sees("Dunkel: Erstgespräche")
        await visitor.touch(f"#key-part-{DemandPart.UNMET}")
        assert visitor.sees("◐ in Arbeit: Das Angebotsspektrum weiterentwickeln")


async def test_a_locked_area_keeps_what_staff_looked_at(records: Path) -> None:
    now = [0.0]
    async with kiosk(records=records, idle=IdleWatch(lambda: now[0])) as visitor:
        await enter(visitor)
        await visitor.touch("#key-part-matrix")
        now[0] += 3600
        visitor.app.watch_the_clock()
        await visitor.wait(lambda: visitor.shown == "AttractScreen")
        await visitor.touch_name()
        await visitor.wait(lambda: visitor.shown == "DemandPage")
        assert visitor.sees("◐")


async def test_who_goes_back_has_it_counted_afresh(records: Path) -> None:
    async with kiosk(records=records) as visitor:
        await enter(visitor)
        before = visitor.app.staff.area.demand.report
        await visitor.touch("#key-back")
        await visitor.wait(lambda: visitor.shown == "StaffScreen")
        await visitor.touch("#key-room-demand")
        await counted(visitor)
        assert visitor.app.staff.area.demand.report is not before


@pytest.mark.parametrize(
    "size",
    [
        pytest.param(size, marks=() if size in SAMPLE else pytest.mark.exhaustive, id=f"{size}")
        for size in SIZES
    ],
)
async def test_on_every_size_each_need_is_read_and_each_key_is_large_enough(
    size: tuple[int, int], records: Path
) -> None:
    async with kiosk(records=records, size=size) as visitor:
        await enter(visitor)
        missing = {need.texts["de"].title for need in visitor.catalog.needs.values()}
        for _ in range(4):
            missing -= {title for title in missing if visitor.sees(title)}
            if visitor.has("#key-next"):
                await visitor.touch("#key-next")
        assert not missing
        for choice in visitor.choices():
            assert choice.region.width >= 12
            assert choice.region.height >= 3
        await visitor.touch("#key-choose")
        assert all(visitor.has(f"#key-span-{span}") for span in Span)
