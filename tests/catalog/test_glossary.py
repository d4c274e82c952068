"""Staff collect in a file of its own which terms a translation must keep, and how."""

from pathlib import Path

import pytest

from kiosk.catalog.glossary import GlossaryTerm
from kiosk.catalog.reading.kept_files import KeptFiles
from kiosk.catalog.reading.loader import load
from tests.catalog.content_folder import Content

SHIPPED = Path(__file__).parents[2] / "content"
FILE = """\
terms:
  - term: Jobcenter
  - term: Deutsche Welle
    forms: [Deutschen Welle]
    renderings: {ja: [ドイチェ・ヴェレ, DW]}
"""
TERMS = (
    GlossaryTerm("Jobcenter"),
    GlossaryTerm("Deutsche Welle", ("Deutschen Welle",), {"ja": ("ドイチェ・ヴェレ", "DW")}),
)


def test_a_folder_without_a_glossary_is_faultless(content: Content) -> None:
    loaded = content.load()
    assert (loaded.catalog.glossary, loaded.problems) == ((), ())


def test_terms_are_kept_in_their_order_with_forms_and_renderings(content: Content) -> None:
    content.write("glossary.yaml", FILE)
    loaded = content.load()
    assert loaded.problems == ()
    assert loaded.catalog.glossary == TERMS


@pytest.mark.parametrize(
    ("written", "code", "line", "column"),
    [
        ("terms:\n  - term: A\n  - term: A\n", "glossary-twice", 3, 11),
        ("terms:\n  - forms: [A]\n", "missing", 2, 5),
        ("terms: []\n", "missing", 1, 8),
        ("terms:\n  - term: A\n    renderings: {xx: [B]}\n", "unknown-language", 3, 18),
        ("terms:\n  - term: A\n    renderings: {tur: [B]}\n", "unknown-language-meant", 3, 18),
        ("terms:\n  - term: A\n    renderings: {de: [B]}\n", "glossary-german", 3, 18),
        ("terms:\n  - term: A\n    renderings: {tr: B}\n", "want-list", 3, 22),
        ("terms:\n  - term: A\n    form: [B]\n", "unknown-field-meant", 3, 5),
    ],
)
def test_a_fault_is_reported_at_its_place(
    content: Content, written: str, code: str, line: int, column: int
) -> None:
    content.write("glossary.yaml", written)
    problem = content.problem()
    assert (problem.code, problem.line, problem.column) == (code, line, column)
    assert problem.path == "content/glossary.yaml"


def test_a_broken_glossary_keeps_the_former_one(content: Content) -> None:
    kept = KeptFiles()
    content.write("glossary.yaml", FILE)
    load(content.folder, kept)
    content.write("glossary.yaml", "terms:\n  - term: [")
    assert load(content.folder, kept).catalog.glossary == TERMS


def test_the_shipped_glossary_has_no_fault_and_no_term_in_vain() -> None:
    loaded = load(SHIPPED)
    assert [p for p in loaded.problems if p.path.endswith("glossary.yaml")] == []
    terms = {term.term for term in loaded.catalog.glossary}
    assert {"Jobcenter", "Bürgergeld", "Ausländerbehörde", "BAMF", "Meerbusch"} <= terms
