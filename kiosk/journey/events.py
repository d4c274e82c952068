"""What may happen during a visit, each as a small value that a screen announces."""

from dataclasses import dataclass

from kiosk.journey.place import Tab


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
