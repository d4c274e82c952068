"""Nothing but printable characters leaves the script layer."""

import pytest

from kiosk.language.script import clean, visual


@pytest.mark.parametrize(
    ("hostile", "harmless"),
    [
        ("\x1b]0;title\x07Hallo", "]0;titleHallo"),
        ("a\u202eb\u202cc", "abc"),
        ("\u200b" * 1000 + "a", "a"),
        ("a\ufe0f\U000e0100", "a"),
        ("a" + "\u0300" * 1000, "à\u0300\u0300"),
        ("\ue100\U000f0000\ud800", ""),
        ("Tab\tund\u00a0Blank", "Tab und Blank"),
        ("👍\U0001f3fd", "👍"),
        ("\u2066" * 5000 + "a", "a"),
        ("\U000e01f0", "\ufffd"),
    ],
)
def test_hostile_text_becomes_harmless(hostile: str, harmless: str) -> None:
    assert visual(hostile) == harmless


def test_accents_are_composed() -> None:
    assert clean("Cafe\u0301") == "Café"


def test_a_stress_mark_that_cannot_be_composed_stays_on_its_letter() -> None:
    assert visual("з\u0430\u0301мок") == "з\u0430\u0301мок"


def test_marks_stay_behind_their_hebrew_letter() -> None:
    assert visual("ש\u05b8ל", right_to_left=True) == "לש\u05b8"
