"""Staff edit the content while the kiosk runs: visitors see it, and are never disturbed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

from kiosk.config import Config
from kiosk.journey import LanguageChosen, NeedChosen, OfferChosen, Touched, WentBack
from kiosk.ui.screens.staff import StaffScreen
from tests.ui.kiosk_under_test import Kiosk, running
from tests.ui.staff_area import SIZE, text, touch_the_name, with_content

SOON = 2.0
"""Seconds within which an edit is on the screen."""

TITLE = "title: Sprachcafé für Frauen"
NEW_TITLE = "title: Plauderstunde"


@asynccontextmanager
async def edited(folder: Path) -> AsyncIterator[tuple[Kiosk, Path]]:
    """A kiosk that watches its content, a visitor at the cards, and the file of one offer."""
    config: Config = with_content(folder)
    async with running(config, size=SIZE) as kiosk:
        kiosk.app.watch_content()
        await kiosk.choose(
            Touched(), LanguageChosen("de"), NeedChosen("german"), NeedChosen("german.practice")
        )
        await kiosk.pilot.pause(0.3)
        yield kiosk, config.content_folder / "offers" / "sprachcafe.yaml"


async def read_again(kiosk: Kiosk) -> None:
    """Wait until the kiosk has read its content again."""
    before = kiosk.app.loaded
    await kiosk.wait_for(lambda: kiosk.app.loaded is not before)
    await kiosk.settle()


def edit(file: Path, old: str, new: str) -> None:
    """Save a file with one change."""
    source = file.read_text("utf-8")
    assert source.count(old) == 1
    file.write_text(source.replace(old, new), "utf-8")


async def test_an_edit_is_on_the_screen_within_two_seconds(tmp_path: Path) -> None:
    async with edited(tmp_path / "content") as (kiosk, file):
        began = monotonic()
        edit(file, TITLE, NEW_TITLE)
        await kiosk.wait_for(lambda: "Plauderstunde" in text(kiosk))
        assert monotonic() - began <= SOON


async def test_an_edit_does_not_move_the_visitor(tmp_path: Path) -> None:
    async with edited(tmp_path / "content") as (kiosk, file):
        visit = kiosk.app.visit
        edit(file, TITLE, NEW_TITLE)
        await read_again(kiosk)
        assert kiosk.app.visit == visit


async def test_an_edit_elsewhere_does_not_touch_the_screen(tmp_path: Path) -> None:
    async with edited(tmp_path / "content") as (kiosk, file):
        shown = kiosk.app.screen
        edit(file.with_name("muettercafe.yaml"), "title: Müttercafé", "title: Elterncafé")
        await read_again(kiosk)
        assert kiosk.app.screen is shown


async def test_a_broken_edit_keeps_the_last_good_version(tmp_path: Path) -> None:
    async with edited(tmp_path / "content") as (kiosk, file):
        shown = kiosk.app.screen
        edit(file, "cost: ", "cost: gratis # ")
        await read_again(kiosk)
        assert kiosk.app.screen is shown
        assert kiosk.app.index.catalog.offers["sprachcafe"].texts["de"].title in TITLE


async def test_a_broken_edit_is_in_the_list_of_the_staff(tmp_path: Path) -> None:
    async with edited(tmp_path / "content") as (kiosk, file):
        edit(file, "cost: ", "cost: gratis # ")
        await read_again(kiosk)
        await touch_the_name(kiosk)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, StaffScreen))
        await kiosk.wait_for(lambda: "content/offers/sprachcafe.yaml" in text(kiosk))


async def test_a_mended_file_is_shown_again(tmp_path: Path) -> None:
    async with edited(tmp_path / "content") as (kiosk, file):
        edit(file, "cost: ", "cost: gratis # ")
        await read_again(kiosk)
        edit(file, "cost: gratis # ", "cost: ")
        edit(file, TITLE, NEW_TITLE)
        await kiosk.wait_for(lambda: "Plauderstunde" in text(kiosk))
        assert kiosk.app.loaded is not None
        assert not kiosk.app.loaded.problems


async def test_a_deleted_file_takes_its_card_with_it(tmp_path: Path) -> None:
    async with edited(tmp_path / "content") as (kiosk, file):
        file.unlink()
        await read_again(kiosk)
        await kiosk.choose(WentBack(), NeedChosen("german.practice"))
        assert "Sprachcafé" not in text(kiosk)


async def test_who_reads_an_offer_that_is_deleted_may_finish(tmp_path: Path) -> None:
    async with edited(tmp_path / "content") as (kiosk, file):
        await kiosk.choose(OfferChosen("sprachcafe"))
        shown, visit = kiosk.app.screen, kiosk.app.visit
        file.unlink()
        await read_again(kiosk)
        assert kiosk.app.screen is shown
        assert kiosk.app.visit == visit
        assert "Sprachcafé" in text(kiosk)


async def test_who_reads_an_offer_that_is_edited_reads_the_new_one(tmp_path: Path) -> None:
    async with edited(tmp_path / "content") as (kiosk, file):
        await kiosk.choose(OfferChosen("sprachcafe"))
        visit = kiosk.app.visit
        edit(file, TITLE, NEW_TITLE)
        await kiosk.wait_for(lambda: "Plauderstunde" in text(kiosk))
        assert kiosk.app.visit == visit
