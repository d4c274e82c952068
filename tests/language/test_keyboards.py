"""Every language can be typed on the screen, whatever its script."""

from importlib.resources import files
from unicodedata import name

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from kiosk.catalog.finding.folding import words
from kiosk.language.keyboard_families import MOST
from kiosk.language.keyboards import MOST_KEYS, keyboards, relatives
from kiosk.language.languages import LANGUAGES

LATIN = "abcdefghijklmnopqrstuvwxyz"
ALPHABETS = {
    "de": LATIN + "äöüß",
    "de-easy": LATIN + "äöüß",
    "en": LATIN,
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءئؤ",
    "prs": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءئؤ",
    "ku": "abcçdeêfghiîjklmnopqrsştuûvwxyz",
    "ckb": "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆھەیێ",
    "ps": "آابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیيېۍئ",
    "ti": "ሀሁሂሃሄህሆለሐመሠረሰሸቀቐቋበተቱትነኘአከኳኸወዐዘዠየደጀገጓጠጨጸፀፈፐ",
    "ro": LATIN + "ăâîșț",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "sq": LATIN.replace("w", "") + "çë",
    "sr-Latn": "abcčćdđefghijklmnoprsštuvzž",
    "fr": LATIN + "àâæçéèêëîïôœùûüÿ",
    "es": LATIN + "ñáéíóúü",
    "it": LATIN + "àèéìòù",
    "so": LATIN,
    "ja": "あいうえおかがきぎしじつづっはばぱゃゅょをんー",
}


def typeable(language: str) -> set[str]:
    return {letter for board in keyboards(language) for letter in board.letters}


@pytest.mark.parametrize("language", ALPHABETS)
def test_a_language_has_all_its_letters(language: str) -> None:
    assert set(ALPHABETS[language]) <= typeable(language)


@pytest.mark.parametrize("language", ALPHABETS)
def test_the_letters_of_the_language_come_before_any_others(language: str) -> None:
    first = keyboards(language)[0]
    assert set(ALPHABETS[language]) <= first.letters


class Letters(Visitor):
    """The letters of the words in a locale file; Chinese characters have no keys."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.found |= {
            letter
            for letter in node.value.lower()
            if letter.isalpha() and "CJK" not in name(letter)
        }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_interface_can_be_typed_as_the_search_reads_them(language: str) -> None:
    source = files("kiosk.language").joinpath("locales", f"{language}.ftl").read_text("utf-8")
    letters = Letters()
    letters.visit(FluentParser().parse(source))
    assert {*words(" ".join(letters.found))} <= {*words(" ".join(typeable(language)))}


@pytest.mark.parametrize("language", ALPHABETS)
def test_three_rows_hold_every_keyboard(language: str) -> None:
    for board in keyboards(language):
        assert len(board.rows) <= 3
        assert max(map(len, board.rows)) <= MOST_KEYS
        assert len(set("".join(board.rows))) == len("".join(board.rows))


@pytest.mark.parametrize("language", ALPHABETS)
def test_no_family_is_too_large_for_a_row(language: str) -> None:
    for board in keyboards(language):
        assert max(map(len, board.families.values()), default=0) <= MOST


@pytest.mark.parametrize("language", ALPHABETS)
def test_every_language_can_also_type_german_words_and_numbers(language: str) -> None:
    assert set(LATIN.replace("w", "") + "0123456789") <= typeable(language)


def test_a_tigrinya_consonant_offers_its_orders() -> None:
    assert relatives("ሰ", keyboards("ti")) == "ሱሲሳሴስሶ"


def test_the_sixth_order_offers_the_labialized_letters() -> None:
    assert "ቋ" in relatives("ቅ", keyboards("ti"))


def test_a_kana_offers_its_line_and_its_voiced_form() -> None:
    assert relatives("ほいく" + "か", keyboards("ja")) == "きくけこが"


def test_a_letter_without_relatives_offers_none() -> None:
    assert relatives("", keyboards("de")) == relatives("x", keyboards("de")) == ""


def test_easy_german_has_the_german_keyboard() -> None:
    assert keyboards("de-easy") == keyboards("de")
