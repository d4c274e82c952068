"""What keeps a command from the memory is told with what helps against it."""

from errno import EACCES, ENOSPC
from pathlib import Path

import pytest

from kiosk.cli.memory_refusals import memory_refusals
from kiosk.cli.refusal import RefusalError
from tests.catalog.content_folder import STAFF

FILE = Path("content", "translations.json")


@pytest.mark.parametrize(
    ("number", "advice"), [(ENOSPC, "Schaffen Sie dort Platz"), (EACCES, "Prüfen Sie, wer")]
)
def test_a_full_disk_wants_room_and_a_closed_one_a_right(number: int, advice: str) -> None:
    with pytest.raises(RefusalError, match=advice), memory_refusals(FILE, STAFF[0]):
        raise OSError(number, "")
