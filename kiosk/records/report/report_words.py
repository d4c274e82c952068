"""The words of the report in one of the staff's languages: names, numbers, how it was counted."""

from collections.abc import Iterator
from datetime import date

from kiosk.catalog.choices import Kind
from kiosk.catalog.integration_goals import Recommendation
from kiosk.catalog.texts import Texts
from kiosk.facts.spoken_languages import language_name
from kiosk.language import dates
from kiosk.language.characters import without_steering
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.records.published_folder import FEWEST_MONTHS
from kiosk.records.report.demand_report import DemandReport
from kiosk.records.report.period import Period
from kiosk.records.report.supply import FEW_HOURS, WEEKS, Coverage, Supply
from kiosk.records.rounding import BASE

SIGNS = {Coverage.GOOD: "●", Coverage.LITTLE: "◐", Coverage.NOTHING: "○"}
"""How the coverage of a need in a language is told without colour."""

MOST_NAMES = 12
"""So many kiosks are named; of a town with more, how many more there are."""


MUCH = 50
"""Who is off by more percent of a figure knows little more than its size."""


class ReportWords:
    """What the things of a report are called in `language`, German or English."""

    def __init__(self, report: DemandReport, language: str = SOURCE) -> None:
        self.report = report
        self.language = language
        self.say = Strings(language, "staff", isolate=False)
        self._visitors = Strings(language, isolate=False)

    @property
    def house(self) -> str:
        """Whose report it is, and how many kiosks are in it if there are several."""
        house, count = without_steering(self.report.house), len(self.report.kiosks)
        return f"{house} · {self.say('demand-kiosks', count=count)}" if count > 1 else house

    @property
    def period(self) -> str:
        """The months of the report."""
        return self.months(self.report.period)

    def counted(self) -> str:
        """Of which months there are figures, where some have none."""
        if not self.report.uncounted:
            return ""
        months = ", ".join(map(self.months, self.report.counted))
        return self.say("demand-only-counted", months=months)

    @property
    def before(self) -> str:
        """The months with which it is compared."""
        return self.months(self.report.period.before)

    def months(self, period: Period) -> str:
        """`Januar bis Juni 2026`, or the only month."""
        return months_in_words(period, self.say)

    def day(self, day: date) -> str:
        """A day as staff write it."""
        return dates.numeric(day)

    def need(self, need: str) -> str:
        """What a need is called, its id where the content has it no more."""
        known = self.report.needs.get(need)
        return self.of(known.texts) if known else need

    def spoken(self, code: str) -> str:
        """What a language is called."""
        return language_name(code, self._visitors)

    def of(self, texts: Texts) -> str:
        """A title in this language, else in German."""
        return without_steering(texts.get(self.language, texts[SOURCE]).title)

    def number(self, count: int) -> str:
        """`1.250`, or `1,250` in English."""
        return self.say("demand-number", count=count)

    def hours(self, hours: float) -> str:
        """`3,5`, or `3.5` in English; whole hours without a fraction."""
        shown = f"{hours:.1f}".removesuffix(".0")
        return shown.replace(".", self.say("demand-decimal"))

    def brief_supply(self, supply: Supply) -> str:
        """How many offers fit and for how many hours, so short that it stands in a cell."""
        if not supply.offers:
            return "0"
        hours = f"{self.hours(supply.hours)} h" if supply.hours else "–"
        return f"{supply.offers} · {hours}"

    def left_out(self) -> str:
        """That lists are without what is rounded to 0."""
        return self.say("demand-left-out", most=BASE - 1)

    def half_years(self) -> str:
        """The half-years of the matrix."""
        return ", ".join(map(self._named, self.report.half_years))

    def details(self) -> str:
        """Of which half-years persons, topics and referrals are, where there are any."""
        if self.report.exact or not self.report.half_years:
            return ""
        return self.say("demand-details", halves=self.half_years(), months=FEWEST_MONTHS)

    def no_half_years(self) -> str:
        """Why there is nothing that is published by the half-year, if so."""
        if self.report.half_years:
            return ""
        whole = len(self.report.period.half_years)
        return self.say("demand-no-half-years", whole=whole, months=FEWEST_MONTHS)

    def work(self) -> dict[str, str]:
        """Cases, contacts and persons by what they are called, without what is not known."""
        work = self.report.now.casework
        counts = {"cases": work.cases, "contacts": work.contacts, "persons": self.report.persons}
        return {
            self.say(f"demand-{name}"): self.number(count)
            for name, count in counts.items()
            if count is not None
        }

    def recommendation(self, one: Recommendation) -> tuple[str, str, str]:
        """What is recommended, to whom, and how far they are."""
        owner = without_steering(one.owner) or self.say("demand-no-owner")
        return self.of(one.texts), owner, self.say(f"demand-status-{one.status}")

    def focus(self) -> str:
        """The focus of two years, empty where none falls into the period."""
        if (focus := self.report.focus) is None:
            return ""
        return self.say(
            "demand-focus",
            title=self.of(focus.texts),
            first=str(focus.first_year),
            last=str(focus.last_year),
        )

    def signs(self) -> Iterator[tuple[str, str]]:
        """Each sign of the matrix and what it means."""
        few = self.hours(FEW_HOURS)
        for coverage, sign in SIGNS.items():
            yield sign, self.say(f"demand-coverage-{coverage}", hours=few)

    def how_counted(self) -> Iterator[str]:
        """How the figures came about and how exact they are, a paragraph each."""
        report, say = self.report, self.say
        if report.exact:
            yield say("demand-how-exact")
        else:
            yield say("demand-how-rounded", base=BASE, most=BASE - 1)
            yield say(
                "demand-how-margin",
                margin=report.margin,
                percent=report.margin_percent,
                few="yes" if report.margin_percent > MUCH else "no",
            )
            if report.half_years:
                yield say("demand-how-margin-details", margin=report.margin_of_details)
            yield from self._kiosks()
        if report.uncounted:
            yield say("demand-how-missing", months=", ".join(report.uncounted))
        yield say("demand-how-visits")
        yield say("demand-how-unmet")
        if not report.exact and report.half_years:
            yield say("demand-how-matrix", halves=self.half_years())
        yield say("demand-how-supply", day=self.day(report.made_on), weeks=WEEKS)
        if old := report.old:
            offers, helplines = old.get(Kind.OFFER, 0), old.get(Kind.HELPLINE, 0)
            yield say("demand-how-age", offers=offers, helplines=helplines)
        yield say("demand-how-cases")

    def _kiosks(self) -> Iterator[str]:
        """Whose figures were added up, and what is not in them."""
        kiosks = self.report.kiosks
        yield self.say("demand-how-kiosks", count=len(kiosks), names=self._some(list(kiosks)))
        lacking = [
            f"{kiosk} ({', '.join(map(self._named, lacks))})"
            for kiosk, lacks in kiosks.items()
            if lacks
        ]
        if lacking:
            yield self.say("demand-how-lacking", names=self._some(lacking))
        if len(kiosks) > 1 and self.report.before is None:
            yield self.say("demand-how-not-compared", months=self.before)

    def _some(self, names: list[str]) -> str:
        """The names, as many of them as one reads."""
        shown, more = ", ".join(names[:MOST_NAMES]), len(names) - MOST_NAMES
        return self.say("report-more", names=shown, more=more) if more > 0 else shown

    def _named(self, period: str) -> str:
        """What a half-year is called; a month has no other name than its own."""
        year, _, half = period.partition("-H")
        return self.say("demand-half-year", half=half, year=year) if half else period


def months_in_words(period: Period, say: Strings) -> str:
    """`Januar bis Juni 2026`, or the only month."""
    first, final = period.first, period.final
    if first == final:
        return _month(first, say, with_year=True)
    begin = _month(first, say, with_year=first.year != final.year)
    return say("demand-months", first=begin, final=_month(final, say, with_year=True))


def _month(day: date, say: Strings, *, with_year: bool) -> str:
    name = say("demand-month", number=day.month)
    return f"{name} {day.year}" if with_year else name
