"""Translating so that every fact survives: plainly first, then in two rougher ways.

No mark in the place of a fact survives every model, and a sentence that is cut at its facts
loses its grammar; so both are tried only where a plain translation lost something.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from kiosk.translation.protected_facts import Fault, ProtectedFact, faults, protected
from kiosk.translation.terms import Terms

Translate = Callable[[Sequence[str]], list[str]]
"""An engine for one pair of languages: the texts in the other language, in their order."""

_Replace = Callable[[ProtectedFact], str]

_FIRST_SLOT = 71
_DIGITS = tuple(f"[{n}{chr(0x660 + n)}{chr(0x6F0 + n)}{chr(0xFF10 + n)}]" for n in range(10))
"""A pattern for each digit, as it may come back in a language with digits of its own."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A translation, and what is wrong with it when every way failed."""

    text: str
    faults: tuple[Fault, ...] = ()


def translated_carefully(texts: Sequence[str], translate: Translate, terms: Terms) -> list[Attempt]:
    """Each text in the other language, with all its facts or with what it lost.

    A text that holds facts alone is not shown to the engine, which would only make something
    up around them. Raises what `translate` raises.
    """
    done = {text: Attempt(_facts_alone(text, terms)) for text in texts if not _words(text, terms)}
    first: dict[str, Attempt] = {}
    for way in (_plainly, _in_slots, _in_pieces):
        open_ones = [text for text in dict.fromkeys(texts) if text not in done]
        for text, said in zip(open_ones, way(open_ones, translate, terms), strict=True):
            attempt = Attempt(said, tuple(faults(text, said, terms)))
            first.setdefault(text, attempt)
            if not attempt.faults:
                done[text] = attempt
    return [done.get(text) or first[text] for text in texts]


def _plainly(texts: Sequence[str], translate: Translate, terms: Terms) -> list[str]:
    """The texts as they are."""
    return translate(texts) if texts else []


def _in_slots(texts: Sequence[str], translate: Translate, terms: Terms) -> list[str]:
    """The texts with a number in brackets in the place of each fact, as most models copy it."""
    slotted = [_Slotted(text, terms) for text in texts]
    said = _plainly([one.text for one in slotted], translate, terms)
    return [one.filled(answer) for one, answer in zip(slotted, said, strict=True)]


def _in_pieces(texts: Sequence[str], translate: Translate, terms: Terms) -> list[str]:
    """What stands between the facts, each piece translated for itself."""
    cut = [list(_pieces(text, terms)) for text in texts]
    cores = [core for pieces in cut for _, core, _ in pieces if core]
    said = iter(_plainly(cores, translate, terms))
    return [
        "".join(f"{lead}{next(said).strip() if core else ''}{tail}" for lead, core, tail in pieces)
        for pieces in cut
    ]


class _Slotted:
    """A text with slots, and what comes back into them."""

    def __init__(self, source: str, terms: Terms) -> None:
        german, facts = protected(source, terms)
        free = (str(number) for number in count(_FIRST_SLOT) if str(number) not in german)
        self._kept = dict(zip(free, (fact.kept for fact in facts), strict=False))
        slots = iter(self._kept)
        self.text = _replaced(german, facts, lambda _: f"({next(slots)})")

    def filled(self, translated: str) -> str:
        """The translation with the facts in the place of their slots."""
        for number, kept in self._kept.items():
            digits = r"\s?".join(_DIGITS[int(digit)] for digit in number)
            before, slot, behind = _around(rf"[(（]\s?{digits}\s?[)）]", translated)
            translated = f"{before}{kept}{behind}" if slot else translated
        return translated


def _around(pattern: str, text: str) -> tuple[str, str, str]:
    """What stands before the first match of a pattern, the match, and what stands behind it."""
    found = re.search(pattern, text)
    return (text[: found.start()], found[0], text[found.end() :]) if found else (text, "", "")


def _pieces(source: str, terms: Terms) -> Iterator[tuple[str, str, str]]:
    """What to translate, empty or with letters, between what stays before and behind it."""
    german, facts = protected(source, terms)
    at = 0
    for fact in (*facts, ProtectedFact(len(german), len(german), "")):
        piece, at = german[at : fact.start], fact.end
        core = piece.strip()
        lead, _, tail = piece.partition(core) if _has_letters(core) else (piece, "", "")
        yield lead, core if _has_letters(core) else "", tail + fact.kept


def _facts_alone(source: str, terms: Terms) -> str:
    """The text with each fact as it stands in the other language."""
    return _replaced(*protected(source, terms), lambda fact: fact.kept)


def _words(source: str, terms: Terms) -> bool:
    """Whether a text says anything besides its facts."""
    return _has_letters(_replaced(*protected(source, terms), lambda _: ""))


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _replaced(german: str, facts: Sequence[ProtectedFact], replace: _Replace) -> str:
    """The text with something else in the place of each fact."""
    parts, at = [], 0
    for fact in facts:
        parts += [german[at : fact.start], replace(fact)]
        at = fact.end
    return "".join([*parts, german[at:]])
