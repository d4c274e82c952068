"""What a screen gets to know, as one value (a view model): visit, content, results, words, time."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.catalog.discretion import discreet
from kiosk.catalog.finding.matching import Filters, FoundOffers, Match
from kiosk.catalog.finding.nearby import NOTHING_NEAR, Nearby, covered
from kiosk.catalog.model import Catalog, Need, Offer
from kiosk.catalog.texts import Reading, Texts, read
from kiosk.facts.desk_note import DeskNote, desk_note
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader
from kiosk.journey import Place, Step, Visit
from kiosk.language.languages import LANGUAGES, SOURCE, Language
from kiosk.language.strings import Strings
from kiosk.ui.drawing.look import Look
from kiosk.ui.services.finder import NO_RESULTS, Results
from kiosk.ui.services.print_counter import NO_PRINTER, PrintNews
from kiosk.voice.voices import NO_VOICES, Voices

NOTHING = FoundOffers((), (), ())
"""What is found where nothing was asked."""


@dataclass(frozen=True, slots=True)
class View:
    """Everything that a screen shows follows from these values."""

    visit: Visit
    catalog: Catalog
    say: Strings
    look: Look
    now: datetime
    languages: tuple[Language, ...]
    content_folder: Path
    base_url: str = ""
    news: PrintNews = NO_PRINTER
    voices: Voices = NO_VOICES
    results: Results = NO_RESULTS

    @property
    def place(self) -> Place:
        """Where the visitor is."""
        return self.visit.place

    @property
    def language(self) -> Language:
        """The visitor's language, German before one is chosen."""
        code = self.visit.language or SOURCE
        return next((one for one in self.languages if one.code == code), LANGUAGES[code])

    @property
    def found(self) -> FoundOffers:
        """The offers that fit where the visitor is."""
        return self.results.offers or NOTHING

    @property
    def nearby(self) -> Nearby:
        """What is near for whoever found nothing."""
        return self.results.nearby or NOTHING_NEAR

    @property
    def uncovered(self) -> bool:
        """Whether there is no offer yet for the very need that was asked for, filters aside."""
        none_on = self.visit.filters == Filters()
        return none_on and not covered(self.place.need, self.found)

    @property
    def listed(self) -> tuple[Match, ...]:
        """The offers that fit, else those that are near; help lines too where none is for this."""
        found = self.found
        offers = found.matches or found.wider or found.helplines
        if not self.uncovered:
            return offers
        named = {match.offer.id for match in offers}
        return (*offers, *(line for line in found.helplines if line.offer.id not in named))

    @property
    def voiced(self) -> bool:
        """Whether there is a voice for the visitor's language."""
        return self.voices.speaks(self.language.code)

    def read(self, texts: Texts) -> Reading:
        """What the visitor reads of `texts`."""
        return read(texts, self.language)

    def need(self) -> Need | None:
        """The need that the place is about."""
        return self.catalog.needs.get(self.place.need.partition(".")[0])

    def offer(self) -> Offer | None:
        """The offer that the place is about."""
        return self.catalog.offers.get(self.place.offer)

    def offer_is_translated(self) -> bool:
        """Whether the visitor reads the offer in another language than German."""
        offer = self.offer()
        return offer is not None and self.read(offer.texts).language != SOURCE

    def chosen(self) -> tuple[Offer, ...]:
        """The offers of the visitor's list that are still in the catalogue."""
        offers = self.catalog.offers
        return tuple(offers[one] for one in self.visit.chosen if one in offers)

    @property
    def reader(self) -> Reader:
        """The visitor as the reader of what is said about the offers."""
        german = Strings(SOURCE)
        return Reader(self.catalog, self.language, self.say, german, self.now, self.base_url)

    def facts(self, offer: Offer) -> OfferFacts:
        """What is said about an offer to the visitor."""
        return OfferFacts(offer, self.reader)

    @property
    def note(self) -> DeskNote:
        """What the visitor may show at the desk."""
        return desk_note(self.visit.asked, self.visit.chosen, self.reader)

    @property
    def discreet(self) -> bool:
        """Whether what is shown may put the visitor in danger when others see it."""
        place = self.place
        if place.note or place.step is Step.DESK:
            return self.note.discreet
        listing = place.step in (Step.LIST, Step.SLIP) and not place.offer
        offers = self.chosen() if listing else filter(None, (self.offer(),))
        return any(discreet(offer, self.catalog) for offer in offers)

    def label(self, need: str) -> str:
        """What a need or sub-need is called for the visitor, empty if unknown."""
        return self.named(need)[0]

    def named(self, need: str) -> tuple[str, str]:
        """The label of a need or sub-need and the code of its language, empty if unknown."""
        whole = self.catalog.needs.get(need.partition(".")[0])
        if whole is None:
            return "", ""
        subs = {sub.id: sub.texts for sub in whole.subs}
        reading = self.read(subs.get(need, whole.texts))
        return reading.text.title, reading.language

    def pictogram_of(self, offer: Offer) -> str:
        """The name of the picture of the narrowest need that an offer meets; empty for none."""
        needs = self.catalog.needs
        narrow = {sub.id: sub.pictogram for need in needs.values() for sub in need.subs}
        wide = {need.id: need.pictogram for need in needs.values()}
        pictures = ({**wide, **narrow}.get(need, "") for need in offer.needs)
        return next(filter(None, pictures), "")

    def pictogram(self, name: str) -> Path:
        """The picture of a need for screens without the kiosk font."""
        return self.content_folder / "pictograms" / f"{name}.png"
