"""Finding needs and offers by what somebody types, in any language and with typing errors."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from kiosk.catalog.finding.folding import words as folded_words
from kiosk.catalog.finding.matching import Filters, Index, Match, rated, whole
from kiosk.catalog.finding.word_likeness import Vocabulary
from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.texts import Texts
from kiosk.language.languages import SOURCE

LONGEST = 60
"""How many characters of a question are read."""

OWN_NAME, SYNONYM, NARROW_NEED, WHOLE_NEED, SUMMARY = 1.0, 0.97, 0.86, 0.5, 0.6
"""How much a word tells: in a name, a synonym, the name of an offer's need, its summary."""

FOREIGN = 0.93
"""A word counts a little less in a language that is neither the visitor's nor German."""

LONG_NAME = 0.04
"""A word tells less, by this much for each other word of the same name."""

LEAST = 40
"""The quality, of 100, below which nothing was meant."""

NEAR_BEST = 0.7
"""What is worse than this share of the best was probably not meant either."""

STEPS = 8
"""Hits whose qualities differ by less are equal; then the offer that suits better is first."""


@dataclass(frozen=True, slots=True)
class Hits:
    """What was probably meant, best first: ids of needs and sub-needs, and offers."""

    needs: tuple[str, ...] = ()
    matches: tuple[Match, ...] = ()


class _Key(NamedTuple):
    """What a word tells about: a need by its full id, an offer, or all offers of a need."""

    kind: str
    id: str


NEED, OFFER = "need", "offer"
OF_NEED, OF_WIDER_NEED = "of need", "of wider need"
"""The offers that serve just this need, and those that serve a narrower one."""

_Weights = dict[tuple[_Key, str], float]
"""How much a word tells about a thing in a language."""


class SearchIndex:
    """A catalogue sorted by the words in it, made once so that each key press is fast.

    It keeps nothing of what is asked. To make it takes a while, in which a thread of its own
    lets the screen go on.
    """

    def __init__(self, index: Index) -> None:
        self.index = index
        self.catalog = catalog = index.catalog
        self._places = {
            key: place
            for place, key in enumerate(
                (*(_Key(NEED, id) for id in _need_ids(catalog)), *_offer_keys(catalog))
            )
        }
        self._weights: dict[str, _Weights] = {}
        self._members: dict[_Key, list[_Key]] = {}
        for need, names in _need_names(catalog).items():
            self._add(_Key(NEED, need), names)
            self._add(_Key(OF_NEED, need), _weakened(names, NARROW_NEED))
            self._add(_Key(OF_WIDER_NEED, need), _weakened(names, WHOLE_NEED))
        for offer in catalog.offers.values():
            key = _Key(OFFER, offer.id)
            self._add(key, _offer_words(offer))
            for group in dict.fromkeys(_groups(offer)):
                self._members.setdefault(group, []).append(key)
        self.vocabulary = Vocabulary(self._weights)

    def _add(self, key: _Key, names: "Iterable[_Name]") -> None:
        for name in names:
            place = key, name.language
            for word in name.words:
                weights = self._weights.setdefault(word, {})
                weights[place] = max(name.weight, weights.get(place, 0))

    def qualities(self, typed: str, language: str) -> dict[_Key, float]:
        """How well each thing fits what was typed, from 0 to 100."""
        asked = folded_words(typed[:LONGEST])
        length = sum(map(len, asked))
        total: dict[_Key, float] = {}
        for word in asked:
            for key, quality in self._of_word(word, language).items():
                total[key] = total.get(key, 0) + quality * len(word) / length
        return total

    def _of_word(self, word: str, language: str) -> dict[_Key, float]:
        """How well each thing fits one word."""
        best: dict[_Key, float] = {}
        native = (language, SOURCE)
        for known, likeness in self.vocabulary.like(word).items():
            for (key, spoken), weight in self._weights[known].items():
                quality = likeness * weight * (1 if spoken in native else FOREIGN)
                if quality > best.get(key, 0):
                    best[key] = quality
        return self._with_members(best)

    def _with_members(self, best: dict[_Key, float]) -> dict[_Key, float]:
        """The same with each offer in the place of the groups to which it belongs."""
        single = {key: quality for key, quality in best.items() if key.kind in (NEED, OFFER)}
        for group in best.keys() - single.keys():
            quality = best[group]
            for key in self._members.get(group, ()):
                if quality > single.get(key, 0):
                    single[key] = quality
        return single

    def ranked(self, typed: str, language: str) -> list[tuple[_Key, float]]:
        """What was probably meant, best first."""
        qualities = self.qualities(typed, language)
        least = max([LEAST, *(quality * NEAR_BEST for quality in qualities.values())])
        meant = [(key, quality) for key, quality in qualities.items() if quality >= least]
        return sorted(meant, key=lambda hit: (-hit[1], self._places[hit[0]]))


