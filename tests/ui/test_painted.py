"""Nothing that can be touched leaves the screen or lies over something else."""

import pytest

from kiosk import journey
from kiosk.journey import Event
from kiosk.ui.widgets.sheet import Choice
from tests.ui.kiosk_under_test import running, shipped

WAY: tuple[Event, ...] = (
    journey.Touched(),
    journey.LanguageChosen("ar"),
    journey.NeedChosen("german"),
    journey.NeedChosen("german.practice"),
    journey.OfferChosen("sprachcafe"),
    journey.CodeTouched(),
    journey.HelpWanted(),
)
"""From the welcome through most kinds of screen."""


@pytest.mark.parametrize("size", [(80, 24), (96, 27), (120, 40), (60, 80)], ids=str)
async def test_no_choice_reaches_over_the_edge_or_over_another(size: tuple[int, int]) -> None:
    async with running(shipped(), size=size) as kiosk:
        for event in WAY:
            await kiosk.choose(event)
            screen = kiosk.app.screen
            shown = [c for c in screen.query(Choice) if c.visible and c.region.area]
            for number, choice in enumerate(shown):
                assert screen.region.contains_region(choice.region), f"{choice} leaves the screen"
                for other in shown[:number]:
                    assert not choice.region.intersection(other.region).area, (choice, other)
