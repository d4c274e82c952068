"""A slip on one line is named on that line, nearly always; the run prints how often."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial
from random import Random

import pytest

from kiosk.catalog.choices import Kind
from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.reading import yaml_source
from kiosk.catalog.reading.centre import read_centre
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.needs import read_needs
from kiosk.catalog.reading.offer_file import KnownIds, offer
from kiosk.catalog.reading.places_file import read_places
from kiosk.catalog.reading.providers import read_providers
from kiosk.problems import Problem, Severity
from tests.catalog.shipped import CONTENT, shipped
from tests.mutations.mutants import NUMBER
from tests.mutations.typing_slips import slipped

FLOOR = 0.97
"""How often the line must be right."""

TODAY = date(2026, 11, 25)
Reader = Callable[[Section], object]


@pytest.fixture(scope="module")
def readers() -> dict[str, Reader]:
    """How each shipped file is read."""
    catalog = shipped()
    needs = {*catalog.needs, *(sub.id for need in catalog.needs.values() for sub in need.subs)}
    names = KnownIds(needs, catalog.providers, places=catalog.places)
    found: dict[str, Reader] = {
        "centre.yaml": partial(
            read_centre, memory={}, providers=names.providers, needs=names.needs
        ),
        "needs.yaml": partial(read_needs, pictograms=None, known=set(), memory={}),
        "places.yaml": partial(read_places, entries={}),
        "providers.yaml": partial(read_providers, memory={}, places=catalog.places),
    }
    for kind, folder in ((Kind.OFFER, "offers"), (Kind.HELPLINE, "helplines")):
        for file in sorted((CONTENT / folder).glob("*.yaml")):
            read = partial(offer, kind=kind, stem=file.stem, names=names, drafts={})
            found[f"{folder}/{file.name}"] = read
    return found


def first_problem(name: str, content: bytes, read: Reader) -> Problem | None:
    """What staff read first about a file: its first error, else its first hint."""
    report, fields = FileReport(name, TODAY), FILES.get(name, OFFER)
    node = yaml_source.root(content, fields, report)
    if node is not None:
        read(Section(report, node, fields))
    errors = [one for one in report.problems if one.severity is Severity.ERROR]
    return next(iter((*errors, *report.problems)), None)


def test_a_slip_is_named_on_its_line(
    readers: dict[str, Reader], capsys: pytest.CaptureFixture[str]
) -> None:
    told: Counter[str] = Counter()
    right: Counter[str] = Counter()
    silent: Counter[str] = Counter()
    files = {name: (CONTENT / name).read_text("utf-8").split("\n") for name in readers}
    for number in range(NUMBER):
        dice = Random(f"slip {number}")
        name = dice.choice(sorted(files))
        if (one := slipped(files[name], dice)) is None:
            continue
        slip, line, content = one
        problem = first_problem(name, content, readers[name])
        if problem is None:
            silent[slip.__name__] += 1
            continue
        told[slip.__name__] += 1
        right[slip.__name__] += problem.line == line
    share = right.total() / told.total()
    with capsys.disabled():
        print(f"\n{right.total()} of {told.total()} slips are named on their line: {share:.1%}")
        for kind in sorted(told | silent, key=lambda kind: right[kind] / max(told[kind], 1)):
            print(f"  {right[kind]:3} of {told[kind]:3}  {silent[kind]:3} silent  {kind}")
    assert share >= FLOOR
