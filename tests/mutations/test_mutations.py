"""Whatever happens to one file, nothing fails, nothing hangs, and everything else stays.

A run makes 2,000 mutations from a fixed seed; KIOSK_MUTATIONS=20000 makes more.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from kiosk.catalog.finding.matching import Index, Query, find
from kiosk.catalog.finding.search import SearchIndex
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading import content_files
from kiosk.catalog.reading.content_files import Version
from kiosk.catalog.reading.kept_files import KeptFiles
from kiosk.catalog.reading.loaded import Loaded
from kiosk.catalog.reading.loader import load
from kiosk.language.characters import blank
from kiosk.language.locale_review import locale
from kiosk.language.strings import Strings, locale_file
from kiosk.problems import Severity
from kiosk.settings.reading import read_settings
from kiosk.settings.source import SettingsError
from tests.catalog.content_folder import (
    CLOSURES,
    COUNSELLING,
    PHRASES,
    PLACES,
    STAFF,
    Content,
    at_the_hall,
    model,
)
from tests.families import some_of
from tests.mutations.mutants import NUMBER, mutant
from tests.mutations.watchdog import no_hang
from tests.ui.visitor import WEDNESDAY

PARTS = 8
"""Into how many tests a run is divided, so that all processors have something to do."""

SHARES = {"content": 13, "settings": 5, "locale": 2}
"""How many of twenty accidents happen to each kind of file."""

ROOT = Path(__file__).parents[2]
FILES = (
    *("offers/cafe.yaml",) * 4,
    *("needs.yaml",) * 3,
    *("translations.json",) * 3,
    *("providers.yaml",) * 2,
    *("helplines/notruf.yaml", "centre.yaml", "synonyms.yaml", "phrases.yaml"),
    *("counselling.yaml", "glossary.yaml", "places.yaml", "closures.yaml"),
)
"""The files of the content, each as often as accidents happen to it."""

DRAFT = {"summary": "", "description": "", "source": "", "origin": "machine", "by": "", "on": ""}
ANY_VALUES = {name: 3 for name in ("count", "seconds", "number", "time", "day", "name")}
WHOLE_MEMORY = {"memory-broken", "memory-no-table", "not-utf8"}
"""What makes a whole memory unreadable, and not only some rows of it."""

KEYS = ("offers/cafe", "offers/garten", "needs/german", "needs/sos", "centre", "helplines/notruf")


@dataclass(frozen=True, slots=True)
class House:
    """A content folder with the files that are kept of it, before anything happens."""

    content: Content
    good: dict[str, Version]
    kept: Path
    before: Catalog

    def running(self) -> KeptFiles:
        """What a kiosk remembers that has run since all was good."""
        kept = KeptFiles()
        kept.take(self.good, ())
        return kept

    def restarted(self) -> KeptFiles:
        """What a kiosk remembers that was started just now."""
        return KeptFiles(self.kept)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """Two offers, one at a place, a help line, drafts, and other words for a need."""
    folder = tmp_path_factory.mktemp("house")
    content = model(folder / "content")
    content.write("places.yaml", PLACES)
    content.offer("garten")
    at_the_hall(content, "offers/garten.yaml")
    content.change("offers/garten.yaml", "title: Sprachcafé", "title: Garten")
    content.write("synonyms.yaml", "german: {de: [Sprache, Kurs], ar: [لغة]}\nsos: {de: [Not]}\n")
    content.write("phrases.yaml", PHRASES)
    content.write("counselling.yaml", COUNSELLING)
    content.write("closures.yaml", CLOSURES)
    content.write(
        "glossary.yaml", "terms:\n  - term: Jobcenter\n  - {term: Neuss, forms: [Neusser]}\n"
    )
    content.drafts(*(
        {"key": key, "language": language, "title": f"{key} {language}", **DRAFT}
        for key in KEYS for language in ("ar", "tr", "uk")
    ))  # fmt: skip
    kept = KeptFiles(folder / "kept")
    loaded = load(content.folder, kept)
    kept.write()
    assert loaded.problems == ()
    names = {*FILES, "offers/garten.yaml"}
    good = {name: content_files.read(content.folder / name, content.folder) for name in names}
    return House(content, good, folder / "kept", loaded.catalog)


def dice_of(kind: str, part: int) -> list[Random]:
    """The dice of each mutation of one part of a run."""
    return [
        Random(f"{kind} {number}") for number in range(part, NUMBER * SHARES[kind] // 20, PARTS)
    ]


def check(house: House, name: str, loaded: Loaded) -> None:
    """Nothing else is missing, the broken file is shown as it was, and staff can read why."""
    before, after = house.before, loaded.catalog
    broken = any(
        one.path == f"content/{name}" and one.severity is Severity.ERROR for one in loaded.problems
    )
    for problem in loaded.problems:
        assert problem.code != "reading-failed"
        assert all(problem.line_in(say).isprintable() for say in STAFF)
    own = {"cafe"} if name == "offers/cafe.yaml" else {"notruf"} if "notruf" in name else set()
    assert before.offers.keys() - own <= after.offers.keys()
    if not broken:
        return
    if name == "translations.json":
        if {problem.code for problem in loaded.problems} & WHOLE_MEMORY:
            assert after == before
    elif name == "closures.yaml":
        assert {id: after.closures.get(id) for id in before.closures} == before.closures
    else:
        assert {id: after.offers.get(id) for id in before.offers} == before.offers
        assert {id: after.needs.get(id) for id in before.needs} == before.needs
        assert {id: after.providers.get(id) for id in before.providers} == before.providers
        assert after.centre == before.centre
        assert all(topic in after.phrasebook for topic in before.phrasebook)
        assert after.counselling == before.counselling


def use(catalog: Catalog, dice: Random) -> None:
    """Do with the catalogue what the kiosk does at once."""
    texts = [need.texts for need in catalog.needs.values()]
    texts += [offer.texts for offer in catalog.offers.values()]
    texts += [closure.texts for closure in catalog.closures.values()]
    texts += [phrase.texts for topic in catalog.phrasebook for phrase in topic.phrases]
    assert not any(blank(one["de"].title) for one in (*texts, catalog.centre.texts))
    index = Index(catalog)
    for need in ("german", "sos", "german.practice"):
        find(index, Query(need, "ar"), WEDNESDAY)
    if dice.random() < 0.05:
        SearchIndex(Index(catalog))


@pytest.mark.exhaustive
@pytest.mark.parametrize("part", some_of(range(PARTS), 0, 1, 2))
def test_no_accident_to_a_content_file_costs_anything_else(house: House, part: int) -> None:
    for dice in dice_of("content", part):
        name = dice.choice(FILES)
        path = house.content.folder / name
        whole = path.read_bytes()
        path.write_bytes(mutant(whole, dice))
        try:
            for kept in (house.running(), house.restarted()):
                with no_hang():
                    loaded = load(house.content.folder, kept)
                check(house, name, loaded)
            use(loaded.catalog, dice)
        finally:
            path.write_bytes(whole)


SETTINGS = (ROOT / "kiosk.toml").read_bytes()


@pytest.mark.parametrize("part", range(PARTS))
def test_no_accident_to_the_settings_is_more_than_a_sentence(tmp_path: Path, part: int) -> None:
    file = tmp_path / "kiosk.toml"
    for dice in dice_of("settings", part):
        file.write_bytes(mutant(SETTINGS, dice))
        with no_hang(), suppress(SettingsError):
            load(read_settings(file).content_folder)


LOCALES = ROOT / "kiosk" / "language" / "locales"
WORDS = b"".join((LOCALES / "en.ftl").read_bytes().splitlines(keepends=True)[:60])


@pytest.mark.parametrize("part", range(PARTS))
def test_no_accident_to_a_locale_file_leaves_the_kiosk_without_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: int
) -> None:
    monkeypatch.setattr("kiosk.language.strings.files", lambda _: tmp_path)
    folder = tmp_path / "locales"
    folder.mkdir()
    (folder / "de.ftl").write_bytes(WORDS)
    names = locale(folder, "de.ftl").uses
    assert len(names) > 20
    for dice in dice_of("locale", part):
        (folder / "en.ftl").write_bytes(mutant(WORDS, dice))
        with no_hang():
            own = locale(folder, "en.ftl")
            assert all(problem.path.endswith("en.ftl") for problem in own.problems)
            locale_file.cache_clear()
            say = Strings("en")
            assert all(say(name, **ANY_VALUES) for name in names)
    locale_file.cache_clear()
