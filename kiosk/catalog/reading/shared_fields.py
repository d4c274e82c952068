"""The parts that offers, providers and the centre share: texts, contacts, address, hours."""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, time, timedelta

from yaml import ScalarNode

from kiosk.catalog import language_codes
from kiosk.catalog.hours import availability
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.hours.syntax import wording_problems
from kiosk.catalog.model import Address, Contact, Geo, Stop
from kiosk.catalog.reading import contact_addresses
from kiosk.catalog.reading.fields import Section, calendar_day, hint, shortened
from kiosk.catalog.texts import Text, Texts
from kiosk.language.languages import SOURCE

TITLE, SUMMARY, DESCRIPTION = 80, 200, 2000
"""How many characters of a text fit well; four times as many are refused."""

_REFUSED = 4
_DEGREES = re.compile(r"-?\d{1,3}\.\d{1,9}\Z", re.ASCII)
_POSTCODE = re.compile(r"\d{5}\Z", re.ASCII)
_FINGERPRINT = re.compile(r"[0-9a-f]{6,64}\Z")
_SINGLE = re.compile(r"(\d{4}-\d\d-\d\d)\s+(\d\d:\d\d)\s*[-–]\s*(\d\d:\d\d)\Z", re.ASCII)


def new_id(entry: Section, known: set[str], prefix: str = "") -> str:
    """The id of an entry behind `prefix`, added to `known`; empty when it cannot be used."""
    identity = entry.token("id", required=True)
    if not identity:
        return ""
    full = prefix + identity
    if "." in identity:
        entry.error("want-token", entry.place("id"), "id", value=shortened(identity))
        return ""
    if full in known:
        entry.error("duplicate-id", entry.place("id"), "id", value=full)
        return ""
    known.add(full)
    return full


def reference(section: Section, node: ScalarNode, place: str, known: Collection[str] | None) -> str:
    """The id of another thing; an error when it leads nowhere, unless nobody knows the ids."""
    if known is not None and node.value not in known:
        code, meant = hint("dangling", node.value, known)
        section.error(code, node, place, value=shortened(node.value), meant=meant)
    return str(node.value)


def texts(section: Section, *, titled: bool = True) -> dict[str, Text]:
    """The persons' texts by language; German must be there when `titled`."""
    found: dict[str, Text] = {}
    languages = section.section("text")
    if languages is None:
        if titled:
            section.error("missing", section.place("text"), "text")
        return found
    named = set()
    for code, key, words in languages.by_name():
        named.add(code)
        if not language_codes.known(code):
            meant = language_codes.meant(code)
            name = "unknown-language-meant" if meant else "unknown-language"
            languages.error(name, key, code, value=shortened(code), meant=meant)
        elif (text := _text(words, code, titled=titled)) is not None:
            found[code] = text
    if titled and SOURCE not in named:
        languages.error("missing", languages.node, SOURCE)
    return found


def _text(words: Section, code: str, *, titled: bool) -> Text | None:
    """What one language says; None without the title that it needs."""
    title = words.line("title", required=titled, limit=TITLE * _REFUSED)
    summary = words.line("summary", limit=SUMMARY * _REFUSED)
    description = words.text("description", limit=DESCRIPTION * _REFUSED)
    bring = words.line("bring", limit=SUMMARY * _REFUSED)
    source = "" if code == SOURCE else words.line("of")
    if source and not _FINGERPRINT.match(source):
        words.error("want-fingerprint", words.place("of"), "of", value=shortened(source))
    for name, value, fits in (
        ("title", title, TITLE),
        ("summary", summary, SUMMARY),
        ("description", description, DESCRIPTION),
        ("bring", bring, SUMMARY),
    ):
        if len(value) > fits:
            length, limit = str(len(value)), str(fits)
            words.warning("long", words.place(name), name, length=length, limit=limit)
    words.finish()
    if titled and not title:
        return None
    return Text(title, summary, description, source=source, bring=bring)


def titled(found: Texts, title: str) -> dict[str, Text]:
    """`found` with `title` wherever a text has none of its own."""
    return {
        code: text if text.title else replace(text, title=title) for code, text in found.items()
    }


def contacts(section: Section, *, sample: bool) -> tuple[Contact, ...]:
    """The ways to reach an offer; one that leads nowhere is an error."""
    return tuple(_contact(entry, sample=sample) for entry in section.sections("contacts"))


def _contact(entry: Section, *, sample: bool) -> Contact:
    """One contact, its numbers and addresses checked."""
    role = entry.token("role")
    phone = entry.line("phone")
    number = contact_addresses.dial(phone) if phone else ""
    email = entry.line("email")
    if phone and not number:
        entry.error("phone", entry.place("phone"), "phone", value=shortened(phone))
    elif number:
        _check_phone(entry, phone, number, sample=sample)
    if email and not contact_addresses.is_mail(email):
        entry.error("email", entry.place("email"), "email", value=shortened(email))
    elif email:
        _check_reserved(entry, "email", contact_addresses.reserved_address(email), sample=sample)
    if not phone and not email:
        entry.error("empty-contact", entry.node, "phone")
    entry.finish()
    return Contact(role, phone, number, email)


