"""What volunteers are told about a field, in German: its room, and why it waits for a person."""

from collections.abc import Iterator

from kiosk.problems import Say
from kiosk.translation.exchange.exchanged_text import ExchangedText
from kiosk.translation.exchange.text_fields import fields_of
from kiosk.translation.review_queue import REJECTED


def room(text: ExchangedText, say: Say) -> str:
    """What the field is and how long it may be: „Titel, höchstens 20 Zeichen“."""
    field = fields_of(text.key)[text.field]
    return say("exchange-room", label=field.label, fits=field.fits)


def remarks(text: ExchangedText, say: Say) -> Iterator[str]:
    """Why the words wait for a person, or where they are changed instead."""
    if text.home:
        yield say("exchange-home", file=text.home)
    if text.machine:
        yield say("exchange-machine")
    if text.outdated:
        yield say("exchange-outdated")
        if not text.earlier_german:
            yield say("exchange-outdated-unknown")
    if text.fault == REJECTED:
        yield say("exchange-rejected")
    elif text.fault:
        yield say("exchange-fault", fault=text.fault)
