"""After an edit, and after a restart: what a broken file would lose stays as it was."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.kept_files import KeptFiles
from kiosk.catalog.reading.loaded import Loaded
from kiosk.catalog.reading.loader import load
from tests.catalog.content_folder import NEEDS, Content

BROKEN = "text: {de: {title: ["
"""The beginning of a file that somebody is still typing."""

ARABIC = {"key": "offers/cafe", "language": "ar", "title": "مقهى", "origin": "machine"}
HOUSE = ["needs.yaml", "centre.yaml", "providers.yaml"]


class Reading:
    """A kiosk that reads its content; when it is `restarted`, only its disk remembers."""

    def __init__(self, content: Content, kept: Callable[[], KeptFiles]) -> None:
        self.content = content
        self._kept = kept

    def __call__(self) -> Loaded:
        kept = self._kept()
        loaded = load(self.content.folder, kept)
        kept.write()
        return loaded

    @property
    def catalog(self) -> Catalog:
        """What visitors find once the folder has been read again."""
        return self().catalog


@pytest.fixture(params=["running", "restarted"])
def reading(request: pytest.FixtureRequest, content: Content, tmp_path: Path) -> Reading:
    """A kiosk that has not read anything yet."""
    running = KeptFiles()
    if request.param == "running":
        return Reading(content, lambda: running)
    return Reading(content, lambda: KeptFiles(tmp_path / "state" / "kept"))


def codes(loaded: Loaded, path: str) -> list[str]:
    """What is said about one file or folder of the content."""
    return [one.code for one in loaded.problems if one.path == f"content/{path}".rstrip("/")]


def test_a_broken_offer_keeps_its_former_version(content: Content, reading: Reading) -> None:
    before = reading.catalog
    content.write("offers/cafe.yaml", BROKEN)
    assert reading.catalog == before


def test_an_offer_with_one_wrong_field_keeps_its_former_version(
    content: Content, reading: Reading
) -> None:
    before = reading.catalog
    content.change("offers/cafe.yaml", "cost: free", "cost: gratis")
    assert reading.catalog == before


def test_a_broken_help_line_keeps_its_former_version(content: Content, reading: Reading) -> None:
    before = reading.catalog
    content.write("helplines/notruf.yaml", BROKEN)
    assert reading.catalog == before


def test_a_broken_offer_holds_no_other_offer_back(content: Content, reading: Reading) -> None:
    reading()
    content.write("offers/cafe.yaml", BROKEN)
    content.offer("garten", "title: Sprachcafé", "title: Garten")
    assert {"cafe", "garten", "notruf"} == set(reading.catalog.offers)


def test_an_offer_that_was_never_good_is_not_shown(content: Content, reading: Reading) -> None:
    reading()
    content.offer("garten", "cost: free", "cost: gratis")
    assert "garten" not in reading.catalog.offers


def test_a_deleted_file_takes_its_offer_with_it(content: Content, reading: Reading) -> None:
    reading()
    (content.folder / "offers" / "cafe.yaml").unlink()
    assert "cafe" not in reading.catalog.offers


def test_a_broken_offer_that_is_deleted_goes_at_last(content: Content, reading: Reading) -> None:
    reading()
    content.write("offers/cafe.yaml", BROKEN)
    reading()
    (content.folder / "offers" / "cafe.yaml").unlink()
    assert "cafe" not in reading.catalog.offers


def test_an_offer_that_was_deleted_and_comes_back_broken_is_not_shown(
    content: Content, reading: Reading
) -> None:
    reading()
    (content.folder / "offers" / "cafe.yaml").unlink()
    reading()
    content.write("offers/cafe.yaml", BROKEN)
    assert "cafe" not in reading.catalog.offers


@pytest.mark.parametrize("name", ["offers", "helplines", "pictograms"])
def test_a_folder_that_vanishes_takes_nothing_with_it(
    content: Content, reading: Reading, tmp_path: Path, name: str
) -> None:
    before = reading.catalog
    (content.folder / name).rename(tmp_path / "elsewhere")
    loaded = reading()
    assert loaded.catalog == before
    assert codes(loaded, name)[0] == "no-folder"
    (content.folder / name).symlink_to(tmp_path / "elsewhere")
    loaded = reading()
    assert loaded.catalog == before
    assert codes(loaded, name)[0] == "link-outside"


def test_a_folder_that_comes_back_without_a_file_has_lost_its_offer(
    content: Content, reading: Reading, tmp_path: Path
) -> None:
    reading()
    (content.folder / "offers").rename(tmp_path / "elsewhere")
    reading()
    (content.folder / "offers").mkdir()
    assert "cafe" not in reading.catalog.offers


@pytest.mark.parametrize("name", HOUSE)
def test_a_broken_file_of_the_house_changes_nothing(
    content: Content, reading: Reading, name: str
) -> None:
    before = reading.catalog
    content.write(name, BROKEN)
    assert reading.catalog == before


@pytest.mark.parametrize("name", HOUSE)
def test_a_file_of_the_house_that_is_missing_changes_nothing(
    content: Content, reading: Reading, name: str
) -> None:
    before = reading.catalog
    (content.folder / name).unlink()
    assert reading.catalog == before


def test_a_tab_in_the_needs_loses_no_need(content: Content, reading: Reading) -> None:
    before = reading.catalog
    content.change("needs.yaml", "  - id: german\n", "\t- id: german\n")
    assert reading.catalog == before


def test_a_sub_need_that_loses_its_title_stays(content: Content, reading: Reading) -> None:
    before = reading.catalog
    content.change("needs.yaml", "title: Kurs", "title: ' '")
    assert reading.catalog == before


def test_beside_a_broken_need_a_new_one_is_shown(content: Content, reading: Reading) -> None:
    reading()
    content.change("needs.yaml", "title: Deutsch lernen", "title: ' '")
    work = "\n  - {id: work, pictogram: sos, colour: '#111111', text: {de: {title: Arbeit}}}\n"
    content.write("needs.yaml", (content.folder / "needs.yaml").read_text("utf-8") + work)
    content.offer("arbeit", "german.practice", "work")
    catalog = reading.catalog
    assert list(catalog.needs) == ["sos", "german", "work"]
    assert "arbeit" in catalog.offers


def test_an_offer_stays_when_its_need_is_taken_away(content: Content, reading: Reading) -> None:
    before = reading.catalog
    content.write("needs.yaml", NEEDS[: NEEDS.index("    subs:")])
    loaded = reading()
    assert loaded.catalog.offers == before.offers
    assert "former-version" in codes(loaded, "offers/cafe.yaml")


def test_an_offer_stays_when_its_provider_is_taken_away(content: Content, reading: Reading) -> None:
    reading()
    content.change("providers.yaml", "id: club", "id: verein")
    catalog = reading.catalog
    assert "cafe" in catalog.offers
    assert catalog.providers["club"].name == "club"


def test_a_mended_offer_gives_the_new_one(content: Content, reading: Reading) -> None:
    reading()
    content.write("offers/cafe.yaml", BROKEN)
    reading()
    content.offer(old="title: Sprachcafé", new="title: Sprechstunde")
    loaded = reading()
    assert loaded.catalog.offers["cafe"].texts["de"].title == "Sprechstunde"
    assert loaded.problems == ()


def test_a_mended_file_of_the_house_gives_the_new_one(content: Content, reading: Reading) -> None:
    reading()
    former = (content.folder / "centre.yaml").read_text("utf-8")
    content.write("centre.yaml", BROKEN)
    reading()
    content.write("centre.yaml", former.replace("Haus der Nachbarn", "Haus am Markt"))
    assert reading.catalog.centre.name == "Haus am Markt"


def test_the_last_of_several_good_versions_stays(content: Content, reading: Reading) -> None:
    reading()
    content.change("offers/cafe.yaml", "title: Sprachcafé", "title: Sprechcafe")
    before = reading.catalog
    content.write("offers/cafe.yaml", BROKEN)
    reading()
    assert reading.catalog == before


def test_a_broken_translation_memory_keeps_the_former_translations(
    content: Content, reading: Reading
) -> None:
    content.drafts(ARABIC, ARABIC | {"key": "needs/german", "title": "الألمانية"})
    before = reading.catalog
    assert "ar" in before.needs["german"].texts
    whole = (content.folder / "translations.json").read_text("utf-8")
    content.write("translations.json", whole.replace('", "', '" "', 1))
    assert reading.catalog == before


def test_a_broken_row_keeps_its_former_text_and_holds_no_other_row_back(
    content: Content, reading: Reading
) -> None:
    content.drafts(ARABIC, ARABIC | {"language": "tr", "title": "Dil kahvesi"})
    reading()
    content.drafts(ARABIC | {"origin": "?"}, ARABIC | {"language": "tr", "title": "Kahve"})
    texts = reading.catalog.offers["cafe"].texts
    assert (texts["ar"].title, texts["tr"].title) == ("مقهى", "Kahve")


def test_a_memory_that_is_deleted_takes_its_translations_with_it(
    content: Content, reading: Reading
) -> None:
    content.drafts(ARABIC)
    reading()
    (content.folder / "translations.json").unlink()
    assert "ar" not in reading.catalog.offers["cafe"].texts


def test_broken_synonyms_keep_the_former_ones(content: Content, reading: Reading) -> None:
    content.write("synonyms.yaml", "german: {de: [Sprache]}\n")
    before = reading.catalog
    content.write("synonyms.yaml", "german: {de: [")
    assert reading.catalog == before


@pytest.mark.parametrize("instead", ["nothing", "a file", "a loop", "an empty folder"])
def test_a_content_folder_that_is_gone_takes_nothing_away(
    content: Content, reading: Reading, instead: str
) -> None:
    content.drafts(ARABIC)
    before = reading.catalog
    elsewhere = content.folder.rename(content.folder.with_name("elsewhere"))
    if instead == "a file":
        content.folder.write_text("")
    elif instead == "a loop":
        content.folder.symlink_to(content.folder)
    elif instead == "an empty folder":
        content.folder.mkdir()
    loaded = reading()
    assert loaded.catalog == before
    assert {problem.path for problem in loaded.problems} == {"content"}
    if instead == "an empty folder":
        content.folder.rmdir()
    else:
        content.folder.unlink(missing_ok=True)
    copytree(elsewhere, content.folder)
    loaded = reading()
    assert (loaded.catalog, loaded.problems) == (before, ())


def test_a_link_to_the_content_that_is_led_elsewhere_keeps_what_was_good(
    content: Content, tmp_path: Path
) -> None:
    next_one = tmp_path / "next"
    copytree(content.folder, next_one)
    link = tmp_path / "link"
    link.symlink_to(content.folder)
    kept = KeptFiles()
    before = load(link, kept).catalog
    (next_one / "offers" / "cafe.yaml").write_text(BROKEN)
    link.unlink()
    link.symlink_to(next_one)
    assert load(link, kept).catalog == before
