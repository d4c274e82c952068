"""What a visit that has ended adds to the tally."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from kiosk.catalog.choices import Kind
from kiosk.catalog.discretion import discreet, discreet_need
from kiosk.catalog.model import Catalog
from kiosk.journey import Asked, AskedOutcome, Use, VisitEnded
from kiosk.records.tally import Cell, Counted, Tally, half_of

_OUTCOMES = {
    AskedOutcome.FOUND: Counted.FOUND,
    AskedOutcome.OTHER_LANGUAGE: Counted.OTHER_LANGUAGE,
    AskedOutcome.NOTHING: Counted.NOTHING,
    AskedOutcome.MISSED: Counted.MISSED,
}
_USES = {Use.PRINTED: Counted.PRINTED, Use.LISTENED: Counted.LISTENED}


def counted(ended: VisitEnded, moment: datetime, catalog: Catalog) -> Tally:
    """The cells to which the visit adds one; nothing for somebody who chose no language."""
    return Tally(_cells(ended, moment, catalog)) if ended.language else Tally()


def _cells(ended: VisitEnded, moment: datetime, catalog: Catalog) -> Iterator[tuple[Cell, Counted]]:
    day, half, language = moment.date(), half_of(moment), ended.language
    visit = Cell(day, half, language)

    def of(need: str) -> Cell:
        secret = discreet_need(need, catalog)
        return Cell(day, need=need) if secret else Cell(day, half, language, need)

    yield visit, Counted.VISIT
    yield from ((visit, _USES[use]) for use in ended.uses)
    for need in dict.fromkeys(one.need for one in ended.asked):
        questions = [one for one in ended.asked if one.need == need]
        yield of(need), _OUTCOMES[_came_of(questions)]
    for need in dict.fromkeys(one.need for one in ended.opened):
        yield of(need), Counted.SHOWN
    offers = dict.fromkeys(one.offer for one in ended.opened if one.offer in catalog.offers)
    yield from ((Cell(day, offer=offer), Counted.SHOWN) for offer in offers)
    lines = [one for one in map(catalog.offers.get, offers) if one and one.kind is Kind.HELPLINE]
    if lines:
        secret = all(discreet(line, catalog) for line in lines)
        yield Cell(day) if secret else visit, Counted.HELP_LINE


def _came_of(questions: Sequence[Asked]) -> AskedOutcome:
    """What came of one need, however often its filters were switched.

    Who says that nothing fitted is believed. Otherwise the widest question decides, and beside
    it only whether somebody speaks the visitor's language.
    """
    if any(one.outcome is AskedOutcome.MISSED for one in questions):
        return AskedOutcome.MISSED
    widest = min(questions, key=lambda one: len(one.filters))
    in_vain = any(one.filters == ("my_language",) and not one.found for one in questions)
    return AskedOutcome.OTHER_LANGUAGE if widest.found and in_vain else widest.outcome
