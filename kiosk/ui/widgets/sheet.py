"""The one widget that shows parts."""

from typing import NamedTuple, Self

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.color import Color
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from kiosk.ui.drawing.frame import Frame, FrameLine, filtered, framed
from kiosk.ui.drawing.icon_rows import IconRow
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import INKS, Align, Paint, Part, Row, Tone, Words
from kiosk.ui.drawing.pictures import Gallery, Pictogram


class Painted(NamedTuple):
    """The rows of a sheet, and its outer and inner size while they were painted."""

    sizes: tuple[Size, Size]
    strips: list[Strip]


class Sheet(Widget, inherit_bindings=False):
    """Parts one below the other, as one widget because each widget costs the screen time.

    Pictures take the height that the other parts leave. Nothing remembers a word of a sheet
    that is not `remembered`, such as what a visitor types.
    """

    _painted: Painted | None = None

    def __init__(
        self,
        *parts: Part,
        look: Look,
        align: Align = Align.START,
        middle: bool = False,
        remembered: bool = True,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes, markup=False)
        self.parts = parts
        self.look = look
        self.align = align
        self.middle = middle
        self.remembered = remembered

    def show(self, *parts: Part) -> None:
        """Replace the parts."""
        self.parts = parts
        self.refresh()

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Paint the sheet again, from its parts."""
        self._painted = None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def notify_style_update(self) -> None:
        """Colours and padding may have changed."""
        self._painted = None
        super().notify_style_update()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The painted rows, kept until something about the sheet changes.

        Textual asks for them several times for each new screen, and at each touch.
        """
        sizes = self.outer_size, self.content_size
        if self._painted is None or self._painted.sizes != sizes:
            self._painted = Painted(sizes, self._paint())
        strips = self._painted.strips[crop.y : crop.bottom]
        if crop.column_span != (0, self.outer_size.width):
            return [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def _paint(self) -> list[Strip]:
        """All rows from edge to edge."""
        width, height = self.content_size
        content = self.placed(self.set_rows(width, height), width, height)[:height]
        content += [Strip.blank(width, self.tone(Tone.TEXT))] * (height - len(content))
        page, ground = self.background_colors
        rounded = self.look.kiosk_font and self.has_class("rounded")
        padding = self.styles.padding
        focus = self.colors[3] if self.has_focus else None
        frame = Frame(self.outer_size, padding, page, ground, self.opacity, rounded, focus)
        return filtered(framed(content, frame), self.get_line_filters(), ground)

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
        return Paint(self.look, ground, ink, self.tone, self.remembered)

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
            if too_many and isinstance(part, Words | IconRow) and part.optional:
                set_parts[number] = []
        free = height - sum(map(len, set_parts.values()))
        for number, part in enumerate(self.parts):
            if isinstance(part, Pictogram | Gallery):
                set_parts[number] = part.rows(width, free, paint)
        rows = [row for number in sorted(set_parts) for row in set_parts[number]]
        return rows if self.remembered else [row.spelled() for row in rows]

    def placed(self, rows: list[Row], width: int, height: int) -> list[Strip]:
        """`rows` on their ground, aligned, from the top or in the middle."""
        blank = self.tone(Tone.TEXT)
        above = max(0, (height - len(rows)) // 2) if self.middle else 0
        placed = [self._aligned(row, width, blank) for row in rows]
        return [Strip.blank(width, blank)] * above + placed

    def _aligned(self, row: Row, width: int, blank: Style) -> Strip:
        """One row between the blanks that align it."""
        taken = row.width
        free = max(0, width - taken)
        left = free // 2 if self.align is Align.CENTRE else free * self.look.right_to_left
        line = [Segment(" " * left, blank), *row, Segment(" " * (free - left), blank)]
        strip = FrameLine(line, free + taken)
        return strip if taken <= width else strip.crop(0, width)


class Title(Sheet):
    """The centre's name above a heading; staff touch it five times to reach their area."""

    class Touched(Message):
        """Somebody touched the name."""

    def on_click(self, click: events.Click) -> None:
        """Say so."""
        click.stop()
        self.post_message(self.Touched())
