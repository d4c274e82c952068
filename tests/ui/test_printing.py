"""A visitor takes offers along on paper, and learns what became of the slip."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from kiosk import journey
from kiosk.journey import NOBODY
from kiosk.settings.values import PrinterKind, PrinterSettings, Settings
from kiosk.ui.services.print_counter import PrintCounter
from kiosk.ui.visitor.slip import SlipScreen
from tests.slip.fake_printer import FakePrinter, on_the_network
from tests.ui.visitor import PRACTICE, SHIPPED, WEDNESDAY, Visitor, kiosk

CAFE, OFFICE = "sprachcafe", "familienbuero"


def paper(folder: Path) -> Settings:
    """The shipped settings with a printer that saves into a folder."""
    return replace(SHIPPED, printer=PrinterSettings(PrinterKind.FOLDER, folder=folder))


def network(port: int, seconds: float) -> Settings:
    """The shipped settings with a printer in the network that gets so much time."""
    printer = PrinterSettings(PrinterKind.NETWORK, host="127.0.0.1", port=port, seconds=seconds)
    return replace(SHIPPED, printer=printer)


def word(visitor: Visitor) -> str:
    """What the screen says of the slip."""
    return visitor.app.screen.word if isinstance(visitor.app.screen, SlipScreen) else ""


async def says(visitor: Visitor, outcome: str) -> None:
    """Wait until the screen says what became of the slip."""
    await visitor.wait(lambda: word(visitor) == outcome)


def text_of(file: Path) -> str:
    """The words of a PDF without blanks."""
    document = pypdfium2.PdfDocument(file)
    pages = [page.get_textpage() for page in document]
    return "".join("".join(page.get_text_range(0, page.count_chars()).split()) for page in pages)


@pytest.mark.exhaustive
async def test_two_offers_are_printed_with_both_titles_in_both_languages(tmp_path: Path) -> None:
    async with kiosk(paper(tmp_path)) as visitor:
        await visitor.walk("tr", *PRACTICE)
        await visitor.do(journey.OfferAdded(CAFE), journey.OfferAdded(OFFICE))
        await visitor.touch("#my-list")
        await visitor.touch("#print")
        await says(visitor, "outcome-saved")
        offers = [visitor.catalog.offers[one] for one in (CAFE, OFFICE)]
    said = text_of(tmp_path / "slip-0001.pdf")
    for offer in offers:
        for language in ("tr", "de"):
            assert "".join(offer.texts[language].title.split()) in said


async def test_one_offer_is_printed_from_its_own_screen(tmp_path: Path) -> None:
    async with kiosk(paper(tmp_path)) as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.do(journey.OfferChosen(CAFE))
        await visitor.touch("#print")
        await says(visitor, "outcome-saved")
        assert visitor.has("#code")
    assert "Sprachcafé" in text_of(tmp_path / "slip-0001.pdf")


async def test_without_a_printer_there_is_no_button_to_print() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.do(journey.OfferAdded(CAFE), journey.OfferChosen(CAFE))
        assert not visitor.has("#print")
        await visitor.do(journey.ListWanted())
        assert not visitor.has("#print")
        assert visitor.has("#to-phone")


async def test_a_printer_that_is_not_there_is_named_with_the_way_out() -> None:
    async with kiosk(network(port=1, seconds=20)) as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.do(journey.OfferChosen(CAFE), journey.SlipWanted())
        await says(visitor, "outcome-unreachable")
        assert "Theke" in visitor.words("#news")
        assert visitor.has("#again")
        assert visitor.has("#code")


@pytest.mark.exhaustive
async def test_the_screen_stays_alive_while_the_printer_stalls_and_tells_how_it_ended() -> None:
    with on_the_network(FakePrinter(takes=2_000)) as printer:
        async with kiosk(network(printer.port, seconds=2)) as visitor:
            await visitor.walk("de", *PRACTICE)
            await visitor.do(journey.OfferChosen(CAFE))
            await visitor.touch("#print")
            assert word(visitor) == "printing"
            await visitor.do(journey.SlipWanted(), journey.ContrastToggled())
            assert visitor.app.visit.contrast
            assert word(visitor) == "printing"
            await says(visitor, "outcome-unknown")
        assert len(printer.reader.receipts) == 0


@pytest.mark.exhaustive
async def test_a_visitor_who_leaves_while_it_prints_cancels_the_slip() -> None:
    with on_the_network(FakePrinter(speed=15_000)) as printer:
        async with kiosk(network(printer.port, seconds=20)) as visitor:
            await visitor.walk("ar", *PRACTICE)
            await visitor.do(journey.OfferChosen(CAFE), journey.SlipWanted())
            await visitor.wait(lambda: printer.taken > 1_000)
            await visitor.do(journey.Left())
            assert visitor.app.visit == NOBODY
            await visitor.walk("de", *PRACTICE)
            assert visitor.app.services.printing.news.word == ""
        whole = printer.taken
        await asyncio.sleep(0.5)
        assert printer.taken - whole < 10_000


@pytest.mark.exhaustive
async def test_the_roll_rests_between_two_slips_and_a_visit_has_five(tmp_path: Path) -> None:
    seconds, settings = [0.0], paper(tmp_path)
    printing = PrintCounter(settings.slip_printer, clock=lambda: seconds[-1])
    async with kiosk(settings, printing=printing) as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.do(journey.OfferChosen(CAFE), journey.SlipWanted())
        await says(visitor, "outcome-saved")
        await visitor.do(journey.SlipWanted())
        assert word(visitor) == "permit-wait"
        for _ in range(4):
            seconds.append(seconds[-1] + 60)
            await visitor.do(journey.SlipWanted())
            await says(visitor, "outcome-saved")
        seconds.append(seconds[-1] + 60)
        await visitor.do(journey.SlipWanted())
        assert word(visitor) == "permit-used-up"
    assert len(list(tmp_path.glob("*.pdf"))) == 5


@pytest.mark.exhaustive
async def test_a_clock_that_is_set_back_keeps_nobody_waiting(tmp_path: Path) -> None:
    moments, settings = [WEDNESDAY], paper(tmp_path)
    seconds = [0.0]
    printing = PrintCounter(settings.slip_printer, clock=lambda: seconds[-1])
    async with kiosk(settings, clock=lambda: moments[-1], printing=printing) as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.do(journey.OfferChosen(CAFE), journey.SlipWanted())
        await says(visitor, "outcome-saved")
        moments.append(WEDNESDAY - timedelta(hours=1))
        seconds.append(60.0)
        await visitor.do(journey.SlipWanted())
        await says(visitor, "outcome-saved")
        await visitor.wait(lambda: len(list(tmp_path.glob("*.pdf"))) == 2)
