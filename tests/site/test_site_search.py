"""The search of the pages finds what the kiosk's finds."""

import json
import shutil
import subprocess
from importlib.resources import files

import pytest

from kiosk.catalog.finding.matching import Index
from kiosk.catalog.finding.search import SearchIndex, search
from kiosk.site.local_site import LocalSite
from kiosk.site.search_words import search_words
from tests.site.sites import DAY, edition

ASKED = {
    "de": ["Kita", "kitta", "deutsch", "Fahrad", "sprachkafe", "Wohnung", "asyl", "xyzzy"],
    "ar": ["اللغة", "لغه", "سكن", "مدرسة", "طبيب"],
    "ru": ["детский сад", "работа", "квартира"],
    "tr": ["iş", "is", "ev", "okul"],
}
HARNESS = """
globalThis.location = { hash: "" };
const none = { addEventListener() {}, append() {}, dataset: {}, value: "" };
globalThis.document = { getElementById: () => none, querySelector: () => null };
const source = require("fs").readFileSync(process.argv[2], "utf-8").replace(
  "box.hidden = false;", "globalThis.ask = function (data, typed) { known = data;" +
  " list = Object.keys(data.words); return ranked(typed); };");
(0, eval)(source);
const { data, asked } = JSON.parse(require("fs").readFileSync(0, "utf-8"));
const found = asked.map((typed) => ask(data, typed).map((hit) => data.things[hit[1]][0]));
console.log(JSON.stringify(found));
"""


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
@pytest.mark.parametrize("language", ASKED)
def test_the_script_finds_first_what_the_kiosk_finds(language: str) -> None:
    site_edition = edition(language)
    catalog = site_edition.catalog
    data = json.loads(search_words(LocalSite(site_edition, site_edition.languages[0])).content)
    script = str(files("kiosk.site").joinpath("assets", "find.js"))
    answer = subprocess.run(
        ["node", "-e", HARNESS, "-", script],
        input=json.dumps({"data": data, "asked": ASKED[language]}),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    index = SearchIndex(Index(catalog))
    for typed, found in zip(ASKED[language], json.loads(answer.stdout), strict=True):
        hits = search(index, typed, language, DAY)
        needs = [path for path in found if "/needs/" in path]
        if not hits.needs and not hits.matches:
            assert found == []
        if hits.needs:
            assert needs, typed
            assert any(needs[0].endswith(f"/needs/{need}/") for need in hits.needs[:3]), typed
        offers = {f"{language}/{match.offer.id}/" for match in hits.matches}
        mine = {path for path in found if "/-/" not in path}
        assert len(mine & offers) >= 0.6 * len(mine), (typed, mine, offers)
