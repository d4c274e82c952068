"""The card of an offer, the same on every screen that lists offers."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.strip import Strip

from kiosk import font, journey
from kiosk.catalog.finding.matching import Match
from kiosk.ui.components.fact_rows import chips, opening_line, place_line, title_line
from kiosk.ui.components.view import View
from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.parts import Align, Paint, Part, Row, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.widgets.choice import VisitChoice

CARD = (36, 4)
CARD_LARGE = (56, 10)
ROOMY_ROWS, ROOMY_ROWS_LARGE = 6, 10
"""Cards of this height have room for more chips, and in large text."""

KEEP_COLUMNS = 12
GAP = 1
KEEP_FROM = 44
"""Narrower cards have no room for a button; the offer's own screen has one."""


class KeepCard(VisitChoice):
    """A card with a button at its end that puts the offer on the list, or takes it off.

    One widget, for a second one on each card would cost the screen its speed. A touch on the
    end, or `+` on a keyboard, means the button.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"card--keep", "card--kept"}

    def __init__(self, view: View, offer: str, *parts: Part, number: int) -> None:
        opened, say = journey.OfferChosen(offer), view.say
        look, align = view.look, Align.START
        super().__init__(
            opened, *parts, look=look, align=align, number=number, classes="card rounded keep"
        )
        self.set_class(look.right_to_left, "mirrored")
        self._kept = offer in view.visit.chosen
        self._label = say("list-added") if self._kept else say("list-add")
        self._keep = journey.OfferRemoved(offer) if self._kept else journey.OfferAdded(offer)

    def set_rows(self, width: int, height: int) -> list[Row]:
        """The card's words, which leave room for the button."""
        return super().set_rows(width - KEEP_COLUMNS - GAP, height)

    def placed(self, rows: list[Row], width: int, height: int) -> list[Strip]:
        """The words, a gap and the button, from the side on which reading begins."""
        free = width - KEEP_COLUMNS - GAP
        words = super().placed(rows, free, height)
        words += [Strip.blank(free, self.tone(Tone.TEXT))] * (height - len(words))
        gap = Strip.blank(GAP, self.tone(Tone.TEXT))
        return [
            Strip.join(self.look.mirror([text, gap, button]))
            for text, button in zip(words, self._button(height), strict=False)
        ]

    def _button(self, height: int) -> list[Strip]:
        """The button as high as the card."""
        visual = self.get_visual_style("card--kept" if self._kept else "card--keep")
        style = visual.rich_style
        paint = Paint(
            self.look,
            visual.background or self.paint.ground,
            visual.foreground or self.paint.ink,
            lambda tone: style,
        )
        rows = Words(self._label, Tone.LABEL, most=2).rows(KEEP_COLUMNS - 2, height, paint)
        if self.look.kiosk_font:
            icon = Pictogram("check" if self._kept else "add", largest=(4, 2))
            rows = [*icon.rows(KEEP_COLUMNS, height - len(rows), paint), *rows]
        above = (height - len(rows)) // 2
        padded = [Row()] * above + rows + [Row()] * (height - len(rows) - above)
        strips = [_centred(row, style) for row in padded]
        if self.look.kiosk_font:
            page = Style(color=self.paint.ground.rich_color, bgcolor=style.bgcolor)
            corners = font.corners()
            strips[0] = _between(corners[0], strips[0], corners[1], page)
            strips[-1] = _between(corners[2], strips[-1], corners[3], page)
        return strips

    def on_click(self, click: events.Click) -> None:
        """A touch on the button keeps the offer; any other is for the card."""
        from_end = click.x if self.look.right_to_left else self.outer_size.width - 1 - click.x
        if from_end <= KEEP_COLUMNS:
            click.stop()
            click.prevent_default()
            self.keep()

    def on_key(self, key: events.Key) -> None:
        """`+` is the button's key."""
        if key.character == "+":
            key.stop()
            self.keep()

    def keep(self) -> None:
        """Say that the button was touched."""
        self.post_message(self.Chosen(self._keep).set_sender(self))


def _centred(row: Row, style: Style) -> Strip:
    """A row of the button."""
    left = (KEEP_COLUMNS - row.width) // 2
    right = KEEP_COLUMNS - row.width - left
    return Strip([Segment(" " * left, style), *row, Segment(" " * right, style)], KEEP_COLUMNS)


def _between(left: str, strip: Strip, right: str, style: Style) -> Strip:
    """The row with rounded corners."""
    inner = strip.crop(1, KEEP_COLUMNS - 1)
    return Strip([Segment(left, style), *inner, Segment(right, style)], KEEP_COLUMNS)


def card(view: View, match: Match, number: int, size: tuple[int, int]) -> VisitChoice:
    """Title, where and who, whether it is open, and why it fits, on so many columns and rows."""
    columns, rows = size
    offer = match.offer
    with_button = columns >= KEEP_FROM and not view.look.large
    parts = card_parts(view, match, rows)
    if with_button:
        return KeepCard(view, offer.id, *parts, number=number)
    return VisitChoice(
        journey.OfferChosen(offer.id),
        *parts,
        look=view.look,
        align=Align.START,
        number=number,
        classes="card rounded",
    )


def card_parts(view: View, match: Match, rows: int) -> tuple[Part, ...]:
    """What a card of so many rows says; a long title takes the row of the place."""
    facts = view.facts(match.offer)
    roomy = ROOMY_ROWS_LARGE if view.look.large else ROOMY_ROWS
    return (
        title_line(match.offer.texts, view, most=2),
        *place_line(facts),
        opening_line(facts, most=2),
        Chips(chips(facts, match.reasons), 2 if rows >= roomy else 1),
    )
