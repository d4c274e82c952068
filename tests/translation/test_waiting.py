"""What waits is known from the catalogue and the memory: for a machine, or for a person."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.catalog.translation_memory import latest, stored
from kiosk.translation.review_queue import language_reviews
from kiosk.translation.waiting import Waits, waiting
from tests.catalog.content_folder import Content, model

KEYS = (
    *("centre", "needs/sos", "needs/german", "needs/german.practice", "needs/german.course"),
    *("offers/cafe", "helplines/notruf", "providers/club"),
)
CAFE = {
    "key": "offers/cafe", "language": "tr", "title": "Kahve", "summary": "", "description": "",
    "source": "", "origin": "machine", "by": "argostranslate 1.11.0", "on": "2026-11-22",
}  # fmt: skip


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A content folder without a fault and without a memory."""
    return model(tmp_path / "content")


def waits(content: Content, language: str = "tr") -> Mapping[str, Waits]:
    """Why each text waits in a language, by its key."""
    rows = latest(stored(content.folder / "translations.json"))
    (found,) = waiting(content.load().catalog, rows, ["de", language])
    assert found.language == language
    return {text.key: text.why for text in found.texts}


def test_without_a_memory_every_text_is_missing(content: Content) -> None:
    assert waits(content) == dict.fromkeys(KEYS, Waits.MISSING)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({}, None),
        ({"origin": "reviewed"}, None),
        ({"source": "00000000"}, Waits.OUTDATED),
        ({"source": "00000000", "origin": "reviewed"}, Waits.RENEWAL),
        ({"title": "", "origin": "reviewed"}, Waits.RENEWAL),
        ({"finished": "title"}, None),
        ({"finished": "title", "source": "00000000"}, Waits.RENEWAL),
        ({"fault": "Es fehlt: 9."}, Waits.FAILED),
        ({"fault": "Es fehlt: 9.", "source": "00000000"}, Waits.OUTDATED),
        ({"key": "helplines/notruf"}, Waits.REVIEW),
        ({"key": "helplines/notruf", "source": "00000000"}, Waits.OUTDATED),
    ],
)
def test_a_row_of_the_memory_says_what_waits(
    content: Content, change: dict[str, str], why: Waits | None
) -> None:
    row = CAFE | change
    content.drafts(row)
    assert waits(content).get(row["key"]) == why


def test_a_text_by_hand_in_an_offer_s_file_grows_old_and_waits_for_a_person(
    content: Content,
) -> None:
    assert waits(content, "en")["offers/cafe"] is Waits.RENEWAL
    german = content.load().catalog.offers["cafe"].texts["de"].fingerprint
    content.offer(old="of: 3f1c9a00", new=f"of: {german}")
    assert "offers/cafe" not in waits(content, "en")


def test_the_name_of_a_provider_is_not_translated(content: Content) -> None:
    (found,) = waiting(content.load().catalog, {}, ["tr"])
    fields = {text.key: text.fields for text in found.texts}
    assert fields["providers/club"] == ("summary",)
    assert fields["offers/cafe"] == ("title", "summary", "description")


def test_what_a_machine_may_do_is_told_from_what_waits_for_a_person(content: Content) -> None:
    content.drafts(CAFE | {"fault": "Es fehlt: 9."})
    rows = latest(stored(content.folder / "translations.json"))
    (found,) = waiting(content.load().catalog, rows, ["tr"])
    assert [text.key for text in found.of(Waits.FAILED)] == ["offers/cafe"]
    assert len(found.of(Waits.MISSING, Waits.OUTDATED)) == len(KEYS) - 1


def test_the_text_of_an_offer_that_is_gone_waits_for_nobody(content: Content) -> None:
    content.change("offers/cafe.yaml", "cost: free", "cost: free\nstatus: historic")
    assert "offers/cafe" not in waits(content)
    rows = latest(stored(content.folder / "translations.json"))
    (review,) = language_reviews(content.load().catalog, rows, ["tr"])
    assert review.texts == len(KEYS) - 1
