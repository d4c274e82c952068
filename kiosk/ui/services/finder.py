"""What fits where the visitor is, found once a step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.catalog.finding.matching import Filters, FoundOffers, Match, Query, find
from kiosk.catalog.finding.nearby import Nearby, covered, nearby
from kiosk.journey import AskedOutcome, Step, Visit, VisitEnded
from kiosk.language.languages import SOURCE
from kiosk.ui.services.content_store import ContentStore

if TYPE_CHECKING:
    from kiosk.catalog.finding.search import Hits


@dataclass(frozen=True, slots=True)
class Results:
    """What was found: offers for a need, hits for the visitor's own words, or what is near."""

    offers: FoundOffers | None = None
    hits: "Hits | None" = None
    nearby: Nearby | None = None

    def outcome(self, language: str) -> AskedOutcome | None:
        """What came of a question in that language; None where nothing was asked."""
        if self.offers is not None:
            return outcome(self.offers.matches, language)
        if self.hits is None:
            return None
        return AskedOutcome.FOUND if self.hits.needs or self.hits.matches else AskedOutcome.NOTHING


NO_RESULTS = Results()


def outcome(matches: Sequence[Match], language: str) -> AskedOutcome:
    """Whether something fits, and whether anybody there speaks the visitor's language.

    German is spoken everywhere, and who reads easy German speaks it.
    """
    if not matches:
        return AskedOutcome.NOTHING
    understood = language.partition("-")[0] == SOURCE or any(one.spoken for one in matches)
    return AskedOutcome.FOUND if understood else AskedOutcome.OTHER_LANGUAGE


class Finder:
    """Answers what the visitor's place asks, and remembers the last answer for that visit.

    The same question in the same minute has the same answer, so that nothing moves while a
    page is turned.
    """

    def __init__(self, content: ContentStore) -> None:
        self._content = content
        self._question: object = None
        self._asked_of: object = None
        self._results = NO_RESULTS

    def results(self, visit: Visit, now: datetime) -> Results:
        """What was found for where the visitor is."""
        place, minute = visit.place, now.replace(second=0, microsecond=0)
        asked = place.step, place.need, place.typed, visit.filters, visit.language
        question, index = (asked, minute), self._content.index
        if question != self._question or index is not self._asked_of:
            self._question, self._asked_of = question, index
            self._results = self._found(visit, now)
        return self._results

    def visit_ended(self, ended: VisitEnded) -> None:
        """Forget what was asked."""
        self._question, self._results = None, NO_RESULTS

    def _found(self, visit: Visit, now: datetime) -> Results:
        """Ask the catalogue."""
        place, language = visit.place, visit.language or SOURCE
        match place.step:
            case Step.OFFERS:
                return self._offers(place.need, language, now, visit.filters)
            case Step.NOT_FOUND:
                wish = Query(place.need, language)
                return Results(nearby=nearby(self._content.index, wish, now))
            case Step.HELP:
                return self._offers(self._urgent_need(), language, now)
            case Step.SEARCH:
                hits = self._content.search(place.typed, language, now) if place.typed else None
                return Results(hits=hits)
        return NO_RESULTS

    def _offers(
        self, need: str, language: str, now: datetime, filters: Filters = Filters()
    ) -> Results:
        wish = Query(need, language)
        found = find(self._content.index, wish, now, filters)
        if covered(need, found) or filters != Filters():
            return Results(found)
        return Results(found, nearby=nearby(self._content.index, wish, now))

    def _urgent_need(self) -> str:
        """The need behind "help now"; empty when the content has none."""
        needs = self._content.index.catalog.needs.values()
        return next((need.id for need in needs if need.urgent), "")
