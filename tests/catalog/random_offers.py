"""Offers, wishes and filters at random, with hours that are awkward now and then."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime

from hypothesis import strategies as st

from kiosk.catalog.choices import Answer, Area, Cost, Kind, Status
from kiosk.catalog.finding.matching import Filters, Index, Query
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN, Opening
from kiosk.catalog.model import Catalog, Centre, Need, Offer
from kiosk.catalog.texts import Text

TEN = datetime(2026, 11, 25, 10, tzinfo=BERLIN)
NIGHTS_AND_DAYS = tuple(
    Opening(
        datetime(2026, 12, day, 20, tzinfo=BERLIN), datetime(2026, 12, day + 1, 20, tzinfo=BERLIN)
    )
    for day in (24, 25, 26)
)
"""Spans that meet, and make one that lasts for days."""


def index(offers: Iterable[Offer]) -> Index:
    """The offers in a catalogue of their own, sorted by need."""
    needs = {name: Need(name, {}, name, "#336699") for name in ("german", "work", "sos")}
    return Index(Catalog(Centre("Haus", {}), needs, {}, {offer.id: offer for offer in offers}))


HOURS = st.sampled_from(
    [
        Hours(),
        Hours("24/7"),
        Hours("Mo-Fr 09:00-12:00; PH off"),
        Hours("Su 01:30-02:30"),
        Hours("We[2] 16:00-18:00", by_appointment=True),
        Hours(dates=(Opening(TEN, TEN.replace(hour=12)),)),
        Hours("Mo-Su 22:00-02:30; PH off; SH off"),
        Hours(dates=NIGHTS_AND_DAYS),
    ]
)
NEEDS = st.sampled_from(["german", "german.course", "german.practice", "work", "work.job"])
DAYS = st.sampled_from([None, date(2026, 3, 29), date(2026, 11, 25), date(2026, 12, 25)])
OFFERS = st.lists(
    st.builds(
        Offer,
        id=st.uuids().map(str),
        kind=st.sampled_from(Kind),
        provider=st.just("p"),
        texts=st.sampled_from(["Café", "Kurs", "Ämter"]).map(lambda title: {"de": Text(title)}),
        needs=st.lists(NEEDS, min_size=1, max_size=3).map(tuple),
        status=st.sampled_from(Status),
        area=st.sampled_from(Area),
        sample=st.booleans(),
        audience=st.sampled_from([(), ("mothers",), ("seniors", "mothers")]),
        languages_spoken=st.sampled_from([(), ("ar",), ("de", "tr")]),
        cost=st.sampled_from(Cost),
        childcare=st.sampled_from(Answer),
        women_only=st.booleans(),
        hours=HOURS,
        valid_from=DAYS,
        valid_until=DAYS,
    ),
    max_size=12,
)
WISHES = st.builds(
    Query,
    NEEDS,
    st.sampled_from(["de", "ar"]),
    st.sampled_from([frozenset[str](), frozenset({"mothers"})]),
)
FILTERS = st.builds(Filters, *[st.booleans()] * len(fields(Filters)))
