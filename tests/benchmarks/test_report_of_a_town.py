"""The report of 1,000 kiosks over two years. Aim: under 60 seconds and 1 GB.

There are ten million rows of tallies, from which the kiosks have published 1.6 million figures;
the report reads these 27,000 files. DuckDB adds up the same files beside it, where it is there
(`uv run --with duckdb pytest tests/benchmarks/test_report_of_a_town.py`). Measured on two cores:
the whole command takes 6 to 7 seconds of one processor and 80 MB, which were 7 seconds on the
clock, and 18 and 42 while seven others tested beside it. The sums alone take 4 to 5 seconds, by
DuckDB 4 to 8 seconds and 127 MB, and 12 seconds and 450 MB when it checks each file as the kiosk
does. Most of it is the opening of so many small files. So the kiosk needs no engine, also none
as an extra: it would be no faster, and a second way that has to give the same figures.
"""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.records.added_up import added_up
from kiosk.records.figure_files import figure_files
from tests.records.synthetic_town import write_town

KIOSKS, MONTHS, FINAL = 1000, 24, date(2026, 10, 1)
PERIOD = ("--from", "2024-11", "--to", "2026-10")
CONTENT = Path(__file__).parents[2] / "content"

PLAIN = """
from sys import argv
from pathlib import Path
from kiosk.records.added_up import added_up
from kiosk.records.figure_files import figure_files
print(sorted(added_up(figure_files(Path(argv[1]))).sums.items()))
"""

ENGINE = """
from sys import argv
import duckdb
engine = duckdb.connect(config={"memory_limit": "512MB", "threads": 2})
engine.execute("SET enable_progress_bar = false")
layout = '{"figures": "MAP(VARCHAR, STRUCT(figure VARCHAR[], count BIGINT))"}'
rows = engine.execute(
    "SELECT row.figure, sum(row.count)::BIGINT FROM (SELECT unnest(map_values("
    "json_transform_strict(decode(content), $layout).figures)) AS row FROM read_blob($files))"
    " GROUP BY row.figure",
    {"layout": layout, "files": f"{argv[1]}/figures-*.json"},
).fetchall()
print(sorted((tuple(name), count) for name, count in rows))
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the settings and the records of all kiosks; takes a minute."""
    folder = tmp_path_factory.mktemp("town")
    write_town(folder / "records", KIOSKS, FINAL, MONTHS)
    settings = f'[kiosk]\nid = "town"\ncontent = "{CONTENT}"\n[records]\nfolder = "records"\n'
    (folder / "kiosk.toml").write_text(settings, "utf-8")
    return folder


def measured(benchmark: BenchmarkFixture, command: list[str], folder: Path) -> str:
    """What a program prints; its seconds and its peak of memory go into the report."""
    printed, megabytes, seconds = "", 0, 0.0

    def run() -> None:
        nonlocal printed, megabytes, seconds
        with subprocess.Popen(
            [sys.executable, *command], cwd=folder, stdout=subprocess.PIPE, encoding="utf-8"
        ) as program:
            assert program.stdout is not None
            printed = program.stdout.read()
            _, status, used = os.wait4(program.pid, 0)
            program.returncode = os.waitstatus_to_exitcode(status)
        assert program.returncode == 0
        megabytes, seconds = used.ru_maxrss // 1024, used.ru_utime + used.ru_stime

    benchmark.pedantic(run, rounds=1)  # type: ignore[no-untyped-call]
    benchmark.extra_info |= {"megabytes": megabytes, "processor seconds": round(seconds, 1)}
    print(f"{benchmark.name}: {megabytes} MB at most, {seconds:.1f} s of one processor")
    return printed


def test_the_report(benchmark: BenchmarkFixture, town: Path) -> None:
    benchmark.group = "report of 1,000 kiosks and 24 months (aim 60 s, 1 GB)"
    printed = measured(benchmark, ["-m", "kiosk", "report", *PERIOD], town)
    assert "1.000 Kioske" in printed.splitlines()[0]


@pytest.mark.parametrize("way", [PLAIN, ENGINE], ids=["plain", "engine"])
def test_the_sums(benchmark: BenchmarkFixture, town: Path, way: str) -> None:
    if way == ENGINE:
        pytest.importorskip("duckdb", reason="only beside DuckDB: uv run --with duckdb pytest …")
    benchmark.group = "sums of the same figures"
    printed = measured(benchmark, ["-c", way, str(town / "records")], Path.cwd())
    figures = added_up(figure_files(town / "records"))
    assert printed.strip() == str(sorted(figures.sums.items()))
