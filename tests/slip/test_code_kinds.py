"""Which codes an offer has, which comes first, and what a phone does with each."""

from dataclasses import replace

import pytest

from kiosk.catalog.choices import Kind
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.model import Contact, Offer
from kiosk.facts.offer_facts import OfferFacts
from kiosk.slip.codes.code_kinds import CodeKind, code_payloads, default_kind, scan_line
from tests.facts.readers import OFFER, reader

PLENTY = 1000
HELP_LINE = replace(
    OFFER,
    kind=Kind.HELPLINE,
    contacts=(Contact(dial="116016"),),
    url="https://example.org/frauen",
    address=None,
    geo=None,
    hours=Hours("24/7"),
)


def facts(offer: Offer, base_url: str = "") -> OfferFacts:
    """What a reader of German is told about an offer."""
    return OfferFacts(offer, reader(base_url=base_url))


def said(offer: Offer, kind: CodeKind, limit: int = PLENTY) -> str:
    """What a code says."""
    return code_payloads(facts(offer))[kind](limit)


def test_an_offer_with_everything_has_a_code_for_everything() -> None:
    assert list(code_payloads(facts(OFFER))) == [
        CodeKind.DETAILS,
        CodeKind.CONTACT,
        CodeKind.ROUTE,
        CodeKind.CALENDAR,
    ]


@pytest.mark.parametrize("url", ["", OFFER.url, "https://awo.example.org"])
def test_the_contact_comes_before_a_page_of_others(url: str) -> None:
    assert default_kind(facts(replace(OFFER, url=url))) is CodeKind.CONTACT


def test_a_published_page_comes_first() -> None:
    offer = replace(OFFER, url="https://awo.example.org")
    assert default_kind(facts(offer, "https://kiosk.example.org")) is CodeKind.DETAILS


def test_a_home_page_comes_first_where_there_is_nothing_else() -> None:
    online = replace(OFFER, contacts=(), address=None, url="https://awo.example.org")
    assert default_kind(facts(online)) is CodeKind.DETAILS
    assert CodeKind.CONTACT not in code_payloads(facts(online))


def test_what_nobody_can_reach_has_no_contact() -> None:
    unknown = replace(OFFER, contacts=(), address=None, url="")
    assert CodeKind.CONTACT not in code_payloads(facts(unknown))


@pytest.mark.parametrize("base_url", ["", "https://kiosk.example.org"])
def test_a_help_line_is_called(base_url: str) -> None:
    line = facts(HELP_LINE, base_url)
    assert default_kind(line) is CodeKind.CALL
    assert CodeKind.CONTACT not in code_payloads(line)
    assert said(HELP_LINE, CodeKind.CALL) == "tel:116016"


def test_an_offer_with_a_phone_and_nothing_else_is_called() -> None:
    bare = replace(OFFER, contacts=(Contact(dial="+493023125042"),), address=None, url="")
    assert default_kind(facts(bare)) is CodeKind.CALL
    assert default_kind(facts(replace(bare, address=OFFER.address))) is CodeKind.CONTACT


def test_a_help_line_without_a_phone_has_a_contact() -> None:
    line = replace(HELP_LINE, contacts=(Contact(email="rat@example.org"),))
    assert CodeKind.CONTACT in code_payloads(facts(line))


def test_a_page_that_does_not_fit_gives_way_to_the_contact_and_at_last_to_the_call() -> None:
    page = "https://example.org/" + "a" * 100
    offer = replace(OFFER, url=page)
    limits = (120, 100, 20)
    assert [said(offer, CodeKind.DETAILS, limit)[:6] for limit in limits] == [
        page[:6],
        "BEGIN:",
        "tel:+4",
    ]


def test_nobody_notes_down_the_hours_of_a_help_line() -> None:
    line = replace(HELP_LINE, hours=Hours("Mo-Fr 08:00-18:00"))
    assert CodeKind.CALENDAR not in code_payloads(facts(line))


def test_without_a_point_the_way_leads_by_the_address() -> None:
    assert "query=K" in said(replace(OFFER, geo=None), CodeKind.ROUTE)


def test_nowhere_has_no_way() -> None:
    nowhere = replace(OFFER, geo=None, address=None)
    assert CodeKind.ROUTE not in code_payloads(facts(nowhere))


@pytest.mark.parametrize(
    "hours", [Hours("24/7"), Hours("Mo-Fr 08:00-12:00", by_appointment=True), Hours()]
)
def test_only_a_real_date_goes_into_the_calendar(hours: Hours) -> None:
    assert CodeKind.CALENDAR not in code_payloads(facts(replace(OFFER, hours=hours)))


@pytest.mark.parametrize(
    ("kind", "limit", "line"),
    [
        (CodeKind.DETAILS, PLENTY, "scan-details"),
        (CodeKind.DETAILS, 23, "scan-call"),
        (CodeKind.CONTACT, PLENTY, "scan-contact"),
        (CodeKind.CONTACT, 60, "scan-contact"),
        (CodeKind.CONTACT, 20, "scan-call"),
        (CodeKind.ROUTE, PLENTY, "scan-route"),
        (CodeKind.CALENDAR, PLENTY, "scan-calendar"),
    ],
)
def test_a_line_tells_what_the_phone_does(kind: CodeKind, limit: int, line: str) -> None:
    assert scan_line(kind, said(OFFER, kind, limit)) == line


def test_a_page_that_gave_way_to_a_contact_says_so() -> None:
    offer = replace(OFFER, url="https://example.org/" + "a" * 100)
    assert scan_line(CodeKind.DETAILS, said(offer, CodeKind.DETAILS, 90)) == "scan-contact"
