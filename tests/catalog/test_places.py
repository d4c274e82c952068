"""What is said once of a place or a provider holds for every offer that does not say otherwise."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.catalog.choices import Answer
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Address, Catalog, Offer
from kiosk.catalog.reading.kept_files import KeptFiles
from kiosk.catalog.reading.loader import load, read
from kiosk.catalog.sample_data import for_the_public
from kiosk.facts.offer_facts import OfferFacts
from kiosk.problems import Problem
from tests.catalog.content_folder import MAIL, OFFER, PHONE, PLACES, REPEATED, Content, at_the_hall
from tests.facts.readers import reader

TODAY = date(2026, 11, 27)
CAFE, HALL = "offers/cafe.yaml", "places.yaml"
HAUS = "{id: haus, name: Haus der Nachbarn, kind: welfare, sample: yes}"


def bare(*more: str, without: tuple[str, ...] = REPEATED) -> str:
    """The model offer without these lines, and with `more`."""
    lines = [line for line in OFFER.splitlines() if not line.startswith(without)]
    return "\n".join([lines[0], *more, *lines[1:]]) + "\n"


@pytest.fixture
def hall(content: Content) -> Content:
    """A folder in which the only offer leaves to its place whatever it can."""
    content.write(HALL, PLACES)
    at_the_hall(content, CAFE)
    return content


def cafe(content: Content) -> Offer:
    """The offer as everybody gets it; nothing may be wrong with it."""
    assert read(content.folder, TODAY).problems == ()
    return content.load().catalog.offers["cafe"]


def told(content: Content) -> list[Problem]:
    """What staff are told of the model content by all the rules of the day."""
    return list(read(content.folder, TODAY).problems)


def codes(content: Content) -> list[tuple[str, str, str]]:
    """The same, briefly."""
    return [(one.path.partition("/")[2], one.code, one.field) for one in told(content)]


def facts(catalog: Catalog) -> OfferFacts:
    """What a visitor is told of the offer."""
    listening = replace(
        reader("tr", catalog=catalog), now=datetime(2026, 11, 27, 10, tzinfo=BERLIN)
    )
    return OfferFacts(catalog.offers["cafe"], listening)


def test_an_offer_says_the_same_whether_it_inherits_or_not(content: Content) -> None:
    before = content.load().catalog
    content.write(HALL, PLACES)
    at_the_hall(content, CAFE)
    after = content.load().catalog
    assert replace(after.offers["cafe"], place="") == before.offers["cafe"]
    told, ours = facts(after), facts(before)
    assert (told.all, told.links, told.marks) == (ours.all, ours.links, ours.marks)


@pytest.mark.parametrize("line", REPEATED)
def test_what_an_offer_says_itself_wins(hall: Content, line: str) -> None:
    own = {
        "accessibility:": "accessibility: {step_free: no, wc: yes}",
        "contacts:": 'contacts: [{role: advice, phone: "+49 30 23125 099"}]',
        "address:": 'address: {street: Musterweg 9, postcode: "40667", city: Meerbusch}',
        "geo:": 'geo: {lat: "51.99", lon: "6.99"}',
        "transit:": "transit: [{stop: Kirche, lines: [1]}]",
    }[line]
    everything = cafe(hall)
    hall.write(CAFE, bare("at: hall", own))
    changed = cafe(hall)
    names = {"accessibility:": ("step_free", "wc")}.get(line, (line[:-1],))
    for name in ("contacts", "address", "geo", "transit", "step_free", "wc"):
        assert (getattr(changed, name) != getattr(everything, name)) is (name in names), name


def test_what_an_offer_does_not_know_its_place_may_know(hall: Content) -> None:
    hall.write(CAFE, bare("at: hall", "accessibility: {step_free: unknown, wc: yes}"))
    assert (cafe(hall).step_free, cafe(hall).wc) == (Answer.YES, Answer.YES)


def house_of(content: Content, words: str) -> None:
    """Let the provider's entry say more."""
    content.change("providers.yaml", HAUS, HAUS.replace("sample: yes", f"sample: yes, {words}"))


OWN = 'address: {street: Musterweg 5, city: Meerbusch}, contacts: [{phone: "030 23125 077"}]'


def test_a_provider_says_it_for_all_its_offers(content: Content) -> None:
    house_of(content, OWN)
    content.write(CAFE, bare())
    offer = cafe(content)
    assert offer.address == Address("Musterweg 5", "", "Meerbusch")
    assert [contact.phone for contact in offer.contacts] == ["030 23125 077"]
    assert offer.place == ""


