"""Text for terminals without the kiosk's font."""

from kiosk.language.script.joining import unjoined
from kiosk.language.script.syllabic import spelled


def plain_letters(text: str) -> str:
    """`text` in letters that other fonts have.

    Arabic letters keep their cells, unjoined where Unicode has no joined form. Indic
    syllables and wide Ethiopic letters are spelled out and may take other cells than before.
    """
    return spelled(unjoined(text))
