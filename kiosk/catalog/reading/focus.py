"""The focus of two years, as the house's file names it."""

import re
from collections.abc import Collection

from kiosk.catalog.hours.calendar_days import possible_year
from kiosk.catalog.integration_goals import Focus
from kiosk.catalog.reading import shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import shortened
from kiosk.language.languages import SOURCE

_YEAR = re.compile(r"\d{4}\Z", re.ASCII)


def read_focus(house: Section, known: Collection[str] | None) -> Focus | None:
    """The focus, as far as it is whole; `known` are the ids of needs, None when nobody knows."""
    section = house.section("focus")
    if section is None:
        return None
    needs = tuple(
        shared_fields.reference(section, node, place, known)
        for place, node in section.scalars("needs")
    )
    first, last = _year(section, "from"), _year(section, "to")
    if first and last and last < first:
        section.error("until-before-from", section.place("to"), "to")
    texts = shared_fields.texts(section)
    section.finish()
    if not (needs and first and last and SOURCE in texts):
        return None
    return Focus(needs, first, last, texts)


def _year(section: Section, name: str) -> int:
    """A year of four digits; 0 when there is none."""
    node = section.scalar(name)
    if node is None:
        return 0
    if not _YEAR.match(node.value):
        section.error("want-year", node, name, value=shortened(node.value))
    elif possible_year(year := int(node.value)):
        return year
    else:
        section.error("year", node, name, value=node.value)
    return 0
