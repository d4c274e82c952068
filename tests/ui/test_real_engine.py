"""The interpreter talks with the real engine, in its own process and with tiny packages."""

from pathlib import Path

import pytest

from kiosk.translation.engine.engine_process import EngineProcess
from tests.translation.tiny_packages import HOUSE, install
from tests.ui.talking import Interpreters


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with packages from German into English and back, and on into Turkish."""
    return install(tmp_path_factory.mktemp("packages"), *HOUSE)


def engines_at_work() -> list[str]:
    """The processes that this one has started and that still hold any memory."""
    children = (
        child
        for task in Path("/proc/self/task").iterdir()
        for child in (task / "children").read_text().split()
    )
    return [child for child in children if "in_subprocess" in command(child)]


def command(process: str) -> str:
    """What a process was started with; nothing for one that has ended."""
    try:
        return Path(f"/proc/{process}/cmdline").read_text()
    except OSError:
        return ""


@pytest.mark.exhaustive
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux tells of processes")
async def test_both_understand_each_other_and_the_engine_forgets_them(
    packages: Path, interpreter: Interpreters
) -> None:
    engine = EngineProcess(packages)
    async with interpreter(language="en", translator=engine) as talkers:
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        assert "Good day." in talkers.visitor.words(".visitor .words")
        await talkers.visitor.touch("#write-own")
        await talkers.say("Good day.")
        await talkers.visitor.wait(
            lambda: talkers.talk.said is not None and not talkers.talk.speaks
        )
        assert "Guten Tag." in talkers.visitor.words(".counsellor .words")
        assert engines_at_work()
        await talkers.end()
        await talkers.visitor.wait(lambda: not engines_at_work())


async def test_over_english_a_counsellor_is_understood_and_not_the_other_way_round(
    packages: Path, interpreter: Interpreters
) -> None:
    async with interpreter(language="tr", translator=EngineProcess(packages)) as talkers:
        assert not talkers.visitor.has("#write-own")
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        assert "Iyi günler." in talkers.visitor.words(".visitor .words")
