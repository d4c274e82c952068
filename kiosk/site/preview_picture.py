"""The picture that messengers show beside a link: the pictograms of the needs."""

from io import BytesIO

from PIL import Image, ImageOps

from kiosk.site.edition import Edition
from kiosk.site.published_file import PublishedFile
from kiosk.site.site_assets import ASSETS

SIZE = (600, 315)
"""What messengers show without cutting it."""

COLUMNS, CELL, PICTURE = 5, 100, 72
GROUND = "#fffaf2"


def preview_picture(edition: Edition) -> PublishedFile:
    """One picture for all pages; a need whose own cannot be read is left out."""
    image = Image.new("RGB", SIZE, GROUND)
    left, top = (SIZE[0] - COLUMNS * CELL) // 2, (SIZE[1] - 3 * CELL) // 2
    for place, need in enumerate(list(edition.catalog.needs.values())[: COLUMNS * 3]):
        try:
            with Image.open(edition.pictograms / f"{need.pictogram}.png") as picture:
                shape = ImageOps.invert(picture.convert("L")).resize((PICTURE, PICTURE))
        except (OSError, ValueError):
            continue
        row, column = divmod(place, COLUMNS)
        margin = (CELL - PICTURE) // 2
        corner = left + column * CELL + margin, top + row * CELL + margin
        image.paste(need.colour, (*corner, corner[0] + PICTURE, corner[1] + PICTURE), shape)
    content = BytesIO()
    image.save(content, "PNG", optimize=True)
    return PublishedFile(ASSETS.preview, content.getvalue())
