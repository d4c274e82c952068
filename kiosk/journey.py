"""A visit as a value: where the visitor is, what they chose, and how each event moves them."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from kiosk.catalog.matching import Filters
from kiosk.catalog.model import Catalog
from kiosk.language.languages import LANGUAGES


class Step(StrEnum):
    """A screen of the visitor's way."""

    ATTRACT = "attract"
    LANGUAGE = "language"
    NEED = "need"
    SUB_NEED = "sub-need"
    SEARCH = "search"
    OFFERS = "offers"
    OFFER = "offer"
    HELP = "help"
    NOT_FOUND = "not-found"
    LIST = "list"
    SLIP = "slip"


class Tab(StrEnum):
    """What the code beside an offer carries."""

    DETAILS = "details"
    CONTACT = "contact"
    ROUTE = "route"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Place:
    """One stop on the way: the screen and what it is about.

    `page` counts from 0. `tab` and `german` belong to an offer: which code is shown and
    whether the German original stands beside the translation. `enlarged` means that the code
    has the whole screen. A slip without an offer is that of the whole list. `typed` and
    `keyboard`, which counts from 0, belong to the search.
    """

    step: Step
    need: str = ""
    offer: str = ""
    page: int = 0
    tab: Tab = Tab.DETAILS
    german: bool = False
    enlarged: bool = False
    typed: str = ""
    keyboard: int = 0


ATTRACT = Place(Step.ATTRACT)
LANGUAGE = Place(Step.LANGUAGE)
NEED = Place(Step.NEED)


@dataclass(frozen=True, slots=True)
class Visit:
    """Everything that is known of the person at the screen; it is never stored.

    `trail` holds the places from Attract to the present one. A visitor without a language
    is on the way to choosing one. `chosen` is the visitor's list: ids of offers, the most
    important first.
    """

    trail: tuple[Place, ...] = (ATTRACT,)
    language: str = ""
    filters: Filters = Filters()
    large: bool = False
    contrast: bool = False
    chosen: tuple[str, ...] = ()

    @property
    def place(self) -> Place:
        """Where the visitor is now."""
        return self.trail[-1]

    @property
    def begun(self) -> bool:
        """Whether anybody is there at all."""
        return self != NOBODY


NOBODY = Visit()
"""The kiosk while nobody uses it."""

MOST_CHOSEN = 12
"""How many offers a list holds: more than anybody visits, and less than a roll of paper."""

MOST_TYPED = 30
"""How many letters the search takes: more than anybody needs, and they fit on every screen."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody touched the waiting kiosk."""


@dataclass(frozen=True, slots=True)
class LanguageWanted:
    """The visitor wants another language."""


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """The visitor chose a language."""

    code: str


@dataclass(frozen=True, slots=True)
class NeedChosen:
    """The visitor chose a need, a sub-need (`german.practice`), or all of a need."""

    need: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class SearchWanted:
    """The visitor wants to say in their own words what they look for."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The visitor typed a letter, or chose it `instead` of the last one."""

    letter: str
    instead: bool = False


@dataclass(frozen=True, slots=True)
class Erased:
    """The visitor takes the last letter back."""


@dataclass(frozen=True, slots=True)
class KeyboardChosen:
    """The visitor wants other letters; keyboards count from 0."""

    keyboard: int


@dataclass(frozen=True, slots=True)
class OfferChosen:
    """The visitor wants to know more about an offer."""

    offer: str


@dataclass(frozen=True, slots=True)
class TabChosen:
    """The visitor wants another code beside the offer, or on the whole screen."""

    tab: Tab
    enlarged: bool = False


@dataclass(frozen=True, slots=True)
class FilterToggled:
    """The visitor switched one of the filters, named as a field of Filters."""

    name: str


@dataclass(frozen=True, slots=True)
class PageTurned:
    """The visitor turned to a page, counted from 0."""

    page: int


@dataclass(frozen=True, slots=True)
class GermanToggled:
    """The visitor wants to see the German original, or no longer."""


