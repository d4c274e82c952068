"""Whatever words there are: they come back from a file to the letter."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalog.reading.file_report import FileReport
from kiosk.language.characters import forbidden
from kiosk.language.strings import Strings
from kiosk.translation.exchange.exchanged_text import ExchangedText
from kiosk.translation.exchange.po_reading import read_po
from kiosk.translation.exchange.po_writing import po_file
from kiosk.translation.exchange.xlsx_reading import read_xlsx
from kiosk.translation.exchange.xlsx_writing import xlsx_file

STAFF = Strings("de", "staff", isolate=False)
ODD = ('"', "\\", "\\n", "\n", "\t", "#", "#~ ", "msgid", "=1", "'", "<b>", "&amp;", "_x0041_")
LETTERS = st.characters(exclude_categories=("Cs", "Co", "Cc", "Cn"))
WORDS = (
    st.lists(st.one_of(st.sampled_from(ODD), st.text(LETTERS, max_size=20)), max_size=8)
    .map("".join)
    .filter(lambda words: not forbidden(words))
)
TEXTS = st.builds(
    lambda german, words, confirmed: ExchangedText(
        "offers/cafe", "title", f"Titel {german}", words, confirmed=confirmed and bool(words)
    ),
    WORDS,
    WORDS,
    st.booleans(),
)


def comes_back(text: ExchangedText) -> None:
    """Check that a PO file and a table give back what went into them."""
    po = read_po(po_file([text], "tr", [], STAFF), FileReport("tr.po"))
    table = read_xlsx(xlsx_file([text], "tr", STAFF), FileReport("tr.xlsx"))
    for back in (po, table):
        assert back
        (one,) = back.texts
        assert (one.name, one.german, one.words) == (text.name, text.german, text.words)
        assert one.confirmed == text.confirmed


@settings(max_examples=20, deadline=None)
@given(TEXTS)
def test_some_words_come_back_to_the_letter(text: ExchangedText) -> None:
    comes_back(text)


@pytest.mark.exhaustive
@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_any_words_come_back_to_the_letter(text: ExchangedText) -> None:
    comes_back(text)
