"""What the codes say: a contact card, a call, a route, a calendar entry.

Each payload works without internet. A code on a small screen holds little:
where a function takes `limit`, a number of bytes, it leaves out the least needed parts until
the payload fits, and returns the shortest form when nothing fits.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import quote, quote_plus

from kiosk.catalog.hours.availability import Opening
from kiosk.catalog.model import Address, Offer
from kiosk.catalog.texts import Reading
from kiosk.facts.links import dialled, map_point, web_address
from kiosk.facts.location import place_lines
from kiosk.language.languages import SOURCE
from kiosk.slip.codes.content_lines import document, text
from kiosk.slip.codes.phone_text import as_read, in_ascii, one_line
from kiosk.slip.codes.shortening import cut, first_within


def contact_card(
    offer: Offer, provider_name: str, reading: Reading, *, note: str = "", limit: int | None = None
) -> str:
    """The offer for a phone's address book: a vCard 3.0 (RFC 2426, escaped as in RFC 6350).

    `note` is a line in the reader's language, such as the hours or the mark of a sample. To
    meet `limit` it drops the web address, the postal address, the mail address, the provider,
    the note and all phone numbers but the first; then comes a MECARD (NTT DoCoMo), which phone
    cameras read as well, with the whole title or the beginning of it. Where there is a phone, the
    shortest form is a call.
    """
    title = as_read(reading.text.title, reading.language)
    phones = [text("TEL", number) for number in dialled(offer)]
    parts = [
        [text("NOTE", as_read(note, reading.language))] if note else [],
        [text("ORG", in_ascii(provider_name))] if provider_name else [],
        [text("EMAIL", mail) for mail in _mails(offer)],
        [_postal(offer)] if offer.address or offer.where else [],
        [f"URL:{url}"] if (url := web_address(offer.url)) else [],
    ]
    head = ["BEGIN:VCARD", "VERSION:3.0", text("N", title), text("FN", title)]
    tails = [phones + body for body in _fewer(parts)] + [phones[:1]]
    cards = [document([*head, *tail, "END:VCARD"]) for tail in tails]
    reach = _nearest(offer)
    short = (_mecard(title, reach), _mecard(cut(title), reach))
    return first_within((*cards, *short, *filter(None, [call(offer)])), limit)


def call(offer: Offer) -> str:
    """The number to call first as a `tel:` URI (RFC 3966), which a phone dials; else nothing."""
    return next((f"tel:{number}" for number in dialled(offer)), "")


def route(offer: Offer, *, limit: int | None = None) -> str:
    """Where the offer is, as a `geo:` URI (RFC 5870), else a search for its address, else nothing.

    The query names the point in the way that the map apps of Android understand, while those of
    iOS take the point itself; to meet `limit` it is dropped. A point made up for an address, as in
    `geo:0,0?q=…`, leads Android to the address and iOS into the ocean. So an address alone opens
    OpenStreetMap: every phone shows it, and nobody there follows people.
    """
    point = map_point(offer.geo)
    if not point:
        return _search(offer.address) if offer.address else ""
    place = offer.address.place if offer.address else ""
    label = quote(in_ascii(place or offer.texts[SOURCE].title), safe="")
    return first_within((f"geo:{point}?q={point}({label})", f"geo:{point}"), limit)


def _search(address: Address) -> str:
    """A link that looks for the street and town on a map; nothing where the street is unknown."""
    if not address.street:
        return ""
    town = f"{address.postcode} {address.city}".strip()
    asked = ", ".join(one_line(part) for part in (address.street, town) if part)
    return f"https://www.openstreetmap.org/search?query={quote_plus(asked)}"


def calendar(
    offer: Offer, opening: Opening, reading: Reading, *, stamp: datetime, limit: int | None = None
) -> str:
    """One date of the offer as an iCalendar event (RFC 5545), its times in UTC.

    `stamp` is the moment of making. To meet `limit` it drops the calendar around the event
    (phones read a bare VEVENT from a code as well), cuts the title, then drops the place and at
    last the end.
    """
    title = as_read(reading.text.title, reading.language)
    what, briefly = text("SUMMARY", title), text("SUMMARY", cut(title))
    when = [f"DTSTART:{_utc(opening.opens)}", f"DTEND:{_utc(opening.closes)}"]
    where = [text("LOCATION", place)] if (place := place_line(offer)) else []
    identity = [text("UID", f"{offer.id}-{_utc(opening.opens)}"), f"DTSTAMP:{_utc(stamp)}"]
    forms = (
        _in_calendar([*identity, *when, what, *where]),
        _event([*when, what, *where]),
        _event([*when, briefly, *where]),
        _event([*when, what]),
        _event([*when, briefly]),
        _event([when[0], briefly]),
    )
    return first_within(map(document, forms), limit)


def place_line(offer: Offer) -> str:
    """The room and the address on one line; empty when nobody knows them."""
    return ", ".join(map(in_ascii, place_lines(offer)))


def _fewer(parts: list[list[str]]) -> Iterator[list[str]]:
    """All parts in one list, then without the last part, and so on to none."""
    for count in range(len(parts), -1, -1):
        yield [line for part in parts[:count] for line in part]


def _mecard(title: str, reach: tuple[str, str]) -> str:
    """The shortest contact card: a name and one way to reach it."""
    fields = [("N", title), reach]
    said = ((name, re.sub(r'([\\;:,"])', r"\\\1", value)) for name, value in fields if value)
    return f"MECARD:{''.join(f'{name}:{value};' for name, value in said)};"


def _nearest(offer: Offer) -> tuple[str, str]:
    """The best way to reach the offer, as a MECARD calls it and its value."""
    ways = [("TEL", dialled(offer)), ("EMAIL", _mails(offer)), ("URL", [web_address(offer.url)])]
    return next(((name, values[0]) for name, values in ways if values), ("TEL", ""))


def _mails(offer: Offer) -> list[str]:
    """The offer's mail addresses, each once."""
    mails = (one_line(contact.email) for contact in offer.contacts)
    return [mail for mail in dict.fromkeys(mails) if mail]


def _postal(offer: Offer) -> str:
    """The address as a vCard property: room and place are its extended address."""
    address = offer.address or Address("", "", "")
    within = ", ".join(filter(None, (offer.where, address.place)))
    parts = ("", within, address.street, address.city, "", address.postcode)
    return text("ADR", *map(in_ascii, parts))


def _utc(moment: datetime) -> str:
    """An aware time as iCalendar writes UTC (RFC 5545 §3.3.5, form 2)."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _event(lines: list[str]) -> list[str]:
    """The lines as one event."""
    return ["BEGIN:VEVENT", *lines, "END:VEVENT"]


def _in_calendar(lines: list[str]) -> list[str]:
    """The lines as a calendar that holds one event."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//meerbusch-kiosk//DE"]
    return [*head, *_event(lines), "END:VCALENDAR"]
