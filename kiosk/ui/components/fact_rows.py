"""How the facts of an offer look: which news is good, which chips a card shows."""

from kiosk.catalog.hours.availability import OpenState
from kiosk.catalog.texts import Texts
from kiosk.facts.fact import Topic
from kiosk.facts.offer_facts import OfferFacts
from kiosk.ui.components.view import View
from kiosk.ui.drawing.icon_rows import SMALL_ICON, IconRow
from kiosk.ui.drawing.parts import Tone, Words

TONES = {
    OpenState.ALWAYS: Tone.GOOD,
    OpenState.OPEN: Tone.GOOD,
    OpenState.LATER: Tone.SOON,
    OpenState.APPOINTMENT: Tone.SOON,
    OpenState.CLOSED: Tone.QUIET,
    OpenState.UNKNOWN: Tone.QUIET,
}
"""How good the news is; the words always say it too."""

OPENING_ICONS = {
    OpenState.ALWAYS: "clock",
    OpenState.OPEN: "clock",
    OpenState.LATER: "door",
    OpenState.CLOSED: "door",
    OpenState.APPOINTMENT: "appointment",
    OpenState.UNKNOWN: "info",
}
"""A clock for an open door, a door for a closed one."""

CARD_MARKS = (Topic.SAMPLE, Topic.OLD, Topic.SHOWN_IN, Topic.MACHINE)
"""What a card says of its own words; the offer's screen says all of it."""


def title_line(texts: Texts, view: View, most: int | None = None) -> Words:
    """What something is called, in the language in which the visitor reads it."""
    reading = view.read(texts)
    return Words(reading.text.title, Tone.TITLE, most, language=reading.language)


def place_line(facts: OfferFacts) -> list[Words]:
    """In which house it is, or who offers; left out where there is no room."""
    return [
        Words(fact.brief, Tone.QUIET, most=1, language=fact.language, optional=True)
        for fact in facts.place
    ]


def opening_line(
    facts: OfferFacts,
    most: int | None = None,
    *,
    brief: bool = False,
    optional: bool = False,
) -> IconRow:
    """Whether one can go there now, after a small icon in the colour of the news."""
    fact = facts.opening
    state = fact.state or OpenState.UNKNOWN
    words = Words(fact.brief if brief else fact.words, TONES[state], most)
    icon = OPENING_ICONS[state]
    return IconRow(icon, (words,), tone=TONES[state], size=SMALL_ICON, optional=optional)
