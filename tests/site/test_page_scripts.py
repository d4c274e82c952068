"""Scripts help where they may run, and nothing needs them."""

import pytest

from tests.site.browser import NARROW, PHONE, Browser
from tests.site.page_faults import LETTERS
from tests.site.shown_site import ShownSite, kinds

WORDS = "[...document.querySelectorAll('main > :not(#find)')].map(one => one.innerText).join()"
"""What a page says, but for the box of the search."""

ASKED = {
    "a word with a letter wrong": ("de", "sprachkafe", "de/sprachcafe/"),
    "a word written otherwise": ("ar", "لغه", "ar/-/needs/german/"),
    "a word in another script": ("ar", "Sprachcafe", "ar/sprachcafe/"),
    "the beginning of a word": ("de", "auslan", "de/auslaenderbehoerde/"),
}


@pytest.mark.exhaustive
def test_without_scripts_every_page_says_the_same(browser: Browser, shown: ShownSite) -> None:
    here = browser.at(shown.address)
    for path in kinds("ar").values():
        here.open(path)
        said = here.ask(WORDS)
        with here.without_scripts():
            here.open(path)
            assert here.ask(WORDS) == said != "", path


def test_without_scripts_the_search_is_an_index(browser: Browser, shown: ShownSite) -> None:
    here = browser.at(shown.address)
    with here.without_scripts():
        here.open("de/-/find/")
        assert not here.find("#find").is_displayed()
        here.find('#index a[href$="de/auslaenderbehoerde/"]').click()
        assert here.find("h1").text == "Ausländerbehörde"


def test_without_scripts_the_languages_unfold_and_lead_to_the_same_page(
    browser: Browser, shown: ShownSite
) -> None:
    here = browser.at(shown.address)
    with here.without_scripts():
        here.open("de/auslaenderbehoerde/")
        here.find("summary").click()
        here.find('summary ~ ul a[hreflang="ar"]').click()
        assert here.find('html[dir="rtl"]')
        assert here.path == "ar/auslaenderbehoerde/"


@pytest.mark.parametrize("asked", ASKED)
def test_the_search_finds_what_was_meant(asked: str, browser: Browser, shown: ShownSite) -> None:
    language, typed, meant = ASKED[asked]
    here = browser.at(shown.address)
    here.open(f"{language}/-/find/")
    here.find("#asked").send_keys(typed)
    assert here.find(f'#found a[href$="{meant}"]').is_displayed()
    assert not here.find("#index").is_displayed()


@pytest.mark.parametrize("kind", ["start", "offer", "A to Z, second part"])
def test_from_every_page_the_header_leads_into_the_search(
    kind: str, browser: Browser, shown: ShownSite
) -> None:
    here = browser.at(shown.address)
    here.open(kinds("de")[kind])
    link = here.find("header .find")
    assert link.text == "Suchen"
    link.click()
    here.find("#asked:focus").send_keys("sprachkafe")
    assert here.find('#found a[href$="de/sprachcafe/"]').is_displayed()


@pytest.mark.parametrize("part", ["A to Z", "A to Z, second part"])
def test_every_part_of_the_index_searches(part: str, browser: Browser, shown: ShownSite) -> None:
    here = browser.at(shown.address)
    here.open(kinds("de")[part])
    here.find("#asked").send_keys("sprachkafe")
    assert here.find('#found a[href$="de/sprachcafe/"]').is_displayed()
    assert not here.find("#index").is_displayed()


def test_the_search_says_that_nothing_is_near(browser: Browser, shown: ShownSite) -> None:
    here = browser.at(shown.address)
    here.open("de/-/find/")
    here.find("#asked").send_keys("xyzzy")
    assert here.find("#nothing:not([hidden])").is_displayed()


def test_a_discreet_page_that_is_left_is_not_behind_the_way_back(
    browser: Browser, shown: ShownSite
) -> None:
    here = browser.at(shown.address)
    here.open("de/-/imprint/")
    here.open(kinds("de")["discreet offer"])
    here.find("#leave").click()
    here.find(".tiles")
    assert here.path == "de/"
    here.driver.back()
    assert here.path == "de/-/imprint/"


@pytest.mark.parametrize("kind", ["help now", "discreet offer"])
@pytest.mark.parametrize("letters", LETTERS)
def test_a_number_to_call_stands_on_one_line_of_a_narrow_phone(
    kind: str, letters: str, browser: Browser, shown: ShownSite
) -> None:
    here = browser.at(shown.address)
    here.resize(*NARROW)
    here.open(kinds("ar")[kind])
    here.driver.execute_script(f"document.documentElement.style.fontSize = '{letters}'")
    numbers = "[...document.querySelectorAll('[href^=\"tel:\"] bdi')]"
    assert set(here.ask(f"{numbers}.map(one => one.getClientRects().length)")) == {1}
    assert here.width_of_page() <= NARROW[0]
    here.resize(*PHONE)


def test_who_offers_something_stands_below_its_title(browser: Browser, shown: ShownSite) -> None:
    here = browser.at(shown.address)
    here.open("de/-/find/")
    bottom = "document.querySelector('#index a').getBoundingClientRect().bottom"
    top = "document.querySelector('#index .quiet').getBoundingClientRect().top"
    assert here.ask(f"{bottom} <= {top}")
