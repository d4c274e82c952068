"""When the languages of an offer are really spoken there, as its file says it."""

from collections.abc import Collection
from datetime import date

from yaml import Node

from kiosk.catalog import language_codes
from kiosk.catalog.choices import Answer
from kiosk.catalog.hours.spoken_hours import HORIZON_DAYS
from kiosk.catalog.hours.syntax import wording_problems
from kiosk.catalog.model import Offer
from kiosk.catalog.reading import shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import shortened
from kiosk.catalog.reading.hours_fields import check_rule

FIELD = "language_hours"

WHOLE_DAYS = ("whole-day",)
"""A day without times is seldom meant of a door, and often of a language."""


def by_language(section: Section, spoken: Collection[str]) -> dict[str, str]:
    """The rule of each language that has one, an empty one where nobody knows the hours."""
    languages = section.section(FIELD)
    if languages is None:
        return {}
    found = {}
    for written, key in languages.names():
        code = _code(languages, key, written, spoken)
        node = languages.scalar(written)
        if node is None or not code:
            continue
        rule = " ".join(node.value.split())
        if rule == Answer.UNKNOWN:
            found[code] = ""
            continue
        check_rule(languages, node, written, rule, WHOLE_DAYS)
        if not wording_problems(rule):
            found[code] = rule
    return found


def advise_on_languages(section: Section, offer: Offer, today: date) -> None:
    """Warn of a language whose hours never meet those of the door."""
    if offer.hours.by_appointment:
        return
    for code in offer.language_hours:
        hours = offer.spoken_hours(code)
        if hours and hours.rule and not hours.openings(today, HORIZON_DAYS):
            section.warning("language-hours-never", section.place(FIELD), f"{FIELD}.{code}")


def _code(languages: Section, key: Node, written: str, spoken: Collection[str]) -> str:
    """The language that is meant, which has to be one of those that are spoken there."""
    code = written.strip()
    if not language_codes.known(code):
        code = shared_fields.report_language(languages.error, key, written, code)
    elif code not in spoken:
        languages.error("language-hours-stray", key, written, value=shortened(code))
    return code if code in spoken else ""
