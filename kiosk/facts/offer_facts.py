"""Everything that is said about one offer to one reader."""

from dataclasses import dataclass, replace
from itertools import chain

from kiosk.catalog import discretion
from kiosk.catalog.hours.availability import Opening
from kiosk.catalog.model import Offer
from kiosk.catalog.texts import Reading
from kiosk.facts import (
    closure_words,
    conditions,
    contact,
    links,
    location,
    marks,
    opening,
    season_words,
    spoken_languages,
)
from kiosk.facts.dates_and_weeks import next_dates
from kiosk.facts.fact import Fact
from kiosk.facts.links import Links
from kiosk.facts.reader import Reader


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """What `reader` is told about `offer`; what nobody knows is absent, never guessed.

    Whatever holds in a season only is told as of the day on which the reader asks.
    Each fact is worked out when it is asked for: a card needs three, and the weeks and dates
    that it does without take a hundred times as long as those.
    """

    offer: Offer
    reader: Reader

    def __post_init__(self) -> None:
        object.__setattr__(self, "offer", self.offer.as_on(self.reader.now.date()))

    @property
    def reading(self) -> Reading:
        """The text that the reader sees."""
        return self.reader.read(self.offer.texts)

    @property
    def title(self) -> str:
        """What it is called, in `language`."""
        return self.reading.text.title

    @property
    def summary(self) -> str:
        """What it is in a sentence, in `language`."""
        return self.reading.text.summary

    @property
    def description(self) -> str:
        """The rest of the prose, in `language`."""
        return self.reading.text.description

    @property
    def language(self) -> str:
        """The code of the language of title, summary and description."""
        return self.reading.language

    @property
    def provider(self) -> str:
        """The name of who offers, the same in every language; empty when nobody knows."""
        provider = self.reader.catalog.providers.get(self.offer.provider)
        return provider.name if provider else ""

    @property
    def discreet(self) -> bool:
        """Whether somebody may be in danger if others learn of it."""
        return discretion.discreet(self.offer, self.reader.catalog)

    @property
    def taken_along(self) -> "OfferFacts":
        """What may be said on paper and in a phone, which others see: all, unless it is discreet.

        Of a discreet offer only when to call or come where, and in which languages.
        """
        if not self.discreet:
            return self
        neutral = discretion.neutral(self.offer, self.reader.catalog.centre.name)
        return OfferFacts(neutral, replace(self.reader, base_url=""))

    @property
    def opening(self) -> Fact:
        """Whether one can go there now, and if not when; its `state` is that of the door."""
        return opening.opening(self.offer, self.reader)

    @property
    def closed_today(self) -> str:
        """That it is closed today for a holiday or closed days, empty on ordinary days."""
        return opening.closed_today(self.offer, self.reader)

    @property
    def closings(self) -> tuple[str, ...]:
        """That it is closed today, and the closed days that begin soon."""
        soon = closure_words.announced(self.offer.hours, self.reader)
        return tuple(filter(None, (self.closed_today, *(fact.words for fact in soon))))

    @property
    def closed_days(self) -> tuple[Fact, ...]:
        """The closed days of now and soon, from when to when, for whoever reads it later."""
        return tuple(closure_words.closed_days(self.offer.hours, self.reader))

    @property
    def own_language(self) -> str:
        """When the reader's language is spoken there, empty where that is always or never."""
        return spoken_languages.own_language(self.offer, self.reader)

    @property
    def spoken_now(self) -> bool:
        """Whether the reader's language is spoken there whenever it is open, or just now."""
        return spoken_languages.spoken_now(self.offer, self.reader)

    @property
    def hours(self) -> tuple[Fact, ...]:
        """When it is open in an ordinary week."""
        return tuple(opening.ordinary_hours(self.offer, self.reader))

    @property
    def week(self) -> str:
        """The ordinary week on one line, else the next dates: when one can come at all.

        Empty where `opening` says everything that is known.
        """
        said = self.opening.words
        lines = [fact.words for fact in self.hours if fact.words != said]
        return " · ".join(lines or (fact.words for fact in self.dates))

    @property
    def next_dates(self) -> tuple[Opening, ...]:
        """The next times to come; none where the door is always open or opens by appointment."""
        coming = next_dates(self.offer.hours, self.reader.now)
        return opening.without_appointment(self.offer, coming)

    @property
    def dates(self) -> tuple[Fact, ...]:
        """The next times to come, in words."""
        return tuple(opening.coming_dates(self.offer, self.reader))

    @property
    def when(self) -> str:
        """When to go there on one line: the next date, else what is said of the door."""
        dates = self.dates
        return dates[0].words if dates else self.opening.words

    @property
    def place(self) -> tuple[Fact, ...]:
        """The house or part of town, and who offers."""
        return tuple(location.place(self.offer, self.provider))

    @property
    def room(self) -> tuple[Fact, ...]:
        """The room or meeting point."""
        return tuple(location.room(self.offer))

    @property
    def address(self) -> tuple[Fact, ...]:
        """The address, a line a fact."""
        return tuple(location.address(self.offer))

    @property
    def transit(self) -> tuple[Fact, ...]:
        """The stops nearby."""
        return tuple(location.transit(self.offer))

    @property
    def contacts(self) -> tuple[Fact, ...]:
        """Phone numbers and mail addresses contact by contact, and its own page.

        Of a sample in a public kiosk, or of one without any, a single `Topic.WITHHELD`.
        """
        return tuple(dict.fromkeys(contact.contacts(self.offer, self.reader.say)))

    @property
    def conditions(self) -> tuple[Fact, ...]:
        """Cost, registration, languages, women only, childcare, steps."""
        return tuple(conditions.conditions(self.offer, self.reader))

    @property
    def changes(self) -> tuple[Fact, ...]:
        """What holds from a near day on."""
        return tuple(season_words.changes(self.offer, self.reader))

    @property
    def all_year(self) -> tuple[Fact, ...]:
        """Cost and registration with their days where they differ by season, for what lasts."""
        return tuple(season_words.all_year(self.offer, self.reader.say))

    @property
    def bring(self) -> tuple[Fact, ...]:
        """What to take along."""
        return tuple(conditions.bring(self.offer, self.reading))

    @property
    def marks(self) -> tuple[Fact, ...]:
        """How far the words can be trusted."""
        return tuple(marks.marks(self.offer, self.reading, self.reader))

    @property
    def verified(self) -> tuple[Fact, ...]:
        """When somebody last made sure of all this."""
        return tuple(marks.verified(self.offer, self.reader.say))

    @property
    def links(self) -> Links:
        """Where the offer leads."""
        return links.links(self.offer, self.reader)

    @property
    def all(self) -> tuple[Fact, ...]:
        """Every fact but the prose, in the order in which people ask for them."""
        return tuple(
            chain(
                (self.opening,),
                self.hours,
                self.closed_days,
                self.dates,
                self.place,
                self.address,
                self.room,
                self.transit,
                self.contacts,
                self.conditions,
                self.changes,
                self.bring,
                self.marks,
                self.verified,
            )
        )
