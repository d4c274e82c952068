"""Pages in a real browser: nobody is shut out, nothing is refused, nothing comes from elsewhere."""

import shutil
from pathlib import Path

import pytest

from kiosk.language.languages import LANGUAGES
from kiosk.site.site_server import served
from tests.families import family
from tests.site.browser import Browser
from tests.site.checkers import syntax_errors
from tests.site.page_faults import faults, faults_seen
from tests.site.shown_site import ShownSite, all_kinds
from tests.site.sites import pages

HEARD = ("de", "de-easy", "ar", "ckb", "ti", "ja")
"""A language of each kind, whose pages a checker of accessibility reads."""

BREAKS = {
    "html-has-lang": ('<html lang="de"', "<html"),
    "link-name": ("<h1>", '<a href="./"></a><h1>'),
    "color-contrast": ("<h1>", '<p class="alarm"><bdi class="quiet">leise</bdi></p><h1>'),
    "pixels wide with letters of 100%": ("<h1>", f"<h1><nobr>{'W' * 30}</nobr>"),
    "pixels wide with letters of 200%": ("<h1>", "<h1><nobr>Ausländerbehörde</nobr>"),
    "console: ": ("<h1>", '<h1 onclick="alert(1)">'),
    "fetched: ": ('<meta http-equiv="Content-', '<img src="http://127.0.0.1:9/"><meta name="'),
}
"""What goes wrong when something in a page is replaced."""

SAMPLE = "color-contrast"
"""The fault that only a checker with a rule for every colour notices."""


def test_a_page_of_every_kind_is_without_fault(browser: Browser, shown: ShownSite) -> None:
    here = browser.at(shown.address)
    by_turns = [(all_kinds("de"), all_kinds("ar"))[n % 2][n] for n in range(len(all_kinds("de")))]
    assert [fault for path in by_turns for fault in faults(here, path)] == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", HEARD)
def test_a_page_of_every_kind_is_without_fault_in_every_script(
    language: str, browser: Browser, shown_whole: ShownSite
) -> None:
    here = browser.at(shown_whole.address)
    assert [fault for path in all_kinds(language) for fault in faults(here, path)] == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_is_wider_than_a_narrow_phone_in_any_language(
    language: str, browser: Browser, shown_whole: ShownSite
) -> None:
    here = browser.at(shown_whole.address)
    assert [fault for path in all_kinds(language) for fault in faults_seen(here, path)] == []


@pytest.mark.parametrize("fault", family({one: one for one in BREAKS}, SAMPLE.__eq__))
def test_a_fault_would_be_noticed(
    fault: str, browser: Browser, shown: ShownSite, tmp_path: Path
) -> None:
    page = (shown.folder / "de" / "-" / "imprint" / "index.html").read_text("utf-8")
    before, after = BREAKS[fault]
    assert before in page
    broken = tmp_path / "de" / "-" / "imprint" / "index.html"
    broken.parent.mkdir(parents=True)
    broken.write_text(page.replace(before, after, 1), "utf-8")
    for asset in (*shown.folder.glob("*.css"), *shown.folder.glob("*.svg")):
        shutil.copy(asset, tmp_path)
    with served(tmp_path) as address:
        found = faults(browser.at(address), "de/-/imprint/")
    assert any(fault in one for one in found), found


def test_a_page_of_every_kind_is_correct_html(shown: ShownSite) -> None:
    files = [shown.folder / path for path in all_kinds("de", "ar")]
    files = [file if file.suffix else file / "index.html" for file in files]
    assert syntax_errors([*files, *shown.folder.glob("*.css"), *shown.folder.glob("*.svg")]) == []


@pytest.mark.exhaustive
def test_every_page_in_every_language_is_correct_html(shown_whole: ShownSite) -> None:
    files = list(pages(shown_whole.folder))
    assert len(files) > 4000
    assert syntax_errors(files) == []


def test_wrong_html_and_wrong_style_would_be_noticed(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<!doctype html><title>x</title><p><li>", "utf-8")
    (tmp_path / "style.css").write_text("p{colour:red}", "utf-8")
    found = syntax_errors([tmp_path / "page.html", tmp_path / "style.css"])
    assert {one.partition(".")[0].rpartition("/")[2] for one in found} == {"page", "style"}
