"""One offer: its codes, its German original, and what it says of its own text."""

import pytest

from kiosk.journey import OfferChosen, Step, Tab
from kiosk.settings.values import Settings
from kiosk.ui.drawing.parts import Words
from kiosk.ui.drawing.told import told
from kiosk.ui.widgets.pages import Pages
from kiosk.ui.widgets.qr_code import QrCode
from tests.catalog.content_folder import Content
from tests.families import some_of
from tests.ui.visitor import DESIGN_SIZE, PRACTICE, SIZES, Visitor, kiosk

SUMMARY = "    summary: Deutsch sprechen bei Kaffee.\n"
"""A line of the small content's offer."""

CARRIED = {
    Tab.CONTACT: "+49 30 23125 042",
    Tab.ROUTE: "Am Kapittelsbusch 29",
    Tab.CALENDAR: "Mi 9.12. 16:00–18:00",
    Tab.DETAILS: "example.org/sprachcafe",
}
"""What the code of each tab carries of the language café."""


async def reading(visitor: Visitor, language: str = "de") -> None:
    """Go from the welcome to the language café."""
    await visitor.walk(language, *PRACTICE)
    await visitor.choose(OfferChosen("sprachcafe"))
    assert visitor.step is Step.OFFER


async def test_each_tab_shows_a_code_of_its_own() -> None:
    async with kiosk(size=(120, 40)) as visitor:
        await reading(visitor)
        payloads, painted = [], set()
        for tab in Tab:
            await visitor.touch(f"#tab-{tab}")
            assert visitor.app.visit.place.tab is tab
            assert visitor.widget(f"#tab-{tab}").has_class("on")
            payloads.append(visitor.app.screen.query_one(QrCode).payload())
            painted.add(tuple(row for row in visitor.rows() if "▄" in row))
        details, contact, route, calendar = payloads
        assert details == "https://example.org/sprachcafe"
        assert contact.startswith("BEGIN:VCARD")
        assert route.startswith("geo:51.25,6.69")
        assert "DTSTART:20261209T150000Z" in calendar
        assert len(painted) == len(Tab)


@pytest.mark.exhaustive
@pytest.mark.parametrize("size", some_of(SIZES, DESIGN_SIZE, (60, 45)))
async def test_whoever_has_no_phone_reads_what_each_code_carries(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        await reading(visitor)
        for tab, words in CARRIED.items():
            await visitor.touch(f"#tab-{tab}")
            assert visitor.sees(words, visitor.widget("#large-fact").region), tab
            assert visitor.has("#code"), tab
            await visitor.touch("#all-facts")
            assert visitor.app.visit.place.tab is None, tab
            assert not visitor.has("#large-fact"), tab


async def test_the_same_tab_again_leads_back_to_all_facts() -> None:
    async with kiosk() as visitor:
        await reading(visitor)
        await visitor.touch("#tab-contact")
        await visitor.touch("#tab-contact")
        assert visitor.has("#pages")


@pytest.mark.parametrize(("language", "line"), [("de", "Kontakt"), ("en", "contact")])
async def test_one_line_says_what_the_phone_will_do(language: str, line: str) -> None:
    async with kiosk() as visitor:
        await reading(visitor, language)
        assert line in visitor.words("#phone-does")


@pytest.mark.parametrize("way_back", some_of(["#back", "#code"], "#code"))
async def test_a_touched_code_fills_the_screen_until_the_next_touch(way_back: str) -> None:
    async with kiosk() as visitor:
        await reading(visitor)
        small = visitor.widget("#code").region
        await visitor.touch("#code")
        assert visitor.widget("#code").region.height > small.height
        assert visitor.has("#help")
        assert visitor.has("#leave")
        await visitor.touch(way_back)
        assert visitor.widget("#code").region == small


async def test_the_german_original_is_one_touch_from_a_translation() -> None:
    async with kiosk() as visitor:
        await reading(visitor, "en")
        offer = visitor.app.present.view.offer()
        assert offer
        await visitor.touch("#german")
        assert visitor.sees(offer.texts["de"].title[:12])
        assert visitor.sees(offer.texts["en"].title[:12])
        assert visitor.has("#code")
        await visitor.touch("#all-facts")
        assert not visitor.has("#original")


async def test_a_german_reader_is_offered_no_german_original() -> None:
    async with kiosk() as visitor:
        await reading(visitor, "de")
        assert not visitor.has("#german")


async def test_a_machine_text_says_so() -> None:
    async with kiosk(size=(120, 40)) as visitor:
        await reading(visitor, "en")
        assert visitor.sees(visitor.app.present.view.say("machine-text"))


@pytest.mark.parametrize("size", [(80, 24), DESIGN_SIZE], ids=str)
async def test_what_to_bring_is_said_with_its_label(
    size: tuple[int, int], config: Settings, content: Content
) -> None:
    content.offer(old=SUMMARY, new=f"{SUMMARY}    bring: Ausweis und Stift\n")
    async with kiosk(config, size=size) as visitor:
        await visitor.walk("de", "1", "1", "1")
        assert await visitor.reads("Ausweis und Stift")


async def test_what_to_bring_in_another_language_has_a_line_of_its_own(
    config: Settings, content: Content
) -> None:
    content.offer(old=SUMMARY, new=f"{SUMMARY}    bring: Ausweis und Stift\n")
    async with kiosk(config, size=(120, 40)) as visitor:
        await visitor.walk("en", "1", "1", "1")
        assert visitor.sees("Please bring:")
        assert visitor.sees("Ausweis und Stift")
        pages = visitor.widget("#pages")
        assert isinstance(pages, Pages)
        said = told(pages.parts)
        languages = {part.text: part.language for part in said if isinstance(part, Words)}
        assert languages["Ausweis und Stift"] == "de"


async def test_an_invented_contact_says_so(config: Settings) -> None:
    async with kiosk(config, size=(120, 40)) as visitor:
        await visitor.walk("de", "1", "1")
        assert visitor.sees("Beispiel")
        await visitor.press("1")
        assert visitor.sees("Beispiel, Kontakt erfunden")


@pytest.mark.exhaustive
async def test_a_text_in_another_language_says_which(config: Settings, content: Content) -> None:
    content.offer(old="languages_spoken: [de, tr]", new="languages_spoken: [de, en]")
    content.change("offers/cafe.yaml", "  en:\n    title", "  tr:\n    title")
    async with kiosk(config, size=(120, 40)) as visitor:
        await visitor.walk("en", "1", "1", "1")
        assert visitor.sees("Deutsch")
        assert visitor.sees("Sprachcafé")
