"""A visitor puts offers on a list and takes it along, on paper or as a code."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import monotonic

import pypdfium2
import pytest
from textual.pilot import Pilot

from kiosk import journey
from kiosk.catalog.opening import BERLIN
from kiosk.config import Config, PrinterKind, PrinterSettings, read
from kiosk.journey import NOBODY, Event, Step
from kiosk.ui.app import KioskApp
from kiosk.ui.screens.base import VisitorScreen
from kiosk.ui.screens.cards import KeepCard
from kiosk.ui.screens.offers import OffersScreen
from kiosk.ui.screens.slip import SlipScreen
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.sheet import Choice
from tests.slip.fake_printer import FakePrinter, on_the_network

SHIPPED = Path(__file__).parent.parent.parent / "kiosk.toml"
NOON = datetime(2026, 11, 25, 12, 0, tzinfo=BERLIN)
PATIENCE = 15.0
CAFE, OFFICE = "sprachcafe", "familienbuero"


class Visitor:
    """Somebody at a kiosk, who touches the screen and reads it."""

    def __init__(self, app: KioskApp, pilot: Pilot[int]) -> None:
        self.app = app
        self.pilot = pilot

    async def does(self, *events: Event) -> None:
        """Choose one thing after the other, wherever on the screen it stands."""
        for event in events:
            self.app.screen.post_message(Choice.Chosen(event))
            await self.settles()

    async def finds(self, language: str) -> None:
        """Go from the welcome to the offers for practising German."""
        needs = (journey.NeedChosen("german"), journey.NeedChosen("german.practice"))
        await self.does(journey.Touched(), journey.LanguageChosen(language), *needs)

    async def touches(self, selector: str) -> None:
        """Touch one choice of the screen."""
        assert await self.pilot.click(selector)
        await self.settles()

    async def touches_card(self, column: int) -> None:
        """Touch the first card, so many columns from its left or, when negative, its right."""
        card = self.app.screen.query(KeepCard).first()
        assert await self.pilot.click(card, offset=(column % card.outer_size.width, 2))
        await self.settles()

    async def settles(self) -> None:
        """Wait until the screen shows the visit as it is now."""
        await self.pilot.pause()
        await self.waits_for(lambda: self.settled)
        await self.pilot.pause()

    @property
    def settled(self) -> bool:
        """Whether the screen is the one that belongs to the visit, complete."""
        screen = self.app.screen
        if not isinstance(screen, VisitorScreen):
            return not self.kept()
        return screen.scene.visit == self.app.visit and bool(screen.query(Choice))

    def kept(self) -> tuple[str, ...]:
        """The visitor's list."""
        return self.app.visit.chosen

    async def waits_for(self, happened: Callable[[], bool]) -> None:
        """Stay until something has happened."""
        deadline = monotonic() + PATIENCE
        while not happened():
            assert monotonic() < deadline, "it did not happen"
            await self.pilot.pause(0.02)

    async def waits_for_word(self, word: str) -> None:
        """Stay until the screen says what became of the slip."""
        await self.waits_for(lambda: self.word == word)

    @property
    def word(self) -> str:
        """What the screen says of the slip."""
        return self.app.screen.word if isinstance(self.app.screen, SlipScreen) else ""

    def sees(self, selector: str) -> bool:
        """Whether something is on the screen."""
        return any(widget.visible and widget.display for widget in self.app.screen.query(selector))

    def labels(self, selector: str) -> str:
        """The words of one thing on the screen."""
        return " ".join(getattr(part, "text", "") for part in self.choice(selector).parts)

    def choice(self, selector: str) -> Choice:
        """One choice on the screen."""
        return self.app.screen.query_one(selector, Choice)


def config(folder: Path, **printer: object) -> Config:
    """The shipped settings with a printer of the test's own."""
    settings = PrinterSettings(**{"kind": PrinterKind.FOLDER, "folder": folder, **printer})  # type: ignore[arg-type]
    return replace(read(SHIPPED), printer=settings)


@asynccontextmanager
async def visiting(
    settings: Config, *, size: tuple[int, int] = (96, 27), now: Callable[[], datetime] | None = None
) -> AsyncIterator[Visitor]:
    """A visitor before a kiosk that has read its content."""
    app = KioskApp(settings, clock=now or (lambda: NOON), guard_seconds=0)
    async with app.run_test(size=size) as pilot:
        visitor = Visitor(app, pilot)
        await visitor.waits_for(lambda: app.loaded is not None)
        yield visitor


def text_of(file: Path) -> str:
    """The words of a PDF without blanks."""
    document = pypdfium2.PdfDocument(file)
    pages = [page.get_textpage() for page in document]
    return "".join("".join(page.get_text_range(0, page.count_chars()).split()) for page in pages)


