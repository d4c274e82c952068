"""The translations of an offer that was called otherwise: they go on with it."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.catalog import text_keys
from kiosk.catalog.model import Offer
from kiosk.catalog.translation_memory import Latest, MemoryRow, drafts, joined


def former_keys(offer: Offer) -> Iterator[str]:
    """The keys that its texts had under its former ids."""
    return (text_keys.of_offer(offer.kind, id) for id in offer.was)


def inherited(rows: Latest, offer: Offer) -> Latest:
    """The rows of its former keys under its own, in the languages in which it has none.

    They keep what is said of them, so that what no visitor may see stays so under the new key.
    """
    found: dict[tuple[str, str], MemoryRow] = {}
    key = text_keys.of_offer(offer.kind, offer.id)
    for former in former_keys(offer):
        for (known, language), row in rows.items():
            if known == former and (key, language) not in rows:
                found.setdefault((key, language), replace(row, key=key))
    return found


def with_texts(offer: Offer, found: Latest) -> Offer:
    """The offer with the texts of these rows where it has none of its own."""
    more = drafts(found).get(text_keys.of_offer(offer.kind, offer.id), {})
    return replace(offer, texts=joined(offer.texts, more))
