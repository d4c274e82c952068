"""What an offer need not say because its place or its provider says it for all.

What its own file says wins, then its place, then its provider, then the provider's house. All
that belongs to a place comes from one of them: the stop of one house beside the address of
another would lead people astray. A phone number may come from whoever has one.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from kiosk.catalog.choices import Answer, Kind
from kiosk.catalog.model import Centre, ContactData, Offer, Provider, SharedPlace
from kiosk.catalog.reading import shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import shortened
from kiosk.catalog.reading.offer_advice import FAR

NOWHERE: Final = "none"
"""What an offer says that is at no place: it inherits contacts, and nothing else."""

ATTRIBUTES: Final[Mapping[str, tuple[str, ...]]] = {
    "contacts": ("contacts",),
    "address": ("address",),
    "geo": ("geo",),
    "transit": ("transit",),
    "accessibility": ("step_free", "wc"),
}
"""The fields that can be inherited, each with what the model calls it."""

_OF_A_PLACE: Final = tuple(name for name in ATTRIBUTES if name != "contacts")
_OF_THE_CENTRE: Final = ("contacts", "address")
_CONFIRMED: Final = ("contacts", "address")
"""The fields of which it matters whether somebody has confirmed them."""

_Source = SharedPlace | Provider
_Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Heritage:
    """What offers inherit from: the places and the providers by their ids."""

    places: Mapping[str, SharedPlace] = field(default_factory=dict)
    providers: Mapping[str, Provider] = field(default_factory=dict)


NO_HERITAGE: Final = Heritage()


def place_named(section: Section, known: Collection[str] | None, *, nowhere: bool = False) -> str:
    """The id that `at` names; an offer may also say that it is `nowhere`."""
    node = section.scalar("at")
    if node is None:
        return ""
    ids = {*known, NOWHERE} if known is not None and nowhere else known
    return shared_fields.reference(section, node, "at", ids, code="dangling-place")


def completed(section: Section, offer: Offer, heritage: Heritage) -> Offer:
    """The offer with all that it inherits; until now its `place` is what its file says."""
    where = _house(offer, heritage)
    if offer.place and where == _house(replace(offer, place=""), heritage):
        _can_go(section, "at", where)
    own = {name: _said(offer, name) for name in ATTRIBUTES}
    values = _taken(section, own, _sources(offer, heritage, where), sample=offer.sample)
    place = where.id if isinstance(where, SharedPlace) else offer.place
    return replace(offer, **{"place": "" if place == NOWHERE else place, **values})


def completed_centre(section: Section, centre: Centre, places: Mapping[str, SharedPlace]) -> Centre:
    """The house with what its entry among the places says."""
    place = places.get(centre.place)
    own = {name: _said(centre, name) for name in _OF_THE_CENTRE}
    sources = ((name, place) for name in _OF_THE_CENTRE)
    return replace(centre, **_taken(section, own, sources, sample=centre.sample))


def _house(offer: Offer, heritage: Heritage) -> _Source | None:
    """Whose whereabouts are those of the offer; nobody's when it is elsewhere or far away."""
    if offer.place:
        return heritage.places.get(offer.place)
    provider = heritage.providers.get(offer.provider)
    if provider is None or offer.kind is Kind.HELPLINE or offer.area in FAR:
        return None
    house = heritage.places.get(provider.place)
    found = provider if house is None or provider.shared.address else house
    theirs = found.shared
    other_address = offer.address not in (None, theirs.address)
    return None if other_address or offer.geo not in (None, theirs.geo) else found


def _sources(
    offer: Offer, heritage: Heritage, where: _Source | None
) -> Iterator[tuple[str, _Source | None]]:
    """Who may fill in each field."""
    provider = heritage.providers.get(offer.provider)
    house = heritage.places.get(provider.place) if provider else None
    reached = (heritage.places.get(offer.place), provider, house)
    yield "contacts", next((one for one in reached if one and one.shared.contacts), None)
    for name in _OF_A_PLACE:
        yield name, where


def _taken(
    section: Section,
    own: Mapping[str, _Values],
    sources: Iterator[tuple[str, _Source | None]],
    *,
    sample: bool,
) -> _Values:
    """What is inherited, and whether that makes a sample; says what is wrong or needless."""
    found: _Values = {}
    confirmed: dict[bool, _Source] = {}
    for name, source in sources:
        if source is None:
            continue
        theirs = _said(source.shared, name)
        if theirs and theirs == own[name]:
            _can_go(section, name, source)
        elif fresh := {key: value for key, value in theirs.items() if key not in own[name]}:
            found |= fresh
            if name in _CONFIRMED or source.sample:
                confirmed[not source.sample] = source
    if (source := confirmed.get(sample)) is not None:
        _tell_of_a_mixture(section, source, sample=sample)
    return {**found, "sample": sample or False in confirmed}


def _tell_of_a_mixture(section: Section, source: _Source, *, sample: bool) -> None:
    """Point out that invented data stands beside what somebody has confirmed."""
    named = "at" if section.take("at")[1] else "provider"
    code, name = ("sample-inherits-real", "sample") if sample else ("real-inherits-sample", named)
    section.warning(code, section.place(name), name, owner=shortened(source.name))


def _said(thing: Offer | Centre | ContactData, name: str) -> _Values:
    """What is said in a field; nothing of what nobody knows."""
    values = {key: getattr(thing, key) for key in ATTRIBUTES[name]}
    return {key: value for key, value in values.items() if value and value is not Answer.UNKNOWN}


def _can_go(section: Section, name: str, source: _Source | None) -> None:
    """Point out a line that says what would be inherited anyway."""
    if source is not None:
        owner = shortened(source.name)
        section.warning("inherited-anyway", section.place(name), name, owner=owner)
