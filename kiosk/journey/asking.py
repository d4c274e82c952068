"""What a visit asked for and whether something fitted: all that outlives it, without a trace."""

from dataclasses import dataclass, fields, replace

from kiosk.catalog.finding.matching import Filters
from kiosk.catalog.model import Catalog
from kiosk.journey.event import Event
from kiosk.journey.place import Asked, AskedOutcome, Opened, Step, Use, Visit

ASKED_AT = (Step.OFFERS, Step.SEARCH)
"""The screens that answer a question."""


@dataclass(frozen=True, slots=True)
class Answered(Event):
    """The kiosk showed what fits, or that nothing does."""

    outcome: AskedOutcome

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The same place; the visit remembers the question with its answer.

        Whoever said that nothing fits meant it, also when they come back; a search is answered
        anew with every letter.
        """
        step, question = visit.place.step, (visit.place.need, switched_on(visit.filters))
        if step not in ASKED_AT:
            return visit
        before = (one for one in visit.asked if (one.need, one.filters) == question)
        missed = any(one.outcome is AskedOutcome.MISSED for one in before)
        return noted(visit, AskedOutcome.MISSED if missed else self.outcome)


@dataclass(frozen=True, slots=True)
class ReadAloud(Event):
    """The visitor had the screen read to them."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The same place; the voice was of use."""
        return used(visit, Use.LISTENED) if visit.begun else visit


@dataclass(frozen=True, slots=True)
class VisitEnded:
    """A visit is over; `language` is empty when none was chosen.

    This is what a tally may count, each by itself: no words, no time, no order, no list, and
    nothing of a person.
    """

    language: str
    asked: tuple[Asked, ...] = ()
    opened: tuple[Opened, ...] = ()
    uses: frozenset[Use] = frozenset()


def noted(visit: Visit, outcome: AskedOutcome) -> Visit:
    """The visit with the question of its present place; an earlier answer to it is replaced."""
    asked = Asked(visit.place.need, switched_on(visit.filters), outcome)
    others = (one for one in visit.asked if (one.need, one.filters) != (asked.need, asked.filters))
    return replace(visit, asked=(*others, asked))


def switched_on(filters: Filters) -> tuple[str, ...]:
    """The names of the filters that are on."""
    return tuple(one.name for one in fields(filters) if getattr(filters, one.name))


def ended(visit: Visit) -> VisitEnded:
    """The end of a visit, whichever way it came."""
    return VisitEnded(visit.language, visit.asked, visit.opened, visit.uses)


def used(visit: Visit, use: Use) -> Visit:
    """The visit with one use more."""
    return replace(visit, uses=visit.uses | {use})


def looked_at(visit: Visit) -> Visit:
    """The visit with the offer of its present place among those that were looked at."""
    opened = Opened(visit.place.offer, visit.place.need)
    known = opened in visit.opened
    return visit if known else replace(visit, opened=(*visit.opened, opened))
