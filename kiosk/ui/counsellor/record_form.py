"""The record as questions and answers: what is asked, what the way suggests, what is kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.catalog.choices import Area
from kiosk.catalog.counselling import CounsellingAnswer
from kiosk.catalog.model import Catalog, Offer
from kiosk.journey.guided_session import BECAME, REFERRED, TOPIC, GuidedSession, TickedAnswer
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.records.case import (
    CHOICES,
    PERSONAL,
    Became,
    Case,
    ContactChannel,
    ContactKind,
    Detail,
    Record,
    Referral,
)
from kiosk.settings.values import RecordSettings

BY_PEOPLE = (Became.WAITING, Became.REFUSED)
"""What only those say to whom somebody goes."""

KIND, CHANNEL, DONE = "kind", "channel", "done"

TICKED_DETAILS = tuple(one for one in Detail if one is not Detail.LANGUAGE)
"""The details that are asked; the language is known from the way."""

SINGLE = (ContactKind.SHORT, ContactKind.GUIDED)
"""The kinds of contacts with a person, as all of a case are."""

MACHINE = "machine"
"""Who interpreted where the kiosk did."""

INFORMATION, APPOINTMENT, REFERRAL, INTERPRETING = (
    *("information", "appointment", "referral"),
    "interpreting",
)
"""What was done that follows from the way, where the list of the house has it."""


@dataclass(frozen=True, slots=True)
class RecordQuestion:
    """A question with its answers, each the name that is kept and the words that are read.

    Of those that are `alone` one counts.
    """

    id: str
    label: str
    answers: tuple[tuple[str, str], ...]
    alone: bool = True


class RecordForm:
    """The form of a house: its needs, its lists, and the details that it switched on."""

    def __init__(self, catalog: Catalog, switches: RecordSettings) -> None:
        self._catalog = catalog
        self._switches = switches
        self._say = Strings(SOURCE, "staff", isolate=False)

    def questions(self, session: GuidedSession) -> list[RecordQuestion]:
        """All questions in their order; one without answers is not asked.

        To where somebody was sent there are always the providers, on a page of their own.
        """
        asked = [
            self._of_words(KIND, SINGLE if session.case else ContactKind),
            self._of_words(CHANNEL, ContactChannel),
            self._asked(TOPIC, self._topics(), alone=False),
            self._asked(DONE, self._list(self._catalog.counselling.done), alone=False),
            self._asked(REFERRED, self._referrals(session), alone=False),
            *(self._detail(one) for one in _told(session) if getattr(self._switches, one)),
        ]
        return [one for one in asked if one.answers or one.id == REFERRED]

    def question(self, id: str, session: GuidedSession) -> RecordQuestion | None:
        """One question with all its answers, also those that are seldom needed."""
        if id == REFERRED:
            everywhere = [*self._referrals(session), *self._providers()]
            return self._asked(REFERRED, dict.fromkeys(everywhere), alone=False)
        return next((one for one in self.questions(session) if one.id == id), None)

    def outcomes(self, case: Case) -> list[RecordQuestion]:
        """What became of each referral of which nobody knows yet."""
        return [
            RecordQuestion(f"{BECAME}{one.to}", self.name_of(one.to), self._outcomes(one.to))
            for one in case.open_referrals
        ]

    def _outcomes(self, to: str) -> tuple[tuple[str, str], ...]:
        """What may have become of a referral; nobody waits for a page, or is sent away by it."""
        kind, _, id = to.partition("/")
        offer = self._catalog.offers.get(id) if kind == "offers" else None
        away = (Became.OPEN, *(BY_PEOPLE if offer and only_online(offer) else ()))
        return tuple((str(one), self._say(f"became-{one}")) for one in Became if one not in away)

    def suggestions(self, session: GuidedSession) -> set[TickedAnswer]:
        """What follows from the way and need not be touched."""
        lists = {one.id for one in self._catalog.counselling.done}
        done = {
            INFORMATION: bool(session.visit.opened or session.visit.chosen),
            APPOINTMENT: session.appointment is not None,
            REFERRAL: bool(session.visit.chosen),
            INTERPRETING: session.interpreted,
        }
        found = {TickedAnswer(DONE, id) for id, true in done.items() if true and id in lists}
        for question, answer, true in (
            (KIND, ContactKind.GUIDED, True),
            (CHANNEL, ContactChannel.HOUSE, True),
            (Detail.INTERPRETER, MACHINE, session.interpreted and self._switches.interpreter),
        ):
            if true and not session.answers(question):
                found.add(TickedAnswer(question, answer))
        return found

    def empty(self, session: GuidedSession) -> bool:
        """Whether nobody has ticked what it was about, and the way tells nothing either."""
        return all(one.question in (KIND, CHANNEL) for one in session.ticks)

    def record(self, session: GuidedSession, day: date) -> Record:
        """What is kept: ticks alone."""
        referrals = {to: Referral(to) for to in session.answers(REFERRED)}
        for tick in sorted(session.ticks, key=lambda one: one.question):
            if tick.question.startswith(BECAME):
                to = tick.question.removeprefix(BECAME)
                referrals[to] = Referral(to, Became(tick.answer))
        kind = ContactKind(_one(session, KIND) or ContactKind.SHORT)
        return Record(
            day,
            ContactKind.GUIDED if kind not in SINGLE and not _grouped(session) else kind,
            ContactChannel(_one(session, CHANNEL) or ContactChannel.HOUSE),
            topics=session.answers(TOPIC),
            done=session.answers(DONE),
            referrals=tuple(referrals.values()),
            details=dict(self._details(session)),
        )

    def name_of(self, key: str) -> str:
        """What an offer or provider is called in German; its key where it is gone."""
        kind, _, id = key.partition("/")
        if kind == "offers" and id in self._catalog.offers:
            return self._catalog.offers[id].texts[SOURCE].title
        provider = self._catalog.providers.get(id) if kind == "providers" else None
        return provider.name if provider else id

    def need_name(self, need: str) -> str:
        """What a need is called in German; its id where it is gone."""
        found = self._catalog.needs.get(need)
        return found.texts[SOURCE].title if found else need

    def _details(self, session: GuidedSession) -> Iterator[tuple[Detail, str]]:
        if self._switches.language and session.visit.language:
            yield Detail.LANGUAGE, session.visit.language
        for detail in _told(session):
            if answer := _one(session, detail):
                yield detail, answer

    def _of_words(self, id: str, words: Iterable[ContactKind | ContactChannel]) -> RecordQuestion:
        return self._asked(id, [(str(one), self._say(f"{id}-{one}")) for one in words])

    def _asked(
        self, id: str, answers: Iterable[tuple[str, str]], *, alone: bool = True
    ) -> RecordQuestion:
        return RecordQuestion(
            id, self._say(f"record-{id.replace('_', '-')}"), tuple(answers), alone
        )

    def _detail(self, detail: Detail) -> RecordQuestion:
        if detail is Detail.HEARD:
            return self._asked(detail, self._list(self._catalog.counselling.heard))
        said = detail.replace("_", "-")
        words = {one: one.replace("+", "-more").lstrip("-") for one in CHOICES[detail]}
        return self._asked(
            detail, [(one, self._say(f"record-{said}-{word}")) for one, word in words.items()]
        )

    def _topics(self) -> list[tuple[str, str]]:
        return [(need, self.need_name(need)) for need in self._catalog.needs]

    def _list(self, ticks: Iterable[CounsellingAnswer]) -> list[tuple[str, str]]:
        return [(one.id, one.texts[SOURCE].title) for one in ticks]

    def _referrals(self, session: GuidedSession) -> list[tuple[str, str]]:
        """Those that are ticked, and the offers that both have looked at."""
        looked_at = [f"offers/{one.offer}" for one in session.visit.opened]
        keys = [*(f"offers/{one}" for one in session.visit.chosen), *looked_at]
        keys += session.answers(REFERRED)
        return [(key, self.name_of(key)) for key in dict.fromkeys(keys)]

    def _providers(self) -> list[tuple[str, str]]:
        keys = (f"providers/{id}" for id in self._catalog.providers)
        return [(key, self.name_of(key)) for key in keys]


def only_online(offer: Offer) -> bool:
    """Whether an offer is but a page or an app, for the whole country and with nobody to ask."""
    national = offer.area is Area.NATIONAL and bool(offer.url)
    return national and offer.address is None and not offer.contacts


def _told(session: GuidedSession) -> tuple[Detail, ...]:
    """The details that are asked; a group is asked none of a person."""
    group = _grouped(session)
    return tuple(one for one in TICKED_DETAILS if not group or one not in PERSONAL)


def _grouped(session: GuidedSession) -> bool:
    """Whether a group is counselled; an earlier case is that of a person."""
    return not session.case and _one(session, KIND) == ContactKind.GROUP


def _one(session: GuidedSession, question: str) -> str:
    """The answer to a question of which one counts, empty where there is none."""
    return next(iter(session.answers(question)), "")
