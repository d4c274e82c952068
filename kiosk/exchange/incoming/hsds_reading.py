"""HSDS 3.0 (Open Referral) as offers: one data set a language, the same ids in each.

HSDS itself does not say in which language a text stands; the name of a file or folder does.
"""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.catalog.editing.yaml_words import Value
from kiosk.exchange.incoming.fetching import Fetch, is_link
from kiosk.exchange.incoming.hsds_contacts import contacts, language_hours, languages
from kiosk.exchange.incoming.hsds_places import place_fields
from kiosk.exchange.incoming.hsds_schedules import schedule_fields
from kiosk.exchange.incoming.hsds_sets import HsdsSet, hsds_sets
from kiosk.exchange.incoming.hsds_terms import (
    cost,
    free_words,
    registration,
    terms,
    written_by_a_person,
)
from kiosk.exchange.incoming.import_fault import ImportFaultError
from kiosk.exchange.incoming.incoming_offer import Incoming, IncomingOffer, told_text
from kiosk.exchange.incoming.plain_text import one_line
from kiosk.exchange.incoming.untrusted_json import ForeignRecord
from kiosk.language.languages import SOURCE
from kiosk.problems import Say

_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")


def read_hsds(place: str, name: str, own: Mapping[str, str], fetch: Fetch, say: Say) -> Incoming:
    """All services of a link, a file or a folder, but those that are our `own`, by id and name.

    Raises ImportFaultError.
    """
    sets = {one.language: one for one in hsds_sets(place, fetch)}
    if SOURCE not in sets:
        raise ImportFaultError("import-no-german")
    german, by_id = sets[SOURCE], {code: _by_id(found) for code, found in sets.items()}
    offers: dict[str, IncomingOffer] = {}
    faults: list[str] = []
    seen = {service.exact("id") for service in german.services}
    for service in german.services:
        identity = service.exact("id")
        if not _UUID.match(identity) or not service.line("name"):
            faults.append(say("import-record-unnamed", id=identity or "–"))
        elif identity in offers:
            faults.append(say("import-record-twice", id=identity))
        elif identity not in own:
            named = {code: found.get(identity) for code, found in by_id.items()}
            offers[identity] = _offer(identity, service, named, say)
    return Incoming(
        f"hsds:{name or source_name(place)}",
        tuple(offers.values()),
        tuple(faults) if german.whole else (*faults, say("import-part")),
        frozenset(seen) if german.whole else None,
        len(seen & own.keys()),
        sum(_renamed(service, own) for service in german.services),
    )


def _renamed(service: ForeignRecord, own: Mapping[str, str]) -> bool:
    """Whether one of our own services has another name there."""
    ours = own.get(service.exact("id"))
    return ours is not None and service.exact("name") != one_line(ours)


def source_name(place: str) -> str:
    """How a source is called where nobody named it: its server and path, or its file."""
    parts = urlsplit(place)
    return f"{parts.netloc}{parts.path}" if is_link(place) else Path(place).name


def _by_id(found: HsdsSet) -> dict[str, ForeignRecord]:
    """The services of a language by their ids."""
    return {one.exact("id"): one for one in found.services}


def _offer(
    identity: str, service: ForeignRecord, named: Mapping[str, ForeignRecord | None], say: Say
) -> IncomingOffer:
    """One service in all its languages."""
    texts = {SOURCE: _text(service)}
    for code, other in named.items():
        if other and code != SOURCE and written_by_a_person(other, code):
            text = _text(other)
            if text.get("title") and text != texts[SOURCE]:
                texts[code] = text
    known = terms(service)
    place, place_notes = place_fields(service, known, say)
    when, when_notes = schedule_fields(service, say)
    fields: dict[str, Value] = {
        **known.fields,
        "languages_spoken": languages(service),
        "language_hours": language_hours(service),
        "cost": cost(service),
        "registration": str(known.fields.get("registration", "")) or registration(service),
        "contacts": contacts(service),
        "url": service.exact("url"),
        "last_verified": _day(service.exact("assured_date")),
        **place,
        **when,
    }
    return IncomingOffer(
        identity,
        texts,
        {name: value for name, value in fields.items() if value},
        organization=service.record("organization").line("name"),
        supporters=tuple(one.line("source") for one in service.records("funding")),
        needs=known.needs,
        groups=known.groups,
        notes=(*free_words(service, known, say), *place_notes, *when_notes),
    )


def _text(service: ForeignRecord) -> dict[str, str]:
    """What one language says."""
    documents = (one.line("document") for one in service.records("required_documents"))
    bring = "; ".join(filter(None, documents))
    return told_text(service.line("name"), "", service.words("description"), bring)


def _day(written: str) -> str:
    """A day as 2026-12-31, without the time behind it; empty for anything else."""
    try:
        return date.fromisoformat(written[:10]).isoformat()
    except ValueError:
        return ""
