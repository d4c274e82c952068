"""Pictures and double-size letters as rows of characters, and whether the font has them."""

import json
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from kiosk import font
from kiosk.language.script import visual
from kiosk.language.script.joining import FORMS

PICTOGRAMS = sorted(
    svg.stem for svg in Path(__file__).parents[2].joinpath("content/pictograms").glob("*.svg")
)
NEEDS = [name for name in PICTOGRAMS if "-" not in name]
NARROWER_NEEDS = [name for name in PICTOGRAMS if "-" in name]
SIZES = ((16, 8), (12, 6), (10, 5), (8, 4), (6, 3), (4, 2), (2, 1))
TILE_SIZES = ((10, 5), (8, 4), (6, 3), (4, 2))
JOINERS = "\u200c\u200d"


@cache
def widths(file: Path) -> dict[int, int]:
    """How wide each code point of a font file is, in font units."""
    opened = TTFont(file)
    advances = opened["hmtx"].metrics
    return {code: advances[name][0] for code, name in opened.getBestCmap().items()}


def all_slices() -> set[str]:
    """Every character of the slice table."""
    stored = json.loads(font.font_files()[0].with_name("slices.json").read_text("utf-8"))
    sizes = chain.from_iterable(sizes.values() for sizes in stored["pictures"].values())
    rows = chain.from_iterable(sizes)
    return set("".join([*rows, *stored["letters"].values(), stored["corners"]])) - {" "}


@pytest.mark.parametrize("file", font.font_files(), ids=lambda file: file.stem)
def test_every_slice_is_in_the_font_and_one_cell_wide(file: Path) -> None:
    in_font = widths(file)

    assert {in_font.get(ord(character)) for character in all_slices()} == {600}


@pytest.mark.parametrize("file", font.font_files(), ids=lambda file: file.stem)
def test_no_character_is_wider_than_a_cell(file: Path) -> None:
    assert set(widths(file).values()) == {0, 600}
    assert TTFont(file)["hhea"].advanceWidthMax == 600


@pytest.mark.parametrize("file", font.font_files(), ids=lambda file: file.stem)
def test_every_arabic_form_of_the_script_layer_is_in_the_font(file: Path) -> None:
    shown = set("".join(chain.from_iterable(FORMS.values()))) - set(JOINERS)

    assert {letter for letter in shown if widths(file).get(ord(letter)) != 600} == set()


@pytest.mark.parametrize("name", NEEDS)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_need_has_its_picture_at_each_size(name: str, size: tuple[int, int]) -> None:
    columns, rows = size

    picture = font.picture(name, columns, rows)

    assert picture is not None
    assert len(picture) == rows
    assert {len(row) for row in picture} == {columns}


@pytest.mark.parametrize("size", TILE_SIZES, ids=str)
def test_a_narrower_need_has_its_picture_at_each_size_of_a_tile(size: tuple[int, int]) -> None:
    for name in NARROWER_NEEDS:
        picture = font.picture(name, *size)
        assert picture is not None, name
        assert (len(picture[0]), len(picture)) == size, name


def test_two_bytes_are_enough_to_number_every_glyph_of_the_font() -> None:
    assert len(TTFont(font.font_files()[0]).getGlyphOrder()) < 60_000


def test_a_picture_is_the_largest_that_fits() -> None:
    assert font.picture("work", 15, 7) == font.picture("work", 12, 6)
    assert font.picture("work", 100, 4) == font.picture("work", 8, 4)


def test_a_picture_that_nobody_drew_is_none() -> None:
    assert font.picture("unicorn", 12, 6) is None


def test_a_picture_in_less_than_two_cells_is_none() -> None:
    assert font.picture("work", 1, 1) is None


def test_the_names_of_all_pictures_are_known() -> None:
    assert {"sos", "german", "law", "back", "leave", "help"} <= set(font.pictures())


def test_big_letters_are_two_by_two_cells() -> None:
    upper, lower = font.big("Größe: 12") or ("", "")

    assert len(upper) == len(lower) == 2 * len("Größe: 12")


def test_a_big_blank_is_two_blanks() -> None:
    upper, lower = font.big("A B") or ("", "")

    assert upper[2:4] == lower[2:4] == "  "


def test_big_refuses_a_line_with_a_letter_that_it_lacks() -> None:
    assert font.big("Guten Tag 龘") is None


def test_an_empty_line_is_big_and_empty() -> None:
    assert font.big("") == ("", "")


@pytest.mark.parametrize(
    "line",
    [
        "Wobei können wir helfen?",
        "Size nasıl yardımcı olabiliriz? ÇĞİÖŞÜ çğıöşü",
        "Чим ми можемо допомогти? Ґґ Єє Її п'ять пʼять",
        "Чем мы можем помочь? Ёё Ъъ Ыы Ээ",
        "Zażółć gęślą jaźń. Țară, știință. Çfarë? Đorđe žaba. Où ça? ¿Qué? „So“ – «là» … 24/7",
        "كيف يمكننا مساعدتك؟ الآن ١٢٣ (أهلا)",
        "چگونه می‌توانیم کمک کنیم؟ پژوهش گچ",
        "چۆن دەتوانین یارمەتیت بدەین؟ ڕۆژباش، ژێڵا",
        "ټول ځای څنګه ښه ړومبی ژوند",
        "እንታይ ክንሕግዘኩም ንኽእል? ሰዓት 9፡00። ኣብ ቀረባ",
        "რით შეგვიძლია დაგეხმაროთ?",
        "ようこそ。カタカナ「ー」（1）",
        "Tôi có thể giúp gì cho bạn? Ước ường Ỹ",
        "नमस्ते। স্বাগতম। வணக்கம்",
    ],
)
def test_headings_of_the_house_can_be_big(line: str) -> None:
    assert font.big(visual(line)) is not None


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0x700), max_size=30))
def test_big_rows_are_always_equally_wide(text: str) -> None:
    rows = font.big(text)

    assert rows is None or {len(row) for row in rows} == {2 * len(text)}


def test_the_four_corners_differ() -> None:
    assert len(set(font.corners())) == 4
