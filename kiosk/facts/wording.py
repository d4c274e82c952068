"""The facts of an offer in words: opening, place, languages, reasons."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.catalog.finding.matching import Reason
from kiosk.catalog.hours.availability import Availability, Opening, OpenState
from kiosk.catalog.model import Answer, Cost, Offer, Provider, Registration
from kiosk.language import dates
from kiosk.language.strings import Strings


def opening_words(availability: Availability, say: Strings, now: datetime) -> str:
    """Whether one can go there at `now`, and if not, when next."""
    opening = availability.opening
    match availability.state:
        case OpenState.ALWAYS:
            return say("open-always")
        case OpenState.OPEN if opening:
            return say("open-until", time=dates.time(opening.closes))
        case OpenState.LATER if opening:
            next_time = next_words(opening, say, now)
            if not availability.holiday:
                return next_time
            holiday = say(f"holiday-{availability.holiday}")
            return f"{say('closed-for', holiday=holiday)} · {next_time}"
        case OpenState.APPOINTMENT:
            return say("by-appointment")
        case OpenState.CLOSED:
            return say("closed-now")
    return say("hours-unknown")


def next_words(opening: Opening, say: Strings, now: datetime) -> str:
    """When a door opens next: today, tomorrow, or on a named day."""
    time = dates.time(opening.opens)
    match (opening.opens.date() - now.date()).days:
        case 0:
            return say("opens-today", time=time)
        case 1:
            return say("opens-tomorrow", time=time)
    return say("opens-on", day=dates.short_day(say.language, opening.opens.date()), time=time)


def reason_words(reason: Reason, say: Strings) -> str:
    """Why an offer fits, in a few words."""
    if reason.language:
        return say(reason.code, language=language_name(reason.language, say))
    if reason.audience:
        return say(reason.code, audience=say(f"audience-{reason.audience}"))
    if reason.moment:
        day = dates.short_day(say.language, reason.moment.date())
        return say(reason.code, day=day, time=dates.time(reason.moment))
    return say(reason.code)


def language_name(code: str, say: Strings) -> str:
    """What a spoken language is called in the visitor's language, its code if nobody knows."""
    message = f"language-{code.lower()}"
    return say(message) if say.has(message) else code


def language_names(offer: Offer, say: Strings) -> str:
    """The languages spoken there, the reader's first and then in the offer's order."""
    codes = sorted(offer.languages_spoken, key=lambda code: code != say.language)
    return ", ".join(language_name(code, say) for code in codes)


def fact_words(offer: Offer, say: Strings) -> list[str]:
    """What else one should know, one fact a line; unknown facts are left out."""
    facts: list[str] = []
    if offer.cost is not Cost.UNKNOWN:
        facts.append(say(f"cost-{offer.cost}"))
    if offer.registration is not Registration.UNKNOWN:
        facts.append(say(f"registration-{offer.registration}"))
    if offer.languages_spoken:
        facts.append(say("spoken-there", languages=language_names(offer, say)))
    if offer.women_only:
        facts.append(say("women-only"))
    if offer.childcare is not Answer.UNKNOWN:
        facts.append(say(f"childcare-{offer.childcare}"))
    if offer.step_free is not Answer.UNKNOWN:
        facts.append(say(f"step-free-{offer.step_free}"))
    return facts


def place_line(offer: Offer, providers: Mapping[str, Provider]) -> str:
    """In which house or part of town it is, unless the name of who offers it says so already."""
    provider = providers.get(offer.provider)
    place = offer.address.place if offer.address else ""
    name = provider.name if provider else ""
    return name if place in name else " · ".join(part for part in (place, name) if part)


def address_line(offer: Offer) -> str:
    """The address as it stands on the door."""
    if offer.address is None:
        return ""
    address = offer.address
    town = f"{address.postcode} {address.city}".strip()
    return ", ".join(part for part in (address.place, address.street, town) if part)
