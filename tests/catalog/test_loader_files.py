"""A hostile or damaged file is refused at its exact place and never harms the loader."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalog.reading.loader import load, read
from kiosk.problems import Problem
from tests.catalog.content_folder import OFFER, Content, model

Fault = Callable[[str, str], Problem]
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"


def place(problem: Problem) -> tuple[str, int, int]:
    """The code of a problem and where it is."""
    return problem.code, problem.line, problem.column


@pytest.mark.parametrize(
    ("written", "code", "line", "column"),
    [
        ("a: 1\nb:\tx: 2\n", "yaml-colon", 2, 5),
        ("a: 1\n\tb: 2\n", "yaml-tab", 2, 1),
        ("summary: Hilfe: jetzt\n", "yaml-colon", 1, 15),
        ("a: 1\narea stadt\nb: 2\n", "yaml-missing-colon", 2, 1),
        ("a: 1\nnoch mehr\nb: 2\n", "yaml-left", 2, 1),
        ("a: 'Mo' und Di\n", "yaml-rest", 1, 9),
        ("a:\n  b: 1\n c: 2\n", "yaml-left", 3, 2),
        ("a: [1, 2\nb: 3\n", "yaml-open-bracket", 1, 4),
        ('a: "offen\n', "yaml-open-quote", 1, 4),
        ('a: "\\q"\n', "yaml-escape", 1, 5),
        ("a: 1\n---\nb: 2\n", "yaml-documents", 2, 1),
        ("a: %x\n", "yaml-start", 1, 4),
        ("", "empty-file", 0, 0),
        ("nur ein Satz\n", "not-a-mapping", 1, 1),
        ("- a\n- b\n", "not-a-mapping", 1, 1),
    ],
)
def test_a_slip_in_the_notation_is_named_with_its_place(
    content: Content, written: str, code: str, line: int, column: int
) -> None:
    content.write("offers/cafe.yaml", written)
    assert place(content.problem()) == (code, line, column)


def test_a_yaml_bomb_is_refused_at_its_first_anchor(content: Content) -> None:
    content.write("offers/cafe.yaml", BOMB)
    assert place(content.problem()) == ("alias", 1, 4)


@pytest.mark.parametrize("start", ["*gibt-es-nicht", "&anker x"])
def test_an_anchor_or_alias_is_refused(fault: Fault, start: str) -> None:
    assert fault("title: Sprachcafé", f"title: {start}").code == "alias"


def test_a_tag_is_refused(fault: Fault) -> None:
    assert fault("title: Sprachcafé", "title: !!python/object x").code == "tag"


def test_signs_inside_a_sentence_are_no_anchors(content: Content) -> None:
    content.offer(old="title: Sprachcafé", new="title: Kaffee & Kuchen *gratis*!")
    assert content.load().catalog.offers["cafe"].texts["de"].title == "Kaffee & Kuchen *gratis*!"


@pytest.mark.parametrize(
    "deep",
    ["[" * 100_000, "{a: " * 30_000, "- " * 100_000 + "x", "? " * 100_000 + "x"],
    ids=["brackets", "braces", "dashes", "questions"],
)
def test_deep_nesting_is_refused_before_it_is_built(content: Content, deep: str) -> None:
    content.write("offers/cafe.yaml", deep)
    assert content.problem().code == "too-deep"


def test_a_file_of_ten_megabytes_is_refused(content: Content) -> None:
    content.write("offers/cafe.yaml", OFFER + "#" * 10_000_000)
    assert content.problem().code == "too-large"


def test_a_byte_that_is_no_utf_8_is_named(content: Content) -> None:
    content.write("offers/cafe.yaml", OFFER.encode().replace("é".encode(), b"\xe9"))
    problem = content.problem()
    assert place(problem) == ("not-utf8", 30, 21)
    assert problem.values["byte"] == "E9"


@pytest.mark.parametrize(
    "character", ["\x00", "\x1b", "\x7f", "\x85", "\x9b", "\u2028", "\u202e", "\u2066", "\ue000"]
)
def test_a_forbidden_character_is_named_with_its_place(content: Content, character: str) -> None:
    content.offer(old="Sprachcafé", new=f"Sprach{character}café")
    problem = content.problem()
    assert place(problem) == ("character", 30, 18)
    assert problem.values["character"] == f"U+{ord(character):04X}"


@pytest.mark.parametrize("escape", ["\\e[31m", "\\x1b", "\\u202e", "\\x9d8;;x", "\\0", "\\u2028"])
@pytest.mark.parametrize(
    ("field", "before"),
    [
        ("text.de.title", "title: Sprachcafé"),
        ("contacts.0.role", "role: desk"),
        ("hours", "hours: 'We[2] 16:00-18:00; PH off'"),
        ("provider", "provider: haus"),
        ("languages_spoken.0", "languages_spoken: [de, tr]"),
    ],
)
def test_a_forbidden_character_cannot_hide_behind_an_escape(
    content: Content, escape: str, field: str, before: str
) -> None:
    name = before.partition(":")[0]
    value = f'["{escape}"]' if field.endswith(".0") else f'"{escape}"'
    content.offer(old=before, new=f"{name}: {value}")
    loaded = content.load()
    assert "cafe" not in loaded.catalog.offers
    assert ("character", field) in [(problem.code, problem.field) for problem in loaded.problems]


def test_a_flood_of_joiners_is_refused_and_one_joiner_is_spelling(content: Content) -> None:
    content.offer("persisch", "Sprachcafé", "می\u200cخواهم")
    content.offer("flut", "Sprachcafé", "می" + "\u200c" * 4)
    loaded = content.load()
    assert "persisch" in loaded.catalog.offers
    assert [problem.path for problem in loaded.problems] == ["content/offers/flut.yaml"]


def test_what_stays_in_spite_of_a_forbidden_character_is_clean(content: Content) -> None:
    content.change("centre.yaml", "Haus der Nachbarn", "Haus\x1b[31m")
    assert content.load().catalog.centre.name == "Haus[31m"


def test_windows_line_ends_and_a_byte_order_mark_are_fine(content: Content) -> None:
    content.write("offers/cafe.yaml", b"\xef\xbb\xbf" + OFFER.replace("\n", "\r\n").encode())
    assert content.load().problems == ()


def test_a_link_out_of_the_folder_is_refused(content: Content, tmp_path: Path) -> None:
    outside = tmp_path / "geheim.yaml"
    outside.write_text(OFFER.replace("id: cafe", "id: geheim"))
    (content.folder / "offers/geheim.yaml").symlink_to(outside)
    assert content.problem().code == "link-outside"


@pytest.mark.parametrize("name", ["centre.yaml", "needs.yaml", "providers.yaml", "offers"])
def test_no_part_of_the_content_may_lie_elsewhere(
    content: Content, tmp_path: Path, name: str
) -> None:
    (content.folder / name).rename(tmp_path / name)
    (content.folder / name).symlink_to(tmp_path / name)
    assert "link-outside" in {problem.code for problem in content.load().problems}


def test_a_link_within_the_folder_is_followed(content: Content) -> None:
    shared = content.write("shared/kurs.yaml", OFFER.replace("id: cafe", "id: kurs"))
    (content.folder / "offers/kurs.yaml").symlink_to(shared)
    assert "kurs" in content.load().catalog.offers


def test_a_pipe_does_not_hold_up_the_kiosk(content: Content) -> None:
    os.mkfifo(content.folder / "offers/pipe.yaml")
    assert content.problem().code == "not-a-file"


def test_a_folder_named_like_a_file_is_refused(content: Content) -> None:
    (content.folder / "offers/kurs.yaml").mkdir()
    assert content.problem().code == "not-a-file"


def test_a_hostile_file_name_is_shown_without_its_controls(content: Content) -> None:
    content.write("offers/x\x1b[2J.yaml", "")
    assert content.problem().path == "content/offers/x[2J.yaml"


@pytest.mark.exhaustive
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    cut=st.integers(0, len(OFFER)),
    length=st.integers(0, 40),
    put=st.one_of(st.text(max_size=20), st.sampled_from(["[", "{", ": ", "\n", "'", "&x", "- "])),
)
def test_no_damage_to_an_offer_makes_the_loader_fail(
    tmp_path: Path, cut: int, length: int, put: str
) -> None:
    content = model(tmp_path / "content")
    damaged = OFFER[:cut] + put + OFFER[cut + length :]
    content.write("offers/cafe.yaml", damaged.encode("utf-8", "surrogatepass"))
    loaded = load(content.folder)
    assert "notruf" in loaded.catalog.offers
    assert "cafe" in loaded.catalog.offers or loaded.problems


def test_a_damaged_picture_is_reported_and_its_need_stays(content: Content) -> None:
    content.write("pictograms/german.png", b"no picture at all")
    checked = read(content.folder, date(2026, 11, 22))
    (problem,) = [one for one in checked.problems if one.code == "unreadable-picture"]
    assert problem.path == "content/pictograms/german.png"
    assert "german" in checked.catalog.needs
