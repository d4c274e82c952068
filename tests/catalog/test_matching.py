"""Which offers a visitor finds, in which order, and why."""

from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.catalog.choices import Answer, Area, Cost, Kind, Registration, Status
from kiosk.catalog.finding.matching import Filters, FoundOffers, Match, Query, Reason, find
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.model import Offer
from kiosk.catalog.seasons import Season
from kiosk.catalog.texts import Text
from tests.catalog.random_offers import index

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 25, 10, tzinfo=BERLIN)
"""A Wednesday."""


def offer(identity: str, *needs: str, **facts: Any) -> Offer:
    """An offer about which nothing is known but its needs."""
    given = {"kind": Kind.OFFER, "provider": "p", "texts": {"de": Text(identity)}} | facts
    return Offer(id=identity, needs=needs, **given)


def line(identity: str, *needs: str, **facts: Any) -> Offer:
    return offer(identity, *needs, kind=Kind.HELPLINE, area=Area.NATIONAL, **facts)


def names(matches: Iterable[Match]) -> list[str]:
    return [match.offer.id for match in matches]


def found(offers: Iterable[Offer], need: str = "german", language: str = "de") -> FoundOffers:
    return find(index(offers), Query(need, language), NOW)


def reasons(subject: Offer, wish: Query) -> list[str]:
    (match,) = find(index([subject]), wish, NOW).matches
    return [reason.code for reason in match.reasons]


class TestFitting:
    """What belongs to a need."""

    def test_all_of_a_need_shows_every_sub_need(self) -> None:
        offers = [offer("a", "german.course"), offer("b", "german"), offer("c", "work.job")]
        assert names(found(offers).matches) == ["a", "b"]

    def test_a_sub_need_shows_its_own_offers_before_those_of_the_whole_need(self) -> None:
        offers = [
            offer("a", "german", languages_spoken=("ar",), hours=Hours("24/7")),
            offer("b", "german.practice"),
            offer("c", "german.course"),
        ]
        assert names(found(offers, "german.practice", "ar").matches) == ["b", "a"]

    def test_an_offer_under_need_and_sub_need_appears_once(self) -> None:
        offers = [offer("a", "german", "german.practice")]
        assert names(found(offers, "german.practice").matches) == ["a"]
        assert names(found(offers, "german").matches) == ["a"]

    @pytest.mark.parametrize(
        "facts",
        [
            {"status": Status.HISTORIC},
            {"valid_until": date(2026, 11, 24)},
            {"valid_from": date(2026, 11, 26)},
        ],
    )
    def test_what_is_not_offered_today_is_never_found(self, facts: dict[str, Any]) -> None:
        answer = found([offer("a", "german", **facts), line("b", "work", **facts)])
        assert answer == FoundOffers((), (), ())


class TestNothingFits:
    """What is near is shown, and nothing else."""

    def test_the_whole_need_stands_in_for_an_empty_sub_need(self) -> None:
        answer = found([offer("a", "german.course")], "german.practice")
        assert (names(answer.matches), names(answer.wider)) == ([], ["a"])

    def test_the_whole_need_comes_without_the_filters_that_emptied_the_page(self) -> None:
        offers = index([offer("a", "german")])
        answer = find(offers, Query("german"), NOW, Filters(free=True))
        assert (names(answer.matches), names(answer.wider)) == ([], ["a"])

    def test_only_help_lines_of_the_same_need_are_near(self) -> None:
        answer = found([line("a", "german.course"), line("b", "work")], "german.practice")
        assert names(answer.helplines) == ["a"]

    def test_a_need_without_help_lines_borrows_none(self) -> None:
        assert found([line("a", "sos"), line("b", "work")]) == FoundOffers((), (), ())

    def test_where_nobody_knows_the_needs_all_help_lines_are_there(self) -> None:
        assert names(found([line("a", "sos"), line("b", "work")], "").helplines) == ["a", "b"]

    def test_nothing_wider_is_shown_beside_matches(self) -> None:
        assert found([offer("a", "german")]).wider == ()


class TestRanking:
    """What stands further up."""

    @pytest.mark.parametrize(
        ("better", "worse"),
        [
            ({"languages_spoken": ("ar",)}, {"hours": Hours("24/7")}),
            ({"hours": Hours("We 09:00-12:00")}, {"hours": Hours("We 14:00-15:00")}),
            ({"hours": Hours("We 14:00-15:00")}, {"hours": Hours("Th 09:00-15:00")}),
            ({"hours": Hours("Th 14:00-15:00")}, {"hours": Hours(by_appointment=True)}),
            ({"hours": Hours(by_appointment=True)}, {}),
            ({}, {"hours": Hours("2024 Dec 24 10:00-12:00")}),
            ({"audience": ("mothers",)}, {}),
            ({}, {"audience": ("seniors",)}),
            ({"audience": ("mothers",), "area": Area.STATE}, {"area": Area.TOWN}),
            ({"area": Area.TOWN}, {"area": Area.DISTRICT}),
            ({"area": Area.STATE}, {"area": Area.NATIONAL}),
            ({"last_verified": date(2026, 1, 1)}, {"sample": True}),
        ],
    )
    def test_the_better_offer_comes_first(
        self, better: dict[str, Any], worse: dict[str, Any]
    ) -> None:
        offers = index([offer("a", "german", **worse), offer("b", "german", **better)])
        wish = Query("german", "ar", frozenset({"mothers"}))
        assert names(find(offers, wish, NOW).matches) == ["b", "a"]

    def test_equals_stand_in_order_of_title_then_id(self) -> None:
        alike = [replace(offer(name, "german"), texts={"de": Text("x")}) for name in "ba"]
        first = replace(offer("c", "german"), texts={"de": Text("A")})
        assert names(found([*alike, first]).matches) == ["c", "a", "b"]


