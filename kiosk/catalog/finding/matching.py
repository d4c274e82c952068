"""Which offers fit a visitor's wish, best first, and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from kiosk.catalog.hours.availability import Availability, OpenState
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Answer, Area, Catalog, Cost, Kind, Offer, Registration
from kiosk.language.languages import SOURCE

NEARNESS = {Area.TOWN: 3, Area.DISTRICT: 2, Area.STATE: 1, Area.NATIONAL: 0}
OPEN = (OpenState.ALWAYS, OpenState.OPEN)

UNDERSTOOD_AS = {"prs": "fa", "kmr": "ku"}
"""Languages whose speakers understand one that offers list under another code."""


@dataclass(frozen=True, slots=True)
class Query:
    """What a visitor looks for: a need or sub-need, their language, and who they are."""

    need: str
    language: str = SOURCE
    audience: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Filters:
    """What a visitor insists on."""

    open_now: bool = False
    my_language: bool = False
    women_only: bool = False
    childcare: bool = False
    free: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an offer fits: `code` is a message id, at most one other field its variable."""

    code: str
    language: str = ""
    moment: datetime | None = None
    audience: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """An offer that fits, and how well.

    `score` has one digit for each criterion, the weightiest first: sub-need, language,
    opening, audience, nearness, verified. `spoken` is the visitor's language as the offer
    lists it, `audience` the group that both name; each is empty when there is none.
    """

    offer: Offer
    availability: Availability
    score: int
    spoken: str = ""
    audience: str = ""

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why the offer fits, the most telling first."""
        return tuple(_reasons(self))


@dataclass(frozen=True, slots=True)
class FoundOffers:
    """What fits a wish, best first.

    `wider` holds the whole need without filters when there is no match, else nothing.
    `helplines` are those of the need; when it has none of its own, all that are not for
    emergencies alone.
    """

    matches: tuple[Match, ...]
    wider: tuple[Match, ...]
    helplines: tuple[Match, ...]


class _Entry(NamedTuple):
    """An offer with what its ranking needs at once; `base` are the digits known beforehand."""

    offer: Offer
    languages: Mapping[str, str]
    base: int


class Index:
    """A catalogue sorted by need, made once so that finding is fast."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        offers = sorted(
            catalog.offers.values(),
            key=lambda offer: (offer.texts[SOURCE].title.casefold(), offer.id),
        )
        urgent = {need.id for need in catalog.needs.values() if need.urgent}
        self._helplines = [
            _entry(offer)
            for offer in offers
            if offer.kind is Kind.HELPLINE and not {whole(need) for need in offer.needs} <= urgent
        ]
        self._under: dict[str, list[_Entry]] = {}
        self._within: dict[str, list[_Entry]] = {}
        for offer in offers:
            entry = _entry(offer)
            for need in dict.fromkeys(offer.needs):
                self._under.setdefault(need, []).append(entry)
            for need in dict.fromkeys(whole(need) for need in offer.needs):
                self._within.setdefault(need, []).append(entry)

    def exact(self, need: str) -> list[_Entry]:
        """The offers of a whole need with all its sub-needs, or those of just one sub-need."""
        return (self._under if "." in need else self._within).get(need, [])

    def general(self, need: str) -> list[_Entry]:
        """The offers that fit a sub-need only because they fit its whole need."""
        if "." not in need:
            return []
        filed = self._under.get(whole(need), [])
        return [entry for entry in filed if need not in entry.offer.needs]

    def helplines(self, need: str) -> list[_Entry]:
        """The help lines of the whole need, or all that are not for emergencies alone."""
        own = [e for e in self.exact(whole(need)) if e.offer.kind is Kind.HELPLINE]
        return own or self._helplines


def find(index: Index, wish: Query, now: datetime, filters: Filters = Filters()) -> FoundOffers:
    """What fits `wish` at `now`, an aware time; never an offer that is not offered today."""
    search = _Search(wish, now)
    exact = search.matches(index.exact(wish.need), filters, exact=True)
    general = search.matches(index.general(wish.need), filters, exact=False)
    matches = _ranked([*exact, *general])
    everything = [] if matches else search.matches(index.exact(whole(wish.need)), exact=False)
    helplines = search.matches(index.helplines(wish.need), exact=False)
    return FoundOffers(matches, _ranked(everything), _ranked(helplines))


