"""Discreet needs, of which nobody at home should read: what may leave the house of their offers."""

from dataclasses import replace

from kiosk.catalog.choices import Answer, Cost, Registration
from kiosk.catalog.hours.closed_days import ClosedDays
from kiosk.catalog.model import Address, Catalog, Contact, Offer
from kiosk.catalog.texts import Text
from kiosk.language.languages import LANGUAGES


def discreet(offer: Offer, catalog: Catalog) -> bool:
    """Whether somebody may be in danger if others learn of this offer: one of its needs says so."""
    return any(discreet_need(need, catalog) for need in offer.needs)


def discreet_need(need: str, catalog: Catalog) -> bool:
    """Whether a need or sub-need is discreet; a sub-need is when its whole need is."""
    whole = catalog.needs.get(need.partition(".")[0])
    if whole is None:
        return False
    if whole.discreet or whole.id == need:
        return whole.discreet
    return any(sub.discreet and sub.id == need for sub in whole.subs)


def neutral(offer: Offer, house: str) -> Offer:
    """The offer as a stranger may find it: when to call or come where, and in which languages.

    It is called by its own number, else by its street, else like the `house` that tells of it.
    Names, mail addresses, pages and conditions are gone, because they would tell what it is.
    """
    phones = tuple(Contact(phone=one.phone, dial=one.dial) for one in offer.contacts if one.phone)
    address = replace(offer.address, place="") if offer.address else None
    named = Text(_neutral_name(phones, address) or house)
    return replace(
        offer,
        id="",
        provider="",
        supporters=(),
        texts=dict.fromkeys(LANGUAGES, named),
        audience=(),
        life_stage=(),
        ki_field="",
        contacts=phones,
        url="",
        where="",
        address=address if address and address.street else None,
        cost=Cost.UNKNOWN,
        registration=Registration.UNKNOWN,
        seasons=(),
        childcare=Answer.UNKNOWN,
        women_only=False,
        hours=replace(offer.hours, closed=tuple(map(_without_reason, offer.hours.closed))),
    )


def _without_reason(closed: ClosedDays) -> ClosedDays:
    """Closed days that do not say why."""
    return replace(closed, closure="", reason={})


def _neutral_name(phones: tuple[Contact, ...], address: Address | None) -> str:
    """The number to call first, else the street."""
    return next((one.phone for one in phones), "") or (address.street if address else "")
