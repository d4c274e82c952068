"""An entry is added to a list, and every other byte stays as somebody wrote it."""

from collections.abc import Mapping
from pathlib import Path as FilePath

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalog.editing.list_entry import appended
from kiosk.catalog.editing.yaml_tree import EditRefusedError, Path
from tests.catalog.editing.test_field_edit import VALUES
from tests.catalog.shipped import CONTENT

LINES = """\
# Wer anbietet
providers:
  - id: haus   # hier
    name: Haus

  - id: club
    name: Club
# Ende
other: [a]
"""
BRACES = """\
needs:
- id: german
  subs:
    - {id: practice}   # oft
    - {id: course}
- {id: work, subs: [{id: job}]}
"""


def test_an_entry_stands_below_the_last_one_and_as_far_away() -> None:
    found = appended(LINES, ("providers",), {"id": "neu", "text": {"de": {"title": "Neu"}}})
    added = "\n  - id: neu\n    text:\n      de:\n        title: Neu\n"
    assert found == LINES.replace("    name: Club\n", f"    name: Club\n{added}")


def test_an_entry_stands_between_braces_where_its_neighbours_do() -> None:
    found = appended(BRACES, ("needs", 0, "subs"), {"id": "chat", "text": {"de": "a"}})
    line = "    - {id: chat, text: {de: a}}\n"
    assert found == BRACES.replace("    - {id: course}\n", f"    - {{id: course}}\n{line}")


def test_an_entry_stands_between_the_brackets_of_its_list() -> None:
    found = appended(BRACES, ("needs", 1, "subs"), {"id": "x"})
    assert found == BRACES.replace("[{id: job}]", "[{id: job}, {id: x}]")


def test_a_list_that_is_missing_is_made_in_its_place() -> None:
    found = appended("a: 1\nb: 2\n", ("list",), {"id": "x"}, ("a", "list", "b"))
    assert found == "a: 1\nlist: [{id: x}]\nb: 2\n"


def test_an_entry_keeps_the_ends_of_the_lines() -> None:
    found = appended(LINES.replace("\n", "\r\n"), ("providers",), {"id": "neu"})
    assert "\n" not in found.replace("\r\n", "")


def test_a_last_line_without_an_end_stays_so() -> None:
    assert appended("a:\n  - id: x", ("a",), {"id": "z"}) == "a:\n  - id: x\n  - id: z"


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a: {b: c}\n", ("a",)),
        ("a:\n  - |+\n    x\n\n", ("a",)),
        ("a: [&x b]\nc: *x\n", ("a",)),
        ("- a\n", ("a",)),
    ],
)
def test_what_would_touch_something_else_is_refused_there(text: str, path: Path) -> None:
    with pytest.raises(EditRefusedError):
        appended(text, path, {"id": "x"})


def lists(inner: object, path: Path = ()) -> list[Path]:
    """The way to each list of a file."""
    if isinstance(inner, list):
        return [path, *(way for at, one in enumerate(inner) for way in lists(one, (*path, at)))]
    if isinstance(inner, Mapping):
        return [way for name, one in inner.items() for way in lists(one, (*path, name))]
    return []


FILES = [CONTENT / f"{name}.yaml" for name in ("needs", "providers", "phrases", "counselling")]


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(FILES),
    st.dictionaries(st.text("abc", min_size=1), VALUES, min_size=1),
    st.data(),
)
def test_any_entry_is_added_exactly_or_refused(
    file: FilePath, entry: dict[str, str], data: st.DataObject
) -> None:
    text = file.read_text("utf-8")
    before = yaml.load(text, yaml.CBaseLoader)
    path = data.draw(st.sampled_from(lists(before)))
    try:
        after = appended(text, path, entry)
    except EditRefusedError:
        return
    inner = now = yaml.load(after, yaml.CBaseLoader)
    for name in path:
        inner = inner[name]
    assert inner.pop() == entry
    assert now == before
    lines = iter(after.splitlines())
    assert all(line in lines for line in text.splitlines() if line.strip().startswith("#"))
