"""Something that happened in a visit."""

from dataclasses import dataclass

from kiosk.catalog.model import Catalog
from kiosk.journey.place import Visit


@dataclass(frozen=True, slots=True)
class Event:
    """What a screen announces; each kind knows how it moves a visit.

    A new kind needs its class, and its name among those that `kiosk.journey` exports.
    """

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The visit after this; what makes no sense where the visitor is changes nothing."""
        raise NotImplementedError
