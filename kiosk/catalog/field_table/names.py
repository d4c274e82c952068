"""The names of all fields of all content files, for whoever meets a line out of its context."""

from collections.abc import Iterator

from kiosk.catalog.field_table.field import Fields
from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.field_table.offer import OFFER
from kiosk.language.languages import LANGUAGES


def _names(fields: Fields) -> Iterator[str]:
    """The names of these fields and of those inside them."""
    for name, field in fields.items():
        yield name
        yield from _names(field.fields)


FIELD_NAMES = frozenset(name for table in (OFFER, *FILES.values()) for name in _names(table))
KEYS = FIELD_NAMES | frozenset(LANGUAGES)
"""What may stand before a colon: fields, and the languages of texts."""
