"""The answer card: whether one can go there, when, where, how to reach them, what it takes.

Everything that is a fact is here with its icon; the prose comes after it.
"""

from collections.abc import Iterator

from kiosk.catalog.hours.availability import OpenState
from kiosk.facts.fact import Fact, Topic, about
from kiosk.facts.fact_icons import fact_icon
from kiosk.facts.offer_facts import OfferFacts
from kiosk.language.languages import SOURCE
from kiosk.ui.components.fact_rows import OPENING_ICONS, TONES
from kiosk.ui.components.view import View
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.icon_rows import SMALL_ICON, IconRow, Item, Items
from kiosk.ui.drawing.parts import Heading, Part, Space, Tone, Words

CONTACT_ICONS = {Topic.PHONE: "phone", Topic.MAIL: "email", Topic.WEB: "link"}
CONTACT_LABELS = {
    Topic.PHONE: "slip-phone",
    Topic.MAIL: "slip-mail",
    Topic.WEB: "slip-web",
}


def answer_card(facts: OfferFacts, view: View) -> list[Part]:
    """All facts, each block after a gap, how far they can be trusted, then the prose."""
    return [*all_facts(facts, view), *(part for one in prose(facts) for part in (Space(), one))]


def all_facts(facts: OfferFacts, view: View) -> list[Part]:
    """Everything but the prose."""
    blocks = [*fact_rows(facts, view), *trust(facts)]
    return [part for block in blocks for part in (Space(), block)][1:]


def fact_rows(facts: OfferFacts, view: View) -> Iterator[Part]:
    """The five questions in the order in which people ask them."""
    say = view.say
    yield opening_row(facts)
    yield from place_row(facts, view)
    yield from first_contact(facts, view)
    if items := short_facts(facts):
        yield Items(items)
    if changes := [small("calendar", fact) for fact in facts.changes]:
        yield Block("", tuple(changes))
    for fact in about(facts.conditions, Topic.LANGUAGES):
        yield IconRow("spoken", (Words(fact.brief, Tone.TITLE),), say("slip-languages"))
    for fact in facts.bring:
        words = Words(fact.words, language=fact.language)
        yield IconRow("bring", (Words(f"{say('slip-bring')}:", Tone.QUIET), words))
    if others := [small(CONTACT_ICONS[fact.topic], fact) for fact in ways(facts)[1:]]:
        yield Block("", tuple(others))


def opening_row(facts: OfferFacts) -> IconRow:
    """Whether one can go there now, in large letters, and the hours of a week."""
    state = facts.opening.state or OpenState.UNKNOWN
    small = filter(None, (*facts.closings, facts.own_language, facts.week))
    return IconRow(OPENING_ICONS[state], (now(facts), *map(Words, small)), tone=TONES[state])


def now(facts: OfferFacts, most: int = 2) -> Part:
    """Whether one can go there now, large, unless nobody knows."""
    fact = facts.opening
    state = fact.state or OpenState.UNKNOWN
    if state is OpenState.UNKNOWN:
        return Words(fact.words, TONES[state])
    return Heading(fact.brief, TONES[state], most=most, most_small=2)


def place_row(facts: OfferFacts, view: View) -> Iterator[IconRow]:
    """The address and the door, the house and who offers, and the stops nearby."""
    lines = [fact.words for fact in facts.address]
    rooms = [_bold(fact) for fact in facts.room]
    house = [Words(fact.words, Tone.QUIET, language=fact.language) for fact in facts.place]
    stops = [small("bus", stop) for stop in facts.transit]
    if lines:
        address = Words(", ".join(lines[-2:]), Tone.TITLE, language=SOURCE)
        yield IconRow("location", (address, *rooms, *house, *stops), view.say("slip-address"))
    elif rooms:
        yield IconRow("location", (*rooms, *house, *stops), view.say("slip-address"))
    elif house or stops:
        yield IconRow("home", (*house, *stops))


def first_contact(facts: OfferFacts, view: View) -> Iterator[IconRow]:
    """The number to call in large letters, else another way; or whom to ask."""
    for fact in about(facts.contacts, Topic.WITHHELD):
        yield IconRow("desk", (_bold(fact),))
    for fact in ways(facts)[:1]:
        words = Heading(fact.words, most=1) if fact.topic is Topic.PHONE else _bold(fact)
        samples = [Chips((mark.brief,)) for mark in about(facts.marks, Topic.SAMPLE)]
        icon, label = CONTACT_ICONS[fact.topic], view.say(CONTACT_LABELS[fact.topic])
        yield IconRow(icon, (words, *samples), label)


def ways(facts: OfferFacts) -> list[Fact]:
    """All ways to reach it, phones first."""
    topics = (Topic.PHONE, Topic.MAIL, Topic.WEB)
    return [fact for topic in topics for fact in about(facts.contacts, topic)]


def small(icon: str, fact: Fact) -> IconRow:
    """A fact below another one."""
    return IconRow(icon, (Words(fact.brief, language=fact.language),), size=SMALL_ICON)


def short_facts(facts: OfferFacts) -> tuple[Item, ...]:
    """Cost, company, children, steps and registration, each with its icon."""
    wanted = (
        Topic.COST,
        Topic.WOMEN_ONLY,
        Topic.CHILDCARE,
        Topic.REGISTRATION,
        Topic.STEP_FREE,
    )
    found = {fact.topic: fact for fact in facts.conditions}
    return tuple(
        Item(fact_icon(topic, facts.offer), found[topic].words)
        for topic in wanted
        if topic in found
    )


def prose(facts: OfferFacts) -> Iterator[Part]:
    """What it is, in sentences."""
    language = facts.language
    if facts.summary:
        yield Words(facts.summary, Tone.TITLE, language=language)
    if facts.description:
        yield Words(facts.description, language=language)


def trust(facts: OfferFacts) -> Iterator[Part]:
    """How far the words can be trusted, and since when."""
    if facts.marks:
        yield Chips(tuple(mark.words for mark in facts.marks))
    for fact in facts.verified:
        yield Words(fact.words, Tone.QUIET)


def large_fact(facts: OfferFacts, topics: tuple[Topic, ...]) -> list[Part]:
    """What a code carries, in letters as large as there is room for; of dates the next one."""
    said = about(facts.all, *topics)
    if Topic.DATES in topics:
        said = said[:1]
    return [Heading(fact.brief, most=3, language=fact.language) for fact in said]


def _bold(fact: Fact) -> Words:
    return Words(fact.brief, Tone.TITLE, language=fact.language)
