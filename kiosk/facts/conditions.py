"""What it takes to come, and who can: cost, registration, languages, company, steps, things."""

from collections.abc import Iterator

from kiosk.catalog.choices import Answer, Cost, Kind, Registration
from kiosk.catalog.model import Offer
from kiosk.catalog.texts import Reading
from kiosk.facts.fact import Fact, Topic
from kiosk.facts.reader import Reader
from kiosk.facts.spoken_languages import language_names
from kiosk.language.languages import SOURCE


def conditions(offer: Offer, reader: Reader) -> Iterator[Fact]:
    """What one should know before coming, a fact a line; what nobody knows is left out."""
    say, language = reader.say, reader.say.language
    if offer.cost is not Cost.UNKNOWN:
        yield Fact(Topic.COST, say(f"cost-{offer.cost}"), language)
    if offer.registration is not Registration.UNKNOWN and offer.kind is not Kind.HELPLINE:
        yield Fact(Topic.REGISTRATION, say(f"registration-{offer.registration}"), language)
    if names := language_names(offer, reader):
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
