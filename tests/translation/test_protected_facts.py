"""Numbers, times, dates, addresses, names and terms survive a translation, or somebody is told."""

from pathlib import Path

import pytest

from kiosk.catalog.every_text import every_text
from kiosk.catalog.reading.loader import load
from kiosk.translation.protected_facts import Fault, FaultKind, described, faults, protected
from kiosk.translation.terms import Term, Terms, terms_for
from tests.catalog.content_folder import STAFF

EMPTY = Path("no-such-folder")
SHIPPED = Path(__file__).parents[2] / "content"
GERMAN = STAFF[0]
TERMS = Terms(
    (
        Term("Meerbusch", renderings=("Meerbusch", "メーアブッシュ")),
        Term("Jobcenter"),
        Term("Ausländerbehörde", renderings=("ведомство по делам иностранцев",)),
        Term("Deutsche Welle", forms=("Deutschen Welle",)),
    )
)


def wrong(source: str, translated: str) -> str:
    """What staff read about a translation; nothing when every fact survived."""
    return described(faults(source, translated, TERMS), GERMAN)


@pytest.mark.parametrize(
    ("source", "translated"),
    [
        ("Ab 09:30 Uhr", "from 9.30"),
        ("Ab 16 Uhr", "16:00'dan itibaren"),
        ("Von 8 bis 12.30 Uhr", "من ٨ إلى ١٢:٣٠"),
        ("Um 9.30 Uhr", "9時30分に"),
        ("Um 9.30 Uhr", "à 9h30"),
        ("Es kostet 1.250,50 Euro.", "It costs 1,250.50 euros."),
        ("Es kostet 1.250,50 Euro.", "Ça coûte 1 250,50 euros."),
        ("Es kostet 1.250,50 Euro.", "۱٬۲۵۰٫۵۰ یورو"),
        ("Am 15.10.2026", "2026年10月15日に"),
        ("Am 1. August 2013", "On August 1, 2013"),
        ("Am 1. August 2013", "2013年8月1日"),
        ("Am 1. August", "8月1日"),
        ("Rufen Sie 02132 123 456 an.", "Call +49 2132 123456."),
        ("Rufen Sie 116 117 an.", "اتصل على \u2066116117\u2069"),
        ("Zwei Tage, drei Kurse", "2日、3コース"),
        ("Schreiben Sie an Hilfe@example.org.", "Write to hilfe@example.org."),
        ("Mehr: https://www.example.org/a?b=1", "المزيد: https://www.example.org/a?b=1"),
        ("Fragen Sie das Jobcenter.", "اسأل Jobcenter."),
        ("Die Hilfe des Jobcenters", "Jobcenter's help"),
        ("Bei der Ausländerbehörde", "В ведомстве по делам иностранцев (Ausländerbehörde)"),
        ("Die Ausländerbehörden", "Ведомства по делам иностранцев"),
        ("Kurse der Deutschen Welle", "Courses by Deutsche Welle"),
        ("Neu in Meerbusch", "メーアブッシュに新しい"),
        ("", ""),
    ],
)
def test_a_fact_may_be_written_as_the_language_writes_it(source: str, translated: str) -> None:
    assert wrong(source, translated) == ""


