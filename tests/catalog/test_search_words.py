"""Whatever somebody types, in any language and misspelt, finds what was meant."""

from datetime import datetime
from functools import cache

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.catalog.choices import Answer
from kiosk.catalog.finding.folding import words
from kiosk.catalog.finding.matching import Filters, Index
from kiosk.catalog.finding.search import Hits, SearchIndex, search
from kiosk.catalog.hours.opening import BERLIN
from tests.catalog.shipped import shipped

NOW = datetime(2026, 11, 25, 10, tzinfo=BERLIN)
FIRST = 3
"""Who has not found it among so many gives up."""


@cache
def index() -> SearchIndex:
    return SearchIndex(Index(shipped()))


def found(typed: str, language: str = "de") -> Hits:
    return search(index(), typed, language, NOW)


QUESTIONS = {
    "de": {
        "Kita": "child.childcare",
        "kitaplatz": "child.childcare",
        "Zahnarzt": "health.doctor",
        "schwanger": "family.pregnancy",
        "Hausaufgaben": "child.homework",
        "Miete": "housing.costs",
        "Fahrrad": "daily.mobility",
        "deutscher Pass": "papers.citizenship",
        "Jobcenter": "money.benefits",
        "Scheidung": "family.separation",
        "ich suche eine Wohnung": "housing.find",
    },
    "en": {
        "kindergarten": "child.childcare",
        "rent": "housing.costs",
        "learn German": "german",
        "lawyer": "law.legal",
        "clothes": "daily.clothes",
        "pregnant": "family.pregnancy",
        "debt": "money.debt",
    },
    "tr": {
        "anaokulu": "child.childcare",
        "iş arama": "work.job",
        "hamile": "family.pregnancy",
        "ÇOCUK PARASI": "money.childbenefit",
        "cocuk parasi": "money.childbenefit",
        "tercüman": "law.interpret",
        "vatandaşlık": "papers.citizenship",
    },
    "ar": {
        "حضانة": "child.childcare",
        "الحضانة": "child.childcare",
        "حضانه": "child.childcare",
        "لم الشمل": "papers.reunification",
        "ملابس": "daily.clothes",
        "إيجار": "housing.costs",
        "ايجار": "housing.costs",
        "طَبيب": "health.doctor",
    },
    "uk": {
        "дитячий садок": "child.childcare",
        "робота": "work",
        "здоров'я": "health",
        "здоров’я": "health",
        "перекладач": "law.interpret",
        "меблі": "daily.furniture",
        "розлучення": "family.separation",
    },
    "ru": {
        "детский сад": "child.childcare",
        "детского сада": "child.childcare",
        "жилье": "housing",
        "работу": "work",
        "гражданство": "papers.citizenship",
        "врача": "health.doctor",
        "долги": "money.debt",
    },
    "fa": {
        "مهدکودک": "child.childcare",
        "مهد\u200cکودک": "child.childcare",
        "پناهندگی": "papers.asylum",
        "وکیل": "law.legal",
        "وكيل": "law.legal",
    },
    "pl": {
        "przedszkole": "child.childcare",
        "mieszkanie": "housing",
        "zlobek": "child.childcare",
        "praca": "work",
        "tłumacz": "law.interpret",
    },
    "fr": {"crèche": "child.childcare", "creche": "child.childcare", "logement": "housing"},
    "es": {"guardería": "child.childcare"},
    "it": {"asilo": "child.childcare"},
    "ro": {"grădiniță": "child.childcare", "gradinita": "child.childcare", "muncă": "work"},
    "bg": {"детска градина": "child.childcare"},
    "sq": {"kopsht": "child.childcare", "shkollë": "child"},
    "sr-Latn": {"vrtic": "child.childcare"},
    "so": {"shaqo": "work", "xannaano": "child.childcare"},
    "ku": {"dibistan": "child", "almanî": "german"},
    "ckb": {"باخچەی منداڵان": "child.childcare"},
    "ps": {"وړکتون": "child.childcare"},
    "ti": {"መዋእለ ህጻናት": "child.childcare"},
    "ja": {"ほいくえん": "child.childcare", "保育園": "child.childcare"},
}
"""What people type in each language, and the need that they mean."""


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [(code, typed, need) for code, every in QUESTIONS.items() for typed, need in every.items()],
)
def test_the_need_that_was_meant_is_among_the_first(language: str, typed: str, meant: str) -> None:
    assert meant in found(typed, language).needs[:FIRST]


