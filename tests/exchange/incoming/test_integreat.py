"""Integreat's places become drafts: texts, times and ways, each where it is certain."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalog.checking.draft_files import drafts
from kiosk.catalog.choices import Answer
from kiosk.catalog.model import Offer
from tests.catalog.content_folder import Content
from tests.catalog.test_draft_files import TODAY
from tests.exchange.incoming.conftest import Run
from tests.exchange.incoming.foreign_offers import day, place
from tests.exchange.incoming.foreign_server import ForeignServer

WORKDAY, SHUT = day(("09:00", "12:00"), ("14:00", "16:30")), day()


def taken(content: Content) -> dict[str, Offer]:
    """The drafts of the house."""
    found = drafts(content.folder, content.load().catalog, TODAY)
    assert not [one for one in found.problems if one.severity == "error"]
    return dict(found.offers)


def imported(places: list[object], content: Content, run: Run, **others: list[object]) -> Offer:
    """The only draft that these places give."""
    folder = content.folder.parent / "places"
    folder.mkdir(exist_ok=True)
    for code, listed in {"de": places, **others}.items():
        (folder / f"dorf_{code}_locations.json").write_text(json.dumps(listed), "utf-8")
    status, _, _ = run("import", "integreat", "dorf", "--from", folder)
    assert status == 0
    (offer,) = taken(content).values()
    return offer


def test_a_place_becomes_a_draft_with_all_that_is_certain(content: Content, run: Run) -> None:
    offer = imported([place()], content, run)
    assert (offer.id, offer.provider, offer.url) == (
        "treff-im-park", "club", "https://www.meerbusch.de/treff",
    )  # fmt: skip
    assert offer.texts["de"].summary == "Kommen Sie vorbei."
    assert offer.texts["de"].description == "Es gibt Kaffee & Kuchen."
    assert (offer.contacts[0].dial, offer.contacts[0].email) == (
        "+492132916450", "treff@meerbusch.de",
    )  # fmt: skip
    assert offer.address
    assert (offer.address.street, offer.address.city) == ("Dorfstraße 20", "Meerbusch")
    assert offer.geo
    assert (offer.geo.lat, offer.geo.lon) == ("51.2534", "6.6912")
    assert offer.step_free is Answer.YES
    assert offer.provenance
    assert (offer.provenance.source, offer.provenance.id) == ("integreat:dorf", "4")
    assert offer.provenance.groups == ("Begegnung",)


def test_every_language_comes_from_the_server(
    content: Content, run: Run, server: ForeignServer
) -> None:
    server.tell_places(
        "dorf",
        de=[place()],
        tr=[place(title="Park buluşması", content="<p>Gelin.</p>")],
        ar=[place(9, title="آخر")],
        xx=[place(title="?")],
    )
    assert run("import", "integreat", "dorf", "--from", server.url)[0] == 0
    texts = taken(content)["treff-im-park"].texts
    assert {code: text.title for code, text in texts.items()} == {
        "de": "Treff im Park",
        "tr": "Park buluşması",
    }
    assert texts["tr"].source == texts["de"].fingerprint


@pytest.mark.parametrize(
    ("week", "rule"),
    [
        ([WORKDAY] * 5 + [SHUT] * 2, "Mo-Fr 09:00-12:00,14:00-16:30"),
        ([WORKDAY, SHUT, WORKDAY, SHUT, SHUT, day(("22:00", "02:00")), SHUT],
         "Mo,We 09:00-12:00,14:00-16:30; Sa 22:00-02:00"),
        ([day(allDay=True, closed=False)] * 7, "24/7"),
        ([SHUT] * 7, ""),
        ([day(("9:00", "00:00"))] + [SHUT] * 6, "Mo 09:00-24:00"),
    ],
)  # fmt: skip
def test_the_times_of_a_week_become_a_rule(
    week: list[object], rule: str, content: Content, run: Run
) -> None:
    assert imported([place(opening_hours=week)], content, run).hours.rule == rule


@pytest.mark.parametrize(
    "week",
    [
        [WORKDAY] * 6,
        [day(("9 Uhr", "12 Uhr"))] + [SHUT] * 6,
        [day(("09:00", "09:00"))] + [SHUT] * 6,
        [day(("25:00", "26:00"))] + [SHUT] * 6,
        [{"closed": False}] + [SHUT] * 6,
        [day(("09:00", "12:00"), appointmentOnly=True), WORKDAY] + [SHUT] * 5,
    ],
)
def test_times_that_are_not_certain_are_left_to_a_person(
    week: list[object], content: Content, run: Run
) -> None:
    offer = imported([place(opening_hours=week)], content, run)
    assert not offer.hours.rule
    assert offer.provenance
    assert any("Zeiten von Hand" in note for note in offer.provenance.notes)


@pytest.mark.parametrize(
    ("fields", "label", "reason"),
    [
        ({"website": "javascript:alert(1)"}, "Link", "nicht erlaubt"),
        ({"phone_number": "bitte klingeln"}, "Kontakte", "keine Telefonnummer"),
        ({"email": "a@b"}, "Kontakte", "keine E-Mail-Adresse"),
        ({"website": "https://example.org/x"}, "Link", "erfunden"),
    ],
)
def test_what_the_check_refuses_is_noted_and_left_out(
    fields: dict[str, Any], label: str, reason: str, content: Content, run: Run
) -> None:
    offer = imported([place(**fields)], content, run)
    assert offer.provenance
    (note,) = offer.provenance.notes
    assert note.startswith(f"{label}: ")
    assert reason in note
    assert str(*fields.values()) in note.partition("Dort steht")[2]


def test_a_text_that_is_far_too_long_is_cut_and_noted(content: Content, run: Run) -> None:
    offer = imported([place(title="T" * 500, content="<p>Wort</p>" * 3_000)], content, run)
    assert len(offer.texts["de"].title) == 320
    assert len(offer.texts["de"].description) <= 8_000
    assert offer.provenance
    assert [note.partition(":")[0] for note in offer.provenance.notes] == [
        "Titel (de)",
        "Beschreibung (de)",
    ]


def test_hostile_words_come_in_as_plain_text(content: Content, run: Run) -> None:
    title = "\u202eTreff\x1b[31m <script>x</script>[@click=app.quit]"
    offer = imported([place(title=title, content="<img src=x onerror=y>" * 9)], content, run)
    assert offer.texts["de"].title == "Treff[31m [@click=app.quit]"


@pytest.mark.parametrize("title", ["../../etc/passwd", "..", "/", "CON", "日本", "a" * 300])
def test_no_title_leads_out_of_the_folder(title: str, content: Content, run: Run) -> None:
    offer = imported([place(title=title)], content, run)
    files = [file for file in (content.folder.parent).rglob("*.yaml") if file.stem == offer.id]
    assert files == [content.folder / "imported" / f"{offer.id}.yaml"]


def test_the_shared_answer_of_a_real_server_is_understood(run: Run, tmp_path: Path) -> None:
    assert run("import", "integreat", "Stadt/..", "--from", tmp_path)[2].startswith("kiosk: „Stadt")
