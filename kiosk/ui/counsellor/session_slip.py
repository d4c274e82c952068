"""The slip of a guided session: what both found, and what the counsellor adds to it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from kiosk.journey import Step
from kiosk.journey.guided_session import GuidedSession, SessionStage
from kiosk.language import dates
from kiosk.language.languages import SOURCE
from kiosk.language.lists import joined
from kiosk.records.case_code import spoken
from kiosk.slip.paper.compose import slip_of
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.slip_content import Said, Slip
from kiosk.ui.counsellor.session_material import SessionMaterial


def session_order(
    session: GuidedSession, material: SessionMaterial
) -> Callable[[], tuple[Slip, Labels]]:
    """Puts the slip together, in the thread that prints."""
    return partial(session_slip, session, material)


def session_slip(session: GuidedSession, material: SessionMaterial) -> tuple[Slip, Labels]:
    """The list, or the offer that is looked at, with note, appointment and the kept case's code."""
    from kiosk.slip.paper.layout import code_limit

    view, place = material.own, session.visit.place
    reader, offers = view.reader, list(view.chosen())
    shown = view.catalog.offers.get(place.offer) if place.step is Step.OFFER else None
    if not offers and shown:
        offers = [shown]
    slip = slip_of(offers, reader, code_limit(material.printer))
    kept = session.stage is SessionStage.KEPT
    slip = replace(
        slip,
        codes=slip.codes if offers else (),
        case_code=spoken(session.case) if kept else "",
        appointment=meeting_said(session.appointment, view.language.code),
        remark=session.note.tidy,
    )
    return slip, Labels(reader.say, reader.german)


def meeting_said(moment: datetime | None, language: str) -> Said:
    """The next appointment in both languages."""
    if moment is None:
        return Said("")
    own, german = (
        joined(code, (dates.day(code, moment.date()), dates.time(moment)))
        for code in (language, SOURCE)
    )
    return Said(own, german if german != own else "")
