"""Each offer and help line as a service, whole, with all that belongs to it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kiosk.catalog.choices import Cost
from kiosk.catalog.model import Offer
from kiosk.catalog.seasons import Season
from kiosk.exchange.open_data.classification import attributes, origins
from kiosk.exchange.open_data.entity import Entity, Identities, filled, uri
from kiosk.exchange.open_data.places import areas, at_locations
from kiosk.exchange.open_data.reach import contacts, languages, phones
from kiosk.exchange.open_data.schedules import described
from kiosk.facts.conditions import bring
from kiosk.facts.fact import Topic, about
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.season_words import varies, with_days
from kiosk.language import lists
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings


def service(
    facts: OfferFacts,
    organization: Entity | None,
    exact: Sequence[Entity],
    terms: Mapping[str, Entity],
    ids: Identities,
) -> Entity:
    """One offer in the language of its reader; `exact` are its dates, `terms` all there are."""
    offer = facts.offer
    parts = {
        "phones": phones(facts, ids),
        "schedules": (*described(facts, ids), *exact),
        "service_areas": areas(offer, facts.reader.catalog, ids),
        "service_at_locations": at_locations(facts, ids),
        "languages": languages(facts, ids),
        "funding": _funding(facts, ids),
        "cost_options": _cost(facts, ids),
        "required_documents": _documents(facts, ids),
        "contacts": contacts(facts, ids),
        "attributes": (
            *attributes(offer, terms, ids),
            *origins("service", offer.id, facts.reading, ids),
        ),
    }
    return filled(
        {
            **_itself(facts, ids),
            "organization_id": organization["id"] if organization else "",
            "organization": organization,
            **{name: list(entities) for name, entities in parts.items()},
        }
    )


def _itself(facts: OfferFacts, ids: Identities) -> Entity:
    """What is said in the service's own fields.

    How far the text can be trusted stands in `alert`, which programs show; the attribute
    `text_origin` says the same to programs. The German name is on the sign at the door.
    """
    offer, say = facts.offer, facts.reader.say
    german = offer.texts[SOURCE].title
    return {
        "id": ids("service", offer.id),
        "name": facts.title,
        "alternate_name": german if german != facts.title else "",
        "description": "\n\n".join(filter(None, (facts.summary, facts.description))),
        "url": uri(facts.links.details),
        "email": next((one.email for one in offer.contacts if one.email), ""),
        "status": "active" if offer.offered_on(facts.reader.now.date()) else "inactive",
        "application_process": _registration(facts),
        "fees_description": _cost_words(facts),
        "eligibility_description": _eligibility(offer, say),
        "assured_date": offer.last_verified.isoformat() if offer.last_verified else "",
        "alert": " · ".join(mark.words for mark in facts.marks),
    }


def _registration(facts: OfferFacts) -> str:
    """How one registers, season by season where that differs."""
    return _said(facts, Topic.REGISTRATION)


def _cost_words(facts: OfferFacts) -> str:
    """What it costs, in words, season by season where that differs."""
    return _said(facts, Topic.COST)


def _said(facts: OfferFacts, topic: Topic) -> str:
    """What lasts of a topic."""
    lasting = about(facts.all_year, topic) or about(facts.conditions, topic)
    return " · ".join(fact.words for fact in lasting)


def _eligibility(offer: Offer, say: Strings) -> str:
    """Whom it is for."""
    groups = lists.joined(say.language, (say(f"audience-{group}") for group in offer.audience))
    women = say("women-only") if offer.women_only else ""
    return " · ".join(filter(None, (groups, women)))


def _cost(facts: OfferFacts, ids: Identities) -> Iterator[Entity]:
    """What it costs; an amount only where it is nothing, for no other is known."""
    offer = facts.offer
    if varies(offer, Topic.COST):
        yield from _costs_by_season(facts, ids)
    elif offer.cost is not Cost.UNKNOWN:
        yield {
            "id": ids("cost_option", offer.id),
            "service_id": ids("service", offer.id),
            **_amount(offer.cost),
            "amount_description": _cost_words(facts),
        }


def _costs_by_season(facts: OfferFacts, ids: Identities) -> Iterator[Entity]:
    """What it costs in each season; an amount only where HSDS can say from when until when."""
    offer, say = facts.offer, facts.reader.say
    for number, season in enumerate(offer.seasons):
        cost = season.cost
        if cost is not None and cost is not Cost.UNKNOWN:
            dated = not season.yearly and (season.first or season.last)
            yield filled(
                {
                    "id": ids("cost_option", offer.id, str(number)),
                    "service_id": ids("service", offer.id),
                    **(_amount(cost) | _validity(season) if dated else {}),
                    "amount_description": with_days(season, say(f"cost-{cost}"), say),
                }
            )


def _validity(season: Season) -> Entity:
    """From when until when it holds."""
    return {"valid_from": _iso(season.first), "valid_to": _iso(season.last)}


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _amount(cost: Cost) -> Entity:
    return {"amount": 0, "currency": "EUR"} if cost is Cost.FREE else {}


def _documents(facts: OfferFacts, ids: Identities) -> Iterator[Entity]:
    """What to take along."""
    for fact in bring(facts.offer, facts.reading):
        yield {
            "id": ids("required_document", facts.offer.id),
            "service_id": ids("service", facts.offer.id),
            "document": fact.words,
        }


def _funding(facts: OfferFacts, ids: Identities) -> Iterator[Entity]:
    """Who supports it."""
    providers = facts.reader.catalog.providers
    for supporter in facts.offer.supporters:
        if supporter in providers:
            yield {
                "id": ids("funding", facts.offer.id, supporter),
                "service_id": ids("service", facts.offer.id),
                "source": providers[supporter].name,
            }
