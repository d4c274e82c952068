"""What an offer may say and what would yet let a visitor down."""

from collections.abc import Collection
from datetime import date

from kiosk.catalog.choices import Area, Kind
from kiosk.catalog.ending_dates import dates_fault, last_date
from kiosk.catalog.hours.lint import over_by
from kiosk.catalog.model import Offer
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.language_hours import advise_on_languages
from kiosk.language.languages import SOURCE

FAR = (Area.STATE, Area.NATIONAL)
"""Where help lines answer and nobody can walk to."""


def advise(section: Section, offer: Offer, urgent: Collection[str]) -> None:
    """Warn of what a visitor would miss or look for in vain; `urgent` are needs of an emergency."""
    german = offer.texts.get(SOURCE)
    if german and not german.summary:
        section.warning("no-summary", section.place("text"), f"text.{SOURCE}.summary")
    if today := section.report.today:
        _advise_on_reach(section, offer, urgent)
        if offer.offered_on(today):
            _advise_on_hours(section, offer, today)
            advise_on_languages(section, offer, today)


def _advise_on_reach(section: Section, offer: Offer, urgent: Collection[str]) -> None:
    """Warn of a help line without a number, and of an offer in the folder of the others."""
    called = any(contact.phone for contact in offer.contacts)
    needed_at_once = any(need.partition(".")[0] in urgent for need in offer.needs)
    if offer.kind is Kind.HELPLINE and needed_at_once and not called:
        section.warning("no-number", section.place("contacts"), "contacts")
    if offer.kind is Kind.HELPLINE and (offer.address or offer.area not in FAR):
        where = "address" if offer.address else "area"
        section.warning("belongs-to-offers", section.place(where), where)
    if offer.kind is Kind.OFFER and called and not offer.address and offer.area in FAR:
        section.warning("belongs-to-helplines", section.place("contacts"), "contacts")


def _advise_on_hours(section: Section, offer: Offer, today: date) -> None:
    """Warn of times that have all passed, or soon will have."""
    hours = offer.hours
    if code := dates_fault(offer, today):
        section.warning(code, section.place("dates"), "dates", day=last_date(offer).isoformat())
    if hours.rule and over_by(hours.rule, today):
        section.warning("hours-over", section.place("hours"), "hours")
