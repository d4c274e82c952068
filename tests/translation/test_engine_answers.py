"""What the engine makes of texts: over English, line by line, whole, and as Argos itself would."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.language.strings import Strings
from kiosk.translation.engine.engine_process import EngineProcess
from kiosk.translation.translator import EngineFailedError, NoRouteError, TranslationError
from tests.translation.conftest import Engines
from tests.translation.tiny_model import TINY, write_model
from tests.translation.tiny_packages import HOUSE, Pair, install
from tests.translation.watching import NOTED, Watch

ARGOS_ITSELF = """
import sys
from pathlib import Path
from types import SimpleNamespace
from kiosk.translation.engine.in_subprocess.lean_argos import import_argos
_, settings, translate = import_argos()
settings.package_dirs[:] = [Path(sys.argv[1])]
whole = SimpleNamespace(split_sentences=lambda text: [text])
translate.MiniSBDSentencizer = lambda package: whole
for text in sys.argv[2:]:
    print(translate.get_translation_from_codes("de", "tr").translate(text))
"""

EACH_BATCH = """
    class Noting:
        def __init__(self, inner):
            self.inner = inner
        def translate_batch(self, tokens, **how):
            note(len(tokens))
            return self.inner.translate_batch(tokens, **how)
    return Noting(really(model, **options))"""


def test_a_text_is_translated(engine: EngineProcess) -> None:
    assert engine.translated(["Guten Tag, Frau Yılmaz!"], "de", "en") == ["Good day, Frau Yılmaz!"]


def test_other_languages_are_reached_over_english(engine: EngineProcess) -> None:
    assert engine.translated(["Guten Tag!"], "de", "tr") == ["Iyi günler!"]
    assert engine.translated(["Guten Tag!"], "de", "ar") == ["طاب يومك!"]


def test_what_a_visitor_types_comes_back_in_german(engine: EngineProcess) -> None:
    assert engine.translated(["good day"], "en", "de") == ["guten Tag"]


def test_texts_keep_their_order_their_lines_and_the_signs_of_lists(engine: EngineProcess) -> None:
    texts = ["Guten Tag.\n\n- Ausweis\n  • Termin \n", "", "Montag\r\nTermin"]
    assert engine.translated(texts, "de", "en") == [
        "Good day.\n\n- passport\n  • appointment \n",
        "",
        "Monday\r\nappointment",
    ]


def test_where_there_is_no_text_no_model_is_loaded(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching = watched(NOTED)
    engine = engines(house_packages)
    assert engine.translated([], "de", "en") == []
    assert engine.translated(["", " \n "], "de", "en") == ["", " \n "]
    assert watching.noted == []


def test_lines_without_a_letter_never_meet_the_model(tmp_path: Path, engines: Engines) -> None:
    install(tmp_path, Pair("de", "en", {"110": "911", "Tag": "day"}))
    assert engines(tmp_path).translated(["110\nTag 110"], "de", "en") == ["110\nday 911"]


def test_sentences_are_joined_without_a_space_where_the_language_has_none(
    tmp_path: Path, engines: Engines
) -> None:
    install(tmp_path, Pair("de", "ja", {"Tag": "こんにちは", "Termin": "予約"}))
    assert engines(tmp_path).translated(["Tag! Termin!"], "de", "ja") == ["こんにちは!予約!"]


@pytest.mark.exhaustive
@pytest.mark.parametrize("target", ["en", "tr"])
def test_nothing_is_cut_off_a_text_that_is_longer_than_the_model_reads(
    engine: EngineProcess, target: str
) -> None:
    text = " ".join(["Montag"] * 1_000)
    answer = engine.translated([text], "de", target)[0]
    assert len(answer.split()) == 1_000


def test_all_sentences_of_all_texts_go_to_each_model_at_once(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching, engine = watched(EACH_BATCH), engines(house_packages)
    texts = ["Guten Tag! Montag.\nAusweis?", "", "Termin. Termin."] * 20
    assert engine.translated(texts, "de", "tr")[-1] == "randevu. randevu."
    assert watching.noted == ["100", "100"]


def test_underscores_in_addresses_survive(engine: EngineProcess) -> None:
    text = "Termin: info_x@example.org"
    assert engine.translated([text], "de", "en") == ["appointment: info_x@example.org"]


def test_the_answers_are_those_of_argos_itself(engine: EngineProcess, house_packages: Path) -> None:
    texts = ["Bitte bringen Sie Ihren Ausweis mit.", "Sie haben am Montag um 9:30 Uhr einen Termin"]
    run = subprocess.run(
        [sys.executable, "-c", ARGOS_ITSELF, str(house_packages), *texts],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert engine.translated(texts, "de", "tr") == run.stdout.splitlines()


def test_a_language_without_a_package_is_not_reached(engine: EngineProcess) -> None:
    assert engine.reaches("de", "ar")
    assert not engine.reaches("de", "ti")
    assert not engine.reaches("tr", "de")
    assert not engine.reaches("de", "de")
    with pytest.raises(NoRouteError) as refused:
        engine.translated(["Tag"], "de", "ti")
    assert refused.value.values == {"source": "de", "target": "ti"}


def test_each_text_says_with_what_it_was_made(engine: EngineProcess) -> None:
    assert engine.provenance("de", "tr") == "argostranslate 1.11.0, de_en 1.0, en_tr 1.5"
    with pytest.raises(NoRouteError):
        engine.provenance("de", "so")


def test_a_package_that_comes_while_the_engine_runs_opens_new_ways(
    tmp_path: Path, engines: Engines
) -> None:
    engine = engines(install(tmp_path, Pair("de", "en", {"Tag": "day"})))
    assert engine.translated(["Tag"], "de", "en") == ["day"]
    install(tmp_path, Pair("en", "fr", {"day": "jour"}))
    assert engine.translated(["Tag"], "de", "fr") == ["jour"]


def test_a_package_that_is_replaced_while_the_engine_runs_is_the_one_that_answers(
    tmp_path: Path, engines: Engines
) -> None:
    engine = engines(install(tmp_path, Pair("de", "en", {"Tag": "day"})))
    assert engine.translated(["Tag"], "de", "en") == ["day"]
    (tmp_path / "de_en").rename(tmp_path / ".old")
    install(tmp_path, Pair("de", "en", {"Tag": "date"}))
    assert engine.translated(["Tag"], "de", "en") == ["date"]


def test_packages_with_the_older_kind_of_tokenizer_work(tmp_path: Path, engines: Engines) -> None:
    folder = tmp_path / "de_en"
    (folder / "model").mkdir(parents=True)
    control = ("<unk>", "<s>", "</s>")
    write_model(folder / "model", (*control, "Tag"), (*control, "day"), range(4), TINY)
    (folder / "bpe.model").write_text("#version: 0.2\nT a\nTa g</w>\n", "utf-8")
    metadata = {"package_version": "1.0", "from_code": "de", "to_code": "en"}
    (folder / "metadata.json").write_text(json.dumps(metadata), "utf-8")
    assert engines(tmp_path).translated(["Tag Tag"], "de", "en") == ["day day"]


@pytest.mark.parametrize(
    "error",
    [
        NoRouteError("engine-no-route", source="de", target="ti"),
        EngineFailedError("engine-died"),
        EngineFailedError("engine-failed", kind="RuntimeError", folder="x/de_en", pair="de-en"),
        EngineFailedError("engine-too-slow", seconds=120),
        EngineFailedError("engine-cancelled"),
    ],
)
def test_every_failure_has_words_for_staff(error: TranslationError) -> None:
    words = error.words(Strings("de", "staff", isolate=False))
    assert error.code not in words
    assert not [value for value in error.values.values() if str(value) not in words]


def test_a_damaged_package_is_named_with_the_command_that_brings_it_anew(
    tmp_path: Path, engines: Engines
) -> None:
    packages = install(tmp_path, *HOUSE)
    (packages / "en_tr" / "model" / "model.bin").write_bytes(b"nothing of a model")
    with pytest.raises(EngineFailedError) as failed:
        engines(packages).translated(["Tag"], "de", "tr")
    words = failed.value.words(Strings("de", "staff", isolate=False))
    assert str(packages / "en_tr") in words
    assert words.endswith("kiosk translate install en-tr")


@pytest.mark.exhaustive
def test_a_text_that_cannot_be_read_harms_no_other(engine: EngineProcess) -> None:
    with pytest.raises(EngineFailedError) as failed:
        engine.translated(["Tag \ud800"], "de", "en")
    assert failed.value.code == "engine-failed"
    assert engine.translated(["Tag"], "de", "en") == ["day"]
