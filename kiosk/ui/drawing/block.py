"""Parts in a language of their own, from the side on which it is read."""

from dataclasses import dataclass, replace

from kiosk.ui.drawing.icon_rows import aligned, glued
from kiosk.ui.drawing.parts import Paint, Part, Row, directed


@dataclass(frozen=True, slots=True)
class Block:
    """Parts that no page tears, at the side on which reading `language` begins."""

    language: str
    parts: tuple[Part, ...]

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """The parts, each row filled up to the width."""
        paint = replace(paint, look=directed(paint.look, self.language))
        rows = [row for part in self.parts for row in part.rows(width, height, paint)]
        return glued(Row(aligned(row, width, paint)) for row in rows)
