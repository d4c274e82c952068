"""One edition of the site: what is published, in which languages, as of which day."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path

from markupsafe import Markup

from kiosk.catalog.choices import Status
from kiosk.catalog.discretion import discreet
from kiosk.catalog.finding.matching import Index
from kiosk.catalog.model import Catalog, Need, Offer, SubNeed
from kiosk.language.languages import SOURCE, Language
from kiosk.site.printed_offers import PrintedOffer
from kiosk.site.remembered_strings import RememberedStrings


@dataclass(frozen=True)
class Edition:
    """What all pages of one publishing have in common.

    `catalog` is the one for the public, `now` the beginning of a day, for pages say nothing of an
    hour. `pictograms` is the folder of the needs' drawings. `printed` are the offers that earlier
    editions had, by id; `files` the paths of all that is published beside the pages.
    `left` are the codes of languages in which there were pages before, and are none now.
    """

    catalog: Catalog
    languages: tuple[Language, ...]
    now: datetime
    pictograms: Path
    base_url: str = ""
    printed: Mapping[str, PrintedOffer] = field(default_factory=dict)
    files: Collection[str] = ()
    left: tuple[str, ...] = ()
    german_parts: dict[str, Markup] = field(default_factory=dict)
    """What has been made already of an offer's page in German, for the pages of all languages."""

    @cached_property
    def german(self) -> RememberedStrings:
        """The words for whoever helps."""
        return RememberedStrings(SOURCE)

    @cached_property
    def index(self) -> Index:
        """The offers sorted by need."""
        return Index(self.catalog)

    @cached_property
    def listed(self) -> tuple[Offer, ...]:
        """The offers and help lines that one can go to, or call, today."""
        today = self.now.date()
        return tuple(one for one in self.catalog.offers.values() if one.offered_on(today))

    @cached_property
    def known(self) -> Mapping[str, Offer]:
        """The offers that the public may know of, be they over, by id."""
        public = (Status.ACTIVE, Status.HISTORIC)
        return {id: one for id, one in self.catalog.offers.items() if one.status in public}

    @cached_property
    def shown(self) -> tuple[Offer, ...]:
        """Those that have a page with facts: what has not begun yet as well."""
        today = self.now.date()
        return tuple(one for one in self.known.values() if not one.gone_on(today))

    @cached_property
    def moved(self) -> Mapping[str, Offer]:
        """The offers by the ids that they had before, where nobody else has these now."""
        found: dict[str, Offer] = {}
        for offer in self.known.values():
            for former in offer.was:
                if former not in self.known:
                    found.setdefault(former, offer)
        return found

    @cached_property
    def gone(self) -> Mapping[str, PrintedOffer]:
        """The offers that are over, by id: those of the content, and those that have left it."""
        today = self.now.date()
        over = {
            id: PrintedOffer(offer.needs, discreet(offer, self.catalog))
            for id, offer in self.known.items()
            if offer.gone_on(today)
        }
        left = {
            id: printed
            for id, printed in self.printed.items()
            if id not in self.known and id not in self.moved
        }
        return over | left

    @cached_property
    def missing(self) -> Mapping[str, PrintedOffer]:
        """The offers that had a page and whose files are not there any more, under any name."""
        return {
            id: replace(printed, missing=True)
            for id, printed in self.printed.items()
            if id not in self.catalog.offers and id not in self.moved
        }

    @cached_property
    def needs(self) -> Mapping[str, Need | SubNeed]:
        """Every need and sub-need by its id."""
        found: dict[str, Need | SubNeed] = {}
        for need in self.catalog.needs.values():
            found[need.id] = need
            found.update((sub.id, sub) for sub in need.subs)
        return found
