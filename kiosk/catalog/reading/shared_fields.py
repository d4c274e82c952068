"""The parts that offers, providers and the centre share: texts, contacts, address, hours."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from yaml import Node, ScalarNode

from kiosk.catalog import language_codes
from kiosk.catalog.hours import availability
from kiosk.catalog.hours.calendar_days import day_fault
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.hours.syntax import wording_problems
from kiosk.catalog.model import Address, Contact, Geo, Stop
from kiosk.catalog.reading import contact_addresses
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import shortened
from kiosk.catalog.texts import Text, Texts
from kiosk.language.characters import NO_BREAK_SPACES, invisible, made_visible
from kiosk.language.languages import SOURCE

_DEGREES = re.compile(r"-?\d{1,3}\.\d{1,9}\Z", re.ASCII)
_POSTCODE = re.compile(r"\d{5}\Z", re.ASCII)
_FINGERPRINT = re.compile(r"[0-9a-f]{6,64}\Z")
_SINGLE = re.compile(r"(\d{4}-\d\d-\d\d)\s+(\d\d:\d\d)\s*[-–]\s*(\d\d:\d\d)\Z", re.ASCII)


def new_id(entry: Section, known: set[str], prefix: str = "") -> str:
    """The id of an entry behind `prefix`, added to `known`; empty when it cannot be used."""
    identity = entry.name("id")
    full = prefix + identity
    if "." in identity:
        entry.error("want-name", entry.place("id"), "id", value=shortened(identity))
    elif identity and full in known:
        entry.error("duplicate-id", entry.place("id"), "id", value=full)
    elif identity:
        known.add(full)
        return full
    return ""


def texts(section: Section, *, titled: bool = True) -> dict[str, Text]:
    """The persons' texts by language; German must be there when `titled`."""
    languages = section.section("text")
    if languages is None:
        return {}
    found: dict[str, Text] = {}
    named = set()
    for code, key, words in languages.by_name():
        named.add(code)
        if not language_codes.known(code):
            report_language(languages.error, key, code, code)
        elif (text := _text(words, code, titled=titled)) is not None:
            found[code] = text
    strayed = any(name in languages.fields for name, _ in languages.names())
    if titled and SOURCE not in named and not strayed:
        label, hint = "Deutsch", f"Schreiben Sie „{SOURCE}:“ und darunter eingerückt den Titel."
        languages.error("missing", languages.node, SOURCE, label=label, hint=hint)
    return found


def _text(words: Section, code: str, *, titled: bool) -> Text | None:
    """What one language says; None without the title that it needs."""
    title = words.line("title")
    summary = words.line("summary")
    description = words.text("description")
    bring = words.line("bring")
    source = words.line("of")
    if source and not _FINGERPRINT.match(source):
        words.error("want-fingerprint", words.place("of"), "of", value=shortened(source))
    words.finish()
    if titled and not title:
        return None
    return Text(title, summary, description, source="" if code == SOURCE else source, bring=bring)


def report_language(report: Callable[..., None], node: Node, name: str, written: str) -> str:
    """Say what is wrong with a language's code; the one that was meant, or nothing."""
    meant = language_codes.meant(written)
    code = "unknown-language-meant" if meant else "unknown-language"
    report(code, node, name, value=shortened(written), meant=meant)
    return meant


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
    role = entry.word("role")
    phone = _without_invisible(entry, "phone", allowed=NO_BREAK_SPACES)
    number = contact_addresses.dial(phone) if phone else ""
    email = _without_invisible(entry, "email")
    if phone and not number:
        entry.error("phone", entry.place("phone"), "phone", value=shortened(phone))
    elif number:
        _check_phone(entry, phone, number, sample=sample)
    if email and not contact_addresses.is_mail(email):
        entry.error("email", entry.place("email"), "email", value=shortened(email))
    elif email:
        _check_address(entry, "email", email, sample=sample)
    if not phone and not email and not (entry.misspelt("phone") or entry.misspelt("email")):
        entry.error("empty-contact", entry.node, "phone")
    entry.finish()
    return Contact(role, phone, number, email)


def _check_phone(entry: Section, phone: str, number: str, *, sample: bool) -> None:
    """Report a number that cannot exist, or that does not go with `sample`."""
    reserved = contact_addresses.reserved_phone(number)
    _check_reserved(entry, "phone", reserved, sample=sample)
    if entry.report.today and not reserved and not contact_addresses.assigned(number):
        entry.error("phone-unassigned", entry.place("phone"), "phone", value=phone)


def _check_address(section: Section, name: str, address: str, *, sample: bool) -> None:
    """Report a link or mail address that does not go with `sample`."""
    reserved = contact_addresses.reserved_address(address)
    _check_reserved(section, name, reserved, sample=sample)
    if not sample and not reserved:
        _warn_of_model(section, name, contact_addresses.model_address(address))


