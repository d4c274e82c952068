"""What is near for somebody who found nothing: parts of the same need, and help lines for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.catalog.finding.matching import FoundOffers, Index, Match, Query, find, rated, whole


@dataclass(frozen=True, slots=True)
class Nearby:
    """Other sub-needs of the same need that have offers today, and the help lines of that need.

    False where there is neither: then only a person can help.
    """

    needs: tuple[str, ...] = ()
    helplines: tuple[Match, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.needs or self.helplines)


NOTHING_NEAR = Nearby()


def covered(need: str, found: FoundOffers) -> bool:
    """Whether an offer was found for this very need, not only one for all of its whole need."""
    return any("." not in need or need in match.offer.needs for match in found.matches)


def nearby(index: Index, wish: Query, now: datetime) -> Nearby:
    """What is near `wish`; nothing rather than something from another field of life."""
    return Nearby(tuple(_other_subs(index, wish, now)), find(index, wish, now).helplines)


def _other_subs(index: Index, wish: Query, now: datetime) -> Iterator[str]:
    """The sub-needs beside that of the wish; whoever asked for all of a need saw them already."""
    need = index.catalog.needs.get(whole(wish.need))
    if need is None or wish.need == need.id:
        return
    for sub in need.subs:
        if sub.id != wish.need and any(rated(index.exact(sub.id), wish.language, now)):
            yield sub.id
