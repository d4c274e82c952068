"""Shipped offers on paper: one side each, three on two, and nothing torn."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pypdfium2
import pytest
import zxingcpp

from kiosk.language.languages import LANGUAGES
from kiosk.slip.paper import layout
from kiosk.slip.paper.compose import note_slip, slip_of
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.paper_codes import paper_capacity
from kiosk.slip.paper.slip_content import Entry, FactLabel, LabelledFact, Said, Slip
from tests.catalog.shipped import shipped
from tests.facts.readers import reader
from tests.families import languages
from tests.slip.sheets import lines_of
from tests.slip.slips import entry, labels, slip

WIDE = 576
DOTS_PER_POINT = layout.DOTS_PER_INCH / 72
FULLEST = 3
TEAR_OFF_MM = 300


@cache
def slip_in(language: str, *offers: str) -> Slip:
    """The slip of shipped offers."""
    limit = paper_capacity(layout.code_width(WIDE))
    chosen = [shipped().offers[offer] for offer in offers]
    return slip_of(chosen, reader(language, catalog=shipped()), limit)


def words_in(language: str) -> Labels:
    """The words around the facts."""
    own = reader(language, catalog=shipped())
    return Labels(own.say, own.german)


@cache
def fullest(language: str) -> Sequence[str]:
    """The offers with the most words on paper, the fullest first."""
    return sorted(shipped().offers, key=lambda offer: -_words(slip_in(language, offer)))[:FULLEST]


def _words(one: Slip) -> int:
    """How many letters the facts of the slip have."""
    facts = one.entries[0].facts
    return sum(len(fact.value.own) + len(fact.value.german) for fact in facts)


def document(language: str, *offers: str) -> pypdfium2.PdfDocument:
    """The slip of shipped offers on sheets of A5."""
    return pypdfium2.PdfDocument(layout.pdf(slip_in(language, *offers), words_in(language)))


def sides(one: Slip, language: str = "tr") -> list[str]:
    """The words on each side of a slip on sheets."""
    pages = pypdfium2.PdfDocument(layout.pdf(one, labels(language)))
    return [page.get_textpage().get_text_range() for page in pages]


def receipt_mm(language: str, offer: str) -> float:
    """How long the slip of an offer is on a receipt."""
    picture = layout.picture(slip_in(language, offer), words_in(language), WIDE)
    return picture.height / layout.DOTS_PER_INCH * 25.4


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", languages())
def test_the_fullest_offers_take_one_side_each_with_all_their_codes(language: str) -> None:
    for offer in fullest(language):
        pages = document(language, offer)
        picture = pages[0].render(scale=DOTS_PER_POINT, grayscale=True).to_pil()
        found = zxingcpp.read_barcodes(picture)
        said = {one.text for one in found if one.format == zxingcpp.BarcodeFormat.QRCode}
        assert len(pages) == 1, offer
        assert said == {code.payload for code in slip_in(language, offer).entries[0].codes}


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_offer_takes_one_side(language: str) -> None:
    assert [offer for offer in shipped().offers if len(document(language, offer)) > 1] == []


@pytest.mark.parametrize("language", languages())
def test_the_three_fullest_offers_take_two_sides(language: str) -> None:
    assert len(document(language, *fullest(language))) == 2


@pytest.mark.parametrize("language", languages())
def test_the_fullest_offers_are_one_short_tear_off_of_a_receipt(language: str) -> None:
    for offer in fullest(language)[:2]:
        assert receipt_mm(language, offer) <= TEAR_OFF_MM, offer


def captions_at(language: str, offer: str) -> dict[str, set[int]]:
    """How high above the sheet's lower edge each line of the captions stands, in points."""
    page = document(language, offer)[0]
    text, say = page.get_textpage(), words_in(language)
    heights: dict[str, set[int]] = {"own": set(), "german": set()}
    for code in slip_in(language, offer).entries[0].codes:
        caption = say(f"slip-code-{code.kind}")
        for which, words in (("own", caption.own), ("german", caption.german)):
            found = text.search(words.split()[0], match_case=True)
            while (place := found.get_next()) is not None:
                last = place
            heights[which].add(round(text.get_charbox(last[0], loose=True)[1]))
    return heights


@pytest.mark.parametrize("language", ["tr", "uk"])
def test_captions_of_codes_stand_on_one_line(language: str) -> None:
    heights = captions_at(language, "sprachcafe")
    assert (len(heights["own"]), len(heights["german"])) == (1, 1)


def test_no_fact_and_no_title_is_torn_across_sides() -> None:
    facts = tuple(
        LabelledFact(FactLabel.BRING, Said(f"({number}a\n{number}b\n{number}c)"))
        for number in range(9)
    )
    whole = [replace(entry("de"), title=Said(f"(Titel{n}"), about=Said("Ende)")) for n in range(9)]
    endless = Entry(Said("(Titel"), Said("Ende)"), facts * 12)
    one = replace(slip("de"), entries=(*whole, *(replace(e, facts=facts) for e in whole), endless))
    pages = sides(one, "de")
    assert len(pages) > 3
    assert all(page.count("(") == page.count(")") for page in pages)


def test_german_words_give_way_before_any_fact_does() -> None:
    dates = Said("\n".join(f"Çar {day}.12." for day in range(1, 31)), "Mi 9.12.\n" * 30)
    crowded = replace(
        entry("tr"),
        about=Said("Uzun. " * 40, "Lang. " * 40),
        facts=(LabelledFact(FactLabel.DATES, dates), *entry("tr").facts),
    )
    (page,) = sides(replace(slip("tr"), entries=(crowded,)))
    assert "Uzun." in page
    assert "Lang." not in page
    assert all(f"Çar {day}.12." in page.replace("\u2066", "") for day in range(1, 31))
    assert "Mi 9.12." not in page


def test_a_slip_with_room_says_everything_in_german_too() -> None:
    (page,) = sides(slip("tr"))
    assert "Äpfel, Öl, Übung" in page


@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_note_for_the_desk_says_in_german_what_was_looked_for(language: str) -> None:
    own = reader(language)
    title, line = Said("An der Theke fragen"), Said("Ich suche: Deutsch lernen")
    if language == "ar":
        title = Said("السؤال عند مكتب الاستقبال", title.own)
        line = Said("أبحث عن: تعلم الألمانية", line.own)
    note = note_slip(title, [line], own)
    lines = lines_of(layout.pdf(note, labels(language)))
    assert {"Ichsuche:Deutschlernen", "AnderThekefragen", "HausderNachbarn"} <= set(lines)
    assert layout.picture(note, labels(language), WIDE).height < WIDE
