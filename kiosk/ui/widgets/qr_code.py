"""A code that always fits its place, or says in words that it does not."""

from collections.abc import Callable

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from kiosk import journey
from kiosk.slip.codes.qr import Run, capacity, fit, half_blocks
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Row, Tone, Words
from kiosk.ui.widgets.choice import VisitChoice

SHADES = {
    (upper, lower): Style(
        color="#000000" if lower else "#ffffff", bgcolor="#000000" if upper else "#ffffff"
    )
    for upper in (False, True)
    for lower in (False, True)
}
"""Black on white whatever the theme: readers of codes know nothing else."""


class QrCode(VisitChoice):
    """The code of a payload; touching it shows it large, or small again.

    `make` gives the payload for a number of bytes, so that a small place still gets the
    facts that matter most; `too_small` is what to say when nothing fits.
    """

    def __init__(
        self, make: Callable[[int], str], too_small: str, *, look: Look, id: str | None = None
    ) -> None:
        super().__init__(journey.CodeTouched(), look=look, id=id, classes="code")
        self._make = make
        self._too_small = Words(too_small)

    def payload(self) -> str:
        """What the code says at its present size."""
        return self._make(capacity(*self.content_size))

    def set_rows(self, width: int, height: int) -> list[Row]:
        """The code in half blocks, or the words."""
        code = fit(self.payload(), width, height)
        if code is None:
            return self._too_small.rows(width, height, self.paint)
        return [Row(_segment(run) for run in row) for row in half_blocks(code)]

    def placed(self, rows: list[Row], width: int, height: int) -> list[Strip]:
        """The code in the middle of its place."""
        strips = super().placed(rows, width, height)
        below = [Strip.blank(width, self.tone(Tone.TEXT))] * max(0, height - len(strips))
        return strips + below


def _segment(run: Run) -> Segment:
    """Neighbouring cells of one row that look alike."""
    return Segment(run.text, SHADES[run.upper, run.lower])
