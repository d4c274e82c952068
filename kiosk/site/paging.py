"""Long lists on several pages, so that each stays small."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.catalog.model import Offer

FIRST, MOST = 6, 12
"""How many cards the first page of a list has, beside the narrower needs, and each other one.

A card takes about a kilobyte, in scripts other than Latin more.
"""


@dataclass(frozen=True, slots=True)
class ListPart:
    """One page of a list: its place, and the numbered ways to all of them where there are more."""

    path: str
    items: tuple[Offer, ...]
    number: int
    all_paths: tuple[str, ...]

    @property
    def first(self) -> bool:
        """Whether the list begins here."""
        return self.number == 1


def paged(
    path: str, offers: Sequence[Offer], first: int = FIRST, most: int = MOST
) -> Iterator[ListPart]:
    """The pages of a list; an empty one has a page as well."""
    starts = (0, *range(first, len(offers), most))
    paths = (path, *(f"{path}{number}/" for number in range(2, len(starts) + 1)))
    for number, (start, end) in enumerate(pairwise((*starts, len(offers))), 1):
        yield ListPart(paths[number - 1], tuple(offers[start:end]), number, paths)