@pytest.mark.parametrize(
    ("source", "translated", "said"),
    [
        ("Ab 09:30 Uhr", "from 9:00", "Es fehlt: 09:30. Das steht nicht im Deutschen: 9:00."),
        ("Ab 16 Uhr", "from 4 pm", "Es fehlt: 16. Das steht nicht im Deutschen: 4."),
        ("Am 3.12.2026", "on 12/3/2026",
         "Es fehlt: 3.12.2026. Das steht nicht im Deutschen: 12/3/2026."),
        ("Wählen Sie 112, nicht 110.", "Dial 112.", "Es fehlt: 110."),
        ("Wählen Sie 112.", "Dial now.", "Es fehlt: 112."),
        ("Ein Kurs, 8 Tage", "8 courses in 14 days", "Das steht nicht im Deutschen: 14."),
        ("Rufen Sie 02132 123 456 an.", "Call 02132 123 457.",
         "Es fehlt: 02132 123 456. Das steht nicht im Deutschen: 02132 123 457."),
        ("An hilfe@example.org", "hilfe@example.com",
         "Es fehlt: hilfe@example.org. Das steht nicht im Deutschen: hilfe@example.com."),
        ("Mehr auf meerbusch.de", "More on meerbusch", "Es fehlt: meerbusch.de."),
        ("Fragen Sie das Jobcenter.", "Ask the employment office.", "Es fehlt: Jobcenter."),
        ("Hallo {name}", "Hello name", "Es fehlt: {name}."),
        ("Guten Tag", " ", "Auf Deutsch steht hier etwas, in der Übersetzung nichts."),
        ("Guten Tag", "good day good day good day good day", "Worte wiederholen sich."),
        ("Guten Tag", "good \u2047", "Die Maschine kannte ein Wort nicht."),
        ("Guten Tag", "wort" * 30, "Worte wiederholen sich."
         " Die Länge passt nicht zum deutschen Text."),
        ("Lernen Sie Deutsch. " * 10, "Deutsch.", "Die Länge passt nicht zum deutschen Text."),
    ],
)  # fmt: skip
def test_what_is_lost_or_made_up_is_told(source: str, translated: str, said: str) -> None:
    assert wrong(source, translated) == said


@pytest.mark.parametrize(
    ("language", "source", "translated"),
    [
        ("ru", "Am Mittwoch", "в среду"),
        ("uk", "Jeden Freitag", "щоп'ятниці"),
        ("pl", "Immer mittwochs", "w każdą środę"),
        ("sq", "Von Montag bis Freitag", "nga e hëna deri të premten"),
        ("ar", "Bis Donnerstag", "حتى يوم الخميس"),
        ("fa", "Am Dienstag", "روز سه شنبه"),
        ("tr", "Am Sonntag", "pazar günü"),
        ("ja", "Am 1. August 2013", "2013年8月1日"),
        ("en", "Seit Mai", "since May"),
        ("ar", "Am 1. Mai", "في 1 أيار"),
        ("en", "Reis und Mais", "rice and corn"),
    ],
)
def test_days_and_months_are_known_in_the_other_language(
    language: str, source: str, translated: str
) -> None:
    assert faults(source, translated, terms_for(load(EMPTY).catalog, language)) == []


@pytest.mark.parametrize(
    ("source", "translated", "lost"),
    [
        ("Am Mittwoch", "on Thursday", "Mittwoch"),
        ("Montag bis Samstag", "Monday to Sunday", "Samstag"),
        ("Am 1. August 2013", "on 1 September 2013", "August"),
    ],
)
def test_another_day_or_month_is_told(source: str, translated: str, lost: str) -> None:
    found = faults(source, translated, terms_for(load(EMPTY).catalog, "en"))
    assert [(fault.kind, fault.fact) for fault in found] == [(FaultKind.MISSING, lost)]


@pytest.mark.parametrize(
    ("language", "source", "told", "left"),
    [
        ("ar", "Spielen und knobeln", "Spielen und knobeln", "Spielen und knobeln"),
        ("ar", "Spielgruppe", "Spielgruppe", "Spielgruppe"),
        ("ar", "Bitte warten Sie", "رجاء warten أنت", "warten"),
        ("ar", "Bitte warten Sie", "Please stand", "Please stand"),
        ("ja", "Neu in Meerbusch", "Meerbusch で new です", "new"),
        ("tr", "Spielen und knobeln.", "Spielen und knobeln", "Spielen und knobeln"),
        ("tr", "merhaba, nasılsınız", "merhaba, nasılsınız", "merhaba, nasılsınız"),
    ],
)
def test_what_is_left_as_it_was_is_told(language: str, source: str, told: str, left: str) -> None:
    found = faults(source, told, terms_for(load(SHIPPED).catalog, language))
    assert found == [Fault(FaultKind.UNTRANSLATED, left)]


