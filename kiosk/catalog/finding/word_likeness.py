"""Which known words somebody means who begins, bends or misspells one."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract_iter

EXACT, BEGUN, BENT, MISSPELT, WITHIN, CONTAINED = 100, 92, 74, 76, 62, 66
"""How sure it is, of 100, that a word is meant: it is typed wholly, begun, with another
ending, with a typing error, as a part of a longer word, or as the beginning of a compound."""

UNFINISHED = 3
"""A begun word is less sure by a point for so many letters that are still missing."""

SHORT, LONG = 5, 9
"""The letters of a word that may hold one typing error, and two."""

STEM, ENDING = 3, 3
"""The letters that two forms of a word share at least, and those of an ending at most."""

ROOT = 4
"""The letters of the shortest word that a typing error, or a compound, leaves recognizable."""


class Vocabulary:
    """All known words, folded; made once and asked at every key press."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(words)
        self._known = frozenset(self._words)

    def like(self, word: str) -> dict[str, float]:
        """The known words that may be meant by `word`, and how sure that is."""
        meant: dict[str, float] = {}
        for known, likeness in self._candidates(word):
            if likeness > meant.get(known, 0):
                meant[known] = likeness
        return meant

    def _candidates(self, word: str) -> Iterator[tuple[str, float]]:
        yield from self._begun(word)
        if len(word) >= STEM:
            yield from ((known, WITHIN) for known in self._words if word in known)
        if len(word) < ROOT:
            return
        yield from self._misspelt(word)
        yield from self._bent(word)
        for end in range(ROOT, len(word)):
            if word[:end] in self._known:
                yield word[:end], CONTAINED

    def _begun(self, word: str) -> Iterator[tuple[str, float]]:
        """The word itself, and those that begin with it."""
        for known in self._from(word):
            missing = len(known) - len(word)
            yield known, BEGUN - missing / UNFINISHED if missing else EXACT

    def _misspelt(self, word: str) -> Iterator[tuple[str, float]]:
        """The words that differ by a typing error: a letter more, less, wrong, or two swapped."""
        errors = 2 if len(word) >= LONG else 1
        for known, wrong, _ in extract_iter(
            word, self._words, scorer=OSA.distance, score_cutoff=errors
        ):
            if len(known) >= SHORT or len(word) >= SHORT:
                yield known, MISSPELT - 8 * (wrong - 1)

    def _bent(self, word: str) -> Iterator[tuple[str, float]]:
        """The words with another ending."""
        stem = word[: max(STEM, len(word) - ENDING)]
        for known in self._from(stem):
            shared = len(stem)
            while shared < min(len(word), len(known)) and word[shared] == known[shared]:
                shared += 1
            endings = len(word) - shared, len(known) - shared
            if max(endings) <= min(ENDING, shared - 2):
                yield known, BENT - 2 * max(endings)

    def _from(self, beginning: str) -> Iterator[str]:
        """The words that begin so."""
        for place in range(bisect_left(self._words, beginning), len(self._words)):
            if not self._words[place].startswith(beginning):
                return
            yield self._words[place]
