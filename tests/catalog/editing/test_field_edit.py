"""A field is changed, and every other byte stays as somebody wrote it."""

from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalog.editing.field_edit import edited
from kiosk.catalog.editing.yaml_tree import EditRefusedError, Path
from kiosk.catalog.editing.yaml_words import Value, field
from tests.catalog.shipped import CONTENT

FILE = """\
# Presse 2019
id: cafe  # die Kennung
cost:   free

contacts: [{role: desk, phone: "02132 1"}]   # an der Theke
address: {city: Meerbusch}
transit:
  - {stop: Markt}  # alt
  - stop: Rathaus
text:
  de:
    title: Café
    summary: >-
      Deutsch sprechen
      bei Kaffee.
  # noch niemand hat übersetzt
"""
SHIPPED = [
    file.read_text("utf-8")
    for file in sorted(CONTENT.rglob("*.yaml"))
    if file.stat().st_size < 2_000
]
WHOLE = [file.read_text("utf-8") for file in sorted(CONTENT.rglob("*.yaml"))]
WORDS = st.one_of(
    st.text(max_size=30),
    st.text("aä :#-'\"[]{},&*!|>%@\n\\", max_size=200),
    st.sampled_from(["yes", "no", "null", "040667", "2026-11-27", "- x", "مرحبا", "a " * 90]),
)
VALUES = st.one_of(
    WORDS, st.lists(WORDS, max_size=3), st.dictionaries(st.text("abc", min_size=1), WORDS)
)


def paths(inner: Any, path: Path = ()) -> list[Path]:
    """The way to each value of a file."""
    pairs = inner.items() if isinstance(inner, dict) else enumerate(inner)
    found: list[Path] = [path] if path else []
    if isinstance(inner, dict | list):
        for name, one in pairs:
            found += paths(one, (*path, name))
    return found


def said(text: str) -> Any:
    """What a file says."""
    return yaml.load(text, yaml.CBaseLoader)


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        (("cost",), "fee", "cost:   free", "cost:   fee"),
        (("id",), "neu", "id: cafe  # die", "id: neu  # die"),
        (("contacts", 0, "phone"), "02132 2", '"02132 1"', "'02132 2'"),
        (("contacts", 0, "email"), "a@b.de", '"02132 1"}', '"02132 1", email: a@b.de}'),
        (("contacts", 0, "phone"), None, ', phone: "02132 1"', ""),
        (("address", "city"), "Ort: Mitte", "Meerbusch}", "'Ort: Mitte'}"),
        (("transit", 1, "stop"), "Neu", "stop: Rathaus", "stop: Neu"),
        (("text", "de", "title"), "Tee & Brot", "title: Café", "title: 'Tee & Brot'"),
        (("cost",), None, "cost:   free\n", ""),
    ],
)
def test_a_change_touches_its_own_place_alone(
    path: Path, value: Value | None, old: str, new: str
) -> None:
    assert edited(FILE, path, value) == FILE.replace(old, new, 1)


def test_a_new_field_stands_where_its_order_wants_it() -> None:
    order = ("id", "cost", "url", "contacts")
    found = edited(FILE, ("url",), "https://www.meerbusch.de/", order)
    assert found == FILE.replace("free\n", "free\nurl: https://www.meerbusch.de/\n", 1)


def test_a_long_text_stands_in_short_lines() -> None:
    found = edited(FILE, ("text", "de", "summary"), "Wort " * 40 + "Ende")
    assert max(map(len, found.split("\n"))) < 100
    assert said(found)["text"]["de"]["summary"] == "Wort " * 40 + "Ende"


def test_lines_keep_the_end_that_they_have() -> None:
    windows = FILE.replace("\n", "\r\n")
    found = edited(edited(windows, ("url",), "https://a.de"), ("text", "de", "bring"), "a\nb")
    assert "\n" not in found.replace("\r\n", "")
    assert said(found)["text"]["de"]["bring"] == "a\nb"


def test_a_mark_of_the_encoding_stays_at_the_beginning() -> None:
    assert edited("\ufeffid: a\nx: b\n", ("id",), None) == "\ufeffx: b\n"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("transit",), ["a"]),  # its comment would be lost
        (("address", "city"), None),  # nothing would be left in it
        (("address", "city", "x"), "a"),
        (("transit", 5), "a"),
        (("nowhere", "x"), "a"),
    ],
)
def test_what_would_touch_something_else_is_refused(path: Path, value: Value | None) -> None:
    with pytest.raises(EditRefusedError):
        edited(FILE, path, value)


@pytest.mark.parametrize(
    "text", ["[1", "- a", "a: &x b\nc: *x", "a: b\na: c", "? [a]\n: b", "a: " + "[" * 2000]
)
def test_a_file_that_nobody_can_read_for_sure_is_refused(text: str) -> None:
    with pytest.raises(EditRefusedError):
        edited(text, ("a",), "b")


def is_exact_or_refused(text: str, data: st.DataObject) -> None:
    """Change any field of a text to anything: that alone has changed, or nothing at all."""
    path = data.draw(st.sampled_from(paths(said(text))))
    if data.draw(st.booleans()):
        path = (*path[:-1], "fresh")
    value = data.draw(st.none() | VALUES)
    try:
        after = edited(text, path, value)
    except EditRefusedError:
        return
    before, now = said(text), said(after)
    inner, place = now, before
    for name in path[:-1]:
        inner, place = inner[name], place[name]
    if value is None:
        assert path[-1] not in inner or isinstance(inner, list)
    else:
        assert inner[path[-1]] == value
    inner[path[-1]] = place[path[-1]] = ""
    assert now == before
    comments = [line for line in text.split("\n") if line.lstrip().startswith("#")]
    assert [line for line in after.split("\n") if line in comments][: len(comments)] == comments


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(SHIPPED), st.data())
def test_any_change_is_exact_or_refused(text: str, data: st.DataObject) -> None:
    is_exact_or_refused(text, data)


@pytest.mark.exhaustive
@settings(max_examples=3_000, deadline=None, suppress_health_check=[*HealthCheck])
@given(st.sampled_from(WHOLE), st.data())
def test_three_thousand_changes_of_the_whole_content_are_exact_or_refused(
    text: str, data: st.DataObject
) -> None:
    is_exact_or_refused(text, data)


@settings(max_examples=60)
@given(st.dictionaries(st.text("abcd", min_size=1, max_size=3), VALUES, min_size=1))
def test_whatever_is_written_is_read_again(values: dict[str, Value]) -> None:
    text = "".join(field(name, value) for name, value in values.items())
    assert said(text) == values
