"""The page of an offer: every fact with its icon, the prose, and the same in German."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote, quote_plus

from markupsafe import Markup

from kiosk.catalog.choices import Kind
from kiosk.catalog.hours.availability import Hours, Opening
from kiosk.catalog.model import Offer
from kiosk.exchange.calendars.calendar_files import offer_calendar
from kiosk.facts.dates_and_weeks import date_line, next_dates
from kiosk.facts.fact import Fact, Topic, about
from kiosk.facts.fact_icons import fact_icon
from kiosk.facts.links import map_point, need_path, offer_path, plain_number, web_address
from kiosk.facts.location import address_lines
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.opening import without_appointment
from kiosk.language.languages import SOURCE
from kiosk.site.edition import Edition
from kiosk.site.local_site import LocalSite, SitePage
from kiosk.site.site_assets import ASSETS
from kiosk.site.structured_data import structured_data
from kiosk.site.templates_of_pages import template

MOST_DATES = 6
"""How many of the next dates a page has."""

SAID_ONCE = ("slip-address", "slip-transit")
"""What is the same in every language."""

LASTING = ((Topic.COST, "slip-cost"), (Topic.REGISTRATION, "slip-registration"))
"""What a page says with its days where it differs by season, for a page is read later, too."""

MAP = "https://www.openstreetmap.org"
"""Shows the way on every phone; nobody there follows people."""


@dataclass(frozen=True, slots=True)
class FactLines:
    """Facts below one label: the icon before it, the message that names it."""

    icon: str
    label: str
    facts: tuple[Fact, ...]
    briefly: bool = False


class NeedLink(NamedTuple):
    """A need that an offer meets, and the way to others that do."""

    path: str
    title: str
    language: str


def offer_pages(site: LocalSite) -> Iterator[SitePage]:
    """A page for each offer that is not over."""
    for offer in site.edition.shown:
        yield offer_page(offer, site)


def offer_page(offer: Offer, site: LocalSite) -> SitePage:
    """The page of one offer."""
    path = offer_path(offer, site.code, site.edition.catalog)
    facts = site.facts(offer)

    def html() -> str:
        return site.rendered(
            path,
            "offer.html",
            title=facts.title,
            description=facts.summary,
            findable=not facts.discreet,
            script=ASSETS.leave if facts.discreet else "",
            facts=facts,
            reading=facts.reading,
            marks=tuple(marks(facts)),
            rows=tuple(rows(facts)),
            reach=tuple(reach(facts)),
            way=way(offer),
            calendar=site.beside(offer_calendar(site.code, offer.id)),
            needs=tuple(need_links(offer, site)),
            german=german(facts, site.edition),
            data="" if facts.discreet else structured_data(facts, path),
        )

    return SitePage(path, html, not facts.discreet, made_of=lambda: site.made_of.page(offer))


def rows(facts: OfferFacts) -> Iterator[FactLines]:
    """The five questions in the order in which people ask them, without how to reach it."""
    yield FactLines("clock", "slip-hours", (*facts.hours, *facts.closed_days))
    yield FactLines("calendar", "slip-dates", tuple(dates(facts)))
    if facts.address or facts.room:
        lines = {one.words: one for one in (*facts.address, *facts.room, *facts.place)}
        yield FactLines("location", "slip-address", tuple(lines.values()))
    yield FactLines("bus", "slip-transit", facts.transit)
    found = facts.conditions
    for topic, label in LASTING:
        yield FactLines(fact_icon(topic, facts.offer), label, lasting(facts, topic))
    yield FactLines("spoken", "slip-languages", about(found, Topic.LANGUAGES), briefly=True)
    yield FactLines("bring", "slip-bring", facts.bring)
    good_to_know = about(found, Topic.WOMEN_ONLY, Topic.CHILDCARE, Topic.STEP_FREE)
    if good_to_know:
        icon = fact_icon(good_to_know[0].topic, facts.offer)
        yield FactLines(icon, "slip-notes", good_to_know)


def lasting(facts: OfferFacts, topic: Topic) -> tuple[Fact, ...]:
    """Cost or registration with their days where they differ by season."""
    return about(facts.all_year, topic) or about(facts.conditions, topic)


def marks(facts: OfferFacts) -> Iterator[Fact]:
    """How far the words can be trusted, and before all that it is a sample."""
    if facts.offer.sample:
        say = facts.reader.say
        yield Fact(Topic.SAMPLE, say("sample"), say.language)
    yield from facts.marks


def dates(facts: OfferFacts) -> Iterator[Fact]:
    """The next times to come, as of the day on which the page was made.

    A help line has none, and those of a sample may be invented.
    """
    if facts.offer.kind is Kind.HELPLINE or facts.offer.sample:
        return
    language = facts.reader.language.code
    coming = _next_dates(facts.offer.hours, facts.reader.now)
    for span in without_appointment(facts.offer, coming):
        yield Fact(Topic.DATES, date_line(span, language), language)


@lru_cache(maxsize=2048)  # the same in all languages
def _next_dates(hours: Hours, now: datetime) -> tuple[Opening, ...]:
    return next_dates(hours, now, MOST_DATES)


class Reach(NamedTuple):
    """A way to reach an offer: where a touch leads, and what stands on the button."""

    icon: str
    target: str
    words: str


def reach(facts: OfferFacts) -> Iterator[Reach]:
    """Phones, mail addresses and its own page, each once."""
    found: dict[str, Reach] = {}
    for contact in facts.offer.contacts:
        if contact.phone and (number := plain_number(contact.dial)):
            found[number] = Reach("phone", f"tel:{number}", contact.phone)
        if contact.email:
            address = f"mailto:{quote(contact.email, safe='@+', errors='replace')}"
            found[contact.email] = Reach("email", address, contact.email)
    if page := web_address(facts.offer.url):
        found[page] = Reach("link", page, page.partition("://")[2].rstrip("/"))
    order = ("phone", "email", "link")
    yield from sorted(found.values(), key=lambda one: order.index(one.icon))


def way(offer: Offer) -> str:
    """Where it is on a map, empty when nobody knows."""
    if offer.address and offer.address.street:
        lines = address_lines(replace(offer.address, place=""))
        return f"{MAP}/search?query={quote_plus(', '.join(lines), errors='replace')}"
    if point := map_point(offer.geo):
        lat, _, lon = point.partition(",")
        return f"{MAP}/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}"
    return ""


def need_links(offer: Offer, site: LocalSite) -> Iterator[NeedLink]:
    """The needs that it meets."""
    edition = site.edition
    for id in offer.needs:
        if need := edition.needs.get(id):
            reading = site.reader.read(need.texts)
            path = need_path(id, site.code, edition.catalog)
            yield NeedLink(path, reading.text.title, reading.language)


def german(facts: OfferFacts, edition: Edition) -> Markup:
    """What whoever helps reads; nothing where the page is in German, be it easy German.

    It is the same on the pages of all languages.
    """
    if facts.reader.language.code.partition("-")[0] == SOURCE:
        return Markup("")
    known = edition.german_parts.get(facts.offer.id)
    if known is None:
        told = OfferFacts(facts.offer, facts.reader.in_german)
        worded = [row for row in rows(told) if row.label not in SAID_ONCE]
        made = template("german.html").render(
            facts=told, marks=tuple(marks(told)), say=edition.german, rows=worded
        )
        known = edition.german_parts[facts.offer.id] = Markup(made)
    return known
