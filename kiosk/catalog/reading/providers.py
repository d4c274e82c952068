"""Who offers and who supports, read from `providers.yaml`."""

from kiosk.catalog import text_keys
from kiosk.catalog.model import Provider, ProviderKind, Status
from kiosk.catalog.reading import shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.translation_memory import Drafts, joined


def read_providers(section: Section, memory: Drafts) -> dict[str, Provider]:
    """Who offers and supports; one with a fault keeps what is valid, so that offers stay."""
    found: dict[str, Provider] = {}
    known: set[str] = set()
    for entry in section.sections("providers"):
        if identity := shared_fields.new_id(entry, known):
            name = entry.line("name", required=True) or identity
            sample = entry.yes("sample")
            own = shared_fields.texts(entry, titled=False)
            drafts = memory.get(text_keys.of_provider(identity), {})
            found[identity] = Provider(
                id=identity,
                name=name,
                kind=entry.choice("kind", ProviderKind.INITIATIVE, required=True),
                status=entry.choice("status", Status.ACTIVE),
                texts=joined(shared_fields.titled(own, name), shared_fields.titled(drafts, name)),
                url=shared_fields.url(entry, sample=sample),
                sample=sample,
            )
            entry.finish()
    section.finish()
    return found
