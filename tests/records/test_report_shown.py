"""The report on a terminal, on paper and as a table: the same figures, read at a glance."""

import csv
from dataclasses import replace
from datetime import date
from functools import cache
from io import StringIO

import pypdfium2
import pytest

from kiosk.catalog.integration_goals import Focus
from kiosk.catalog.texts import Text
from kiosk.records.report.bar import bar, bar_in_two
from kiosk.records.report.demand_report import DemandReport, exact_report, published_report
from kiosk.records.report.report_csv import csv_bytes, harmless
from kiosk.records.report.report_pdf import pdf_bytes
from kiosk.records.report.report_text import text_lines
from kiosk.records.report.report_words import ReportWords
from tests.records.synthetic_year import CATALOG, cases, tally_of, visits
from tests.records.test_report import ALL_YEAR, SPRING, TODAY, released

A4 = (595, 842)
"""Its width and height in points."""


@cache
def report() -> DemandReport:
    """The year 2026 of a house, with a focus, as it may leave it."""
    focus = Focus(("child",), 2026, 2027, {"de": Text("Seiteneinsteiger")})
    catalog = replace(CATALOG, centre=replace(CATALOG.centre, focus=focus))
    found = released(tally_of(list(visits(2_000))), cases(100))
    return published_report(found, catalog, ALL_YEAR, TODAY)


def on_paper(language: str) -> list[str]:
    """What stands on each page."""
    content = pdf_bytes(report(), ReportWords(report(), language))
    pages = pypdfium2.PdfDocument(content)
    assert all(tuple(map(round, page.get_size())) == A4 for page in pages)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pages]


@pytest.mark.parametrize(
    ("language", "period", "names", "rounded"),
    [
        ("de", "Januar bis Dezember 2026", ("Gesundheit", "Arabisch", "vergeblich"), "auf 5"),
        ("en", "January to December 2026", ("Health", "Arabic", "in vain"), "to 5"),
    ],
)
def test_the_sheets_say_what_where_when_and_how_it_was_counted(
    language: str, period: str, names: tuple[str, ...], rounded: str
) -> None:
    pages = on_paper(language)
    words = ReportWords(report(), language)
    whole = " ".join(pages)
    for said in (words.say("demand-title"), period, CATALOG.centre.name, words.focus(), *names):
        assert said in whole
    for row in report().by_need:
        assert f"{words.need(row.need)} {words.number(row.demand.total)}" in pages[0]
    assert rounded in pages[-1]
    assert all(CATALOG.centre.name in page for page in pages)


def test_words_of_the_content_are_no_markup_on_paper() -> None:
    house = "#let x = 1 $ *fett* [Haus] @nobody \\ <b>"
    hostile = replace(report(), house=house)
    pages = pypdfium2.PdfDocument(pdf_bytes(hostile, ReportWords(hostile)))
    assert house in pages[0].get_textpage().get_text_range()


def test_a_report_of_almost_nothing_can_be_printed() -> None:
    empty = exact_report(tally_of(list(visits(1))), (), replace(CATALOG, needs={}), SPRING, TODAY)
    for language in ("de", "en"):
        words = ReportWords(empty, language)
        assert pdf_bytes(empty, words).startswith(b"%PDF")
        assert text_lines(empty, words)


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_terminal_shows_every_need_with_its_bar_and_the_matrix_with_signs(
    language: str,
) -> None:
    words = ReportWords(report(), language)
    lines = text_lines(report(), words)
    for row in report().by_need:
        line = next(line for line in lines if line[2:].startswith(words.need(row.need)))
        assert words.number(row.demand.total) in line
        assert line.startswith("»") is (row.need == "child")
    assert max(map(len, lines)) <= 96
    assert sum("●" in line for line in lines) > 5
    assert sum("○" in line for line in lines) > 5


def test_exact_figures_say_that_they_stay_and_rounded_ones_how_they_are_rounded() -> None:
    exact = exact_report(tally_of(list(visits(50))), (), CATALOG, ALL_YEAR, TODAY)
    said = "\n".join(ReportWords(exact).how_counted())
    assert "hinter der PIN" in said
    assert "gerundet" not in said
    said = "\n".join(ReportWords(report()).how_counted())
    assert "Zahlen auf 5 gerundet; 0 heißt 0 bis 4; der laufende Monat fehlt." in said
    assert f"höchstens {report().margin} neben" in said


def test_the_table_opens_in_a_german_spreadsheet() -> None:
    content = csv_bytes(report(), ReportWords(report()))
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Zeitraum", "Tabelle", "Anliegen", "Sprache", "Angabe", "Wert"]
    assert {len(row) for row in rows} == {6}
    sums = {
        row[2]: int(row[5])
        for row in rows
        if row[1] == "Bedarf nach Anliegen" and row[4] == "gefunden"
    }
    words = ReportWords(report())
    assert sums == {words.need(row.need): row.demand.met for row in report().by_need}
    hours = [row[5] for row in rows if row[4] == "Stunden in der Woche"]
    assert any("," in value for value in hours)
    assert not any("." in value for value in hours)


def test_numbers_of_the_english_table_are_no_days_in_a_german_spreadsheet() -> None:
    content = csv_bytes(report(), ReportWords(report(), "en")).decode("utf-8-sig")
    rows = csv.reader(StringIO(content), delimiter=";")
    hours = [row[5] for row in rows if row[4] == "hours a week"]
    assert any("," in value for value in hours)
    assert not any("." in value for value in hours)


def test_a_report_of_some_months_says_what_there_is_for_half_years_only() -> None:
    found = released(tally_of(list(visits(500))), cases(50))
    spring = published_report(found, CATALOG, SPRING, TODAY)
    words = ReportWords(spring)
    shown = " ".join(" ".join(text_lines(spring, words)).split())
    assert shown.count("nur für ganze Halbjahre") == 1
    assert "im Zeitraum liegt kein ganzes." in shown
    assert "im Zeitraum liegt kein ganzes." in csv_bytes(spring, words).decode()
    assert "Verwiesen" not in shown
    assert "2026-H" not in csv_bytes(spring, words).decode()
    assert pdf_bytes(spring, words).startswith(b"%PDF")


@pytest.mark.parametrize("words", ["=1+1", "+49", "-x", "@sum", "\tx"])
def test_no_cell_of_the_table_is_calculated(words: str) -> None:
    assert harmless(words) == f"'{words}"
    assert harmless(f"a{words}") == f"a{words}"


def test_a_bar_is_as_long_as_its_share_to_an_eighth() -> None:
    assert bar(50, 100, 10) == "█████"
    assert bar(1, 80, 10) == "▏"
    assert bar(0, 0, 10) == ""
    assert bar_in_two(6, 2, 8, 8) == "██████░░"
    assert bar_in_two(100, 1, 101, 8).endswith("░")
    assert len(bar_in_two(3, 5, 8, 30)) == 30


def test_months_are_told_in_words() -> None:
    def told(first: date, final: date) -> str:
        found = replace(report(), period=replace(ALL_YEAR, first=first, final=final))
        return ReportWords(found).period

    assert told(date(2026, 3, 1), date(2026, 3, 1)) == "März 2026"
    assert told(date(2025, 11, 1), date(2026, 2, 1)) == "November 2025 bis Februar 2026"
