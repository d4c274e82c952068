"""After an edit on the running kiosk: what a broken file would lose stays as it was."""

from pathlib import Path

import pytest

from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.last_good import keep_last_good
from tests.catalog.content_folder import Content

BROKEN = "text: {de: {title: ["
"""The beginning of a file that somebody is still typing."""


def after_edit(content: Content, before: Catalog) -> Catalog:
    """What the kiosk shows once it has read the edited folder."""
    return keep_last_good(before, content.load())


def test_a_broken_offer_keeps_its_former_version(content: Content) -> None:
    before = content.load().catalog
    content.write("offers/cafe.yaml", BROKEN)
    assert after_edit(content, before).offers["cafe"] == before.offers["cafe"]


def test_an_offer_with_one_wrong_field_keeps_its_former_version(content: Content) -> None:
    before = content.load().catalog
    content.change("offers/cafe.yaml", "cost: free", "cost: gratis")
    assert after_edit(content, before).offers["cafe"] == before.offers["cafe"]


def test_a_broken_help_line_keeps_its_former_version(content: Content) -> None:
    before = content.load().catalog
    content.write("helplines/notruf.yaml", BROKEN)
    assert after_edit(content, before).offers["notruf"] == before.offers["notruf"]


def test_a_broken_offer_holds_no_other_offer_back(content: Content) -> None:
    before = content.load().catalog
    content.write("offers/cafe.yaml", BROKEN)
    content.offer("garten", "title: Sprachcafé", "title: Garten")
    assert after_edit(content, before).offers["garten"].texts["de"].title == "Garten"


def test_an_offer_that_was_never_good_is_not_shown(content: Content) -> None:
    before = content.load().catalog
    content.offer("garten", "cost: free", "cost: gratis")
    assert "garten" not in after_edit(content, before).offers


def test_a_deleted_file_takes_its_offer_with_it(content: Content) -> None:
    before = content.load().catalog
    (content.folder / "offers" / "cafe.yaml").unlink()
    assert "cafe" not in after_edit(content, before).offers


def test_a_folder_that_is_moved_elsewhere_keeps_its_offers(
    content: Content, tmp_path: Path
) -> None:
    before = content.load().catalog
    (content.folder / "offers").rename(tmp_path / "elsewhere")
    (content.folder / "offers").symlink_to(tmp_path / "elsewhere")
    assert after_edit(content, before).offers == before.offers


def test_a_broken_offer_that_is_deleted_goes_at_last(content: Content) -> None:
    before = content.load().catalog
    content.write("offers/cafe.yaml", BROKEN)
    kept = after_edit(content, before)
    (content.folder / "offers" / "cafe.yaml").unlink()
    assert "cafe" not in after_edit(content, kept).offers


@pytest.mark.parametrize("name", ["needs.yaml", "centre.yaml", "providers.yaml"])
def test_a_broken_file_of_the_house_changes_nothing(content: Content, name: str) -> None:
    before = content.load().catalog
    content.write(name, BROKEN)
    assert after_edit(content, before) == before


@pytest.mark.parametrize("name", ["needs.yaml", "centre.yaml", "providers.yaml"])
def test_a_file_of_the_house_that_is_missing_changes_nothing(content: Content, name: str) -> None:
    before = content.load().catalog
    (content.folder / name).unlink()
    assert after_edit(content, before) == before


def test_a_mended_offer_gives_the_new_one(content: Content) -> None:
    before = content.load().catalog
    content.write("offers/cafe.yaml", BROKEN)
    kept = after_edit(content, before)
    content.offer(old="title: Sprachcafé", new="title: Sprechstunde")
    mended = after_edit(content, kept)
    assert mended == content.load().catalog
    assert mended.offers["cafe"].texts["de"].title == "Sprechstunde"


def test_a_mended_file_of_the_house_gives_the_new_one(content: Content) -> None:
    before = content.load().catalog
    former = (content.folder / "centre.yaml").read_text("utf-8")
    content.write("centre.yaml", BROKEN)
    kept = after_edit(content, before)
    content.write("centre.yaml", former.replace("Haus der Nachbarn", "Haus am Markt"))
    assert after_edit(content, kept).centre.name == "Haus am Markt"


def test_a_broken_translation_memory_keeps_the_former_translations(content: Content) -> None:
    content.drafts(
        {"key": "offers/cafe", "language": "ar", "title": "مقهى", "origin": "machine"},
        {"key": "needs/german", "language": "ar", "title": "الألمانية", "origin": "machine"},
    )
    before = content.load().catalog
    content.write("translations.json", "{")
    kept = after_edit(content, before)
    assert kept.offers["cafe"].texts["ar"].title == "مقهى"
    assert kept.needs["german"].texts["ar"].title == "الألمانية"
