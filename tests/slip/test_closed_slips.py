"""Paper is read on other days: a slip says from when to when it is closed, never "until"."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.catalog.closed_offers import with_closures
from kiosk.catalog.closures import Closure
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Centre, Need, Offer
from kiosk.catalog.texts import Text
from kiosk.slip.paper.compose import slip_of
from kiosk.slip.paper.slip_content import FactLabel, Said
from tests.facts.readers import AWO, CATALOG, OFFER, reader

CHRISTMAS = Closure(
    "christmas",
    date(2026, 12, 23),
    date(2027, 1, 6),
    {"de": Text("Weihnachten"), "tr": Text("Noel")},
)
SOS = Need("sos", {"de": Text("Notfall")}, "x", "#a31515", discreet=True)


def hours(day: str, language: str = "tr", offer: Offer = OFFER) -> Said:
    """What the slip of an offer says of its hours."""
    house = replace(
        CATALOG,
        centre=Centre("Haus", {}, provider=AWO.id),
        needs={"sos": SOS},
        offers={offer.id: offer},
    )
    catalog = with_closures(house, {"christmas": CHRISTMAS})
    now = datetime.fromisoformat(f"{day}T10:00").replace(tzinfo=BERLIN)
    slip = slip_of([catalog.offers[offer.id]], reader(language, catalog=catalog, now=now), 500)
    return {fact.label: fact.value for fact in slip.entries[0].facts}[FactLabel.HOURS]


@pytest.mark.parametrize("day", ["2026-12-09", "2026-12-28"])
def test_a_slip_names_the_closed_days_in_both_languages(day: str) -> None:
    assert hours(day) == Said(
        "Çar 16:00–18:00\nKapalı: 23 Ara – 6 Oca: Noel",
        "Mi 16:00–18:00\nGeschlossen 23.12. bis 6.1.: Weihnachten",
    )


def test_a_slip_of_november_does_not_speak_of_christmas() -> None:
    assert hours("2026-11-25", "de") == Said("Mi 16:00–18:00")


def test_a_discreet_slip_does_not_say_why() -> None:
    discreet = replace(OFFER, needs=("sos",))
    assert hours("2026-12-28", "de", discreet).own == "Mi 16:00–18:00\nGeschlossen 23.12. bis 6.1."
