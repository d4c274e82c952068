"""Other words for the needs, in any language, as staff collect them for the search."""

from collections.abc import Collection

from kiosk.catalog import language_codes
from kiosk.catalog.model import Synonyms
from kiosk.catalog.reading import shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import hint, shortened


def synonyms(section: Section, known: Collection[str] | None) -> Synonyms:
    """The words for each need and sub-need by language; None knows every need."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for need, key, languages in section.by_name():
        if known is None or need in known:
            found[need] = _by_language(languages)
        else:
            code, meant = hint("dangling", need, known)
            section.error(code, key, need, value=shortened(need), meant=meant)
    return found


def _by_language(languages: Section) -> dict[str, tuple[str, ...]]:
    """The words of one need; a language that nobody knows is an error."""
    found = {}
    for code, key in languages.names():
        words = tuple(node.value.strip() for _, node in languages.scalars(code))
        if language_codes.known(code):
            found[code] = words
        else:
            shared_fields.report_language(languages.error, key, code, code)
    return found