@dataclass(frozen=True, slots=True)
class CodeTouched:
    """The visitor touched the code to see it large, or small again."""


@dataclass(frozen=True, slots=True)
class NothingFound:
    """None of the offers fits, says the visitor."""


@dataclass(frozen=True, slots=True)
class OfferAdded:
    """The visitor puts an offer on their list."""

    offer: str


@dataclass(frozen=True, slots=True)
class OfferRemoved:
    """The visitor takes an offer off their list."""

    offer: str


@dataclass(frozen=True, slots=True)
class OfferMovedUp:
    """An offer of the list matters more than the one above it."""

    offer: str


@dataclass(frozen=True, slots=True)
class ListWanted:
    """The visitor wants to see their list."""


@dataclass(frozen=True, slots=True)
class ListCleared:
    """The visitor empties their list."""


@dataclass(frozen=True, slots=True)
class SlipWanted:
    """The visitor wants the offer, or the list, that is shown on paper."""


@dataclass(frozen=True, slots=True)
class HelpWanted:
    """The visitor needs help at once."""


@dataclass(frozen=True, slots=True)
class TextSizeToggled:
    """The visitor wants larger text, or normal text again."""


@dataclass(frozen=True, slots=True)
class ContrastToggled:
    """The visitor wants stronger contrast, or the warm colours again."""


@dataclass(frozen=True, slots=True)
class WentBack:
    """The visitor goes one place back."""


@dataclass(frozen=True, slots=True)
class StartedOver:
    """The visitor begins again in the same language and keeps their list."""


@dataclass(frozen=True, slots=True)
class Left:
    """The visitor left, or walked away."""


Event = (
    Touched
    | LanguageWanted
    | LanguageChosen
    | NeedChosen
    | SearchWanted
    | Typed
    | Erased
    | KeyboardChosen
    | OfferChosen
    | TabChosen
    | FilterToggled
    | PageTurned
    | GermanToggled
    | CodeTouched
    | NothingFound
    | OfferAdded
    | OfferRemoved
    | OfferMovedUp
    | ListWanted
    | ListCleared
    | SlipWanted
    | HelpWanted
    | TextSizeToggled
    | ContrastToggled
    | WentBack
    | StartedOver
    | Left
)

LISTING = (Step.OFFERS, Step.SEARCH, Step.HELP, Step.NOT_FOUND, Step.LIST)
"""The screens that show cards of offers."""

FILTERS = tuple(f.name for f in fields(Filters))
"""The names of the filters in the order in which the screen shows them."""


def advance(visit: Visit, event: Event, catalog: Catalog) -> Visit:
    """The visit after `event`; an event that makes no sense here changes nothing."""
    return _MOVES[type(event)](visit, event, catalog)


def _go(visit: Visit, place: Place) -> Visit:
    """The visit one place further; a place that was passed already is gone back to.

    So no trail can grow for ever, and each touch on "back" leads nearer to the beginning.
    """
    for number, passed in enumerate(visit.trail):
        if _same(passed, place):
            return replace(visit, trail=visit.trail[: number + 1])
    return replace(visit, trail=(*visit.trail, place))


def _same(one: Place, other: Place) -> bool:
    """Whether both are the same screen about the same thing."""
    return (one.step, one.need, one.offer) == (other.step, other.need, other.offer)


def _here(visit: Visit, **changes: object) -> Visit:
    """The same place with `changes`."""
    place = replace(visit.place, **changes)  # type: ignore[arg-type]
    return replace(visit, trail=(*visit.trail[:-1], place))


def _touch(visit: Visit, event: Touched, catalog: Catalog) -> Visit:
    return _go(visit, LANGUAGE) if visit.place.step is Step.ATTRACT else visit


def _want_language(visit: Visit, event: LanguageWanted, catalog: Catalog) -> Visit:
    """Asking again keeps the trail, for the visitor returns to where they asked."""
    if visit.place.step is Step.LANGUAGE:
        return visit
    return replace(visit, trail=(*visit.trail, LANGUAGE))


