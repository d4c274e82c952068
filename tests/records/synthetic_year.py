"""A year of a house that never was: visits and cases, the same at every call with one seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from kiosk.catalog.choices import Kind
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.loader import load
from kiosk.journey import Asked, AskedOutcome, Opened, Use, VisitEnded
from kiosk.records.case import Became, Case, ContactKind, Detail, Record, Referral
from kiosk.records.counting import counted
from kiosk.records.tally import Tally

LANGUAGES = ("de", "ar", "tr", "uk", "ru", "fa", "en", "pl", "ti", "ku", "so", "ro", "ja", "ckb")
YEAR = 2026
CATALOG = load(Path(__file__).parents[2] / "content").catalog


@dataclass(frozen=True, slots=True)
class SyntheticVisit:
    """One visit and when it ended."""

    ended: VisitEnded
    moment: datetime


def visits(count: int, seed: int = 1, catalog: Catalog = CATALOG) -> Iterator[SyntheticVisit]:
    """So many visits, all over the year; a few needs and languages are much more frequent."""
    draw = Random(seed)
    needs = [sub.id for need in catalog.needs.values() for sub in need.subs]
    draw.shuffle(needs)
    rare = [1 / (place + 1) ** 0.8 for place in range(len(needs))]
    spoken = [1 / (place + 1) ** 1.1 for place in range(len(LANGUAGES))]
    helplines = [offer.id for offer in catalog.offers.values() if offer.kind is Kind.HELPLINE]
    for _ in range(count):
        day = datetime(YEAR, 1, 1) + timedelta(
            days=draw.randrange(365), hours=draw.randrange(8, 18)
        )
        (language,) = draw.choices(LANGUAGES, spoken)
        wanted = dict.fromkeys(draw.choices(needs, rare, k=draw.choice((1, 1, 1, 2, 3))))
        questions = [(_asked(need, draw), draw.choice((1, 1, 2))) for need in wanted]
        asked = tuple(one for one, times in questions for _ in range(times))
        opened = (Opened(draw.choice(helplines)),) if draw.random() < 0.03 else ()
        uses = frozenset({Use.PRINTED} if draw.random() < 0.2 else ())
        yield SyntheticVisit(VisitEnded(language, asked, opened, uses), day)


def tally_of(year: list[SyntheticVisit], catalog: Catalog = CATALOG) -> Tally:
    """What the kiosk counts of them."""
    total = Tally()
    for one in year:
        total.update(counted(one.ended, one.moment, catalog))
    return total


def cases(count: int, seed: int = 2) -> list[Case]:
    """So many cases with up to three contacts, and where people were sent."""
    draw = Random(seed)
    needs = [need for need in CATALOG.needs if need != "sos"]
    offers = [f"offers/{offer}" for offer in CATALOG.offers]
    found = []
    for number in range(count):
        day = date(YEAR, 1, 1) + timedelta(draw.randrange(300))
        sent = Referral(draw.choice(offers))
        records = [
            Record(
                day,
                ContactKind.GUIDED,
                topics=tuple(draw.sample(needs, draw.choice((1, 2)))),
                referrals=(sent,),
                details={Detail.RELATIVES: draw.choice(("0", "1", "2", "3+"))},
            )
        ]
        for _ in range(draw.choice((0, 0, 1, 2))):
            day += timedelta(draw.randrange(5, 30))
            became = draw.choice(tuple(Became))
            topics = (draw.choice(needs),)
            told = (Referral(sent.to, became),)
            records.append(Record(day, topics=topics, referrals=told))
        found.append(Case(f"{number:09}", tuple(records)))
    return found


def _asked(need: str, draw: Random) -> Asked:
    """One question about a need, mostly answered."""
    return Asked(need, outcome=draw.choices(tuple(AskedOutcome), (80, 8, 7, 5))[0])
