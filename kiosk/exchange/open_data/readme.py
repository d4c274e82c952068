"""The note beside the open data: whose it is, who may pass it on, and what it cannot say."""

from kiosk.catalog.licence import Licence
from kiosk.catalog.model import Catalog
from kiosk.exchange.open_data.entity import in_utf8
from kiosk.language.strings import Strings


def readme(catalog: Catalog, count: int) -> bytes:
    """The note in German and in English, for `count` services."""
    parts = (_note(catalog, count, Strings(code, "staff", isolate=False)) for code in ("de", "en"))
    return in_utf8("\n\n".join(parts))


def _note(catalog: Catalog, count: int, say: Strings) -> str:
    """The note in one language."""
    centre = catalog.centre
    return "\n\n".join(
        (
            say("open-data-title", house=centre.name, count=count),
            licence_words(centre.licence, centre.name, say),
            say("open-data-files"),
            say("open-data-unsaid"),
        )
    )


def licence_words(licence: Licence, house: str, say: Strings) -> str:
    """Who may pass the data on."""
    if licence is Licence.NONE:
        return say("open-data-no-licence", house=house)
    named = licence in (Licence.CC_BY, Licence.DL_BY)
    message = "open-data-licence-named" if named else "open-data-licence-free"
    return say(message, licence=licence.called, url=licence.url, house=house)