def _check_phone(entry: Section, phone: str, number: str, *, sample: bool) -> None:
    """Report a number that cannot exist, or that does not go with `sample`."""
    reserved = contact_addresses.reserved_phone(number)
    _check_reserved(entry, "phone", reserved, sample=sample)
    if entry.report.today and not reserved and not contact_addresses.assigned(number):
        entry.error("phone-unassigned", entry.place("phone"), "phone", value=phone)


def _check_reserved(section: Section, name: str, reserved: bool, *, sample: bool) -> None:
    """Report invented data in a real entry, and real data in a sample."""
    if reserved is not sample:
        code = "reserved-in-real" if reserved else "real-in-sample"
        section.error(f"{code}-{name}", section.place(name), name)


def url(section: Section, *, sample: bool) -> str:
    """A link that a visitor may follow."""
    link = section.line("url", limit=2000)
    if not link:
        return ""
    fault = contact_addresses.web_fault(link)
    if fault in ("url", "url-scheme"):
        section.error(fault, section.place("url"), "url", value=shortened(link))
        return ""
    if fault:
        section.warning(fault, section.place("url"), "url", value=shortened(link))
    _check_reserved(section, "url", contact_addresses.reserved_address(link), sample=sample)
    return link


def address(section: Section) -> Address | None:
    """Where something takes place."""
    place = section.section("address")
    if place is None:
        return None
    found = Address(
        place.line("street"),
        place.line("postcode"),
        place.line("city", required=True),
        place.line("place"),
    )
    if found.postcode and not _POSTCODE.match(found.postcode):
        where = place.place("postcode")
        place.error("postcode", where, "postcode", value=shortened(found.postcode))
    if not found.street and not found.place:
        place.error("missing", place.node, "street")
    place.finish()
    return found


def geo(section: Section) -> Geo | None:
    """A point on the map."""
    point = section.section("geo")
    if point is None:
        return None
    degrees = {}
    for name, most in (("lat", 90), ("lon", 180)):
        value = point.line(name, required=True)
        if value and not (_DEGREES.match(value) and abs(float(value)) <= most):
            point.error("degrees", point.place(name), name, value=shortened(value))
        degrees[name] = value
    point.finish()
    return Geo(**degrees)


def transit(section: Section) -> tuple[Stop, ...]:
    """The stops nearby."""
    stops = []
    for entry in section.sections("transit"):
        stop = entry.line("stop", required=True)
        lines = tuple(node.value.strip() for _, node in entry.scalars("lines"))
        entry.finish()
        stops.append(Stop(stop, lines))
    return tuple(stops)


def spoken(section: Section) -> tuple[str, ...]:
    """The codes of the languages spoken there, each of them once."""
    found: dict[str, None] = {}
    for place, node in section.scalars("languages_spoken"):
        code = node.value.strip()
        if not language_codes.known(code):
            meant = language_codes.meant(code)
            name = "unknown-language-meant" if meant else "unknown-language"
            section.warning(name, node, place, value=shortened(code), meant=meant)
        found[code] = None
    return tuple(found)


def when(section: Section) -> availability.Hours:
    """The weekly rule, the single dates and whether one comes by appointment."""
    rule = section.line("hours")
    if node := section.scalar("hours"):
        _check_rule(section, node, rule)
    dates = (_single_date(section, node, place) for place, node in section.scalars("dates"))
    return availability.Hours(
        rule,
        tuple(sorted(opening for opening in dates if opening)),
        section.yes("by_appointment"),
    )


def _check_rule(section: Section, node: ScalarNode, rule: str) -> None:
    """Report what is wrong with a rule at its place in the file.

    The checker also hears what is allowed and seldom meant.
    """
    examine = availability.problems if section.report.today else wording_problems
    mark = node.start_mark
    begin = mark.column + max(node.value.find(rule), 0) + (node.style in ("'", '"'))
    for problem in examine(rule):
        column = mark.column + 1 if node.style in ("|", ">") else begin + problem.column
        report = section.report.error_at if problem.severe else section.report.warning_at
        place = f"{section.at}hours"
        report(mark.line + 1, column, f"hours-{problem.code}", place, **problem.values)


def _single_date(section: Section, node: ScalarNode, place: str) -> availability.Opening | None:
    """One opening written as `2026-12-03 16:00-18:00`."""
    parts = _SINGLE.match(node.value.strip())
    if parts is None:
        section.error("want-date", node, place, value=shortened(node.value))
        return None
    try:
        opens = _moment(parts[1], parts[2])
        closes = _moment(parts[1], parts[3])
    except ValueError:
        section.error("no-such-day", node, place, value=shortened(node.value))
        return None
    if closes <= opens:
        section.error("until-before-from", node, place)
        return None
    return availability.Opening(opens, closes)


def _moment(day: str, clock: str) -> datetime:
    """A time in Berlin; 24:00 is the midnight at the end of the day."""
    begin = datetime.combine(calendar_day(day), time(), BERLIN)
    if clock == "24:00":
        return begin + timedelta(days=1)
    return datetime.combine(begin, time.fromisoformat(clock), BERLIN)
