"""How the facts of an offer look: which news is good, which chips a card shows."""

from datetime import datetime

from kiosk.catalog.finding.matching import Reason
from kiosk.catalog.hours.availability import Availability, OpenState
from kiosk.catalog.model import Offer
from kiosk.catalog.texts import Texts, Why
from kiosk.facts.wording import opening_words, reason_words
from kiosk.language.languages import LANGUAGES
from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Tone, Words

TONES = {
    OpenState.ALWAYS: Tone.GOOD,
    OpenState.OPEN: Tone.GOOD,
    OpenState.LATER: Tone.SOON,
    OpenState.APPOINTMENT: Tone.SOON,
    OpenState.CLOSED: Tone.QUIET,
    OpenState.UNKNOWN: Tone.QUIET,
}
"""How good the news is; the words always say it too."""


def title_line(texts: Texts, view: View, most: int | None = None) -> Words:
    """What something is called, in the language in which the visitor reads it."""
    reading = view.read(texts)
    return Words(reading.text.title, Tone.TITLE, most, language=reading.language)


def opening_line(
    availability: Availability, view: View, most: int | None = None, *, optional: bool = False
) -> Words:
    """Whether one can go there now, after a dot in the colour of the news."""
    words = opening_words(availability, view.say, view.now)
    return Words(f"• {words}", TONES[availability.state], most, optional=optional)


def chips(offer: Offer, reasons: tuple[Reason, ...], view: View) -> tuple[str, ...]:
    """The short facts of a card, the most important first; opening has a line of its own."""
    say = view.say
    texts = [say("sample")] if offer.sample else []
    reading = view.read(offer.texts)
    if reading.why is not Why.OWN:
        texts.append(LANGUAGES[reading.language].endonym)
    timely = ("reason-always",)
    texts += [
        reason_words(reason, say)
        for reason in reasons
        if reason.moment is None and reason.code not in timely
    ]
    return tuple(texts)


def open_in_the_house(view: View, now: datetime) -> list[str]:
    """The titles of the centre's own offers that are open at `now`."""
    catalog = view.catalog
    house = {one.id for one in catalog.providers.values() if one.name == catalog.centre.name}
    here = [
        offer
        for offer in catalog.offers.values()
        if offer.provider in house and offer.offered_on(now.date())
    ]
    return [
        view.read(offer.texts).text.title
        for offer in here
        if offer.hours.availability(now).state is OpenState.OPEN
    ]
