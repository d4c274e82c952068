"""`kiosk check`: what staff should know about the content, or about some of its files."""

import os
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from kiosk.catalog.checking.check import about, check
from kiosk.catalog.checking.recent_changes import changed_offers
from kiosk.catalog.checking.report_lines import report_lines
from kiosk.catalog.hours.opening import BERLIN
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say


def run(arguments: Namespace) -> int:
    """Print the report; 1 when something is kept out of the kiosk."""
    say = staff_words(arguments.lang)
    config = settings_with_content(arguments.config, say)
    folder = config.content_folder
    today = datetime.now(BERLIN).date()
    names = [name_within(folder, file, say) for file in arguments.files]
    changed = {name.removesuffix(".yaml") for name in names} or changed_offers(folder, today)
    report = check(folder, today, changed, config.kiosk.languages)
    if names:
        report = about(report, names)
    print(*report_lines(report, say), sep="\n")
    return 1 if report.errors else 0


def name_within(folder: Path, file: Path, say: Say) -> str:
    """The path of a content file from within its folder, from which it may be named as well."""
    for place in (file, folder / file):
        inside = Path(os.path.relpath(place, folder))
        if os.path.isfile(place) and ".." not in inside.parts:
            return inside.as_posix()
    raise RefusalError(say("cli-not-content", file=str(file), folder=str(folder)))
