"""Real models that garble facts are caught, led around them, or reported."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kiosk.translation.careful import Attempt, translated_carefully
from kiosk.translation.protected_facts import FaultKind
from kiosk.translation.terms import Term, Terms
from tests.translation.conftest import Engines
from tests.translation.tiny_packages import EN_TR, HOUSE, Pair, install

TERMS = Terms((Term("Jobcenter"),))
GERMAN = "Sie haben am Montag um 9.30 Uhr einen Termin, bitte."
TURKISH = "siz var günü pazartesi saat 9.30 saatinde bir randevu, lütfen."


Carefully = Callable[[str, Mapping[str, str]], Attempt]


@pytest.fixture
def carefully(engines: Engines, tmp_path: Path) -> Carefully:
    """Translates one text with packages that garble these English words."""

    def translate(text: str, garbled: Mapping[str, str]) -> Attempt:
        packages = install(tmp_path, HOUSE[0], Pair("en", "tr", {**EN_TR, **garbled}))
        engine = engines(packages)
        (attempt,) = translated_carefully(
            [text], lambda texts: engine.translated(texts, "de", "tr"), TERMS
        )
        return attempt

    return translate


def test_a_model_that_keeps_the_facts_is_believed(carefully: Carefully) -> None:
    assert carefully(GERMAN, {}) == Attempt(TURKISH)


def test_a_model_that_garbles_a_time_is_led_around_it(carefully: Carefully) -> None:
    assert carefully(GERMAN, {"9.30": "9.00"}) == Attempt(TURKISH)


def test_a_model_that_garbles_what_stands_for_a_time_is_given_pieces(carefully: Carefully) -> None:
    attempt = carefully(GERMAN, {"9.30": "9.00", "(71)": "71"})
    assert attempt.faults == ()
    assert "9.30" in attempt.text


def test_a_model_that_renames_an_authority_is_led_around_it(carefully: Carefully) -> None:
    attempt = carefully("Bitte haben Sie einen Termin, Jobcenter.", {"Jobcenter": "işyeri"})
    assert attempt == Attempt("Lütfen var siz bir randevu, Jobcenter.")


def test_a_model_that_makes_up_numbers_everywhere_is_reported(carefully: Carefully) -> None:
    attempt = carefully(GERMAN, {"appointment": "911"})
    assert [fault.kind for fault in attempt.faults] == [FaultKind.ADDED]
    assert attempt.faults[0].fact == "911"
