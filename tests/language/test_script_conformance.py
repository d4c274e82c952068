"""The order of characters against Unicode's own BidiCharacterTest.txt."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from kiosk.language.script.bidi import begins_right_to_left, levels, visual_runs
from tests.families import family

UNICODE_CASES = Path("/usr/share/unicode/BidiCharacterTest.txt")
REMOVED = "x"


def _cases() -> Iterator[list[str]]:
    for line in UNICODE_CASES.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split(";")


def _conforms(case: list[str]) -> bool:
    text = "".join(chr(int(code, 16)) for code in case[0].split())
    direction = {"0": False, "1": True}.get(case[1], begins_right_to_left(text))
    found = levels(text, direction)
    wanted = case[3].split()
    kept = [at for at, level in enumerate(wanted) if level != REMOVED]
    if [found[at] for at in kept] != [int(wanted[at]) for at in kept]:
        return False
    order = [
        kept[at]
        for start, end, level in visual_runs(bytes(found[at] for at in kept))
        for at in (range(end - 1, start - 1, -1) if level & 1 else range(start, end))
    ]
    return order == [int(at) for at in case[4].split()]


@pytest.mark.skipif(not UNICODE_CASES.exists(), reason="needs Debian's package unicode-data")
@pytest.mark.parametrize("step", family({"all": 1, "every tenth": 10}, lambda step: step > 1))
def test_every_case_of_unicode_has_the_levels_and_the_order_that_unicode_says(step: int) -> None:
    wrong = [case for case in islice(_cases(), 0, None, step) if not _conforms(case)]
    assert wrong == []
