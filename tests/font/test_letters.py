"""Every letter that the kiosk shows is in its font, in one cell and at double size."""

import json
from functools import cache
from pathlib import Path
from unicodedata import category

import pytest
from fontTools.ttLib import TTFont

from kiosk import font
from kiosk.font.syllables import syllables
from kiosk.language.keyboards import keyboards
from kiosk.language.languages import LANGUAGES
from kiosk.language.script import cells, visual
from tests.terminal.scripts import SCRIPTS

ROOT = Path(__file__).parents[2]
LOCALES = sorted(ROOT.joinpath("kiosk/language/locales").rglob("*.ftl"))
CONTENT = sorted(ROOT.joinpath("content").rglob("*.yaml"))
TRANSLATIONS = ROOT / "content/translations.json"
DATES = ROOT / "kiosk/language/data/dates.json"
ENDONYMS = "日本語 ትግርኛ አማርኛ ქართული हिन्दी বাংলা தமிழ் Tiếng Việt ئۇيغۇرچە Ελληνικά"


@cache
def drawn() -> frozenset[int]:
    """The code points that both weights draw in one cell or leave blank."""
    weights = (TTFont(file).getBestCmap() for file in font.font_files())
    return frozenset.intersection(*(frozenset(weight) for weight in weights))


def shown(text: str) -> set[str]:
    """The characters that the screen shows for a text, each direction tried."""
    lines = text.splitlines()
    both = (visual(line, right_to_left=side) for line in lines for side in (False, True))
    return set().union(*both) - {" "}


def missing_in_one_cell(text: str) -> set[str]:
    return {letter for letter in shown(text) if ord(letter) not in drawn()}


def missing_at_double_size(text: str) -> set[str]:
    return {letter for letter in shown(text) if font.big(letter) is None}


@cache
def translations() -> dict[str, str]:
    """Everything that the translation memory says in each language."""
    said: dict[str, list[str]] = {}
    for text in json.loads(TRANSLATIONS.read_text("utf-8"))["texts"].values():
        lines = (text.get(part, "") for part in ("title", "summary", "description"))
        said.setdefault(text["language"], []).extend(lines)
    return {language: "\n".join(lines) for language, lines in said.items()}


def words(file: Path) -> str:
    """A locale file without its comments, which nobody shows."""
    lines = file.read_text("utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith("#"))


@pytest.mark.parametrize("file", LOCALES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_letter_of_the_interface_is_drawn_in_both_sizes(file: Path) -> None:
    text = words(file)

    assert missing_in_one_cell(text) == set()
    assert missing_at_double_size(text) == set()


@pytest.mark.parametrize("file", CONTENT, ids=lambda file: file.stem)
def test_every_letter_of_the_shipped_content_is_drawn(file: Path) -> None:
    assert missing_in_one_cell(file.read_text("utf-8")) == set()


@pytest.mark.parametrize("language", sorted(translations()))
def test_every_letter_of_the_translations_is_drawn(language: str) -> None:
    assert missing_in_one_cell(translations()[language]) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_that_a_visitor_types_is_drawn(language: str) -> None:
    keys = [letter for board in keyboards(language) for letter in sorted(board.letters)]
    assert missing_in_one_cell("\n".join(keys)) == set()


def test_every_letter_of_weekdays_and_months_is_drawn_in_both_sizes() -> None:
    words = DATES.read_text("utf-8")

    assert missing_in_one_cell(words) == set()
    assert missing_at_double_size(words) == set()


@pytest.mark.parametrize(
    "words",
    [*ENDONYMS.split(), *(f"{one.endonym} {one.greeting}" for one in LANGUAGES.values())],
)
def test_the_name_of_a_language_and_its_greeting_are_drawn_in_both_sizes(words: str) -> None:
    assert missing_in_one_cell(words) == set()
    assert missing_at_double_size(words) == set()


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_letter_in_the_pictures_of_the_scripts_is_drawn(script: str) -> None:
    assert missing_in_one_cell("\n".join(SCRIPTS[script].labels)) == set()


@pytest.mark.exhaustive
def test_every_syllable_of_the_shipped_texts_is_drawn_whole() -> None:
    files = (file.read_text("utf-8") for file in (*LOCALES, *CONTENT))
    labels = (label for script in SCRIPTS.values() for label in script.labels)
    texts = "\n".join([ENDONYMS, *files, *translations().values(), *labels])

    assert {letter for letter in shown(texts) if "\u0900" <= letter <= "\u0bff"} == set()


def test_a_big_line_has_two_cells_for_each_cell() -> None:
    for line in ("日本語、カタカナ", "ትግርኛ", "A日　B", visual("हिन्दी தமிழ்")):
        assert [len(row) for row in font.big(line) or ()] == [2 * cells(line)] * 2


def test_a_wide_letter_stays_inside_its_two_cells() -> None:
    for file in font.font_files():
        opened = TTFont(file)
        glyphs, names = opened["glyf"], opened.getBestCmap()
        for letter in "日本語あいうカキク、。「」（）ー":
            glyph = glyphs[names[ord(letter)]]
            assert 0 <= glyph.xMin < glyph.xMax <= 1200
            assert -293 <= glyph.yMin < glyph.yMax <= 1069


@pytest.mark.parametrize("block", [range(0x1200, 0x1380), range(0x10D0, 0x1100)])
def test_ethiopic_and_georgian_letters_stay_inside_their_cell(block: range) -> None:
    letters = [code for code in block if category(chr(code)) in ("Lo", "Ll", "Po", "No")]
    for file in font.font_files():
        opened = TTFont(file)
        glyphs, names = opened["glyf"], opened.getBestCmap()
        for code in letters:
            glyph = glyphs[names[code]]
            assert 0 <= glyph.xMin < glyph.xMax <= 600, chr(code)
            assert font.big(chr(code)) is not None, chr(code)


def test_every_syllable_has_cells_of_its_own_in_the_font() -> None:
    taken = "".join(syllables().values())

    assert len(taken) == len(set(taken))
    assert {letter for letter in taken if ord(letter) not in drawn()} == set()
    assert {letter for letter in taken if font.big(letter) is None} == set()
