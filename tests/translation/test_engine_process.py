"""The engine's process: one for all threads, ended in time, afresh afterwards, gone with us."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from kiosk.translation.engine.engine_process import EngineProcess
from kiosk.translation.translator import EngineFailedError
from tests.translation.conftest import Engines
from tests.translation.tiny_packages import Pair, install
from tests.translation.watching import (
    NOTED,
    PATIENCE_SECONDS,
    STUCK,
    STUCK_AT_FIRST,
    Watch,
    ended,
    wait_for,
)

PARENT = """
import os, signal, sys
from pathlib import Path
from kiosk.translation.engine.engine_process import EngineProcess
EngineProcess(Path(sys.argv[1])).translated(["Tag"], "de", "en")
os.kill(os.getpid(), signal.SIGKILL)
"""


def failing(engine: EngineProcess) -> str:
    """The code with which a translation fails."""
    with pytest.raises(EngineFailedError) as failed:
        engine.translated(["Tag"], "de", "en")
    return failed.value.code


def test_four_threads_at_once_load_one_model(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching, engine, start = watched(NOTED), engines(house_packages), Barrier(4)

    def ask(number: int) -> list[str]:
        start.wait()
        return engine.translated([f"Tag {number}"], "de", "en")

    with ThreadPoolExecutor(4) as threads:
        answers = [*threads.map(ask, range(4))]
    assert answers == [[f"day {number}"] for number in range(4)]
    assert len(watching.noted) == 1


def test_the_models_that_were_used_longest_ago_leave_the_memory(
    tmp_path: Path, engines: Engines, watched: Watch
) -> None:
    targets = ("en", "fr", "it", "es", "pl")
    install(tmp_path, *(Pair("de", target, {"Tag": target}) for target in targets))
    watching, engine = watched("    note(model[-11:-6])"), engines(tmp_path)
    for target in (*targets, "pl", "en"):
        assert engine.translated(["Tag"], "de", target) == [target]
    assert watching.noted == ["de_en", "de_fr", "de_it", "de_es", "de_pl", "de_en"]


def test_a_translation_that_takes_too_long_is_ended(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching, engine = watched(STUCK), engines(house_packages, limit_seconds=1)
    assert failing(engine) == "engine-too-slow"
    assert all(ended(int(process)) for process in watching.noted)


def test_a_cancelled_translation_ends_at_once_and_the_next_one_works(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching, engine = watched(STUCK_AT_FIRST), engines(house_packages)
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(failing, engine)
        watching.first()
        engine.cancel()
        assert waiting.result(PATIENCE_SECONDS) == "engine-cancelled"
    assert ended(int(watching.first()))
    assert engine.translated(["Tag"], "de", "en") == ["day"]


def test_cancelling_also_ends_those_who_wait_for_their_turn(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching, engine, asking = watched(STUCK), engines(house_packages), Barrier(4)

    def ask(_: int) -> str:
        asking.wait()
        return failing(engine)

    with ThreadPoolExecutor(3) as threads:
        waiting = [threads.submit(ask, number) for number in range(3)]
        asking.wait()
        watching.first()
        engine.cancel()
        said = {one.result(PATIENCE_SECONDS) for one in waiting}
    assert said == {"engine-cancelled"}
    assert len(watching.noted) == 1


@pytest.fixture
def heeding_interruptions() -> Iterator[None]:
    """Ctrl+C interrupts as on a terminal, also where the tests run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeding_interruptions")
def test_an_interrupted_question_leaves_no_answer_to_the_next_one(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching, engine = watched(STUCK_AT_FIRST), engines(house_packages)

    def interrupt() -> None:
        watching.first()
        os.kill(os.getpid(), signal.SIGINT)

    with ThreadPoolExecutor(1) as threads:
        threads.submit(interrupt)
        with pytest.raises(KeyboardInterrupt):
            engine.translated(["Termin"], "de", "en")
    assert engine.translated(["Tag"], "de", "en") == ["day"]


def test_a_killed_process_is_an_error_and_the_next_translation_works(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching, engine = watched(STUCK_AT_FIRST), engines(house_packages)
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(failing, engine)
        os.kill(int(watching.first()), signal.SIGKILL)
        assert waiting.result(PATIENCE_SECONDS) == "engine-died"
    assert engine.translated(["Tag"], "de", "en") == ["day"]


def test_a_process_that_is_killed_while_nobody_asks_is_not_even_noticed(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching, engine = watched(NOTED), engines(house_packages)
    engine.translated(["Tag"], "de", "en")
    os.kill(int(watching.first()), signal.SIGKILL)
    wait_for(lambda: ended(int(watching.first())))
    assert engine.translated(["Tag"], "de", "en") == ["day"]


def test_a_process_that_nobody_asks_any_more_ends_and_a_later_question_starts_another(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching, engine = watched(NOTED), engines(house_packages, idle_seconds=0.2)
    engine.translated(["Tag"], "de", "en")
    wait_for(lambda: ended(int(watching.first())))
    assert engine.translated(["Tag"], "de", "en") == ["day"]
    assert len({*watching.noted}) == 2


@pytest.mark.exhaustive
def test_a_question_in_the_moment_of_going_to_rest_is_answered(
    house_packages: Path, engines: Engines
) -> None:
    engine = engines(house_packages, idle_seconds=0.2)
    for number in range(30):
        assert engine.translated(["Tag"], "de", "en") == ["day"]
        time.sleep(0.19 + number / 1000)


def test_closing_ends_the_process_and_a_later_question_starts_another(
    house_packages: Path, engines: Engines, watched: Watch
) -> None:
    watching, engine = watched(NOTED), engines(house_packages)
    engine.translated(["Tag"], "de", "en")
    engine.close()
    assert ended(int(watching.first()))
    assert engine.translated(["Tag"], "de", "en") == ["day"]


def test_the_process_ends_with_its_parent_however_that_ended(
    house_packages: Path, watched: Watch
) -> None:
    watching = watched(NOTED)
    parent = subprocess.run([sys.executable, "-c", PARENT, str(house_packages)], check=False)
    assert parent.returncode == -signal.SIGKILL
    wait_for(lambda: ended(int(watching.first())))


def test_the_process_ends_with_its_parent_also_in_the_midst_of_a_text(
    house_packages: Path, watched: Watch
) -> None:
    watching = watched(STUCK)
    with subprocess.Popen([sys.executable, "-c", PARENT, str(house_packages)]) as parent:
        process = int(watching.first())
        parent.kill()
    wait_for(lambda: ended(process))
