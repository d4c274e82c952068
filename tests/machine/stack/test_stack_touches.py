"""The machine on the wall, whole: real touches, from the welcome to a code that a phone reads."""

from functools import partial

import pytest

from kiosk.journey import LanguageChosen, NeedChosen, OfferChosen
from tests.catalog.shipped import shipped
from tests.machine.stack.input_devices import Finger
from tests.machine.stack.places import places
from tests.machine.stack.running_stack import Installation, eventually, running
from tests.machine.stack.virtual_screen import VirtualScreen

NEED = "meeting.sport"
OFFER = "sport-im-verein"
"""The only offer of its need, so that it has the same place at any hour."""


@pytest.mark.parametrize("language", ["de", "ar"])
async def test_a_finger_leads_from_the_welcome_to_a_code_that_a_phone_reads(
    installation: Installation, screen: VirtualScreen, finger: Finger, language: str
) -> None:
    way = [
        LanguageChosen(language),
        NeedChosen(NEED.partition(".")[0]),
        NeedChosen(NEED),
        OfferChosen(OFFER),
    ]
    catalog = shipped()
    with running(installation, screen) as stack:
        stack.wait_for_colour(catalog.needs["german"].colour)
        for place in await places(installation.settings_file, stack.grid(), way):
            stack.after(partial(finger.tap, *place))
        (code,) = eventually(stack.codes, "a code")
        assert catalog.offers[OFFER].texts[language].title in code
