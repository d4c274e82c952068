"""What a guided session lists: offers that can be kept without being opened, and needs."""

from collections.abc import Sequence
from typing import ClassVar

from kiosk.catalog.finding.matching import Match
from kiosk.journey import NeedChosen, Step
from kiosk.ui.components.buttons import tile
from kiosk.ui.components.cards import CARD, CARD_LARGE, card_parts
from kiosk.ui.components.keep_card import KeepCard
from kiosk.ui.components.view import View
from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words
from kiosk.ui.widgets.choice import Choice

Found = Match | NeedChosen
"""An offer, or a need with what a touch on it means."""

MOST_NEEDS = 2
"""So many needs are listed before the offers that words find."""


class SessionCard(KeepCard):
    """A card that can be kept wherever its neighbours can."""

    BUTTON_FIRST: ClassVar[bool] = True


def found_here(view: View) -> Sequence[Found]:
    """What fits, else what is near; for words also the needs that they mean."""
    if hits := view.results.hits:
        return [*map(NeedChosen, hits.needs[:MOST_NEEDS]), *hits.matches]
    if view.results.offers is None:
        return near(view)
    return [*view.listed, *map(NeedChosen, view.nearby.needs)]


def near(view: View) -> Sequence[Found]:
    """All of the need, its other parts for which there is something, and its help lines."""
    needs, helplines = view.nearby.needs, view.nearby.helplines
    if not needs:
        return helplines
    whole = NeedChosen(view.place.need.partition(".")[0], whole=True)
    return [whole, *map(NeedChosen, needs), *helplines]


def least_card(look: Look) -> tuple[int, int]:
    """The columns and rows from which on a card has room for the button that keeps its offer."""
    return CARD_LARGE if look.large else (CARD[0], CARD[1] + 1)


def found_card(view: View, found: Found, number: int, size: tuple[int, int]) -> Choice:
    """An offer or a need for one of the two, on so many columns and rows."""
    if isinstance(found, Match):
        return SessionCard(view, found.offer.id, *card_parts(view, found, size[1]), number=number)
    label, language = view.named(found.need)
    name = Heading(label, most=1, most_small=2, language=language)
    searched = view.place.step is Step.SEARCH
    topic = [Chips((view.say("search-topic"),))] if searched else []
    wider: list[Part] = [Words(view.say("look-wider"), Tone.QUIET)] if found.whole else []
    return tile(view, found, *wider, name, *topic, number=number)
