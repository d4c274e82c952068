"""Whoever has ten minutes reviews first what matters most."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import MemoryRow
from kiosk.translation.review_order import by_urgency
from kiosk.translation.review_queue import REJECTED, UnderReview, nothing_yet
from tests.catalog.content_folder import model


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    """Offers for two needs, and a help line for emergencies and one for other things."""
    content = model(tmp_path / "content")
    content.offer("asked", "needs: [german.practice]", "needs: [german.course, german.practice]")
    found = content.load().catalog
    other = replace(found.offers["notruf"], id="other", needs=("german",))
    rare = replace(found.offers["cafe"], id="rare", needs=("sos",))
    return replace(found, offers={"rare": rare, "other": other, **found.offers})


def text(key: str, fault: str = "") -> UnderReview:
    """A draft that awaits review."""
    row = MemoryRow(key, "tr", Text("x", origin=Origin.MACHINE), fault=fault)
    return UnderReview(Text("Etwas"), row)


def order(catalog: Catalog, *texts: UnderReview) -> list[str]:
    """The keys as they are reviewed where German is asked for."""
    return [one.key for one in by_urgency(texts, catalog, {"german": 30, "sos": 5})]


def test_emergencies_then_help_lines_then_what_is_asked_for_most(catalog: Catalog) -> None:
    keys = ["needs/sos", "offers/rare", "offers/asked", "helplines/other", "helplines/notruf"]
    assert order(catalog, *map(text, keys)) == keys[::-1]


def test_what_is_missing_or_rejected_comes_last(catalog: Catalog) -> None:
    missing = UnderReview(Text("Etwas"), nothing_yet("helplines/notruf", "tr"))
    rejected = text("helplines/other", REJECTED)
    assert order(catalog, rejected, missing, text("centre")) == [
        "centre",
        "helplines/notruf",
        "helplines/other",
    ]


def test_what_nobody_sees_comes_first_among_equals(catalog: Catalog) -> None:
    failed = text("needs/german", "Es fehlt: 9.")
    assert order(catalog, text("centre"), failed) == ["needs/german", "centre"]
