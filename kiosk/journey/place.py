"""A visit as a value: where the visitor is, the way behind them, and what they chose."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.catalog.finding.matching import Filters


class Step(StrEnum):
    """A screen of the visitor's way."""

    ATTRACT = "attract"
    LANGUAGE = "language"
    NEED = "need"
    SUB_NEED = "sub-need"
    SEARCH = "search"
    OFFERS = "offers"
    OFFER = "offer"
    HELP = "help"
    NOT_FOUND = "not-found"
    LIST = "list"
    SLIP = "slip"
    SHOW = "show"
    DESK = "desk"


class Tab(StrEnum):
    """What the code beside an offer carries."""

    DETAILS = "details"
    CONTACT = "contact"
    ROUTE = "route"
    CALENDAR = "calendar"


NOTE = None
Printed = str | None
"""What a slip is about: an offer by its id, the whole list if empty, or `NOTE` for the desk."""


@dataclass(frozen=True, slots=True)
class Place:
    """One stop on the way: the screen and what it is about.

    `page` counts from 0. `tab` and `german` belong to an offer: which fact the visitor chose
    to see large beside its code, None while all facts are shown, and whether the German
    original is shown instead. `enlarged` means that the code has the whole screen, `revealed`
    that the visitor was warned and wants to see the code of a discreet offer, `clearing` that
    they are asked whether to empty the list. A slip without an offer is that of the whole list,
    or with `note` that of the note for the desk.
    `typed` and `keyboard`, which counts from 0, belong to the search.
    """

    step: Step
    need: str = ""
    offer: str = ""
    page: int = 0
    tab: Tab | None = None
    german: bool = False
    enlarged: bool = False
    revealed: bool = False
    clearing: bool = False
    note: bool = False
    typed: str = ""
    keyboard: int = 0

    @property
    def printed(self) -> Printed:
        """What a slip from here is about."""
        return NOTE if self.note else self.offer


class AskedOutcome(StrEnum):
    """What came of a question.

    Something fits; something does, but nobody there speaks the visitor's language; nothing
    does; or the visitor said that none of it was what they looked for.
    """

    FOUND = "found"
    OTHER_LANGUAGE = "other-language"
    NOTHING = "nothing"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Asked:
    """A need that the visitor asked for, and what came of it.

    `need` is empty for a search in the visitor's own words, which nobody keeps. `filters` are
    the names of what they insisted on.
    """

    need: str
    filters: tuple[str, ...] = ()
    outcome: AskedOutcome = AskedOutcome.FOUND

    @property
    def found(self) -> bool:
        """Whether something fitted."""
        return self.outcome in (AskedOutcome.FOUND, AskedOutcome.OTHER_LANGUAGE)


class Use(StrEnum):
    """What a visitor did with what they found."""

    PRINTED = "printed"
    LISTENED = "listened"


@dataclass(frozen=True, slots=True)
class Opened:
    """An offer whose facts and code were on the screen, and the need under which it was found."""

    offer: str
    need: str = ""


ATTRACT = Place(Step.ATTRACT)
LANGUAGE = Place(Step.LANGUAGE)
NEED = Place(Step.NEED)


@dataclass(frozen=True, slots=True)
class Visit:
    """Everything that is known of the person at the screen; it is never stored.

    `trail` holds the places from Attract to the present one. A visitor without a language
    is on the way to choosing one. `chosen` is the visitor's list: ids of offers, the most
    important first. `asked` is what they asked for, the latest last; `opened` are the offers that
    they looked at, and `uses` what else they did. `wanted` is the need whose
    pictogram they touched before they chose a language, after which it opens.
    """

    trail: tuple[Place, ...] = (ATTRACT,)
    language: str = ""
    filters: Filters = Filters()
    large: bool = False
    contrast: bool = False
    chosen: tuple[str, ...] = ()
    asked: tuple[Asked, ...] = ()
    wanted: str = ""
    opened: tuple[Opened, ...] = ()
    uses: frozenset[Use] = frozenset()

    @property
    def place(self) -> Place:
        """Where the visitor is now."""
        return self.trail[-1]

    @property
    def begun(self) -> bool:
        """Whether anybody is there at all."""
        return self != NOBODY


NOBODY = Visit()
"""The kiosk while nobody uses it."""
