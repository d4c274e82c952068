"""What a slip says: an offer, or a whole list, in the visitor's language and in German."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.catalog.hours.availability import OpenState
from kiosk.catalog.model import Answer, Catalog, Cost, Offer, Registration
from kiosk.catalog.texts import Reading, read
from kiosk.facts.dates_and_weeks import date_line, next_dates, week_lines
from kiosk.facts.wording import language_names, opening_words
from kiosk.language import dates
from kiosk.language.languages import SOURCE, Language
from kiosk.language.strings import Strings
from kiosk.slip.codes import payload
from kiosk.slip.codes.list_text import ListEntry, list_entry, list_text
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.model import CodeKind, Entry, Fact, Said, Slip, SlipCode, Topic


@dataclass(frozen=True, slots=True)
class SlipReader:
    """Who takes a slip along, when, and out of which catalogue.

    `own` and `german` say the interface's words; `limit` is how many bytes a code may have.
    """

    catalog: Catalog
    language: Language
    own: Strings
    german: Strings
    now: datetime
    base_url: str = ""
    limit: int = 500

    @property
    def labels(self) -> Labels:
        """The words around the facts."""
        return Labels(self.own, self.german)

    def reading(self, offer: Offer) -> Reading:
        """What this reader sees of an offer."""
        return read(offer.texts, self.language)

    def said(self, words: Callable[[Strings], str]) -> Said:
        """Words in both languages, German only where it differs."""
        own, german = words(self.own), words(self.german)
        return Said(own, german if german != own else "")


def slip_of(offers: Sequence[Offer], reader: SlipReader) -> Slip:
    """The slip of one offer with its codes, or of a list with one code for all of it."""
    single = len(offers) == 1
    codes = () if single else (SlipCode(CodeKind.LIST, list_payload(offers, reader)),)
    return Slip(
        language=reader.language,
        entries=tuple(_entry(offer, reader, with_codes=single) for offer in offers),
        printed_on=Said(dates.numeric(reader.now.date())),
        sender=reader.catalog.centre.name,
        codes=codes,
    )


def list_payload(offers: Iterable[Offer], reader: SlipReader) -> str:
    """The list as the text of a code."""
    return list_text(list_entries(offers, reader), reader.limit)


def list_entries(offers: Iterable[Offer], reader: SlipReader) -> list[ListEntry]:
    """The list as a phone shows it, each offer with its next date or its hours in words."""
    return [list_entry(offer, reader.reading(offer), _when(offer, reader)) for offer in offers]


def _when(offer: Offer, reader: SlipReader) -> str:
    """One line about when to go there."""
    upcoming = next_dates(offer.hours, reader.now, 1)
    if upcoming:
        return date_line(upcoming[0], reader.language.code)
    return opening_words(offer.hours.availability(reader.now), reader.own, reader.now)


def _entry(offer: Offer, reader: SlipReader, *, with_codes: bool) -> Entry:
    """One offer on paper."""
    reading, german = reader.reading(offer), offer.texts[SOURCE]
    translated = reading.language != SOURCE
    return Entry(
        title=Said(reading.text.title, german.title if translated else ""),
        about=Said(reading.text.summary, german.summary if translated else ""),
        facts=_facts(offer, reader),
        codes=tuple(_codes(offer, reader)) if with_codes else (),
        machine=reading.machine,
        sample=offer.sample,
    )


def _facts(offer: Offer, reader: SlipReader) -> tuple[Fact, ...]:
    """What to know before going there; what nobody knows is left out."""
    reading, german = reader.reading(offer), offer.texts[SOURCE]
    translated = reading.language != SOURCE
    values = {
        Topic.BRING: Said(reading.text.bring, german.bring if translated else ""),
        Topic.ADDRESS: Said(_address_lines(offer)),
        Topic.TRANSIT: Said("\n".join(" ".join((one.stop, *one.lines)) for one in offer.transit)),
        Topic.DATES: reader.said(lambda say: _date_lines(offer, say, reader.now)),
        Topic.HOURS: reader.said(lambda say: _hour_lines(offer, say, reader.now)),
        Topic.PHONE: Said(_lines(contact.phone for contact in offer.contacts)),
        Topic.MAIL: Said(_lines(contact.email for contact in offer.contacts)),
        Topic.WEB: Said(offer.url),
        Topic.COST: reader.said(lambda say: _known(say, "cost", offer.cost, Cost.UNKNOWN)),
        Topic.LANGUAGES: reader.said(lambda say: language_names(offer, say)),
        Topic.REGISTRATION: reader.said(
            lambda say: _known(say, "registration", offer.registration, Registration.UNKNOWN)
        ),
        Topic.NOTES: reader.said(lambda say: _notes(offer, say)),
    }
    return tuple(Fact(topic, value) for topic, value in values.items() if value.own)


def _codes(offer: Offer, reader: SlipReader) -> Iterable[SlipCode]:
    """The codes of one offer, the small ones first, for two of them share a row of paper.

    There is no code of the details where there is no page to open.
    """
    reading = reader.reading(offer)
    provider = reader.catalog.providers.get(offer.provider)
    note = reader.own("sample") if offer.sample else ""
    link = payload.details_link(offer, reader.language.code, reader.base_url, card="")
    if link:
        yield SlipCode(CodeKind.DETAILS, link)
    if way := payload.route(offer, limit=reader.limit):
        yield SlipCode(CodeKind.ROUTE, way)
    name = provider.name if provider else ""
    card = payload.contact_card(offer, name, reading, note=note, limit=reader.limit)
    yield SlipCode(CodeKind.CONTACT, card)
    for opening in next_dates(offer.hours, reader.now, 1):
        entry = payload.calendar(offer, opening, reading, stamp=reader.now, limit=reader.limit)
        yield SlipCode(CodeKind.CALENDAR, entry)


def _address_lines(offer: Offer) -> str:
    """The address as it stands on a letter."""
    if offer.address is None:
        return ""
    address = offer.address
    return _lines((address.place, address.street, f"{address.postcode} {address.city}".strip()))


def _date_lines(offer: Offer, say: Strings, now: datetime) -> str:
    """The next dates."""
    return _lines(date_line(opening, say.language) for opening in next_dates(offer.hours, now))


def _hour_lines(offer: Offer, say: Strings, now: datetime) -> str:
    """The usual week, and what else there is to say of the hours when no date is known."""
    lines = list(week_lines(offer.hours, now.date(), say.language))
    if offer.hours.always:
        lines = []
    if offer.hours.by_appointment:
        lines.append(say("by-appointment"))
    availability = offer.hours.availability(now)
    if not lines and availability.state in (OpenState.ALWAYS, OpenState.CLOSED, OpenState.UNKNOWN):
        lines.append(opening_words(availability, say, now))
    return _lines(lines)


def _notes(offer: Offer, say: Strings) -> str:
    """For whom it is, and whether children and wheelchairs can come."""
    return _lines(
        (
            say("women-only") if offer.women_only else "",
            _known(say, "childcare", offer.childcare, Answer.UNKNOWN),
            _known(say, "step-free", offer.step_free, Answer.UNKNOWN),
        )
    )


def _known(say: Strings, message: str, fact: str, unknown: str) -> str:
    """A fact in words, nothing when it is not known."""
    return "" if fact == unknown else say(f"{message}-{fact}")


def _lines(lines: Iterable[str]) -> str:
    """Each different line once."""
    return "\n".join(dict.fromkeys(line for line in lines if line))
