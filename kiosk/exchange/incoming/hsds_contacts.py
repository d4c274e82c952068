"""How a service of HSDS is reached: by role where one is told, never by a person's name."""

from collections.abc import Iterator
from typing import Final

from kiosk.catalog.choices import Answer
from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.field_table.words import ROLE
from kiosk.catalog.hours.syntax import wording_problems
from kiosk.exchange.incoming.foreign_codes import our_code
from kiosk.exchange.incoming.untrusted_json import ForeignRecord
from kiosk.exchange.open_data.reach import NOTES
from kiosk.exchange.open_data.schedules import NOTATION

_ROLES: Final = {german.casefold(): role for role, german in ROLE.items()}


def contacts(service: ForeignRecord) -> list[Value]:
    """Each way once; the numbers of a contact belong to it, wherever they stand."""
    loose = service.records("phones")
    people = [*service.records("contacts"), *_at_places(service)]
    found: list[dict[str, str]] = []
    for one in people:
        phones = [p.exact("number") for p in one.records("phones")]
        phones += [_number(p, loose) for p in [*loose] if p.exact("contact_id") == one.exact("id")]
        role = _ROLES.get(one.line("department").casefold(), "")
        found += _ways(role, phones, one.exact("email"))
    phones = [phone.exact("number") for phone in loose]
    known = {way.get("email", "") for way in found}
    email = service.exact("email")
    found += _ways("", phones, "" if email in known else email)
    return [*{tuple(way.items()): way for way in found}.values()]


def languages(service: ForeignRecord) -> list[Value]:
    """The codes of the languages that are spoken, as far as anybody knows them.

    A note may hold the longer code of which the other is only the beginning.
    """
    codes = map(_language, service.records("languages"))
    return [*dict.fromkeys(filter(None, codes))]


def language_hours(service: ForeignRecord) -> dict[str, Value]:
    """When languages are spoken, where a note says it in the notation of opening hours."""
    found: dict[str, Value] = {}
    for one in service.records("languages"):
        for note in one.exact("note").split(NOTES):
            rule = note.removeprefix(NOTATION)
            sound = rule == Answer.UNKNOWN or not wording_problems(rule)
            if note.startswith(NOTATION) and sound and (code := _language(one)):
                found[code] = rule
    return found


def _language(one: ForeignRecord) -> str:
    """Our code of a language, empty where we have none."""
    short = our_code(one.exact("code"))
    whole = our_code(one.exact("note").partition(NOTES)[0])
    return whole if short and whole.startswith(f"{short}-") else short


def _number(phone: ForeignRecord, loose: list[ForeignRecord]) -> str:
    """The number of a phone, which then belongs to somebody."""
    loose.remove(phone)
    return phone.exact("number")


def _ways(role: str, phones: list[str], email: str) -> Iterator[dict[str, str]]:
    """A way for each number; the mail address goes with the first."""
    for phone in phones or [""]:
        way = {"role": role, "phone": phone, "email": email}
        if phone or email:
            yield {name: value for name, value in way.items() if value}
        email = ""


def _at_places(service: ForeignRecord) -> Iterator[ForeignRecord]:
    """Who answers where a service is."""
    for one in service.records("service_at_locations"):
        yield from (one, *one.records("contacts"))
