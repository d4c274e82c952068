"""The card of an offer, the same on every screen that lists offers."""

from kiosk import journey
from kiosk.catalog.matching import Match
from kiosk.ui.facts import chips, opening_line
from kiosk.ui.parts import Align, Chips, Part, Tone, Words
from kiosk.ui.screens.base import VisitorScreen
from kiosk.ui.widgets.sheet import Choice
from kiosk.wording import place_line

CARD = (36, 4)
CARD_LARGE = (56, 9)


ROOMY_ROWS = 6
"""Cards of this height have room for long titles and more chips."""


def card(screen: VisitorScreen, match: Match, number: int, rows: int) -> Choice:
    """Title, where and who, whether it is open, and why it fits, on so many rows."""
    most = 2 if rows >= ROOMY_ROWS else 1
    scene, offer = screen.scene, match.offer
    reading = scene.read(offer.texts)
    parts: list[Part] = [
        Words(reading.text.title, Tone.TITLE, most),
        Words(place_line(offer, scene.catalog.providers), Tone.QUIET, most=1),
        opening_line(match.availability, scene, most=1),
        Chips(chips(offer, match.reasons, scene), most),
    ]
    return Choice(
        journey.OfferChosen(offer.id),
        *parts,
        look=scene.look,
        align=Align.START,
        number=number,
        classes="card rounded",
    )
