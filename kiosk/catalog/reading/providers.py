"""Who offers and who supports, read from `providers.yaml`."""

from collections.abc import Collection, Container, Mapping

from kiosk.catalog import text_keys
from kiosk.catalog.choices import ProviderKind, Status
from kiosk.catalog.model import Offer, Provider
from kiosk.catalog.reading import reach_fields, shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.inheritance import place_named
from kiosk.catalog.texts import Texts
from kiosk.catalog.translation_memory import Drafts, joined


def read_providers(
    section: Section, memory: Drafts, places: Collection[str] | None = None
) -> dict[str, Provider]:
    """Who offers and supports; one with a fault keeps what is valid, so that offers stay.

    `places` are the ids of places, None when nobody knows them.
    """
    found: dict[str, Provider] = {}
    known: set[str] = set()
    for entry in section.sections("providers"):
        identity = shared_fields.new_id(entry, known)
        texts = memory.get(text_keys.of_provider(identity), {})
        provider = _provider(entry, identity, texts, places)
        entry.finish()
        if identity:
            found[identity] = provider
    section.finish()
    return found


def unnamed(offers: Mapping[str, Offer], known: Container[str]) -> dict[str, Provider]:
    """A provider for each id that offers refer to although nobody knows its name.

    A draft may refer to none at all.
    """
    ids = {name for offer in offers.values() for name in (offer.provider, *offer.supporters)}
    unknown = sorted(name for name in ids if name and name not in known)
    return {name: Provider(name, name, ProviderKind.INITIATIVE) for name in unknown}


def _provider(
    entry: Section, identity: str, drafts: Texts, places: Collection[str] | None
) -> Provider:
    """One of them; its id stands in for a name that cannot be read."""
    name = entry.line("name") or identity
    sample = entry.yes("sample")
    own = shared_fields.texts(entry, titled=False)
    return Provider(
        id=identity,
        name=name,
        kind=entry.choice("kind", ProviderKind.INITIATIVE),
        status=entry.choice("status", Status.ACTIVE),
        texts=joined(shared_fields.titled(own, name), shared_fields.titled(drafts, name)),
        url=reach_fields.url(entry, sample=sample),
        sample=sample,
        shared=reach_fields.shared_with_offers(entry, sample=sample),
        place=place_named(entry, places),
    )