def test_the_place_wins_over_the_provider(hall: Content) -> None:
    house_of(hall, OWN)
    offer = cafe(hall)
    assert (offer.place, offer.address) == ("hall", Address("Musterweg 1", "04066", "Meerbusch"))
    assert offer.contacts[0].email == "cafe@example.org"


def test_a_provider_has_its_house_for_all_its_offers(hall: Content) -> None:
    named = cafe(hall)
    house_of(hall, "at: hall")
    hall.write(CAFE, bare())
    assert cafe(hall) == named


def test_an_offer_at_another_address_inherits_the_number_alone(hall: Content) -> None:
    house_of(hall, "at: hall")
    hall.write(CAFE, bare("address: {street: Musterweg 9, city: Meerbusch}"))
    offer = cafe(hall)
    assert (offer.place, offer.geo, offer.transit, offer.step_free) == (
        "",
        None,
        (),
        Answer.UNKNOWN,
    )
    assert offer.contacts[0].phone == "+49 30 23125 042"


def test_an_offer_can_be_at_no_place(hall: Content) -> None:
    house_of(hall, "at: hall")
    hall.write(CAFE, bare("at: none"))
    offer = cafe(hall)
    assert (offer.place, offer.address, offer.geo, offer.transit) == ("", None, None, ())
    assert offer.contacts[0].phone == "+49 30 23125 042"


@pytest.mark.parametrize("words", ["area: national", "area: state"])
def test_nobody_is_sent_to_the_house_of_an_offer_for_the_whole_country(
    hall: Content, words: str
) -> None:
    house_of(hall, "at: hall")
    hall.write(CAFE, bare(words, without=(*REPEATED, "contacts:")))
    assert hall.load().catalog.offers["cafe"].address is None


def test_nobody_is_sent_to_the_house_of_a_help_line(hall: Content) -> None:
    house_of(hall, "at: hall")
    hall.change("helplines/notruf.yaml", "needs:", "area: town\nneeds:")
    line = hall.load().catalog.offers["notruf"]
    assert (line.address, line.geo, line.sample) == (None, None, False)


def test_what_a_provider_says_itself_wins_over_its_house(hall: Content) -> None:
    house_of(hall, f"at: hall, {OWN}")
    hall.write(CAFE, bare())
    offer = hall.load().catalog.offers["cafe"]
    assert (offer.address, offer.geo) == (Address("Musterweg 5", "", "Meerbusch"), None)
    assert [contact.phone for contact in offer.contacts] == ["030 23125 077"]


def test_an_offer_at_another_point_is_not_at_the_house(hall: Content) -> None:
    house_of(hall, "at: hall")
    hall.write(CAFE, bare('geo: {lat: "51.99", lon: "6.99"}'))
    assert (cafe(hall).address, cafe(hall).transit) == (None, ())


def test_the_centre_is_at_a_place(hall: Content) -> None:
    text = (hall.folder / "centre.yaml").read_text("utf-8").splitlines()
    kept = [line for line in text if not line.startswith(("address:", "contacts:"))]
    hall.write("centre.yaml", "\n".join(["at: hall", *kept]))
    assert cafe(hall)
    centre = hall.load().catalog.centre
    assert centre.address == Address("Musterweg 1", "04066", "Meerbusch")
    assert centre.contacts[0].phone == "+49 30 23125 042"
    public = for_the_public(hall.load().catalog)
    assert (public.centre.contacts, public.places["hall"].shared.contacts) == ((), ())


def real_hall(content: Content) -> None:
    """Let somebody make sure of the place."""
    for old, new in (("    sample: yes\n", ""), ("+49 30 23125 042", PHONE),
                     ("cafe@example.org", MAIL), ("Musterweg 1", "Am Anger 1"),
                     ('"04066"', '"40667"')):  # fmt: skip
        content.change(HALL, old, new)


def confirmed(*more: str) -> str:
    """The offer that somebody has made sure of."""
    return bare(*more, without=(*REPEATED, "sample:", "url:"))


def test_a_real_offer_at_a_sample_place_is_a_sample(hall: Content) -> None:
    hall.write(CAFE, confirmed("at: hall"))
    assert codes(hall) == [(CAFE, "real-inherits-sample", "at")]
    catalog = hall.load().catalog
    assert catalog.offers["cafe"].sample
    assert for_the_public(catalog).offers["cafe"].address is None


