"""The report reads like a letter to staff: where, what, and how to mend it."""

from datetime import date

import pytest

from kiosk.catalog.checking.check import check
from kiosk.catalog.checking.report_lines import report_lines
from kiosk.language.strings import Strings
from tests.catalog.content_folder import Content

TODAY = date(2026, 11, 22)


@pytest.fixture
def content(content: Content) -> Content:
    """The model content without the one sub-need for which it has no offer."""
    content.change("needs.yaml", "      - {id: course, text: {de: {title: Kurs}}}\n", "")
    return content


def lines(content: Content, changed: tuple[str, ...] = (), language: str = "de") -> list[str]:
    """The report of this folder for Turkish."""
    say = Strings(language, "staff", isolate=False)
    return report_lines(check(content.folder, TODAY, changed, ("de", "tr")), say)


def test_a_problem_is_one_line_with_place_field_fault_and_remedy(content: Content) -> None:
    content.offer(old="PH off'", new="Mi 10:00-12:00'")
    assert lines(content)[-3] == (
        "content/offers/cafe.yaml:20:28: hours: „Mi“ ist deutsch. Schreiben Sie „We“."
    )


def test_a_warning_is_called_a_note(content: Content) -> None:
    content.offer(old="next_review: 2027-04-15", new="next_review: 2026-11-01")
    assert lines(content)[-3].startswith(
        "content/offers/cafe.yaml:24:14: next_review: Hinweis: Die Angaben sollten bis 2026-11-01"
    )


def test_a_whole_file_has_no_line_and_no_field(content: Content) -> None:
    content.write("offers/cafe.yaml", "")
    assert lines(content)[-3] == (
        "content/offers/cafe.yaml: Die Datei ist leer. Füllen Sie sie aus, oder löschen Sie sie."
    )


def test_english_is_spoken_too(content: Content) -> None:
    content.offer(old="cost: free", new="cost: fre")
    assert lines(content, language="en")[-3] == (
        "content/offers/cafe.yaml:10:7: cost: “fre” is not possible here. "
        "Did you mean “free”? Allowed are: free, donation, fee, unknown."
    )


@pytest.mark.parametrize(
    ("language", "count"),
    [("de", "Keine Fehler, keine Hinweise."), ("en", "No errors, no notes.")],
)
def test_the_last_line_counts(content: Content, language: str, count: str) -> None:
    assert lines(content, language=language)[-1] == count


def test_one_fault_is_counted_in_the_singular(content: Content) -> None:
    content.offer(old="cost: free", new="cost: fre")
    assert lines(content)[-1] == "1 Fehler, keine Hinweise."


def test_the_four_weeks_of_a_changed_offer_are_shown(content: Content) -> None:
    content.offer(old="We[2] 16:00-18:00; PH off", new="Mo,We,Fr 09:00-12:00; Fr 14:00-24:00")
    shown = lines(content, ("offers/cafe",))
    begin = shown.index("  offers/cafe · Sprachcafé")
    assert shown[begin - 1].endswith("vom 22.11.2026 bis 19.12.2026")
    assert shown[begin + 1 : begin + 5] == [
        "    22.11.2026  Mo Mi 09:00-12:00; Fr 14:00-24:00",
        "    29.11.2026  Mo Mi 09:00-12:00; Do 16:00-18:00; Fr 14:00-24:00",
        "    06.12.2026  Mo Mi 09:00-12:00; Fr 14:00-24:00",
        "    13.12.2026  Mo Mi 09:00-12:00; Fr 14:00-24:00",
    ]


def test_a_week_without_an_opening_is_a_dash(content: Content) -> None:
    shown = lines(content, ("offers/cafe",))
    assert "    22.11.2026  –" in shown
    assert "    06.12.2026  Mi 16:00-18:00" in shown


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("hours: 24/7\n", "hours: 24/7\n", "    rund um die Uhr"),
        ("hours: 24/7\n", "by_appointment: yes\n", "    nach Vereinbarung"),
        ("hours: 24/7\n", "", "    keine Zeiten angegeben"),
        (
            "hours: 24/7\n",
            "hours: 2030 Mo 09:00-10:00\n",
            "    in diesen vier Wochen keine Öffnung",
        ),
    ],
)
def test_hours_without_a_week_are_said_in_words(
    content: Content, old: str, new: str, line: str
) -> None:
    content.change("helplines/notruf.yaml", old, new)
    assert line in lines(content, ("helplines/notruf",))


def test_texts_are_counted_and_named_by_language(content: Content) -> None:
    content.drafts({"key": "needs/sos", "language": "tr", "title": "x", "origin": "machine"})
    shown = lines(content)
    begin = shown.index("  tr: 6 fehlen, 0 veraltet, 1 von einer Maschine")
    assert shown[begin + 1].startswith("    fehlen: centre, needs/german, ")
    assert shown[begin + 2] == "    von einer Maschine, noch nicht durchgesehen: needs/sos"


def test_a_long_list_of_names_is_cut_short(content: Content) -> None:
    for name in ("a", "b", "c"):
        content.offer(name)
    assert any(line.endswith(" und 2 weitere") for line in lines(content))


def test_the_offers_to_verify_next_are_named(content: Content) -> None:
    assert "  15.04.2027  offers/cafe · Sprachcafé" in lines(content)


def test_offers_whose_facts_are_old_are_named_with_their_last_day(content: Content) -> None:
    content.offer(old="last_verified: 2026-10-15", new="last_verified: 2022-10-15")
    said = lines(content)
    place = next(n for n, line in enumerate(said) if line.startswith("Angebote, deren Angaben"))
    assert said[place + 1] == "  15.10.2022  offers/cafe · Sprachcafé"


@pytest.mark.parametrize(
    ("language", "begin"),
    [("de", "Hilfetelefone, die seit über zwei Jahren"), ("en", "Help lines that nobody")],
)
def test_stale_help_lines_are_listed_with_their_last_day(
    content: Content, language: str, begin: str
) -> None:
    content.change("helplines/notruf.yaml", "2026-10-15", "2015-01-31")
    said = lines(content, language=language)
    place = next(n for n, line in enumerate(said) if line.startswith(begin))
    assert said[place + 1].endswith("helplines/notruf · Notruf")
    assert "2015" in said[place + 1]
