"""A PO file of one language, for Poedit, Weblate and gettext's own programs."""

from collections.abc import Iterable
from datetime import date

from polib import POEntry, POFile

from kiosk.problems import Say
from kiosk.translation.exchange.exchanged_text import ExchangedText
from kiosk.translation.exchange.gettext_header import header
from kiosk.translation.exchange.remarks import remarks, room

WIDTH = 98
"""How long a line may become; sentences in other scripts are wrapped by characters, too."""

FUZZY = "fuzzy"
"""How gettext marks words that wait for a person."""


def po_file(
    texts: Iterable[ExchangedText], language: str, days: Iterable[date | None], say: Say
) -> bytes:
    """The file; the same texts always give the same bytes."""
    file = POFile(wrapwidth=WIDTH)
    file.header = say("exchange-how-po", language=language)
    file.metadata = header(language, days)
    file.extend(_entry(text, say) for text in texts)
    return f"{file}".encode()


def _entry(text: ExchangedText, say: Say) -> POEntry:
    """One field: German is what is translated, the key of the memory what tells it apart."""
    return POEntry(
        msgctxt=text.name,
        msgid=text.german,
        msgstr=text.words,
        comment=room(text, say),
        tcomment="\n".join(remarks(text, say)),
        flags=[FUZZY] if text.words and not text.confirmed else [],
        previous_msgid=text.earlier_german or None,
    )
