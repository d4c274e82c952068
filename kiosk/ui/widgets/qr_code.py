"""A code that always fits its place, or says in words where it would."""

from collections.abc import Callable

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from kiosk import journey
from kiosk.language.strings import Strings
from kiosk.slip.codes.qr import WITH_FONT, WITHOUT_FONT, Run, Sizes, capacity, drawn, fit
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Row, Tone, Words
from kiosk.ui.drawing.sizes import large_code_size
from kiosk.ui.widgets.choice import VisitChoice

SHADES = {
    (ink, ground): Style(
        color="#000000" if ink else "#ffffff", bgcolor="#000000" if ground else "#ffffff"
    )
    for ink in (False, True)
    for ground in (False, True)
}
"""Black on white whatever the theme: readers of codes know nothing else."""


class QrCode(VisitChoice):
    """The code of a payload; touching it shows it large, or small again.

    `make` gives the payload for a number of bytes, so that a small place still gets the
    facts that matter most; a `plain` one says only so much that its modules are large. Where
    none fits the place, words say that a touch shows it large, or that there is none even then.
    """

    def __init__(
        self,
        make: Callable[[int], str],
        say: Strings,
        *,
        look: Look,
        plain: bool = False,
        id: str | None = None,
    ) -> None:
        super().__init__(journey.CodeTouched(), look=look, id=id, classes="code")
        self._make = make
        self._say = say
        self._sizes = code_sizes(look)
        self._room = WITHOUT_FONT if plain else self._sizes

    def payload(self) -> str:
        """What the code says at its present size."""
        return self._payload(*self.content_size)

    def set_rows(self, width: int, height: int) -> list[Row]:
        """The code, or the words."""
        code = fit(self._payload(width, height), width, height, self._sizes)
        if code is None:
            return Words(self._say(self._without_code())).rows(width, height, self.paint)
        return [Row(_segment(run) for run in row) for row in drawn(code)]

    def placed(self, rows: list[Row], width: int, height: int) -> list[Strip]:
        """The code in the middle of its place."""
        strips = super().placed(rows, width, height)
        below = [Strip.blank(width, self.tone(Tone.TEXT))] * max(0, height - len(strips))
        return strips + below

    def _payload(self, columns: int, rows: int) -> str:
        return self._make(capacity(columns, rows, self._room))

    def _without_code(self) -> str:
        """The message for a place that is too small, which depends on the whole screen."""
        large = large_code_size(self.app.size)
        readable = fit(self._payload(*large), *large, self._sizes)
        return "touch-for-code" if readable else "code-too-small"


def code_sizes(look: Look) -> Sizes:
    """The sizes of modules that the terminal can draw."""
    return WITH_FONT if look.kiosk_font else WITHOUT_FONT


def _segment(run: Run) -> Segment:
    """Neighbouring cells of one row that look alike."""
    return Segment(run.text, SHADES[run.ink, run.ground])
