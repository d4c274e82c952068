"""The things of the catalogue as frozen values: needs, providers, offers, the centre."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.catalog.choices import Answer, Area, Cost, Kind, ProviderKind, Registration, Status
from kiosk.catalog.closures import Closure
from kiosk.catalog.counselling import CounsellingLists
from kiosk.catalog.glossary import Glossary
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.spoken_hours import SpokenHours
from kiosk.catalog.integration_goals import Focus, Recommendation
from kiosk.catalog.licence import Licence
from kiosk.catalog.phrasebook import PhraseTopic
from kiosk.catalog.provenance import Provenance
from kiosk.catalog.seasons import Season, terms_on
from kiosk.catalog.texts import Texts


@dataclass(frozen=True, slots=True)
class SubNeed:
    """One narrower need; its `id` is `need.sub`, for example `german.practice`.

    One without a `pictogram` shows that of its need; `discreet` as with a whole need.
    """

    id: str
    texts: Texts
    pictogram: str = ""
    discreet: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    """What a visitor can look for, with a pictogram in one colour and its narrower needs.

    `urgent` marks the one need that is reached from the bar on every screen. A visitor with a
    `discreet` need may be in danger if others find out.
    """

    id: str
    texts: Texts
    pictogram: str
    colour: str
    subs: tuple[SubNeed, ...] = ()
    urgent: bool = False
    discreet: bool = False


@dataclass(frozen=True, slots=True)
class Address:
    """Where an offer takes place."""

    street: str
    postcode: str
    city: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Geo:
    """A point on the map in WGS 84 degrees, kept as written so that no digit is lost."""

    lat: str
    lon: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to reach an offer, by role and never by a person's name.

    `dial` is the printed `phone` in E.164 (`+49…`), or a short number like `112`."""

    role: str = ""
    phone: str = ""
    dial: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Stop:
    """A bus or tram stop near an offer and the lines that serve it."""

    stop: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactData:
    """How people reach every offer of a place or a provider, unless one says otherwise."""

    contacts: tuple[Contact, ...] = ()
    address: Address | None = None
    geo: Geo | None = None
    transit: tuple[Stop, ...] = ()
    step_free: Answer = Answer.UNKNOWN
    wc: Answer = Answer.UNKNOWN


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """A house in which several offers are; the name is a proper name that only staff read.

    `sample` marks contact data that nobody has confirmed; who inherits them is a sample too.
    """

    id: str
    name: str
    shared: ContactData = ContactData()
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Provider:
    """Who offers or supports; the name is a proper name and is not translated.

    `shared` is what the entry itself says for all its offers; `place` is the id of its house.
    """

    id: str
    name: str
    kind: ProviderKind
    status: Status = Status.ACTIVE
    texts: Texts = field(default_factory=dict)
    url: str = ""
    sample: bool = False
    shared: ContactData = ContactData()
    place: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """One offer of help, or one help line.

    `needs` holds ids of needs and sub-needs (`german.practice`), `languages_spoken` German only
    when it is stated. One of them that has `language_hours` is spoken there by that rule alone, an
    empty one where nobody knows when; any other whenever the door is open. `sample` marks
    unconfirmed contact data; `last_verified` and `next_review` are None only for samples and
    drafts. `was` holds former ids, which printed codes may name.
    What a file leaves to its place or provider stands here as well; `place` is where the offer is,
    empty when it says so itself. `where` is a room or meeting point as it stands on a door, the
    same in every language. Of `seasons`, where there are any, the last one holds on all days that
    no other covers.
    """

    id: str
    kind: Kind
    provider: str
    texts: Texts
    needs: tuple[str, ...]
    status: Status = Status.ACTIVE
    area: Area = Area.TOWN
    sample: bool = False
    supporters: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    eligibility: str = "any_status"
    languages_spoken: tuple[str, ...] = ()
    language_hours: Mapping[str, str] = field(default_factory=dict)
    cost: Cost = Cost.UNKNOWN
    registration: Registration = Registration.UNKNOWN
    seasons: tuple[Season, ...] = ()
    childcare: Answer = Answer.UNKNOWN
    women_only: bool = False
    step_free: Answer = Answer.UNKNOWN
    wc: Answer = Answer.UNKNOWN
    contacts: tuple[Contact, ...] = ()
    url: str = ""
    where: str = ""
    address: Address | None = None
    geo: Geo | None = None
    transit: tuple[Stop, ...] = ()
    hours: Hours = Hours()
    valid_from: date | None = None
    valid_until: date | None = None
    last_verified: date | None = None
    next_review: date | None = None
    life_stage: tuple[str, ...] = ()
    ki_field: str = ""
    provenance: Provenance | None = None
    was: tuple[str, ...] = ()
    place: str = ""

    def spoken_hours(self, code: str) -> SpokenHours | None:
        """When a language is spoken there, None where that is whenever the door is open."""
        rule = self.language_hours.get(code)
        return None if rule is None else SpokenHours(self.hours, rule)

    def offered_on(self, day: date) -> bool:
        """Whether the offer is active and `day` lies within its validity."""
        begun = self.valid_from is None or self.valid_from <= day
        return self.status is Status.ACTIVE and begun and not self.gone_on(day)

    def as_on(self, day: date) -> "Offer":
        """The offer with the registration and cost of `day`; asked again it knows them afresh."""
        if not self.seasons:
            return self
        registration, cost, by_appointment = terms_on(day, self.seasons)
        hours = replace(self.hours, by_appointment=by_appointment)
        return replace(self, registration=registration, cost=cost, hours=hours)

    def gone_on(self, day: date) -> bool:
        """Whether the offer is over on `day`; one that has not begun yet is not."""
        return self.status is Status.HISTORIC or (self.valid_until or day) < day


@dataclass(frozen=True, slots=True)
class Centre:
    """The house in which the kiosk stands; `texts` hold its welcome, `place` is its id as a place.

    `provider` is the id under which the house offers things itself, empty when nobody said.
    `licence` says who may pass on its open data.
    """

    name: str
    texts: Texts
    address: Address | None = None
    contacts: tuple[Contact, ...] = ()
    hours: Hours = Hours()
    url: str = ""
    provider: str = ""
    focus: Focus | None = None
    licence: Licence = Licence.NONE
    sample: bool = False
    place: str = ""


Synonyms = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Other words for a need or sub-need: by its id, then by language code."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything the kiosk knows at one moment; each mapping keeps the files' order."""

    centre: Centre
    needs: Mapping[str, Need]
    providers: Mapping[str, Provider]
    offers: Mapping[str, Offer]
    synonyms: Synonyms = field(default_factory=dict)
    phrasebook: tuple[PhraseTopic, ...] = ()
    glossary: Glossary = ()
    recommendations: tuple[Recommendation, ...] = ()
    counselling: CounsellingLists = field(default_factory=CounsellingLists)
    places: Mapping[str, SharedPlace] = field(default_factory=dict)
    closures: Mapping[str, Closure] = field(default_factory=dict)