def rated(
    offers: Iterable[Offer], language: str, now: datetime, filters: Filters = Filters()
) -> Iterator[Match]:
    """Those of `offers` that are offered at `now`, scored without regard to any need."""
    return _Search(Query("", language), now).matches(map(_entry, offers), filters, exact=False)


def whole(need: str) -> str:
    """The need to which a sub-need belongs, or the need itself."""
    return need.partition(".")[0]


class _Search:
    """One wish at one moment, ready to be held against many offers."""

    def __init__(self, wish: Query, now: datetime) -> None:
        self.now = now
        self.today = now.astimezone(BERLIN).date()
        self.audience = wish.audience
        self.language = _primary(wish.language)

    def matches(
        self, entries: Iterable[_Entry], filters: Filters = Filters(), *, exact: bool
    ) -> Iterator[Match]:
        """The entries that are offered today and pass the filters, each with its score."""
        for entry in entries:
            if entry.offer.offered_on(self.today) and self._passes(entry, filters):
                match = self._match(entry, exact)
                if not filters.open_now or match.availability.state in OPEN:
                    yield match

    def _passes(self, entry: _Entry, filters: Filters) -> bool:
        """Whether an offer passes the filters that need no clock."""
        offer = entry.offer
        return (
            (not filters.my_language or self._speaks(entry))
            and (not filters.women_only or offer.women_only)
            and (not filters.childcare or offer.childcare is Answer.YES)
            and (not filters.free or offer.cost is Cost.FREE)
        )

    def _speaks(self, entry: _Entry) -> bool:
        """Whether the visitor is understood; German is, everywhere."""
        return self.language == SOURCE or self.language in entry.languages

    def _match(self, entry: _Entry, exact: bool) -> Match:
        offer = entry.offer
        availability = offer.hours.availability(self.now)
        shared = [group for group in offer.audience if group in self.audience]
        audience = 2 if shared else 0 if self.audience and offer.audience else 1
        score = (
            exact * 100_000
            + self._speaks(entry) * 10_000
            + _soon(availability, self.today) * 1000
            + audience * 100
            + entry.base
        )
        spoken = entry.languages.get(self.language, "") if self.language != SOURCE else ""
        return Match(offer, availability, score, spoken, shared[0] if shared else "")


def _ranked(matches: Iterable[Match]) -> tuple[Match, ...]:
    """The best first; the stable sort keeps equals in the index's order, by title."""
    return tuple(sorted(matches, key=lambda match: -match.score))


def _soon(availability: Availability, today: date) -> int:
    """How soon one can go there: 9 now, 8 to 3 for today and the days after, then less."""
    match availability.state:
        case OpenState.ALWAYS | OpenState.OPEN:
            return 9
        case OpenState.LATER if availability.opening:
            return max(3, 8 - (availability.opening.opens.date() - today).days)
        case OpenState.APPOINTMENT:
            return 2
        case OpenState.UNKNOWN:
            return 1
    return 0


def _entry(offer: Offer) -> _Entry:
    verified = not offer.sample and offer.last_verified is not None
    languages: dict[str, str] = {}
    for code in offer.languages_spoken:
        languages.setdefault(_primary(code), code)
    return _Entry(offer, languages, NEARNESS[offer.area] * 10 + verified)


def _primary(code: str) -> str:
    """The language that people speak with each other, whatever its script or style."""
    language = code.partition("-")[0]
    return UNDERSTOOD_AS.get(language, language)


def _reasons(match: Match) -> Iterator[Reason]:
    offer, opening = match.offer, match.availability.opening
    if match.spoken:
        yield Reason("reason-speaks", language=match.spoken)
    match match.availability.state:
        case OpenState.ALWAYS:
            yield Reason("reason-always")
        case OpenState.OPEN if opening:
            yield Reason("reason-open-until", moment=opening.closes)
        case OpenState.LATER if opening:
            yield Reason("reason-opens", moment=opening.opens)
    if match.audience:
        yield Reason("reason-audience", audience=match.audience)
    if offer.cost is Cost.FREE:
        yield Reason("reason-free")
    if offer.women_only:
        yield Reason("reason-women-only")
    if offer.childcare is Answer.YES:
        yield Reason("reason-childcare")
    if offer.registration is Registration.NONE:
        yield Reason("reason-no-registration")
    if offer.hours.by_appointment or offer.registration is Registration.APPOINTMENT:
        yield Reason("reason-by-appointment")
    if offer.area is Area.TOWN and offer.kind is Kind.OFFER:
        yield Reason("reason-close-by")
