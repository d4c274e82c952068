"""Whether a file of an offer would be accepted, asked before anybody writes it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import PurePosixPath
from typing import Final

from kiosk.catalog import text_keys
from kiosk.catalog.choices import Kind, Status
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.reading import offer_file, yaml_source
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.file_report import FileReport, GivenUpError, printable
from kiosk.catalog.reading.inheritance import Heritage
from kiosk.problems import Problem, Severity

IMPORTED: Final = "imported"
"""The folder of the drafts that came from other systems, which no visitor sees."""

_KINDS: Final = {folder: kind for kind, folder in text_keys.FOLDERS.items()}


@dataclass(frozen=True, slots=True)
class Trial:
    """What a file says and what is wrong in it; `offer` is only there when nothing is.

    A draft that nobody here wants is `unwanted`, and nothing else is asked of it.
    """

    offer: Offer | None
    problems: tuple[Problem, ...]
    unwanted: bool = False

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What keeps the offer out of the kiosk."""
        return severe(self.problems)


def severe(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The errors among some problems."""
    return tuple(one for one in problems if one.severity is Severity.ERROR)


def trial(content: bytes, name: str, catalog: Catalog, today: date) -> Trial:
    """Read a file called `name` within the content folder (`imported/x.yaml`) with all rules."""
    report = FileReport(printable(name), today)
    try:
        offer = _read(content, PurePosixPath(name), catalog, report)
    except GivenUpError:
        offer = None
    if offer and offer.status is Status.HISTORIC and PurePosixPath(name).match(f"{IMPORTED}/*"):
        return Trial(None, (), unwanted=True)
    return Trial(None if report.errors else offer, tuple(report.problems))


def _read(
    content: bytes, name: PurePosixPath, catalog: Catalog, report: FileReport
) -> Offer | None:
    """The offer of a file; whatever is wrong is reported."""
    node = yaml_source.root(content, OFFER, report)
    if node is None:
        return None
    urgent = {need.id for need in catalog.needs.values() if need.urgent}
    names = offer_file.KnownIds(need_ids(catalog), catalog.providers, urgent, places=catalog.places)
    heritage = Heritage(catalog.places, catalog.providers)
    section = Section(report, node, OFFER)
    kind = _KINDS.get(str(name.parent), Kind.OFFER)
    offer = offer_file.offer(section, kind, name.stem, names, {}, heritage)
    if str(name.parent) == IMPORTED:
        _check_draft(section, offer)
    return offer


def need_ids(catalog: Catalog) -> set[str]:
    """The id of every need and sub-need."""
    needs = catalog.needs.values()
    return {need.id for need in needs} | {sub.id for need in needs for sub in need.subs}


def _check_draft(section: Section, offer: Offer) -> None:
    """Report a file among the drafts that is none, or of which nobody knows whence it came."""
    tell = partial(section.error, node=section.place("status"), name="status")
    if offer.status is not Status.DRAFT:
        tell("draft-status", id=offer.id)
    if offer.provenance is None:
        section.missing("imported")
