"""Staff edit the content while the kiosk runs: visitors see it, and are never disturbed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path
from shutil import copytree
from time import monotonic

import pytest

from kiosk.journey import NeedChosen, OfferChosen, WentBack
from kiosk.settings.values import Settings
from tests.catalog.content_folder import Content
from tests.ui.visitor import Visitor, kiosk

SOON = 2.0
"""Seconds within which an edit is on the screen."""

TITLES = ("Sprachcafé", "Plauderstunde", "Treffpunkt", "Gespräche", "Runde", "Kreis")
"""One edit after another, for a busy machine may be late now and then."""

CAFE, CHOIR = "offers/cafe.yaml", "offers/choir.yaml"
NEW_TITLE = ("title: Sprachcafé", "title: Plauderstunde")
FAULT = ("cost: free", "cost: gratis")


@pytest.fixture
def content(content: Content) -> Content:
    """An offer for who wants to practise German, and one for others."""
    content.offer("choir", old="needs: [german.practice]", new="needs: [german.course]")
    content.change(CHOIR, "title: Sprachcafé", "title: Chor")
    return content


@asynccontextmanager
async def at_the_cards(config: Settings) -> AsyncIterator[Visitor]:
    """Somebody at the only card for who wants to practise."""
    async with kiosk(config) as visitor:
        await visitor.walk("de", "1", "1")
        assert visitor.sees("Sprachcafé")
        yield visitor


async def read_again(visitor: Visitor) -> None:
    """Wait until the kiosk has read its content again."""
    before = visitor.loaded
    await visitor.wait(lambda: visitor.loaded is not before)


async def test_an_edit_is_on_the_screen_within_two_seconds(
    content: Content, config: Settings
) -> None:
    async with at_the_cards(config) as visitor:
        for before, after in pairwise(TITLES):
            began = monotonic()
            content.change(CAFE, f"title: {before}", f"title: {after}")
            await visitor.wait(partial(visitor.sees, after))
            if monotonic() - began <= SOON:
                return
        pytest.fail(f"never within {SOON} seconds")


async def test_an_edit_does_not_move_the_visitor(content: Content, config: Settings) -> None:
    async with at_the_cards(config) as visitor:
        visit = visitor.app.visit
        content.change(CAFE, *NEW_TITLE)
        await read_again(visitor)
        assert visitor.app.visit == visit


async def test_an_edit_elsewhere_does_not_touch_the_screen(
    content: Content, config: Settings
) -> None:
    async with at_the_cards(config) as visitor:
        shown = visitor.app.screen
        content.change(CHOIR, "title: Chor", "title: Band")
        await read_again(visitor)
        assert visitor.app.screen is shown


async def test_a_broken_edit_keeps_the_last_good_version(
    content: Content, config: Settings
) -> None:
    async with at_the_cards(config) as visitor:
        shown = visitor.app.screen
        content.change(CAFE, *FAULT)
        await read_again(visitor)
        assert visitor.app.screen is shown
        assert visitor.catalog.offers["cafe"].texts["de"].title == "Sprachcafé"


async def test_a_broken_edit_is_in_the_list_of_the_staff(
    content: Content, config: Settings
) -> None:
    async with at_the_cards(config) as visitor:
        content.change(CAFE, *FAULT)
        await read_again(visitor)
        await staff_see(visitor, "content/offers/cafe.yaml")


async def test_a_mended_file_is_shown_again(content: Content, config: Settings) -> None:
    async with at_the_cards(config) as visitor:
        content.change(CAFE, *FAULT)
        await read_again(visitor)
        content.change(CAFE, *reversed(FAULT))
        content.change(CAFE, *NEW_TITLE)
        await visitor.wait(lambda: visitor.sees("Plauderstunde"))
        assert visitor.loaded is not None
        assert not visitor.loaded.problems


async def test_a_deleted_file_takes_its_card_with_it(content: Content, config: Settings) -> None:
    async with at_the_cards(config) as visitor:
        (content.folder / CAFE).unlink()
        await read_again(visitor)
        await visitor.do(WentBack(), NeedChosen("german.practice"))
        assert not visitor.sees("Sprachcafé")


async def test_who_reads_an_offer_that_is_deleted_may_finish(
    content: Content, config: Settings
) -> None:
    async with at_the_cards(config) as visitor:
        await visitor.do(OfferChosen("cafe"))
        shown, visit = visitor.app.screen, visitor.app.visit
        (content.folder / CAFE).unlink()
        await read_again(visitor)
        assert visitor.app.screen is shown
        assert visitor.app.visit == visit
        assert visitor.sees("Sprachcafé")


async def test_who_reads_an_offer_that_is_edited_reads_the_new_one(
    content: Content, config: Settings
) -> None:
    async with at_the_cards(config) as visitor:
        await visitor.do(OfferChosen("cafe"))
        visit = visitor.app.visit
        content.change(CAFE, *NEW_TITLE)
        await visitor.wait(lambda: visitor.sees("Plauderstunde"))
        assert visitor.app.visit == visit


async def test_a_folder_that_is_gone_takes_nothing_away(content: Content, config: Settings) -> None:
    async with at_the_cards(config) as visitor:
        content.folder.rename(content.folder.with_name("elsewhere"))
        await read_again(visitor)
        await visitor.touch("#back")
        await visitor.press("1")
        assert visitor.sees("Sprachcafé")


async def test_a_folder_that_takes_the_place_of_another_is_read_and_watched(
    content: Content, config: Settings
) -> None:
    async with at_the_cards(config) as visitor:
        content.folder.rename(content.folder.with_name("elsewhere"))
        await read_again(visitor)
        copytree(content.folder.with_name("elsewhere"), content.folder)
        await read_again(visitor)
        content.change(CAFE, *NEW_TITLE)
        await visitor.wait(lambda: visitor.sees("Plauderstunde"))


async def test_a_touch_that_was_meant_for_the_offer_before_its_edit_does_nothing(
    content: Content, config: Settings
) -> None:
    async with at_the_cards(config) as visitor:
        await visitor.do(OfferChosen("cafe"))
        visitor.app.guard_seconds = 60
        visit = visitor.app.visit
        content.change(CAFE, *NEW_TITLE)
        await visitor.wait(lambda: visitor.sees("Plauderstunde"))
        await visitor.touch("#keep")
        assert visitor.app.visit == visit


async def staff_see(visitor: Visitor, words: str) -> None:
    """Open the staff area, which must say this of the content."""
    await visitor.touch_name()
    await visitor.wait(lambda: visitor.shown == "StaffScreen")
    await visitor.touch("#key-room-content")
    await visitor.wait(lambda: visitor.sees(words))


async def test_staff_are_told_that_the_folder_is_gone(content: Content, config: Settings) -> None:
    async with kiosk(config) as visitor:
        content.folder.rename(content.folder.with_name("elsewhere"))
        await read_again(visitor)
        await staff_see(visitor, "content: Der Ordner fehlt.")


async def test_after_a_restart_a_broken_file_is_shown_as_it_was(
    content: Content, config: Settings, tmp_path: Path
) -> None:
    async with kiosk(config, state=tmp_path / "state") as visitor:
        await visitor.wait(lambda: all(worker.group != "load" for worker in visitor.app.workers))
    content.write("needs.yaml", "needs:\n\t- id: german\n")
    async with kiosk(config, state=tmp_path / "state") as visitor:
        await visitor.walk("de")
        assert visitor.sees("Deutsch lernen")
        await staff_see(visitor, "zeigt der Kiosk die Fassung vom")


async def test_a_reading_that_fails_is_told_to_staff_and_changes_nothing(
    content: Content, config: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LookupError

    async with at_the_cards(config) as visitor:
        monkeypatch.setattr("kiosk.catalog.reading.loader.load", fail)
        content.change(CAFE, *NEW_TITLE)
        await visitor.wait(lambda: bool(visitor.app.services.content.problems))
        assert visitor.sees("Sprachcafé")
        await staff_see(visitor, "noch nicht gelesen")
