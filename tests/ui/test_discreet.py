"""Whoever looks for help against violence is warned before a phone keeps a trace of it."""

from pathlib import Path

import pytest

from kiosk import journey
from kiosk.journey import Step
from kiosk.ui.widgets.qr_code import QrCode
from tests.ui.test_printing import paper, says, text_of
from tests.ui.visitor import Visitor, kiosk

CAFE, HOTLINE = "sprachcafe", "hilfetelefon-frauen"
READERS = ("de", "ar", "ti")


async def open_hotline(visitor: Visitor, language: str = "de") -> None:
    """Look at the help line against violence."""
    await visitor.do(journey.Touched(), journey.LanguageChosen(language))
    await visitor.do(journey.HelpWanted(), journey.OfferChosen(HOTLINE))


def payload(visitor: Visitor) -> str:
    """What the code on the screen says."""
    return visitor.app.screen.query_one("#code", QrCode).payload()


@pytest.mark.parametrize("language", READERS)
async def test_the_code_of_a_discreet_offer_comes_after_a_warning(language: str) -> None:
    async with kiosk() as visitor:
        await open_hotline(visitor, language)
        assert visitor.has("#warning")
        assert not visitor.has("#code")
        await visitor.touch("#reveal")
        assert not visitor.has("#warning")
        assert payload(visitor) == "tel:116016"


async def test_another_offer_shows_its_code_at_once() -> None:
    async with kiosk() as visitor:
        await visitor.do(journey.Touched(), journey.LanguageChosen("de"))
        await visitor.do(journey.NeedChosen("german", whole=True), journey.OfferChosen(CAFE))
        assert visitor.has("#code")
        assert not visitor.has("#warning")


async def test_the_large_code_warns_first() -> None:
    async with kiosk() as visitor:
        await open_hotline(visitor)
        await visitor.do(journey.CodeTouched())
        assert visitor.has("#warning")
        assert not visitor.has("#code")
        await visitor.touch("#reveal")
        assert visitor.has("#enlarged #code")


async def test_the_code_of_a_slip_and_of_a_list_warn_first(tmp_path: Path) -> None:
    async with kiosk(paper(tmp_path)) as visitor:
        await open_hotline(visitor)
        await visitor.do(journey.CodeRevealed(), journey.OfferAdded(HOTLINE), journey.SlipWanted())
        await says(visitor, "outcome-saved")
        assert visitor.has("#warning")
        await visitor.do(journey.ListWanted())
        await visitor.touch("#to-phone")
        assert not visitor.has("#code")
        await visitor.touch("#reveal")
        assert "Gewalt" not in payload(visitor)
    assert "Gewalt" not in text_of(tmp_path / "slip-0001.pdf")


@pytest.mark.parametrize("size", [(96, 27), (60, 45)], ids=str)
async def test_the_way_out_of_a_discreet_offer_is_larger_and_red(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        await visitor.do(journey.Touched(), journey.LanguageChosen("de"))
        await visitor.do(journey.HelpWanted())
        usual = visitor.widget("#leave").region
        language = visitor.widget("#language-button").region
        red = visitor.widget("#help").styles.background
        await visitor.do(journey.OfferChosen(HOTLINE))
        assert visitor.widget("#leave").region.height > usual.height
        assert visitor.widget("#language-button").region.x == language.x
        assert visitor.widget("#leave").styles.background == red
        await visitor.touch("#leave")
        assert visitor.step is Step.ATTRACT