@pytest.mark.parametrize(
    ("language", "source", "told"),
    [
        ("tr", "Sport", "Sport"),
        ("tr", "Spielen im Sportverein", "Spielen ve spor"),
        ("ar", "Hilfe vom Jobcenter", "مساعدة Jobcenter"),
        ("ar", "Mehr auf www.meerbusch.de", "المزيد www.meerbusch.de"),
        ("ar", "Spaß an Kultur", "الثقافة Spaß an Kultur"),
        ("ru", "Die Wohnung", "Жильё (wohnung)"),
        ("de-easy", "Deutsch lernen", "Deutsch lernen"),
        ("de", "مرحبا بك", "Willkommen"),
    ],
)
def test_names_and_words_of_both_languages_may_stay(language: str, source: str, told: str) -> None:
    assert faults(source, told, terms_for(load(SHIPPED).catalog, language)) == []


def test_no_language_in_particular_lets_everything_stay() -> None:
    assert faults("Deutsch lernen", "Deutsch lernen", Terms()) == []


@pytest.mark.parametrize("language", ["tr", "ar", "ja"])
def test_only_names_of_shown_texts_are_called_untranslated(language: str) -> None:
    catalog = load(SHIPPED).catalog
    terms = terms_for(catalog, language)
    left = {
        fault.fact
        for key, texts in every_text(catalog)
        if {language, "de"} <= texts.keys() and not key.startswith("providers/")
        for name in ("title", "summary", "description", "bring")
        for fault in faults(getattr(texts["de"], name), getattr(texts[language], name), terms)
        if fault.kind is FaultKind.UNTRANSLATED
    }
    assert left <= {"Kulturtafel", "Spätaussiedler", "vhs-Lernportal"}


def test_the_same_number_twice_must_stand_there_twice() -> None:
    assert wrong("Kurs 1 um 9, Kurs 2 um 9", "Kurs 1 und 2 um 9") == "Es fehlt: 9."


def test_facts_are_found_where_they_stand_and_none_in_another() -> None:
    german, found = protected("Ab ９ Uhr im Jobcenter, 02132 12 34, www.jobcenter.de/7", TERMS)
    assert [german[one.start : one.end] for one in found] == [
        "9", "Jobcenter", "02132 12 34", "www.jobcenter.de/7"
    ]  # fmt: skip


def test_what_is_put_in_the_place_of_a_term_is_its_first_rendering() -> None:
    _, (fact,) = protected("Bei der Ausländerbehörde", TERMS)
    assert fact.kept == "ведомство по делам иностранцев"


@pytest.mark.parametrize("hostile", ["9" * 10_000, "1." * 5_000, "+ 0 " * 2_000, "a." * 5_000])
def test_no_text_takes_the_checks_long_or_breaks_them(hostile: str) -> None:
    assert faults(hostile, hostile, TERMS) == faults(hostile, hostile, TERMS)


def test_names_of_the_catalogue_are_kept_and_what_only_describes_is_not() -> None:
    terms = terms_for(load(SHIPPED).catalog, "tr")
    found = terms.found("AWO, MuTeS, Grevenbroich, Am Kapittelsbusch 29, Schulen, Rhein-Kreis, KI")
    kept = {one.term.german for one in found}
    assert {"AWO", "MuTeS", "Grevenbroich", "Am Kapittelsbusch 29"} <= kept
    assert not kept & {"Schulen", "KI"}


@pytest.mark.parametrize("language", ["en", "ar", "ru", "ja"])
def test_the_texts_that_people_have_read_for_long_are_not_called_wrong(language: str) -> None:
    catalog = load(SHIPPED).catalog
    terms = terms_for(catalog, language)
    told = [
        (key, found)
        for key, texts in every_text(catalog)
        if language in texts and "de" in texts
        for name in ("summary", "description")
        if (found := faults(getattr(texts["de"], name), getattr(texts[language], name), terms))
    ]
    assert len(told) <= 12
