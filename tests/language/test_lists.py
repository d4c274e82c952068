"""Lists as visitors read them."""

import pytest

from kiosk.language import lists
from kiosk.language.languages import LANGUAGES


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("de", "A, B, C"),
        ("uk", "A, B, C"),
        ("ar", "A، B، C"),
        ("ckb", "A، B، C"),
        ("fa", "A، B، C"),
        ("ti", "A፣ B፣ C"),
        ("ja", "A、B、C"),
    ],
)
def test_a_list_has_the_comma_of_its_script(language: str, written: str) -> None:
    assert lists.joined(language, ["A", "B", "C"]) == written


def test_one_thing_stands_without_a_comma_and_nothing_is_nothing() -> None:
    assert lists.joined("ja", ["日本語"]) == "日本語"
    assert lists.joined("ja", []) == ""


def test_a_variety_has_the_comma_of_its_language() -> None:
    assert lists.joined("de-easy", "AB") == lists.joined("de", "AB")
    assert lists.joined("sr-Latn", "AB") == "A, B"


def test_a_language_without_a_comma_of_its_own_uses_the_german_one() -> None:
    assert lists.joined("rom", "AB") == "A, B"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_unseen_stands_in_a_list(language: str) -> None:
    assert lists.joined(language, "AB").replace(" ", "").isprintable()
