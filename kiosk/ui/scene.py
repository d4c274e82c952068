"""What a screen gets to know: the visit, the content, the words and the time, as one value."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.catalog.matching import Index
from kiosk.catalog.model import Catalog, Need, Offer
from kiosk.catalog.texts import Reading, Texts, read
from kiosk.journey import Place, Visit
from kiosk.language.languages import LANGUAGES, SOURCE, Language
from kiosk.language.strings import Strings
from kiosk.ui.look import Look


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that a screen shows follows from these values."""

    visit: Visit
    index: Index
    say: Strings
    look: Look
    now: datetime
    languages: tuple[Language, ...]
    content_folder: Path
    fallback: str = "en"
    base_url: str = ""

    @property
    def catalog(self) -> Catalog:
        """The content as it was when the screen appeared."""
        return self.index.catalog

    @property
    def place(self) -> Place:
        """Where the visitor is."""
        return self.visit.place

    @property
    def language(self) -> Language:
        """The visitor's language, German before one is chosen."""
        return LANGUAGES[self.visit.language or SOURCE]

    def read(self, texts: Texts) -> Reading:
        """What the visitor reads of `texts`."""
        return read(texts, self.language.code, (self.fallback,))

    def need(self) -> Need | None:
        """The need that the place is about."""
        return self.catalog.needs.get(self.place.need.partition(".")[0])

    def offer(self) -> Offer | None:
        """The offer that the place is about."""
        return self.catalog.offers.get(self.place.offer)

    def label(self, need: str) -> str:
        """What a need or sub-need is called in the visitor's language, empty if unknown."""
        whole = self.catalog.needs.get(need.partition(".")[0])
        if whole is None:
            return ""
        subs = {sub.id: sub.texts for sub in whole.subs}
        return self.read(subs.get(need, whole.texts)).text.title

    def pictogram(self, name: str) -> Path:
        """The picture of a need for screens without the kiosk font."""
        return self.content_folder / "pictograms" / f"{name}.png"
