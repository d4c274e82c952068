"""What the engine's own process costs: 0.9 of the speed of calling CTranslate2 directly, at least.

The models are as large as real ones, and both sides get the same sentences.
"""

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

import ctranslate2
import pytest
import sentencepiece
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.translation.engine.engine_process import EngineProcess
from kiosk.translation.engine.in_subprocess.isolation import POLITENESS
from tests.translation.tiny_model import REAL
from tests.translation.tiny_packages import DE_EN, EN_TR, Pair, install

LEAST_SHARE = 0.9
ROUNDS = 3
SENTENCES = (
    "Sie haben am Montag um 9:30 Uhr einen Termin.",
    "Bitte bringen Sie Ihren Ausweis mit.",
    "Guten Tag, Sie haben einen Termin am Montag!",
    "Bringen Sie bitte Ihren Ausweis, Ihren Brief, Ihren Vertrag und Ihren Bescheid mit.",
)
TEXTS = [
    f"{first} {second}\n{third}"
    for first in SENTENCES
    for second in SENTENCES
    for third in SENTENCES[:2]
]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """From German over English into Turkish, with models as large as real ones."""
    folder = tmp_path_factory.mktemp("packages")
    pairs = (Pair("de", "en", DE_EN, size=REAL), Pair("en", "tr", EN_TR, size=REAL))
    return install(folder, *pairs)


@pytest.fixture(scope="module")
def engine(packages: Path) -> Iterator[EngineProcess]:
    """The engine with its models loaded."""
    process = EngineProcess(packages)
    process.translated(["Guten Tag"], "de", "tr")
    yield process
    process.close()


class Direct:
    """CTranslate2 and sentencepiece, called as directly as one can."""

    def __init__(self, folder: Path) -> None:
        self._pieces = sentencepiece.SentencePieceProcessor(
            model_file=str(folder / "sentencepiece.model")
        )
        self._model = ctranslate2.Translator(str(folder / "model"), device="cpu")

    def translated(self, sentences: list[str]) -> list[str]:
        """All sentences in one batch."""
        results = self._model.translate_batch(
            self._pieces.encode(sentences, out_type=str),
            replace_unknowns=True,
            max_batch_size=1024,
            batch_type="tokens",
            beam_size=4,
            length_penalty=0.2,
            max_decoding_length=512,
        )
        tokens = (self._pieces.decode_pieces(result.hypotheses[0]) for result in results)
        return [text.replace("▁", " ") for text in tokens]


def load_directly(packages: Path) -> None:
    """Load the models in a process of the benchmark's own, which steps back as the engine does."""
    global _way
    os.setpriority(os.PRIO_PROCESS, 0, POLITENESS)
    _way = [Direct(packages / name) for name in ("de_en", "en_tr")]


def translate_directly(sentences: list[str]) -> tuple[float, list[str]]:
    """How many seconds the sentences take, and what comes of them."""
    start = perf_counter()
    for model in _way:
        sentences = model.translated(sentences)
    return perf_counter() - start, sentences


_way: list[Direct] = []


@pytest.mark.benchmark(group="translating")
def test_the_process_costs_next_to_nothing(
    benchmark: BenchmarkFixture, packages: Path, engine: EngineProcess
) -> None:
    sentences = [part for text in TEXTS for part in _sentences(text)]
    direct, ours = [], []
    spawn = get_context("spawn")
    with ProcessPoolExecutor(1, spawn, load_directly, (packages,)) as other:
        other.submit(translate_directly, ["Guten Tag"]).result()

        def once() -> None:
            seconds, answers = other.submit(translate_directly, sentences).result()
            direct.append(seconds)
            start = perf_counter()
            texts = engine.translated(TEXTS, "de", "tr")
            ours.append(perf_counter() - start)
            assert " ".join(texts).split() == " ".join(answers).split()

        benchmark.pedantic(once, rounds=ROUNDS)  # type: ignore[no-untyped-call]
    share = min(direct) / min(ours)
    print(f"\n{len(sentences)} sentences: {min(ours):.2f} s, {share:.2f} of the direct speed")
    assert share >= LEAST_SHARE


@pytest.mark.benchmark(group="loading")
def test_how_long_the_first_text_waits(benchmark: BenchmarkFixture, packages: Path) -> None:
    def first_text() -> None:
        process = EngineProcess(packages)
        process.translated(["Guten Tag"], "de", "tr")
        process.close()

    benchmark.pedantic(first_text, rounds=ROUNDS)  # type: ignore[no-untyped-call]


def _sentences(text: str) -> list[str]:
    """The sentences of one of the texts above."""
    line, third = text.split("\n")
    for first in SENTENCES:
        if line.startswith(first):
            return [first, line[len(first) + 1 :], third]
    raise AssertionError(line)
