"""Which characters the shipped words and texts use, so that the font draws no more than them."""

from functools import cache
from pathlib import Path
from unicodedata import east_asian_width

KIOSK = Path(__file__).resolve().parents[2]
CONTENT = KIOSK.parent / "content"
SOURCES = (
    (KIOSK / "language" / "locales", "**/*.ftl"),
    (KIOSK / "language", "languages.py"),
    (KIOSK / "language" / "data", "*.json"),
    (CONTENT, "**/*.yaml"),
    (CONTENT, "translations.json"),
)
"""Folders and the files in them whose characters are drawn: words, language names, content."""


@cache
def characters() -> frozenset[str]:
    """Every character in those files."""
    return frozenset().union(
        *(
            file.read_text(encoding="utf-8")
            for folder, pattern in SOURCES
            for file in sorted(folder.glob(pattern))
        )
    )


def is_wide(character: str) -> bool:
    """Whether terminals give a character two cells."""
    return east_asian_width(character) in "WF"
