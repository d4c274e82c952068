"""A text of which nobody sees anything counts as missing: said at its place, and no harm done."""

from datetime import datetime

import pytest

from kiosk.catalog.checking.check import check
from kiosk.catalog.finding.matching import Index, Query, find
from kiosk.catalog.finding.search import SearchIndex
from kiosk.catalog.hours.opening import BERLIN
from kiosk.language.characters import blank
from tests.catalog.content_folder import Content

MORNING = datetime(2026, 11, 25, 10, 0, tzinfo=BERLIN)
UNSEEN = [" ", "\\t", "\u00a0", "\u3000 ", "\u200b", "\u200d\ufe0f", "\u2800", "\u3164", "\u034f"]
"""Blanks, joiners, and letters and accents without a picture."""


@pytest.mark.parametrize("words", UNSEEN)
def test_a_blank_german_title_keeps_one_offer_out_with_its_place(
    content: Content, words: str
) -> None:
    content.offer("garten")
    content.offer(old="title: Sprachcafé", new=f'title: "{words}"')
    loaded = content.load()
    assert set(loaded.catalog.offers) == {"garten", "notruf"}
    (problem,) = loaded.problems
    assert (problem.code, problem.line, problem.field) == ("missing", 30, "text.de.title")
    assert problem.path == "content/offers/cafe.yaml"


@pytest.mark.parametrize("words", UNSEEN)
def test_a_blank_title_of_a_need_is_named_and_the_other_needs_stay(
    content: Content, words: str
) -> None:
    content.change("needs.yaml", "title: Deutsch lernen", f'title: "{words}"')
    loaded = content.load()
    assert set(loaded.catalog.needs) == {"sos"}
    assert "cafe" in loaded.catalog.offers
    (problem,) = loaded.problems
    assert (problem.code, problem.line, problem.field) == ("missing", 10, "needs.1.text.de.title")


def test_a_blank_title_of_a_sub_need_is_named(content: Content) -> None:
    content.change("needs.yaml", "title: Kurs", 'title: " "')
    assert content.problem().field == "needs.1.subs.1.text.de.title"


@pytest.mark.parametrize("name", ["offers/cafe.yaml", "needs.yaml", "centre.yaml"])
def test_a_blank_title_ends_neither_a_check_nor_a_search(content: Content, name: str) -> None:
    titles = {"offers/cafe.yaml": "Sprachcafé", "needs.yaml": "Deutsch lernen"}
    content.change(name, f"title: {titles.get(name, 'Herzlich willkommen')}", 'title: "\u00a0"')
    assert check(content.folder, MORNING.date()).errors == 1
    catalog = content.load().catalog
    index = Index(catalog)
    find(index, Query("german"), MORNING)
    SearchIndex(index)


def test_a_blank_draft_is_not_shown(content: Content) -> None:
    content.drafts({"key": "offers/cafe", "language": "ar", "title": "\u00a0", "origin": "machine"})
    assert "ar" not in content.load().catalog.offers["cafe"].texts


@pytest.mark.parametrize("seen", ["a", "1", "–", "\u0627", "\u200bx", " \u4e00", "!"])
def test_what_somebody_sees_is_not_blank(seen: str) -> None:
    assert not blank(seen)
