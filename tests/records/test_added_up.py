"""The figures of many kiosks are sums of what each has rounded, and compare like with like."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kiosk.records.added_up import LARGEST, AddedUp, added_up
from kiosk.records.figure_files import figure_files
from kiosk.records.published_folder import PublishedFolder
from kiosk.records.report.demand_report import DemandReport, published_report
from kiosk.records.report.period import months
from kiosk.records.report.report_words import MOST_NAMES, ReportWords
from kiosk.records.rounding import BASE, Named
from kiosk.records.tally import Cell, Counted, Half, Tally
from tests.records.synthetic_town import write_town
from tests.records.synthetic_year import CATALOG

TODAY = date(2027, 1, 4)
AUTUMN = months(date(2026, 10, 1), date(2026, 12, 1))


def of_kiosks(periods: dict[str, str]) -> DemandReport:
    """The report of kiosks that have published something in these months of 2026."""
    named = {kiosk: [f"2026-{month}" for month in of.split()] for kiosk, of in periods.items()}
    found: dict[Named, int] = {("need", m, "work", "met"): 50 for of in named.values() for m in of}
    figures = AddedUp(found, {kiosk: frozenset(of) for kiosk, of in named.items()})
    return published_report(figures, CATALOG, AUTUMN, TODAY)


def test_the_sums_are_those_of_an_independent_count(tmp_path: Path) -> None:
    written = write_town(tmp_path, 10, date(2026, 12, 1), 6, rows=120)
    counted, rows = Counter[Named](), 0
    for file in tmp_path.glob("figures-*"):
        for row in json.loads(file.read_bytes())["figures"].values():
            counted[tuple(row["figure"])] += row["count"]
            rows += 1
    figures = added_up(figure_files(tmp_path))
    assert (figures.sums, rows) == (counted, written)
    assert not any(count % BASE for count in counted.values())
    assert len(figures.periods) == 10
    assert all(len(of) == 7 for of in figures.periods.values())


def test_kiosks_that_share_a_folder_and_its_key_err_independently(tmp_path: Path) -> None:
    visit = Cell(date(2026, 11, 3), Half.MORNING, "ar")
    for number in range(200):
        PublishedFolder(tmp_path, f"house-{number}").publish(
            Tally({(visit, Counted.VISIT): 2}), (), TODAY
        )
    total = added_up(figure_files(tmp_path)).sums["language", "2026-11", "ar", "visits"]
    assert total == pytest.approx(400, abs=150)


def test_figures_of_different_kiosks_are_not_compared() -> None:
    every = "07 08 09 10 11 12"
    alike, unlike = of_kiosks({"a": every, "b": every}), of_kiosks({"a": every, "b": "10 11 12"})
    assert alike.before is not None
    assert unlike.before is None
    reason = "Mit der Zeit davor (Juli bis September 2026) wird nicht verglichen"
    assert reason in " ".join(ReportWords(unlike).how_counted())
    assert reason not in " ".join(ReportWords(alike).how_counted())


def test_what_only_some_have_is_told_for_each_and_what_nobody_has_once() -> None:
    report = of_kiosks({"a": "10 11", "b": "11"})
    assert (report.kiosks, report.uncounted) == ({"a": (), "b": ("2026-10",)}, ("2026-12",))
    said = " ".join(ReportWords(report).how_counted())
    assert "Es fehlen: b (2026-10)." in said
    assert "Ohne Zahlen sind: 2026-12." in said


def test_the_margin_is_that_of_all_cells_that_were_rounded() -> None:
    one, four = of_kiosks({"a": "10 11 12"}), of_kiosks(dict.fromkeys("abcd", "10 11 12"))
    assert (one.margin, four.margin) == (10, 20)
    assert of_kiosks({"a": "10 11 12", "b": "10"}).margin == 11


def test_of_a_whole_town_only_some_are_named() -> None:
    report = of_kiosks({f"house-{number}": "10" for number in range(MOST_NAMES + 30)})
    said = " ".join(ReportWords(report).how_counted())
    assert "und 30 weitere" in said
    assert len(said) < 2_000


def test_a_link_and_an_endless_file_are_named_and_not_read(tmp_path: Path) -> None:
    (tmp_path / "figures-a-2026-01.json").symlink_to("/dev/zero")
    with (tmp_path / "figures-b-2026-01.json").open("wb") as file:
        file.truncate(LARGEST + 1)
    figures = added_up(figure_files(tmp_path))
    assert [one.file.name[:9] for one in figures.unreadable] == ["figures-a", "figures-b"]
    assert not figures.sums
