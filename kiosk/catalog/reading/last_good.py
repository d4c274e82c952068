"""After an edit: what was broken by it stays as it was while it was good."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TypeVar

from kiosk.catalog.model import Catalog, Centre, Need, Offer, Provider, SubNeed
from kiosk.catalog.reading.loader import MEMORY, Loaded
from kiosk.catalog.text_keys import FOLDERS
from kiosk.catalog.texts import Origin
from kiosk.problems import Severity

Thing = TypeVar("Thing")
Told = TypeVar("Told", Centre, Need, SubNeed, Offer, Provider)


def keep_last_good(before: Catalog, after: Loaded) -> Catalog:
    """The new catalogue with everything that a broken file would lose taken from `before`.

    A file that is gone takes its thing with it; a file or a whole folder with an error does not.
    """
    broken = {
        PurePosixPath(problem.path)
        for problem in after.problems
        if problem.severity is Severity.ERROR
    }
    names = {path.name for path in broken if path.parent.name not in FOLDERS.values()}
    stems = {path.stem for path in broken if path.parent.name in FOLDERS.values()}
    stems |= {id for id, offer in before.offers.items() if FOLDERS[offer.kind] in names}
    catalog = _translated(before, after.catalog) if MEMORY in names else after.catalog
    return replace(
        catalog,
        centre=before.centre if "centre.yaml" in names else catalog.centre,
        needs=_kept(before.needs, catalog.needs, "needs.yaml" in names),
        providers=_named(before.providers, catalog.providers, "providers.yaml" in names),
        offers=_restored(before.offers, catalog.offers, stems),
        synonyms=_kept(before.synonyms, catalog.synonyms, "synonyms.yaml" in names),
    )


def _kept(
    before: Mapping[str, Thing], after: Mapping[str, Thing], broken: bool
) -> Mapping[str, Thing]:
    """The new things, and the former ones that the broken file lost."""
    return {**before, **after} if broken else after


def _named(
    before: Mapping[str, Provider], after: Mapping[str, Provider], broken: bool
) -> Mapping[str, Provider]:
    """The same for providers, whose stand-ins, called by their id, give way to former names."""
    named = {id: one for id, one in after.items() if one.name != id}
    return {**after, **before, **named} if broken else after


def _restored(
    before: Mapping[str, Thing], after: Mapping[str, Thing], broken: Iterable[str]
) -> Mapping[str, Thing]:
    """`after` with the former version of each broken thing."""
    return {**after, **{id: before[id] for id in broken if id in before and id not in after}}


def _translated(before: Catalog, after: Catalog) -> Catalog:
    """The new catalogue with the former translations, while their file cannot be read."""
    return replace(
        after,
        centre=_told(before.centre, after.centre),
        needs=_all_told(before.needs, after.needs),
        providers=_all_told(before.providers, after.providers),
        offers=_all_told(before.offers, after.offers),
    )


def _all_told(before: Mapping[str, Told], after: Mapping[str, Told]) -> dict[str, Told]:
    """Each thing that was there before with its former translations."""
    return {id: _told(before[id], one) if id in before else one for id, one in after.items()}


def _told(before: Told, after: Told) -> Told:
    """`after` with the texts that no person wrote into its own file, as they were `before`."""
    drafts = {c: text for c, text in before.texts.items() if text.origin is not Origin.PERSON}
    told = replace(after, texts={**drafts, **after.texts})
    if isinstance(before, Need) and isinstance(told, Need):
        former = {sub.id: sub for sub in before.subs}
        subs = tuple(_told(former[sub.id], sub) if sub.id in former else sub for sub in told.subs)
        return replace(told, subs=subs)
    return told
