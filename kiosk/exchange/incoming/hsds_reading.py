"""HSDS 3.0 (Open Referral) as offers: one data set a language, the same ids in each.

HSDS itself does not say in which language a text stands; the name of a file does.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from kiosk.catalog.editing.yaml_words import Value
from kiosk.exchange.incoming.fetching import Fetch, is_link
from kiosk.exchange.incoming.foreign_codes import code_in_name, our_code
from kiosk.exchange.incoming.hsds_places import place_fields
from kiosk.exchange.incoming.hsds_schedules import schedule_fields
from kiosk.exchange.incoming.import_fault import ImportFaultError
from kiosk.exchange.incoming.incoming_offer import Incoming, IncomingOffer, told_text
from kiosk.exchange.incoming.source_files import source_files
from kiosk.exchange.incoming.untrusted_json import ForeignRecord, parsed, records
from kiosk.language.languages import SOURCE
from kiosk.problems import Say

MOST: Final = 5_000
"""How many services a data set may have; a whole town has a tenth."""

_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")
_LISTS: Final = ("contents", "services", "service")
_NOTED: Final = (
    "application_process",
    "fees_description",
    "eligibility_description",
    "interpretation_services",
    "wait_time",
    "alert",
)
"""What HSDS says in free words, and this house in fields: a person reads it."""


def read_hsds(place: str, name: str, fetch: Fetch, say: Say) -> Incoming:
    """All services of a link, a file or a folder of files; raises ImportFaultError."""
    if is_link(place):
        sets = {SOURCE: _services(parsed(fetch(place), place), place)}
    else:
        file = Path(place)
        sets = {}
        for stem, content in source_files(file):
            sets[code_in_name(stem) or SOURCE] = _services(parsed(content, stem), stem)
    if SOURCE not in sets:
        raise ImportFaultError("import-no-german")
    offers: dict[str, IncomingOffer] = {}
    faults: list[str] = []
    others = {code: {one.exact("id"): one for one in found} for code, found in sets.items()}
    for service in sets[SOURCE]:
        identity = service.exact("id")
        if not _UUID.match(identity) or not service.line("name"):
            faults.append(say("import-record-unnamed", id=identity or "–"))
        elif identity in offers:
            faults.append(say("import-record-twice", id=identity))
        else:
            named = {code: found.get(identity) for code, found in others.items()}
            offers[identity] = _offer(identity, service, named, say)
    return Incoming(
        f"hsds:{name or source_name(place)}",
        tuple(offers.values()),
        tuple(faults),
        frozenset(offers),
    )


def _services(value: object, name: str) -> list[ForeignRecord]:
    """The services of a data set; raises ImportFaultError when it is none."""
    if isinstance(value, dict):
        value = next((value[key] for key in _LISTS if isinstance(value.get(key), list)), [value])
    found = list(records(value))
    if not found or not any(one.has("id") and one.has("name") for one in found):
        raise ImportFaultError("import-no-hsds", name=name)
    if len(found) > MOST:
        raise ImportFaultError("import-too-many", most=str(MOST))
    return found


def _offer(
    identity: str, service: ForeignRecord, named: Mapping[str, ForeignRecord | None], say: Say
) -> IncomingOffer:
    """One service in all its languages."""
    texts = {SOURCE: _text(service)}
    for code, other in named.items():
        if other and (text := _text(other)).get("title") and text != texts[SOURCE]:
            texts[code] = text
    groups, needs = _groups(service)
    place, place_notes = place_fields(service, say)
    when, when_notes = schedule_fields(service, say)
    organization = service.record("organization")
    fields: dict[str, Value] = {
        "languages_spoken": _languages(service),
        "cost": _cost(service),
        "contacts": _contacts(service),
        "url": service.exact("url"),
        "last_verified": _day(service.exact("assured_date")),
        **place,
        **when,
    }
    return IncomingOffer(
        identity,
        texts,
        {name: value for name, value in fields.items() if value},
        organization=organization.line("name"),
        organization_id=organization.exact("id") or service.exact("organization_id"),
        needs=needs,
        groups=groups,
        notes=(*_notes(service, say), *place_notes, *when_notes),
    )


def _text(service: ForeignRecord) -> dict[str, str]:
    """What one language says."""
    bring = "; ".join(
        filter(None, (d.line("document") for d in service.records("required_documents")))
    )
    return told_text(service.line("name"), "", service.words("description"), bring)


def _groups(service: ForeignRecord) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Under which words a service stands, and which of their codes may be needs of ours."""
    terms = [one.record("taxonomy_term") for one in service.records("attributes")]
    names = (term.line("name") for term in terms)
    codes = (term.exact("code") for term in terms)
    return tuple(dict.fromkeys(filter(None, names))), tuple(dict.fromkeys(filter(None, codes)))


def _languages(service: ForeignRecord) -> list[Value]:
    """The codes of the languages that are spoken, as far as anybody knows them."""
    codes = (our_code(one.exact("code")) for one in service.records("languages"))
    return [*dict.fromkeys(filter(None, codes))]


def _cost(service: ForeignRecord) -> str:
    """Whether it costs anything, where amounts say so."""
    amounts = [one.number("amount") for one in service.records("cost_options")]
    known = [amount for amount in amounts if amount is not None]
    if not known or len(known) < len(amounts):
        return ""
    return "fee" if any(known) else "free"


def _contacts(service: ForeignRecord) -> list[Value]:
    """The ways to reach a service, of it and of those who answer there, never by their names."""
    found: list[Value] = []
    for one in _answering(service):
        phones = [phone.exact("number") for phone in one.records("phones")]
        email = one.exact("email")
        for phone in phones or [""]:
            way = {"phone": phone, "email": email}
            way = {name: value for name, value in way.items() if value}
            if way and way not in found:
                found.append(way)
            email = ""
    return found


def _answering(service: ForeignRecord) -> Iterator[ForeignRecord]:
    """The service itself, its contacts, and those at its places."""
    yield service
    yield from service.records("contacts")
    for one in service.records("service_at_locations"):
        yield one
        yield from one.records("contacts")


def _day(written: str) -> str:
    """A day as 2026-12-31, without the time behind it; empty for anything else."""
    try:
        return date.fromisoformat(written[:10]).isoformat()
    except ValueError:
        return ""


def _notes(service: ForeignRecord, say: Say) -> Iterator[str]:
    """What a person reads and puts into the fields of this house."""
    if (status := service.exact("status")) not in ("", "active"):
        yield say("import-note-status", told=status)
    for name in _NOTED:
        if told := service.line(name):
            yield say("import-note-told", field=name, told=told)
    for age in ("minimum_age", "maximum_age"):
        if (years := service.number(age)) is not None:
            yield say("import-note-told", field=age, told=f"{years:g}")


def source_name(place: str) -> str:
    """How a source is called where nobody named it: its server and path, or its file."""
    parts = urlsplit(place)
    return f"{parts.netloc}{parts.path}" if is_link(place) else Path(place).name
