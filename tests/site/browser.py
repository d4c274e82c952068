"""A browser on this machine without a window: Debian's Chromium, driven by Selenium.

It sees what a phone of a given width sees, and asks nobody but this machine for anything.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

PROGRAMS = ("chromium", "chromedriver")
FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--disable-dev-shm-usage",
)
PATIENCE = 60.0
"""Seconds that anything may take on a busy machine."""

PHONE = (360, 740)
NARROW = (320, 640)
"""The narrowest a page may have to be shown (WCAG 2.2, 1.4.10)."""


class Browser:
    """What a reader of pages can do and see; addresses are below `address`."""

    def __init__(self, driver: Chrome, address: str) -> None:
        self.driver = driver
        self.address = address

    def at(self, address: str) -> "Browser":
        """The same browser with other pages."""
        return Browser(self.driver, address)

    def resize(self, width: int, height: int) -> None:
        """Be a phone with so many CSS pixels."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)

    @contextmanager
    def without_scripts(self) -> Iterator[None]:
        """Let pages run no scripts meanwhile."""
        forbid = "Emulation.setScriptExecutionDisabled"
        self.driver.execute_cdp_cmd(forbid, {"value": True})
        try:
            yield
        finally:
            self.driver.execute_cdp_cmd(forbid, {"value": False})

    def open(self, path: str) -> None:
        """Go to a page below the address."""
        self.driver.get(self.address + path)

    def ask(self, script: str, *values: Any) -> Any:
        """What a line of JavaScript answers."""
        return self.driver.execute_script(f"return {script}", *values)

    def find(self, selector: str) -> WebElement:
        """The first element that fits; waits a moment for one that is still to come."""
        wait = WebDriverWait(self.driver, PATIENCE, poll_frequency=0.05)
        return wait.until(lambda driver: driver.find_element(By.CSS_SELECTOR, selector))

    @property
    def path(self) -> str:
        """Where it is, below the address."""
        return str(self.driver.current_url).removeprefix(self.address)

    def width_of_page(self) -> int:
        """How wide the page is with all that hangs out of it."""
        return int(self.ask("document.scrollingElement.scrollWidth"))

    def complaints(self) -> list[str]:
        """What the console says since it was asked last: what was forbidden, or failed."""
        return [str(entry["message"]) for entry in self.driver.get_log("browser")]  # type: ignore[no-untyped-call]

    def fetched(self) -> list[str]:
        """The addresses of all that the page has loaded."""
        return list(self.ask("performance.getEntriesByType('resource').map(one => one.name)"))


@contextmanager
def browsing(profile: Path) -> Iterator[Browser]:
    """A browser of the width of a phone with a profile of its own; skips where there is none."""
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"needs the program {program}")
    options = ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options, Service(str(shutil.which("chromedriver"))))
    try:
        browser = Browser(driver, "about:blank")
        browser.resize(*PHONE)
        yield browser
    finally:
        driver.quit()
