"""All texts of the content by their keys, as translators and reviewers walk through them."""

from collections.abc import Iterator

from kiosk.catalog import text_keys
from kiosk.catalog.choices import Status
from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import Texts
from kiosk.language.languages import SOURCE


def every_text(catalog: Catalog) -> Iterator[tuple[str, Texts]]:
    """The key and the texts of each thing that has any, what is met first coming first."""
    yield text_keys.CENTRE, catalog.centre.texts
    for closure in catalog.closures.values():
        yield text_keys.of_closure(closure.id), closure.texts
    for need in catalog.needs.values():
        yield text_keys.of_need(need.id), need.texts
        for sub in need.subs:
            yield text_keys.of_need(sub.id), sub.texts
    for topic in catalog.phrasebook:
        yield text_keys.of_phrase(topic.id), topic.texts
        for phrase in topic.phrases:
            yield text_keys.of_phrase(phrase.id), phrase.texts
    for offer in catalog.offers.values():
        yield text_keys.of_offer(offer.kind, offer.id), offer.texts
    for provider in catalog.providers.values():
        if provider.texts:
            yield text_keys.of_provider(provider.id), provider.texts


def texts_for_visitors(catalog: Catalog) -> Iterator[tuple[str, Texts]]:
    """The key and the texts of all that visitors are meant to see, now or later."""
    gone = {
        text_keys.of_offer(offer.kind, offer.id)
        for offer in catalog.offers.values()
        if offer.status is not Status.ACTIVE
    }
    for key, texts in every_text(catalog):
        if SOURCE in texts and key not in gone:
            yield key, texts
