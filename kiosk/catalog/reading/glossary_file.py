"""The terms that translations keep, read from `glossary.yaml`."""

from kiosk.catalog import language_codes
from kiosk.catalog.glossary import GlossaryTerm
from kiosk.catalog.reading import shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import shortened
from kiosk.language.languages import SOURCE


def read_glossary(section: Section) -> dict[str, GlossaryTerm]:
    """The terms by their German word, each of them once."""
    found: dict[str, GlossaryTerm] = {}
    for entry in section.sections("terms"):
        term = entry.line("term")
        if term in found:
            entry.error("glossary-twice", entry.place("term"), "term", value=shortened(term))
        forms = tuple(node.value.strip() for _, node in entry.scalars("forms"))
        languages = entry.section("renderings")
        entry.finish()
        if term:
            found[term] = GlossaryTerm(term, forms, _renderings(languages) if languages else {})
    section.finish()
    return found


def _renderings(languages: Section) -> dict[str, tuple[str, ...]]:
    """How a term may be rendered, by language."""
    found = {}
    for code, key in languages.names():
        words = tuple(node.value.strip() for _, node in languages.scalars(code))
        if code == SOURCE:
            languages.error("glossary-german", key, code)
        elif language_codes.known(code):
            found[code] = words
        else:
            shared_fields.report_language(languages.error, key, code, code)
    return found
