"""A page that is printed is the slip: one sheet, in the reader's language and in German."""

import base64

import pypdfium2

from tests.site.browser import Browser
from tests.site.shown_site import ShownSite

A4 = {"paperWidth": 8.27, "paperHeight": 11.69}
"""In inches, as the browser wants them."""


def printed(browser: Browser) -> list[str]:
    """What stands on each sheet; readers of PDF give Arabic words in either order."""
    answer = browser.driver.execute_cdp_cmd("Page.printToPDF", A4)
    sheets = pypdfium2.PdfDocument(base64.b64decode(answer["data"]))
    words = [sheet.get_textpage().get_text_range() for sheet in sheets]
    sheets.close()
    return words


def test_an_arabic_page_is_printed_with_the_german_below(
    browser: Browser, shown: ShownSite
) -> None:
    here = browser.at(shown.address)
    here.open("ar/sprachcafe/")
    (sheet,) = printed(here)
    for said in ("Sprachcafé für Frauen", "Öffnungszeiten", "Nur für Frauen"):
        assert said in sheet
    free = "مجاني"
    assert free in sheet or free[::-1] in sheet
    assert "16:00–18:00" in sheet
    assert f"{shown.address}ar/sprachcafe/" in sheet
    assert "Impressum" not in sheet


def test_numbers_to_call_are_printed_black_with_their_icons(
    browser: Browser, shown: ShownSite
) -> None:
    here = browser.at(shown.address)
    here.open("de/-/help/")
    here.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    style = "getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
    seen = [
        here.ask(style, *one)
        for one in ((".call", "color"), (".call .i", "fill"), (".call", "backgroundColor"))
    ]
    here.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert seen == ["rgb(0, 0, 0)", "rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"]
