"""Which offers fit a visitor's wish, best first, and why."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import NamedTuple

from kiosk.catalog.choices import Answer, Area, Cost, Kind, Registration
from kiosk.catalog.finding.entries import FiledOffer, primary
from kiosk.catalog.hours.availability import Availability, OpenState
from kiosk.catalog.hours.spoken_hours import SpokenHours
from kiosk.catalog.model import Catalog, Offer
from kiosk.language.languages import SOURCE


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
    """Why an offer fits: `code` is a message id, at most one other field its variable.

    With a language come its `hours` where it is not spoken whenever the door is open.
    """

    code: str
    language: str = ""
    moment: datetime | None = None
    audience: str = ""
    hours: SpokenHours | None = None


class Match(NamedTuple):
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
    `helplines` are those of the whole need; a need that none of them names has none, for help
    with another trouble is no help.
    """

    matches: tuple[Match, ...]
    wider: tuple[Match, ...]
    helplines: tuple[Match, ...]


EVERY_HELPLINE = ""
"""Under this name, which no need has, all help lines are filed."""


class Index:
    """A catalogue sorted by need, made once so that finding is fast."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        offers = sorted(catalog.offers.values(), key=_by_title)
        self._entries = {offer.id: FiledOffer(offer) for offer in offers}
        self._under: dict[str, list[FiledOffer]] = {}
        self._within: dict[str, list[FiledOffer]] = {}
        self._helplines: dict[str, list[FiledOffer]] = {}
        for entry in self._entries.values():
            needs = dict.fromkeys(entry.offer.needs)
            whole_needs = dict.fromkeys(map(whole, needs))
            _file(entry, needs, self._under)
            _file(entry, whole_needs, self._within)
            if entry.offer.kind is Kind.HELPLINE:
                _file(entry, (EVERY_HELPLINE, *whole_needs), self._helplines)

    def entry(self, offer: str) -> FiledOffer:
        """The offer with this id."""
        return self._entries[offer]

    def exact(self, need: str) -> list[FiledOffer]:
        """The offers of a whole need with all its sub-needs, or those of just one sub-need."""
        return (self._under if "." in need else self._within).get(need, [])

    def general(self, need: str) -> list[FiledOffer]:
        """The offers that fit a sub-need only because they fit its whole need."""
        if "." not in need:
            return []
        filed = self._under.get(whole(need), [])
        return [entry for entry in filed if need not in entry.offer.needs]

    def helplines(self, need: str) -> list[FiledOffer]:
        """The help lines of the whole need, or all when there is no need."""
        return self._helplines.get(whole(need), [])

    def look_at_every_door(self, now: datetime) -> None:
        """See at once what is open, so that no question has to wait for it.

        Without it each question looks at the doors of its own need. Another thread may do it.
        """
        for entry in self._entries.values():
            entry.standing(now, now.timestamp())


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
    entries: Iterable[FiledOffer], language: str, now: datetime, filters: Filters = Filters()
) -> Iterator[Match]:
    """Those of `entries` that are offered at `now`, scored without regard to any need."""
    return _Search(Query("", language), now).matches(entries, filters, exact=False)


def whole(need: str) -> str:
    """The need to which a sub-need belongs, or the need itself."""
    return need.partition(".")[0]


class _Search:
    """One wish at one moment, ready to be held against many offers.

    `language` is empty for German, in which everybody is understood everywhere.
    """

    def __init__(self, wish: Query, now: datetime) -> None:
        self.now = now
        self.audience = wish.audience
        language = primary(wish.language)
        self.language = "" if language == SOURCE else language

    def matches(
        self, entries: Iterable[FiledOffer], filters: Filters = Filters(), *, exact: bool
    ) -> Iterator[Match]:
        """The entries that are offered today and pass the filters, each with its score."""
        now, language, open_now, free = self.now, self.language, filters.open_now, filters.free
        moment = now.timestamp()
        base = exact * 100_000 + (not language) * 10_000
        for entry in self._passing(entries, filters):
            standing = entry.standing(now, moment)
            if not standing.offered or (open_now and not standing.open_now):
                continue
            if free and standing.offer.cost is not Cost.FREE:
                continue
            group, digit = self._shared(entry.offer) if self.audience else ("", 1)
            score = base + digit * 100 + standing.digits
            if spoken := entry.languages.get(language, ""):
                score += 10_000
                if language in entry.limited:
                    heard, later = entry.heard(language, now)
                    if open_now and filters.my_language and not heard:
                        continue
                    score -= later * 1000
            yield Match(standing.offer, standing.availability, score, spoken, group)

    def _passing(self, entries: Iterable[FiledOffer], filters: Filters) -> Iterable[FiledOffer]:
        """The entries that pass the filters that need no clock."""
        if filters.my_language and self.language:
            entries = [entry for entry in entries if self.language in entry.languages]
        if filters.women_only:
            entries = [entry for entry in entries if entry.offer.women_only]
        if filters.childcare:
            entries = [entry for entry in entries if entry.offer.childcare is Answer.YES]
        return entries

    def _shared(self, offer: Offer) -> tuple[str, int]:
        """The first group that the offer and the visitor name, and the digit for it."""
        shared = next((group for group in offer.audience if group in self.audience), "")
        return shared, 2 if shared else 0 if offer.audience else 1


def _ranked(matches: Iterable[Match]) -> tuple[Match, ...]:
    """The best first; the stable sort keeps equals in the index's order, by title."""
    return tuple(sorted(matches, key=attrgetter("score"), reverse=True))


def _by_title(offer: Offer) -> tuple[str, str]:
    """The order of offers that suit equally well."""
    return offer.texts[SOURCE].title.casefold(), offer.id


def _file(entry: FiledOffer, under: Iterable[str], files: dict[str, list[FiledOffer]]) -> None:
    """Put the entry into each of these files."""
    for name in under:
        files.setdefault(name, []).append(entry)


def _reasons(match: Match) -> Iterator[Reason]:
    offer, opening = match.offer, match.availability.opening
    if match.spoken:
        yield Reason("reason-speaks", match.spoken, hours=offer.spoken_hours(match.spoken))
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
