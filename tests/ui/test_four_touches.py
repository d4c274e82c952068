"""Four touches lead from the welcome to the code of an offer: language, need, sub-need, offer."""

from dataclasses import replace

import pytest

from kiosk import journey
from kiosk.journey import NOBODY, LanguageChosen, NeedChosen, OfferChosen, Step, Touched
from kiosk.settings.values import KioskSettings, ScreenSettings, Settings
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.ui.widgets.qr_code import QrCode
from tests.families import family, some_of
from tests.ui.visitor import DESIGN_SIZE, SHIPPED, SIZES, Visitor, kiosk

READERS = {code: code for code in ("de", "ar", "ti")}


def only(language: str) -> Settings:
    """What the shipped kiosk is set to, with this language as its second one."""
    return replace(
        SHIPPED,
        kiosk=replace(SHIPPED.kiosk, languages=("en", language)),
        screen=ScreenSettings(kiosk_font=True),
    )


def touchable(visitor: Visitor, kind: type[journey.Event]) -> list[VisitChoice]:
    """What on the screen means an event of this kind."""
    choices = (one for one in visitor.choices() if isinstance(one, VisitChoice))
    return [choice for choice in choices if isinstance(choice.event, kind)]


async def touch_first(visitor: Visitor, kind: type[journey.Event]) -> None:
    """Touch the first thing on the screen that means an event of this kind."""
    await visitor.touch_widget(touchable(visitor, kind)[0])


@pytest.mark.parametrize("language", family(READERS, lambda code: code == "de"))
async def test_four_touches_lead_to_a_code_for_every_need(language: str) -> None:
    async with kiosk(only(language)) as visitor:
        for need in [one for one in visitor.catalog.needs.values() if not one.urgent]:
            await visitor.choose(LanguageChosen(language))
            await visitor.choose(NeedChosen(need.id))
            await touch_first(visitor, NeedChosen)
            await touch_first(visitor, OfferChosen)
            assert visitor.step is Step.OFFER, need.id
            assert visitor.app.screen.query_one(QrCode).region.area, need.id
            await visitor.touch("#leave")
            assert visitor.app.visit == NOBODY


@pytest.mark.parametrize("size", some_of(SIZES, DESIGN_SIZE, (80, 24), (60, 45)))
async def test_one_touch_on_a_language_begins(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        await visitor.choose(LanguageChosen("ar"))
        assert (visitor.step, visitor.app.visit.language) == (Step.NEED, "ar")


async def test_a_touch_beside_the_languages_shows_all_of_them() -> None:
    async with kiosk() as visitor:
        await visitor.touch("#greeting")
        assert visitor.step is Step.LANGUAGE


async def test_the_last_tile_of_the_welcome_leads_to_the_other_languages() -> None:
    async with kiosk() as visitor:
        assert LanguageChosen("ja") not in visitor.meant()
        await visitor.touch(".whole")
        assert visitor.step is Step.LANGUAGE


async def test_a_few_languages_stand_all_on_the_welcome() -> None:
    async with kiosk(replace(SHIPPED, kiosk=KioskSettings(languages=("de", "en")))) as visitor:
        assert [tile.event for tile in touchable(visitor, LanguageChosen)] == [
            LanguageChosen("de"),
            LanguageChosen("en"),
        ]
        assert not visitor.has(".whole")


@pytest.mark.parametrize("size", [DESIGN_SIZE, (60, 45)], ids=str)
async def test_a_touched_pictogram_opens_after_the_language(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        await visitor.choose(Touched("housing"))
        assert visitor.step is Step.LANGUAGE
        await visitor.choose(LanguageChosen("tr"))
        assert (visitor.step, visitor.app.visit.place.need) == (Step.SUB_NEED, "housing")


async def test_the_next_visitor_does_not_find_the_pictogram_of_the_one_before() -> None:
    async with kiosk() as visitor:
        await visitor.choose(Touched("housing"))
        await visitor.touch("#leave")
        await visitor.choose(LanguageChosen("de"))
        assert visitor.step is Step.NEED


@pytest.mark.parametrize("kiosk_font", [True, False])
async def test_the_screen_of_languages_has_no_words_but_their_names(kiosk_font: bool) -> None:
    settings = replace(SHIPPED, screen=ScreenSettings(kiosk_font=kiosk_font))
    async with kiosk(settings) as visitor:
        await visitor.touch("#greeting")
        for word in ("Verlassen", "Zurück", "Neu beginnen", "Kontrast", "Hilfe"):
            assert not visitor.sees(word), word
