"""Whether two pictures of a terminal show the same, cell by cell."""

from array import array
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageChops, ImageFilter
from syrupy.extensions.single_file import SingleFileSnapshotExtension

from tests.terminal.machine import COLUMNS, ROWS

BLUR = 1.0
"""Pixels over which an edge may be smoothed otherwise by another version of the rasterizer."""

LIMIT = 1.5
"""Shades of grey, of 255, by which a cell may differ on average; a lost dot makes 2 or more."""

Cell = tuple[int, int]


def strange_cells(seen: Image.Image, known: Image.Image) -> list[Cell]:
    """The column and row of each cell that shows something else; all when the sizes differ."""
    if seen.size != known.size:
        return [(column, row) for row in range(ROWS) for column in range(COLUMNS)]
    differing = ImageChops.difference(_soft(seen), _soft(known)).convert("F")
    means = array("f", differing.resize((COLUMNS, ROWS), Image.Resampling.BOX).tobytes())
    return [(n % COLUMNS, n // COLUMNS) for n, mean in enumerate(means) if mean > LIMIT]


def _soft(picture: Image.Image) -> Image.Image:
    return picture.convert("L").filter(ImageFilter.GaussianBlur(BLUR))


def photograph(picture: Image.Image) -> bytes:
    """A picture as a small file of 256 colours, enough for every step at the edge of a letter."""
    file = BytesIO()
    picture.quantize().save(file, "PNG", optimize=True)
    return file.getvalue()


def opened(file: str | bytes) -> Image.Image:
    """A picture from its file."""
    assert isinstance(file, bytes)
    return Image.open(BytesIO(file)).convert("RGB")


class Photograph(SingleFileSnapshotExtension):
    """One file a picture, which need not be the same to the pixel."""

    file_extension = "png"

    def matches(self, *, serialized_data: str | bytes, snapshot_data: str | bytes) -> bool:
        """Whether both files show the same."""
        return not strange_cells(opened(serialized_data), opened(snapshot_data))

    def diff_lines(self, serialized_data: str | bytes, snapshot_data: str | bytes) -> Iterator[str]:
        """Which cells show something else."""
        for column, row in strange_cells(opened(serialized_data), opened(snapshot_data)):
            yield f"column {column}, row {row}"
