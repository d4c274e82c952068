"""The columns of a table of translations, and the words by which it says how far each is."""

from enum import StrEnum
from typing import Final


class Column(StrEnum):
    """A column by its heading; people may move columns, for each is found by it."""

    KEY = "Schlüssel"
    GERMAN = "Deutsch"
    WORDS = "Übersetzung"
    STATE = "Stand"
    NOTE = "Hinweis"
    EARLIER = "Deutsch vorher"


WIDTHS: Final = {
    Column.KEY: 40,
    Column.GERMAN: 60,
    Column.WORDS: 60,
    Column.STATE: 12,
    Column.NOTE: 44,
    Column.EARLIER: 44,
}
"""How wide each column is, in characters; they stand in this order."""

FILLED_IN: Final = (Column.WORDS, Column.STATE)
"""What volunteers fill in; the other columns are locked."""


class FieldState(StrEnum):
    """How far a translation is; whoever has checked one writes that it is finished."""

    FINISHED = "fertig"
    TO_CHECK = "prüfen"
    MISSING = "fehlt"
