"""A picture of each screen at five sizes, in German and in Arabic.

`pytest tests/ui/test_snapshots.py -m "" --snapshot-update` draws them afresh. Every run of the
tests compares each screen in Arabic at the design size, and in German at one of the others.
"""

from collections.abc import Awaitable, Callable
from itertools import cycle, product
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from kiosk.journey import (
    ContrastToggled,
    DeskWanted,
    Event,
    SearchWanted,
    ShowWanted,
    TextSizeToggled,
    WentBack,
)
from kiosk.settings.values import KioskSettings, Settings
from kiosk.ui.visitor.idle import IdleScreen
from tests.families import family
from tests.ui.gallery import gallery
from tests.ui.picture import Picture, picture
from tests.ui.visitor import DESIGN_SIZE, NO_PRINTER, Visitor, kiosk

SIZES = {
    "80x24": (80, 24),
    "96x27": (96, 27),
    "120x40": (120, 40),
    "60x80": (60, 80),
    "60x45": (60, 45),
}
LANGUAGES = ("de", "ar")
Way = Callable[[Visitor], Awaitable[None]]
Looks = Callable[[str, tuple[int, int], Way], Awaitable[None]]


async def _stay(visitor: Visitor) -> None:
    """The welcome."""


def _keys(*keys: str) -> Way:
    async def walk(visitor: Visitor) -> None:
        await visitor.press(*keys)

    return walk


def _touches(*selectors: str) -> Way:
    """From an offer on, whatever is touched there."""

    async def walk(visitor: Visitor) -> None:
        await visitor.press("enter", "1", "1", "2", "1")
        for selector in selectors:
            await visitor.touch(selector)

    return walk


def _after(*events: Event) -> Way:
    """What happens on the screen of an offer."""

    async def walk(visitor: Visitor) -> None:
        await _touches()(visitor)
        await visitor.do(*events)

    return walk


async def _list(visitor: Visitor) -> None:
    await _touches("#keep", "#back")(visitor)
    await visitor.press("2")
    await visitor.touch("#keep")
    await visitor.touch("#my-list")


async def _search(visitor: Visitor) -> None:
    await visitor.press("enter", "1")
    await visitor.choose(SearchWanted())


class StillIdleScreen(IdleScreen):
    """Asks without counting."""

    def count(self) -> None:
        """Time stands still."""


async def _ask(visitor: Visitor) -> None:
    await visitor.press("enter", "1")
    visitor.app.push_screen(StillIdleScreen(visitor.app.present.view, 20))


async def _staff(visitor: Visitor) -> None:
    for _ in range(5):
        await visitor.touch("#title")


SCREENS: dict[str, Way] = {
    "attract": _stay,
    "language": _keys("enter"),
    "need": _keys("enter", "1"),
    "sub-need": _keys("enter", "1", "1"),
    "offers": _keys("enter", "1", "1", "2"),
    "no-offer": _keys("enter", "1", "1", "1"),
    "offer": _touches(),
    "enlarged": _touches("#code"),
    "help": _touches("#help"),
    "not-found": _touches("#back", "#not-found"),
    "large": _after(TextSizeToggled()),
    "contrast": _after(ContrastToggled(), WentBack()),
    "show": _after(ShowWanted()),
    "desk": _after(WentBack(), DeskWanted()),
    "list": _list,
    "search": _search,
    "idle": _ask,
}


def _review(*selectors: str) -> Way:
    """Staff among the languages, and whatever is touched there."""

    async def walk(visitor: Visitor) -> None:
        await _staff(visitor)
        for selector in ("#key-room-review", *selectors):
            await visitor.touch(selector)

    return walk


REVIEW: dict[str, Way] = {
    "review-languages": _review(),
    "review-text": _review("#key-language-ar"),
    "review-editor": _review("#key-language-ar", "#key-edit"),
}


@pytest.fixture
def looks_as_it_did(snapshot: SnapshotAssertion, tmp_path: Path) -> Looks:
    """Compares the screen at the end of a way with its stored picture."""

    async def compare(language: str, size: tuple[int, int], way: Way) -> None:
        settings = KioskSettings(
            content=str(gallery(tmp_path / "content").folder), languages=(language,)
        )
        async with kiosk(Settings(kiosk=settings, printer=NO_PRINTER), size=size) as visitor:
            await way(visitor)
            await visitor.settle()
            assert picture(visitor) == snapshot(extension_class=Picture)

    return compare


EVERY = {
    f"{screen}-{language}-{size}": (screen, language, size)
    for screen, language, size in product(SCREENS, LANGUAGES, SIZES)
}
OTHERS = [size for size in SIZES if SIZES[size] != DESIGN_SIZE]
SAMPLE = {
    *((screen, "de", other) for screen, other in zip(SCREENS, cycle(OTHERS), strict=False)),
    *((screen, "ar", size) for screen in SCREENS for size in SIZES if size not in OTHERS),
}
"""Each screen once at the design size and, one after the other, at one of the others."""


@pytest.mark.parametrize("sight", family(EVERY, SAMPLE.__contains__))
async def test_the_screen_looks_as_it_did(
    sight: tuple[str, str, str], looks_as_it_did: Looks
) -> None:
    screen, language, size = sight
    await looks_as_it_did(language, SIZES[size], SCREENS[screen])


@pytest.mark.parametrize("size", family(SIZES, DESIGN_SIZE.__eq__))
async def test_the_german_original_beside_arabic_looks_as_it_did(
    size: tuple[int, int], looks_as_it_did: Looks
) -> None:
    await looks_as_it_did("ar", size, _touches("#german"))


@pytest.mark.parametrize("size", family(SIZES, DESIGN_SIZE.__eq__))
async def test_the_staff_area_looks_as_it_did(
    size: tuple[int, int], looks_as_it_did: Looks
) -> None:
    await looks_as_it_did("de", size, _staff)


@pytest.mark.parametrize("size", family(SIZES, DESIGN_SIZE.__eq__))
@pytest.mark.parametrize("way", REVIEW.values(), ids=REVIEW)
async def test_the_review_looks_as_it_did(
    way: Way, size: tuple[int, int], looks_as_it_did: Looks
) -> None:
    await looks_as_it_did("ar", size, way)
