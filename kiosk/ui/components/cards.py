"""The card of an offer, the same on every screen that lists offers."""

from kiosk.catalog.choices import Cost
from kiosk.catalog.finding.matching import Match
from kiosk.catalog.hours.availability import OpenState
from kiosk.facts.fact import Topic, about
from kiosk.facts.fact_icons import fact_icon
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reasons import reason
from kiosk.ui.components.answer import now
from kiosk.ui.components.fact_rows import (
    CARD_MARKS,
    OPENING_ICONS,
    TONES,
    opening_line,
    place_line,
    title_line,
)
from kiosk.ui.components.keep_card import KeepCard
from kiosk.ui.components.view import View
from kiosk.ui.drawing.card_head import CardHead
from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.icon_rows import SMALL_ICON, IconRow
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words

CARD, CARD_LARGE = (36, 5), (56, 10)
"""The least columns and rows of a card, and in large text."""

LOW_CARD = (36, 4)
"""The least columns and rows of a card beside a keyboard."""

SPACIOUS_ROWS = 10
"""On cards of this height the title is in large letters."""

ROOMY_ROWS, ROOMY_ROWS_LARGE = 7, 11
"""Cards of this height have room for more chips, and in large text."""

GOOD_TO_SEE = ("free", "women", "childcare")
"""The icons of a card: what visitors can ask for; opening has a line of its own."""

PAID = (Cost.FEE, Cost.DONATION)
"""What a card says in words, for no picture of money is understood everywhere."""

SHOWN_BY_ICON = (Topic.OPENING, Topic.COST, Topic.WOMEN_ONLY, Topic.CHILDCARE)
"""The reasons that an icon or the opening says already."""


def card(view: View, match: Match, number: int, size: tuple[int, int]) -> KeepCard:
    """Title, where and who, whether it is open, and why it fits, on so many columns and rows."""
    return KeepCard(view, match.offer.id, *card_parts(view, match, size[1]), number=number)


def card_parts(view: View, match: Match, rows: int) -> tuple[Part, ...]:
    """What a card of so many rows says: its head, whether it is open, why it fits.

    A lower one says the first two in small letters, and how far they can be trusted.
    """
    facts = view.facts(match.offer)
    if rows < CARD[1]:
        marks = tuple(mark.brief for mark in about(facts.marks, *CARD_MARKS))
        return title_line(match.offer.texts, view, most=2), opening_line(facts, 1), Chips(marks, 1)
    roomy = rows > (ROOMY_ROWS_LARGE if view.look.large else ROOMY_ROWS)
    lowest = CARD_LARGE if view.look.large else CARD
    head = CardHead((_title(facts, view, rows), *place_line(facts)), icons(facts, view))
    spoken = spoken_there(facts) if rows >= CARD[1] + 1 else []
    words = Chips(chips(facts, match, view), 2 if roomy else 1)
    opening = opening_now(facts, roomy=roomy, lines=2 if rows > lowest[1] else 1)
    return head, opening, *spoken, words


def _title(facts: OfferFacts, view: View, rows: int) -> Part:
    if rows >= SPACIOUS_ROWS:
        return Heading(facts.title, most=2, language=facts.language)
    return title_line(facts.offer.texts, view, most=2)


def icons(facts: OfferFacts, view: View) -> tuple[str, ...]:
    """The icons of what a visitor can ask for, and of their own language."""
    topics = (Topic.COST, Topic.WOMEN_ONLY, Topic.CHILDCARE)
    found = [fact_icon(fact.topic, facts.offer) for fact in about(facts.conditions, *topics)]
    good = (icon for icon in found if icon in GOOD_TO_SEE)
    return tuple([*good, *["spoken"] * facts.spoken_now])


def opening_now(facts: OfferFacts, *, roomy: bool, lines: int) -> Part:
    """Whether one can go there now, briefly and large, beside its icon.

    Closed days stand below it in so many lines; where there is less room, only the first of
    them, and nothing in large letters.
    """
    fact, closed = facts.opening, facts.closings
    state = fact.state or OpenState.UNKNOWN
    large = roomy or not closed
    first = now(facts, most=1) if large else Words(fact.brief, TONES[state], most=1)
    below = (Words(words, Tone.SOON, lines) for words in closed[: None if roomy else 1])
    return IconRow(OPENING_ICONS[state], (first, *below), tone=TONES[state])


def spoken_there(facts: OfferFacts) -> list[Part]:
    """The languages spoken there, the visitor's first."""
    return [
        IconRow("spoken", (Words(fact.brief, Tone.QUIET, most=1),), size=SMALL_ICON, optional=True)
        for fact in about(facts.conditions, Topic.LANGUAGES)
    ]


def chips(facts: OfferFacts, match: Match, view: View) -> tuple[str, ...]:
    """The short facts of a card in words, the most important first.

    With the kiosk font those that an icon shows are left out.
    """
    shown = SHOWN_BY_ICON if view.look.kiosk_font else (Topic.OPENING,)
    fitting = (reason(one, view.reader) for one in match.reasons)
    costs = about(facts.conditions, Topic.COST) if facts.offer.cost in PAID else ()
    return (
        *(mark.brief for mark in about(facts.marks, *CARD_MARKS)),
        *(cost.words for cost in costs),
        *(fact.words for fact in fitting if fact.topic not in shown),
    )
