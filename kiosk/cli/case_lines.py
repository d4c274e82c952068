"""A case in a few lines, in the German words of the content."""

from collections.abc import Iterator

from kiosk.catalog import text_keys
from kiosk.catalog.finding.matching import whole
from kiosk.catalog.model import Catalog
from kiosk.language import dates
from kiosk.language.languages import SOURCE
from kiosk.problems import Say
from kiosk.records.case import Case
from kiosk.records.case_code import spoken


def case_lines(case: Case, catalog: Catalog, say: Say) -> Iterator[str]:
    """Code, days and contacts; then what it was about; then referrals of which nobody heard."""
    first, last = (dates.numeric(day) for day in (case.first.day, case.last_day))
    days = first if first == last else f"{first} – {last}"
    contacts = say("cli-case-contacts", count=len(case.records))
    yield f"{spoken(case.code)}  {days}  {contacts}"
    topics = dict.fromkeys(topic for record in case.records for topic in record.topics)
    if topics:
        names = ", ".join(need_name(topic, catalog) for topic in topics)
        yield f"  {say('cli-case-topics', names=names)}"
    for referral in case.open_referrals:
        yield f"  {say('cli-case-open', name=referred_to(referral.to, catalog))}"


def need_name(need: str, catalog: Catalog) -> str:
    """What a need or sub-need is called; its id when it is there no more."""
    known = catalog.needs.get(whole(need))
    if known is None:
        return need
    texts = {known.id: known.texts} | {sub.id: sub.texts for sub in known.subs}
    return texts[need][SOURCE].title if need in texts else need


def referred_to(key: str, catalog: Catalog) -> str:
    """Who an offer or provider is; its key when it is there no more."""
    names = {text_keys.of_provider(one.id): one.name for one in catalog.providers.values()}
    for offer in catalog.offers.values():
        names[text_keys.of_offer(offer.kind, offer.id)] = offer.texts[SOURCE].title
    return names.get(key, key)
