"""Long lists on several pages, so that each stays small."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.catalog.model import Offer

MOST = 6
"""How many cards a page has; one takes about a kilobyte, more in scripts other than Latin."""


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a list: its place, and the numbered ways to all of them where there are more."""

    path: str
    items: tuple[Offer, ...]
    number: int
    all_paths: tuple[str, ...]

    @property
    def first(self) -> bool:
        """Whether the list begins here."""
        return self.number == 1


def paged(path: str, offers: Sequence[Offer], most: int = MOST) -> Iterator[Part]:
    """The pages of a list; an empty one has a page as well."""
    count = max(1, -(-len(offers) // most))
    paths = tuple(path if number == 1 else f"{path}{number}/" for number in range(1, count + 1))
    for number, own in enumerate(paths, 1):
        yield Part(own, tuple(offers[(number - 1) * most : number * most]), number, paths)
