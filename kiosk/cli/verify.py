"""`kiosk verify`: notes that somebody has asked today, or says whom to ring this week."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from kiosk import storage
from kiosk.catalog import text_keys
from kiosk.catalog.checking.calls_to_make import NEVER_TO_TRY, CallToMake, calls_to_make
from kiosk.catalog.checking.trial import IMPORTED
from kiosk.catalog.choices import Status
from kiosk.catalog.editing.content_changes import ContentEditor
from kiosk.catalog.editing.verification import HALF_A_YEAR, Verification, verified
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.reading.loader import load
from kiosk.cli.find import unknown, warn_of_errors
from kiosk.cli.import_drafts import import_refusals
from kiosk.cli.prerequisites import settings_for_editing, settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.cli.shown_things import broken_file
from kiosk.language import dates
from kiosk.language.languages import SOURCE
from kiosk.problems import Say
from kiosk.records.provider_letter import asked

CALLS = 5
"""How many calls one person makes in a week."""


def run(arguments: Namespace) -> int:
    """Note what was verified, or list the calls; 1 when something stops it."""
    say = staff_words()
    read = settings_for_editing if arguments.ids else settings_with_content
    folder = read(arguments.config, say).content_folder
    today = datetime.now(BERLIN).date()
    if not arguments.ids:
        return _listed(folder, today, say)
    review = arguments.next or today + HALF_A_YEAR
    if review <= today:
        raise RefusalError(say("verify-past", day=dates.numeric(review)))
    with import_refusals(folder, say), storage.exclusive(folder / IMPORTED):
        return _noted(list(dict.fromkeys(arguments.ids)), folder, today, review, say)


def _listed(folder: Path, today: date, say: Say) -> int:
    """Print whom to ring this week."""
    loaded = load(folder)
    warn_of_errors(loaded, say)
    calls = calls_to_make(loaded.catalog, today, CALLS)
    if not calls:
        print(say("verify-nobody"))
        return 0
    print(say("verify-call"))
    for number, call in enumerate(calls, 1):
        print("", *_call_lines(number, call, loaded.catalog, say), sep="\n")
    print("", say("verify-then", id=calls[0].offer.id), sep="\n")
    return 0


def _call_lines(number: int, call: CallToMake, catalog: Catalog, say: Say) -> Iterator[str]:
    """Who is rung under which number, and what to ask."""
    offer = call.offer
    provider = catalog.providers.get(offer.provider)
    who = [_title(offer), provider.name if provider else ""]
    yield f"{number}. {' · '.join(dict.fromkeys(filter(None, who)))}"
    yield f"   ☎ {call.phone or say('verify-no-phone')}"
    if call.phone in NEVER_TO_TRY:
        yield f"   ! {say('verify-emergency')}"
    page = "" if offer.sample else offer.url
    page = page or (provider.url if provider and not provider.sample else "")
    if page and (not call.phone or call.phone in NEVER_TO_TRY):
        yield f"   {page}"
    if offer.status is Status.DRAFT:
        yield f"   – {say('verify-draft')}"
    if offer.last_verified:
        yield f"   – {say('verify-last', day=dates.numeric(offer.last_verified))}"
        yield f"   ? {say('verify-still')}"
    for question in call.questions:
        if question[0] == "sample":
            yield f"   ? {say('verify-sample')}"
        elif question[0] != "old":
            yield f"   ? {asked(question, say)}"
    yield f"   → {text_keys.of_offer(offer.kind, offer.id)}.yaml"


def _noted(names: Sequence[str], folder: Path, today: date, review: date, say: Say) -> int:
    """Write the days into all files, or into none of them."""
    catalog = load(folder).catalog
    found: dict[str, Verification] = {}
    for identity in names:
        if identity not in catalog.offers:
            raise _unknown(identity, folder, catalog, say)
        offer = catalog.offers[identity]
        name = f"{text_keys.of_offer(offer.kind, offer.id)}.yaml"
        content = (folder / name).read_bytes()
        found[name] = verified(content, name, catalog, today, review)
        if found[name].stops:
            _print_stops(found[name], offer, say)
            return 1
    editor = ContentEditor(folder, "verify")
    for name, one in found.items():
        editor.write(name, one.text.encode())
    for identity in names:
        offer = catalog.offers[identity]
        one = found[f"{text_keys.of_offer(offer.kind, offer.id)}.yaml"]
        print(*_done_lines(offer, one, today, review, say), sep="\n")
    print(say("verify-next"))
    return 0


def _unknown(identity: str, folder: Path, catalog: Catalog, say: Say) -> RefusalError:
    """Why an offer is not known: its file is broken, it is a foreign draft, or there is none."""
    if "/" not in identity and (name := broken_file(identity, folder)):
        return RefusalError(say("verify-broken", file=name))
    if "/" not in identity and (folder / IMPORTED / f"{identity}.yaml").is_file():
        return RefusalError(say("verify-imported", id=identity))
    return unknown(say, "verify-unknown", identity, catalog.offers, sorted(catalog.offers))


def _print_stops(found: Verification, offer: Offer, say: Say) -> None:
    """Print why nothing was written."""
    for problem in found.stops:
        print(problem.line_in(say))
    print(say("verify-sample-stopped" if found.become_real else "verify-stopped", id=offer.id))


def _done_lines(
    offer: Offer, noted: Verification, today: date, review: date, say: Say
) -> Iterator[str]:
    """What was noted about one offer, and what is still to be done about it."""
    yield say(
        "verify-done",
        title=_title(offer),
        day=dates.numeric(today),
        review=dates.numeric(review),
    )
    if noted.still_sample:
        yield f"  {say('verify-still-sample')}"
    elif noted.become_real:
        yield f"  {say('verify-real')}"
    if offer.status is Status.DRAFT:
        yield f"  {say('verify-release', id=offer.id)}"


def _title(offer: Offer) -> str:
    return offer.texts[SOURCE].title
