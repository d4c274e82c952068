"""How the facts of an offer look: which news is good, which chips a card shows."""

from datetime import datetime

from kiosk.catalog.hours import Availability, State
from kiosk.catalog.matching import Reason
from kiosk.catalog.model import Offer
from kiosk.catalog.texts import Texts, Why
from kiosk.language.languages import LANGUAGES
from kiosk.ui.parts import Tone, Words
from kiosk.ui.scene import Scene
from kiosk.wording import opening_words, reason_words

TONES = {
    State.ALWAYS: Tone.GOOD,
    State.OPEN: Tone.GOOD,
    State.LATER: Tone.SOON,
    State.APPOINTMENT: Tone.SOON,
    State.CLOSED: Tone.QUIET,
    State.UNKNOWN: Tone.QUIET,
}
"""How good the news is; the words always say it too."""


def title_line(texts: Texts, scene: Scene, most: int | None = None) -> Words:
    """What something is called, in the language in which the visitor reads it."""
    reading = scene.read(texts)
    return Words(reading.text.title, Tone.TITLE, most, language=reading.language)


def opening_line(
    availability: Availability, scene: Scene, most: int | None = None, *, optional: bool = False
) -> Words:
    """Whether one can go there now, after a dot in the colour of the news."""
    words = opening_words(availability, scene.say, scene.now)
    return Words(f"• {words}", TONES[availability.state], most, optional=optional)


def chips(offer: Offer, reasons: tuple[Reason, ...], scene: Scene) -> tuple[str, ...]:
    """The short facts of a card, the most important first; opening has a line of its own."""
    say = scene.say
    texts = [say("sample")] if offer.sample else []
    reading = scene.read(offer.texts)
    if reading.why is not Why.OWN:
        texts.append(LANGUAGES[reading.language].endonym)
    timely = ("reason-always",)
    texts += [
        reason_words(reason, say)
        for reason in reasons
        if reason.moment is None and reason.code not in timely
    ]
    return tuple(texts)


def open_in_the_house(scene: Scene, now: datetime) -> list[str]:
    """The titles of the centre's own offers that are open at `now`."""
    catalog = scene.catalog
    house = {one.id for one in catalog.providers.values() if one.name == catalog.centre.name}
    here = [
        offer
        for offer in catalog.offers.values()
        if offer.provider in house and offer.offered_on(now.date())
    ]
    return [
        scene.read(offer.texts).text.title
        for offer in here
        if offer.hours.availability(now).state is State.OPEN
    ]