@pytest.mark.parametrize(
    ("typed", "offer"),
    [
        ("sprachcafé", "sprachcafe"),
        ("Sprachcafe für Frauen", "sprachcafe"),
        ("Integrationsrat", "integrationsrat-sprechstunde"),
        ("fahradwerkstatt", "fahrradwerkstatt"),
        ("112", "notruf-112"),
        ("Tafel", "tafel-meerbusch"),
    ],
)
def test_an_offer_is_found_by_its_name(typed: str, offer: str) -> None:
    assert offer in [match.offer.id for match in found(typed).matches[:FIRST]]


def test_every_need_has_synonyms_in_every_language_of_the_interface() -> None:
    catalog = shipped()
    subs = [sub.id for need in catalog.needs.values() for sub in need.subs]
    spoken = {"de", "en", "tr", "ar", "uk", "ru"}
    for need in (*catalog.needs, *subs):
        assert spoken - catalog.synonyms.get(need, {}).keys() == set(), need


def test_each_key_press_narrows_what_is_found() -> None:
    typed = "kindergarten"
    for end in range(2, len(typed) + 1):
        assert "child.childcare" in found(typed[:end], "en").needs


def test_a_word_in_the_visitors_language_counts_more_than_the_same_in_another() -> None:
    assert found("rent", "en").needs[0] == "housing.costs"


def test_what_nobody_knows_finds_nothing() -> None:
    assert found("xqzvwk") == Hits()


@pytest.mark.parametrize("typed", ["", " ", "\n", "¿?", "\u200f", "🙂"])
def test_what_is_no_word_finds_nothing(typed: str) -> None:
    assert found(typed) == Hits()


def test_filters_narrow_the_offers() -> None:
    hits = search(index(), "Mutter", "de", NOW, Filters(childcare=True))
    assert hits.matches
    assert all(match.offer.childcare is Answer.YES for match in hits.matches)


def long_words() -> list[tuple[str, str]]:
    """Words of five letters and more, each with a need that it names."""
    named = [
        (folded, need)
        for need, languages in shipped().synonyms.items()
        for every in languages.values()
        for folded in map(words, every)
    ]
    return sorted({(word, need) for (word, *more), need in named if not more and len(word) >= 5})


@pytest.mark.exhaustive
@settings(deadline=None)
@given(data=st.data())
def test_one_wrong_letter_in_a_long_word_still_finds(data: st.DataObject) -> None:
    word, need = data.draw(st.sampled_from(long_words()))
    place = data.draw(st.integers(1, len(word) - 2))
    kind = data.draw(st.sampled_from(["missing", "double", "wrong", "swapped"]))
    typed = {
        "missing": word[:place] + word[place + 1 :],
        "double": word[:place] + word[place] + word[place:],
        "wrong": word[:place] + word[place - 1] + word[place + 1 :],
        "swapped": word[:place] + word[place + 1] + word[place] + word[place + 2 :],
    }[kind]
    assume(words(typed) == (typed,))  # the error may make an Arabic article of two letters
    assert need in found(typed).needs


@pytest.mark.exhaustive
@settings(deadline=None)
@given(typed=st.text(max_size=80))
def test_no_text_is_too_strange_to_search_for(typed: str) -> None:
    assert isinstance(found(typed), Hits)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Straße", "STRASSE"),
        ("İŞ", "is"),
        ("ısı", "isi"),
        ("жильё", "жилье"),
        ("أوراق", "اوراق"),
        ("كِتَابَة", "کتابه"),
        ("مدى", "مدي"),
        ("المدرسة", "مدرسه"),
        ("сім'я", "сім’я"),
        ("łódź", "lodz"),
    ],
)
def test_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert words(one) == words(other)
