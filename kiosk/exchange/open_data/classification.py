"""What sort of offer it is: the terms of our own word lists, and who wrote its text."""

from collections.abc import Iterator, Mapping

from kiosk.catalog.field_table.field import Fields
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.model import Need, Offer, SubNeed
from kiosk.catalog.texts import Origin, Reading
from kiosk.exchange.open_data.entity import Entity, Identities
from kiosk.facts.fact import Topic
from kiosk.facts.reader import Reader
from kiosk.facts.season_words import varies
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings

NEED, ORIGIN, OUTDATED = "need", "text_origin", "outdated"

_FIELDS: Fields = {**OFFER, **OFFER["accessibility"].fields}

FACETS = (
    "audience",
    "life_stage",
    "ki_field",
    "eligibility",
    "registration",
    "childcare",
    "women_only",
    "step_free",
    "wc",
    "area",
)
"""The fields of an offer with a list of words, which each become a taxonomy."""

_NAMES = {
    NEED: OFFER["needs"].label,
    ORIGIN: "Herkunft des Textes",
    **{facet: _FIELDS[facet].label for facet in FACETS},
}
_ORIGINS = {
    Origin.PERSON: "von einem Menschen geschrieben",
    Origin.REVIEWED: "von einer Maschine übersetzt, von einem Menschen geprüft",
    Origin.MACHINE: "von einer Maschine übersetzt, noch nicht geprüft",
    OUTDATED: "der deutsche Text wurde seither geändert",
}


def taxonomies(ids: Identities) -> Iterator[Entity]:
    """Our word lists, each with the name that its field has for staff."""
    for name, label in _NAMES.items():
        yield {"id": ids("taxonomy", name), "name": name, "description": label}


def terms(reader: Reader, ids: Identities) -> Iterator[Entity]:
    """Every term of every list, in the reader's language where somebody translated it."""
    for need in reader.catalog.needs.values():
        yield _need_term(need, reader, ids)
        for sub in need.subs:
            yield _need_term(sub, reader, ids)
    for facet in FACETS:
        for code in _FIELDS[facet].words:
            yield _facet_term(facet, code, reader.say, ids)
    for origin in _ORIGINS:
        yield _origin_term(origin, ids)


def attributes(offer: Offer, known: Mapping[str, Entity], ids: Identities) -> Iterator[Entity]:
    """The terms that an offer has."""
    found = [(NEED, need) for need in offer.needs]
    found += [(facet, code) for facet in FACETS for code in _codes(offer, facet)]
    for taxonomy, code in found:
        if term := known.get(ids("term", taxonomy, code)):
            yield _attribute("service", offer.id, taxonomy, term, ids)


def origins(entity: str, thing: str, reading: Reading, ids: Identities) -> Iterator[Entity]:
    """Who wrote the text of a thing, with the language in which it is as the value."""
    for code in (reading.text.origin, *([OUTDATED] if reading.outdated else [])):
        attribute = _attribute(entity, thing, ORIGIN, _origin_term(code, ids), ids)
        yield {**attribute, "value": reading.language}


def _need_term(need: Need | SubNeed, reader: Reader, ids: Identities) -> Entity:
    """What visitors look for; a narrower need names its whole one."""
    reading = reader.read(need.texts)
    term = _term(NEED, need.id, reading.text.title, reading.language, ids)
    whole, _, narrower = need.id.partition(".")
    return {**term, "parent_id": ids("term", NEED, whole)} if narrower else term


def iso_code(language: str) -> str:
    """The ISO 639 part of a language's code: `sr` of `sr-Latn`."""
    return language.partition("-")[0]


def _codes(offer: Offer, facet: str) -> tuple[str, ...]:
    """The words of a field; what nobody knows is none, and a word is no season's."""
    if facet == "registration" and varies(offer, Topic.REGISTRATION):
        return ()
    value: str | bool | tuple[str, ...] = getattr(offer, facet)
    if isinstance(value, bool):
        return ("yes",) if value else ()
    codes = value if isinstance(value, tuple) else (value,)
    return tuple(str(code) for code in codes if code not in ("", "unknown"))


def _facet_term(facet: str, code: str, say: Strings, ids: Identities) -> Entity:
    """A word, as visitors read it, else as staff do."""
    message = f"{facet.replace('_', '-')}-{code}"
    if say.has(message):
        return _term(facet, code, say(message), say.language, ids)
    field = _FIELDS[facet]
    return _term(facet, code, f"{field.label}: {field.words[code]}", SOURCE, ids)


def _origin_term(code: str, ids: Identities) -> Entity:
    """Who wrote a text."""
    return _term(ORIGIN, str(code), _ORIGINS[code], SOURCE, ids)


def _term(taxonomy: str, code: str, name: str, language: str, ids: Identities) -> Entity:
    """One term; HSDS demands a description, and there is no more to say than its name."""
    return {
        "id": ids("term", taxonomy, code),
        "code": code,
        "name": name,
        "description": name,
        "taxonomy": taxonomy,
        "taxonomy_id": ids("taxonomy", taxonomy),
        "language": iso_code(language),
    }


def _attribute(entity: str, thing: str, taxonomy: str, term: Entity, ids: Identities) -> Entity:
    """That a thing has a term."""
    return {
        "id": ids("attribute", entity, thing, taxonomy, term["code"]),
        "link_id": ids(entity, thing),
        "link_entity": entity,
        "link_type": taxonomy,
        "taxonomy_term_id": term["id"],
        "taxonomy_term": term,
    }
