"""`kiosk release`: lets visitors see a draft, from another system or begun here."""

import os
import re
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from kiosk import storage
from kiosk.catalog.checking.trial import IMPORTED
from kiosk.catalog.choices import Kind, Status
from kiosk.catalog.editing.content_changes import ContentEditor
from kiosk.catalog.editing.release import LIVE, release
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Offer
from kiosk.catalog.reading import content_files
from kiosk.catalog.reading.content_files import FileFaultError
from kiosk.catalog.reading.loader import load
from kiosk.cli.find import unknown
from kiosk.cli.import_drafts import import_refusals
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say

_NAME = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*\Z")


def run(arguments: Namespace) -> int:
    """Move the draft to the offers; 1 when something still stops it."""
    say = staff_words()
    folder = settings_for_editing(arguments.config, say).content_folder
    with import_refusals(folder, say), storage.exclusive(folder / IMPORTED):
        return _released(arguments.id, folder, say)


def _released(identity: str, folder: Path, say: Say) -> int:
    """Release one draft; the file is whole at its new place before the old one goes."""
    catalog = load(folder).catalog
    begun = [one.id for one in catalog.offers.values() if _begun(one)]
    place = LIVE if identity in begun else IMPORTED
    draft, live = folder / place / f"{identity}.yaml", folder / LIVE / f"{identity}.yaml"
    if not _NAME.match(identity) or not os.path.isfile(draft):
        waiting = sorted([*begun, *(file.stem for file in (folder / IMPORTED).glob("*.yaml"))])
        raise unknown(say, "release-unknown", identity, waiting, waiting)
    try:
        content = content_files.read(draft, folder).content
    except FileFaultError as fault:
        raise RefusalError(f"{draft}: {say(fault.code, **fault.values)}") from fault
    found = release(content, identity, catalog, datetime.now(BERLIN).date(), place)
    if (
        not found.stops
        and draft != live
        and live.exists()
        and live.read_bytes() != found.text.encode()
    ):
        raise RefusalError(say("release-exists", file=f"{LIVE}/{identity}.yaml"))
    if found.stops:
        for problem in found.stops:
            print(problem.line_in(say))
        if any(problem.field == "last_verified" for problem in found.stops):
            print(say("release-verify", id=identity))
        print(say("release-stopped", id=identity))
        return 1
    editor = ContentEditor(folder, "release")
    editor.write(f"{LIVE}/{identity}.yaml", found.text.encode(), keep_previous=False)
    if draft != live:
        editor.remove(f"{IMPORTED}/{identity}.yaml")
    print(say("release-done", file=f"{LIVE}/{identity}.yaml"))
    return 0


def _begun(offer: Offer) -> bool:
    """Whether an offer among the live ones is still a draft."""
    return offer.kind is Kind.OFFER and offer.status is Status.DRAFT
