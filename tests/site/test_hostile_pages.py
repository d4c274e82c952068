"""Content that means harm is text on pages, whatever it looks like."""

import json
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from kiosk.catalog.model import Catalog
from kiosk.site.local_site import LocalSite
from kiosk.site.publishing import as_bytes
from kiosk.site.search_words import search_words
from kiosk.site.site_pages import site_pages
from tests.catalog.shipped import shipped
from tests.site.sites import edition, read
from tests.ui.test_hostile_content import HOSTILE, poisoned

HTML = {
    "a script": "<script>alert(1)</script>",
    "the end of a script": "</script><script>alert(1)</script><!--",
    "the end of an attribute": "\"'><img src=x onerror=alert(1)>",
    "a template": "{{ 7 * 7 }}{% include '/etc/passwd' %}",
    "an entity": "&lt;b&gt;&#x3c;script&#x3e;",
    "the end of everything": "</title></style></textarea></svg></html>",
    "a link": "javascript:alert(1)",
}
ELEMENTS = {
    *("html", "head", "meta", "title", "link", "script", "body", "a", "header", "nav", "main"),
    *("details", "summary", "ul", "li", "footer", "svg", "symbol", "path", "use", "span", "h1"),
    *("h2", "h3", "p", "strong", "bdi", "dl", "div", "dt", "dd", "section", "input", "label"),
    *("address", "br"),
}
SCHEMES = ("", "https", "tel", "mailto")


def few(catalog: Catalog) -> Catalog:
    """A catalogue with one offer of each sort, for the words count and not the offers."""
    ids = ("sprachcafe", "auslaenderbehoerde", "hilfetelefon-frauen", "telefonseelsorge")
    offers = {id: replace(catalog.offers[id], sample=False) for id in ids}
    return replace(catalog, offers=offers)


@pytest.mark.parametrize("words", [*HOSTILE.values(), *HTML.values()], ids=[*HOSTILE, *HTML])
def test_hostile_words_are_text_on_every_page(words: str) -> None:
    poison = edition("de", "ar", catalog=poisoned(few(shipped()), words))
    for page in site_pages(poison):
        found = read(as_bytes(page.html()).decode("utf-8"))
        assert {tag for tag, _ in found.elements} <= ELEMENTS
        for tag, attributes in found.elements:
            assert not [name for name in attributes if name.startswith("on") or name == "style"]
            assert urlsplit(attributes.get("href", "")).scheme in SCHEMES
            assert tag != "script" or attributes.get("src", "../").startswith("../")
        if found.data:
            assert json.loads(found.data)["@context"] == "https://schema.org"


def test_the_words_stay_readable() -> None:
    words = HTML["a script"]
    poison = edition("de", catalog=poisoned(few(shipped()), words))
    page = next(one for one in site_pages(poison) if one.path == "de/auslaenderbehoerde/")
    assert words in read(page.html()).text


def test_the_search_holds_hostile_words_as_data() -> None:
    poison = edition("de", catalog=poisoned(few(shipped()), HOSTILE["half of a character"]))
    assert json.loads(search_words(LocalSite(poison, poison.languages[0])).content)
