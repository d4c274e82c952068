"""One field of a text, as it leaves the kiosk and as a file brings it back."""

from dataclasses import dataclass

from kiosk.catalog.field_table.field import Field
from kiosk.translation.exchange.text_fields import tidied

_MARK = "#"


@dataclass(frozen=True, slots=True)
class ExchangedText:
    """One field in German and in another language, as volunteers get it.

    `confirmed` words have a person behind them and fit the German; all others wait for one.
    `home` is the content file in which a person wrote the words, empty for those of the memory.
    `earlier_german` is what the words were made from, where that is known and different.
    """

    key: str
    field: str
    german: str
    words: str = ""
    confirmed: bool = False
    machine: bool = False
    outdated: bool = False
    fault: str = ""
    home: str = ""
    earlier_german: str = ""

    @property
    def name(self) -> str:
        """By what the field is found again: `offers/sprachcafe#title`."""
        return f"{self.key}{_MARK}{self.field}"


@dataclass(frozen=True, slots=True)
class ReturnedText:
    """One field as it stands in a file, at a line and column counted from 1.

    `confirmed` says that the file calls the words finished.
    """

    name: str
    german: str
    words: str
    confirmed: bool
    line: int
    column: int = 1
    earlier_german: str = ""

    @property
    def key(self) -> str:
        """The key of the text that the field belongs to."""
        return self.name.rpartition(_MARK)[0]

    @property
    def field(self) -> str:
        """The name of the field."""
        return self.name.rpartition(_MARK)[2]

    def fits(self, german: str, field: Field) -> bool:
        """Whether the file says something to this German text."""
        return bool(self.words) and tidied(self.german, field) == tidied(german, field)


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """All fields of a file in one language."""

    language: str
    texts: tuple[ReturnedText, ...]