def _choose_language(visit: Visit, event: LanguageChosen, catalog: Catalog) -> Visit:
    """A first choice leads to the needs; a later one leads back to where it was asked."""
    if visit.place.step is not Step.LANGUAGE or event.code not in LANGUAGES:
        return visit
    spoken = replace(visit, language=event.code)
    before = visit.trail[:-1]
    if before[-1].step is Step.ATTRACT:
        return replace(spoken, trail=(ATTRACT, LANGUAGE, NEED))
    return replace(spoken, trail=before)


def _choose_need(visit: Visit, event: NeedChosen, catalog: Catalog) -> Visit:
    if visit.place.step not in (Step.NEED, Step.SUB_NEED, Step.SEARCH, Step.NOT_FOUND):
        return visit
    need = catalog.needs.get(event.need.partition(".")[0])
    if need is None:
        return visit
    narrower = need.subs and event.need == need.id and not event.whole
    step = Step.SUB_NEED if narrower else Step.OFFERS
    return _go(replace(visit, filters=Filters()), Place(step, need=event.need))


def _want_search(visit: Visit, event: SearchWanted, catalog: Catalog) -> Visit:
    return _go(visit, Place(Step.SEARCH)) if visit.language else visit


def _type(visit: Visit, event: Typed, catalog: Catalog) -> Visit:
    """Whatever is typed shows the first page of what it finds."""
    before = visit.place.typed[:-1] if event.instead else visit.place.typed
    typed = (before + event.letter).lstrip()
    possible = event.letter.isprintable() and len(typed) <= MOST_TYPED
    if visit.place.step is not Step.SEARCH or not possible:
        return visit
    return _here(visit, typed=typed, page=0)


def _erase(visit: Visit, event: Erased, catalog: Catalog) -> Visit:
    return _here(visit, typed=visit.place.typed[:-1], page=0) if visit.place.typed else visit


def _choose_keyboard(visit: Visit, event: KeyboardChosen, catalog: Catalog) -> Visit:
    if visit.place.step is not Step.SEARCH:
        return visit
    return _here(visit, keyboard=max(0, event.keyboard))


def _choose_offer(visit: Visit, event: OfferChosen, catalog: Catalog) -> Visit:
    if visit.place.step not in LISTING:
        return visit
    if event.offer not in catalog.offers:
        return visit
    return _go(visit, Place(Step.OFFER, need=visit.place.need, offer=event.offer))


def _choose_tab(visit: Visit, event: TabChosen, catalog: Catalog) -> Visit:
    if visit.place.step is not Step.OFFER:
        return visit
    return _here(visit, tab=event.tab, enlarged=visit.place.enlarged or event.enlarged)


def _toggle_filter(visit: Visit, event: FilterToggled, catalog: Catalog) -> Visit:
    if visit.place.step is not Step.OFFERS or event.name not in FILTERS:
        return visit
    switched = {event.name: not getattr(visit.filters, event.name)}
    return _here(replace(visit, filters=replace(visit.filters, **switched)), page=0)


def _turn_page(visit: Visit, event: PageTurned, catalog: Catalog) -> Visit:
    return _here(visit, page=max(0, event.page)) if visit.begun else visit


def _toggle_german(visit: Visit, event: GermanToggled, catalog: Catalog) -> Visit:
    if visit.place.step is not Step.OFFER:
        return visit
    return _here(visit, german=not visit.place.german, page=0)


def _touch_code(visit: Visit, event: CodeTouched, catalog: Catalog) -> Visit:
    if visit.place.step not in (Step.OFFER, Step.LIST, Step.SLIP):
        return visit
    return _here(visit, enlarged=not visit.place.enlarged)


def _find_nothing(visit: Visit, event: NothingFound, catalog: Catalog) -> Visit:
    if visit.place.step is not Step.OFFERS:
        return visit
    return _go(visit, Place(Step.NOT_FOUND, need=visit.place.need))


