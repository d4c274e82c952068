"""`kiosk import hsds`: drafts of what another system publishes as open data."""

from argparse import Namespace

from kiosk.catalog.reading.file_report import printable
from kiosk.cli.import_drafts import import_drafts
from kiosk.problems import Say


def run(arguments: Namespace) -> int:
    """Take the offers in; 1 when one of them could not be used."""
    from kiosk.exchange.incoming.fetching import fetched
    from kiosk.exchange.incoming.hsds_reading import read_hsds
    from kiosk.exchange.incoming.incoming_offer import Incoming

    def read(say: Say) -> Incoming:
        return read_hsds(arguments.place, printable(arguments.source.strip()), fetched, say)

    return import_drafts(arguments, read)
