"""Whatever visitors of a public kiosk touch, nothing invented appears."""

import pytest

from kiosk import journey
from kiosk.journey import Step, Tab
from kiosk.ui.widgets.qr_code import QrCode
from tests.facts.invented import betrayed, samples
from tests.ui.visitor import SHIPPED, Visitor, kiosk

A_FEW = ("sprachcafe", "sport-im-verein", "jobcenter", "muettercafe")


async def look_around(visitor: Visitor, identity: str) -> str:
    """All that a visitor sees of one offer: its screen, its codes, the list and the slip's news."""
    seen: list[str] = []

    def look() -> None:
        seen.extend(visitor.rows())
        seen.extend(code.payload() for code in visitor.app.screen.query(QrCode))

    need = visitor.catalog.offers[identity].needs[0]
    await visitor.do(journey.NeedChosen(need, whole=True))
    look()
    await visitor.do(journey.OfferChosen(identity))
    for tab in Tab:
        await visitor.do(journey.TabChosen(tab))
        look()
    for event in (journey.CodeTouched(), journey.WentBack(), journey.OfferAdded(identity)):
        await visitor.do(event)
        look()
    await visitor.do(journey.SlipWanted())
    assert visitor.step is Step.SLIP
    look()
    await visitor.do(journey.ListWanted())
    look()
    await visitor.do(journey.CodeTouched())
    look()
    await visitor.do(journey.StartedOver())
    return "\n".join(seen)


async def betrayals(offers: tuple[str, ...]) -> dict[str, list[str]]:
    """The samples of which something invented is seen."""
    found: dict[str, list[str]] = {}
    async with kiosk(SHIPPED, locked=True) as visitor:
        await visitor.walk("de")
        for identity in offers:
            seen = await look_around(visitor, identity)
            assert visitor.catalog.offers[identity].texts["de"].title.split()[0] in seen
            if words := betrayed(samples()[identity], seen):
                found[identity] = words
    return found


@pytest.mark.exhaustive
async def test_no_screen_of_a_public_kiosk_shows_anything_invented() -> None:
    assert await betrayals(A_FEW) == {}


@pytest.mark.exhaustive
async def test_no_screen_of_any_sample_shows_anything_invented() -> None:
    assert await betrayals(tuple(samples())) == {}


async def test_the_preview_still_shows_staff_what_they_wrote() -> None:
    async with kiosk(SHIPPED) as visitor:
        await visitor.walk("de")
        seen = await look_around(visitor, "sprachcafe")
        assert "example.org" in seen
