"""Opening rules in German words mean what the rules mean."""

import pytest

from kiosk.catalog.hours.syntax import wording_problems
from kiosk.exchange.provider_table.german_hours import german_rule, rule_in_notation
from tests.catalog.shipped import shipped


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("Mo-Fr 09:00-12:00; Feiertage geschlossen", "Mo-Fr 09:00-12:00; PH off"),
        ("Montag bis Freitag 9 - 12 Uhr", "Mo-Fr 09:00-12:00"),
        ("Di und Do 9.30–12.00 Uhr;", "Tu,Th 09:30-12:00"),
        ("Mi[2] 16:00-18:00; Schulferien zu", "We[2] 16:00-18:00; SH off"),
        ("2026 Dez 24-31 geschlossen", "2026 Dec 24-31 off"),
        ("So 10-11", "Su 10:00-11:00"),
    ],
)
def test_what_an_office_writes_is_understood(words: str, rule: str) -> None:
    assert rule_in_notation(words) == rule
    assert not wording_problems(rule)


def test_every_rule_that_we_ship_comes_back_as_it_was() -> None:
    rules = {offer.hours.rule for offer in shipped().offers.values()} - {""}
    assert len(rules) > 5
    assert {rule: rule_in_notation(german_rule(rule)) for rule in rules} == {
        rule: rule for rule in rules
    }
