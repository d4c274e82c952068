"""The icon of a fact, the same on screen and pages; its drawing lies with the kiosk's font."""

from kiosk.catalog.choices import Answer, Cost, Registration
from kiosk.catalog.model import Offer
from kiosk.facts.fact import Topic

COST_ICONS = {Cost.FREE: "free", Cost.DONATION: "donation", Cost.FEE: "fee"}

REGISTRATION_ICONS = {
    Registration.NONE: "check",
    Registration.PHONE: "phone",
    Registration.FORM: "form",
    Registration.APPOINTMENT: "appointment",
}

NOT_THERE = "info"
"""For what one has to do without, which no picture shows well."""


def fact_icon(topic: Topic, offer: Offer) -> str:
    """The icon of what an offer says about a topic."""
    match topic:
        case Topic.COST:
            return COST_ICONS.get(offer.cost, "info")
        case Topic.REGISTRATION:
            return REGISTRATION_ICONS.get(offer.registration, "info")
        case Topic.CHILDCARE:
            return "childcare" if offer.childcare is Answer.YES else NOT_THERE
        case Topic.STEP_FREE:
            return "step-free" if offer.step_free is Answer.YES else "steps"
        case Topic.WOMEN_ONLY:
            return "women"
    return "info"
