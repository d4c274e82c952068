"""`kiosk release`: lets visitors see a draft that came from another system."""

import os
import re
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from kiosk import storage
from kiosk.catalog.checking.trial import IMPORTED
from kiosk.catalog.editing.release import LIVE, release
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading import content_files
from kiosk.catalog.reading.content_files import FileFaultError
from kiosk.catalog.reading.loader import load
from kiosk.cli.find import unknown
from kiosk.cli.import_drafts import import_refusals
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say

_NAME = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*\Z")


def run(arguments: Namespace) -> int:
    """Move the draft to the offers; 1 when something still stops it."""
    say = staff_words()
    folder = settings_with_content(arguments.config, say).content_folder
    with import_refusals(folder, say), storage.exclusive(folder / IMPORTED):
        return _released(arguments.id, folder, say)


def _released(identity: str, folder: Path, say: Say) -> int:
    """Release one draft; the file is whole at its new place before the old one goes."""
    draft, live = folder / IMPORTED / f"{identity}.yaml", folder / LIVE / f"{identity}.yaml"
    if not _NAME.match(identity) or not os.path.isfile(draft):
        waiting = sorted(file.stem for file in (folder / IMPORTED).glob("*.yaml"))
        raise unknown(say, "release-unknown", identity, waiting, waiting)
    try:
        content = content_files.read(draft, folder).content
    except FileFaultError as fault:
        raise RefusalError(f"{draft}: {say(fault.code, **fault.values)}") from fault
    found = release(content, identity, load(folder).catalog, datetime.now(BERLIN).date())
    if not found.stops and live.exists() and live.read_bytes() != found.text.encode():
        raise RefusalError(say("release-exists", file=f"{LIVE}/{identity}.yaml"))
    if found.stops:
        for problem in found.stops:
            print(problem.line_in(say))
        print(say("release-stopped", id=identity))
        return 1
    live.parent.mkdir(exist_ok=True)
    storage.replace(live, found.text.encode(), keep_previous=False)
    draft.unlink()
    storage.previous(draft).unlink(missing_ok=True)
    print(say("release-done", file=f"{LIVE}/{identity}.yaml"))
    return 0
