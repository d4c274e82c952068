"""One entry closes the whole house on the running kiosk, and says why in the visitor's language."""

from pathlib import Path
from shutil import copytree

import pytest

from kiosk.catalog.hours.availability import OpenState
from kiosk.journey import NeedChosen, OfferChosen
from kiosk.settings.values import Settings
from tests.catalog.content_folder import Content
from tests.catalog.shipped import CONTENT
from tests.ui.visitor import WEDNESDAY, kiosk, small

CLOSED = """\
closures:
  - id: umbau
    from: 2026-11-24
    until: 2026-12-18
    text: {de: {title: Umbau}, en: {title: Building work}}
"""
LATER = CLOSED.replace("2026-11-24", "2026-12-01")
OPEN = (OpenState.OPEN, OpenState.ALWAYS)


@pytest.mark.exhaustive
async def test_one_edit_closes_all_that_the_house_offers_and_nothing_else(tmp_path: Path) -> None:
    content = Content(copytree(CONTENT, tmp_path / "content"))
    async with kiosk(small(content.folder)) as visitor:
        before = visitor.catalog
        content.write("closures.yaml", CLOSED)
        await visitor.wait(lambda: bool(visitor.catalog.closures))
        await visitor.wait(lambda: visitor.sees("Umbau") or visitor.sees("Building work"))
        house = before.centre.provider
        own = {id for id, one in before.offers.items() if one.provider == house}
        after = visitor.catalog.offers
        assert len(own) > 10
        assert own <= {id for id, one in after.items() if one.hours.closed}
        assert not any(after[id].hours.availability(WEDNESDAY).state in OPEN for id in own)
        assert {id: after[id] for id, one in after.items() if not one.hours.closed} == {
            id: one for id, one in before.offers.items() if not after[id].hours.closed
        }


@pytest.mark.parametrize(
    ("file", "language", "words"),
    [
        (CLOSED, "de", "Geschlossen bis 18.12.: Umbau"),
        (CLOSED, "en", "Closed until 18 Dec: Building work"),
        (LATER, "de", "Geschlossen 1.12. bis 18.12.: Umbau"),
    ],
)
async def test_cards_and_the_answer_say_when_it_is_closed_and_why(
    content: Content, config: Settings, file: str, language: str, words: str
) -> None:
    content.write("closures.yaml", file)
    async with kiosk(config) as visitor:
        await visitor.walk(language)
        await visitor.do(NeedChosen("german"), NeedChosen("german.practice"))
        assert visitor.sees(words)
        await visitor.do(OfferChosen("cafe"))
        assert visitor.sees(words)


async def test_a_changed_reason_is_on_the_screen_at_once(
    content: Content, config: Settings
) -> None:
    content.write("closures.yaml", CLOSED)
    async with kiosk(config) as visitor:
        await visitor.walk("de")
        await visitor.do(NeedChosen("german"), NeedChosen("german.practice"))
        content.write("closures.yaml", CLOSED.replace("title: Umbau", "title: Ferien"))
        await visitor.wait(lambda: visitor.sees("Geschlossen bis 18.12.: Ferien"))


async def test_a_house_that_opens_earlier_after_all_is_shown_so(
    content: Content, config: Settings
) -> None:
    content.write("closures.yaml", CLOSED)
    async with kiosk(config) as visitor:
        await visitor.walk("de")
        await visitor.do(NeedChosen("german"), NeedChosen("german.practice"))
        assert visitor.sees("Umbau")
        (content.folder / "closures.yaml").unlink()
        await visitor.wait(lambda: not visitor.sees("Umbau"))
