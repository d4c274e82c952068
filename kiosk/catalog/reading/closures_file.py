"""The days on which the house, providers or offers are closed, read from `closures.yaml`."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import timedelta

from kiosk.catalog import text_keys
from kiosk.catalog.closures import Closure
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
    """What a closure may name, None where nobody knows the ids; `house` is its provider's."""

    providers: Collection[str] | None = None
    offers: Collection[str] | None = None
    house: str = ""


def read_closures(
    section: Section, memory: Drafts, known: ClosableIds, taken: set[str]
) -> dict[str, Closure]:
    """The closures that say which days and why in German, by their ids; these go to `taken`.

    One that names something unknown still holds for the rest.
    """
    found: dict[str, Closure] = {}
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
            offers=whom["offers"] or (),
            spared=whom["except"] or (),
        )
    return None


def _closable(known: ClosableIds) -> Iterable[tuple[str, Collection[str] | None]]:
    """The fields that name something, and what they may name."""
    return ("providers", known.providers), ("offers", known.offers), ("except", known.offers)


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


def _advise(entry: Section, closure: Closure, earlier: Iterable[Closure], house: str) -> None:
    """Warn of what was probably not meant, or is of no use any more."""
    today = entry.report.today
    if today is None:
        return
    if closure.last < today:
        entry.warning("closure-over", entry.place("until"), "until")
    elif closure.last - closure.first > LONG:
        entry.warning("closure-long", entry.place("until"), "until")
    if closure.of_the_house and not house:
        entry.warning("closure-no-house", entry.node, "id")
    for other in earlier:
        same = _targets(closure, house) & _targets(other, house)
        if same and closure.first <= other.last and other.first <= closure.last:
            entry.warning("closure-overlaps", entry.place("from"), "from", other=other.id)


def _targets(closure: Closure, house: str) -> set[tuple[str, str]]:
    """What is closed, each with the name of its kind."""
    providers = (house,) if closure.of_the_house else closure.providers
    named = {"provider": providers, "offer": closure.offers}
    return {(kind, id) for kind, ids in named.items() for id in ids}
