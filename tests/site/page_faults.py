"""What a reader with a narrow phone, large letters or a screen reader would run into on a page."""

import json
from collections.abc import Iterator

from tests.site.browser import NARROW, Browser
from tests.site.checkers import axe_script

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
"""The levels A and AA of WCAG 2.2, as axe-core calls them."""

CHECK = """
const [where, rules, done] = arguments;
const options = {runOnly: rules, resultTypes: ["violations"], elementRef: false};
axe.run(document.querySelector(where) || document.body, options).then(
    found => done(found.violations.map(one => one.id + ": " + one.nodes[0].html)),
    failure => done(["axe itself: " + failure]));
"""
LETTERS = ("100%", "200%")
"""Sizes of letters; twice as large is what WCAG 2.2 asks for (1.4.4)."""


def faults(browser: Browser, path: str) -> list[str]:
    """All that is wrong with a page, each as a line that tells where."""
    browser.resize(*NARROW)
    browser.open(path)
    browser.driver.execute_script(axe_script())
    found = [*_inaccessible(browser, "html"), *_seen(browser)]
    # What was folded up is open now, and hides some of the page.
    found += _inaccessible(browser, "header")
    return [f"{path}: {fault}" for fault in found]


def faults_seen(browser: Browser, path: str) -> list[str]:
    """The same without what a checker of accessibility hears."""
    browser.resize(*NARROW)
    browser.open(path)
    return [f"{path}: {fault}" for fault in _seen(browser)]


def _seen(browser: Browser) -> list[str]:
    """What shows in a page, which stays unfolded and with large letters."""
    return [*_refused(browser), *_fetched_elsewhere(browser), *_too_wide(browser)]


def _refused(browser: Browser) -> list[str]:
    """What the browser would not do, by the page's own policy, or could not."""
    return [f"console: {message}" for message in browser.complaints()]


def _fetched_elsewhere(browser: Browser) -> list[str]:
    return [
        f"fetched: {address}"
        for address in browser.fetched()
        if not address.startswith(browser.address)
    ]


def _inaccessible(browser: Browser, where: str) -> list[str]:
    """What breaks a rule in this part of the page."""
    return [f"axe: {one}" for one in browser.driver.execute_async_script(CHECK, where, RULES)]


def _too_wide(browser: Browser) -> Iterator[str]:
    """Whether one has to scroll sideways, with all that unfolds unfolded."""
    unfold = "for (const one of document.querySelectorAll('details')) { one.open = true; }"
    for size in LETTERS:
        enlarge = f"document.documentElement.style.fontSize = {json.dumps(size)};"
        browser.driver.execute_script(enlarge + unfold)
        if (width := browser.width_of_page()) > NARROW[0]:
            yield f"{width} pixels wide with letters of {size}"
