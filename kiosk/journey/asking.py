"""What a visit asked for and whether something fitted: all that outlives it, without a trace."""

from dataclasses import dataclass, fields, replace

from kiosk.catalog.finding.matching import Filters
from kiosk.catalog.model import Catalog
from kiosk.journey.event import Event
from kiosk.journey.place import Asked, Step, Visit

ASKED_AT = (Step.OFFERS, Step.SEARCH)
"""The screens that answer a question."""


@dataclass(frozen=True, slots=True)
class Answered(Event):
    """The kiosk showed what fits, or that nothing does."""

    found: bool

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The same place; the visit remembers the question with its answer.

        Whoever said that nothing fits meant it, also when they come back; a search is answered
        anew with every letter.
        """
        step, question = visit.place.step, (visit.place.need, switched_on(visit.filters))
        if step not in ASKED_AT:
            return visit
        missed = any((one.need, one.filters) == question and not one.found for one in visit.asked)
        return noted(visit, found=self.found and (step is Step.SEARCH or not missed))


@dataclass(frozen=True, slots=True)
class VisitEnded:
    """A visit is over; `language` is empty when none was chosen.

    This is what a tally may count: no words, no offers, no time, nothing of a person.
    """

    language: str
    asked: tuple[Asked, ...]


def noted(visit: Visit, *, found: bool) -> Visit:
    """The visit with the question of its present place; an earlier answer to it is replaced."""
    asked = Asked(visit.place.need, switched_on(visit.filters), found)
    others = (one for one in visit.asked if (one.need, one.filters) != (asked.need, asked.filters))
    return replace(visit, asked=(*others, asked))


def switched_on(filters: Filters) -> tuple[str, ...]:
    """The names of the filters that are on."""
    return tuple(one.name for one in fields(filters) if getattr(filters, one.name))


def ended(visit: Visit) -> VisitEnded:
    """The end of a visit, whichever way it came."""
    return VisitEnded(visit.language, visit.asked)