def _add_offer(visit: Visit, event: OfferAdded, catalog: Catalog) -> Visit:
    full = len(visit.chosen) >= MOST_CHOSEN
    if full or event.offer in visit.chosen or event.offer not in catalog.offers:
        return visit
    if not visit.language:
        return visit
    return replace(visit, chosen=(*visit.chosen, event.offer))


def _remove_offer(visit: Visit, event: OfferRemoved, catalog: Catalog) -> Visit:
    return replace(visit, chosen=tuple(one for one in visit.chosen if one != event.offer))


def _move_offer_up(visit: Visit, event: OfferMovedUp, catalog: Catalog) -> Visit:
    if event.offer not in visit.chosen[1:]:
        return visit
    above = visit.chosen.index(event.offer) - 1
    others = [one for one in visit.chosen if one != event.offer]
    return replace(visit, chosen=(*others[:above], event.offer, *others[above:]))


def _want_list(visit: Visit, event: ListWanted, catalog: Catalog) -> Visit:
    return _go(visit, Place(Step.LIST)) if visit.language else visit


def _clear_list(visit: Visit, event: ListCleared, catalog: Catalog) -> Visit:
    return replace(visit, chosen=())


def _want_slip(visit: Visit, event: SlipWanted, catalog: Catalog) -> Visit:
    """The place that tells what becomes of the slip; whether one is printed is not said here."""
    place = visit.place
    if place.step not in (Step.OFFER, Step.LIST) or (place.step is Step.LIST and not visit.chosen):
        return visit
    return _go(visit, Place(Step.SLIP, need=place.need, offer=place.offer))


def _want_help(visit: Visit, event: HelpWanted, catalog: Catalog) -> Visit:
    return _go(visit, Place(Step.HELP))


def _toggle_size(visit: Visit, event: TextSizeToggled, catalog: Catalog) -> Visit:
    """Other pages hold other choices in large text, so the visitor begins at the first."""
    if not visit.begun:
        return visit
    return _here(replace(visit, large=not visit.large), page=0)


def _toggle_contrast(visit: Visit, event: ContrastToggled, catalog: Catalog) -> Visit:
    return replace(visit, contrast=not visit.contrast) if visit.begun else visit


def _go_back(visit: Visit, event: WentBack, catalog: Catalog) -> Visit:
    """One place back; from the first place of a visit this is leaving."""
    if visit.place.enlarged:
        return _here(visit, enlarged=False)
    before = replace(visit, trail=visit.trail[:-1] or (ATTRACT,))
    return NOBODY if before.place.step is Step.ATTRACT else before


def _start_over(visit: Visit, event: StartedOver, catalog: Catalog) -> Visit:
    """The needs again; the language, the way of showing it and the list remain.

    Another search belongs to the same visit; who is done leaves, and then all is forgotten.
    """
    if not visit.language:
        return NOBODY
    return replace(visit, trail=(ATTRACT, LANGUAGE, NEED), filters=Filters())


def _leave(visit: Visit, event: Left, catalog: Catalog) -> Visit:
    return NOBODY


_MOVES: dict[type, Callable[..., Visit]] = {
    Touched: _touch,
    LanguageWanted: _want_language,
    LanguageChosen: _choose_language,
    NeedChosen: _choose_need,
    SearchWanted: _want_search,
    Typed: _type,
    Erased: _erase,
    KeyboardChosen: _choose_keyboard,
    OfferChosen: _choose_offer,
    TabChosen: _choose_tab,
    FilterToggled: _toggle_filter,
    PageTurned: _turn_page,
    GermanToggled: _toggle_german,
    CodeTouched: _touch_code,
    NothingFound: _find_nothing,
    OfferAdded: _add_offer,
    OfferRemoved: _remove_offer,
    OfferMovedUp: _move_offer_up,
    ListWanted: _want_list,
    ListCleared: _clear_list,
    SlipWanted: _want_slip,
    HelpWanted: _want_help,
    TextSizeToggled: _toggle_size,
    ContrastToggled: _toggle_contrast,
    WentBack: _go_back,
    StartedOver: _start_over,
    Left: _leave,
}
