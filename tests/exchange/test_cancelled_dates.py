"""Publishing again: what is the same stays, what falls out is cancelled, what changes says so."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalog.choices import Status
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.texts import Text
from kiosk.exchange.calendars.calendar_files import house_calendar, offer_calendar
from kiosk.exchange.calendars.published_calendars import PublishedCalendars
from tests.catalog.random_offers import HOURS
from tests.exchange.subscriptions import CAFE, TODAY, at, published, subscribed

PATH = offer_calendar("de", "cafe")
CANCELLED = "CANCELLED"
NOTHING = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


def states(content: bytes | None) -> dict[str, tuple[str, int]]:
    """The state and version of each date, in Berlin."""
    return {
        f"{one.start.astimezone(BERLIN):%Y-%m-%d %H:%M}": (
            str(one.get("STATUS", "")),
            int(one.get("SEQUENCE", 0)),
        )
        for one in subscribed(content or NOTHING)
    }


def test_publishing_twice_writes_nothing_new() -> None:
    once = published(CAFE)
    assert published(CAFE, former=once) == once
    assert published(CAFE, former=once, today=date(2026, 11, 30)) == once


def test_a_date_that_falls_out_is_cancelled() -> None:
    again = published(at("We 16:00-18:00; 2026 Dec 02 off"), former=published(CAFE))
    assert states(again[PATH])["2026-12-02 16:00"] == (CANCELLED, 1)
    assert states(again[PATH])["2026-12-09 16:00"] == ("", 0)


def test_a_cancelled_date_says_what_does_not_take_place() -> None:
    again = published(at("We 16:00-18:00; 2026 Dec 02 off"), former=published(CAFE))
    (gone,) = [one for one in subscribed(again[PATH]) if one.get("STATUS") == CANCELLED]
    assert str(gone["SUMMARY"]) == "Sprachcafé"


def test_a_cancelled_date_stays_so_until_it_is_over() -> None:
    closed = at("We 16:00-18:00; 2026 Dec 02 off")
    once = published(closed, former=published(CAFE))
    assert published(closed, former=once) == once
    on_the_day = published(closed, former=once, today=date(2026, 12, 2))
    assert states(on_the_day[PATH])["2026-12-02 16:00"] == (CANCELLED, 1)
    later = published(closed, former=once, today=date(2026, 12, 3))
    assert "2026-12-02 16:00" not in states(later[PATH])


def test_what_is_over_is_never_cancelled() -> None:
    again = published(at("Th 16:00-18:00"), former=published(CAFE))
    assert states(again[PATH])["2026-11-25 16:00"] == (CANCELLED, 1)
    assert "2026-11-18 16:00" not in states(again[PATH])


def test_a_date_that_takes_place_after_all_outranks_its_cancellation() -> None:
    closed = published(at("We 16:00-18:00; 2026 Dec 02 off"), former=published(CAFE))
    again = published(CAFE, former=closed)
    assert states(again[PATH])["2026-12-02 16:00"] == ("", 2)
    assert published(CAFE, former=again) == again


def test_another_end_is_a_new_version_of_the_same_date() -> None:
    once = published(CAFE)
    again = published(at("We 16:00-19:00"), former=once)
    assert uids(again) == uids(once)
    assert set(states(again[PATH]).values()) == {("", 1)}
    assert published(at("We 16:00-19:00"), former=again) == again


def test_another_title_is_no_new_version() -> None:
    again = published(replace(CAFE, texts={"de": Text("Café")}), former=published(CAFE))
    assert set(states(again[PATH]).values()) == {("", 0)}
    assert {str(one["SUMMARY"]) for one in subscribed(again[PATH])} == {"Café"}


def test_the_dates_of_an_offer_that_ended_are_cancelled() -> None:
    again = published(replace(CAFE, status=Status.HISTORIC), former=published(CAFE))
    assert {state for state, _ in states(again[PATH]).values()} == {CANCELLED}


def test_the_dates_of_an_offer_that_is_no_more_are_cancelled() -> None:
    offer = replace(CAFE, texts={"de": Text("Café, Kuchen; und mehr")})
    gone = published(former=published(offer))
    assert gone.keys() == published(offer).keys()
    for content in gone.values():
        assert {state for state, _ in states(content).values()} == {CANCELLED}
    assert head(gone[PATH]) == head(published(offer)[PATH])
    assert published(former=gone) == gone


def test_a_language_that_is_offered_no_more_cancels_nothing() -> None:
    former = published(CAFE, languages=("de", "tr"))
    assert published(CAFE, former=former) == published(CAFE)


def test_what_was_published_is_read_from_its_folder(tmp_path: Path) -> None:
    once = published(CAFE, languages=("de", "tr"))
    for path, content in once.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    assert dict(PublishedCalendars(tmp_path)) == once
    assert PublishedCalendars(tmp_path).get("calendar/de/offers/x.ics") is None
    assert not PublishedCalendars(tmp_path / "nowhere")


def test_an_offer_that_became_discreet_is_not_even_named_as_cancelled() -> None:
    other = replace(CAFE, id="cafe-2", texts={"de": Text("Kurs")})
    former = published(CAFE, other)
    again = published(replace(CAFE, needs=("sos",)), other, former=former)
    assert again.keys() == former.keys()
    assert not [path for path, content in again.items() if "Sprachcafé" in content.decode()]
    assert states(again[PATH]) == {}
    assert states(again[house_calendar("de")]) == states(former[offer_calendar("de", "cafe-2")])


def test_a_renamed_offer_goes_on_under_its_old_path_and_its_old_uids() -> None:
    once = published(CAFE)
    renamed = replace(CAFE, id="treff", was=("cafe",))
    again = published(renamed, former=once)
    assert uids(again) == uids(once)
    for path in (*once, offer_calendar("de", "treff")):
        assert set(states(again[path]).values()) == {("", 0)}
    assert published(renamed, former=again) == again


def test_of_two_offers_with_one_former_id_each_has_its_own_dates() -> None:
    two = [replace(CAFE, id=id, was=("cafe",)) for id in ("a", "b")]
    (house,) = [one for path, one in published(*two).items() if path == house_calendar("de")]
    found = [str(event["UID"]) for event in subscribed(house)]
    assert len(found) == len(set(found)) == 2 * len(states(published(CAFE)[PATH]))


def test_a_renamed_offer_that_became_discreet_is_not_even_named_as_cancelled() -> None:
    hidden = replace(CAFE, id="treff", was=("cafe",), needs=("sos",))
    again = published(hidden, former=published(CAFE))
    assert not [path for path, content in again.items() if "Sprachcafé" in content.decode()]


def test_a_broken_former_calendar_does_no_harm() -> None:
    once = published(CAFE)
    for broken in (b"", b"\xff\xfe", once[PATH][:1000], once[PATH].replace(b"DTSTART", b"\0X")):
        assert published(CAFE, former={PATH: broken})[PATH] == once[PATH]


@pytest.mark.exhaustive
@given(HOURS, HOURS, st.dates(TODAY, date(2027, 3, 31)))
@settings(max_examples=12, deadline=None)
def test_every_date_ahead_either_takes_place_or_is_cancelled(
    hours: Hours, others: Hours, later: date
) -> None:
    before, after = (replace(CAFE, hours=one) for one in (hours, others))
    once = published(before)
    again = states(published(after, former=once, today=later).get(PATH))
    taking_place = {day for day, (state, _) in again.items() if state != CANCELLED}
    assert taking_place == states(published(after, today=later).get(PATH)).keys()
    ahead = {day for day in states(once.get(PATH)) if day >= f"{later}"}
    assert again.keys() - taking_place == ahead - taking_place


def head(content: bytes) -> bytes:
    """What a calendar says of itself."""
    return content.partition(b"BEGIN:VEVENT")[0]


def uids(calendars: dict[str, bytes]) -> set[str]:
    """The UIDs of the offer's calendar."""
    return {str(event["UID"]) for event in subscribed(calendars[PATH])}
