"""Which text a reader sees, and that the marks beside it are honest."""

from dataclasses import replace

from kiosk.catalog.texts import Origin, Text, Why, read
from kiosk.language.languages import LANGUAGES

GERMAN = Text("Sprachcafé")
SORANI = LANGUAGES["ckb"]


def drafted(title: str) -> Text:
    """A machine's text made from the German."""
    return Text(title, origin=Origin.MACHINE, source=GERMAN.fingerprint)


def test_readers_see_their_own_language_first() -> None:
    reading = read({"de": GERMAN, "ckb": drafted("کافێ"), "ar": drafted("مقهى")}, SORANI)
    assert (reading.language, reading.why, reading.machine) == ("ckb", Why.OWN, True)


def test_a_missing_text_is_shown_in_the_first_language_of_the_chain_that_has_it() -> None:
    both = {"de": GERMAN, "en": Text("Language café"), "ar": drafted("مقهى")}
    assert read(both, SORANI).language == "ar"
    assert read({"de": GERMAN, "en": Text("Language café")}, SORANI).language == "en"
    assert read(both, SORANI).why is Why.FALLBACK


def test_the_chain_ends_in_german() -> None:
    reading = read({"de": GERMAN, "tr": drafted("Dil kafesi")}, SORANI)
    assert (reading.language, reading.why) == ("de", Why.ORIGINAL)


def test_easy_german_falls_back_to_german_at_once() -> None:
    reading = read({"de": GERMAN, "en": Text("Language café")}, LANGUAGES["de-easy"])
    assert (reading.language, reading.why) == ("de", Why.ORIGINAL)


def test_a_machine_chain_is_followed() -> None:
    kurmanji = replace(LANGUAGES["ku"], fallbacks=("tr",))
    assert read({"de": GERMAN, "tr": drafted("Dil kafesi")}, kurmanji).language == "tr"


def test_a_fallback_made_from_an_older_german_text_says_so() -> None:
    old = replace(drafted("مقهى"), source="00000000")
    assert read({"de": GERMAN, "ar": old}, SORANI).outdated
