"""After an edit: what was broken by it stays as it was while it was good."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TypeVar

from kiosk.catalog.loader import FOLDERS, Loaded
from kiosk.catalog.model import Catalog
from kiosk.errors import Severity

Thing = TypeVar("Thing")


def keep_last_good(before: Catalog, after: Loaded) -> Catalog:
    """The new catalogue with everything that a broken file would lose taken from `before`.

    A file that is gone takes its thing with it; a file with an error does not.
    """
    broken = {
        PurePosixPath(problem.path)
        for problem in after.problems
        if problem.severity is Severity.ERROR
    }
    names = {path.name for path in broken if path.parent.name not in FOLDERS.values()}
    stems = {path.stem for path in broken if path.parent.name in FOLDERS.values()}
    catalog = after.catalog
    return replace(
        catalog,
        centre=before.centre if "centre.yaml" in names else catalog.centre,
        needs=_kept(before.needs, catalog.needs, "needs.yaml" in names),
        providers=_kept(before.providers, catalog.providers, "providers.yaml" in names),
        offers=_restored(before.offers, catalog.offers, stems),
        synonyms=_kept(before.synonyms, catalog.synonyms, "synonyms.yaml" in names),
    )


def _kept(
    before: Mapping[str, Thing], after: Mapping[str, Thing], broken: bool
) -> Mapping[str, Thing]:
    """The former things in the new order, with what the broken file lost."""
    return {**before, **after} if broken else after


def _restored(
    before: Mapping[str, Thing], after: Mapping[str, Thing], broken: Iterable[str]
) -> Mapping[str, Thing]:
    """`after` with the former version of each broken thing."""
    return {**after, **{id: before[id] for id in broken if id in before and id not in after}}