async def test_two_offers_are_printed_with_both_titles_in_both_languages(tmp_path: Path) -> None:
    async with visiting(config(tmp_path)) as visitor:
        await visitor.finds("tr")
        await visitor.does(journey.OfferAdded(CAFE), journey.OfferAdded(OFFICE))
        await visitor.touches("#my-list")
        await visitor.touches("#print")
        await visitor.waits_for_word("outcome-saved")
        offers = [visitor.app.index.catalog.offers[one] for one in (CAFE, OFFICE)]
    said = text_of(tmp_path / "slip-0001.pdf")
    for offer in offers:
        for language in ("tr", "de"):
            assert "".join(offer.texts[language].title.split()) in said


async def test_one_offer_is_printed_from_its_own_screen(tmp_path: Path) -> None:
    async with visiting(config(tmp_path)) as visitor:
        await visitor.finds("de")
        await visitor.does(journey.OfferChosen(CAFE))
        await visitor.touches("#print")
        await visitor.waits_for_word("outcome-saved")
        assert visitor.sees("#code")
    assert "Sprachcafé" in text_of(tmp_path / "slip-0001.pdf")


async def test_the_button_of_a_card_puts_the_offer_on_the_list_and_takes_it_off(
    tmp_path: Path,
) -> None:
    async with visiting(config(tmp_path)) as visitor:
        await visitor.finds("de")
        await visitor.touches_card(-3)
        assert len(visitor.kept()) == 1
        assert isinstance(visitor.app.screen, OffersScreen)
        await visitor.touches_card(-3)
        assert visitor.kept() == ()


async def test_the_button_of_a_card_stands_on_the_left_in_arabic(tmp_path: Path) -> None:
    async with visiting(config(tmp_path)) as visitor:
        await visitor.finds("ar")
        await visitor.touches_card(3)
        assert len(visitor.kept()) == 1


async def test_the_rest_of_a_card_opens_the_offer(tmp_path: Path) -> None:
    async with visiting(config(tmp_path)) as visitor:
        await visitor.finds("de")
        await visitor.touches_card(5)
        assert visitor.app.visit.place.step is Step.OFFER
        assert visitor.kept() == ()


async def test_the_plus_key_puts_the_focused_card_on_the_list(tmp_path: Path) -> None:
    async with visiting(config(tmp_path)) as visitor:
        await visitor.finds("de")
        visitor.app.screen.query(KeepCard).first().focus()
        await visitor.pilot.press("+")
        await visitor.settles()
        assert len(visitor.kept()) == 1


async def test_a_screen_of_80_columns_has_the_button_on_the_offer(tmp_path: Path) -> None:
    async with visiting(config(tmp_path), size=(80, 24)) as visitor:
        await visitor.finds("de")
        assert not visitor.app.screen.query(KeepCard)
        await visitor.does(journey.OfferChosen(CAFE))
        await visitor.touches("#keep")
        assert visitor.kept() == (CAFE,)
        assert visitor.choice("#keep").has_class("on")


@pytest.mark.parametrize("size", [(80, 24), (96, 27), (120, 40), (60, 80)])
@pytest.mark.parametrize("language", ["de", "ar"])
async def test_every_button_of_the_list_is_large_enough_for_a_finger(
    tmp_path: Path, size: tuple[int, int], language: str
) -> None:
    async with visiting(config(tmp_path), size=size) as visitor:
        await visitor.finds(language)
        await visitor.does(journey.OfferAdded(CAFE), journey.OfferAdded(OFFICE))
        for where in (journey.OfferChosen(CAFE), journey.ListWanted()):
            await visitor.does(where)
            touchable = [one for one in visitor.app.screen.query(Choice) if one.region.area]
            assert touchable
            for one in touchable:
                assert one.size.height >= 3, one
                assert one.outer_size.width >= 12, one


async def test_the_bar_counts_the_list_and_leads_to_it(tmp_path: Path) -> None:
    async with visiting(config(tmp_path)) as visitor:
        await visitor.finds("en")
        assert not visitor.sees("#my-list")
        await visitor.does(journey.OfferAdded(CAFE), journey.OfferAdded(OFFICE))
        assert "2" in visitor.labels("#my-list")
        await visitor.does(journey.WentBack(), journey.WentBack())
        await visitor.touches("#my-list")
        assert visitor.app.visit.place.step is Step.LIST


async def test_the_list_is_ordered_shortened_and_emptied(tmp_path: Path) -> None:
    async with visiting(config(tmp_path)) as visitor:
        await visitor.finds("de")
        added = (journey.OfferAdded(one) for one in (CAFE, OFFICE, "mbeon"))
        await visitor.does(*added, journey.ListWanted(), journey.OfferMovedUp("mbeon"))
        assert visitor.kept() == (CAFE, "mbeon", OFFICE)
        await visitor.does(journey.OfferRemoved(CAFE))
        assert visitor.kept() == ("mbeon", OFFICE)
        await visitor.touches("#clear")
        assert visitor.kept() == ()
        assert visitor.sees("#empty")