def test_an_invented_stop_alone_makes_a_sample(hall: Content) -> None:
    own = ('address: {street: Am Anger 2, postcode: "40667", city: Meerbusch}',
           f'contacts: [{{phone: "{PHONE}"}}]', 'geo: {lat: "51.99", lon: "6.99"}',
           "accessibility: {step_free: no, wc: no}")  # fmt: skip
    hall.write(CAFE, confirmed("at: hall", *own))
    assert hall.load().catalog.offers["cafe"].sample


def test_an_offer_of_its_own_at_a_sample_place_stays_real(hall: Content) -> None:
    hall.write(CAFE, confirmed(
        "at: hall", f'contacts: [{{phone: "{PHONE}"}}]', "transit: [{stop: Kirche}]",
        'address: {street: Am Anger 2, postcode: "40667", city: Meerbusch}',
        'geo: {lat: "51.99", lon: "6.99"}', "accessibility: {step_free: no, wc: no}",
    ))  # fmt: skip
    assert not cafe(hall).sample


def test_a_real_offer_at_a_real_place_is_real(hall: Content) -> None:
    real_hall(hall)
    hall.write(CAFE, confirmed("at: hall"))
    assert not cafe(hall).sample


def test_a_sample_at_a_real_place_stays_a_sample_and_staff_are_told(hall: Content) -> None:
    real_hall(hall)
    assert codes(hall) == [(CAFE, "sample-inherits-real", "sample")]
    assert hall.load().catalog.offers["cafe"].sample


@pytest.mark.parametrize("line", REPEATED)
def test_a_line_that_only_repeats_the_place_can_go(hall: Content, line: str) -> None:
    (own,) = [one for one in OFFER.splitlines() if one.startswith(line)]
    hall.write(CAFE, bare("at: hall", own))
    assert codes(hall) == [(CAFE, "inherited-anyway", line[:-1])]
    assert told(hall)[0].line == 3


def test_the_place_of_the_provider_need_not_be_named(hall: Content) -> None:
    house_of(hall, "at: hall")
    assert codes(hall) == [(CAFE, "inherited-anyway", "at")]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("id: hall", "id: halle", (CAFE, "dangling-place-meant", "at")),
        ("id: hall", "id: kirche", (CAFE, "dangling-place", "at")),
        ("    name: Gemeindehaus\n", "", (HALL, "missing", "places.0.name")),
        ("    sample: yes\n", "", (HALL, "reserved-in-real-phone", "places.0.contacts.0.phone")),
        ("+49 30 23125 042", PHONE, (HALL, "real-in-sample-phone", "places.0.contacts.0.phone")),
        ("    sample", "    smaple", (HALL, "unknown-field-meant", "places.0.smaple")),
    ],
)
def test_what_is_wrong_with_a_place_is_said(
    hall: Content, old: str, new: str, found: tuple[str, str, str]
) -> None:
    hall.change(HALL, old, new)
    assert found in codes(hall)


def test_no_place_is_called_none(hall: Content) -> None:
    hall.change(HALL, "id: hall", "id: none")
    hall.write(CAFE, bare("at: none"))
    assert codes(hall) == [(HALL, "place-none", "places.0.id")]


def test_a_place_at_which_nothing_is_is_told(hall: Content) -> None:
    hall.write(HALL, PLACES + "  - {id: kirche, name: Kirche, address: {place: Kirche, city: M}}\n")
    assert codes(hall) == [(HALL, "place-unused", "places.1.id")]


BROKEN = [
    PLACES[:90],
    PLACES.replace("id: hall", "id: ["),
    PLACES.replace("city: Meerbusch", "cit: Meerbusch"),
    PLACES.replace("id: hall", "id: kirche") + "\nx",
]
"""Some ways in which the places can be broken."""


@pytest.mark.parametrize("text", BROKEN)
def test_broken_places_stay_and_no_offer_is_blamed(hall: Content, text: str) -> None:
    kept = KeptFiles()
    before = load(hall.folder, kept).catalog
    hall.write(HALL, text)
    loaded = load(hall.folder, kept)
    assert loaded.catalog == before
    assert {problem.path for problem in loaded.problems} == {"content/places.yaml"}


def test_a_broken_provider_keeps_the_address_of_its_offers(hall: Content) -> None:
    house_of(hall, "at: hall")
    hall.write(CAFE, bare())
    kept = KeptFiles()
    before = load(hall.folder, kept).catalog
    hall.change("providers.yaml", "at: hall", "at: halle")
    assert load(hall.folder, kept).catalog == before


def test_a_place_that_was_never_good_gives_nothing(hall: Content) -> None:
    hall.change(HALL, "    sample: yes\n", "")
    assert hall.load().catalog.offers["cafe"].contacts == ()
