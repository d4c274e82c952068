"""A provider reads what holds for its offers, also where their place says it for them."""

import pytest

from tests.catalog.content_folder import MAIL, PHONE, PLACES, Content, at_the_hall
from tests.exchange.incoming.conftest import Run
from tests.exchange.provider_table.conftest import Answers, Table

CAFE = "offers/cafe.yaml"


@pytest.fixture
def content(content: Content) -> Content:
    """A folder in which a confirmed offer leaves to a confirmed place whatever it can."""
    at_the_hall(content, CAFE)
    real = PLACES.replace("    sample: yes\n", "").replace("+49 30 23125 042", PHONE)
    content.write("places.yaml", real.replace("cafe@example.org", MAIL))
    return content


def said(content: Content, name: str = CAFE) -> str:
    """What a file says."""
    return (content.folder / name).read_text("utf-8")


def test_the_table_shows_what_holds(table: Table) -> None:
    labels = table.labels()
    assert (labels["Telefon"], labels["E-Mail"]) == (PHONE, MAIL)
    assert (labels["Straße und Hausnummer"], labels["Stadt"]) == ("Musterweg 1", "Meerbusch")
    assert labels["Ohne Stufen"] == "ja"


def test_a_table_without_corrections_changes_nothing(content: Content, answers: Answers) -> None:
    before = said(content)
    assert answers("--accept") == (0, "Es ist nichts berichtigt.\n", "")
    assert said(content) == before


def test_a_correction_is_written_for_this_offer_alone_and_staff_are_told(
    content: Content, answers: Answers
) -> None:
    places, before = said(content, "places.yaml"), said(content)
    status, words, _ = answers("--accept", contacts__0__phone="02132 9999")
    (new,) = [line for line in said(content).split("\n") if line not in before.split("\n")]
    assert status == 0
    assert new == f"contacts: [{{role: desk, phone: '02132 9999', email: {MAIL}}}]"
    assert said(content, "places.yaml") == places
    assert "Kontakte: Das gilt bisher über den Ort oder den Anbieter" in words


def test_the_parts_that_nobody_corrected_come_along(content: Content, answers: Answers) -> None:
    answers("--accept", address__street="Am Anger 2", address__postcode="40667")
    address = content.load().catalog.offers["cafe"].address
    assert address is not None
    assert (address.street, address.postcode, address.city) == ("Am Anger 2", "40667", "Meerbusch")


def test_what_holds_for_all_does_not_go_for_one(content: Content, answers: Answers) -> None:
    before = said(content)
    status, words, _ = answers("--accept", contacts__0__email="–")
    assert status == 1
    assert "E-Mail: Das gilt über den Ort oder den Anbieter und fällt hier nicht weg." in words
    assert said(content) == before


def test_invented_data_of_a_place_are_no_question(content: Content, run: Run) -> None:
    content.write("places.yaml", PLACES)
    file = content.folder.parent / "haus.xlsx"
    assert run("export", "provider", "haus", "--to", file)[0] == 0
    assert Table(file).labels()["Telefon"] == ""


def test_a_number_that_nobody_knew_is_written_for_one_offer_and_staff_are_told(
    content: Content, run: Run
) -> None:
    content.write("places.yaml", PLACES)
    file = content.folder.parent / "haus.xlsx"
    run("export", "provider", "haus", "--to", file)
    Table(file).correct(contacts__0__phone=PHONE)
    status, words, _ = run("import", "provider", file, "--accept")
    (contact,) = content.load().catalog.offers["cafe"].contacts
    assert (status, contact.phone, contact.email) == (0, PHONE, "")
    assert "Übernommen wird es nur hier" in words
