"""The one widget that shows parts."""

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.color import Color
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from kiosk import font
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import INKS, Align, Paint, Part, Row, Tone, Words
from kiosk.ui.drawing.pictures import Gallery, Pictogram


class Sheet(Widget, inherit_bindings=False):
    """Parts one below the other, as one widget because each widget costs the screen time.

    Pictures take the height that the other parts leave.
    """

    def __init__(
        self,
        *parts: Part,
        look: Look,
        align: Align = Align.START,
        middle: bool = False,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes, markup=False)
        self.parts = parts
        self.look = look
        self.align = align
        self.middle = middle
        self._strips: list[Strip] = []

    def show(self, *parts: Part) -> None:
        """Replace the parts."""
        self.parts = parts
        self.refresh()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Set the rows afresh, for colours and size may have changed."""
        width, height = self.content_size
        self._strips = self.placed(self.set_rows(width, height), width, height)
        strips = super().render_lines(crop)
        whole = crop.width == self.outer_size.width
        if whole and self.look.kiosk_font and self.has_class("rounded"):
            strips = [self._rounded(strip, crop.y + n) for n, strip in enumerate(strips)]
        return strips

    def _rounded(self, strip: Strip, y: int) -> Strip:
        """Row `y` with the corners of the sheet cut off by slices in the page's colour."""
        if y not in (0, self.outer_size.height - 1):
            return strip
        corners = font.corners()
        page, ground = self.background_colors
        style = Style(color=page.rich_color, bgcolor=ground.rich_color)
        left, right = corners[:2] if y == 0 else corners[2:]
        inner = strip.crop(1, strip.cell_length - 1)
        return Strip([Segment(left, style), *inner, Segment(right, style)], strip.cell_length)

    def render_line(self, y: int) -> Strip:
        """One row of the content."""
        if y < len(self._strips):
            return self._strips[y]
        return Strip.blank(self.content_size.width, self.tone(Tone.TEXT))

    def tone(self, tone: Tone) -> Style:
        """The colours of `tone` on this sheet as it is now."""
        ink, base, theme = INKS[tone], self.visual_style.rich_style, self.app.theme_variables
        if not (ink.colour or ink.bold):
            return base
        ground = theme[ink.ground] if ink.ground else ""
        if ground and Color.parse(ground) == self.background_colors[1]:
            ground = theme["surface"]
        return base + Style(
            color=theme[ink.colour] if ink.colour else None,
            bgcolor=ground or None,
            bold=ink.bold or None,
        )

    @property
    def paint(self) -> Paint:
        """The colours of this sheet as it is now."""
        _, _, ground, ink = self.colors
        return Paint(self.look, ground, ink, self.tone)

    def set_rows(self, width: int, height: int) -> list[Row]:
        """All parts in rows of at most `width` cells."""
        if width <= 0:
            return []
        paint = self.paint
        set_parts = {
            number: part.rows(width, height, paint)
            for number, part in enumerate(self.parts)
            if not isinstance(part, Pictogram | Gallery)
        }
        for number, part in reversed(list(enumerate(self.parts))):
            too_many = sum(map(len, set_parts.values())) > height
            if too_many and isinstance(part, Words) and part.optional:
                set_parts[number] = []
        free = height - sum(map(len, set_parts.values()))
        for number, part in enumerate(self.parts):
            if isinstance(part, Pictogram | Gallery):
                set_parts[number] = part.rows(width, free, paint)
        return [row for number in sorted(set_parts) for row in set_parts[number]]

    def placed(self, rows: list[Row], width: int, height: int) -> list[Strip]:
        """`rows` on their ground, aligned, from the top or in the middle."""
        blank = self.tone(Tone.TEXT)
        above = max(0, (height - len(rows)) // 2) if self.middle else 0
        placed = [self._aligned(row, width, blank) for row in rows]
        return [Strip.blank(width, blank)] * above + placed

    def _aligned(self, row: Row, width: int, blank: Style) -> Strip:
        """One row between the blanks that align it."""
        free = max(0, width - row.width)
        left = free // 2 if self.align is Align.CENTRE else free * self.look.right_to_left
        return Strip([Segment(" " * left, blank), *row, Segment(" " * (free - left), blank)], None)


class Title(Sheet):
    """The centre's name above a heading; staff touch it five times to reach their area."""

    class Touched(Message):
        """Somebody touched the name."""

    def on_click(self, click: events.Click) -> None:
        """Say so."""
        click.stop()
        self.post_message(self.Touched())
