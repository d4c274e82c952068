"""Staff collect other words for the needs in a file of their own."""

import pytest

from tests.catalog.content_folder import Content


def test_a_folder_without_synonyms_is_faultless(content: Content) -> None:
    assert content.load().catalog.synonyms == {}


def test_the_words_of_a_sub_need_are_kept_by_language(content: Content) -> None:
    content.write("synonyms.yaml", "german.course: {de: [Kurs, VHS], ar: [دورة]}\n")
    loaded = content.load()
    assert loaded.problems == ()
    assert loaded.catalog.synonyms == {"german.course": {"de": ("Kurs", "VHS"), "ar": ("دورة",)}}


@pytest.mark.parametrize(
    ("written", "code", "column"),
    [
        ("german.curse: {de: [Kurs]}", "dangling-meant", 1),
        ("zzzzzz: {de: [Kurs]}", "dangling", 1),
        ("german: {de: Kurs}", "want-list", 14),
        ("german: [Kurs]", "want-mapping", 9),
        ("german: {ger: [Kurs]}", "unknown-language-meant", 10),
        ("german: {de: [[Kurs]]}", "want-text", 15),
    ],
)
def test_a_fault_is_reported_at_its_place(
    content: Content, written: str, code: str, column: int
) -> None:
    content.write("synonyms.yaml", written + "\n")
    problem = content.problem()
    assert (problem.code, problem.line, problem.column) == (code, 1, column)
    assert problem.path == "content/synonyms.yaml"
