"""Names and terms that a translation must keep, and how each of them may stand in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.catalog.model import Catalog
from kiosk.translation.figures import in_one_spelling

_ENDING = r"(?:e?[sn]|e[rm]?)?"
"""What German adds to a word: des Jobcenters, der Ausländerbehörden, ein Meerbuscher Verein."""

_WORD = re.compile(r"\w[\w.-]*")
_STEM = 5
"""From this length on, a rendering's word may have another ending, as its language wants."""


@dataclass(frozen=True, slots=True)
class Term:
    """A German term with its other `forms`; in a translation it stays or is one of `renderings`."""

    german: str
    forms: tuple[str, ...] = ()
    renderings: tuple[str, ...] = ()

    @property
    def usual(self) -> str:
        """What stands in a translation where nobody has a reason for anything else."""
        return self.renderings[0] if self.renderings else self.german

    @property
    def shapes(self) -> tuple[str, ...]:
        """Everything that it is called in German."""
        return (self.german, *self.forms)

    def survives(self, translated: str) -> bool:
        """Whether a translation in one spelling holds the term; its own endings are free."""
        said = translated.casefold()
        if any(in_one_spelling(shape).casefold() in said for shape in self.shapes):
            return True
        return any(_loosely(rendering).search(said) for rendering in self.renderings)


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """A term, and where it stands in a German text."""

    start: int
    end: int
    term: Term


class Terms:
    """The terms that hold for translations into one language."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        shapes = [(in_one_spelling(shape), term) for term in terms for shape in term.shapes]
        shapes.sort(key=lambda pair: len(pair[0]), reverse=True)
        self._terms = [term for _, term in shapes]
        self._pattern = re.compile("|".join(f"({_declined(shape)})" for shape, _ in shapes))

    def found(self, german: str) -> Iterator[FoundTerm]:
        """The terms of a German text in one spelling, in their order, the longest first."""
        if self._terms:
            for match in self._pattern.finditer(german):
                yield FoundTerm(*match.span(), self._terms[(match.lastindex or 1) - 1])


def terms_for(catalog: Catalog, language: str) -> Terms:
    """What a translation into `language` must keep: the glossary's terms and the names.

    Names are towns and streets, and the words of a provider's or the house's name that have
    two capitals (AWO, BAMF, MuTeS). Visitors look for them on signs and maps, and no ordinary
    German word is written so. The rest of such a name describes (Schulen in Meerbusch, Ärztlicher
    Bereitschaftsdienst) and is translated like any other words; what must stay of it, such as
    Deutsche Welle, stands in the glossary.
    """
    told = [Term(t.term, t.forms, t.renderings.get(language, ())) for t in catalog.glossary]
    known = {shape for term in told for shape in term.shapes}
    return Terms((*told, *(Term(name) for name in sorted(_names(catalog) - known))))


def _names(catalog: Catalog) -> set[str]:
    """The names in the catalogue that stay as they are in every language."""
    written = (catalog.centre.address, *(offer.address for offer in catalog.offers.values()))
    addresses = [address for address in written if address]
    named = (catalog.centre.name, *(one.name for one in catalog.providers.values()))
    signed = {word for name in named for word in _WORD.findall(name) if _has_two_capitals(word)}
    return signed | {place for one in addresses for place in (one.city, one.street) if place}


def _has_two_capitals(word: str) -> bool:
    """Whether a word is written like a name: AWO, MuTeS, KOMM-IN, but not Rhein-Kreis, nor KI."""
    parts = word.split("-")
    return len(word) > 2 and all(sum(map(str.isupper, part)) > 1 for part in parts)


def _declined(shape: str) -> str:
    """A pattern for a term with the endings that its words may have."""
    words = r"\s+".join(re.escape(word) + _ENDING for word in shape.split())
    return rf"(?<!\w){words}(?!\w)"


def _loosely(rendering: str) -> re.Pattern[str]:
    """A pattern for a rendering, whose longer words may end otherwise."""
    words = in_one_spelling(rendering).casefold().split()
    stems = (re.escape(w if len(w) < _STEM else w[:-2]) + r"\w*" for w in words)
    return re.compile(r"\W+".join(stems))
