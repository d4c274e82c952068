"""First and follow-up records of counselling: ticks, no free text, and no name.

Nationality, residence status and benefits are not asked: three rare ticks name a person in a
small town.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum


class ContactKind(StrEnum):
    """What sort of counselling it was."""

    SHORT = "short"
    GUIDED = "guided"
    GROUP = "group"


class ContactChannel(StrEnum):
    """How people came."""

    HOUSE = "house"
    PHONE = "phone"
    ONLINE = "online"
    OUTREACH = "outreach"


class Became(StrEnum):
    """What became of a referral; `OPEN` while nobody knows."""

    OPEN = "open"
    REACHED = "reached"
    WAITING = "waiting"
    REFUSED = "refused"
    NOT_GONE = "not-gone"
    NOT_NEEDED = "not-needed"


class Detail(StrEnum):
    """What else may be ticked; a house switches each on or off."""

    LANGUAGE = "language"
    INTERPRETER = "interpreter"
    RELATIVES = "relatives"
    AGE = "age"
    GENDER = "gender"
    IN_GERMANY = "in_germany"
    HEARD = "heard"


PERSONAL = (Detail.RELATIVES, Detail.AGE, Detail.GENDER, Detail.IN_GERMANY, Detail.HEARD)
"""What a person tells, and no group."""

CHOICES: Mapping[Detail, tuple[str, ...]] = {
    Detail.INTERPRETER: ("none", "relative", "volunteer", "professional", "machine"),
    Detail.RELATIVES: ("0", "1", "2", "3+"),
    Detail.AGE: ("-17", "18-26", "27-59", "60+"),
    Detail.GENDER: ("female", "male", "diverse", "no-answer"),
    Detail.IN_GERMANY: ("-1", "1-3", "3+", "born"),
}
"""The answers of the details whose answers no list of the content holds."""


@dataclass(frozen=True, slots=True)
class Referral:
    """Where somebody was sent: the key of an offer or provider (`offers/x`), and the outcome."""

    to: str
    became: Became = Became.OPEN


@dataclass(frozen=True, slots=True)
class Record:
    """One contact: `topics` are ids of needs, `done` ids of the house's list of what it does."""

    day: date
    kind: ContactKind = ContactKind.SHORT
    channel: ContactChannel = ContactChannel.HOUSE
    topics: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    referrals: tuple[Referral, ...] = ()
    details: Mapping[Detail, str] = field(default_factory=dict)

    @property
    def relatives(self) -> int:
        """How many relatives came along at least."""
        group = self.kind is ContactKind.GROUP
        return 0 if group else int(self.details.get(Detail.RELATIVES, "0").rstrip("+"))


@dataclass(frozen=True, slots=True)
class Case:
    """The contacts under one code, the first record before its follow-ups.

    A group is a contact without a case: nobody gets its code, and nobody is counted.
    """

    code: str
    records: tuple[Record, ...]

    @property
    def first(self) -> Record:
        """The first record (Erstdokumentation)."""
        return self.records[0]

    @property
    def of_group(self) -> bool:
        """Whether it is but a contact with a group."""
        return self.first.kind is ContactKind.GROUP

    @property
    def last_day(self) -> date:
        """The day of the last contact, from which the retention counts."""
        return max(record.day for record in self.records)

    @property
    def language(self) -> str:
        """What was spoken last, empty where the house does not keep it."""
        spoken = (record.details.get(Detail.LANGUAGE, "") for record in reversed(self.records))
        return next(filter(None, spoken), "")

    @property
    def persons(self) -> int:
        """How many people it reached at least: one, and the most relatives who came along.

        Of a group nobody knows how many it were.
        """
        return 0 if self.of_group else 1 + max(record.relatives for record in self.records)

    @property
    def open_referrals(self) -> tuple[Referral, ...]:
        """Where somebody was sent and nobody knows yet what became of it, each once."""
        latest = {one.to: one for record in self.records for one in record.referrals}
        return tuple(one for one in latest.values() if one.became is Became.OPEN)

    def followed_by(self, record: Record) -> "Case":
        """The case with one contact more."""
        return replace(self, records=(*self.records, record))

    def dated(self, last: date, today: date) -> "Case":
        """The case with contacts of days after `last` as if they had been `today`."""
        records = (replace(one, day=today) if one.day > last else one for one in self.records)
        return replace(self, records=tuple(records))


@dataclass(frozen=True, slots=True)
class Reached:
    """Cases, contacts and persons, which are never added to each other."""

    cases: int = 0
    contacts: int = 0
    persons: int = 0


def reached(cases: Iterable[Case]) -> Reached:
    """How many cases there are, how often they came, and how many people that were."""
    counted = [(not case.of_group, len(case.records), case.persons) for case in cases]
    return Reached(*map(sum, zip(*counted, strict=True)))


def months_before(day: date, months: int) -> date:
    """The same day so many months before, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    for number in range(day.day, 0, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue
    raise AssertionError("every month has a first day")
