"""The columns of a provider's table, by which its cells are found again."""

from enum import StrEnum
from typing import Final


class ProviderColumn(StrEnum):
    """A column by its heading; people may move columns."""

    OFFER = "Angebot"
    FIELD = "Angabe"
    SAID = "So steht es bei uns"
    CORRECTION = "Berichtigung"
    HINT = "Hinweis"
    KEY = "Schlüssel (bitte nicht ändern)"


COLUMN_WIDTHS: Final = {
    ProviderColumn.OFFER: 26,
    ProviderColumn.FIELD: 24,
    ProviderColumn.SAID: 56,
    ProviderColumn.CORRECTION: 56,
    ProviderColumn.HINT: 44,
    ProviderColumn.KEY: 30,
}
"""How wide each column is, in characters; they stand in this order."""
