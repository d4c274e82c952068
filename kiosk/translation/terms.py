"""Names and terms that a translation must keep, and how each of them may stand in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.catalog.model import Catalog
from kiosk.translation.calendar_names import calendar_names
from kiosk.translation.figures import figures, in_one_spelling

_ENDING = r"(?:e?[sn]|e[rm]?)?"
"""What German adds to a word: des Jobcenters, der Ausländerbehörden, ein Meerbuscher Verein."""

_WORD = re.compile(r"\w[\w.-]*")
_APOSTROPHES = dict.fromkeys((0x2BC, 0x2019), "'")

_SHORT = 3
"""How many letters a word has that is not declined: AWO, Mai."""

_STEM = 3
"""So many letters of a rendering's word stay at least; two behind may change with its ending."""


@dataclass(frozen=True, slots=True)
class Term:
    """A German term with its other `forms`; in a translation it stays or is one of `renderings`.

    A month may also be told by its `number`.
    """

    german: str
    forms: tuple[str, ...] = ()
    renderings: tuple[str, ...] = ()
    number: str = ""

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
        said = _compared(translated)
        if any(_compared(shape) in said for shape in self.shapes):
            return True
        if any(_loosely(rendering).search(said) for rendering in self.renderings):
            return True
        return any(self.number in figure.value.split(":") for figure in figures(translated))


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """A term, and where it stands in a German text."""

    start: int
    end: int
    term: Term


class Terms:
    """The terms that hold for translations into one `language`; empty for any."""

    def __init__(self, terms: Iterable[Term] = (), language: str = "") -> None:
        self.language = language
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
    """What a translation into `language` must keep: the glossary's terms, names, days and months.

    Names are towns and streets, and the words of a provider's or the house's name that have
    two capitals (AWO, BAMF, MuTeS). Visitors look for them on signs and maps, and no ordinary
    German word is written so. The rest of such a name describes (Schulen in Meerbusch, Ärztlicher
    Bereitschaftsdienst) and is translated like any other words; what must stay of it, such as
    Deutsche Welle, stands in the glossary.
    """
    told = [Term(t.term, t.forms, t.renderings.get(language, ())) for t in catalog.glossary]
    known = {shape for term in told for shape in term.shapes}
    names = [Term(name) for name in sorted(_names(catalog) - known)]
    calendar = [Term(c.german, c.forms, c.names, c.number) for c in calendar_names(language)]
    return Terms((*told, *names, *calendar), language)


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
    endings = _ENDING if len(shape) > _SHORT else ""  # Mais is no month
    words = r"\s+".join(re.escape(word) + endings for word in shape.split())
    return rf"(?<!\w){words}(?!\w)"


def _compared(text: str) -> str:
    """A text in one spelling, in which capitals and the kind of an apostrophe do not count."""
    return in_one_spelling(text).casefold().translate(_APOSTROPHES)


def _loosely(rendering: str) -> re.Pattern[str]:
    """A pattern for a rendering, whose longer words may end otherwise."""
    words = _compared(rendering).split()
    stems = (re.escape(word[: max(len(word) - 2, _STEM)]) + r"\w*" for word in words)
    return re.compile(r"\W+".join(stems))
