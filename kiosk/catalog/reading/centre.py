"""The house in which the kiosk stands, read from `centre.yaml`."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from kiosk.catalog import text_keys
from kiosk.catalog.licence import Licence
from kiosk.catalog.model import Centre, SharedPlace
from kiosk.catalog.reading import hours_fields, reach_fields, shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.focus import read_focus
from kiosk.catalog.reading.inheritance import completed_centre, place_named
from kiosk.catalog.texts import Text
from kiosk.catalog.translation_memory import Drafts, joined
from kiosk.language.languages import SOURCE

NEUTRAL = Centre(name="Beratung", texts={SOURCE: Text("Willkommen")})
"""The centre that stands in while its own file cannot be read."""

NO_PLACES: Mapping[str, SharedPlace] = {}


def read_centre(
    section: Section,
    memory: Drafts,
    providers: Collection[str] | None,
    needs: Collection[str] | None,
    places: Mapping[str, SharedPlace] = NO_PLACES,
    place_ids: Collection[str] | None = None,
) -> Centre:
    """The house; whatever is wrong with it, its kiosk still has a name and a welcome.

    `providers`, `needs` and `place_ids` are those that it may name, None when nobody knows them;
    from one of the `places` it takes what it does not say itself.
    """
    sample = section.yes("sample")
    found = Centre(
        name=section.line("name") or NEUTRAL.name,
        texts=joined(shared_fields.texts(section), memory.get(text_keys.CENTRE, {})),
        address=reach_fields.address(section, sample=sample),
        contacts=reach_fields.contacts(section, sample=sample),
        hours=hours_fields.when(section),
        url=reach_fields.url(section, sample=sample),
        provider=_provider(section, providers),
        focus=read_focus(section, needs),
        licence=section.choice("licence", Licence.NONE),
        sample=sample,
        place=place_named(section, place_ids),
    )
    section.finish()
    found = completed_centre(section, found, places)
    return found if SOURCE in found.texts else replace(found, texts=NEUTRAL.texts)


def _provider(section: Section, known: Collection[str] | None) -> str:
    """The id under which the house offers things itself."""
    node = section.scalar("provider")
    return shared_fields.reference(section, node, "provider", known) if node else ""
