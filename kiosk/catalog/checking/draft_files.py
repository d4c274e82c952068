"""The drafts that other systems brought: read for staff, and never for visitors."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from kiosk.catalog.checking.trial import IMPORTED, trial
from kiosk.catalog.editing.release import release
from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.reading import content_files
from kiosk.catalog.reading.content_files import FileFaultError
from kiosk.catalog.reading.file_report import printable
from kiosk.problems import Problem, Severity


@dataclass(frozen=True, slots=True)
class Drafts:
    """The good drafts by their ids, and everything that is wrong in any of them.

    `stops` are what their release still wants of a person.
    """

    offers: Mapping[str, Offer] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    stops: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)


def drafts(folder: Path, catalog: Catalog, today: date) -> Drafts:
    """The drafts of a content folder; there may be none."""
    if not os.path.lexists(folder / IMPORTED):
        return Drafts()
    offers: dict[str, Offer] = {}
    stops: dict[str, tuple[Problem, ...]] = {}
    problems: list[Problem] = []
    try:
        listed = content_files.listing(folder / IMPORTED, folder)
        names = [name for name in listed if not content_files.conflict_of(name)]
    except FileFaultError as fault:
        names = []
        problems.append(Problem(IMPORTED, fault.code, values=fault.values))
    for name in names:
        problems += _read(f"{IMPORTED}/{name}", folder, catalog, today, offers, stops)
    top = folder.name or folder.resolve().name
    placed = tuple(replace(one, path=f"{top}/{one.path}") for one in problems)
    return Drafts(offers, placed, stops)


def _read(
    name: str,
    folder: Path,
    catalog: Catalog,
    today: date,
    offers: dict[str, Offer],
    stops: dict[str, tuple[Problem, ...]],
) -> Iterator[Problem]:
    """Put the draft of one file to the others; gives what is wrong with it."""
    if not name.endswith(".yaml"):
        yield Problem(printable(name), "unread-file", Severity.WARNING)
        return
    try:
        version = content_files.read(folder / name, folder)
    except FileFaultError as fault:
        yield Problem(printable(name), fault.code, values=fault.values)
        return
    tried = trial(version.content, name, catalog, today)
    yield from tried.problems
    if tried.offer:
        identity = tried.offer.id
        offers[identity] = tried.offer
        stops[identity] = release(version.content, identity, catalog, today).stops
        if tried.offer.id in catalog.offers:
            yield Problem(printable(name), "draft-released", Severity.WARNING)
