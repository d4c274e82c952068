"""`kiosk export hsds`: our offers as open data, in a folder for whoever wants to use them."""

import os
from argparse import Namespace
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from kiosk import storage
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.licence import Licence
from kiosk.catalog.reading.loader import load
from kiosk.cli.find import unknown, warn_of_errors
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.exchange.open_data.data_files import exported, hsds_files
from kiosk.language.german_names import code_called
from kiosk.problems import Say, system_reason


def run(arguments: Namespace) -> int:
    """Write the files, those that are new or changed; then say what they do not say."""
    say, today = staff_words(), datetime.now(BERLIN).date()
    config = settings_with_content(arguments.config, say)
    folder = arguments.to
    refuse_what_is_no_folder(folder, say)
    languages = asked_languages(arguments.language, config.kiosk.languages, say)
    loaded = load(config.content_folder)
    warn_of_errors(loaded, say)
    catalog = loaded.catalog
    files = hsds_files(catalog, languages, config.links.base_url, today)
    count, changed = written(folder, files, say)
    offers = len(exported(catalog))
    print(say("cli-hsds-done", count=offers, folder=str(folder), changed=changed, files=count))
    if samples := sum(offer.sample for offer in catalog.offers.values()):
        print(say("cli-hsds-samples", count=samples))
    print(say("open-data-unsaid"))
    if catalog.centre.licence is Licence.NONE:
        print(say("cli-hsds-no-licence"))
    return 0


def refuse_what_is_no_folder(folder: Path, say: Say) -> None:
    """End when something else has the name of the folder."""
    if os.path.exists(folder) and not os.path.isdir(folder):  # which stand any name
        raise RefusalError(say("cli-hsds-not-a-folder", folder=str(folder)))


def asked_languages(asked: Sequence[str], ours: Sequence[str], say: Say) -> Sequence[str]:
    """The languages of the kiosk, or those of them that were asked for."""
    codes = [code_called(written) for written in asked]
    for code in codes:
        if code not in ours:
            raise unknown(say, "cli-unknown-language", code, ours, ours)
    return codes or ours


def written(folder: Path, files: Iterable[tuple[str, bytes]], say: Say) -> tuple[int, int]:
    """Write each file whole or not at all; how many there are, and how many are new or changed."""
    count = changed = 0
    for path, content in files:
        file = folder / path
        count += 1
        try:
            if not file.exists() or file.read_bytes() != content:
                file.parent.mkdir(parents=True, exist_ok=True)
                storage.replace(file, content, keep_previous=False)
                changed += 1
        except OSError as error:
            words = say("cli-unwritable", file=str(file), reason=system_reason(error))
            raise RefusalError(words) from error
    return count, changed
