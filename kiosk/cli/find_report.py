"""What was found, as rows for programs and as lines for people."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict, final

from kiosk.catalog.finding.matching import FoundOffers, Match, whole
from kiosk.catalog.finding.search import Hits
from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import Text, Texts, read
from kiosk.facts.wording import reason_words
from kiosk.language import dates
from kiosk.language.languages import SOURCE, Language
from kiosk.language.strings import Strings
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


@dataclass(frozen=True, slots=True)
class FindReader:
    """A visitor who reads the catalogue in `language`; `say` has its words."""

    catalog: Catalog
    language: Language
    say: Strings

    def read(self, texts: Texts) -> Text:
        """What the visitor reads of `texts`."""
        return read(texts, self.language).text

    def answer(self, found: FoundOffers) -> Answer:
        """Everything that was found."""
        parts = {"matches": found.matches, "wider": found.wider, "helplines": found.helplines}
        return {name: [self.row(match) for match in part] for name, part in parts.items()}

    def hits_answer(self, hits: Hits) -> Answer:
        """Everything that words may mean."""
        return {
            "needs": [NeedRow(need=need, title=self.title(need)) for need in hits.needs],
            "matches": [self.row(match) for match in hits.matches],
        }

    def title(self, need: str) -> str:
        """What the visitor calls a need or sub-need."""
        known = self.catalog.needs[whole(need)]
        subs = {sub.id: sub.texts for sub in known.subs}
        texts = subs.get(need, known.texts)
        return self.read(texts).title

    def row(self, match: Match) -> MatchRow:
        """One offer that fits."""
        offer = match.offer
        provider = self.catalog.providers.get(offer.provider)
        return MatchRow(
            offer=offer.id,
            title=self.read(offer.texts).title,
            provider=provider.name if provider else offer.provider,
            state=match.availability.state.value,
            reasons=[
                ReasonRow(code=reason.code, text=reason_words(reason, self.say))
                for reason in match.reasons
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
