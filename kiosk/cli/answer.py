"""What was found, as rows for programs and as lines for people."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from kiosk.catalog.matching import Found, Match
from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import read
from kiosk.errors import Say
from kiosk.language import dates
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.wording import reason_words


class ReasonRow(TypedDict):
    """Why an offer fits: the code for tests, the text for people."""

    code: str
    text: str


class MatchRow(TypedDict):
    """One offer that fits: its id, and what a visitor reads of it."""

    offer: str
    title: str
    provider: str
    state: str
    reasons: list[ReasonRow]


Answer = Mapping[str, Sequence[MatchRow]]
"""The rows of `matches`, `wider` and `helplines`."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A visitor who reads the catalogue in the language of `say`, else in the fallback."""

    catalog: Catalog
    say: Strings
    fallback: str

    def answer(self, found: Found) -> Answer:
        """Everything that was found."""
        parts = {"matches": found.matches, "wider": found.wider, "helplines": found.helplines}
        return {name: [self.row(match) for match in part] for name, part in parts.items()}

    def row(self, match: Match) -> MatchRow:
        """One offer that fits."""
        offer = match.offer
        provider = self.catalog.providers.get(offer.provider)
        return MatchRow(
            offer=offer.id,
            title=read(offer.texts, self.say.language, (self.fallback,)).text.title,
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
    if not answer["matches"]:
        yield f"\n{say('cli-find-nothing')}"
    for part, rows in answer.items():
        if rows:
            yield f"\n{say(f'cli-find-{part}')}"
            yield from (f"  {match_line(row)}" for row in rows)


def match_line(row: MatchRow) -> str:
    """One offer and why it fits."""
    reasons = " · ".join(reason["text"] for reason in row["reasons"])
    line = f"{row['offer']}: {row['title']} ({row['provider']})"
    return f"{line} – {reasons}" if reasons else line
