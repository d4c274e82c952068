"""The calendars to publish: one an offer, one a need, one for the house, in each language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from types import MappingProxyType

from kiosk.catalog.discretion import discreet, discreet_need
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.texts import Texts
from kiosk.exchange.calendars.calendar_event import events, has_calendar, in_utc, told
from kiosk.exchange.calendars.calendar_writing import (
    DatedEvent,
    calendar,
    dated,
    shared_lines,
    withdrawn,
)
from kiosk.exchange.calendars.former_calendar import without_offers
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings

Former = Mapping[str, bytes]
"""What was published the last time, by its path."""

ROOT = "calendar"
"""The folder of all calendars below the site; no language is called so."""

_OFFERS = "offers/"
_NO_HOUSE = "kiosk"
_UNVERIFIED = date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class Feed:
    """One calendar before it is written in some language: its place and what goes into it."""

    place: str
    name: Texts | str
    offers: tuple[Offer, ...]

    def name_for(self, reader: Reader) -> str:
        """What the calendar is called; the house has a name that nobody translates."""
        return self.name if isinstance(self.name, str) else reader.read(self.name).text.title


def offer_calendar(language: str, offer: str) -> str:
    """The path of an offer's calendar below the site."""
    return f"{ROOT}/{language}/{_OFFERS}{offer}.ics"


def need_calendar(language: str, need: str) -> str:
    """The path of a need's calendar below the site."""
    return f"{ROOT}/{language}/needs/{need}.ics"


def house_calendar(language: str) -> str:
    """The path of the house's calendar below the site."""
    return f"{ROOT}/{language}/house.ics"


def calendar_files(
    catalog: Catalog,
    languages: Sequence[str],
    base_url: str,
    today: date,
    former: Former = MappingProxyType({}),
) -> Iterator[tuple[str, bytes]]:
    """Every calendar with its path, one feed after the other so that memory stays flat.

    A calendar without a date is left out unless it was published before: then it cancels. An
    offer that became discreet vanishes with the phone's next look. A renamed one keeps the UIDs
    of its first id, and its calendar lies in both places.
    """
    readers = [_reader(catalog, code, base_url, today) for code in languages]
    house = catalog.centre.provider or _NO_HOUSE
    secret = [one for one in catalog.offers.values() if discreet(one, catalog)]
    hidden = [id for one in secret for id in (one.id, *one.was)]
    moved = _moved(catalog)
    names = {offer.id: id for id, offer in reversed(moved.items())}
    left = {path for path in former if path.startswith(tuple(f"{ROOT}/{c}/" for c in languages))}
    for feed in _feeds(catalog, moved):
        coming = sorted(
            event
            for offer in feed.offers
            for event in _dated(offer, names.get(offer.id, offer.id), today, house)
        )
        for reader in readers:
            path = f"{ROOT}/{reader.language.code}/{feed.place}.ics"
            before = former.get(path)
            left.discard(path)
            if coming or before is not None:
                lines = _told(feed, reader)
                name = feed.name_for(reader)
                content = calendar(name, coming, lines, today, None)
                if before not in (None, content):
                    earlier = without_offers(before, hidden)
                    content = calendar(name, coming, lines, today, earlier)
                yield path, content
    for path in sorted(left):
        yield path, withdrawn(today, former[path])


def _moved(catalog: Catalog) -> dict[str, Offer]:
    """The offers by their former ids, of which each belongs to one; the oldest id is the first."""
    found: dict[str, Offer] = {}
    for offer in catalog.offers.values():
        for former in offer.was:
            if former not in catalog.offers:
                found.setdefault(former, offer)
    return found


def _feeds(catalog: Catalog, moved: Mapping[str, Offer]) -> Iterator[Feed]:
    """The calendars that there may be; a phone finds that of a renamed offer where it was, too."""
    dated = [
        offer
        for offer in catalog.offers.values()
        if has_calendar(offer, discreet=discreet(offer, catalog))
    ]
    shown, house_name = {offer.id for offer in dated}, catalog.centre.name
    for id, offer in {**moved, **catalog.offers}.items():
        name = house_name if discreet(offer, catalog) else offer.texts
        yield Feed(f"{_OFFERS}{id}", name, (offer,) if offer.id in shown else ())
    for need in catalog.needs.values():
        name = house_name if discreet_need(need.id, catalog) else need.texts
        wanted = tuple(offer for offer in dated if _answers(offer, need.id))
        yield Feed(f"needs/{need.id}", name, wanted)
    if house := catalog.centre.provider:
        own = tuple(offer for offer in dated if offer.provider == house)
        yield Feed("house", house_name, own)


def _answers(offer: Offer, need: str) -> bool:
    """Whether an offer helps with a need or one of its narrower needs."""
    return any(name.partition(".")[0] == need for name in offer.needs)


def _dated(offer: Offer, name: str, today: date, house: str) -> Iterator[DatedEvent]:
    """The dates of an offer, known since the day on which somebody verified them.

    The moment of writing would make every calendar another one each night. One that nobody ever
    verified is known since a fixed day, for some phones take dates of the last century for faults.
    """
    verified = min(offer.last_verified or _UNVERIFIED, today)
    since = in_utc(datetime.combine(verified, time.min, BERLIN))
    return dated(events(offer, name, today, house), offer.id, since)


def _told(feed: Feed, reader: Reader) -> dict[str, str]:
    """What is told of each offer in one language, where it stands alone or among others."""
    alone = feed.place.startswith(_OFFERS)
    facts = (OfferFacts(offer, reader) for offer in feed.offers)
    return {one.offer.id: shared_lines(told(one, alone=alone)) for one in facts}


def _reader(catalog: Catalog, language: str, base_url: str, today: date) -> Reader:
    """Whoever subscribes in a language."""
    own, german = (Strings(code, isolate=False) for code in (language, SOURCE))
    now = datetime.combine(today, time.min, BERLIN)
    return Reader(catalog, LANGUAGES[language], own, german, now, base_url)
