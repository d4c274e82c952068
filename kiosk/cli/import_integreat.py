"""`kiosk import integreat`: drafts of the places that Integreat knows in a town."""

from argparse import Namespace

from kiosk.catalog.model import Catalog
from kiosk.cli.import_drafts import import_drafts
from kiosk.problems import Say


def run(arguments: Namespace) -> int:
    """Take the places in; 1 when one of them could not be used."""
    from kiosk.exchange.incoming.fetching import fetched
    from kiosk.exchange.incoming.incoming_offer import Incoming
    from kiosk.exchange.incoming.integreat_reading import PUBLIC, read_integreat

    def read(catalog: Catalog, say: Say) -> Incoming:
        return read_integreat(arguments.region, arguments.place or PUBLIC, fetched, say)

    return import_drafts(arguments, read)
