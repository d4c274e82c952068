"""The spans that a rule and single dates give, evaluated once and remembered."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from heapq import merge
from typing import NamedTuple

from opening_hours import OpeningHours, State

from kiosk.catalog.hours.closed_days import ClosedDays, closing
from kiosk.catalog.hours.holidays_nrw import public_holiday, school_break
from kiosk.catalog.hours.opening import BERLIN, Opening
from kiosk.catalog.hours.pieces import Piece, pieces
from kiosk.catalog.hours.syntax import wording_problems

HORIZON = timedelta(days=400)
"""How far ahead the next opening is looked for: a whole season and a little more."""

DAY = timedelta(days=1)

_SHIFT = timedelta(hours=1)
"""How far clocks go back or forward: what lies further apart on the clock does so in truth."""

_HOLIDAY: dict[str, Callable[[date], object]] = {"PH": public_holiday, "SH": school_break}


class _Known(NamedTuple):
    """The upcoming span for all moments from `since` until just before `until`."""

    since: float
    until: float
    span: Opening | None


class Timetable:
    """When a door is open, by a sound rule in the OpenStreetMap notation and single dates.

    `PH off` and `SH off` work day by day as the notation demands: on such a holiday only the
    pieces written after it count. A span belongs to the day on which it begins; one that is
    longer than a day counts as one span a day. On closed days none begins.
    """

    def __init__(
        self, rule: str, dates: tuple[Opening, ...], closed: tuple[ClosedDays, ...] = ()
    ) -> None:
        parts = pieces(rule) if rule and not wording_problems(rule) else ()
        kinds_at = [(place + 1, part.closes_on) for place, part in enumerate(parts)]
        self._closing = [(start, kinds) for start, kinds in reversed(kinds_at) if kinds]
        starts = [0, *sorted(start for start, _ in self._closing)]
        self._engines = {start: engine for start in starts if (engine := _engine(parts[start:]))}
        self._dates = sorted(dates, key=_opens)
        self._closed = closed
        self.empty = not parts and not dates
        self.unsure_holidays = any(part.unsure for part in parts)
        self.heeds_holidays = any("PH" in kinds for _, kinds in self._closing)
        self.always = (
            starts == [0] and 0 in self._engines and str(self._engines[0].normalize()) == "24/7"
        )
        self._known: _Known | None = None

    def spans(self, first: date, until: date) -> Iterator[Opening]:
        """The spans that begin from `first` on and before `until`, in order."""
        by_rule = [self._spans_of(start, first, until) for start in self._engines]
        by_date = [span for span in self._dates if first <= span.opens.date() < until]
        one_alone = len(by_rule) == 1 and not by_date
        spans = by_rule[0] if one_alone else merge(*by_rule, by_date, key=_opens)
        if self._closed:
            return _joined(one for one in spans if not closing(self._closed, one.opens.date()))
        return _joined(spans)

    def upcoming(self, now: datetime) -> Opening | None:
        """The span that is open at `now`, else the next one within the horizon."""
        moment, known = now.timestamp(), self._known
        if known is None or not known.since <= moment < known.until:
            self._known = known = self._looked_up(now, moment)
        return known.span

    def next_change(self, now: datetime) -> float:
        """The timestamp until which every answer about `now` holds, the next midnight at most."""
        end_of_day = _midnight(now.astimezone(BERLIN).date() + DAY)
        if self.always or (span := self.upcoming(now)) is None:
            return end_of_day
        opens, closes = _opens(span), _closes(span)
        return min(end_of_day, opens if opens > now.timestamp() else closes)

    def _looked_up(self, now: datetime, moment: float) -> _Known:
        """The upcoming span, and until when looking it up afresh would find no other.

        A chain of spans that lasts for days is seen from the day before `now` on.
        """
        today = now.astimezone(BERLIN).date()
        spans = self.spans(today - DAY, today + HORIZON)
        span = next((span for span in spans if _closes(span) > moment), None)
        if span is None:
            return _Known(moment, _midnight(today + DAY), None)
        return _Known(moment, min(_closes(span), _midnight(span.opens.date() + 2 * DAY)), span)

    def _spans_of(self, start: int, first: date, until: date) -> Iterator[Opening]:
        """The spans of the pieces from `start` on, on the days that these pieces decide."""
        begin, end = (datetime.combine(day, time.min, BERLIN) for day in (first - DAY, until + DAY))
        for opens, closes, state, _ in self._engines[start].intervals(begin, end):
            if state is State.OPEN:
                for span in _by_day(opens, closes):
                    day = span.opens.date()
                    if first <= day < until and self._deciding(day) == start:
                        yield span

    def _deciding(self, day: date) -> int:
        """The place of the first piece that counts on `day`."""
        for start, kinds in self._closing:
            if any(_HOLIDAY[kind](day) for kind in kinds):
                return start
        return 0


@lru_cache(maxsize=16_384)
def timetable(
    rule: str, dates: tuple[Opening, ...] = (), closed: tuple[ClosedDays, ...] = ()
) -> Timetable:
    """The timetable of a rule, single dates and closed days, built once."""
    return Timetable(rule, dates, closed)


def without_holidays(rule: str) -> str:
    """The rule as if nothing closed on holidays."""
    return "; ".join(piece.text for piece in pieces(rule) if not piece.closes_on)


def _engine(parts: Iterable[Piece]) -> OpeningHours | None:
    """The evaluation of these pieces, None when they open nothing."""
    rule = "; ".join(part.text for part in parts if not part.closes_on)
    if not rule:
        return None
    return OpeningHours(rule, timezone=BERLIN, auto_country=False, auto_timezone=False)


def _by_day(opens: datetime, closes: datetime) -> Iterator[Opening]:
    """The span itself, cut at each midnight when it is longer than a day."""
    while opens + DAY < closes:
        midnight = datetime.combine(opens.date() + DAY, time.min, BERLIN)
        yield Opening(opens, midnight)
        opens = midnight
    if closes - opens > _SHIFT or opens.timestamp() < closes.timestamp():
        yield Opening(opens, closes)


def _joined(spans: Iterable[Opening]) -> Iterator[Opening]:
    """The spans with those that overlap made one, and those that meet except at midnight."""
    current: Opening | None = None
    for span in spans:
        if current is None:
            current = span
        elif _meet(current, span):
            current = max(current, Opening(current.opens, span.closes), key=_closes)
        else:
            yield current
            current = span
    if current is not None:
        yield current


def _meet(earlier: Opening, later: Opening) -> bool:
    if later.opens - earlier.closes > _SHIFT:
        return False
    gap = later.opens.timestamp() - earlier.closes.timestamp()
    return gap < 0 or (gap == 0 and later.opens.time() != time.min)


def _midnight(day: date) -> float:
    """The moment at which `day` begins in Berlin."""
    return datetime.combine(day, time.min, BERLIN).timestamp()


def _opens(span: Opening) -> float:
    """The moment of opening as a number: times of one zone compare wrongly around DST."""
    return span.opens.timestamp()


def _closes(span: Opening) -> float:
    return span.closes.timestamp()
