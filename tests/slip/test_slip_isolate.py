"""Numbers and addresses stay whole and left to right; ordinary words stay as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.slip.paper.isolate import LRI, PDI, isolated

NBSP, NO_BREAK_HYPHEN, JOINER = "\u00a0", "\u2011", "\u2060"


def test_a_phone_number_inside_arabic_is_one_unit() -> None:
    phone = f"+49{NBSP}30{NBSP}23125{NO_BREAK_HYPHEN}042"
    assert isolated("رقم +49 30 23125-042 أو") == f"رقم {LRI}{phone}{PDI} أو"


def test_a_short_number_in_groups_is_one_unit() -> None:
    assert isolated("الرقم 116 016") == f"الرقم {LRI}116{NBSP}016{PDI}"


@pytest.mark.parametrize("dash", ["–", "-"])
def test_a_range_of_times_is_one_unit(dash: str) -> None:
    shown = f"{JOINER}–{JOINER}" if dash == "–" else NO_BREAK_HYPHEN
    assert isolated(f"9:00{dash}16:00") == f"{LRI}9:00{shown}16:00{PDI}"


def test_a_date_keeps_its_dots() -> None:
    assert isolated("يوم 25.11.2026") == f"يوم {LRI}25.11.2026{PDI}"


@pytest.mark.parametrize(
    "address", ["https://www.example.org/a/12345678", "cafe@example.org", "www.example.org"]
)
def test_a_web_or_mail_address_is_isolated_but_may_break(address: str) -> None:
    assert isolated(f"زر {address} الآن") == f"زر {LRI}{address}{PDI} الآن"


@pytest.mark.parametrize("text", ["Tel 04109 Ort", "§ 203 StGB", "۹:۰۰–۱۶:۰۰", "خانواده", "12"])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert isolated(text) == text


def test_line_breaks_stay() -> None:
    assert isolated("Mi\nDo") == "Mi\nDo"


def test_an_endless_word_may_break() -> None:
    assert max(map(len, isolated("x" * 1000).split("\u200b"))) <= 24


@given(st.text())
def test_nothing_that_steers_the_direction_or_a_terminal_survives(text: str) -> None:
    shown = isolated(text)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\x1b\x00\x07\r\t\x9b")
    assert shown.count(LRI) - text.count(LRI) == shown.count(PDI) - text.count(PDI)
