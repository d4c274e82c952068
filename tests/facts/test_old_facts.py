"""Facts of which nobody has made sure for years are marked as old, except where a life depends."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.catalog.checking.due_reviews import old_facts
from kiosk.catalog.choices import Kind
from kiosk.catalog.model import Need, Offer
from kiosk.facts.fact import Topic, about
from kiosk.facts.offer_facts import OfferFacts
from tests.facts.readers import CATALOG, OFFER, WEDNESDAY, reader

URGENT = replace(CATALOG, needs={"sos": Need("sos", {}, "sos", "#b3261e", urgent=True)})
LINE = replace(OFFER, id="line", kind=Kind.HELPLINE, needs=("mind",))


def marked(offer: Offer) -> list[str]:
    facts = OfferFacts(offer, reader("de", catalog=URGENT))
    return [fact.words for fact in about(facts.marks, Topic.OLD)]


@pytest.mark.parametrize(
    ("verified", "words"),
    [
        (date(2026, 10, 15), []),
        (date(2024, 1, 1), []),
        (date(2022, 1, 1), ["Angaben von 2022, vielleicht geändert"]),
        (None, []),
    ],
)
def test_visitors_read_of_very_old_facts_that_they_are(
    verified: date | None, words: list[str]
) -> None:
    assert marked(replace(OFFER, last_verified=verified)) == words


def test_nobody_who_needs_help_at_once_has_to_doubt_the_number() -> None:
    line = replace(LINE, last_verified=date(2015, 1, 1))
    assert marked(line) == ["Angaben von 2015, vielleicht geändert"]
    assert marked(replace(line, needs=("sos.violence",))) == []


def test_staff_read_which_facts_are_old_help_lines_first() -> None:
    ages = {"a": date(2020, 1, 1), "b": date(2025, 1, 1), "c": date(2026, 10, 1)}
    offers = {id: replace(OFFER, id=id, last_verified=day) for id, day in ages.items()}
    offers["line"] = replace(LINE, last_verified=date(2024, 1, 1))
    offers["fresh"] = replace(LINE, id="fresh", last_verified=date(2025, 1, 1))
    old = old_facts(replace(CATALOG, offers=offers), WEDNESDAY.date())
    assert [one.key for one in old] == ["helplines/line", "offers/a", "offers/b"]
