"""Text for terminals without the kiosk's font."""

from kiosk.language.script.indic import spelled
from kiosk.language.script.joining import unjoined


def plain_letters(text: str) -> str:
    """`text` in letters that other fonts have.

    Arabic letters keep their cells, unjoined where Unicode has no joined form. The syllables of
    Devanagari, Bengali and Tamil are spelled out and may take other cells than before.
    """
    return spelled(unjoined(text))
