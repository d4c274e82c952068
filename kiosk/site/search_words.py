"""What the search of the pages knows: the kiosk's words of one language and of German.

Nothing of what somebody types leaves the phone; the page holds it against this file.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kiosk.catalog.discretion import discreet, discreet_need
from kiosk.catalog.finding import search
from kiosk.catalog.finding.folding import words as folded_words
from kiosk.catalog.finding.matching import whole
from kiosk.catalog.model import Offer
from kiosk.catalog.texts import Texts
from kiosk.facts.links import need_path, offer_path
from kiosk.language.languages import SOURCE
from kiosk.site.inline_text import tag
from kiosk.site.local_site import LocalSite
from kiosk.site.published_file import PublishedFile

folded = lru_cache(maxsize=8192)(folded_words)
"""The German words are the same in all languages."""


class _Told(NamedTuple):
    """Words that tell what a thing is, and how much each of them tells, from 0 to 1."""

    words: tuple[str, ...]
    weight: float


def search_words(site: LocalSite) -> PublishedFile:
    """The file of one language; what is discreet is not in it, as it is not in the index."""
    edition, catalog = site.edition, site.edition.catalog
    needs = [id for id in edition.needs if not discreet_need(id, catalog)]
    offers = [one for one in edition.listed if not discreet(one, catalog)]
    named = {id: list(_of_need(id, site)) for id in edition.needs}
    told: dict[str, dict[int, int]] = defaultdict(dict)

    def note(place: int, names: Iterator[_Told] | list[_Told], share: float = 1) -> None:
        for name in names:
            weight = round(name.weight * share * 100)
            for word in name.words:
                told[word][place] = max(weight, told[word].get(place, 0))

    for place, id in enumerate(needs):
        note(place, named[id])
    for place, offer in enumerate(offers, len(needs)):
        note(place, _of_offer(offer, site))
        for id in offer.needs:
            note(place, named.get(id, []), search.NARROW_NEED)
            if whole(id) != id:
                note(place, named.get(whole(id), []), search.WHOLE_NEED)
    things = [_thing(need_path(id, site.code, catalog), edition.needs[id].texts, site)
              for id in needs]  # fmt: skip
    things += [_thing(offer_path(one, site.code, catalog), one.texts, site) for one in offers]
    data = {
        "things": things,
        "words": {word: sorted(places.items()) for word, places in sorted(told.items())},
    }
    content = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return PublishedFile(f"{site.code}/-/find/words.json", content.encode("utf-8", "replace"))


def _thing(path: str, texts: Texts, site: LocalSite) -> list[str]:
    """Where a hit leads, what it is called, and in which language unless in the page's own."""
    reading = site.reader.read(texts)
    foreign = [tag(reading.language)] if reading.language != site.code else []
    return [path, reading.text.title, *foreign]


def _of_need(id: str, site: LocalSite) -> Iterator[_Told]:
    """What a need is called, and what else people call it."""
    yield from _titles(site.edition.needs[id].texts, site)
    synonyms = site.edition.catalog.synonyms.get(id, {})
    for code in dict.fromkeys((site.code, SOURCE)):
        for word in synonyms.get(code, ()):
            yield _told(word, search.SYNONYM)


def _of_offer(offer: Offer, site: LocalSite) -> Iterator[_Told]:
    """An offer's own words."""
    yield from _titles(offer.texts, site)
    for code in dict.fromkeys((site.code, SOURCE)):
        if text := offer.texts.get(code):
            yield _Told(folded(text.summary), search.SUMMARY)


def _titles(texts: Texts, site: LocalSite) -> Iterator[_Told]:
    for code in dict.fromkeys((site.code, SOURCE)):
        if text := texts.get(code):
            yield _told(text.title, search.OWN_NAME)


def _told(name: str, weight: float) -> _Told:
    """A name, of which each word tells the less the more they are."""
    parts = folded(name)
    return _Told(parts, max(0, weight - search.LONG_NAME * (len(parts) - 1)))
