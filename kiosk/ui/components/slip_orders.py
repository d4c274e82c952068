"""What is printed for a visitor: an offer, their list, or the note for the desk."""

from kiosk.catalog.discretion import discreet, discreet_need
from kiosk.facts.desk_note import desk_note
from kiosk.settings.values import PrinterSettings
from kiosk.slip.paper.compose import note_slip, slip_of
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.slip_content import Said, Slip
from kiosk.ui.components.view import View


def slip_order(view: View, printer: PrinterSettings) -> tuple[Slip, Labels]:
    """The slip of what the place is about."""
    from kiosk.slip.paper.layout import code_limit

    reader, place = view.reader, view.place
    labels = Labels(reader.say, reader.german)
    if place.note:
        return slip_of_note(view), labels
    offers = [view.catalog.offers[place.offer]] if place.offer else view.chosen()
    return slip_of(offers, reader, code_limit(printer)), labels


def slip_of_note(view: View) -> Slip:
    """The note for the desk on paper, which others may find, so nothing discreet is on it."""
    visit, catalog, reader = view.visit, view.catalog, view.reader
    asked = [one for one in visit.asked if not discreet_need(one.need, catalog)]
    chosen = [one.id for one in view.chosen() if not discreet(one, catalog)]
    said = desk_note(asked, chosen, reader).sentences
    lines = zip(said.own or said.german, said.german, strict=True)
    return note_slip(
        _said(reader.say("ask-desk"), reader.german("ask-desk")),
        [_said(own, german) for own, german in lines],
        reader,
    )


def _said(own: str, german: str) -> Said:
    """Words in both languages, German only where it differs."""
    return Said(own, german if german != own else "")
