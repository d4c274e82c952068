"""Help at once: the most urgent number first, and two numbers that no broken file takes away."""

from kiosk.catalog.finding.matching import Index, Match, Query, find
from kiosk.catalog.model import Catalog, Centre
from kiosk.facts.emergency import emergency_numbers, help_lines
from kiosk.facts.offer_facts import OfferFacts
from kiosk.language.languages import LANGUAGES
from tests.catalog.shipped import shipped
from tests.facts.readers import WEDNESDAY, reader

BROKEN = Catalog(Centre("", {}), {}, {}, {})


def found(language: str = "de") -> tuple[Match, ...]:
    """What the content has for an emergency, best first for this reader."""
    return find(Index(shipped()), Query("sos", language), WEDNESDAY).matches


def numbers(matches: list[Match]) -> list[str]:
    """The numbers to dial."""
    return [match.offer.contacts[0].dial for match in matches]


def test_emergency_numbers_and_violence_come_first_then_children_then_the_rest() -> None:
    lines = help_lines(found(), reader(catalog=shipped()))
    assert [match.offer.id for match in lines] == [
        "notruf-112",
        "polizei-110",
        "hilfetelefon-frauen",
        "hilfetelefon-maenner",
        "kinder-jugendtelefon",
        "hilfetelefon-missbrauch",
        "bereitschaftsdienst-116117",
        "giftnotruf",
        "weisser-ring",
        "telefonseelsorge",
        "schwangere-in-not",
    ]


def test_the_order_is_the_same_in_every_language() -> None:
    german = numbers(help_lines(found(), reader(catalog=shipped())))
    for language in LANGUAGES:
        assert numbers(help_lines(found(language), reader(language, catalog=shipped()))) == german


def test_with_broken_content_112_and_110_are_there_in_every_language() -> None:
    words = set()
    for language in LANGUAGES:
        who = reader(language, catalog=BROKEN)
        lines = help_lines((), who)
        assert numbers(lines) == ["112", "110"]
        facts = [OfferFacts(match.offer, who) for match in lines]
        assert {fact.language for fact in facts} == {language}
        assert [fact.opening.words for fact in facts] == [who.say("open-always")] * 2
        words.add(facts[0].title)
    assert "Feuerwehr, Rettungsdienst" in words
    assert len(words) > 18


def test_a_number_of_which_the_file_alone_is_broken_is_there_too() -> None:
    rest = [match for match in found() if match.offer.id != "notruf-112"]
    assert numbers(help_lines(rest, reader(catalog=shipped())))[:3] == ["112", "110", "116016"]


def test_no_number_is_shown_twice() -> None:
    lines = numbers(help_lines(found(), reader(catalog=shipped())))
    assert len(lines) == len(set(lines))
    assert [offer.id for offer in emergency_numbers(reader())] == ["112", "110"]
