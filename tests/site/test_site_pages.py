"""What pages say, and how little they need for it."""

import json
import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.catalog.choices import Cost, Registration
from kiosk.catalog.model import Offer
from kiosk.catalog.seasons import Season, with_the_rest
from kiosk.language.languages import LANGUAGES
from kiosk.site.local_site import LocalSite
from kiosk.site.offer_pages import offer_page
from kiosk.site.site_pages import local_pages
from kiosk.ui.drawing.look import WARM
from tests.catalog.shipped import shipped
from tests.site.sites import BASE, DAY, Read, edition, pages, read

MOST_BYTES = 30_000
"""Of a page with its style sheet and its script, before anything packs them."""

KINDS = (
    *("", "de/", "de/-/help/", "de/-/find/", "de/-/imprint/", "de/-/needs/german/"),
    *("de/-/needs/german.practice/", "de/auslaenderbehoerde/", "ar/sprachcafe/"),
)

CHECKED = replace(shipped().offers["sprachcafe"], sample=False)
"""As if somebody had made sure of this sample."""

SHARED = {
    **{name: name for name in ("ink", "ground", "bar", "line", "quiet", "alarm", "touched")},
    **{"bar-ink": "bar-text", "deep": "accent-deep", "plum": "icon"},
}
"""Colours of the style sheet, and what the screen calls them."""


def page(site: Path, path: str) -> str:
    """The page at this path."""
    return (site / path / "index.html").read_text("utf-8")


def with_what_it_loads(file: Path) -> int:
    """The bytes of a page and of all files that a browser fetches to show it; icons are in it."""
    found = read(file.read_text("utf-8"))
    loaded = [
        attributes.get("href") or attributes.get("src", "")
        for tag, attributes in found.elements
        if attributes.get("rel") in ("stylesheet", "icon") or (tag == "script" and found.data == "")
    ]
    files = [file, *((file.parent / one.lstrip("/")).resolve() for one in loaded if one)]
    return sum(one.stat().st_size for one in files)


@pytest.mark.exhaustive
def test_every_page_is_small_with_everything_that_it_loads(site: Path) -> None:
    sizes = {file: with_what_it_loads(file) for file in pages(site)}
    assert [file for file, size in sizes.items() if size > MOST_BYTES] == []


@pytest.mark.parametrize("path", KINDS)
def test_a_page_loads_nothing_from_elsewhere_and_has_no_style_of_its_own(
    path: str, site: Path
) -> None:
    found = read(page(site, path))
    policy = next(a for _, a in found.elements if "http-equiv" in a)["content"]
    assert policy.startswith("default-src 'none'; style-src 'self';")
    assert "unsafe" not in policy
    for tag, attributes in found.elements:
        assert "style" not in attributes
        if tag in ("script", "img") or attributes.get("rel") in ("stylesheet", "icon"):
            assert "//" not in attributes.get("src", "") + attributes.get("href", "")


@pytest.mark.parametrize("path", KINDS)
def test_a_page_has_one_heading_one_language_and_a_way_to_all_others(path: str, site: Path) -> None:
    found = read(page(site, path))
    tags = [tag for tag, _ in found.elements]
    assert (tags.count("h1"), tags.count("main")) == (1, 1)
    code = path.partition("/")[0] or "de"
    html = found.elements[0][1]
    assert html["dir"] == ("rtl" if LANGUAGES[code].right_to_left else "ltr")
    rest = path.partition("/")[2]
    switch = [a["href"] for tag, a in found.elements if tag == "a" and "hreflang" in a]
    for other in {"de", "ar", "ti"} - {code if path else ""}:
        assert any(link.endswith(f"{other}/{rest}") for link in switch), other


def test_search_engines_find_the_same_page_in_all_languages(site: Path) -> None:
    found = read(page(site, "ar/auslaenderbehoerde/"))
    links = {a["hreflang"]: a["href"] for tag, a in found.elements
             if a.get("rel") == "alternate"}  # fmt: skip
    assert links["ti"] == f"{BASE}/ti/auslaenderbehoerde/"
    assert links["x-default"] == f"{BASE}/de/auslaenderbehoerde/"
    assert f"<loc>{BASE}/ar/auslaenderbehoerde/</loc>" in (site / "sitemap.xml").read_text("utf-8")


def test_easy_german_bears_the_name_that_browsers_know() -> None:
    easy = edition("de-easy")
    start = next(local_pages(LocalSite(easy, easy.languages[0])))
    assert '<html lang="de-simple" dir="ltr">' in start.html()


def test_machines_read_whose_service_it_is(site: Path) -> None:
    data = json.loads(read(page(site, "de/auslaenderbehoerde/")).data)
    assert data["@type"] == "GovernmentService"
    assert data["url"] == f"{BASE}/de/auslaenderbehoerde/"
    assert json.loads(read(page(site, "de/tafel-meerbusch/")).data)["@type"] == "Service"


def test_nothing_is_said_of_an_hour_for_a_page_stays_as_it_is(site: Path) -> None:
    words = re.compile("Offen bis|Öffnet heute|Öffnet morgen|Heute zu")
    assert [file for file in pages(site) if words.search(file.read_text("utf-8"))] == []


