"""A batch fills what is missing or outdated, does nothing twice, and loses nothing finished."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import (
    Latest,
    MemoryFaultError,
    MemoryRow,
    changing,
    latest,
    put,
    stored,
)
from kiosk.translation import batch_portions
from kiosk.translation.batch import Batch, BatchProgress
from kiosk.translation.translator import EngineFailedError, Translator
from kiosk.translation.waiting import FOR_MACHINES, WaitingText, waiting
from tests.catalog.content_folder import STAFF, Content, model
from tests.translation.upper_case_engine import UpperCaseEngine

TODAY = date(2026, 11, 27)
TEXTS = 8


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A content folder without a fault and without a memory."""
    return model(tmp_path / "content")


@pytest.fixture
def _small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    """One text a portion."""
    monkeypatch.setattr(batch_portions, "CHARACTERS", 1)


def memory(content: Content) -> Latest:
    """The rows as they are in the file."""
    return latest(stored(content.folder / "translations.json"))


def open_texts(content: Content, *languages: str) -> list[WaitingText]:
    """What a machine may do."""
    found = waiting(content.load().catalog, memory(content), languages)
    return [text for language in found for text in language.of(*FOR_MACHINES)]


def run(content: Content, engine: Translator, *languages: str) -> list[BatchProgress]:
    """A whole batch, and how it went on."""
    texts = open_texts(content, *languages or ("tr",))
    file = content.folder / "translations.json"
    batch = Batch(file, content.load().catalog, engine, STAFF[0], TODAY, clock=lambda: 0)
    return list(batch.run(texts))


def test_what_is_missing_is_filled_and_says_where_it_comes_from(content: Content) -> None:
    run(content, UpperCaseEngine())
    assert len(memory(content)) == TEXTS
    row = memory(content)["offers/cafe", "tr"]
    german = content.load().catalog.offers["cafe"].texts["de"]
    assert row.text == replace(
        german,
        title="SPRACHCAFÉ",
        summary="DEUTSCH SPRECHEN BEI KAFFEE.",
        description=german.description.upper(),
        origin=Origin.MACHINE,
        source=german.fingerprint,
    )
    assert (row.by, row.on, row.fault) == ("argostranslate 1.11.0, de_tr 1.0", TODAY, "")


def test_the_name_of_a_provider_stays(content: Content) -> None:
    run(content, UpperCaseEngine())
    text = memory(content)["providers/club", "tr"].text
    assert (text.title, text.summary) == ("Freundeskreis", "UNTERSTÜTZT DAS HAUS.")


def test_a_second_run_asks_the_engine_nothing(content: Content) -> None:
    run(content, UpperCaseEngine())
    engine = UpperCaseEngine()
    assert run(content, engine) == []
    assert engine.asked == 0


def test_a_changed_german_text_is_translated_anew_and_nothing_else(content: Content) -> None:
    run(content, UpperCaseEngine())
    content.change("offers/cafe.yaml", "title: Sprachcafé", "title: Sprachtreff")
    (progress,) = run(content, UpperCaseEngine())
    assert progress.texts == 1
    assert memory(content)["offers/cafe", "tr"].text.title == "SPRACHTREFF"


def test_a_field_that_is_added_leaves_the_words_of_the_others(content: Content) -> None:
    run(content, UpperCaseEngine())
    row = memory(content)["offers/cafe", "tr"]
    better = replace(row, text=replace(row.text, title="Dil kahvesi"))
    with changing(content.folder / "translations.json") as found:
        put(found, [better])
    bring = "bring: Ausweis mitbringen\n    "
    content.change("offers/cafe.yaml", "summary: Deutsch", f"{bring}summary: Deutsch")
    engine = UpperCaseEngine()
    run(content, engine)
    german = content.load().catalog.offers["cafe"].texts["de"]
    text = memory(content)["offers/cafe", "tr"].text
    assert text == replace(better.text, bring="AUSWEIS MITBRINGEN", source=german.fingerprint)
    assert engine.asked == 1


def test_a_failed_text_is_kept_with_its_fault_and_not_tried_again(content: Content) -> None:
    content.change("offers/cafe.yaml", "bei Kaffee", "um 9.30 Uhr")
    *_, last = run(
        content, UpperCaseEngine(garbles=lambda text: "7" if "sprechen" in text else text)
    )
    assert last.failed == 1
    row = memory(content)["offers/cafe", "tr"]
    assert row.fault == "Es fehlt: 9.30. Das steht nicht im Deutschen: 7."
    assert "tr" not in content.load().catalog.offers["cafe"].texts
    assert run(content, UpperCaseEngine()) == []


