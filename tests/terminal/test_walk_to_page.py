"""From the kiosk on the wall to the phone in the hand: the code leads to the page of the offer."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.facts.links import dialled
from kiosk.journey import LanguageChosen, NeedChosen, OfferChosen
from kiosk.language.languages import LANGUAGES
from kiosk.site.inline_text import tag
from tests.catalog.shipped import shipped
from tests.site.browser import browsing
from tests.site.shown_site import showing
from tests.terminal.machine import COLUMNS, ROWS, Machine, Screen, eventually
from tests.terminal.twin import points

NEED = "meeting.sport"
OFFER = "sport-im-verein"
"""The only offer of its need, so that it has the same place at any hour."""

SWITCH = {"de": "ar", "ar": "ti", "ti": "de"}
"""The languages in which somebody walks, and to which they switch."""


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", SWITCH)
async def test_a_code_on_the_screen_leads_to_the_page_in_the_same_language(
    machine: Callable[[bool], Machine], screen: Screen, language: str, tmp_path: Path
) -> None:
    catalog = shipped()
    known = replace(catalog.offers[OFFER], sample=False)
    catalog = replace(catalog, offers={**catalog.offers, OFFER: known})
    folder = tmp_path / "site"
    with (
        browsing(tmp_path / "profile") as browser,
        showing(folder, *SWITCH, catalog=catalog) as site,
    ):
        here = browser.at(site.address)
        here.driver.get(await code_on_the_screen(machine(True), screen, language, site.address))
        assert here.find("h1").text == known.texts[language].title
        assert here.path == f"{language}/{OFFER}/"
        direction = "rtl" if LANGUAGES[language].right_to_left else "ltr"
        assert here.find("html").get_attribute("dir") == direction
        assert here.find("html").get_attribute("lang") == tag(language)
        assert here.find('a[href^="tel:"]').get_attribute("href") == f"tel:{dialled(known)[0]}"
        other = SWITCH[language]
        here.find("summary").click()
        here.find(f'summary ~ ul a[hreflang="{other}"]').click()
        assert here.find(f'html[lang="{other}"]')
        assert here.find("h1").text == known.texts[other].title
        assert here.path == f"{other}/{OFFER}/"


async def code_on_the_screen(here: Machine, screen: Screen, language: str, address: str) -> str:
    """What a phone reads off the kiosk, after somebody touched their way to the offer."""
    with here.settings.open("a", encoding="utf-8") as settings:
        settings.write(f'\n[links]\nbase_url = "{address}"\n')
    way = [
        LanguageChosen(language),
        NeedChosen(NEED.partition(".")[0]),
        NeedChosen(NEED),
        OfferChosen(OFFER),
    ]
    touches = await points(here.settings, (COLUMNS, ROWS), way)
    with screen.terminal(here) as terminal:
        # The welcome shows the pictograms of the needs as soon as the content is there.
        terminal.wait_for_colour(shipped().needs["german"].colour)
        for point in touches:
            terminal.touch(*point)
        (code,) = eventually(terminal.codes, "a code")
        return code
