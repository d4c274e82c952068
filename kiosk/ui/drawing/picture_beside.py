"""A picture at the start, and words in two languages beside it."""

from dataclasses import dataclass
from itertools import zip_longest

from kiosk.ui.drawing.icon_rows import GAP, aligned, joined
from kiosk.ui.drawing.parts import Paint, Part, Row
from kiosk.ui.drawing.pictures import Pictogram


@dataclass(frozen=True, slots=True)
class PictureBeside:
    """Parts in the middle of the height of a picture; without the kiosk font the parts alone."""

    picture: Pictogram
    parts: tuple[Part, ...]

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """The picture as large as it may be, and the parts beside it."""
        if not paint.look.kiosk_font:
            return [row for part in self.parts for row in part.rows(width, height, paint)]
        columns = self.picture.largest[0]
        free = width - columns - GAP
        picture = self.picture.rows(columns, height, paint)
        words = [row for part in self.parts for row in part.rows(free, height, paint)]
        words = [Row()] * ((len(picture) - len(words)) // 2) + words
        return [
            joined([aligned(row, columns, paint), aligned(beside, free, paint)], GAP, paint)
            for row, beside in zip_longest(picture, words)
        ]
