"""What a provider is sent: their offers as visitors see them, and what to correct.

It is plain text, so that it can be pasted into a mail, shows in every mail program, and can be
corrected line by line in the answer. It holds only what visitors see and published figures.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from kiosk.catalog.checking.open_questions import OpenQuestion, open_questions
from kiosk.catalog.model import Catalog, Centre, Offer
from kiosk.catalog.sample_data import for_the_public
from kiosk.facts.fact import Topic, about
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader
from kiosk.facts.spoken_languages import language_name
from kiosk.language import dates
from kiosk.language.characters import without_steering
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import Say
from kiosk.records.rounding import BASE, Named
from kiosk.records.supply_gaps import times_shown

RULE = "-" * 60

LABELLED = {
    "slip-hours": (Topic.HOURS, Topic.CLOSED_DAYS),
    "slip-dates": (Topic.DATES,),
    "slip-address": (Topic.ADDRESS, Topic.ROOM),
    "slip-transit": (Topic.TRANSIT,),
    "slip-phone": (Topic.PHONE,),
    "slip-mail": (Topic.MAIL,),
    "slip-web": (Topic.WEB,),
    "slip-cost": (Topic.COST,),
    "slip-registration": (Topic.REGISTRATION,),
    "slip-languages": (Topic.LANGUAGES,),
    "slip-bring": (Topic.BRING,),
    "slip-notes": (
        Topic.WITHHELD,
        Topic.AUDIENCE,
        Topic.WOMEN_ONLY,
        Topic.CHILDCARE,
        Topic.STEP_FREE,
    ),
}
"""What visitors read before the facts, and the facts behind it.

The door changes by the hour, and the place names the house of the address and who is written to.
"""


def offers_of(provider: str, catalog: Catalog, today: date) -> list[Offer]:
    """What a provider offers today, in the order of the catalogue."""
    offers = catalog.offers.values()
    return [offer for offer in offers if offer.provider == provider and offer.offered_on(today)]


def provider_letter(
    provider: str, reader: Reader, figures: Mapping[Named, int], say: Say
) -> Iterator[str]:
    """The lines of the letter to one provider; `reader` reads German, `say` speaks to staff."""
    catalog, today = reader.catalog, reader.now.date()
    public = replace(reader, catalog=for_the_public(catalog))
    offers = offers_of(provider, catalog, today)
    house = catalog.centre.name
    yield say("letter-subject", house=house)
    yield ""
    yield say("letter-greeting")
    yield ""
    yield say("letter-why", house=house, provider=catalog.providers[provider].name)
    yield say("letter-how", day=dates.numeric(today))
    for number, offer in enumerate(offers, start=1):
        shown = OfferFacts(public.catalog.offers[offer.id], public)
        yield f"\n{RULE}\n"
        yield from _as_visitors_see_it(f"{number}. {shown.title}", shown)
        yield from _how_often(offer, figures, say)
        yield from _to_mend(offer, today, say)
    yield f"\n{RULE}\n"
    yield from _answer_to(catalog.centre, say)


def _as_visitors_see_it(title: str, shown: OfferFacts) -> Iterator[str]:
    """The prose, then the facts, a line for each label; marks need none.

    What differs by season is told with all its days, for the provider knows best.
    """
    yield title
    for words in filter(None, (shown.summary, shown.description)):
        yield f"\n{words.strip()}"
    yield ""
    for label, topics in LABELLED.items():
        facts = about(shown.all_year, *topics) or about(shown.all, *topics)
        if said := [one.brief if one.topic is Topic.LANGUAGES else one.words for one in facts]:
            yield f"  * {shown.reader.say(label)}: {without_steering(' · '.join(said))}"
    for fact in shown.marks + shown.verified:
        yield f"  * {without_steering(fact.words)}"


def _how_often(offer: Offer, figures: Mapping[Named, int], say: Say) -> Iterator[str]:
    """By half-year, rounded once and for all."""
    halves = times_shown(offer.id, figures)
    yield ""
    if not halves:
        yield say("letter-not-counted")
        return
    yield say("letter-shown")
    for period, count in halves.items():
        year, half = period.split("-H")
        yield f"  {say('demand-half-year', half=half, year=year)}: {count}"
    yield say("letter-rounded", base=BASE, most=BASE - 1)


def _to_mend(offer: Offer, today: date, say: Say) -> Iterator[str]:
    """What is missing or old, each as a question that can be answered below it."""
    lines = [asked(question, say) for question in open_questions(offer, today)]
    yield ""
    yield say("letter-to-mend" if lines else "letter-complete")
    yield from (f"  ? {line}" for line in lines)


def asked(question: OpenQuestion, say: Say) -> str:
    """An open question in words that a provider can answer."""
    values: dict[str, str] = {}
    if question.day:
        values["day"] = dates.numeric(question.day)
    if question.language:
        values["language"] = language_name(question.language, Strings(SOURCE, isolate=False))
    return say(f"letter-{question.what}", **values)


def _answer_to(centre: Centre, say: Say) -> Iterator[str]:
    """How to answer, and to whom; invented contact data of the house is given to nobody."""
    yield say("letter-answer")
    yield ""
    yield centre.name
    if centre.sample:
        return
    if centre.address:
        yield f"{centre.address.street}, {centre.address.postcode} {centre.address.city}"
    for contact in centre.contacts:
        yield from filter(None, (contact.phone, contact.email))
