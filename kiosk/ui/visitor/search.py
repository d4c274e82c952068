"""In the visitor's own words: a keyboard, and what the words find while they are typed."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import ClassVar
from unicodedata import bidirectional

from textual import events
from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.finding.matching import Match
from kiosk.catalog.finding.search import Hits
from kiosk.language.keyboards import keyboards
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.components.cards import LOW_CARD, card_parts
from kiosk.ui.components.desk_choice import at_the_desk
from kiosk.ui.components.search_keys import SearchKeys
from kiosk.ui.components.view import View
from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.parts import Align, Heading, Part, Tone, Words
from kiosk.ui.drawing.sizes import Page, Plan, numbered_page, plan, tile_size
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.boxes import Grid
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.ui.widgets.sheet import Sheet
from kiosk.ui.widgets.touch_keys import KeyRows, TouchKeys

KEY_ROWS = 4
KEY_HEIGHTS = (2, 5)
"""The least and the most rows of a key."""

KEYS_SHARE = 0.68
"""How much of the body the keyboard takes, or a touch would miss its keys."""

MOST_CARDS = 6
MOST_NEEDS = 4
CURSOR = "|"

Found = str | Match
"""A need's id, or an offer that fits."""


class SearchScreen(VisitorScreen):
    """What is typed, the cards of what it finds, and the keyboard of the visitor's script."""

    FOLLOWED: ClassVar[tuple[type, ...]] = (
        journey.Typed,
        journey.Erased,
        journey.KeyboardChosen,
        journey.PageTurned,
    )

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._keyboards = keyboards(view.language.code)

    @property
    def hits(self) -> Hits:
        """What was found for what is typed."""
        return self.view.results.hits or Hits()

    @property
    def subject(self) -> object:
        """What was found."""
        return self.hits

    @property
    def heading(self) -> str:
        """The question."""
        return self.view.say("search-question")

    def body(self) -> Iterable[Widget]:
        """What is typed, the cards, the keys."""
        typed = Sheet(look=self.view.look, remembered=False, id="typed")
        typed.styles.height = self.typed_rows
        self._cards = [self.empty_card(number) for number in range(1, self.plan.places + 1)]
        keys = TouchKeys(self.key_rows(), VisitChoice.Chosen, look=self.view.look, id="keys")
        keys.styles.height = self.keys_rows
        cards = tile_grid(self.view.look, self._cards, self.plan)
        message = VisitChoice(None, look=self.view.look, align=Align.START, id="message")
        message.add_class("rounded")
        cards.styles.height = message.styles.height = self.room
        yield from (typed, message, cards, keys)

    def on_mount(self) -> None:
        """Fill the cards."""
        self.show_found()

    def follow(self, view: View) -> None:
        """Show what is typed now and what it finds, on the same widgets."""
        self.view = view
        self.show_found()
        self.query_one(TouchKeys).show_keys(self.key_rows())

    # How the rows are shared out

    @property
    def keys_rows(self) -> int:
        """The rows of the keyboard."""
        least, most = KEY_HEIGHTS
        height = int(self.body_size[1] * KEYS_SHARE / KEY_ROWS)
        if self.body_size[1] >= KEY_ROWS * 3 + LOW_CARD[1] + 1:
            height = max(3, height)
        return KEY_ROWS * max(least, min(most, height))

    @property
    def typed_rows(self) -> int:
        """The rows of what is typed, in large letters where there is room."""
        return 2 if self.body_size[1] - self.keys_rows >= LOW_CARD[1] + 3 else 1

    @property
    def room(self) -> int:
        """The rows of the cards; one more parts them from the keys where they are several."""
        left = self.body_size[1] - self.keys_rows - self.typed_rows
        return left - 1 if left > LOW_CARD[1] else left

    @property
    def plan(self) -> Plan:
        """The grid of cards."""
        least = LOW_CARD[0], min(LOW_CARD[1], max(1, self.room))
        return plan(self.body_size[0], self.room, MOST_CARDS, least)

    # What is found

    def show_found(self) -> None:
        """Set what is typed, the cards of the page, and a word where there are none."""
        typed = self.view.place.typed
        line = self.query_one("#typed", Sheet)
        line.look = replace(self.view.look, right_to_left=self.typed_from_the_right)
        line.show(self.typed_part())
        shown = self.page
        for card, found in zip_longest(self._cards, shown.items):
            self.fill(card, found)
        self.query_one(".tiles", Grid).display = bool(shown.items)
        self.show_message(nothing_found=bool(typed), hidden=bool(shown.items))

    def show_message(self, *, nothing_found: bool, hidden: bool) -> None:
        """What to do before anything is typed, or the way to the desk where nothing was found."""
        say, message = self.view.say, self.query_one("#message", VisitChoice)
        message.display = not hidden
        message.can_focus = nothing_found
        message.set_class(nothing_found, "card")
        message.event = journey.DeskWanted() if nothing_found else None
        if nothing_found:
            words = Words(say("nothing-fits"), Tone.TEXT), Words(say("ask-desk"), Tone.TITLE)
            message.show(at_the_desk(*words))
        else:
            message.show(Words(say("search-hint"), Tone.QUIET))

    @property
    def page(self) -> Page[Found]:
        """What stands on the cards."""
        return numbered_page(list(self.found()), self.plan.places, self.view.place.page)

    def found(self) -> Iterator[Found]:
        """Needs and offers in turn, for the visitor may mean either."""
        for pair in zip_longest(self.hits.needs[:MOST_NEEDS], self.hits.matches):
            yield from (found for found in pair if found is not None)

    def empty_card(self, number: int) -> VisitChoice:
        """The place of a card."""
        look = self.view.look
        return VisitChoice(
            None, look=look, align=Align.START, number=number, classes="card rounded found"
        )

    def fill(self, card: VisitChoice, found: Found | None) -> None:
        """Let a card show a need or an offer, or disappear."""
        card.visible = found is not None
        card.set_class(isinstance(found, str), "topic")
        if isinstance(found, Match):
            card.event = journey.OfferChosen(found.offer.id)
            rows = tile_size(self.body_size[0], self.room, self.plan)[1]
            card.show(*card_parts(self.view, found, rows))
        elif found is not None:
            card.event = journey.NeedChosen(found)
            card.show(*self.need_parts(found))

    def need_parts(self, need: str) -> tuple[Part, ...]:
        """A topic, and the wider one to which it belongs."""
        view = self.view
        (label, language), (wider, _) = map(view.named, (need, need.partition(".")[0]))
        return (
            Words(label, Tone.TITLE, most=2, language=language),
            Words(wider if "." in need else view.say("all-of-it"), Tone.QUIET, most=1),
            Chips((view.say("search-topic"),)),
        )

    # What is typed

    @property
    def typed_from_the_right(self) -> bool:
        """Whether the first typed letter is of a right-to-left script; else as the screen is."""
        kinds = map(bidirectional, self.view.place.typed)
        first = (kind != "L" for kind in kinds if kind in ("L", "R", "AL"))
        return next(first, self.view.look.right_to_left)

    def typed_part(self) -> Part:
        """The line with its cursor."""
        line = self.view.place.typed + CURSOR
        return Heading(line, most=1) if self.typed_rows > 1 else Words(line, Tone.LABEL, most=1)

    def key_rows(self) -> KeyRows:
        """The keys as they are after what is typed."""
        return SearchKeys(self.view, self._keyboards, self.page).rows()

    def on_key(self, key: events.Key) -> None:
        """A keyboard types, and here its digits choose nothing; Enter takes the first card."""
        if key.key == "backspace":
            self.post_message(VisitChoice.Chosen(journey.Erased()))
        elif key.character and key.character.isprintable():
            self.post_message(VisitChoice.Chosen(journey.Typed(key.character)))
        elif key.key == "enter" and self.focused is None and self._cards[0].visible:
            self._cards[0].choose()
        else:
            return
        key.prevent_default()
