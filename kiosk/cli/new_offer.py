"""`kiosk new offer`: begins the file of an offer, with few questions or with none."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Final

from kiosk import storage
from kiosk.catalog.checking.trial import IMPORTED
from kiosk.catalog.editing.content_changes import ContentEditor
from kiosk.catalog.editing.fresh_offer import FreshOffer, identity_for, taken_identities
from kiosk.catalog.editing.verification import HALF_A_YEAR
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.fields import is_name
from kiosk.catalog.reading.loader import load
from kiosk.cli.answers import refusing_at_the_end
from kiosk.cli.asking import agreed
from kiosk.cli.choosing import meant
from kiosk.cli.find import warn_of_errors
from kiosk.cli.import_drafts import import_refusals
from kiosk.cli.named_things import named_needs, named_places, named_providers
from kiosk.cli.offer_questions import ask_about
from kiosk.cli.offer_sheet import FACTS, OfferSheet, Understood
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.cli.text_editor import edited_by_hand
from kiosk.problems import Say

_FLAGS: Final = ("women_only", "by_appointment")


def run(arguments: Namespace) -> int:
    """Ask what is not said yet, show the file, and write it."""
    say = staff_words()
    folder = settings_for_editing(arguments.config, say).content_folder
    today = datetime.now(BERLIN).date()
    with import_refusals(folder, say), refusing_at_the_end(say("new-ended")):
        loaded = load(folder)
        warn_of_errors(loaded, say)
        catalog = loaded.catalog
        sheet = OfferSheet(catalog, today, say)
        _note_options(arguments, sheet, catalog, say)
        verified = arguments.verified
        if not arguments.yes:
            verified = ask_about(sheet, catalog, today, say, verified=verified)
        if not sheet.title:
            raise RefusalError(say("new-no-title"))
        taken = taken_identities(folder, catalog)
        identity = _identity(arguments.id, sheet, taken, say)
        fresh = sheet.offer(identity, today + HALF_A_YEAR if verified else None)
        _refuse_faults(fresh, sheet, say)
        if not arguments.yes:
            fresh = _shown(fresh, catalog, today, say)
        with storage.exclusive(folder / IMPORTED):
            if (folder / fresh.name).exists():
                raise RefusalError(say("new-exists", file=fresh.name))
            ContentEditor(folder, "new offer").write(fresh.name, fresh.text.encode())
    print(*_told(fresh, sheet, verified, say), sep="\n")
    return 0


def _note_options(arguments: Namespace, sheet: OfferSheet, catalog: Catalog, say: Say) -> None:
    """Take over what the options say; what the check refuses ends the command."""
    for fact in FACTS:
        if fact in _FLAGS:
            if getattr(arguments, fact):
                sheet.put(FACTS[fact], "yes")
        elif words := getattr(arguments, fact).strip():
            _put(sheet, sheet.understood(fact, words), f"--{fact}")
    if arguments.address.strip():
        _put(sheet, sheet.place(arguments.address), "--address")
    if arguments.provider:
        named = named_providers(catalog)
        sheet.put(("provider",), meant(arguments.provider, named, "--provider", say))
    if arguments.at:
        sheet.put(("at",), meant(arguments.at, named_places(catalog), "--at", say))
    if arguments.need:
        named = named_needs(catalog)
        needs = dict.fromkeys(meant(one, named, "--need", say) for one in arguments.need)
        sheet.put(("needs",), [*needs])


def _put(sheet: OfferSheet, told: Understood, option: str) -> None:
    if told.faults:
        raise RefusalError(f"{option}: {' '.join(told.faults)}")
    sheet.put(told.path, told.value)


def _identity(wanted: str, sheet: OfferSheet, taken: set[str], say: Say) -> str:
    """The id that was named, else one made of the title."""
    if not wanted:
        return identity_for(sheet.title, taken)
    if not is_name(wanted):
        raise RefusalError(f"--id: {say('want-name', value=wanted)}")
    if wanted in taken:
        raise RefusalError(f"--id: {say('duplicate-id', value=wanted)}")
    return wanted


def _refuse_faults(fresh: FreshOffer, sheet: OfferSheet, say: Say) -> None:
    """End with everything that the check says against the file; nothing is written then."""
    if fresh.errors:
        raise RefusalError(say("new-refused", faults=" ".join(map(sheet.said, fresh.errors))))


def _shown(fresh: FreshOffer, catalog: Catalog, today: date, say: Say) -> FreshOffer:
    """The file after somebody has seen it, and perhaps changed it by hand."""
    print("", say("new-shown", file=fresh.name), sep="\n")
    print(*(f"    {line}" for line in fresh.text.splitlines()), sep="\n")
    fresh = edited_by_hand(fresh, catalog, today, say)
    if not agreed(say("new-write", file=fresh.name), say, usually=True):
        raise RefusalError(say("new-ended"), 0)
    return fresh


def _told(fresh: FreshOffer, sheet: OfferSheet, verified: bool, say: Say) -> Iterator[str]:
    """What was written, who sees it, and what to do next."""
    identity = Path(fresh.name).stem
    yield say("new-written", file=fresh.name)
    missing = [name for name in ("provider", "needs") if not sheet.known.get(name)]
    if fresh.draft and missing:
        both = len(missing) > 1
        yield say("new-draft-missing", missing="both" if both else missing[0], id=identity)
    elif fresh.draft:
        yield say("new-draft-unasked", id=identity)
    elif fresh.sample:
        yield say("new-inherits" if verified else "new-sample", id=identity)
    else:
        yield say("new-active")
    for problem in fresh.problems:
        yield say("warning", words=sheet.said(problem))
    yield say("new-next", file=fresh.name)
