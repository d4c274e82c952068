"""`kiosk gaps`: where supply does not meet demand, or what a provider should look at.

It shows published figures and the content, so it asks for no PIN.
"""

from argparse import Namespace
from datetime import datetime

from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.loader import load
from kiosk.cli.find import unknown, warn_of_errors
from kiosk.cli.gap_lines import gap_lines
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.published_figures import published_figures
from kiosk.cli.refusal import RefusalError
from kiosk.cli.report import write
from kiosk.cli.unpublished import tell_silent
from kiosk.facts.reader import Reader
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.records.figure_files import all_figure_files
from kiosk.records.provider_letter import offers_of, provider_letter
from kiosk.records.supply_gaps import supply_gaps


def run(arguments: Namespace) -> int:
    """Print the gaps, or print or write the letter to one provider."""
    say, now = staff_words(), datetime.now(BERLIN)
    config = settings_with_content(arguments.config, say)
    if arguments.out and arguments.out.exists():
        raise RefusalError(say("cli-file-exists", file=str(arguments.out)))
    figures = published_figures(config, say)
    loaded = load(config.content_folder)
    warn_of_errors(loaded, say)
    catalog, provider = loaded.catalog, arguments.provider
    if not provider:
        tell_silent(config, (), all_figure_files(config.records_folder), say)
        lines = gap_lines(supply_gaps(catalog, figures, now.date()), catalog, say)
    else:
        known = catalog.providers
        if provider not in known:
            raise unknown(say, "cli-unknown-provider", provider, known, known)
        if not offers_of(provider, catalog, now.date()):
            raise RefusalError(say("cli-gaps-no-offers", name=known[provider].name))
        german = Strings(SOURCE, isolate=False)
        reader = Reader(catalog, config.language(SOURCE), german, german, now)
        lines = provider_letter(provider, reader, figures, say)
    text = "".join(f"{line}\n" for line in lines)
    if arguments.out:
        write(arguments.out, text.encode(), say)
    else:
        print(text, end="")
    return 0
