"""The first page of all, which asks for the language, and the one for addresses that are wrong."""

from urllib.parse import urlsplit

from kiosk.facts.links import below
from kiosk.language.languages import SOURCE
from kiosk.site.edition import Edition
from kiosk.site.inline_text import direction, tag
from kiosk.site.local_site import POLICY, SitePage
from kiosk.site.site_assets import ASSETS
from kiosk.site.templates_of_pages import template


def front_page(edition: Edition) -> SitePage:
    """The languages, each in its own words, as on the kiosk's first screen."""
    return SitePage("", lambda: _languages(edition, ""))


def lost_page(edition: Edition) -> str:
    """What a host shows for an address that is wrong, wherever that address lies."""
    base = urlsplit(edition.base_url).path.rstrip("/")
    return _languages(edition, f"{base}/", edition.german("page-unknown"))


def _languages(edition: Edition, root: str, lost: str = "") -> str:
    first = edition.languages[0].code
    return template("languages.html").render(
        tag=tag(SOURCE if lost else first),
        dir=direction(SOURCE if lost else first),
        policy=POLICY,
        house=edition.catalog.centre.name,
        assets=ASSETS,
        root=root,
        lost=lost,
        address=below(edition.base_url, "") if edition.base_url else "",
        preview=below(edition.base_url, ASSETS.preview) if edition.base_url else "",
        languages=[
            (one.code, tag(one.code), direction(one.code), one.endonym, one.greeting)
            for one in edition.languages
        ],
    )
