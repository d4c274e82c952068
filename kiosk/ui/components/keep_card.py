"""The card of an offer that can be kept without being opened."""

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events

from kiosk import font, journey
from kiosk.ui.components.view import View
from kiosk.ui.drawing.card_head import CardHead
from kiosk.ui.drawing.icon_rows import ICON, SMALL_ICON, IconRow, aligned, icon_rows, joined
from kiosk.ui.drawing.parts import Align, Paint, Part, Row, Tone
from kiosk.ui.widgets.choice import VisitChoice

STRIP = 6
"""The columns at the end of a card that show that it leads on, and keep the offer."""

KEEP_ROWS, BUTTON_AND_ARROW = 3, 4
"""The rows of the button, and of both."""


class KeepCard(VisitChoice):
    """A card with a small button at its end that puts the offer on the list, or takes it off.

    The first part is the head of the card, the others stand below it beside the button. One
    widget, for a second one on each card would cost the screen its speed. A touch on the end,
    or `+` on a keyboard, means the button; a card without room for it has none.
    """

    BUTTON_FIRST: ClassVar[bool] = False
    """Whether the place makes room for the button, and not only for the words."""

    def __init__(self, view: View, offer: str, head: Part, *parts: Part, number: int) -> None:
        super().__init__(
            journey.OfferChosen(offer),
            head,
            *parts,
            look=view.look,
            align=Align.START,
            number=number,
            classes="card rounded",
        )
        self._kept = offer in view.visit.chosen
        self._keep = journey.OfferRemoved(offer) if self._kept else journey.OfferAdded(offer)

    def set_rows(self, width: int, height: int) -> list[Row]:
        """The head, and below it the other words beside the strip."""
        _, *others = self.parts
        paint = self.paint
        above = self._head_rows(width, height)
        room, free = height - len(above), width - STRIP - 1
        words = _whole(_within(others, free, room, paint), room)
        words = [*[Row()] * (room > len(words)), *words]
        filled = [*words, *[Row()] * (room - len(words))]
        strip = self._strip(room)
        beside = [
            joined([list(aligned(row, free, paint)), strip[n] if n < room else []], 1, paint)
            for n, row in enumerate(filled)
        ]
        return [*above, *beside]

    def _head_rows(self, width: int, height: int) -> list[Row]:
        """The head, without the place where the words below it would have no room."""
        paint, (head, *others) = self.paint, self.parts
        needed = len(_within(others, width - STRIP - 1, 0, paint))
        rows = head.rows(width, height, paint)
        if not isinstance(head, CardHead):
            return rows
        shortest = head.shortest.rows(width, height, paint)
        if self.BUTTON_FIRST and len(shortest) + BUTTON_AND_ARROW <= height:
            needed = max(needed, BUTTON_AND_ARROW)
        return shortest if len(rows) + needed > height else rows

    @property
    def button_rows(self) -> int:
        """The height of the button, 0 where there is only room for the arrow."""
        width, height = self.content_size
        head = self._head_rows(width, height)
        return KEEP_ROWS if height - len(head) >= BUTTON_AND_ARROW else 0

    def _strip(self, rows: int) -> list[Row]:
        """An arrow, and the button below it."""
        button = self._button() if self.button_rows else []
        free, blank = rows - len(button), self.tone(Tone.TEXT)
        arrow = self._arrow(SMALL_ICON if button else ICON) if free else []
        above = max(0, (free - len(arrow)) // 2)
        arrows = [*[Row()] * above, *arrow, *[Row()] * (free - above - len(arrow))]
        return [*(_centred(row, blank) for row in arrows), *button]

    def _arrow(self, size: tuple[int, int]) -> list[Row]:
        """Shows that the card leads on."""
        back = self.look.right_to_left
        if self.look.kiosk_font:
            return icon_rows("previous" if back else "next", Tone.QUIET, self.paint, size)
        return [Row([Segment("◀" if back else "▶", self.tone(Tone.QUIET))])]

    def _button(self) -> list[Row]:
        """The button, as a tile on the card."""
        tone = Tone.SWITCHED_ON if self._kept else Tone.CHIP
        style = self.tone(tone)
        if not self.look.kiosk_font:
            sign = Row([Segment("✓" if self._kept else "+", style)])
            return [_centred(row, style) for row in (Row(), sign, Row())]
        icon = icon_rows("kept" if self._kept else "add", tone, self.paint)
        rows = [_centred(row, style) for row in (*icon, Row())]
        outside = Style(color=self.tone(Tone.TEXT).bgcolor, bgcolor=style.bgcolor)
        corners = font.corners()
        rows[0] = _rounded(corners[0], rows[0], corners[1], outside)
        rows[-1] = _rounded(corners[2], rows[-1], corners[3], outside)
        return rows

    def on_click(self, click: events.Click) -> None:
        """A touch on the button keeps the offer; any other is for the card."""
        width, height = self.outer_size
        from_end = click.x if self.look.right_to_left else width - 1 - click.x
        if from_end <= STRIP and click.y >= height - self.button_rows:
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


def _within(parts: Sequence[Part], width: int, height: int, paint: Paint) -> list[Row]:
    """The rows of the parts; what is optional is left out where they are too many."""
    rows = [row for part in parts for row in part.rows(width, height, paint)]
    needed = [part for part in parts if not (isinstance(part, IconRow) and part.optional)]
    if len(rows) > height and len(needed) < len(parts):
        return _within(needed, width, height, paint)
    return rows


def _whole(rows: list[Row], height: int) -> list[Row]:
    """As many rows as there is room for, and no half of a large letter."""
    while len(rows) > height:
        rows = rows[: -2 if rows[-1].glued else -1]
    return rows


def _centred(row: Row, style: Style) -> Row:
    """A row of the strip."""
    left = (STRIP - row.width) // 2
    return Row([Segment(" " * left, style), *row, Segment(" " * (STRIP - row.width - left), style)])


def _rounded(left: str, row: Row, right: str, outside: Style) -> Row:
    """A row of the button with its corners cut off."""
    first, *middle, last = row
    inner = [Segment(first.text[1:], first.style), *middle, Segment(last.text[1:], last.style)]
    return Row([Segment(left, outside), *inner, Segment(right, outside)])