def search(
    index: SearchIndex, words: str, language: str, now: datetime, filters: Filters = Filters()
) -> Hits:
    """What somebody probably means by `words`; nothing for words that nothing knows."""
    ranked = index.ranked(words, language)
    needs = tuple(key.id for key, _ in ranked if key.kind == NEED)
    steps = {key.id: int(quality // STEPS) for key, quality in ranked if key.kind == OFFER}
    matches = rated(map(index.index.entry, steps), language, now, filters)
    order = sorted(matches, key=lambda match: (-steps[match.offer.id], -match.score))
    return Hits(needs, tuple(order))


class _Name(NamedTuple):
    """Folded words that tell what a thing is, in one language."""

    language: str
    words: tuple[str, ...]
    weight: float


def _need_ids(catalog: Catalog) -> Iterator[str]:
    """Every need with its sub-needs."""
    for need in catalog.needs.values():
        yield need.id
        yield from (sub.id for sub in need.subs)


def _offer_keys(catalog: Catalog) -> Iterator[_Key]:
    for id in catalog.offers:
        yield _Key(OFFER, id)


def _need_names(catalog: Catalog) -> dict[str, list[_Name]]:
    """What each need and sub-need is called, and what else people call it."""
    named: dict[str, list[_Name]] = {}
    for need in catalog.needs.values():
        for id, texts in ((need.id, need.texts), *((sub.id, sub.texts) for sub in need.subs)):
            synonyms = catalog.synonyms.get(id, {})
            named[id] = [*_titles(texts, OWN_NAME), *_synonyms(synonyms)]
    return named


def _name(language: str, text: str, weight: float) -> _Name:
    """A name, of which each word tells the less the more they are."""
    parts = folded_words(text)
    return _Name(language, parts, weight - LONG_NAME * (len(parts) - 1))


def _titles(texts: Texts, weight: float) -> Iterator[_Name]:
    for language, text in texts.items():
        yield _name(language, text.title, weight)


def _synonyms(synonyms: Mapping[str, tuple[str, ...]]) -> Iterator[_Name]:
    for language, every in synonyms.items():
        yield from (_name(language, word, SYNONYM) for word in every)


def _weakened(names: Iterable[_Name], share: float) -> Iterator[_Name]:
    """What the names of a need tell about the offers that serve it."""
    for name in names:
        yield name._replace(weight=name.weight * share)


def _offer_words(offer: Offer) -> Iterator[_Name]:
    """An offer's own words."""
    yield from _titles(offer.texts, OWN_NAME)
    for language, text in offer.texts.items():
        yield _Name(language, folded_words(text.summary), SUMMARY)


def _groups(offer: Offer) -> Iterator[_Key]:
    """The groups of offers to which it belongs by its needs."""
    for need in offer.needs:
        yield _Key(OF_NEED, need)
        if whole(need) != need:
            yield _Key(OF_WIDER_NEED, whole(need))