def _check_reserved(section: Section, name: str, reserved: bool, *, sample: bool) -> None:
    """Report invented data in a real entry, and real data in a sample."""
    if reserved is not sample:
        code = "reserved-in-real" if reserved else "real-in-sample"
        section.error(f"{code}-{name}", section.place(name), name)


def url(section: Section, *, sample: bool) -> str:
    """A link that a visitor may follow."""
    link = _without_invisible(section, "url")
    if not link:
        return ""
    fault = contact_addresses.web_fault(link)
    if fault in ("url", "url-scheme"):
        section.error(fault, section.place("url"), "url", value=shortened(link))
        return ""
    if fault:
        section.warning(fault, section.place("url"), "url", value=shortened(link))
    _check_address(section, "url", link, sample=sample)
    return link


def _without_invisible(section: Section, name: str, allowed: str = "") -> str:
    """An address or number without the characters in it that nobody sees; reports the first."""
    line = section.line(name)
    unseen = [character for character in invisible(line) if character not in allowed]
    if unseen:
        code = f"U+{ord(unseen[0]):04X}"
        section.error("invisible", section.place(name), name, character=code)
    return "".join(character for character in line if character not in unseen)


def address(section: Section, *, sample: bool) -> Address | None:
    """Where something takes place."""
    place = section.section("address")
    if place is None:
        return None
    found = Address(
        place.line("street"),
        place.line("postcode"),
        place.line("city"),
        place.line("place"),
    )
    if found.postcode and not _POSTCODE.match(found.postcode):
        where = place.place("postcode")
        place.error("postcode", where, "postcode", value=shortened(found.postcode))
    if not found.street and not found.place:
        place.missing("street")
    if not sample:
        _warn_of_model(place, "street", contact_addresses.model_place(found.street))
        _warn_of_model(place, "postcode", contact_addresses.model_postcode(found.postcode))
        _warn_of_model(place, "city", contact_addresses.model_place(found.city))
        _warn_of_model(place, "place", contact_addresses.model_place(found.place))
    place.finish()
    return found


def _warn_of_model(section: Section, name: str, invented: bool) -> None:
    """Point out what looks as if it had been copied from a sample."""
    if invented and section.report.today:
        value = shortened(section.line(name))
        section.warning("model-in-real", section.place(name), name, value=value)


def geo(section: Section) -> Geo | None:
    """A point on the map."""
    point = section.section("geo")
    if point is None:
        return None
    degrees = {}
    for name, most in (("lat", 90), ("lon", 180)):
        value = point.line(name)
        if value and not (_DEGREES.match(value) and abs(float(value)) <= most):
            point.error("degrees", point.place(name), name, value=shortened(value))
        degrees[name] = value
    point.finish()
    return Geo(**degrees)


def transit(section: Section, *, sample: bool) -> tuple[Stop, ...]:
    """The stops nearby."""
    stops = []
    for entry in section.sections("transit"):
        stop = entry.line("stop")
        if not sample:
            _warn_of_model(entry, "stop", contact_addresses.model_place(stop))
        lines = tuple(node.value.strip() for _, node in entry.scalars("lines"))
        entry.finish()
        stops.append(Stop(stop, lines))
    return tuple(stops)


def spoken(section: Section) -> tuple[str, ...]:
    """The codes of the languages spoken there, each of them once; a name is understood as well."""
    found: dict[str, None] = {}
    for place, node in section.scalars("languages_spoken"):
        code = node.value.strip()
        if not language_codes.known(code):
            code = report_language(section.warning, node, place, code) or code
        found[code] = None
    return tuple(found)


def when(section: Section) -> availability.Hours:
    """The weekly rule, the single dates and whether one comes by appointment."""
    rule = section.line("hours")
    node = section.place("hours")
    if isinstance(node, ScalarNode) and node.value:
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
    today = section.report.today
    mark = node.start_mark
    begin = mark.column + max(node.value.find(rule), 0) + (node.style in ("'", '"'))
    for problem in availability.problems(rule, today) if today else wording_problems(rule):
        column = mark.column + 1 if node.style in ("|", ">") else begin + problem.column
        report = section.report.error_at if problem.severe else section.report.warning_at
        place = f"{section.at}hours"
        values = {name: made_visible(value) for name, value in problem.values.items()}
        report(mark.line + 1, column, f"hours-{problem.code}", place, **values)


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
        fault = day_fault(parts[1]) or "no-such-day"
        section.error(fault, node, place, value=shortened(node.value))
        return None
    if closes <= opens:
        section.error("until-before-from", node, place)
        return None
    return availability.Opening(opens, closes)


def _moment(day: str, clock: str) -> datetime:
    """A time in Berlin; 24:00 is the midnight at the end of the day."""
    if day_fault(day):
        raise ValueError(day)
    begin = datetime.combine(date.fromisoformat(day), time(), BERLIN)
    if clock == "24:00":
        return begin + timedelta(days=1)
    return datetime.combine(begin, time.fromisoformat(clock), BERLIN)
