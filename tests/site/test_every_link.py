"""No code and no link leads nowhere."""

from pathlib import Path

import pytest

from kiosk.catalog.discretion import discreet
from kiosk.catalog.sample_data import for_the_public
from kiosk.facts.links import details_links, short_path
from kiosk.facts.offer_facts import OfferFacts
from kiosk.language.languages import LANGUAGES
from kiosk.settings.values import KioskSettings
from kiosk.site.publishing import publish
from kiosk.slip.codes.code_kinds import CodeKind, code_payloads
from tests.catalog.shipped import shipped
from tests.facts.readers import reader
from tests.site.sites import BASE, broken_links, edition, leads_somewhere, pages


def code_targets(language: str) -> set[str]:
    """Where the codes and slips of a language lead, as far as they lead to pages.

    They have plenty of room, room for a short address, or none.
    """
    catalog = for_the_public(shipped())
    me = reader(language, catalog=catalog, base_url=BASE)
    short = len(f"{BASE}/{short_path('', language)}")
    rooms = (1000, short, 20)
    found = set()
    for offer in catalog.offers.values():
        for make in [code_payloads(OfferFacts(offer, me)).get(CodeKind.DETAILS)]:
            found |= {make(room) for room in rooms} if make else set()
    return {target for target in found if target.startswith(BASE)}


@pytest.mark.exhaustive
def test_every_page_links_only_to_pages_that_exist(site: Path) -> None:
    assert len(list(pages(site))) > 500
    assert broken_links(site) == []


def test_a_link_to_nothing_would_be_noticed(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<a href="gone/">x</a>', "utf-8")
    assert broken_links(tmp_path) == ["index.html: gone/"]


@pytest.mark.parametrize("language", ["de", "ar", "ti"])
def test_every_code_has_its_page(language: str, site: Path) -> None:
    targets = code_targets(language)
    assert len(targets) > 80
    assert any("/k/" in target for target in targets)
    assert [one for one in targets if not leads_somewhere(one, site, site)] == []


def test_every_link_that_staff_are_told_has_its_page(site: Path) -> None:
    links = list(details_links(shipped(), "de", BASE))
    assert [one for one in links if not leads_somewhere(one.target, site, site)] == []


def test_no_code_leads_to_the_page_of_a_discreet_offer() -> None:
    hidden = [one.id for one in shipped().offers.values() if discreet(one, shipped())]
    assert len(hidden) > 3
    told = {link.offer: link.target for link in details_links(shipped(), "de", BASE)}
    assert {told[id] for id in hidden} == {""}


@pytest.mark.exhaustive
def test_every_code_of_every_language_has_its_page(tmp_path: Path) -> None:
    publish(edition(*KioskSettings().languages), tmp_path)
    assert broken_links(tmp_path) == []
    for language in LANGUAGES:
        targets = code_targets(language)
        assert [one for one in targets if not leads_somewhere(one, tmp_path, tmp_path)] == []