class TestLanguages:
    """Whom a visitor understands."""

    @pytest.mark.parametrize(
        ("visitor", "spoken"),
        [("ar", "ar"), ("sr-Latn", "sr"), ("prs", "fa"), ("fa", "prs"), ("ku", "kmr")],
    )
    def test_the_reason_names_the_language_as_the_offer_does(
        self, visitor: str, spoken: str
    ) -> None:
        subject = offer("a", "german", languages_spoken=(spoken,))
        (match,) = found([subject], language=visitor).matches
        assert match.reasons[0] == Reason("reason-speaks", language=spoken)

    @pytest.mark.parametrize("visitor", ["de", "de-easy"])
    def test_german_is_understood_everywhere_and_no_reason(self, visitor: str) -> None:
        subject = offer("a", "german", languages_spoken=("ar", "de"))
        answer = find(index([subject]), Query("german", visitor), NOW, Filters(my_language=True))
        assert "reason-speaks" not in [r.code for r in answer.matches[0].reasons]


class TestReasons:
    """Why an offer fits."""

    def test_every_fact_that_helps_is_a_reason(self) -> None:
        subject = offer(
            "a",
            "german",
            languages_spoken=("ar",),
            hours=Hours("We 09:00-12:00"),
            audience=("mothers",),
            cost=Cost.FREE,
            women_only=True,
            childcare=Answer.YES,
            registration=Registration.NONE,
        )
        assert reasons(subject, Query("german", "ar", frozenset({"mothers"}))) == [
            "reason-speaks",
            "reason-open-until",
            "reason-audience",
            "reason-free",
            "reason-women-only",
            "reason-childcare",
            "reason-no-registration",
            "reason-close-by",
        ]

    def test_what_is_unknown_is_no_reason(self) -> None:
        assert reasons(offer("a", "german", area=Area.STATE), Query("german", "ar")) == []

    def test_times_are_moments(self) -> None:
        subjects = [
            offer("a", "german", hours=Hours("We 09:00-12:00")),
            offer("b", "german", hours=Hours("Th 09:00-12:00")),
        ]
        first, second = found(subjects).matches
        assert first.reasons[0].moment == datetime(2026, 11, 25, 12, tzinfo=BERLIN)
        assert second.reasons[0] == Reason(
            "reason-opens", moment=datetime(2026, 11, 26, 9, tzinfo=BERLIN)
        )

    @pytest.mark.parametrize(
        ("facts", "code"),
        [
            ({"hours": Hours("24/7")}, "reason-always"),
            ({"hours": Hours(by_appointment=True)}, "reason-by-appointment"),
            ({"registration": Registration.APPOINTMENT}, "reason-by-appointment"),
        ],
    )
    def test_always_and_by_appointment_are_said(self, facts: dict[str, Any], code: str) -> None:
        assert code in reasons(offer("a", "german", **facts), Query("german"))

    def test_a_help_line_is_not_close_by(self) -> None:
        subject = replace(line("a", "german"), area=Area.TOWN)
        assert reasons(subject, Query("german")) == []


class TestFilters:
    """What a visitor insists on."""

    @pytest.mark.parametrize(
        ("name", "facts"),
        [
            ("open_now", {"hours": Hours("We 09:00-12:00")}),
            ("my_language", {"languages_spoken": ("ar",)}),
            ("women_only", {"women_only": True}),
            ("childcare", {"childcare": Answer.YES}),
            ("free", {"cost": Cost.FREE}),
        ],
    )
    def test_a_filter_keeps_only_what_passes_it(self, name: str, facts: dict[str, Any]) -> None:
        offers = index([offer("a", "german"), offer("b", "german", **facts)])
        answer = find(offers, Query("german", "ar"), NOW, Filters(**{name: True}))
        assert names(answer.matches) == ["b"]

    def test_an_office_by_appointment_is_not_open_now(self) -> None:
        office = offer("a", "german", hours=Hours("We 09:00-12:00", by_appointment=True))
        assert find(index([office]), Query("german"), NOW, Filters(open_now=True)).matches == ()

    def test_women_only_offers_are_seen_without_a_filter(self) -> None:
        assert names(found([offer("a", "german", women_only=True)]).matches) == ["a"]


def test_a_reason_turns_into_plain_data() -> None:
    assert asdict(Reason("reason-free")) == {
        "code": "reason-free",
        "language": "",
        "moment": None,
        "audience": "",
        "hours": None,
    }


class TestSeasons:
    """What holds on the day of the question."""

    SEASONS = (
        Season(date(2026, 11, 1), date(2026, 11, 30), cost=Cost.FREE),
        Season(registration=Registration.NONE, cost=Cost.FEE),
    )

    def test_what_is_free_this_month_only_is_found_as_free_this_month_only(self) -> None:
        catalog = index([offer("a", "german", cost=Cost.FEE, seasons=self.SEASONS)])
        later = NOW.replace(month=12, day=1)
        free = Filters(free=True)
        today, tomorrow = (find(catalog, Query("german"), at, free) for at in (NOW, later))
        assert (names(today.matches), names(tomorrow.matches)) == (["a"], [])

    def test_the_reasons_are_those_of_the_day(self) -> None:
        subject = offer("a", "german", cost=Cost.FEE, seasons=self.SEASONS)
        assert "reason-free" in reasons(subject, Query("german"))