def test_the_next_dates_leave_out_holidays_and_begin_with_today() -> None:
    found = local_words("de", CHECKED)["de/sprachcafe/"]
    assert "Mi 16:00–18:00 (2. im Monat)" in plain(found)
    assert "Mi 9.12. 16:00–18:00" in plain(found)
    again = local_words("de", CHECKED, DAY + timedelta(days=14))["de/sprachcafe/"]
    assert "Mi 9.12. 16:00–18:00" in plain(again)


def test_times_and_phones_keep_their_direction_in_arabic(site: Path) -> None:
    assert "<bdi>16:00–18:00</bdi>" in page(site, "ar/sprachcafe/")
    assert '<a class="call" href="tel:116016">' in page(site, "ar/-/help/")


def test_invented_contacts_are_on_no_page(site: Path) -> None:
    said = page(site, "de/sprachcafe/")
    assert "Musterweg" not in said
    assert "Kontakt noch nicht bekannt" in said


def test_the_german_text_is_on_the_page_of_every_other_language(site: Path) -> None:
    arabic = page(site, "ar/sprachcafe/")
    assert 'href="#deutsch"' in arabic
    assert "Deutsch sprechen bei Kaffee und Kuchen" in read(arabic).text
    assert 'id="deutsch"' not in page(site, "de/sprachcafe/")


def plain(words: str) -> str:
    """The text of a page without what keeps directions apart."""
    return re.sub("[\u2066-\u2069]", "", read(words).text)


def titled(found: Read) -> str:
    """What the history of a browser says of a page."""
    return next(line for line in found.text.splitlines() if line.strip())


def test_the_history_of_a_phone_does_not_tell_of_a_discreet_page(site: Path) -> None:
    hidden = [one for one in pages(site) if 'id="leave"' in one.read_text("utf-8")]
    assert len(hidden) > 20
    for file in hidden:
        found = read(file.read_text("utf-8"))
        assert titled(found) == shipped().centre.name
        assert re.fullmatch(r"\w\w/-/[a-z2-7]{6}/(\d/)?index.html", str(file.relative_to(site)))
        assert not any("og:" in a.get("property", "") for _, a in found.elements)
        assert found.data == ""
    listed = (site / "sitemap.xml").read_text("utf-8")
    assert not any(f"/-/{file.parent.name}/" in listed for file in hidden)


def test_an_offer_that_has_not_begun_names_no_date_before_it_begins() -> None:
    later = replace(CHECKED, valid_from=DAY.date() + timedelta(days=30))
    said = local_words("de", later)["de/sprachcafe/"]
    assert "Mi 9.12." not in plain(said)
    assert "Mi 13.1." in plain(said)


def test_without_an_address_pages_name_none(tmp_path: Path) -> None:
    bare = edition("de", base_url="")
    for one in local_pages(LocalSite(bare, bare.languages[0])):
        assert "canonical" not in one.html()
        assert "og:url" not in one.html()


def test_the_pages_have_the_colours_of_the_screen(site: Path) -> None:
    style = next(site.glob("style-*.css")).read_text("utf-8")
    of_screen = WARM.variables | {"ink": WARM.foreground or "", "ground": WARM.background or ""}
    for name, meant in SHARED.items():
        assert f"--{name}:{of_screen[meant]}" in style


@pytest.mark.parametrize(("code", "sign"), [("de", "Beispiel"), ("ar", "مثال")])
def test_a_sample_says_that_it_is_one_and_tells_no_dates(code: str, sign: str) -> None:
    shown = {
        known: local_words(code, replace(CHECKED, sample=not known)) for known in (True, False)
    }
    for path in (f"{code}/sprachcafe/", f"{code}/-/needs/german/"):
        assert sign in read(shown[False][path]).text
        assert sign not in read(shown[True][path]).text
    assert "9.12." in read(shown[True][f"{code}/sprachcafe/"]).text
    assert "9.12." not in read(shown[False][f"{code}/sprachcafe/"]).text


def local_words(code: str, offer: Offer, day: datetime = DAY) -> dict[str, str]:
    """The pages of a language in a house with one offer, by path."""
    one = edition(code, catalog=replace(shipped(), offers={offer.id: offer}), day=day)
    return {page.path: page.html() for page in local_pages(LocalSite(one, one.languages[0]))}


def test_a_page_says_of_each_season_when_it_holds_for_it_is_read_later_too() -> None:
    spring = Season(date(2027, 2, 1), date(2027, 4, 30), registration=Registration.FORM)
    rest = with_the_rest([spring], Registration.NONE, Cost.FREE, by_appointment=False)
    offer = replace(CHECKED, where="Raum 2.07", seasons=rest)
    catalog = replace(shipped(), offers={offer.id: offer})
    local = LocalSite(edition("de", catalog=catalog), LANGUAGES["de"])
    words = re.sub("[\u2066-\u2069]", "", read(offer_page(offer, local).html()).text)
    assert "01.02.2027 – 30.04.2027: Bitte mit Formular anmelden" in words
    assert "Sonst: Ohne Anmeldung" in words
    assert "Raum 2.07" in words


def test_a_part_of_a_need_without_an_offer_of_its_own_says_what_else_may_help(site: Path) -> None:
    words = page(site, "de/-/needs/housing.costs")
    assert "Dafür kennen wir noch kein Angebot." in words
    assert "needs/housing.find/" in words
    assert "Beratung in mehreren Sprachen" in words
    assert "Dafür kennen wir noch kein Angebot." not in page(site, "de/-/needs/german.practice")
