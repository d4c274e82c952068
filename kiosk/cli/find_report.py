"""What was found, as rows for programs and as lines for people."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TypedDict, final

from kiosk.catalog.finding.matching import FoundOffers, Match, whole
from kiosk.catalog.finding.search import Hits
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader
from kiosk.facts.reasons import reason
from kiosk.language import dates
from kiosk.language.languages import SOURCE
from kiosk.problems import Say


class ReasonRow(TypedDict):
    """Why an offer fits: the code for tests, the text for people."""

    code: str
    text: str


@final
class MatchRow(TypedDict):
    """One offer that fits: its id, and what a visitor reads of it."""

    offer: str
    title: str
    provider: str
    state: str
    reasons: list[ReasonRow]


@final
class NeedRow(TypedDict):
    """A need or sub-need that was meant: its id, and what a visitor calls it."""

    need: str
    title: str


Answer = Mapping[str, Sequence[MatchRow | NeedRow]]
"""The rows of `needs` or of `wider` and `helplines`, and always those of `matches`."""


def answer_of(found: FoundOffers, reader: Reader) -> Answer:
    """Everything that was found."""
    parts = {"matches": found.matches, "wider": found.wider, "helplines": found.helplines}
    return {name: [match_row(match, reader) for match in part] for name, part in parts.items()}


def answer_of_words(hits: Hits, reader: Reader) -> Answer:
    """Everything that words may mean."""
    return {
        "needs": [NeedRow(need=need, title=need_title(need, reader)) for need in hits.needs],
        "matches": [match_row(match, reader) for match in hits.matches],
    }


def need_title(need: str, reader: Reader) -> str:
    """What the visitor calls a need or sub-need."""
    known = reader.catalog.needs[whole(need)]
    subs = {sub.id: sub.texts for sub in known.subs}
    return reader.read(subs.get(need, known.texts)).text.title


def match_row(match: Match, reader: Reader) -> MatchRow:
    """One offer that fits."""
    facts = OfferFacts(match.offer, reader)
    return MatchRow(
        offer=match.offer.id,
        title=facts.title,
        provider=facts.provider,
        state=match.availability.state.value,
        reasons=[
            ReasonRow(code=given.code, text=reason(given, reader).words) for given in match.reasons
        ],
    )


def moment_words(moment: datetime) -> str:
    """`Mi 25.11.2026, 10:00`."""
    weekday = dates.weekday(SOURCE, moment.date(), short=True)
    return f"{weekday} {dates.numeric(moment.date())}, {dates.time(moment)}"


def answer_lines(answer: Answer, say: Say) -> Iterator[str]:
    """The parts that hold anything, a line for each offer."""
    if not answer["matches"] and not answer.get("needs"):
        yield f"\n{say('cli-find-nothing')}"
    for part, rows in answer.items():
        if rows:
            yield f"\n{say(f'cli-find-{part}')}"
            yield from (f"  {row_line(row)}" for row in rows)


def row_line(row: MatchRow | NeedRow) -> str:
    """One need, or one offer and why it fits."""
    if "need" in row:
        return f"{row['need']}: {row['title']}"
    reasons = " · ".join(reason["text"] for reason in row["reasons"])
    line = f"{row['offer']}: {row['title']} ({row['provider']})"
    return f"{line} – {reasons}" if reasons else line
