"""When one can come, as HSDS says it; another version of HSDS changes this file alone."""

from collections.abc import Iterator
from datetime import date

from kiosk.catalog.model import Offer
from kiosk.exchange.dates_ahead import by_appointment_only, openings_ahead
from kiosk.exchange.open_data.entity import Entity, Identities, filled
from kiosk.exchange.open_data.weekly_runs import BYDAY, WeeklyRun, weekly_runs
from kiosk.facts.offer_facts import OfferFacts

NOTATION = "opening_hours: "
"""Begins a note that keeps the rule as we wrote it, for whoever reads that notation.

It is the one of OpenStreetMap (https://wiki.openstreetmap.org/wiki/Key:opening_hours).
"""


def exact_schedules(offer: Offer, today: date, ids: Identities) -> list[Entity]:
    """The dates ahead, the same in each language: a rule where it holds, else a row a date.

    HSDS 3.0 knows no schedule of closed days: rules end before them and begin again behind them.

    None where one needs an appointment, for nobody can just come.
    """
    if by_appointment_only(offer):
        return []
    if offer.hours.always and not offer.hours.closed:
        return [_always(offer, ids)]
    return [_schedule(run, offer, ids) for run in weekly_runs(openings_ahead(offer, today))]


def described(facts: OfferFacts, ids: Identities) -> Iterator[Entity]:
    """The hours in words, with the rule as we wrote it; a row without any date of its own."""
    offer, say = facts.offer, facts.reader.say
    words = " · ".join(fact.words for fact in (*facts.hours, *facts.closed_days))
    attending = say("by-appointment") if offer.hours.by_appointment else ""
    if offer.hours.rule or offer.hours.dates or attending:
        yield filled(
            {
                "id": ids("schedule", offer.id),
                "service_id": ids("service", offer.id),
                "description": words,
                "attending_type": attending,
                "notes": f"{NOTATION}{offer.hours.rule}" if offer.hours.rule else "",
            }
        )


def _always(offer: Offer, ids: Identities) -> Entity:
    """A door that is never shut: each day to the same time of the next one."""
    return {
        "id": ids("schedule", offer.id, "always"),
        "service_id": ids("service", offer.id),
        "freq": "WEEKLY",
        "interval": 1,
        "byday": ",".join(BYDAY),
        "opens_at": "00:00Z",
        "closes_at": "00:00Z",
    }


def _schedule(run: WeeklyRun, offer: Offer, ids: Identities) -> Entity:
    """One rule with its first and last day, or one date.

    These stand there twice: for who reads the recurrence, and for who knows validity alone.
    """
    byday = ",".join(BYDAY[number] for number in run.weekdays)
    first, last = run.first.isoformat(), run.last.isoformat()
    rule = {"freq": "WEEKLY", "interval": 1, "byday": byday} if first != last else {}
    return {
        "id": ids("schedule", offer.id, first, byday, run.opens),
        "service_id": ids("service", offer.id),
        "valid_from": first,
        "valid_to": last,
        "dtstart": first,
        "until": last,
        "timezone": run.offset,
        **rule,
        "opens_at": run.opens,
        "closes_at": run.closes,
    }
