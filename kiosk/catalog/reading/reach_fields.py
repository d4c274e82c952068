"""How visitors reach a place: contacts, link, address, point on the map, stops."""

import re

from kiosk.catalog.choices import Answer
from kiosk.catalog.model import Address, Contact, ContactData, Geo, Stop
from kiosk.catalog.reading import contact_addresses
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import shortened
from kiosk.language.characters import NO_BREAK_SPACES, invisible

_DEGREES = re.compile(r"-?\d{1,3}\.\d{1,9}\Z", re.ASCII)
_POSTCODE = re.compile(r"\d{5}\Z", re.ASCII)


def contact_data(section: Section, *, sample: bool) -> ContactData:
    """All by which people reach an offer."""
    step_free, wc = _accessibility(section)
    return ContactData(
        contacts=contacts(section, sample=sample),
        address=address(section, sample=sample),
        geo=_geo(section),
        transit=_transit(section, sample=sample),
        step_free=step_free,
        wc=wc,
    )


def shared_with_offers(section: Section, *, sample: bool) -> ContactData:
    """The same of a place or provider; nothing while there is a fault in it, for offers stay."""
    errors = section.report.errors
    found = contact_data(section, sample=sample)
    return found if section.report.errors == errors else ContactData()


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


def _geo(section: Section) -> Geo | None:
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


def _transit(section: Section, *, sample: bool) -> tuple[Stop, ...]:
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


def _accessibility(section: Section) -> tuple[Answer, Answer]:
    """Whether there are no steps, and whether there is a toilet for wheelchair users."""
    access = section.section("accessibility")
    if access is None:
        return Answer.UNKNOWN, Answer.UNKNOWN
    found = access.choice("step_free", Answer.UNKNOWN), access.choice("wc", Answer.UNKNOWN)
    access.finish()
    return found
