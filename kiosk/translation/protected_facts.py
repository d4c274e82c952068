"""The facts of a German text that a translation must keep: found, and verified afterwards.

Facts are numbers, times, dates, phones, addresses of pages and mail, names and terms. A person
would rather read German than a translation with a wrong number.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.catalog.reading.hints import shortened
from kiosk.problems import Say
from kiosk.translation.figures import figures, in_one_spelling
from kiosk.translation.terms import Terms
from kiosk.translation.untranslated import left_over

_VERBATIM = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|(?:https?://|www\.)[^\s<>]*[\w/]"
    r"|(?<![\w.-])(?:[\w-]{1,63}\.){1,5}(?:berlin|com|de|eu|info|net|nrw|org)\b(?:/\S*\w)?"
    r"|\{[^{}\s]{0,40}\}"
)
"""Addresses of mail and pages, and places in which a program puts something."""

_MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August"),
    *("September", "Oktober", "November", "Dezember"),
)
_NAMED_DAY = re.compile(rf"(\d{{1,2}})\. ({'|'.join(_MONTHS)})\b(?: (\d{{4}}))?")
_SMALL = {
    "ein": "1", "eine": "1", "einen": "1", "einem": "1", "einer": "1", "eines": "1",
    "beide": "2", "beiden": "2", "zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "sechs": "6",
    "sieben": "7", "acht": "8", "neun": "9", "zehn": "10", "elf": "11", "zwölf": "12",
    "erste": "1", "ersten": "1", "zweite": "2", "zweiten": "2", "dritte": "3", "dritten": "3",
    "vierte": "4", "vierten": "4",
}  # fmt: skip
"""Numbers that German writes in letters and other languages may write in digits."""

_REPEATED = re.compile(r"(?<!\w)(\w.{0,60}?)(?:\W+\1){3}(?!\w)|([^\W\d_]{2,12})\2{4}", re.DOTALL)
_UNKNOWN = ("\u2047", "\ufffd", "<unk>")
"""What an engine writes for a word that it does not know."""

_LONGEST, _SHORTEST, _FEW = 4, 8, 40
"""A translation has at most 4 times and at least an eighth of the German length, give or take."""


class FaultKind(StrEnum):
    """What is wrong with a translation."""

    MISSING = "missing"
    ADDED = "added"
    EMPTY = "empty"
    REPEATED = "repeated"
    UNKNOWN = "unknown"
    LENGTH = "length"
    UNTRANSLATED = "untranslated"
    ENGINE = "engine"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a translation; `fact` is what is missing, added or the same."""

    kind: FaultKind
    fact: str = ""

    def words(self, say: Say) -> str:
        """The fault in the words of staff."""
        return say(f"translation-fault-{self.kind}", fact=self.fact)


@dataclass(frozen=True, slots=True)
class ProtectedFact:
    """A fact of a German text in one spelling, where it stands, and what stands in its place."""

    start: int
    end: int
    kept: str


def faults(source: str, translated: str, terms: Terms) -> list[Fault]:
    """What a person must mend in a translation of one text; empty when every fact survived."""
    german, told = in_one_spelling(source), in_one_spelling(translated)
    if not german.strip():
        return []
    if not told.strip():
        return [Fault(FaultKind.EMPTY)]
    found = [*_lost_addresses(german, told), *_lost_terms(german, told, terms),
             *_wrong_figures(german, told), *_stammering(german, told),
             *_untranslated(german, told, terms)]  # fmt: skip
    if any(mark in translated for mark in _UNKNOWN):
        found.append(Fault(FaultKind.UNKNOWN))
    return found


def described(found: Iterable[Fault], say: Say) -> str:
    """Faults in one line for staff, each of them once."""
    return " ".join(dict.fromkeys(fault.words(say) for fault in found))


def protected(source: str, terms: Terms) -> tuple[str, list[ProtectedFact]]:
    """The German text in one spelling with its facts, in their order and none in another."""
    german = in_one_spelling(source)
    verbatim = [ProtectedFact(*found.span(), found[0]) for found in _VERBATIM.finditer(german)]
    named = [ProtectedFact(one.start, one.end, one.term.usual) for one in terms.found(german)]
    numbers = [ProtectedFact(f.start, f.end, german[f.start : f.end]) for f in figures(german)]
    kept: list[ProtectedFact] = []
    for fact in (*verbatim, *named, *numbers):
        if all(fact.end <= other.start or other.end <= fact.start for other in kept):
            kept.append(fact)
    return german, sorted(kept, key=lambda fact: fact.start)


