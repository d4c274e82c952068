"""`kiosk export provider`: a table in which a provider corrects what is said of its offers."""

import os
from argparse import Namespace
from pathlib import Path

from kiosk import storage
from kiosk.catalog.editing.yaml_tree import EditRefusedError
from kiosk.catalog.reading.content_files import FileFaultError
from kiosk.catalog.reading.loader import load
from kiosk.cli.find import unknown, warn_of_errors
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.exchange.provider_table.provider_rows import offer_file, offers_of_provider, rows
from kiosk.language.languages import SOURCE
from kiosk.problems import system_reason


def run(arguments: Namespace) -> int:
    """Write the table of one provider; a file that is there stays as it is."""
    from kiosk.exchange.provider_table.table_writing import workbook

    say = staff_words()
    folder = settings_with_content(arguments.config, say).content_folder
    loaded = load(folder)
    warn_of_errors(loaded, say)
    known = loaded.catalog.providers
    if arguments.id not in known:
        raise unknown(say, "cli-unknown-provider", arguments.id, known, known)
    name = known[arguments.id].name
    offers = offers_of_provider(arguments.id, loaded.catalog)
    if not offers:
        raise RefusalError(say("cli-gaps-no-offers", name=name))
    file = arguments.to or Path(f"{arguments.id}.xlsx")
    if os.path.lexists(file):
        raise RefusalError(say("provider-exists", file=str(file)))
    try:
        found = [
            row
            for offer in offers
            for row in rows(offer_file(folder, offer), offer.texts[SOURCE].title, say)
        ]
        title = say("provider-title", house=loaded.catalog.centre.name, provider=name)
        storage.replace(file, workbook(title, say("provider-how"), found))
    except (EditRefusedError, FileFaultError) as wrong:
        raise RefusalError(say("provider-broken", name=name)) from wrong
    except OSError as error:
        words = say("cli-unwritable", file=str(file), reason=system_reason(error))
        raise RefusalError(words) from error
    print(say("provider-written", file=str(file), count=len(offers)))
    return 0
