"""One entry in closures.yaml closes every offer concerned, and no other."""

from datetime import date

import pytest

from kiosk.catalog.every_text import every_text
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.loader import read
from kiosk.problems import Problem, Severity
from tests.catalog.content_folder import PLACES, Content

TODAY = date(2026, 11, 28)
CHRISTMAS = "from: 2026-12-23, until: 2027-01-06, text: {de: {title: Weihnachten}}"

NOEL = {
    "key": "closures/x", "language": "tr", "title": "Noel", "summary": "", "description": "",
    "source": "", "origin": "machine", "by": "mt", "on": "",
}  # fmt: skip
"""The row of a machine's text for the reason."""


@pytest.fixture
def content(content: Content) -> Content:
    """The model content with an offer of somebody else."""
    content.offer("garten", "provider: haus", "provider: club")
    return content


def close(content: Content, *entries: str) -> None:
    content.write("closures.yaml", "closures:\n" + "".join(f"  - {{{one}}}\n" for one in entries))


def closed(content: Content, *entries: str) -> set[str]:
    """The offers that such closures close."""
    close(content, *entries)
    loaded = content.load()
    assert not any(one.severity is Severity.ERROR for one in loaded.problems)
    return {id for id, offer in loaded.catalog.offers.items() if offer.hours.closed}


def found(content: Content, *entries: str) -> list[Problem]:
    """What is wrong with such closures on a day."""
    close(content, *entries)
    problems = read(content.folder, TODAY).problems
    return [one for one in problems if one.path.endswith("/closures.yaml")]


def house_hours(catalog: Catalog) -> set[date]:
    return {one.first for one in catalog.centre.hours.closed}


@pytest.mark.parametrize("text", ["", "closures:\n", "closures: []\n", "# nichts\nclosures:\n"])
def test_a_house_without_closed_days_needs_no_entry(content: Content, text: str) -> None:
    if text:
        content.write("closures.yaml", text)
    loaded = content.load()
    assert loaded.problems == ()
    assert loaded.catalog.closures == {}


def test_an_entry_for_nobody_closes_the_house_and_all_that_it_offers(content: Content) -> None:
    assert closed(content, f"id: x, {CHRISTMAS}") == {"cafe", "notruf"}
    assert house_hours(content.load().catalog) == {date(2026, 12, 23)}


def test_a_provider_closes_what_it_offers_and_not_the_house(content: Content) -> None:
    assert closed(content, f"id: x, providers: [club], {CHRISTMAS}") == {"garten"}
    assert house_hours(content.load().catalog) == set()


def test_a_place_closes_what_is_in_it(content: Content) -> None:
    content.write("places.yaml", PLACES)
    content.change("offers/garten.yaml", "id: garten\n", "id: garten\nat: hall\n")
    assert closed(content, f"id: x, places: [hall], {CHRISTMAS}") == {"garten"}
    assert house_hours(content.load().catalog) == set()


@pytest.mark.parametrize("file", ["centre.yaml", "providers.yaml"])
def test_a_house_that_has_a_place_closes_whatever_is_in_it(content: Content, file: str) -> None:
    content.write("places.yaml", PLACES)
    content.change("offers/garten.yaml", "id: garten\n", "id: garten\nat: hall\n")
    if file == "centre.yaml":
        content.change(file, "provider: haus\n", "provider: haus\nat: hall\n")
    else:
        content.change(file, "id: haus,", "id: haus, at: hall,")
    assert closed(content, f"id: x, {CHRISTMAS}") == {"cafe", "notruf", "garten"}
    assert closed(content, f"id: x, places: [hall], {CHRISTMAS}") >= {"garten"}
    assert house_hours(content.load().catalog) == {date(2026, 12, 23)}


def test_an_offer_closes_alone(content: Content) -> None:
    assert closed(content, f"id: x, offers: [cafe], {CHRISTMAS}") == {"cafe"}


def test_an_offer_that_is_spared_stays_open(content: Content) -> None:
    assert closed(content, f"id: x, except: [notruf], {CHRISTMAS}") == {"cafe"}


def test_reasons_are_among_the_texts_to_translate(content: Content) -> None:
    close(content, f"id: x, {CHRISTMAS}")
    content.drafts(NOEL)
    texts = dict(every_text(content.load().catalog))["closures/x"]
    assert {code: text.title for code, text in texts.items()} == {"de": "Weihnachten", "tr": "Noel"}


def test_the_translation_of_closed_days_that_are_gone_is_no_orphan(content: Content) -> None:
    content.drafts(NOEL)
    assert "draft-orphan" not in {one.code for one in read(content.folder, TODAY).problems}


@pytest.mark.parametrize(
    ("entry", "code", "field"),
    [
        ("id: x, from: 2027-01-06, until: 2026-12-23, text: {de: {title: W}}",
         "until-before-from", "until"),
        (f"id: x, offers: [caf], {CHRISTMAS}", "no-offer-meant", "offers.0"),
        (f"id: x, except: [q], {CHRISTMAS}", "no-offer", "except.0"),
        (f"id: x, places: [hall], {CHRISTMAS}", "dangling", "places.0"),
        (f"id: x, providers: [klub], {CHRISTMAS}", "dangling-meant", "providers.0"),
        (f"id: x, offers: [], {CHRISTMAS}", "closure-nobody", "offers"),
        ("id: x, from: 2026-12-23, text: {de: {title: W}}", "missing", "until"),
        ("id: x, from: 2026-12-23, until: 2027-01-06", "missing", "text"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_named_at_its_place(
    content: Content, entry: str, code: str, field: str
) -> None:
    (problem,) = found(content, entry)
    assert (problem.code, problem.field) == (code, f"closures.0.{field}")
    assert (problem.severity, problem.line) == (Severity.ERROR, 2)


def test_an_id_too_many_never_closes_the_whole_house(content: Content) -> None:
    close(content, f"id: x, offers: [caf], {CHRISTMAS}", f"id: y, offers: [], {CHRISTMAS}")
    offers = content.load().catalog.offers.values()
    assert not any(offer.hours.closed for offer in offers)


@pytest.mark.parametrize(
    ("days", "code"),
    [
        ("from: 2026-11-20, until: 2026-11-27", "closure-over"),
        ("from: 2026-12-23, until: 2027-12-23", "closure-long"),
    ],
)
def test_what_is_probably_not_meant_is_pointed_out(content: Content, days: str, code: str) -> None:
    (problem,) = found(content, f"id: x, {days}, text: {{de: {{title: W}}}}")
    assert (problem.code, problem.severity) == (code, Severity.WARNING)


@pytest.mark.parametrize("whom", ["", "providers: [haus], ", "providers: [club, haus], "])
def test_the_same_thing_closed_twice_is_pointed_out(content: Content, whom: str) -> None:
    twice = f"id: y, {whom}from: 2027-01-06, until: 2027-01-07, text: {{de: {{title: W}}}}"
    (problem,) = found(content, f"id: x, {CHRISTMAS}", twice)
    assert (problem.code, problem.values["other"]) == ("closure-overlaps", "x")


@pytest.mark.parametrize("whom", ["providers: [club], ", "offers: [cafe], "])
def test_other_things_may_be_closed_on_the_same_days(content: Content, whom: str) -> None:
    assert found(content, f"id: x, {CHRISTMAS}", f"id: y, {whom}{CHRISTMAS}") == []


def test_a_house_that_nobody_has_named_is_pointed_out(content: Content) -> None:
    content.change("centre.yaml", "provider: haus\n", "")
    (problem,) = found(content, f"id: x, {CHRISTMAS}")
    assert problem.code == "closure-no-house"
