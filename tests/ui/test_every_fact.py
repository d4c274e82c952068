"""Every fact of every shipped offer is on its screen, within few pages, in every language."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.catalog.choices import Cost, Registration
from kiosk.catalog.model import Offer
from kiosk.catalog.seasons import Season, with_the_rest
from kiosk.facts.fact import Fact, Topic
from kiosk.facts.offer_facts import OfferFacts
from kiosk.journey import ATTRACT, NOBODY, OfferChosen, Place, Step
from kiosk.language.languages import LANGUAGES
from kiosk.language.strings import Strings
from kiosk.ui.components.answer import all_facts, answer_card
from kiosk.ui.components.bars import bottom_rows, count_below, top_rows
from kiosk.ui.components.view import View
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.offer_plan import OfferPlan, offer_plan
from kiosk.ui.drawing.sizes import body_size
from kiosk.ui.drawing.told import told
from kiosk.ui.widgets.pages import count_pages
from tests.catalog.shipped import CONTENT, shipped
from tests.families import languages, some_of
from tests.ui.visitor import DESIGN_SIZE, SIZES, WEDNESDAY, kiosk

MOST_PAGES = {(96, 27): 2, (80, 24): 3, (60, 45): 3}
OWN_BUTTONS = 3
"""Those of an offer's bar: keep, print, show."""

SAID_BRIEFLY = (Topic.OPENING, Topic.HOURS, Topic.DATES, Topic.LANGUAGES)
"""What the card says in other words: the hours of a week on one line, names without a sentence."""


def reading(offer: Offer, language: str, *, font: bool = True) -> View:
    """What a visitor of that language gets to know on the screen of an offer."""
    place = Place(Step.OFFER, offer=offer.id)
    visit = replace(NOBODY, language=language, trail=(ATTRACT, place))
    look = Look(right_to_left=LANGUAGES[language].right_to_left, kiosk_font=font)
    everyone, folder = tuple(LANGUAGES.values()), CONTENT
    return View(visit, shipped(), Strings(language), look, WEDNESDAY, everyone, folder)


def plan_of(view: View, offer: Offer, size: tuple[int, int]) -> OfferPlan:
    """How the screen of the offer shares its room."""
    text = view.read(offer.texts)
    above = top_rows(view, text.text.title, text.language, size)
    below = bottom_rows(count_below(size, OWN_BUTTONS), size, view.look)
    return offer_plan(size, body_size(size, above, below), large=False)


def said(facts: OfferFacts, view: View) -> str:
    """All words of the card."""
    parts = told(answer_card(facts, view))
    return "\n".join(
        part.text if hasattr(part, "text") else "\n".join(part.texts) for part in parts
    )


def expected(fact: Fact) -> str:
    """The words in which the card tells a fact."""
    return fact.brief if fact.topic in (Topic.LANGUAGES, Topic.WEB) else fact.words


@pytest.mark.parametrize("size", MOST_PAGES, ids=str)
@pytest.mark.parametrize("language", languages())
def test_all_facts_of_an_offer_fit_on_its_first_pages(language: str, size: tuple[int, int]) -> None:
    too_many = {}
    for offer in shipped().offers.values():
        view = reading(offer, language)
        plan = plan_of(view, offer, size)
        facts = all_facts(view.facts(offer), view)
        rows = plan.text_rows(with_buttons=True)
        if (pages := count_pages(facts, plan.said[0], rows, view.look)) > MOST_PAGES[size]:
            too_many[offer.id] = pages
    assert too_many == {}


@pytest.mark.parametrize("font", [True, False], ids=["font", "no font"])
@pytest.mark.parametrize("language", languages())
def test_the_card_says_every_fact(language: str, font: bool) -> None:
    missing = []
    for offer in shipped().offers.values():
        view = reading(offer, language, font=font)
        facts = view.facts(offer)
        words = said(facts, view)
        missing += [
            (offer.id, fact.topic, expected(fact))
            for fact in facts.all
            if fact.topic not in SAID_BRIEFLY and expected(fact) not in words
        ]
        missing += [(offer.id, Topic.OPENING, "")] * (facts.opening.brief not in words)
        missing += [(offer.id, Topic.HOURS, facts.week)] * (facts.week not in words)
    assert missing == []


@pytest.mark.parametrize("size", some_of(SIZES, DESIGN_SIZE, (60, 45)))
async def test_a_visitor_reads_all_facts_page_by_page(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        await visitor.walk("de", "1", "2")
        await visitor.choose(OfferChosen("sprachcafe"))
        for words in ("+49 30 23125 042", "Kostenlos", "Nur für Frauen", "Musterhaltestelle"):
            assert await visitor.reads(words)


async def test_an_offer_is_called_by_its_name_once() -> None:
    async with kiosk(size=DESIGN_SIZE) as visitor:
        await visitor.walk("de", "1", "2")
        await visitor.choose(OfferChosen("sprachcafe"))
        assert sum("Sprachcafé für Frauen" in row for row in visitor.rows()) == 1


@pytest.mark.parametrize("language", some_of(LANGUAGES, "de", "ar"))
def test_the_card_says_the_room_and_what_changes_soon(language: str) -> None:
    december = Season(first=date(2026, 12, 1), registration=Registration.FORM, cost=Cost.FEE)
    rest = with_the_rest([december], Registration.NONE, Cost.FREE, by_appointment=False)
    offer = replace(shipped().offers["sprachcafe"], where="Raum 2.07", seasons=rest)
    view = reading(offer, language)
    facts = view.facts(offer)
    words = said(facts, view)
    assert len(facts.changes) == 2
    assert all(expected(fact) in words for fact in (*facts.room, *facts.changes))
    nowhere = view.facts(replace(offer, address=None))
    assert "Raum 2.07" in said(nowhere, view)
