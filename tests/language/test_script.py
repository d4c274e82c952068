"""Text as the screen shows it: joining, order, wrapping, ellipsis, tags."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.language.script import cells, plain_letters, set_lines, visual

VECTORS: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("script_vectors.json").read_text("utf-8")
)


def _named(key: str) -> list[Any]:
    return [pytest.param(one, id=one["name"]) for one in VECTORS if key in one]


def _texts(
    text: str, width: int, *, right_to_left: bool = False, most: int | None = None
) -> list[str]:
    return [line.text for line in set_lines(text, width, right_to_left=right_to_left, most=most)]


@pytest.mark.parametrize("vector", _named("visual"))
def test_a_line_reads_as_its_vector_says(vector: dict[str, Any]) -> None:
    assert visual(vector["text"], right_to_left=vector["right_to_left"]) == vector["visual"]


@pytest.mark.parametrize("vector", _named("lines"))
def test_a_paragraph_is_set_as_its_vector_says(vector: dict[str, Any]) -> None:
    lines = _texts(
        vector["text"],
        vector["width"],
        right_to_left=vector["right_to_left"],
        most=vector.get("most"),
    )
    assert lines == vector["lines"]


def test_tags_follow_their_letters_into_visual_order() -> None:
    (line,) = set_lines([("نص ", ""), ("عريض Bold", "b"), (" هنا", "")], 40, right_to_left=True)
    assert line.runs == (("ﺎﻨﻫ ", ""), ("Bold ﺾﻳﺮﻋ", "b"), (" ﺺﻧ", ""))


def test_letters_join_across_the_border_of_two_tags() -> None:
    (line,) = set_lines([("سل", "a"), ("ام", "b")], 10, right_to_left=True)
    assert line.runs == (("ﻡ", "b"), ("ﻼﺳ", "a"))


def test_a_phone_number_is_never_broken() -> None:
    assert _texts("Telefon +49 89 1234567 heute", 16) == ["Telefon", "+49 89 1234567", "heute"]


def test_a_phone_number_longer_than_the_line_breaks_at_its_blanks() -> None:
    assert [text.strip() for text in _texts("+49 89 1234567", 8)] == ["+49 89", "1234567"]


def test_an_address_with_hyphens_is_never_broken() -> None:
    assert _texts("an muetter-zentrum@example.org schreiben", 28)[0:2] == [
        "an",
        "muetter-zentrum@example.org",
    ]


def test_a_compound_may_break_after_its_hyphen() -> None:
    assert _texts("Mutter-Kind-Angebote", 12) == ["Mutter-Kind-", "Angebote"]


def test_a_word_longer_than_the_line_is_cut_at_the_width() -> None:
    lines = set_lines("x" * 10_000, 40)
    assert len(lines) == 250
    assert all(line.width == 40 for line in lines)


def test_a_line_says_whether_it_ends_inside_a_word() -> None:
    assert [line.broken for line in set_lines("Deutschkurs am Abend", 6)] == [
        True,
        False,
        False,
        False,
    ]


def test_japanese_breaks_between_characters_but_not_before_a_full_stop() -> None:
    assert _texts("日本語を話します。", 12) == ["日本語を話し", "ます。"]
    assert _texts("日本語を話す。今日", 12) == ["日本語を話", "す。今日"]


def test_no_japanese_letter_stands_alone_on_a_line() -> None:
    assert _texts("マイリスト", 8) == ["マイリ", "スト"]
    assert _texts("日本語を話す。", 12) == ["日本語を", "話す。"]
    assert _texts("今日は「駅」", 8) == ["今日", "は「駅」"]
    assert _texts("対応言語：12:00", 8) == ["対応", "言語：", "12:00"]


def test_a_letter_gets_company_only_where_nobody_else_is_left_alone() -> None:
    assert _texts("日本語", 4) == ["日本", "語"]
    assert _texts("住所 東", 6) == ["住所", "東"]


def test_company_for_a_japanese_letter_keeps_to_the_width() -> None:
    assert _texts("予約はAbendschuleへ", 14) == ["予約は", "Abendschuleへ"]
    assert all(line.width <= 6 for line in set_lines("詳しくはウェブで見る", 6))


def test_the_ellipsis_stands_at_the_end_of_german() -> None:
    assert _texts("Deutsch lernen und sprechen", 16, most=1) == ["Deutsch lernen…"]


def test_an_ellipsis_also_says_that_paragraphs_are_missing() -> None:
    assert _texts("eins\nzwei\ndrei", 10, most=2) == ["eins", "zwei…"]


def test_no_lines_are_set_where_none_fit() -> None:
    assert set_lines("eins", 10, most=0) == []


def test_an_empty_text_is_one_empty_line() -> None:
    assert [line.runs for line in set_lines("", 10)] == [()]


def test_line_breaks_begin_lines() -> None:
    assert _texts("eins\r\nzwei\u2028drei\n", 10) == ["eins", "zwei", "drei", ""]


def test_a_line_starts_at_the_right_in_right_to_left_languages() -> None:
    (line,) = set_lines("مرحبا", 10, right_to_left=True)
    assert line.placed(10, "start", right_to_left=True).text == "     ﺎﺒﺣﺮﻣ"


def test_a_line_in_the_middle_fills_its_width() -> None:
    (line,) = set_lines("abc", 10)
    assert line.placed(10, "center").text == "   abc    "


def test_without_the_kiosk_font_a_letter_stands_alone_in_the_same_cell() -> None:
    joined = visual("ښځې سڵاو", right_to_left=True)
    assert plain_letters(joined) == "ﻭﻼﺳ ﯥځښ"
    assert cells(plain_letters(joined)) == cells(joined)
