"""The note for the desk says in German what was looked for, and repeats no typed word."""

import pytest

from kiosk.facts.desk_note import DeskNote, desk_note
from kiosk.facts.show_this import Sentences
from kiosk.journey import Asked, AskedOutcome
from tests.catalog.shipped import shipped
from tests.facts.readers import reader


def note(*asked: Asked, chosen: tuple[str, ...] = (), language: str = "ar") -> DeskNote:
    """The note of a visit to the shipped content."""
    return desk_note(asked, chosen, reader(language, catalog=shipped()))


def test_the_note_tells_needs_filters_list_and_language() -> None:
    made = note(
        Asked("work", ()),
        Asked("german.practice", ("free", "my_language"), outcome=AskedOutcome.NOTHING),
        chosen=("sprachcafe", "leseatelier", "gone"),
    )
    titles = [shipped().offers[id].texts["de"].title for id in ("sprachcafe", "leseatelier")]
    assert made.sentences.german == (
        "Ich suche: Deutsch lernen › Sprechen üben",
        "Wichtig: Kostenlos, Meine Sprache",
        "Ich habe nichts Passendes gefunden.",
        "Ich suche: Arbeit",
        f"Angesehen: {', '.join(titles)}",
        "Ich spreche Arabisch.",
    )
    assert len(made.sentences.own) == len(made.sentences.german)
    assert not made.discreet


def test_a_visitor_who_reads_german_gets_one_text() -> None:
    assert note(Asked("german"), language="de").sentences == Sentences(
        ("Ich suche: Deutsch lernen",)
    )


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((), "Ich habe hier noch nichts gesucht."),
        ((Asked("", outcome=AskedOutcome.NOTHING),), "Ich habe nichts Passendes gefunden."),
        ((Asked("no-such-need"),), None),
    ],
)
def test_where_no_need_was_asked_for_the_note_says_so(
    asked: tuple[Asked, ...], said: str | None
) -> None:
    made = note(*asked)
    further = ("Können Sie mir bitte helfen?", "Ich spreche Arabisch.")
    assert made.empty
    assert made.sentences.german == (*filter(None, (said,)), *further)


def test_only_the_latest_questions_are_told() -> None:
    needs = ("german", "papers", "work", "housing", "health", "mind")
    german = note(*map(Asked, needs), language="de").sentences.german
    assert german == (
        "Ich suche: Seele",
        "Ich suche: Gesundheit",
        "Ich suche: Wohnen",
        "Ich suche: Arbeit",
    )


def test_a_need_is_told_once_as_it_was_last_asked_for() -> None:
    asked = (
        Asked("work"),
        Asked("work", ("free",)),
        Asked("mind"),
        Asked("work", (), outcome=AskedOutcome.NOTHING),
    )
    assert note(*asked, language="de").sentences.german == (
        "Ich suche: Arbeit",
        "Ich habe nichts Passendes gefunden.",
        "Ich suche: Seele",
    )


def test_a_note_about_violence_says_that_it_is_discreet() -> None:
    assert note(Asked("sos.violence")).discreet
    assert note(chosen=("hilfetelefon-frauen",)).discreet
