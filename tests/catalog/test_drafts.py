"""Machine and reviewed texts come from the translation memory and give way to persons."""

from pathlib import Path

import pytest

from kiosk.catalog.texts import Origin, Texts
from tests.catalog.content_folder import Content

ARABIC = {
    "key": "offers/cafe",
    "language": "ar",
    "title": "مقهى اللغة",
    "summary": "نتحدث الألمانية.",
    "description": "",
    "source": "3f1c9a00",
    "origin": "machine",
    "by": "argos",
    "on": "2026-11-22",
}


def texts(content: Content) -> Texts:
    """The texts of the model offer."""
    return content.load().catalog.offers["cafe"].texts


def test_a_draft_adds_a_language(content: Content) -> None:
    content.drafts(ARABIC)
    text = texts(content)["ar"]
    assert (text.title, text.summary) == ("مقهى اللغة", "نتحدث الألمانية.")
    assert (text.origin, text.source) == (Origin.MACHINE, "3f1c9a00")


def test_a_reviewed_draft_says_so(content: Content) -> None:
    content.drafts(ARABIC | {"origin": "reviewed", "by": "Übersetzungsdienst"})
    assert texts(content)["ar"].origin is Origin.REVIEWED


def test_a_person_s_text_wins_over_a_draft(content: Content) -> None:
    content.drafts(ARABIC | {"language": "en", "title": "Speech coffee"})
    assert texts(content)["en"].title == "Language café"


def test_a_draft_never_replaces_german(content: Content) -> None:
    content.drafts(ARABIC | {"key": "providers/haus", "language": "de"})
    assert content.load().catalog.providers["haus"].texts == {}


def test_drafts_reach_the_centre_needs_and_providers(content: Content) -> None:
    content.drafts(*(
        ARABIC | {"key": key}
        for key in ("centre", "needs/german", "needs/german.practice", "helplines/notruf")
    ), ARABIC | {"key": "providers/club", "title": ""})  # fmt: skip
    catalog = content.load().catalog
    assert "ar" in catalog.centre.texts
    assert "ar" in catalog.needs["german"].texts
    assert "ar" in catalog.needs["german"].subs[0].texts
    assert "ar" in catalog.offers["notruf"].texts
    assert catalog.providers["club"].texts["ar"].title == "Freundeskreis"


def test_a_draft_without_the_title_that_it_needs_is_not_shown(content: Content) -> None:
    content.drafts(ARABIC | {"title": ""})
    assert "ar" not in texts(content)


def test_a_draft_with_a_fault_is_not_shown(content: Content) -> None:
    content.drafts(ARABIC | {"fault": "Es fehlt: 112."})
    assert "ar" not in texts(content)


def test_forbidden_characters_are_stripped_and_reported(content: Content) -> None:
    content.drafts(ARABIC | {"title": "مقهى\u202e\x1b[2J\ud800"})
    assert texts(content)["ar"].title == "مقهى[2J"
    problem = content.problem()
    assert (problem.path, problem.field) == ("content/translations.json", "offers/cafe ar")


@pytest.mark.parametrize(
    "change", [{"origin": "person"}, {"language": "arabisch"}, {"title": 7}, {"key": None}]
)
def test_a_broken_row_is_passed_over_and_reported(
    content: Content, change: dict[str, object]
) -> None:
    content.drafts(ARABIC | change, ARABIC | {"language": "tr"})
    assert "tr" in texts(content)
    assert content.problem().code == "draft-broken"


def test_the_last_of_two_drafts_counts(content: Content) -> None:
    content.drafts(ARABIC, ARABIC | {"title": "مقهى"})
    assert content.problem().code == "draft-twice"
    assert texts(content)["ar"].title == "مقهى"


@pytest.mark.parametrize(
    "memory",
    ["", "{", "[]", "7", '"x"', "null", '{"texts": []}', '{"texts": {"x": {}}}',
     '{"texts": {"1": 7}}', '{"texts": 7}', "\x00", "[" * 100_000, b"\xff"],
)  # fmt: skip
def test_a_damaged_memory_is_reported_and_the_rest_stays(
    content: Content, memory: str | bytes
) -> None:
    content.write("translations.json", memory)
    assert "cafe" in content.load().catalog.offers


def test_a_memory_that_is_no_json_is_called_damaged(content: Content) -> None:
    content.write("translations.json", "{")
    assert content.problem().code == "memory-broken"


def test_reading_leaves_the_memory_untouched(content: Content) -> None:
    content.drafts(ARABIC)
    path = content.folder / "translations.json"
    before = path.read_bytes()
    content.load()
    assert path.read_bytes() == before


def test_without_a_memory_none_is_made(content: Content) -> None:
    content.load()
    assert not (content.folder / "translations.json").exists()


def test_a_memory_elsewhere_is_refused(content: Content, tmp_path: Path) -> None:
    content.drafts(ARABIC)
    path = content.folder / "translations.json"
    path.rename(tmp_path / "elsewhere.json")
    path.symlink_to(tmp_path / "elsewhere.json")
    assert content.problem().code == "link-outside"
