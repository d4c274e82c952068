"""What counsellors tick stands in a file of its own, which the house changes as it likes."""

from pathlib import Path

import pytest

from kiosk.catalog.checking.check import check
from kiosk.catalog.counselling import CounsellingLists
from kiosk.catalog.every_text import every_text
from kiosk.catalog.reading.kept_files import KeptFiles
from kiosk.catalog.reading.loader import load
from kiosk.problems import Severity
from tests.catalog.content_folder import COUNSELLING, Content
from tests.catalog.test_check import TODAY

SHIPPED = Path(__file__).parents[2] / "content"


@pytest.fixture
def content(content: Content) -> Content:
    """The model content with what is ticked there."""
    content.write("counselling.yaml", COUNSELLING)
    return content


def changed(old: str, new: str) -> str:
    """The model lists with one change."""
    assert COUNSELLING.count(old) == 1
    return COUNSELLING.replace(old, new)


def test_a_house_may_do_without_the_lists(content: Content) -> None:
    (content.folder / "counselling.yaml").unlink()
    loaded = content.load()
    assert (loaded.problems, loaded.catalog.counselling) == ((), CounsellingLists())


def test_the_lists_keep_the_order_of_the_file(content: Content) -> None:
    loaded = content.load()
    lists = loaded.catalog.counselling
    assert loaded.problems == ()
    assert [tick.id for tick in lists.done] == ["form", "call"]
    assert [tick.id for tick in lists.heard] == ["other"]
    assert {code: text.title for code, text in lists.done[0].texts.items()} == {
        "de": "Formular ausgefüllt",
        "en": "Form filled in",
    }


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "column"),
    [
        ("id: call", "id: form", "duplicate-id", 3, 10),
        ("id: call", "id: phone.call", "want-name", 3, 10),
        ("{de: {title: Anruf}}", "{en: {title: Call}}", "missing", 3, 22),
        ("{title: Anruf}", "{title: }", "missing", 3, 35),
        ("heard:", "herd:", "unknown-field-meant", 4, 1),
        ("id: other", "name: other", "missing", 5, 5),
    ],
)
def test_a_fault_is_reported_at_its_place(
    content: Content, old: str, new: str, code: str, line: int, column: int
) -> None:
    content.write("counselling.yaml", changed(old, new))
    problem = content.load().problems[0]
    assert (problem.code, problem.line, problem.column) == (code, line, column)
    assert (problem.path, problem.severity) == ("content/counselling.yaml", Severity.ERROR)


def test_an_answer_that_is_too_long_to_be_ticked_at_a_glance_is_pointed_out(
    content: Content,
) -> None:
    content.write("counselling.yaml", changed("Anderes", "Anderes " * 5))
    assert (content.problem().code, content.problem().line) == ("long", 5)


def test_broken_lists_stay_what_they_were(content: Content) -> None:
    kept = KeptFiles()
    before = load(content.folder, kept).catalog
    content.write("counselling.yaml", changed("id: call", "id: form"))
    assert load(content.folder, kept).catalog == before


def test_a_broken_answer_costs_no_other(content: Content) -> None:
    content.write("counselling.yaml", changed("{title: Anruf}", "{title: }"))
    lists = content.load().catalog.counselling
    assert [tick.id for tick in (*lists.done, *lists.heard)] == ["form", "other"]


def test_nobody_is_asked_to_translate_what_only_staff_read(content: Content) -> None:
    catalog = content.load().catalog
    assert not any("Anruf" in texts["de"].title for _, texts in every_text(catalog))
    (gaps,) = check(content.folder, TODAY, languages=["tr"]).gaps
    assert not any("counselling" in key for keys in gaps.by_kind.values() for key in keys)


def test_the_lists_of_this_house_say_everything_in_german_and_english() -> None:
    lists = load(SHIPPED).catalog.counselling
    assert lists.done
    assert lists.heard
    assert all({"de", "en"} <= tick.texts.keys() for tick in (*lists.done, *lists.heard))
