"""Packages folders for tests of the translation, and engines over them."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.translation.engine.engine_process import EngineProcess
from tests.translation.tiny_packages import HOUSE, install
from tests.translation.watching import Watch, Watched, watch

Engines = Callable[..., EngineProcess]


@pytest.fixture(scope="session")
def house_packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A packages folder with de→en→tr, de→en→ar and en→de; tests only read it."""
    return install(tmp_path_factory.mktemp("packages"), *HOUSE)


@pytest.fixture(scope="module")
def engine(house_packages: Path) -> Iterator[EngineProcess]:
    """One engine for tests that only ask it."""
    process = EngineProcess(house_packages)
    yield process
    process.close()


@pytest.fixture
def engines() -> Iterator[Engines]:
    """Makes engines of a test's own, which end with it."""
    made: list[EngineProcess] = []

    def make(packages: Path, **settings: float) -> EngineProcess:
        made.append(EngineProcess(packages, **settings))
        return made[-1]

    yield make
    for process in made:
        process.close()


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Watches every engine that is started from here on."""

    def start(happening: str) -> Watched:
        folder = tmp_path / "watching"
        folder.mkdir()
        path = os.environ.get("PYTHONPATH")
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, (str(folder), path))))
        return watch(folder, happening)

    return start
