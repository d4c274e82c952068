"""How an offer is reached: phone numbers, mail addresses, its own pages."""

from collections.abc import Iterator

from kiosk.catalog.model import Offer
from kiosk.catalog.sample_data import contact_unknown
from kiosk.facts.fact import Fact, Topic
from kiosk.facts.links import web_address
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings


def contacts(offer: Offer, say: Strings) -> Iterator[Fact]:
    """The phone number and the mail address of each contact, then the offer's own page.

    Of a sample that nobody can reach yet it is said who can help instead.
    """
    for contact in offer.contacts:
        if contact.phone:
            yield Fact(Topic.PHONE, contact.phone)
        if contact.email:
            yield Fact(Topic.MAIL, contact.email, SOURCE)
    if url := web_address(offer.url):
        yield Fact(Topic.WEB, url, SOURCE, url.partition("://")[2])
    if contact_unknown(offer):
        yield Fact(Topic.WITHHELD, say("contact-withheld"), say.language)


def first_phone(offer: Offer) -> str:
    """The number to call first, as it is printed; empty when none is known."""
    return next((contact.phone for contact in offer.contacts if contact.phone), "")
