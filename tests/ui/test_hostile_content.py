"""Content that means harm is shown as harmless words, on every screen, and never acted on.

The loader refuses or strips most of it; here it comes past the loader.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import replace

import pytest
from rich.style import Style
from textual.color import Color

from kiosk.catalog.model import Address, Catalog, Contact, Need, Offer, Provider, Stop, SubNeed
from kiosk.catalog.texts import Origin, Text, Texts
from kiosk.journey import Step
from kiosk.language.script import cells
from kiosk.settings.values import Settings
from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Paint, Words
from tests.families import family
from tests.ui.visitor import Visitor, kiosk

HOSTILE = {
    "markup": "[@click=app.quit]x[/] [ @click=app.quit()]y[/ ] [/] [bold red on [@click=app.exit(",
    "an opening tag that never closes": "[@click=app.quit]",
    "a closing tag alone": "[/]",
    "colours": "\x1b[31mred\x1b[0m \x9b31mred",
    "commands to the terminal": (
        "\x1b]0;t\x07\x1b]52;c;eA==\x07\x1b]8;;https://x.example\x1b\\l\x1bc\x1b[2J\x1b[?1049l"
        "\x1b[?1000l\x18\x1a\x00\x07\x08\x7f\x85\x90"
    ),
    "a word of 10,000 letters": "Ä漢" * 5_000,
    "overrides of direction": (
        "\u202eabc\u202d \u2066\u2067\u2068def \u200f\u061cghi" + "\u202b" * 500
    ),
    "a flood without width": "a" + "\u200b\u2060\ufeff\u00ad\u200d\u200c" * 2_000 + "b",
    "a heap of accents": "z" + "\u0301\u0489\u20dd" * 2_000,
    "lines": "\r\n\v\f\u2028\u2029\x1c\x1d\x1e" * 40 + "end",
    "half of a character": "\ud800 \udfff \ufffe \U000e0041 \U0010ffff",
    "nothing": "",
}
WORST = [HOSTILE[name] for name in ("markup", "commands to the terminal", "nothing")]
"""What is led through the whole kiosk in every run; the rest is only set in rows."""

FACT = 500
"""The length of a hostile phone number or address; longer ones only take longer."""

SIZES = [(96, 27), (80, 24)]
LOOKS = [Look(), Look(right_to_left=True, large=True, kiosk_font=True)]
DIRECTIONS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def poisoned(catalog: Catalog, words: str) -> Catalog:
    """`catalog` with `words` wherever text stands."""

    def texts(former: Texts) -> dict[str, Text]:
        text = Text(f"A {words}", f"B {words}", f"C {words}\n\nD {words}", Origin.MACHINE)
        return dict.fromkeys({*former, "de", "en", "ar"}, text)

    def need(former: Need) -> Need:
        subs = tuple(SubNeed(sub.id, texts(sub.texts)) for sub in former.subs)
        return replace(former, texts=texts(former.texts), subs=subs)

    def provider(former: Provider) -> Provider:
        return replace(former, name=f"P {words}", texts=texts(former.texts), url=words)

    def offer(former: Offer) -> Offer:
        short = words[:FACT]
        contact = Contact(role=short, phone=f"0 {short}", dial=short, email=f"m {short}")
        return replace(
            former,
            texts=texts(former.texts),
            contacts=(contact, contact),
            url=f"https://example.org/{short}",
            address=Address(f"S {short}", f"4 {short}", f"O {short}", f"H {short}"),
            transit=(Stop(f"T {short}", (f"L {short}",)),),
        )

    def each(things: Mapping[str, object], change: object) -> dict[str, object]:
        return {key: change(thing) for key, thing in things.items()}  # type: ignore[operator]

    centre = replace(catalog.centre, name=f"N {words}", texts=texts(catalog.centre.texts))
    return Catalog(
        centre,
        each(catalog.needs, need),  # type: ignore[arg-type]
        each(catalog.providers, provider),  # type: ignore[arg-type]
        each(catalog.offers, offer),  # type: ignore[arg-type]
    )


def harmful(row: str) -> list[str]:
    """The characters of a row that a terminal would obey instead of showing them."""
    return [
        hex(ord(character))
        for character in row
        if unicodedata.category(character) in ("Cc", "Cs")
        or unicodedata.bidirectional(character) in DIRECTIONS
    ]


def check(visitor: Visitor) -> None:
    """Every row fills the screen exactly, with characters that a terminal only shows."""
    width, height = visitor.app.size
    rows = visitor.rows()
    assert len(rows) == height
    for row in rows:
        assert cells(row) == width, row
        assert harmful(row) == []


@pytest.mark.parametrize("look", LOOKS, ids=["plain", "mirrored and large"])
@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_in_any_part_of_a_sheet_are_only_words(words: str, look: Look) -> None:
    paint = Paint(look, Color(255, 255, 255), Color(0, 0, 0), lambda tone: Style())
    for part in (Words(words), Words(words, most=2), Heading(words), Chips((words, words))):
        for row in part.rows(20, 10, paint):
            assert row.width <= 20
            assert harmful("".join(segment.text for segment in row)) == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("words", family(HOSTILE, lambda words: words in WORST))
async def test_hostile_words_are_only_words_on_every_screen(
    words: str, size: tuple[int, int], config: Settings
) -> None:
    languages = replace(config.kiosk, languages=("ar" if size == SIZES[1] else "en",))
    async with kiosk(replace(config, kiosk=languages), size=size) as visitor:
        app = visitor.app
        visitor.give(poisoned(visitor.catalog, words))
        await visitor.settle()
        check(visitor)
        for key in ("enter", "1", "1", "1"):
            await visitor.press(key)
            check(visitor)
        assert visitor.step is Step.OFFERS
        await visitor.touch("#not-found")
        check(visitor)
        await visitor.press("escape")
        await visitor.touch(".card")
        assert visitor.app.visit.place.step is Step.OFFER
        check(visitor)
        parts = (
            "#title",
            "#pages",
            "#tab-contact",
            "#all-facts",
            "#german",
            "#original",
            "#all-facts",
            "#code",
        )
        for part in parts:
            await visitor.touch(part)
            check(visitor)
        await visitor.touch("#help")
        check(visitor)
        await visitor.touch("#contrast")
        await visitor.touch("#text-size")
        check(visitor)
        await visitor.touch("#leave")
        check(visitor)
        assert app.is_running
