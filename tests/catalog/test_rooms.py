"""The room or meeting point of an offer: a line that is no text."""

from collections.abc import Callable

from kiosk.catalog.text_keys import of_offer
from kiosk.catalog.texts import outdated
from kiosk.problems import Problem
from tests.catalog.content_folder import Content

ADDRESS = "address: {street: Musterweg 1"


def test_another_room_makes_no_translation_outdated(content: Content) -> None:
    before = content.load().catalog.offers["cafe"]
    source = before.texts["de"].fingerprint
    row = {"key": of_offer(before.kind, "cafe"), "language": "tr", "title": "Kahve"}
    content.drafts(row | {"origin": "machine", "source": source})
    for room in ("Raum 1", "Raum 2.07, hinter dem Hof"):
        content.offer(old=ADDRESS, new=f"where: {room}\n{ADDRESS}")
        loaded = content.load()
        cafe = loaded.catalog.offers["cafe"]
        assert loaded.problems == ()
        assert (cafe.where, cafe.texts["de"].fingerprint) == (room, source)
        assert cafe.texts["tr"].title == "Kahve"
        assert not outdated(cafe.texts, "tr")


def test_a_room_is_one_short_line(fault: Callable[[str, str], Problem]) -> None:
    problem = fault(ADDRESS, f"where: {'Raum ' * 20}\n{ADDRESS}")
    assert (problem.code, problem.field) == ("too-long", "where")
