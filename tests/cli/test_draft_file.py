"""A text as a file for an editor: what is not touched is not changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalog.reading.loader import load
from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import MemoryRow
from kiosk.cli.draft_file import LostHeadingError, draft_file, words_in
from kiosk.cli.prerequisites import staff_words
from kiosk.cli.review_sheet import ReviewSheet
from kiosk.cli.script_lines import ScriptLines
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.script import cells
from kiosk.translation.review_queue import UnderReview, reviewable

SHIPPED = Path(__file__).parents[2] / "content"
SAY = staff_words()
GERMAN = Text("Café", "Kaffee.", "Eins.\n\nZwei.")


def under(**words: str) -> UnderReview:
    """A draft with these words."""
    text = Text(**{"title": "Kahve", "summary": "", **words}, origin=Origin.MACHINE)
    return UnderReview(GERMAN, MemoryRow("offers/cafe", "tr", text))


def after(draft: UnderReview, old: str, new: str) -> Text | None:
    """The words after somebody has exchanged some in the editor."""
    file = draft_file(draft, SAY)
    assert file.count(old) == 1
    return words_in(file.replace(old, new), draft, SAY)


def test_lines_count_only_where_german_has_several() -> None:
    assert after(under(summary="a b"), "a b", "a\nb\n\nc") == under(summary="a b c").row.text
    changed = after(under(description="a\n\nb"), "a\n\nb", "a\n\nb\n\nc")
    assert changed == under(description="a\n\nb\n\nc").row.text


@pytest.mark.parametrize("words", ["#1 ist gut", "  # nicht", "a\n#b"])
def test_words_that_look_like_a_comment_are_kept(words: str) -> None:
    draft = under(description=words)
    assert words_in(draft_file(draft, SAY), draft, SAY) is None
    changed = after(draft, "Kahve", "Kafe")
    assert changed
    assert changed.description == "\n".join(map(str.strip, words.split("\n")))


def test_what_steers_a_terminal_does_not_come_back() -> None:
    assert after(under(), "Kahve", "Ka\x1bfe") == under(title="Kafe").row.text


@pytest.mark.parametrize("heading", ["", "=== Überschrift ===", "=== Zusammenfassung ==="])
def test_a_heading_that_is_gone_or_other_is_an_error(heading: str) -> None:
    with pytest.raises(LostHeadingError):
        after(under(), "=== Titel ===", heading)


@pytest.mark.parametrize(
    "code",
    [
        "ar",
        *(
            pytest.param(code, marks=pytest.mark.exhaustive)
            for code in LANGUAGES
            if code not in (SOURCE, "ar")
        ),
    ],
)
def test_every_shipped_text_is_unchanged_in_the_editor_and_fits_every_window(code: str) -> None:
    loaded = load(SHIPPED)
    for text in reviewable(loaded.catalog, loaded.memory, code):
        assert words_in(draft_file(text, SAY), text, SAY) is None
        outdated = replace(text, german=replace(text.german, summary="Neu."))
        for terminal, width in ((True, 80), (False, 80), (True, 40)):
            lines = ReviewSheet(outdated, 1, 99, text.german).lines(
                ScriptLines(terminal, width), SAY
            )
            assert max(map(cells, lines)) <= width
