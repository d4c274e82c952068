"""A visitor shows others in German where they want to go, or what they looked for."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import journey
from kiosk.journey import Step
from kiosk.language.strings import Strings
from kiosk.settings.values import ScreenSettings
from tests.families import some_of
from tests.ui.test_printing import paper, says, text_of
from tests.ui.visitor import SHIPPED, Visitor, kiosk

CAFE, HOTLINE = "sprachcafe", "hilfetelefon-frauen"
READERS = ("de", "ar", "ti")
PRACTISED = "Ich suche: Deutsch lernen › Sprechen üben"


async def begin(visitor: Visitor, language: str = "de") -> None:
    """Choose a language."""
    await visitor.do(journey.Touched(), journey.LanguageChosen(language))


async def practise(visitor: Visitor, language: str = "de") -> None:
    """Look for somebody to practise German with."""
    await begin(visitor, language)
    await visitor.do(journey.NeedChosen("german"), journey.NeedChosen("german.practice"))


def begins_left(visitor: Visitor, words: str) -> bool:
    """Whether a line of the card begins with `words`, a few columns from its left."""
    return any(row[:12].strip() and row.strip().startswith(words) for row in visitor.rows())


@pytest.mark.parametrize("language", some_of(READERS, "de", "ar"))
async def test_an_offer_is_shown_in_german_and_can_be_read_along(language: str) -> None:
    async with kiosk() as visitor:
        await practise(visitor, language)
        await visitor.do(journey.OfferChosen(CAFE))
        await visitor.touch("#show")
        assert visitor.shown == "ShowScreen"
        assert begins_left(visitor, "Ich möchte zu: Sprachcafé für Frauen")
        assert visitor.sees(Strings(language)("show-this-why"))
        assert visitor.sees(Strings(language)("show-help"))
        await visitor.touch("#back")
        assert visitor.step is Step.OFFER


@pytest.mark.parametrize("language", ["ar", "ti"])
async def test_where_sentences_share_their_lines_no_dot_follows_a_full_stop(language: str) -> None:
    settings = replace(SHIPPED, screen=ScreenSettings(kiosk_font=True))
    async with kiosk(settings) as visitor:
        await practise(visitor, language)
        await visitor.do(journey.OfferChosen(CAFE), journey.ShowWanted())
        assert any(row.count(" · ") > 1 for row in visitor.rows())
        assert not any(stop in row for row in visitor.rows() for stop in (". ·", "። ·", "· ."))


async def test_what_is_shown_of_a_discreet_offer_does_not_name_it() -> None:
    async with kiosk() as visitor:
        await begin(visitor, "ar")
        await visitor.do(journey.HelpWanted(), journey.OfferChosen(HOTLINE), journey.ShowWanted())
        assert visitor.sees("Können Sie mir bitte helfen?")
        assert not visitor.sees("Gewalt")


@pytest.mark.parametrize("language", some_of(READERS, "de", "ar"))
async def test_whoever_finds_nothing_shows_at_the_desk_what_they_looked_for(language: str) -> None:
    async with kiosk() as visitor:
        await practise(visitor, language)
        await visitor.do(journey.FilterToggled("free"))
        await visitor.touch("#not-found")
        await visitor.touch("#ask")
        assert visitor.step is Step.DESK
        assert begins_left(visitor, PRACTISED)
        assert begins_left(visitor, "Wichtig: Kostenlos")
        assert visitor.sees("Ich habe nichts Passendes gefunden.")
        assert visitor.sees(Strings(language)("desk-why"))


async def test_a_search_that_finds_nothing_leads_to_a_note_without_the_typed_words() -> None:
    async with kiosk() as visitor:
        await begin(visitor)
        await visitor.do(journey.SearchWanted(), *map(journey.Typed, "xqzvw"))
        await visitor.touch("#message")
        assert visitor.step is Step.DESK
        assert visitor.sees("Ich habe nichts Passendes gefunden.")
        assert not visitor.sees("xqzvw")


async def test_before_anything_is_typed_nothing_leads_from_the_search_to_the_desk() -> None:
    async with kiosk() as visitor:
        await begin(visitor)
        await visitor.do(journey.SearchWanted())
        await visitor.touch("#message")
        assert visitor.step is Step.SEARCH


@pytest.mark.exhaustive
async def test_filters_that_nothing_fits_lead_to_the_desk() -> None:
    async with kiosk() as visitor:
        await practise(visitor)
        await visitor.do(*map(journey.FilterToggled, ("open_now", "my_language", "childcare")))
        await visitor.touch("#nothing-fits")
        assert visitor.step is Step.DESK
        assert begins_left(visitor, "Wichtig:")


async def test_a_note_of_a_visit_that_asked_nothing_says_so() -> None:
    async with kiosk() as visitor:
        await begin(visitor, "ti")
        await visitor.do(journey.DeskWanted())
        assert begins_left(visitor, "Ich habe hier noch nichts gesucht.")


@pytest.mark.exhaustive
async def test_a_note_too_long_for_the_screen_has_pages() -> None:
    async with kiosk(size=(80, 24)) as visitor:
        await begin(visitor, "ar")
        for need in ("german", "papers", "work", "housing"):
            await visitor.do(journey.NeedChosen(need, whole=True))
            await visitor.do(*map(journey.FilterToggled, ("free", "childcare", "women_only")))
            await visitor.do(journey.StartedOver())
        await visitor.do(journey.OfferAdded(CAFE), journey.DeskWanted())
        own = Strings("ar")("desk-why")
        assert begins_left(visitor, "Ich suche: Wohnen")
        while not visitor.sees(own):
            await visitor.touch("#after")


async def test_the_note_is_printed_in_both_languages(tmp_path: Path) -> None:
    async with kiosk(paper(tmp_path)) as visitor:
        await practise(visitor, "tr")
        await visitor.do(journey.NothingFound(), journey.DeskWanted())
        await visitor.touch("#print")
        await says(visitor, "outcome-saved")
        assert not visitor.has("#code")
        assert not visitor.has("#to-phone")
    said = text_of(tmp_path / "slip-0001.pdf")
    assert "".join(PRACTISED.split()) in said
    assert "".join(Strings("tr")("desk-nothing").split()) in said


async def test_without_a_printer_the_note_is_only_shown() -> None:
    async with kiosk(SHIPPED) as visitor:
        await practise(visitor)
        await visitor.do(journey.DeskWanted())
        assert not visitor.has("#print")


async def test_a_note_with_a_discreet_need_is_shown_and_not_printed(tmp_path: Path) -> None:
    async with kiosk(paper(tmp_path)) as visitor:
        await begin(visitor)
        await visitor.do(journey.NeedChosen("mind"), journey.NeedChosen("mind.trauma"))
        await visitor.do(journey.DeskWanted())
        assert visitor.sees("Trauma")
        assert not visitor.has("#print")


async def test_paper_names_no_discreet_need_and_no_discreet_offer(tmp_path: Path) -> None:
    async with kiosk(paper(tmp_path)) as visitor:
        await practise(visitor)
        await visitor.do(journey.StartedOver(), journey.NeedChosen("mind"))
        await visitor.do(journey.NeedChosen("mind.trauma"), journey.OfferAdded(HOTLINE))
        await visitor.do(journey.OfferAdded(CAFE), journey.DeskWanted(), journey.SlipWanted())
        await says(visitor, "outcome-saved")
    said = text_of(tmp_path / "slip-0001.pdf")
    assert "".join(PRACTISED.split()) in said
    assert "Sprachcafé" in said
    assert "Trauma" not in said
    assert "Gewalt" not in said
