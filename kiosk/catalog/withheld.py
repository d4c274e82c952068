"""Texts of the memory that no visitor sees until a person has looked at them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.catalog import text_keys
from kiosk.catalog.choices import Kind
from kiosk.catalog.discretion import discreet, discreet_need
from kiosk.catalog.model import Catalog, Need, SubNeed
from kiosk.catalog.texts import Origin, Texts
from kiosk.catalog.translation_memory import Latest


@dataclass(frozen=True, slots=True)
class Withheld:
    """A text that is not shown: for its `fault`, or else until somebody has reviewed it."""

    key: str
    language: str
    fault: str = ""


def withheld(rows: Latest, catalog: Catalog) -> Iterator[Withheld]:
    """The texts that are not shown.

    What failed is not, nor what the engine alone made where a wrong word may cost a life: of
    help lines, of discreet needs, and of the offers for these.
    """
    grave = grave_keys(catalog) if any(row.engine_made for row in rows.values()) else set()
    for (key, language), row in rows.items():
        if row.fault or (row.engine_made and key in grave):
            yield Withheld(key, language, row.fault)


def without(kept_back: Iterable[Withheld], catalog: Catalog) -> Catalog:
    """The catalogue without these texts; what a person wrote in their place stays."""
    languages: dict[str, set[str]] = defaultdict(set)
    for one in kept_back:
        if not one.fault:  # a text with a fault never came so far
            languages[one.key].add(one.language)
    if not languages:
        return catalog
    needs = {name: _need_without(languages, need) for name, need in catalog.needs.items()}
    offers = {
        name: replace(offer, texts=_texts_without(languages.get(key, ()), offer.texts))
        if (key := text_keys.of_offer(offer.kind, offer.id)) in languages
        else offer
        for name, offer in catalog.offers.items()
    }
    return replace(catalog, needs=needs, offers=offers)


def grave_keys(catalog: Catalog) -> set[str]:
    """The keys of the texts in which a wrong word may cost a life."""
    needs = [
        name
        for need in catalog.needs.values()
        for name in (need.id, *(sub.id for sub in need.subs))
    ]
    found = {text_keys.of_need(name) for name in needs if discreet_need(name, catalog)}
    for offer in catalog.offers.values():
        if offer.kind is Kind.HELPLINE or discreet(offer, catalog):
            found.add(text_keys.of_offer(offer.kind, offer.id))
    return found


def _need_without(languages: Mapping[str, Collection[str]], need: Need) -> Need:
    """A need without the texts in these languages, its narrower needs too."""

    def texts(one: Need | SubNeed) -> Texts:
        return _texts_without(languages.get(text_keys.of_need(one.id), ()), one.texts)

    subs = tuple(replace(sub, texts=texts(sub)) for sub in need.subs)
    return replace(need, texts=texts(need), subs=subs)


def _texts_without(languages: Collection[str], texts: Texts) -> Texts:
    """The texts without a machine's in these languages."""
    return {
        code: text
        for code, text in texts.items()
        if code not in languages or text.origin is not Origin.MACHINE
    }
