"""The site in one language: its reader, and what stands around every page."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time
from functools import cached_property
from typing import Any

from markupsafe import Markup

from kiosk.catalog.model import Offer
from kiosk.facts.links import below
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader
from kiosk.language.languages import Language
from kiosk.site.edition import Edition
from kiosk.site.inline_text import direction, in_language, tag
from kiosk.site.made_of import MadeOf
from kiosk.site.page_icons import PageIcons
from kiosk.site.remembered_strings import RememberedStrings
from kiosk.site.site_assets import ASSETS
from kiosk.site.templates_of_pages import template

POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
"""What a page may load (Content Security Policy 3): nothing but what lies beside it."""

SCRIPTED = f"{POLICY}; script-src 'self'; connect-src 'self'"

ROOT, REST = "{root}", "{rest}"


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page: where it lies, ending in a slash, and what makes it.

    One that is not `findable` is hidden from search engines; to one that is not `linked` no other
    page refers. One of which `made_of` tells the same as before need not be made; empty is never
    the same.
    """

    path: str
    html: Callable[[], str]
    findable: bool = True
    linked: bool = True
    made_of: Callable[[], str] = str

    @property
    def file(self) -> str:
        """The file that a host shows under the path."""
        return f"{self.path}index.html"


class LocalSite:
    """The site for the readers of one language."""

    def __init__(self, edition: Edition, language: Language, made_of: MadeOf | None = None) -> None:
        self.edition = edition
        self.language = language
        self.made_of = made_of or MadeOf(edition)
        self.code = language.code
        self.say = RememberedStrings(language.code)
        self.reader = Reader(
            edition.catalog, language, self.say, edition.german, edition.now, edition.base_url
        )

    def facts(self, offer: Offer) -> OfferFacts:
        """What is said about an offer; of one that has not begun, what will be then."""
        reader, begins = self.reader, offer.valid_from
        if begins and begins > reader.now.date():
            reader = replace(reader, now=datetime.combine(begins, time(), reader.now.tzinfo))
        return OfferFacts(offer, reader)

    def page(
        self,
        path: str,
        name: str,
        values: Callable[[], dict[str, Any]],
        *,
        findable: bool = True,
        made_of: Callable[[], str] = str,
    ) -> SitePage:
        """The page at `path`; its `values` for the template are looked up when it is made."""

        def html() -> str:
            return self.rendered(path, name, findable=findable, **values())

        return SitePage(path, html, findable, made_of=made_of)

    def rendered(
        self,
        path: str,
        name: str,
        /,
        *,
        title: str = "",
        description: str = "",
        findable: bool = True,
        script: str = "",
        **values: Any,
    ) -> str:
        """The words of one page.

        A page that is not `findable` tells its address and its title to nobody.
        """
        house = self.edition.catalog.centre.name
        return template(name).render(
            values,
            title=f"{title} – {house}" if title and findable else house,
            heading=title,
            description=description if findable else "",
            findable=findable,
            policy=SCRIPTED if script else POLICY,
            script=script,
            **self._around(path, findable=findable),
        )

    def _around(self, path: str, *, findable: bool) -> dict[str, Any]:
        """What every page needs: its words, its icons, and the ways to other pages."""
        base, root = self.edition.base_url, "../" * path.count("/")
        rest = path.removeprefix(f"{self.code}/")
        return {
            "say": self.say,
            "said": self.said,
            "icon": PageIcons(self.edition.pictograms),
            "code": self.code,
            "tag": tag(self.code),
            "dir": direction(self.code),
            "here": self.language.endonym,
            "house": self.edition.catalog.centre.name,
            "root": root,
            "home": f"{root}{self.code}/",
            "address": below(base, path) if base else "",
            "preview": below(base, ASSETS.preview) if base else "",
            "alternates": _filled(self._alternates, root, rest) if findable else "",
            "switch": _filled(self._switch, root, rest),
            "assets": ASSETS,
        }

    def beside(self, path: str) -> str:
        """The path of a file that is published beside the pages; empty where it is not."""
        return path if path in self.edition.files else ""

    def said(self, text: str, language: str) -> Markup:
        """Words in a page of this language."""
        return in_language(text, language, self.code)

    @cached_property
    def _switch(self) -> str:
        """The way to the same page in the other languages."""
        return template("switch.html").render(
            languages=[
                (f"{ROOT}{one.code}/{REST}", tag(one.code), direction(one.code), one.endonym)
                for one in self.edition.languages
                if one.code != self.code
            ]
        )

    @cached_property
    def _alternates(self) -> str:
        """The same for search engines."""
        if not self.edition.base_url:
            return ""
        return template("alternates.html").render(
            languages=[
                (tag(one.code), below(self.edition.base_url, f"{one.code}/{REST}"))
                for one in self.edition.languages
            ],
            usual=below(self.edition.base_url, f"{self.edition.languages[0].code}/{REST}"),
        )


def _filled(links: str, root: str, rest: str) -> Markup:
    """The links of one page; a path has no letters that would have to be escaped."""
    return Markup(links.replace(ROOT, root).replace(REST, rest))
