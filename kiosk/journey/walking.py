"""Where each step leads; one that makes no sense where the visitor is leads nowhere."""

from dataclasses import dataclass, replace

from kiosk.catalog.finding.matching import Filters
from kiosk.catalog.model import Catalog
from kiosk.journey.asking import looked_at, noted, used
from kiosk.journey.event import Event
from kiosk.journey.place import ATTRACT, LANGUAGE, NEED, AskedOutcome, Place, Step, Use, Visit
from kiosk.journey.trail import go
from kiosk.language.languages import LANGUAGES

ASKING = (Step.NEED, Step.SUB_NEED, Step.SEARCH, Step.NOT_FOUND)
"""The screens that show needs to choose from."""

LISTING = (Step.OFFERS, Step.SEARCH, Step.HELP, Step.NOT_FOUND, Step.LIST)
"""The screens that show cards of offers."""


@dataclass(frozen=True, slots=True)
class Touched(Event):
    """Somebody touched the waiting kiosk, perhaps the pictogram of a need."""

    need: str = ""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """A touch on the waiting kiosk leads to the languages; the need is remembered."""
        if visit.place.step is not Step.ATTRACT:
            return visit
        wanted = self.need if self.need in catalog.needs else ""
        return replace(go(visit, LANGUAGE), wanted=wanted)


@dataclass(frozen=True, slots=True)
class LanguageWanted(Event):
    """The visitor wants another language."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """Asking again keeps the trail, for the visitor returns to where they asked."""
        if visit.place.step is Step.LANGUAGE:
            return visit
        return replace(visit, trail=(*visit.trail, LANGUAGE))


@dataclass(frozen=True, slots=True)
class LanguageChosen(Event):
    """The visitor chose a language."""

    code: str

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """A first choice leads to the needs; another one leads back to where it was asked.

        The waiting kiosk takes it too. Whoever touched a need before finds it opened, and
        whoever began with help at once finds the needs behind it.
        """
        asking = visit.place.step in (Step.ATTRACT, Step.LANGUAGE)
        if not asking or self.code not in LANGUAGES:
            return visit
        before = visit.trail[:-1]
        if Step.NEED not in (place.step for place in before):
            further = (place for place in before[1:] if place.step is not Step.LANGUAGE)
            before = (ATTRACT, LANGUAGE, NEED, *further)
        spoken = replace(visit, language=self.code, trail=before, wanted="")
        return NeedChosen(visit.wanted).moved(spoken, catalog) if visit.wanted else spoken


@dataclass(frozen=True, slots=True)
class NeedChosen(Event):
    """The visitor chose a need, a sub-need (`german.practice`), or all of a need."""

    need: str
    whole: bool = False

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """A need leads to its narrower needs; one without them, or all of it, leads to offers."""
        if visit.place.step not in ASKING:
            return visit
        need = catalog.needs.get(self.need.partition(".")[0])
        if need is None:
            return visit
        narrower = need.subs and self.need == need.id and not self.whole
        step = Step.SUB_NEED if narrower else Step.OFFERS
        return go(replace(visit, filters=Filters()), Place(step, need=self.need))


@dataclass(frozen=True, slots=True)
class OfferChosen(Event):
    """The visitor wants to know more about an offer."""

    offer: str

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """A card leads to its offer, under the need with which it was found."""
        if visit.place.step not in LISTING or self.offer not in catalog.offers:
            return visit
        offer = Place(Step.OFFER, need=visit.place.need, offer=self.offer)
        return looked_at(go(visit, offer))


@dataclass(frozen=True, slots=True)
class NothingFound(Event):
    """None of the offers fits, says the visitor."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """Whoever finds no offer that fits is led on."""
        if visit.place.step is not Step.OFFERS:
            return visit
        return go(noted(visit, AskedOutcome.MISSED), Place(Step.NOT_FOUND, need=visit.place.need))


@dataclass(frozen=True, slots=True)
class SearchWanted(Event):
    """The visitor wants to say in their own words what they look for."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """Everybody who has chosen a language may search."""
        return go(visit, Place(Step.SEARCH)) if visit.language else visit


@dataclass(frozen=True, slots=True)
class ListWanted(Event):
    """The visitor wants to see their list."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """Everybody who has chosen a language has a list."""
        return go(visit, Place(Step.LIST)) if visit.language else visit


@dataclass(frozen=True, slots=True)
class SlipWanted(Event):
    """The visitor wants the offer, the list or the note that is shown on paper."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The place that tells what becomes of the slip; who prints it is not said here."""
        place = visit.place
        note = place.step is Step.DESK
        printable = note or place.step is Step.OFFER or (place.step is Step.LIST and visit.chosen)
        if not printable:
            return visit
        slip = Place(Step.SLIP, need=place.need, offer=place.offer, note=note)
        return used(go(visit, slip), Use.PRINTED)


@dataclass(frozen=True, slots=True)
class ShowWanted(Event):
    """The visitor wants to show somebody where they want to go."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The offer in large German."""
        if visit.place.step is not Step.OFFER:
            return visit
        return go(visit, Place(Step.SHOW, need=visit.place.need, offer=visit.place.offer))


@dataclass(frozen=True, slots=True)
class DeskWanted(Event):
    """The visitor wants to ask at the desk and to take along what they looked for."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The note for the desk, for everybody who has chosen a language."""
        return go(visit, Place(Step.DESK, need=visit.place.need)) if visit.language else visit


@dataclass(frozen=True, slots=True)
class HelpWanted(Event):
    """The visitor needs help at once; `language` is that of the words that were touched."""

    language: str = ""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """Help at once is there everywhere, in the visitor's language, else in its button's.

        The need that was touched before is no longer what this is about.
        """
        language = visit.language or (self.language if self.language in LANGUAGES else "")
        return go(replace(visit, language=language, wanted=""), Place(Step.HELP))
