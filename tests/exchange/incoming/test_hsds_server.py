"""A server of HSDS is asked for every page and every language that it has."""

from kiosk.catalog.checking.draft_files import drafts
from tests.catalog.content_folder import Content
from tests.catalog.test_draft_files import TODAY
from tests.exchange.incoming.conftest import Run
from tests.exchange.incoming.foreign_offers import SERVICE_ID, service
from tests.exchange.incoming.foreign_server import ForeignServer

OTHER = "22222222-2222-4222-8222-222222222222"


def page(number: int, *services: object) -> dict[str, object]:
    """One of two pages."""
    last = number == 2
    return {"page_number": number, "total_pages": 2, "last_page": last, "contents": services}


def test_every_page_is_asked_for(content: Content, run: Run, server: ForeignServer) -> None:
    link = server.tell("/services?size=1", page(1, service()))
    server.tell("/services?size=1&page=2", page(2, service(OTHER, name="Zweiter")))
    assert "2 neu" in run("import", "hsds", link)[1]
    assert "2 unverändert" in run("import", "hsds", link)[1]


def test_a_part_makes_nothing_gone(content: Content, run: Run, server: ForeignServer) -> None:
    whole = server.tell("/all", [service(), service(OTHER, name="Zweiter")])
    run("import", "hsds", whole, "--source", "Stadt")
    file = content.folder.parent / "teil.json"
    server.tell("/x", page(1, service()))
    file.write_bytes(server.answers["/x"])
    status, said, _ = run("import", "hsds", file, "--source", "Stadt")
    assert status == 1
    assert "nur ein Teil" in said
    assert "0 dort verschwunden" in said


def test_the_other_languages_beside_the_german_one_come_too(
    content: Content, run: Run, server: ForeignServer
) -> None:
    link = server.tell("/data/hsds/de/services.json", [service()])
    server.tell("/data/hsds/tr/services.json", [service(name="Dil buluşması")])
    assert run("import", "hsds", link)[0] == 0
    (offer,) = drafts(content.folder, content.load().catalog, TODAY).offers.values()
    assert offer.texts["tr"].title == "Dil buluşması"
    assert offer.provenance
    assert offer.provenance.id == SERVICE_ID
