"""`kiosk import hsds`: drafts of what another system publishes as open data."""

from argparse import Namespace

from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.file_report import printable
from kiosk.cli.import_drafts import import_drafts
from kiosk.language.languages import SOURCE
from kiosk.problems import Say


def run(arguments: Namespace) -> int:
    """Take the offers in; 1 when one of them could not be used."""
    from kiosk.exchange.incoming.fetching import fetched
    from kiosk.exchange.incoming.hsds_reading import read_hsds
    from kiosk.exchange.incoming.incoming_offer import Incoming
    from kiosk.exchange.open_data.entity import Identities

    def read(catalog: Catalog, say: Say) -> Incoming:
        ids = Identities(catalog.centre.provider)
        offers = catalog.offers.values()
        own = {ids("service", offer.id): offer.texts[SOURCE].title for offer in offers}
        name = printable(arguments.source.strip())
        return read_hsds(arguments.place, name, own, fetched, say)

    return import_drafts(arguments, read, unsaid="import-unsaid")
