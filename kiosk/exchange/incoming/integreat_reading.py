"""Integreat's places as offers: what its public interface (API v3) tells of a town.

Each language has a list of its own; a place has the same id in all of them.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from kiosk.exchange.incoming.fetching import Fetch, is_link
from kiosk.exchange.incoming.foreign_codes import code_in_name, our_code
from kiosk.exchange.incoming.import_fault import ImportFaultError
from kiosk.exchange.incoming.incoming_offer import Incoming, IncomingOffer, told_text
from kiosk.exchange.incoming.integreat_hours import opening_hours
from kiosk.exchange.incoming.map_points import map_fields
from kiosk.exchange.incoming.source_files import source_files
from kiosk.exchange.incoming.untrusted_json import ForeignRecord, parsed, records
from kiosk.language.languages import SOURCE
from kiosk.problems import Say

PUBLIC: Final = "https://cms.integreat-app.de"
"""Where Integreat answers."""

MOST_LANGUAGES: Final = 60
_REGION = re.compile(r"[a-z0-9][a-z0-9-]{0,62}\Z")
_GERMAN: Final = "de"


def read_integreat(region: str, source: str, fetch: Fetch, say: Say) -> Incoming:
    """All places of a region, from a server, a folder or a file; raises ImportFaultError."""
    if not _REGION.match(region):
        raise ImportFaultError("import-region", region=region)
    lists = _fetched(region, source, fetch) if is_link(source) else _filed(source)
    by_language = {code: _places(value, say) for code, value in lists}
    german = by_language.get(SOURCE)
    if german is None:
        raise ImportFaultError("import-no-german")
    offers: dict[str, IncomingOffer] = {}
    faults: list[str] = []
    for place in german:
        if not (identity := _identity(place)) or not place.line("title"):
            faults.append(say("import-record-unnamed", id=identity or "–"))
        elif identity in offers:
            faults.append(say("import-record-twice", id=identity))
        else:
            others = {code: _by_id(by_language[code]).get(identity) for code in by_language}
            offers[identity] = _offer(identity, place, others, say)
    seen = frozenset(_identity(place) for place in german)
    return Incoming(f"integreat:{region}", tuple(offers.values()), tuple(faults), seen)


def _fetched(region: str, server: str, fetch: Fetch) -> Iterator[tuple[str, object]]:
    """The list of each language that the server knows, German first."""
    base = f"{server.rstrip('/')}/api/v3/{region}"
    told = records(parsed(fetch(f"{base}/languages/"), "languages"))
    codes = [code for one in told if _REGION.match(code := one.exact("code").casefold())]
    for code in dict.fromkeys([_GERMAN, *codes[:MOST_LANGUAGES]]):
        if ours := our_code(code):
            yield ours, parsed(fetch(f"{base}/{code}/locations/"), f"{code}/locations")


def _filed(place: str) -> Iterator[tuple[str, object]]:
    """The list of each file; one that names no language is German."""
    for stem, name, content in source_files(Path(place)):
        yield code_in_name(stem) or SOURCE, parsed(content, name)


def _places(value: object, say: Say) -> list[ForeignRecord]:
    """The places of a list; raises ImportFaultError when it is something else."""
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise ImportFaultError("import-no-integreat")
    found = [ForeignRecord(one) for one in value]
    if found and not any(one.has("title") and one.has("location") for one in found):
        raise ImportFaultError("import-no-integreat")
    return found


def _identity(place: ForeignRecord) -> str:
    """The id of a place, which all its translations share; else that of the text."""
    return place.record("location").name("id") or place.name("id")


def _by_id(places: list[ForeignRecord]) -> dict[str, ForeignRecord]:
    return {_identity(place): place for place in places}


def _offer(
    identity: str, place: ForeignRecord, others: Mapping[str, ForeignRecord | None], say: Say
) -> IncomingOffer:
    """One place in all its languages."""
    texts = {SOURCE: _text(place)}
    for code, other in others.items():
        if other and (text := _text(other)).get("title") and text != texts[SOURCE]:
            texts[code] = text
    when = opening_hours(place, say)
    group = place.record("category").line("name")
    notes = list(when.notes)
    if place.says("temporarily_closed"):
        notes.append(say("import-note-closed"))
    fields = {
        "accessibility": {"step_free": "yes"} if place.says("barrier_free") else {},
        "contacts": _contacts(place),
        "url": place.exact("website"),
        "address": _address(place),
        "geo": map_fields(place.record("location")),
        **when.fields,
    }
    return IncomingOffer(
        identity,
        texts,
        {name: value for name, value in fields.items() if value},
        organization=place.record("organization").line("name"),
        groups=(group,) if group else (),
        notes=tuple(notes),
    )


def _text(place: ForeignRecord) -> dict[str, str]:
    """What one language says."""
    about, content = place.line("meta_description"), place.words("content")
    return told_text(place.line("title"), about or "", content or place.words("excerpt"))


def _contacts(place: ForeignRecord) -> list[dict[str, str]]:
    """The ways to reach a place, of it and of those who answer there, never by their names."""
    found = []
    for one in (place, *place.records("contacts")):
        way = {"phone": one.exact("phone_number"), "email": one.exact("email")}
        if (way := {name: value for name, value in way.items() if value}) and way not in found:
            found.append(way)
    return found


def _address(place: ForeignRecord) -> dict[str, str]:
    """Where it is."""
    where = place.record("location")
    name = where.line("name")
    fields = {
        "street": where.line("address"),
        "postcode": where.exact("postcode"),
        "city": where.line("town"),
        "place": "" if name == place.line("title") else name,
    }
    found = {field: value for field, value in fields.items() if value}
    return found if "city" in found and {"street", "place"} & found.keys() else {}
