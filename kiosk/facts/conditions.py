"""What it takes to come, and who can: cost, registration, languages, company, steps, things."""

from collections.abc import Iterator

from kiosk.catalog.choices import Answer, Cost, Kind, Registration
from kiosk.catalog.model import Offer
from kiosk.catalog.texts import Reading
from kiosk.facts.fact import Fact, Topic
from kiosk.language import lists
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings


def conditions(offer: Offer, say: Strings) -> Iterator[Fact]:
    """What one should know before coming, a fact a line; what nobody knows is left out."""
    language = say.language
    if offer.cost is not Cost.UNKNOWN:
        yield Fact(Topic.COST, say(f"cost-{offer.cost}"), language)
    if offer.registration is not Registration.UNKNOWN and offer.kind is not Kind.HELPLINE:
        yield Fact(Topic.REGISTRATION, say(f"registration-{offer.registration}"), language)
    if names := language_names(offer, say):
        yield Fact(Topic.LANGUAGES, say("spoken-there", languages=names), language, names)
    if offer.women_only:
        yield Fact(Topic.WOMEN_ONLY, say("women-only"), language)
    if offer.childcare is not Answer.UNKNOWN:
        yield Fact(Topic.CHILDCARE, say(f"childcare-{offer.childcare}"), language)
    if offer.step_free is not Answer.UNKNOWN:
        yield Fact(Topic.STEP_FREE, say(f"step-free-{offer.step_free}"), language)


def bring(offer: Offer, reading: Reading) -> Iterator[Fact]:
    """What to take along, in German where the reader's text does not say it."""
    if things := reading.text.bring:
        yield Fact(Topic.BRING, things, reading.language)
    elif things := offer.texts[SOURCE].bring:
        yield Fact(Topic.BRING, things, SOURCE)


def language_names(offer: Offer, say: Strings) -> str:
    """The languages spoken there, the reader's first and then in the offer's order."""
    codes = sorted(offer.languages_spoken, key=lambda code: code != say.language)
    return lists.joined(say.language, (language_name(code, say) for code in codes))


def language_name(code: str, say: Strings) -> str:
    """What a spoken language is called in the reader's language, its code if nobody knows."""
    message = f"language-{code.lower()}"
    return say(message) if say.has(message) else code
