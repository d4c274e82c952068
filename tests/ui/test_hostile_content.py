"""Whatever stands in the content, no screen breaks and nothing in it is obeyed."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from unicodedata import category

import pytest

from kiosk import journey
from kiosk.catalog.loader import load
from kiosk.catalog.model import Address, Catalog, Centre, Contact, Need, Offer, Provider
from kiosk.catalog.texts import Texts
from kiosk.journey import Step
from tests.ui.kiosk_under_test import Kiosk, running, shipped

HOSTILE = {
    "a link that quits": "[@click=app.quit]x[/]",
    "the end of a tag": "[/]",
    "a link after a blank": "[ @click=app.bell]",
    "terminal sequences": "\x1b[31mrot\x1b]0;titel\x07",
    "an eight-bit sequence": "\x9b2J",
    "a very long word": "W" * 10_000,
    "reordering": "\u202eabc\u2066",
    "a flood of nothing": "a" + "\u200b" * 2_000,
    "lines": "eins\nzwei\r\ndrei\u2028vier\u2029fünf\vsechs\x85sieben\tacht",
}
OFFER = "sprachcafe"
FOUND = (journey.NeedChosen("german"), journey.NeedChosen("german.practice"))
UNSEEN = ("Cc", "Cf", "Zl", "Zp")


def texts(old: Texts, words: str) -> Texts:
    """The same languages, each saying `words`."""
    return {
        code: replace(text, title=words, summary=words, description=words)
        for code, text in old.items()
    }


def contacts(old: tuple[Contact, ...], words: str) -> tuple[Contact, ...]:
    """The same roles and numbers, printed as `words`."""
    return tuple(replace(one, phone=words, email=words) for one in old)


def need(old: Need, words: str) -> Need:
    """The same need under another name."""
    subs = tuple(replace(sub, texts=texts(sub.texts, words)) for sub in old.subs)
    return replace(old, texts=texts(old.texts, words), subs=subs)


def provider(old: Provider, words: str) -> Provider:
    """The same provider under another name."""
    return replace(old, name=words, texts=texts(old.texts, words), url=words)


def offer(old: Offer, words: str) -> Offer:
    """The same offer, in which all that is free text says `words`."""
    return replace(
        old,
        texts=texts(old.texts, words),
        contacts=contacts(old.contacts, words),
        url=words,
        address=Address(words, words, words, words),
        transit=tuple(replace(stop, stop=words, lines=(words,)) for stop in old.transit),
    )


def centre(old: Centre, words: str) -> Centre:
    """The same house under another name."""
    address = Address(words, words, words, words)
    said, reached = texts(old.texts, words), contacts(old.contacts, words)
    return replace(old, name=words, texts=said, address=address, contacts=reached, url=words)


@cache
def honest() -> Catalog:
    """The content that comes with the kiosk."""
    return load(shipped().content_folder).catalog


def hostile(words: str) -> Catalog:
    """The shipped content with `words` in every field that holds text."""
    old = honest()
    needs: Mapping[str, Need] = {key: need(one, words) for key, one in old.needs.items()}
    providers = {key: provider(one, words) for key, one in old.providers.items()}
    offers = {key: offer(one, words) for key, one in old.offers.items()}
    return replace(
        old, centre=centre(old.centre, words), needs=needs, providers=providers, offers=offers
    )


def look(kiosk: Kiosk, step: Step) -> None:
    """The right screen is there, without control characters and without links."""
    assert kiosk.app.is_running
    assert kiosk.app.visit.place.step is step
    for strip in kiosk.app.screen._compositor.render_strips():
        for segment in strip:
            assert not [one for one in segment.text if category(one) in UNSEEN]
            assert "@click" not in (segment.style.meta if segment.style else {})


async def walk(kiosk: Kiosk, language: str) -> None:
    """Go through every screen."""
    ways = (
        (Step.LANGUAGE, journey.Touched()),
        (Step.NEED, journey.LanguageChosen(language)),
        (Step.SUB_NEED, FOUND[0]),
        (Step.OFFERS, FOUND[1]),
        (Step.NOT_FOUND, journey.NothingFound()),
        (Step.OFFERS, journey.WentBack()),
        (Step.OFFER, journey.OfferChosen(OFFER)),
        (Step.OFFER, journey.PageTurned(1)),
        (Step.OFFER, journey.CodeTouched()),
        (Step.OFFER, journey.WentBack()),
        (Step.OFFER, journey.GermanToggled()),
        (Step.OFFER, journey.OfferAdded(OFFER)),
        (Step.LIST, journey.ListWanted()),
        (Step.LIST, journey.CodeTouched()),
        (Step.LIST, journey.WentBack()),
        (Step.HELP, journey.HelpWanted()),
        (Step.SEARCH, journey.SearchWanted()),
        (Step.SEARCH, journey.Typed("w")),
    )
    look(kiosk, Step.ATTRACT)
    for step, event in ways:
        await kiosk.choose(event)
        look(kiosk, step)


@pytest.mark.parametrize("size", [(96, 27), (80, 24)], ids=str)
@pytest.mark.parametrize("name", HOSTILE)
async def test_no_words_of_the_content_reach_the_terminal_raw(
    name: str, size: tuple[int, int]
) -> None:
    async with running(shipped(), size=size, catalog=hostile(HOSTILE[name])) as kiosk:
        for language in ("de", "ar"):
            await walk(kiosk, language)
            await kiosk.choose(journey.Left())


@pytest.mark.parametrize("name", ["a link that quits", "a link after a blank"])
async def test_touching_words_that_look_like_a_link_does_nothing(name: str) -> None:
    async with running(shipped(), size=(96, 27), catalog=hostile(HOSTILE[name])) as kiosk:
        ways = (journey.Touched(), journey.LanguageChosen("de"), *FOUND)
        await kiosk.choose(*ways, journey.OfferChosen(OFFER))
        before = kiosk.app.visit
        text = kiosk.app.screen.query_one("#pages").region
        for y in range(text.y, text.bottom):
            for x in range(text.x, text.right, 3):
                kiosk.touch(x, y)
            await kiosk.pilot.pause(0)
        await kiosk.settle()
        assert kiosk.app.is_running
        assert kiosk.app.visit == before
