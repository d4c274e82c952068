"""Where a service of HSDS is: address, point on the map, stops, ways in."""

import re
from itertools import takewhile
from typing import Final

from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.field_table.offer import WHERE
from kiosk.exchange.incoming.hsds_terms import ServiceTerms
from kiosk.exchange.incoming.map_points import map_fields
from kiosk.exchange.incoming.untrusted_json import ForeignRecord
from kiosk.problems import Say

_LINE = re.compile(r"[A-Z]{0,3}\d{1,4}\Z")
"""A line as `830` or `SB51`."""

LONGEST_STOP: Final = 40
"""A longer name is a sentence."""


def place_fields(
    service: ForeignRecord, known: ServiceTerms, say: Say
) -> tuple[dict[str, Value], list[str]]:
    """The fields of the first place, and what is left to a person, such as further places."""
    places = [one.record("location") for one in service.records("service_at_locations")]
    real = [one for one in places if one.exact("location_type") in ("", "physical") and one]
    if not real:
        return {}, []
    first, notes = real[0], []
    if len(real) > 1:
        names = "; ".join(one.line("name") or _street(one) for one in real[1:])
        notes.append(say("import-note-told", field="locations", told=names))
    transit = _stops(first.line("transportation"))
    if first.line("transportation") and not transit:
        told = first.line("transportation")
        notes.append(say("import-note-told", field="transportation", told=told))
    for access in first.records("accessibility"):
        told = access.line("description") or access.line("details")
        if told and not known.ours:
            notes.append(say("import-note-told", field="accessibility", told=told))
    found = _first_address(first)
    where = found.line("address_2") if found else first.line("name")
    if len(where) > WHERE:
        notes.append(say("import-note-told", field="address_2", told=where))
        where = ""
    place: dict[str, Value] = {
        "where": where,
        "address": _address(first, found),
        "geo": map_fields(first),
        "transit": transit,
    }
    return place, notes


def _first_address(place: ForeignRecord) -> ForeignRecord:
    """The first address to which one can walk, an empty one where there is none."""
    known = [a for a in place.records("addresses") if a.exact("address_type") != "postal"]
    return known[0] if known else ForeignRecord(None)


def _address(place: ForeignRecord, found: ForeignRecord) -> dict[str, Value]:
    """The address of a place."""
    if not found:
        return {}
    street, name = found.line("address_1"), place.line("name")
    fields: dict[str, Value] = {
        "street": street,
        "postcode": found.exact("postal_code"),
        "city": found.line("city"),
        "place": "" if name == street else name,
    }
    return {name: value for name, value in fields.items() if value} if fields["city"] else {}


def _street(place: ForeignRecord) -> str:
    return next((one.line("address_1") for one in place.records("addresses")), "–")


def _stops(told: str) -> list[Value]:
    """Stops with their lines, where they are told as `Markt 830 831, Rathaus`."""
    found: list[Value] = []
    for part in told.split(", ") if told else ():
        words = part.split(" ")
        lines = [*takewhile(_LINE.match, reversed(words))][::-1]
        stop = " ".join(words[: len(words) - len(lines)])
        if not stop or len(stop) > LONGEST_STOP or stop.endswith("."):
            return []
        found.append({"stop": stop, "lines": lines} if lines else {"stop": stop})
    return found
