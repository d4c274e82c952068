"""What parts say, wherever they stand."""

from collections.abc import Iterable, Iterator

from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.card_head import CardHead
from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.icon_rows import IconRow, Items
from kiosk.ui.drawing.parts import Heading, Part, Words


def told(parts: Iterable[Part]) -> Iterator[Words | Heading | Chips | Items]:
    """Everything of `parts` that has words, also what stands beside an icon or in a block."""
    for part in parts:
        if isinstance(part, IconRow | CardHead | Block):
            yield from told(part.parts)
        elif isinstance(part, Words | Heading | Chips | Items):
            yield part
