"""People who touch and type whatever there is, the same at every call with one seed."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from kiosk import journey
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog
from kiosk.journey import NOBODY, AskedOutcome, Event, Step, VisitEnded
from kiosk.language.languages import LANGUAGES
from kiosk.records.case import (
    CHOICES,
    Became,
    ContactChannel,
    ContactKind,
    Detail,
    Record,
    Referral,
)
from tests.records.synthetic_year import CATALOG

TYPED = "Zwetschgenkuchen"
"""What they type letter by letter; it stands in no content and no file."""

FIRST = datetime(2026, 3, 1, tzinfo=BERLIN)
DAYS = 120


def visits(count: int, seed: int) -> Iterator[tuple[VisitEnded, datetime]]:
    """So many visits and when they ended, to the second."""
    draw = Random(f"visits {seed}")
    for _ in range(count):
        visit = NOBODY
        opening = [journey.LanguageChosen(draw.choice(tuple(LANGUAGES)))]
        for event in (*opening, *(one for _ in range(12) for one in _choices(draw))):
            visit = event.moved(visit, CATALOG)
            if visit.place.step in (Step.OFFERS, Step.SEARCH):
                answer = journey.Answered(draw.choice(tuple(AskedOutcome)))
                visit = answer.moved(visit, CATALOG)
        moment = FIRST + timedelta(draw.randrange(DAYS), draw.randrange(8 * 3600, 18 * 3600))
        yield journey.ended(visit), moment


def records(count: int, seed: int, catalog: Catalog = CATALOG) -> Iterator[Record]:
    """So many contacts with all that can be ticked."""
    draw = Random(f"records {seed}")
    lists = catalog.counselling
    for _ in range(count):
        details = {name: draw.choice(answers) for name, answers in CHOICES.items()}
        details[Detail.LANGUAGE] = draw.choice(tuple(LANGUAGES))
        details[Detail.HEARD] = draw.choice(lists.heard).id
        yield Record(
            (FIRST + timedelta(draw.randrange(DAYS))).date(),
            draw.choice(tuple(ContactKind)),
            draw.choice(tuple(ContactChannel)),
            tuple(draw.sample(tuple(catalog.needs), 2)),
            tuple(answer.id for answer in draw.sample(lists.done, 3)),
            (Referral(f"offers/{draw.choice(tuple(catalog.offers))}", draw.choice(tuple(Became))),),
            details,
        )


def _choices(draw: Random) -> list[Event]:
    """What one person does next; typing is a whole word in the search."""
    needs = list(CATALOG.needs.values())
    need = draw.choice(needs)
    sub = draw.choice([sub.id for sub in need.subs] or [need.id])
    ways: tuple[list[Event], ...] = (
        [journey.NeedChosen(need.id, whole=True)],
        [journey.NeedChosen(need.id), journey.NeedChosen(sub)],
        [journey.SearchWanted(), *map(journey.Typed, TYPED)],
        [journey.OfferChosen(draw.choice(tuple(CATALOG.offers)))],
        [journey.OfferAdded(draw.choice(tuple(CATALOG.offers))), journey.ListWanted()],
        [journey.FilterToggled(draw.choice(tuple(journey.FILTERS)))],
        [journey.NothingFound()],
        [journey.SlipWanted()],
        [journey.ReadAloud()],
        [journey.HelpWanted()],
        [journey.StartedOver()],
        [journey.WentBack()],
    )
    return draw.choice(ways)
