"""Slips in every language: whole glyphs, right direction, codes that a phone reads."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from fontTools.ttLib import TTFont
from PIL import Image, ImageFilter

from kiosk.font.paper import paper_fonts
from kiosk.language import strings
from kiosk.settings.values import Paper
from kiosk.slip.codes.code_kinds import CodeKind
from kiosk.slip.paper import layout
from kiosk.slip.paper.isolate import isolated
from kiosk.slip.paper.paper_codes import paper_capacity, placed
from kiosk.slip.paper.slip_content import Entry, FactLabel, LabelledFact, Said, Slip, SlipCode
from tests.families import family
from tests.slip.sheets import lines_of
from tests.slip.slips import CARD, LANGUAGES, LINK, PHONE, WORDS, entry, labels, slip

FONTS = paper_fonts.FOLDER
WIDTHS = (576, 384)
INVISIBLE = set("\u2060\u2066\u2068\u2069\u200b\n")


def said_by(picture: Image.Image) -> list[str]:
    """What the codes in a picture say, in order of their words."""
    return sorted(code.text for code in zxingcpp.read_barcodes(picture.convert("L")))


def interface_words(language: str) -> list[str]:
    """Everything that the interface can say in a language, for most of it may come to paper."""
    locale = Path(strings.__file__).parent / "locales" / f"{language}.ftl"
    return [locale.read_text("utf-8")] if locale.is_file() else []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", WORDS)
def test_a_slip_is_exactly_as_wide_as_the_paper_and_its_codes_are_read(
    language: str, width: int
) -> None:
    picture = layout.picture(slip(language), labels(language), width)
    assert (picture.mode, picture.width) == ("1", width)
    assert said_by(picture) == sorted([LINK, CARD])


@pytest.mark.parametrize("width", WIDTHS)
def test_codes_are_read_after_blur_and_at_half_the_resolution(width: int) -> None:
    picture = layout.picture(slip("ar"), labels("ar"), width).convert("L")
    blurred = picture.filter(ImageFilter.GaussianBlur(1.5))
    half = picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.BOX)
    assert said_by(blurred) == said_by(half) == sorted([LINK, CARD])


@cache
def drawn(weight: str) -> set[str]:
    """The characters that the four fonts of this weight draw."""
    fonts = [TTFont(file) for file in sorted(FONTS.glob(f"*-{weight}.?tf"))]
    assert len(fonts) == 4
    return {chr(code) for font in fonts for code in font.getBestCmap()}


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
@pytest.mark.parametrize("language", WORDS)
def test_no_letter_of_any_language_is_missing(language: str, weight: str) -> None:
    words = [*WORDS[language], *interface_words(language), PHONE, "16:00–18:00 ·"]
    assert set("".join(map(isolated, words))) - drawn(weight) - INVISIBLE == set()


@pytest.mark.parametrize("language", WORDS)
def test_numbers_keep_their_order_on_paper(language: str) -> None:
    lines = lines_of(layout.pdf(slip(language), labels(language), Paper.A4))
    assert any("+493023125-042" in line for line in lines)
    assert any("16:00–18:00" in line for line in lines)
    assert any("Königstraße12,40667Meerbusch" in line for line in lines)


def test_numbers_inside_an_arabic_sentence_keep_their_order() -> None:
    lines = lines_of(layout.pdf(slip("ar"), labels("ar"), Paper.A4))
    sentence = next(line for line in lines if "16:00–18:00" in line and "+49" in line)
    assert sentence.index("16:00") < sentence.index("+493023125-042")


def test_arabic_begins_on_the_right() -> None:
    picture = layout.picture(slip("ar"), labels("ar"), 576).convert("L")
    title = picture.crop((0, 60, 576, 110)).point([255 - level for level in range(256)])
    left, _, right, _ = title.getbbox() or (0, 0, 0, 0)
    assert right > 550
    assert left > 200


def test_the_german_words_stand_beside_the_visitors_words() -> None:
    lines = lines_of(layout.pdf(slip("tr"), labels("ar")))
    assert any("SprachcaféfürMütter" in line for line in lines)
    assert any("Adresse" in line for line in lines)


def test_a_german_slip_says_everything_once() -> None:
    lines = lines_of(layout.pdf(slip("de"), labels("de")))
    assert sum("Telefon" in line for line in lines) == 1
    assert sum(line.startswith("Gedruckt") for line in lines) == 1


def test_every_mark_is_printed_in_both_languages() -> None:
    marks = (Said("Makine çevirisi", "Von einer Maschine"), Said("Örnek", "Beispiel"))
    one = replace(entry("tr"), marks=marks)
    lines = lines_of(layout.pdf(replace(slip("tr"), entries=(one,)), labels("tr")))
    for words in ("Makineçevirisi", "VoneinerMaschine", "Örnek", "Beispiel"):
        assert any(words in line for line in lines)


def test_a_case_code_is_printed_only_where_there_is_one() -> None:
    with_code = lines_of(layout.pdf(slip("de"), labels("de")))
    without = lines_of(layout.pdf(replace(slip("de"), case_code=""), labels("de")))
    assert "K7-3Q" in with_code
    assert any("BringenSiediesenZettel" in line for line in with_code)
    assert not any("Fallcode" in line for line in without)


def test_what_a_counsellor_adds_is_printed_in_both_languages_or_as_it_was_written() -> None:
    said = Said("Sonraki: 1 Aralık Salı 10:00", "Dienstag, 1. Dezember 10:00")
    added = replace(slip("tr"), appointment=said, remark="Bitte Pass\nund Brief mitbringen")
    lines = lines_of(layout.pdf(added, labels("tr")))
    for words in ("Sonrakirandevu", "NächsterTermin", "1.Dezember", "BittePass", "mitbringen"):
        assert any(words in line.replace(" ", "") for line in lines)
    plain = lines_of(layout.pdf(slip("tr"), labels("tr")))
    assert not any("Termin" in line or "Notiz" in line for line in plain)


def test_a_whole_list_has_every_entry_and_one_code() -> None:
    code = SlipCode(CodeKind.LIST, "Sprachcafe\n+493023125042")
    whole = Slip(
        LANGUAGES["uk"], tuple(entry("uk") for _ in range(8)), Said("22.11.2026"), codes=(code,)
    )
    picture = layout.picture(whole, labels("uk"), 576)
    assert said_by(picture) == [code.payload]
    assert picture.height > 8 * 300


def test_a_long_list_goes_on_over_several_sheets() -> None:
    whole = replace(slip("de"), entries=tuple(entry("de") for _ in range(12)))
    assert len(pypdfium2.PdfDocument(layout.pdf(whole, labels("de"), Paper.A4))) > 1


@pytest.mark.parametrize(("paper", "width"), [(Paper.A5, 420), (Paper.A4, 595)])
def test_a_sheet_has_its_standard_size_and_readable_codes(paper: Paper, width: int) -> None:
    page = pypdfium2.PdfDocument(layout.pdf(slip("ar"), labels("ar"), paper))[0]
    assert round(page.get_width()) == width
    assert said_by(page.render(scale=203 / 72).to_pil()) == sorted([LINK, CARD])


HOSTILE = (
    "#panic() $x$ *bold* _it_ `raw` @ref <label> // no /* no */ \\ #{1+1} = heading",
    "\x1b[31m\x00\x07[@click=app.quit]x[/]",
    "\u202e\u2066\u2067reversed",
    "x" * 10_000,
    "\u200b" * 2_000,
    "a\u0301" * 2_000,
    "ﷺ" * 500,
)


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_hostile_words_are_only_words(words: str, language: str) -> None:
    said = Said(words, words)
    one = Entry(said, said, tuple(LabelledFact(label, said) for label in FactLabel), (), (said,))
    nasty = Slip(LANGUAGES[language], (one,), said, words, (), words)
    assert layout.picture(nasty, labels(language), 384).width == 384


def test_markup_of_the_layout_is_printed_as_it_is_written() -> None:
    words = "#panic() *bold* $x$"
    one = Entry(Said(words))
    document = layout.pdf(replace(slip("de"), entries=(one,)), labels("de"))
    assert any("#panic()*bold*$x$" in line for line in lines_of(document))


def test_an_endless_text_ends_with_an_ellipsis() -> None:
    one = Entry(Said("Wort " * 5_000))
    picture = layout.picture(replace(slip("de"), entries=(one,)), labels("de"), 576)
    assert picture.height < 3_000


def test_words_too_long_for_the_paper_are_broken_not_cut_off() -> None:
    one = Entry(Said("Rechtsschutzversicherungsgesellschaftsangelegenheiten" * 2))
    picture = layout.picture(replace(slip("de"), entries=(one,), codes=()), labels("de"), 384)
    assert picture.crop((372, 0, 384, picture.height)).convert("L").getextrema() == (255, 255)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_payload_within_the_capacity_fits_the_paper(width: int) -> None:
    dots = layout.code_width(width)
    code = SlipCode(CodeKind.LIST, "x" * paper_capacity(dots))
    one = replace(slip("de"), codes=(code,))
    assert code.payload in said_by(layout.picture(one, labels("de"), width))


def test_a_payload_beyond_the_capacity_is_left_out() -> None:
    code = SlipCode(CodeKind.LIST, "x" * (paper_capacity(360) + 1))
    assert placed([code], 360) == []


def test_paper_too_narrow_for_any_code_has_no_capacity() -> None:
    assert paper_capacity(50) == 0


@pytest.mark.parametrize("dots", [360, 552, 943])
def test_no_module_is_too_small_for_a_printer(dots: int) -> None:
    codes = [SlipCode(CodeKind.DETAILS, LINK), SlipCode(CodeKind.CONTACT, CARD)] * 2
    rows = placed(codes, dots)
    assert sum(map(len, rows)) == 4
    for row in rows:
        assert all(4 <= one.dots <= 6 for one in row)
        assert sum(one.code.columns * one.dots for one in row) <= dots


def test_codes_share_as_few_rows_as_there_can_be() -> None:
    page, card = SlipCode(CodeKind.DETAILS, LINK), SlipCode(CodeKind.CONTACT, "x" * 290)
    large = SlipCode(CodeKind.CALENDAR, "x" * 330)
    kinds = [[one.slip_code.kind for one in row] for row in placed([page, card, large], 552)]
    assert kinds == [[CodeKind.DETAILS, CodeKind.CONTACT], [CodeKind.CALENDAR]]
    assert len(placed([page, page, card, large], 991)) == 1


def test_several_threads_may_lay_out_at_once() -> None:
    with ThreadPoolExecutor(4) as threads:
        jobs = [threads.submit(layout.picture, slip("de"), labels("de"), 384) for _ in range(8)]
    assert len({job.result().tobytes() for job in jobs}) == 1


@pytest.mark.exhaustive
@pytest.mark.parametrize("slips", family({"some": 15, "many": 50}, lambda slips: slips == 15))
def test_memory_stays_flat_over_many_slips(slips: int) -> None:
    def print_some(count: int) -> int:
        for number in range(count):
            one = replace(slip("ar"), case_code=f"K{number}")
            layout.picture(one, labels("ar"), 384)
        held = Path("/proc/self/status").read_text("ascii").partition("VmRSS:")[2]
        return int(held.split()[0])

    warm = print_some(slips)
    assert print_some(slips) - warm < 400 * slips
