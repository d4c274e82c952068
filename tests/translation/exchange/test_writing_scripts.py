"""Words in another script than the language's are the sign of a wrong file, and never taken."""

import pytest

from kiosk.language.languages import LANGUAGES
from kiosk.translation.exchange.writing_script import in_other_script
from tests.translation.exchange.desk import TURKISH, Desk, finish


def test_a_turkish_file_that_calls_itself_arabic_is_refused(desk: Desk) -> None:
    file = desk.export(language="ar")
    finish(file, **TURKISH)
    before = desk.memory.read_bytes()
    status, said = desk.run("import", file)
    assert status == 1
    assert said.count("Das ist nicht in arabischer Schrift geschrieben. Ist das die richtige") == 3
    assert desk.memory.read_bytes() == before


def test_an_arabic_file_that_calls_itself_turkish_is_refused(desk: Desk) -> None:
    file = desk.export(language="tr")
    finish(file, title="مقهى اللغة")
    status, said = desk.run("import", file)
    assert status == 1
    assert "Das ist nicht in lateinischer Schrift geschrieben." in said


def test_the_kiosk_s_own_words_are_in_the_script_of_their_language() -> None:
    for code, language in LANGUAGES.items():
        assert not in_other_script(language.endonym, "", code), code
        assert not in_other_script(language.greeting, "", code), code


def test_german_sentences_are_no_translation_into_another_script() -> None:
    german = "Spielen, bauen und knobeln für Kinder."
    assert in_other_script(german, german, "uk")


@pytest.mark.parametrize(
    ("words", "german", "language"),
    [
        ("Jobcenter", "Jobcenter", "ar"),
        ("Café International", "Café International", "ti"),
        ("جوب سنتر (Jobcenter Meerbusch)", "Jobcenter Meerbusch", "ar"),
        ("16:30–18:00", "16:30–18:00", "ja"),
        ("WhatsAppで相談する", "Fragen Sie", "ja"),
    ],
)
def test_names_figures_and_foreign_words_among_own_ones_are_no_fault(
    words: str, german: str, language: str
) -> None:
    assert not in_other_script(words, german, language)
