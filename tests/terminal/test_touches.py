"""From the waiting kiosk to a code on the phone, in a real terminal, by touch alone."""

from collections.abc import Callable

import pytest

from kiosk.facts.links import dialled
from kiosk.journey import CodeTouched, LanguageChosen, NeedChosen, OfferChosen
from tests.catalog.shipped import shipped
from tests.terminal.machine import COLUMNS, ROWS, Machine, Screen, eventually
from tests.terminal.twin import points

NEED = "meeting.sport"
OFFER = "sport-im-verein"
"""The only offer of its need, so that it has the same place at any hour."""


@pytest.mark.parametrize(
    ("language", "kiosk_font"),
    [
        pytest.param("ar", True, id="kiosk font-ar"),
        pytest.param("de", False, id="plain font-de", marks=pytest.mark.exhaustive),
        pytest.param("de", True, id="kiosk font-de", marks=pytest.mark.exhaustive),
        pytest.param("ar", False, id="plain font-ar", marks=pytest.mark.exhaustive),
    ],
)
async def test_touches_lead_from_the_welcome_to_a_code_that_a_phone_reads(
    machine: Callable[[bool], Machine], screen: Screen, language: str, kiosk_font: bool
) -> None:
    here = machine(kiosk_font)
    way = [
        LanguageChosen(language),
        NeedChosen(NEED.partition(".")[0]),
        NeedChosen(NEED),
        OfferChosen(OFFER),
        CodeTouched(),
    ]
    touches = await points(here.settings, (COLUMNS, ROWS), way)
    catalog = shipped()
    expected = dialled(catalog.offers[OFFER])[0]
    with screen.terminal(here) as terminal:
        # The welcome shows the pictograms of the needs as soon as the content is there.
        terminal.wait_for_colour(catalog.needs["german"].colour)
        for point in touches[:-1]:
            terminal.touch(*point)
        (code,) = eventually(terminal.codes, "a code")
        assert expected in code
        terminal.touch(*touches[-1])
        (code,) = eventually(terminal.codes, "a large code")
        assert expected in code