def test_a_text_in_another_script_than_its_language_is_left_to_a_person(content: Content) -> None:
    run(content, UpperCaseEngine(), "ar")
    assert memory(content)["needs/german", "ar"].fault == "Nicht übersetzt: DEUTSCH LERNEN."
    assert "ar" not in content.load().catalog.needs["german"].texts


def test_a_text_that_kills_the_engine_is_left_to_a_person(content: Content) -> None:
    *_, last = run(content, UpperCaseEngine(dies_of="Sprachcafé"))
    assert (last.texts, last.failed) == (TEXTS, 1)
    assert memory(content)["offers/cafe", "tr"].fault == STAFF[0]("translation-fault-engine")


@pytest.mark.usefixtures("_small_portions")
def test_an_engine_that_fails_at_everything_ends_the_batch_and_loses_nothing(
    content: Content,
) -> None:
    def dead(calls: int) -> None:
        if calls >= 3:
            raise EngineFailedError("engine-died")

    with pytest.raises(EngineFailedError):
        run(content, UpperCaseEngine(before=dead))
    assert len(memory(content)) == 3
    assert not any(row.fault for row in memory(content).values())


@pytest.mark.usefixtures("_small_portions")
def test_what_is_finished_when_somebody_interrupts_is_kept(content: Content) -> None:
    def interrupted(calls: int) -> None:
        if calls == 5:
            raise KeyboardInterrupt

    with suppress(KeyboardInterrupt):
        run(content, UpperCaseEngine(before=interrupted))
    assert len(memory(content)) == 5
    *_, last = run(content, UpperCaseEngine())
    assert last.all_texts == TEXTS - 5


@pytest.mark.usefixtures("_small_portions")
@pytest.mark.parametrize("earlier", [True, False])
def test_a_text_that_a_person_reviews_while_the_batch_runs_stays_theirs(
    content: Content, earlier: bool
) -> None:
    file = content.folder / "translations.json"
    if earlier:
        run(content, UpperCaseEngine())
        content.change("offers/cafe.yaml", "title: Sprachcafé", "title: Sprachtreff")

    text = Text("Dil kahvesi", origin=Origin.REVIEWED)
    theirs = MemoryRow("offers/cafe", "tr", text, by="Frau Demir", on=TODAY)

    def review(calls: int) -> None:
        if calls == 0:
            with changing(file) as found:
                put(found, [theirs])

    run(content, UpperCaseEngine(before=review))
    assert memory(content)["offers/cafe", "tr"] == theirs
    assert len(memory(content)) == TEXTS


def test_the_memory_is_written_once_for_a_run_that_is_soon_done(content: Content) -> None:
    writes = []
    run(content, UpperCaseEngine(before=lambda _: writes.append(len(memory(content)))), "tr", "ar")
    assert set(writes) == {0}
    assert len(memory(content)) == 2 * TEXTS


@pytest.mark.usefixtures("_small_portions")
def test_a_long_run_writes_now_and_then(content: Content) -> None:
    seen = []
    ticks = iter(range(0, 100_000, 50))
    engine = UpperCaseEngine(before=lambda _: seen.append(len(memory(content))))
    file = content.folder / "translations.json"
    texts = open_texts(content, "tr")
    batch = Batch(file, content.load().catalog, engine, STAFF[0], TODAY, lambda: next(ticks))
    list(batch.run(texts))
    assert len(set(seen)) == 3


def test_a_memory_that_somebody_broke_meanwhile_is_not_overwritten(content: Content) -> None:
    def broken(_: int) -> None:
        content.write("translations.json", "{")

    with pytest.raises(MemoryFaultError):
        run(content, UpperCaseEngine(before=broken))
    assert (content.folder / "translations.json").read_text("utf-8") == "{"


def test_progress_counts_texts_and_characters(content: Content) -> None:
    *_, last = run(content, UpperCaseEngine(), "tr", "ar")
    assert (last.language, last.texts, last.all_texts) == ("ar", 2 * TEXTS, 2 * TEXTS)
    assert last.characters == last.all_characters > 0