def _lost_addresses(german: str, told: str) -> Iterator[Fault]:
    """Addresses that the translation does not hold, and those that only it holds."""
    wanted, said = Counter(_VERBATIM.findall(german)), told.casefold()
    for address, count in wanted.items():
        if said.count(address.casefold()) < count:
            yield Fault(FaultKind.MISSING, address)
    for address in _VERBATIM.findall(_without(wanted, told)):
        yield Fault(FaultKind.ADDED, address)


def _lost_terms(german: str, told: str, terms: Terms) -> Iterator[Fault]:
    """Names and terms that the translation does not hold."""
    found = terms.found(_VERBATIM.sub(_blanks, german))
    for term in dict.fromkeys(one.term for one in found):
        if not term.survives(told):
            yield Fault(FaultKind.MISSING, term.german)


def _wrong_figures(german: str, told: str) -> Iterator[Fault]:
    """Figures that the translation does not hold as often, and those that only it holds."""
    plain = _VERBATIM.sub(_blanks, german)
    other = _VERBATIM.sub(_blanks, _without(_VERBATIM.findall(german), told))
    asked, answered = _written_figures(plain), _written_figures(other)
    wanted, got = (Counter(value for value, _ in pairs) for pairs in (asked, answered))
    missing, added = wanted - got, got - wanted
    _forgive_named_days(plain, missing, added)
    _forgive_small_numbers(plain, added)
    for value in missing.elements():
        yield Fault(FaultKind.MISSING, dict(asked)[value])
    for value in added.elements():
        yield Fault(FaultKind.ADDED, dict(answered)[value])


def _written_figures(text: str) -> list[tuple[str, str]]:
    """The value of each figure, and how it is written."""
    return [(figure.value, text[figure.start : figure.end]) for figure in figures(text)]


def _forgive_named_days(german: str, missing: Counter[str], added: Counter[str]) -> None:
    """Let `1. August 2013` be 1.8.2013, and let its month be a number of its own."""
    for day, name, year in _NAMED_DAY.findall(german):
        month = str(_MONTHS.index(name) + 1)
        number = day.lstrip("0")
        whole = ":".join(part for part in (number, month, year) if part)
        if added[whole] and missing[number] and (not year or missing[year]):
            added[whole] -= 1
            missing.subtract(part for part in (number, year) if part)
        elif added[month]:
            added[month] -= 1


def _forgive_small_numbers(german: str, added: Counter[str]) -> None:
    """Let numbers that the German text writes in letters be written in digits."""
    for word in re.findall(r"\w+", german.casefold()):
        if added[_SMALL.get(word, "")] > 0:
            added[_SMALL[word]] -= 1


def _stammering(german: str, told: str) -> Iterator[Fault]:
    """What an engine does that lost its way: repeats itself, says much too much or too little."""
    if _REPEATED.search(told) and not _REPEATED.search(german):
        yield Fault(FaultKind.REPEATED)
    longest, shortest = _LONGEST * len(german) + _FEW, (len(german) - _FEW) // _SHORTEST
    if not shortest <= len(told) <= longest:
        yield Fault(FaultKind.LENGTH)


def _untranslated(german: str, told: str, terms: Terms) -> Iterator[Fault]:
    """Words that are still those of the source although they could be told in the language."""
    bare = _without_facts(german, terms), _without_facts(told, terms)
    if left := left_over(*bare, terms.language):
        yield Fault(FaultKind.UNTRANSLATED, shortened(left.rstrip(" .")))


def _without_facts(text: str, terms: Terms) -> str:
    """The text with blanks in the place of its addresses and terms."""
    bare = _VERBATIM.sub(_blanks, text)
    for one in terms.found(bare):
        bare = f"{bare[: one.start]}{' ' * (one.end - one.start)}{bare[one.end :]}"
    return bare


def _without(addresses: Iterable[str], told: str) -> str:
    """The translation with blanks in the place of these addresses."""
    for address in sorted(set(addresses), key=len, reverse=True):
        told = re.sub(re.escape(address), _blanks, told, flags=re.IGNORECASE)
    return told


def _blanks(found: re.Match[str]) -> str:
    """As many blanks as characters were found."""
    return " " * len(found[0])
