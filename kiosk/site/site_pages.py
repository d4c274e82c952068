"""Everything that one edition publishes, page by page and file by file."""

from collections.abc import Iterable, Iterator

from kiosk.facts.links import below
from kiosk.site.edition import Edition
from kiosk.site.front_page import front_page, lost_page
from kiosk.site.house_pages import imprint_page, index_pages
from kiosk.site.lasting_pages import gone_pages, left_pages, moved_pages, short_pages
from kiosk.site.local_site import LocalSite, SitePage
from kiosk.site.made_of import MadeOf
from kiosk.site.need_pages import help_page, need_pages, start_page
from kiosk.site.offer_cards import OfferCards
from kiosk.site.offer_pages import offer_pages
from kiosk.site.preview_picture import preview_picture
from kiosk.site.published_file import PublishedFile
from kiosk.site.search_words import search_words
from kiosk.site.site_assets import asset_files


def site_pages(edition: Edition) -> Iterator[SitePage]:
    """Every page, language by language, so that little has to be kept in memory."""
    yield front_page(edition)
    made_of = MadeOf(edition)
    for language in edition.languages:
        yield from local_pages(LocalSite(edition, language, made_of))
    yield from left_pages(LocalSite(edition, edition.languages[0], made_of))


def local_pages(site: LocalSite) -> Iterator[SitePage]:
    """Every page of one language."""
    cards = OfferCards(site)
    yield start_page(site)
    yield help_page(site, cards)
    yield imprint_page(site)
    yield from index_pages(site)
    yield from need_pages(site, cards)
    yield from offer_pages(site)
    yield from gone_pages(site, cards)
    yield from moved_pages(site)
    yield from short_pages(site)


def site_files(edition: Edition, findable: Iterable[str]) -> Iterator[PublishedFile]:
    """What the pages need beside them, and what search engines ask for: the `findable` pages."""
    yield from asset_files()
    yield preview_picture(edition)
    for language in edition.languages:
        yield search_words(LocalSite(edition, language))
    yield PublishedFile("404.html", lost_page(edition).encode("utf-8", "replace"))
    yield from _for_search_engines(edition, findable)


def _for_search_engines(edition: Edition, findable: Iterable[str]) -> Iterator[PublishedFile]:
    """The list of all pages, where their address is known."""
    lines = ["User-agent: *", "Allow: /"]
    if base := edition.base_url:
        yield PublishedFile("sitemap.xml", "".join(_sitemap(base, findable)).encode())
        lines.append(f"Sitemap: {below(base, 'sitemap.xml')}")
    yield PublishedFile("robots.txt", "\n".join([*lines, ""]).encode())


def _sitemap(base: str, findable: Iterable[str]) -> Iterator[str]:
    """The map (sitemaps.org 0.9)."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    for path in findable:
        yield f"<url><loc>{below(base, path)}</loc></url>\n"
    yield "</urlset>\n"
