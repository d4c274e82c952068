"""What an offer's or a help line's file may say."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from kiosk.catalog.choices import Answer, Area, Cost, Kind, Registration, Status
from kiosk.catalog.model import Offer
from kiosk.catalog.reading import (
    hours_fields,
    language_hours,
    reach_fields,
    season_fields,
    shared_fields,
)
from kiosk.catalog.reading.fields import Section, is_name
from kiosk.catalog.reading.hints import shortened
from kiosk.catalog.reading.inheritance import NO_HERITAGE, Heritage, completed, place_named
from kiosk.catalog.reading.offer_advice import advise
from kiosk.catalog.reading.provenance_fields import provenance
from kiosk.catalog.seasons import with_the_rest
from kiosk.catalog.texts import Text
from kiosk.catalog.translation_memory import joined


@dataclass(frozen=True, slots=True)
class KnownIds:
    """The ids that an offer may refer to; None where their own file could not be read.

    `urgent` are the needs in which a number is needed at once, `offers` all offers and help lines.
    """

    needs: Collection[str] | None
    providers: Collection[str] | None
    urgent: Collection[str] = ()
    offers: Collection[str] = ()
    places: Collection[str] | None = None


def offer(
    section: Section,
    kind: Kind,
    stem: str,
    names: KnownIds,
    drafts: Mapping[str, Text],
    heritage: Heritage = NO_HERITAGE,
) -> Offer:
    """The offer of the file `stem`; it is only good when the report counts no error."""
    identity = section.name("id")
    if identity and identity != stem:
        section.error("id-differs", section.place("id"), "id", value=identity, stem=stem)
    sample = section.yes("sample")
    reached = reach_fields.contact_data(section, sample=sample)
    valid_from, valid_until = _period(section)
    last_verified, next_review = _verification(section)
    spoken = shared_fields.spoken(section)
    found = Offer(
        id=identity,
        kind=kind,
        provider=_provider(section, names),
        texts=joined(shared_fields.texts(section), drafts),
        needs=_references(section, "needs", names.needs),
        status=section.choice("status", Status.ACTIVE),
        area=section.choice("area", Area.TOWN if kind is Kind.OFFER else Area.NATIONAL),
        sample=sample,
        supporters=_references(section, "supporters", names.providers),
        audience=section.words("audience"),
        eligibility=section.word("eligibility") or "any_status",
        languages_spoken=spoken,
        language_hours=language_hours.by_language(section, spoken),
        cost=section.choice("cost", Cost.UNKNOWN),
        registration=section.choice("registration", Registration.UNKNOWN),
        childcare=section.choice("childcare", Answer.UNKNOWN),
        women_only=section.yes("women_only"),
        step_free=reached.step_free,
        wc=reached.wc,
        contacts=reached.contacts,
        url=reach_fields.url(section, sample=sample),
        where=section.line("where"),
        address=reached.address,
        geo=reached.geo,
        transit=reached.transit,
        hours=hours_fields.when(section),
        valid_from=valid_from,
        valid_until=valid_until,
        last_verified=last_verified,
        next_review=next_review,
        life_stage=section.words("life_stage"),
        ki_field=section.word("ki_field"),
        provenance=provenance(section),
        was=_former_ids(section, identity, names.offers),
        place=place_named(section, names.places, nowhere=True),
    )
    found = _with_seasons(section, found)
    section.take("hsds")  # only the exchange with other systems reads it
    section.finish()
    found = completed(section, found, heritage)
    advise(section, found, names.urgent)
    return found


def _with_seasons(section: Section, found: Offer) -> Offer:
    """The offer with what holds in its seasons, and by appointment where one registers so."""
    always = found.hours.by_appointment
    told = season_fields.seasons(section, by_appointment=always)
    rest = with_the_rest(told, found.registration, found.cost, by_appointment=always)
    if found.registration is Registration.APPOINTMENT:
        found = replace(found, hours=replace(found.hours, by_appointment=True))
    return replace(found, seasons=rest)


def _former_ids(section: Section, identity: str, offers: Collection[str]) -> tuple[str, ...]:
    """The ids under which printed codes know the offer; today nobody may bear them."""
    found = []
    for place, node in section.scalars("was"):
        if not is_name(node.value):
            section.error("want-name", node, place, value=shortened(node.value))
        elif node.value == identity or node.value in offers:
            section.error("was-taken", node, place, value=shortened(node.value))
        else:
            found.append(node.value)
    return tuple(dict.fromkeys(found))


def _provider(section: Section, names: KnownIds) -> str:
    """Who offers; a supporter that only pays is named in `funding` and must exist too."""
    if node := section.scalar("funding"):
        shared_fields.reference(section, node, "funding", names.providers)
    if node := section.scalar("provider"):
        return shared_fields.reference(section, node, "provider", names.providers)
    return ""


def _references(section: Section, name: str, known: Collection[str] | None) -> tuple[str, ...]:
    """The ids of a list, each of them once; one that leads nowhere is an error."""
    entries = section.scalars(name)
    ids = (shared_fields.reference(section, node, place, known) for place, node in entries)
    return tuple(dict.fromkeys(ids))


def _period(section: Section) -> tuple[date | None, date | None]:
    """The first and the last day of an offer."""
    valid = section.section("valid")
    if valid is None:
        return None, None
    first, last = valid.day("from"), valid.day("until")
    if first and last and last < first:
        valid.error("until-before-from", valid.place("until"), "until")
    today = section.report.today
    if today and last and last < today:
        valid.warning("expired", valid.place("until"), "until", day=last.isoformat())
    valid.finish()
    return first, last


def _verification(section: Section) -> tuple[date | None, date | None]:
    """When somebody last made sure of the facts, and when somebody should again."""
    verified = section.day("last_verified")
    review = section.day("next_review")
    today = section.report.today
    if today and verified and verified > today:
        place = section.place("last_verified")
        section.warning("verified-tomorrow", place, "last_verified", day=verified.isoformat())
    if today and review and review < today:
        place = section.place("next_review")
        section.warning("stale", place, "next_review", day=review.isoformat())
    return verified, review
