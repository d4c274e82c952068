"""Days on which the house, a provider, a place or some offers are closed, and why."""

from dataclasses import dataclass
from datetime import date

from kiosk.catalog.texts import Texts


@dataclass(frozen=True, slots=True)
class House:
    """As which providers and in which places the house itself stands in the content."""

    providers: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


NO_HOUSE = House()
"""A house of which nobody has said who it is."""


@dataclass(frozen=True, slots=True)
class Closure:
    """The days from `first` to `last`, both closed; the title of its texts is the reason.

    It closes what `providers` (ids) offer, what is in `places`, and `offers`; where it names
    none of these, the house. Whatever is in `spared` stays open all the same.
    """

    id: str
    first: date
    last: date
    texts: Texts
    providers: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()

    @property
    def of_the_house(self) -> bool:
        """Whether it closes the house."""
        return not (self.providers or self.places or self.offers)
