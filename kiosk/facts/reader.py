"""Who reads about the offers: in which language, with which words, and when."""

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import Reading, Texts, read
from kiosk.language.languages import LANGUAGES, SOURCE, Language
from kiosk.language.strings import Strings


@dataclass(frozen=True, slots=True)
class Reader:
    """One reader of `catalog` at the moment `now`.

    `say` has the interface's words in the reader's language, `german` those for whoever
    helps. Below `base_url` lie the published pages; it is empty while there are none.
    """

    catalog: Catalog
    language: Language
    say: Strings
    german: Strings
    now: datetime
    base_url: str = ""

    @property
    def in_german(self) -> "Reader":
        """Whoever helps this reader, and reads German."""
        return replace(self, language=LANGUAGES[SOURCE], say=self.german)

    def read(self, texts: Texts) -> Reading:
        """What this reader sees of `texts`."""
        return read(texts, self.language)
