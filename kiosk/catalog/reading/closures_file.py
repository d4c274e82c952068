"""The days on which the house, providers or offers are closed, read from `closures.yaml`."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from kiosk.catalog import text_keys
from kiosk.catalog.closures import NO_HOUSE, Closure, House
from kiosk.catalog.field_table.field import FieldKind
from kiosk.catalog.reading import shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import hint, shortened
from kiosk.catalog.translation_memory import Drafts, joined
from kiosk.language.languages import SOURCE

LONG = timedelta(183)
"""Whatever is closed for half a year has probably ended, or its year is a slip of the pen."""


@dataclass(frozen=True, slots=True)
class ClosableIds:
    """What a closure may name, None where nobody knows the ids, and what the house is."""

    providers: Collection[str] | None = None
    places: Collection[str] | None = None
    offers: Collection[str] | None = None
    house: House = NO_HOUSE


def read_closures(section: Section, memory: Drafts, known: ClosableIds) -> dict[str, Closure]:
    """The closures that say which days and why in German, by their ids.

    One that names something unknown still holds for the rest.
    """
    found: dict[str, Closure] = {}
    taken: set[str] = set()
    for entry in section.sections("closures"):
        closure = _closure(entry, memory, known, taken)
        entry.finish()
        if closure:
            _advise(entry, closure, found.values(), known.house)
            found[closure.id] = closure
    section.finish()
    return found


def _closure(entry: Section, memory: Drafts, known: ClosableIds, taken: set[str]) -> Closure | None:
    """One of them; None where it cannot be used."""
    identity = shared_fields.new_id(entry, taken)
    drafts = memory.get(text_keys.of_closure(identity), {})
    texts = joined(shared_fields.texts(entry), drafts)
    first, last = entry.day("from"), entry.day("until")
    whom = {name: _named(entry, name, ids) for name, ids in _closable(known)}
    if first and last and last < first:
        entry.error("until-before-from", entry.place("until"), "until")
    elif identity and first and last and SOURCE in texts and None not in whom.values():
        return Closure(
            identity,
            first,
            last,
            texts,
            providers=whom["providers"] or (),
            places=whom["places"] or (),
            offers=whom["offers"] or (),
            spared=whom["except"] or (),
        )
    return None


def _closable(known: ClosableIds) -> Iterator[tuple[str, Collection[str] | None]]:
    """The fields that name something, and what they may name."""
    yield "providers", known.providers
    yield "places", known.places
    yield "offers", known.offers
    yield "except", known.offers


def _named(entry: Section, name: str, known: Collection[str] | None) -> tuple[str, ...] | None:
    """The ids of a list, an unknown one too; None for a list of nothing.

    That would otherwise close the whole house.
    """
    found = []
    for place, node in entry.scalars(name):
        if known is not None and node.value not in known:
            code = "no-offer" if entry.fields[name].kind is FieldKind.NAME else "dangling"
            code, meant = hint(code, node.value, known)
            entry.error(code, node, place, value=shortened(node.value), meant=meant)
        found.append(str(node.value))
    if not found and entry.take(name)[1] is not None:
        entry.error("closure-nobody", entry.place(name), name)
        return None
    return tuple(found)


def _advise(entry: Section, closure: Closure, earlier: Iterable[Closure], house: House) -> None:
    """Warn of what was probably not meant, or is of no use any more."""
    today = entry.report.today
    if today is None:
        return
    if closure.last < today:
        entry.warning("closure-over", entry.place("until"), "until")
    elif closure.last - closure.first > LONG:
        entry.warning("closure-long", entry.place("until"), "until")
    if closure.of_the_house and house == NO_HOUSE:
        entry.warning("closure-no-house", entry.node, "id")
    for other in earlier:
        same = _targets(closure, house) & _targets(other, house)
        if same and closure.first <= other.last and other.first <= closure.last:
            entry.warning("closure-overlaps", entry.place("from"), "from", other=other.id)


def _targets(closure: Closure, house: House) -> set[tuple[str, str]]:
    """What is closed, each with the name of its kind."""
    providers, places = closure.providers, closure.places
    if closure.of_the_house:
        providers, places = house.providers, house.places
    named = {"provider": providers, "place": places, "offer": closure.offers}
    return {(kind, id) for kind, ids in named.items() for id in ids}