async def test_the_code_of_the_list_carries_titles_and_phones(tmp_path: Path) -> None:
    async with visiting(config(tmp_path), size=(120, 40)) as visitor:
        await visitor.finds("de")
        await visitor.does(journey.OfferAdded(CAFE), journey.OfferAdded("tafel-meerbusch"))
        await visitor.does(journey.ListWanted())
        await visitor.touches("#to-phone")
        payload = visitor.app.screen.query_one(QrCode).payload()
        assert payload.startswith("Sprachcafe fuer Frauen\n+493023125042\nMi 9.12. 16:00-18:00")
        assert "Tafel" in payload


async def test_another_search_keeps_the_list_and_leaving_forgets_it(tmp_path: Path) -> None:
    async with visiting(config(tmp_path)) as visitor:
        await visitor.finds("de")
        await visitor.does(journey.OfferAdded(CAFE), journey.StartedOver())
        assert visitor.kept() == (CAFE,)
        await visitor.does(journey.Left())
        assert visitor.app.visit == NOBODY


async def test_without_a_printer_there_is_no_button_to_print(tmp_path: Path) -> None:
    async with visiting(config(tmp_path, kind=PrinterKind.NONE)) as visitor:
        await visitor.finds("de")
        await visitor.does(journey.OfferAdded(CAFE), journey.OfferChosen(CAFE))
        assert not visitor.sees("#print")
        await visitor.does(journey.ListWanted())
        assert not visitor.sees("#print")
        assert visitor.sees("#to-phone")


async def test_a_printer_that_is_not_there_is_named_with_the_way_out(tmp_path: Path) -> None:
    away = config(tmp_path, kind=PrinterKind.NETWORK, host="127.0.0.1", port=1)
    async with visiting(away) as visitor:
        await visitor.finds("de")
        await visitor.does(journey.OfferChosen(CAFE), journey.SlipWanted())
        await visitor.waits_for_word("outcome-unreachable")
        assert "Theke" in " ".join(
            getattr(part, "text", "")
            for part in visitor.app.screen.query_one("#news").parts  # type: ignore[attr-defined]
        )
        assert visitor.sees("#again")
        assert visitor.sees("#code")


async def test_the_screen_stays_alive_while_the_printer_stalls_and_tells_how_it_ended(
    tmp_path: Path,
) -> None:
    with on_the_network(FakePrinter(takes=2_000)) as printer:
        stalled = config(
            tmp_path, kind=PrinterKind.NETWORK, host="127.0.0.1", port=printer.port, seconds=2
        )
        async with visiting(stalled) as visitor:
            await visitor.finds("de")
            await visitor.does(journey.OfferChosen(CAFE))
            await visitor.touches("#print")
            assert visitor.word == "printing"
            await visitor.does(journey.SlipWanted(), journey.ContrastToggled())
            assert visitor.app.visit.contrast
            assert visitor.word == "printing"
            await visitor.waits_for_word("outcome-unknown")
        assert len(printer.reader.receipts) == 0


async def test_a_visitor_who_leaves_while_it_prints_cancels_the_slip(tmp_path: Path) -> None:
    with on_the_network(FakePrinter(speed=15_000)) as printer:
        slow = config(
            tmp_path, kind=PrinterKind.NETWORK, host="127.0.0.1", port=printer.port, seconds=20
        )
        async with visiting(slow) as visitor:
            await visitor.finds("ar")
            await visitor.does(journey.OfferChosen(CAFE), journey.SlipWanted())
            await visitor.waits_for(lambda: printer.taken > 1_000)
            await visitor.does(journey.Left())
            assert visitor.app.visit == NOBODY
            await visitor.finds("de")
            assert visitor.app.counter.news.word == ""
        whole = printer.taken
        await asyncio.sleep(0.5)
        assert printer.taken - whole < 10_000


async def test_the_roll_rests_between_two_slips_and_a_visit_has_five(tmp_path: Path) -> None:
    minutes = iter(range(1000))
    moments = [NOON]
    async with visiting(config(tmp_path), now=lambda: moments[-1]) as visitor:
        await visitor.finds("de")
        await visitor.does(journey.OfferChosen(CAFE), journey.SlipWanted())
        await visitor.waits_for_word("outcome-saved")
        await visitor.does(journey.SlipWanted())
        assert visitor.word == "permit-wait"
        for _ in range(4):
            moments.append(NOON.replace(minute=next(minutes) + 1))
            await visitor.does(journey.SlipWanted())
            await visitor.waits_for_word("outcome-saved")
        moments.append(NOON.replace(minute=30))
        await visitor.does(journey.SlipWanted())
        assert visitor.word == "permit-used-up"
    assert len(list(tmp_path.glob("*.pdf"))) == 5
